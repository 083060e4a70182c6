import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReportDocument } from '../../src/core/report/document';
import { cases } from '../fixtures/budget';
import { generatedReport } from '../fixtures/outline/generated';
import { COMBINATIONS, FORMS } from '../fixtures/outline/headingForms';
import type { FormName, HeadingForm } from '../fixtures/outline/headingForms';

const form = (name: FormName): HeadingForm => FORMS[name];
/** Forms whose numbers tell a heading where it does not begin a line. */
const NUMBERED: ReadonlySet<FormName> = new Set<FormName>(
  (Object.keys(FORMS) as FormName[]).filter((name) => form(name).mark(0) !== form(name).mark(1) && name !== 'blank'),
);
const WITH_NUMBERS = COMBINATIONS.filter((forms) => forms.every((name) => NUMBERED.has(name) && !/below/i.test(name)));
/** So are those whose headings a full stop parts from their text. */
const CLOSED: readonly (readonly FormName[])[] = [
  ['nth'],
  ['cnRun', 'parenRun'],
  ['cnRun', 'arabicRun', 'is'],
  ['cnRun', 'parenRun', 'arabicRun'],
  ['cnRun', 'parenRun', 'circled'],
  ['cnRun', 'must'],
  ['parenRun', 'arabicParen'],
  ['nth', 'arabicParen'],
];

const tree = (text: string): string[] =>
  new ReportDocument(text).report
    .allSections()
    .map(({ level, marker, text: heading, role }) => `${level} ${marker.trim()} ${heading} ${role}`);

/** No line begins with these. */
const NOT_OPENING = '，。；：！？、）》”';
/** A paragraph that ends within so much of the width cannot be told from one that goes on, unless the next has a mark. */
const NEAR_WIDTH = 3;
const FILLER = '件件有着落。';

const wrap = (line: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (let at = 0; at < line.length; ) {
    let end = Math.min(line.length, at + width);
    if (NOT_OPENING.includes(line[end] ?? ' ')) end++;
    lines.push(line.slice(at, end));
    at = end;
  }
  return lines;
};

/** The lines with some words more where a paragraph would end where the page does. */
const withRoom = (lines: readonly string[], width: number): readonly string[] =>
  lines.map((line) => {
    let longer = line;
    while (longer.endsWith('。') && (wrap(longer, width).at(-1) as string).length >= width - NEAR_WIDTH)
      longer += FILLER;
    return longer;
  });

/** Layouts that keep line breaks. */
const LAYOUTS: readonly (readonly [string, (lines: readonly string[]) => string])[] = [
  ['indented', (lines) => lines.map((line, i) => (i === 0 ? line : `\u3000\u3000${line}`)).join('\n')],
  ['with blank lines', (lines) => lines.join('\n\n')],
];

const RUNS = cases(40);

describe('a report of any forms of heading', () => {
  for (const [name, lay] of LAYOUTS)
    it(`has one outline ${name}`, () => {
      fc.assert(
        fc.property(generatedReport(), ({ lines }) => assert.deepEqual(tree(lay(lines)), tree(lines.join('\n')))),
        { numRuns: RUNS },
      );
    });

  it('has it in half-width characters', () => {
    const half = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (mark) => mark.normalize('NFKC'));
    fc.assert(
      fc.property(generatedReport(), ({ lines }) =>
        assert.deepEqual(tree(half(lines.join('\n'))).map(half), tree(lines.join('\n')).map(half)),
      ),
      { numRuns: RUNS },
    );
  });

  for (const width of [28, 40])
    it(`has it wrapped at ${width} characters, where no paragraph ends with the page`, () => {
      fc.assert(
        fc.property(generatedReport(), (report) => {
          const lines = withRoom(report.lines, width);
          assert.deepEqual(tree(lines.flatMap((line) => wrap(line, width)).join('\n')), tree(lines.join('\n')));
        }),
        { numRuns: RUNS },
      );
    });

  it('has it with blanks for line breaks, where all its headings are numbered', () => {
    fc.assert(
      fc.property(generatedReport(WITH_NUMBERS), ({ lines }) =>
        assert.deepEqual(tree(lines.join(' ')), tree(lines.join('\n'))),
      ),
      { numRuns: RUNS },
    );
  });

  it('has it without line breaks, where all are numbered and a full stop ends them', () => {
    fc.assert(
      fc.property(generatedReport(CLOSED), ({ lines }) =>
        assert.deepEqual(tree(lines.join('')), tree(lines.join('\n'))),
      ),
      { numRuns: RUNS },
    );
  });
});
