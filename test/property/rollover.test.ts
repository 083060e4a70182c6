import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { changesToFill } from '../../src/core/drafting/rollover/changes';
import { rollOver } from '../../src/core/drafting/rollover/rollOver';
import type { Section } from '../../src/core/outline/model';
import { placeholdersIn } from '../../src/core/report/placeholders';
import { texts } from '../fixtures/arbitraries';
import { read } from '../fixtures/read';
import { generateReport } from '../bench/generate-report';

describe('rolling over, any report', () => {
  it('what is no change stands as it stood, and every change stands where it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const over = rollOver(read(text), { year: 2025 });
        assert.ok(over);
        let [from, to] = [0, 0];
        for (const change of over.changes) {
          assert.equal(over.text.slice(to, change.to.start), text.slice(from, change.from.start));
          assert.equal(over.text.slice(change.to.start, change.to.end), change.after);
          assert.equal(text.slice(change.from.start, change.from.end), change.before);
          [from, to] = [change.from.end, change.to.end];
        }
        assert.equal(over.text.slice(to), text.slice(from));
        for (const one of over.left)
          assert.equal(over.text.slice(one.to.start, one.to.end), text.slice(one.from.start, one.from.end));
        changesToFill(read(over.text));
      }),
    );
  });
});

/**
 * Whether a section is what it was. A heading with a figure gets longer, and may end at its first clause; one that a
 * plan's item opens with may bear a mark.
 */
const isSame = (now: Section | undefined, { level, marker, role, text }: Section): boolean =>
  now !== undefined &&
  now.level === level &&
  now.marker === marker &&
  now.role === role &&
  (/\d/.test(text) || now.text.replace(/【待核[^】]*】$/, '') === text);

/** The numbers in digits of a text outside its gaps. */
const outside = (text: string): readonly string[] => text.replace(/【待[^】]*】/g, '【】').match(/[\d.,]*\d/g) ?? [];

describe('rolling over, whole reports', () => {
  const samples = readdirSync('docs/samples').map(
    (name) => [name, readFileSync(`docs/samples/${name}`, 'utf8')] as const,
  );
  const generated = [1, 2, 3].flatMap((seed) =>
    [{}, { markdown: true }, { eol: '' }].map(
      (form) =>
        [`${seed} ${JSON.stringify(form)}`, generateReport({ seed, length: 6000, year: 2025, ...form })] as const,
    ),
  );
  for (const [name, text] of [...samples, ...generated]) {
    for (const [how, report] of [
      ['', text],
      [' with CRLF', text.replace(/\r?\n/g, '\r\n')],
    ] as const) {
      it(`${name}${how}: no figure of last year is left, and sections and roles are the same`, () => {
        const before = read(report, name);
        const over = rollOver(before);
        assert.ok(over);
        const now = read(over.text, name);
        const sections = now.allSections();
        assert.equal(sections.length, before.allSections().length);
        before
          .allSections()
          .forEach((section, i) =>
            assert.ok(
              isSame(sections[i], section),
              `${section.marker}${section.text} is ${sections[i]?.marker}${sections[i]?.text}`,
            ),
          );
        assert.deepEqual(
          now
            .figures()
            .filter(({ figure }) => figure.quantity.script !== 'chinese')
            // a base of this year is a value of last year, which is known
            .filter(({ span }) => !over.changes.some(({ kind, to }) => kind === 'known' && to.start === span.start))
            .map(({ span }) => now.slice(span)),
          [],
        );
        for (const { to } of over.placeholders)
          assert.ok(
            placeholdersIn(now).some((gap) => gap.start === to.start && gap.end === to.end),
            over.text.slice(to.start, to.end),
          );
        const told = new Set(
          [...over.changes, ...over.left].flatMap(({ from }) => outside(report.slice(from.start, from.end))),
        );
        const markers = new Set(before.allSections().map(({ number }) => String(number)));
        assert.deepEqual(
          outside(over.text).filter(
            (number) => !told.has(number) && !told.has(String(Number(number) - 1)) && !markers.has(number),
          ),
          [],
        );
      });
    }
  }
});
