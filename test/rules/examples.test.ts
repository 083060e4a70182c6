import assert from 'node:assert/strict';
import { lint } from '../../src/core/lint/lint';
import type { Diagnostic, Fix } from '../../src/core/lint/model';
import { ALL_RULES } from '../../src/core/lint/registry';
import type { Rule } from '../../src/core/lint/rule';
import { ReportDocument } from '../../src/core/report/document';
import { configFor } from './config';

/** The example without its marks, and the spans they mark. */
function unmark(example: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = -1;
  for (const character of example) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}

/** What `check` was asked last, as the tests of an example ask of the same text. */
let last: { readonly text: string; readonly rule: Rule; readonly found: readonly Diagnostic[] } | null = null;

/** The faults with the default settings; a rule that ships off is on for its own examples. */
function check(text: string, rule: Rule): readonly Diagnostic[] {
  if (last?.text !== text || last.rule !== rule)
    last = { text, rule, found: lint(new ReportDocument(text).report, configFor(rule)) };
  return last.found;
}

const show = (text: string, diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((d) => `${d.rule} “${text.slice(d.span.start, d.span.end)}”: ${d.message.zh}`).join('\n');

/** Rules that are about the width itself: the half-width form of another rule's example is a fault of theirs. */
const ABOUT_WIDTH: ReadonlySet<string> = new Set([
  'punctuation-halfwidth',
  'punctuation-slip',
  'digits-fullwidth',
  'percent-mixed',
]);

function applied(text: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);
}

describe('rules', () => {
  it('have unique ids and complete texts', () => {
    assert.equal(new Set(ALL_RULES.map((rule) => rule.id)).size, ALL_RULES.length);
    for (const rule of ALL_RULES) {
      assert.match(rule.id, /^[a-z]+(-[a-z0-9]+)*$/);
      for (const text of [rule.title.zh, rule.title.en, rule.why, rule.exceptions, rule.source, rule.category])
        assert.ok(text.length > 1, `${rule.id}: a field is empty`);
      assert.ok(rule.examples.bad.length >= 1 && rule.examples.good.length >= 2, rule.id);
    }
  });

  for (const rule of ALL_RULES) {
    describe(rule.id, () => {
      for (const example of rule.examples.bad) bad(rule, example);
      for (const text of rule.examples.good) {
        it(`leaves alone: ${text.slice(0, 40)}`, () => {
          const diagnostics = check(text, rule);
          assert.deepEqual(diagnostics, [], show(text, diagnostics));
        });
      }
    });
  }
});

function bad(rule: Rule, example: string): void {
  const { text, spans } = unmark(example);
  it(`flags exactly: ${example.slice(0, 40)}`, () => {
    assert.ok(spans.length > 0, 'a bad example marks what is flagged');
    const diagnostics = check(text, rule);
    assert.deepEqual(
      diagnostics.map((d) => ({ rule: d.rule, ...d.span })),
      spans.map((span) => ({ rule: rule.id, ...span })),
      show(text, diagnostics),
    );
  });

  it(`mends as shown: ${example.slice(0, 40)}`, () => {
    const fix = check(text, rule)[0]?.fixes[0];
    assert.equal(fix && applied(text, fix), rule.examples.fixed?.[rule.examples.bad.indexOf(example)]);
  });

  if (ABOUT_WIDTH.has(rule.id)) return;
  it(`is the same in half-width and full-width: ${example.slice(0, 40)}`, () => {
    const half = text.normalize('NFKC');
    assert.equal(half.length, text.length, 'the example has characters that fold to another length');
    const found = (written: string): readonly Diagnostic[] =>
      check(written, rule).filter((d) => d.rule === rule.id || !ABOUT_WIDTH.has(d.rule));
    const asWritten = found(text);
    const folded = found(half);
    assert.deepEqual(
      folded.map((d) => d.span),
      asWritten.map((d) => d.span),
      show(half, folded),
    );
  });

  it(`changes something in full-width digits, too: ${example.slice(0, 40)}`, () => {
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const { fixes } of check(wide, rule)) for (const fix of fixes) assert.notEqual(applied(wide, fix), wide);
  });
}
