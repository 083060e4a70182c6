import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import type { RolledChange, RollOver } from '../../../../src/core/drafting/rollover/model';
import { contains, overlaps } from '../../../../src/core/text/span';
import type { Span } from '../../../../src/core/text/span';
import { read } from '../../../fixtures/read';

/**
 * Invented reports of 2025, each by a writer who did not know the rules, whose places of time are marked with what they
 * must read in the draft of 2026: ⟦2025年→2026年⟧, ⟦1998年=⟧ stays, ⟦6月18日?⟧ nobody can know.
 */
const FOLDER = 'test/fixtures/rollover/marked';
const REPORTS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
/** What is left wrongly all the same, a line each: name of the file, verdict, place. */
const MISSES = readFileSync(join(FOLDER, 'misses.lines'), 'utf8').split('\n');
const YEAR = 2025;
/** Of 100 places so many may be changed to what is not wanted. */
const MOST_WRONG = 0.5;

interface Place {
  readonly span: Span;
  /** What it must read; null where it must be marked. */
  readonly want: string | null;
}

function unmarked(marked: string): { readonly text: string; readonly places: readonly Place[] } {
  let text = '';
  let last = 0;
  const places: Place[] = [];
  for (const { index, 0: all, 1: body = '' } of marked.matchAll(/⟦([^⟦⟧]*)⟧/g)) {
    text += marked.slice(last, index);
    last = index + all.length;
    const [old, want] = body.includes('→')
      ? (body.split('→') as [string, string])
      : [body.slice(0, -1), body.slice(0, -1)];
    places.push({
      span: { start: text.length, end: text.length + old.length },
      want: body.endsWith('?') ? null : want,
    });
    text += old;
  }
  return { text: text + marked.slice(last), places };
}

const MARK = /^【待[填核答]/;
/** A year of a plan said otherwise is the same year: “十五五”规划第二年, “十五五”规划实施的第二年. */
const plain = (words: string): string => words.replaceAll(/第.年$/.test(words) ? /规划|实施|的|\s/g : /的|\s/g, '');
const CLAUSE_ENDS = /[，。；！？：,;!?:\n]/;

/** What has become of a place: as wanted, asked for, changed to something else, or left as it was where it must not be. */
function verdict(
  text: string,
  changes: readonly RolledChange[],
  { span, want }: Place,
): 'right' | 'asked' | 'wrong' | 'silent' {
  const touching = changes.filter(({ from }) => overlaps(from, span) || contains(from, span));
  if (touching.some(({ after }) => MARK.test(after))) return 'asked';
  let got = text.slice(span.start, span.end);
  for (const { from, after } of touching.toReversed())
    got =
      text.slice(span.start, Math.max(span.start, from.start)) + after + got.slice(Math.max(0, from.end - span.start));
  if (want !== null && plain(got) === plain(want)) return 'right';
  let [start, end] = [span.start, span.end];
  while (start > 0 && !CLAUSE_ENDS.test(text[start - 1] as string)) start--;
  while (end < text.length && !CLAUSE_ENDS.test(text[end] as string)) end++;
  const isAsked = changes.some(
    ({ from, after }) => from.start >= start && from.end <= end && after.startsWith('【待核'),
  );
  if (isAsked && (want === null || got === text.slice(span.start, span.end))) return 'asked';
  return got === text.slice(span.start, span.end) ? 'silent' : 'wrong';
}

const rolled = (text: string, year: number): RollOver => {
  const over = rollOver(read(text), { year });
  assert.ok(over);
  return over;
};

describe('invented reports whose places of time are marked, rolled over', () => {
  let [all, wrong] = [0, 0];
  for (const name of REPORTS)
    it(`${name}: no more is left wrongly in silence than is known`, () => {
      const { text, places } = unmarked(readFileSync(join(FOLDER, name), 'utf8'));
      const { changes } = rolled(text, YEAR);
      const left: string[] = [];
      for (const place of places) {
        const found = verdict(text, changes, place);
        all++;
        if (found === 'wrong') wrong++;
        if (found === 'silent' || found === 'wrong')
          left.push(
            `${found} ${text.slice(place.span.start - 8, place.span.start).replaceAll('\n', ' ')}⟦${text.slice(place.span.start, place.span.end)}⟧`,
          );
      }
      const known = MISSES.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
      assert.deepEqual(left, known);
    });

  it('are twelve and more, and of 100 places at most a half is changed wrongly', () => {
    assert.ok(REPORTS.length >= 12);
    assert.ok(all > 900 && wrong / all <= MOST_WRONG / 100, `${wrong} of ${all}`);
  });

  it('a draft of a draft holds: what waits stays as it asks, and nothing is marked within a mark', () => {
    for (const name of REPORTS) {
      const { text } = unmarked(readFileSync(join(FOLDER, name), 'utf8'));
      const first = rolled(text, YEAR).text;
      const second = rolled(first, YEAR + 1).text;
      assert.doesNotMatch(second, /【[^】]*【/, name);
      const waiting = (draft: string): readonly string[] => draft.match(/【待[填核][^】]*】/g) ?? [];
      const kept = new Set(waiting(second));
      assert.deepEqual(
        waiting(first).filter((gap) => !kept.has(gap)),
        [],
        name,
      );
    }
  });
});
