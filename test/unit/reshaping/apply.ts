import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/outline/model';
import type { Report } from '../../../src/core/report/report';
import { isRefused } from '../../../src/core/reshaping/model';
import type { Outcome, Reshaped } from '../../../src/core/reshaping/model';
import { heading, read } from '../../fixtures/read';

/** The section whose marker and heading, without blanks, begin with the words. */
export function find(report: Report, words: string): Section {
  const section = report
    .allSections()
    .find((one) => heading(one).replace(/\s/g, '').startsWith(words.replace(/\s/g, '')));
  assert.ok(section, `no section ${words}`);
  return section;
}

export function accepted(outcome: Outcome): Reshaped {
  assert.ok(!isRefused(outcome), isRefused(outcome) ? outcome.refused.zh : '');
  return outcome;
}

/** The text after the changes, which must be in order and apart. */
export function apply(text: string, { changes }: Reshaped): string {
  let result = '';
  let at = 0;
  changes.forEach(({ span, newText }, i) => {
    assert.ok(span.start >= at && span.end >= span.start && span.end <= text.length, 'a change outside its place');
    if (i > 0) assert.ok(span.start > at, 'changes that touch');
    result += text.slice(at, span.start) + newText;
    at = span.end;
  });
  return result + text.slice(at);
}

/** The text after a change of its report, which must be accepted. */
export function reshaped(text: string, change: (report: Report) => Outcome): string {
  return apply(text, accepted(change(read(text))));
}

export const refusalOf = (text: string, change: (report: Report) => Outcome): string => {
  const outcome = change(read(text));
  assert.ok(isRefused(outcome), 'was accepted');
  assert.ok(
    /^[\x20-\x7e“”…\u3000-\uffef①-⑳★]+$/.test(outcome.refused.en) &&
      outcome.refused.en.endsWith('.') &&
      outcome.refused.zh.endsWith('。'),
  );
  return outcome.refused.zh;
};
