import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHouseStyle } from '../../src/core/house/read';
import type { HouseStyle } from '../../src/core/house/style';
import { lint } from '../../src/core/lint/lint';
import { ALL_RULES } from '../../src/core/lint/registry';
import type { Report } from '../../src/core/report/report';
import { ReportDocument } from '../../src/core/report/document';
import type { TextEdit } from '../../src/core/report/editing/edits';
import { generateReport } from '../bench/generate-report';
import { codePoints } from '../fixtures/arbitraries';
import { cases } from '../fixtures/budget';

/** All faults, those of rules that ship off among them. */
const faults = (report: Report, house: HouseStyle | null = null) =>
  lint(report, {
    house,
    rules: Object.fromEntries(ALL_RULES.filter(({ off }) => off === true).map(({ id, severity }) => [id, severity])),
  });

/** Everything a user can see of a report. */
const view = (document: ReportDocument, house: HouseStyle | null = null) => {
  const { report } = document;
  return {
    length: report.length,
    text: report.slice({ start: 0, end: report.length }),
    lines: report.lineCount,
    title: report.title,
    kind: report.kind,
    year: report.year,
    words: report.words,
    sections: report.sections,
    figures: report.figures(),
    diagnostics: faults(report, house),
    ends: report.positionAt(report.length),
  };
};

/** A house style whose words stand in the texts below, in the way of everything. */
const HOUSE = {
  rules: { 'leader-title-order': 'warning', 'sensitive-form': 'warning' },
  names: ['12.3%', '工作进展'],
  units: ['家高新技术', { unit: '标罐', same: '立方米', factor: 40 }],
  abbreviations: { 投资: '高新技术企业' },
  roles: { problems: ['重点项目'], plan: ['持续'] },
  terms: [
    { wrong: '同比增长', right: '比上年增长' },
    { wrong: '其中', right: '当中', except: ['其中分别'] },
  ],
  forbidden: ['分别'],
  required: [{ form: '高新技术企业', when: '企业' }, { form: '全面从严治党' }],
  leaders: ['进展', '存在', '工作'],
  sensitive: ['收藏'],
};

const keysOf = ({ report }: ReportDocument) => report.figures().map(({ figure }) => figure.indicator.key);

const RUNS = cases(500);
/** The longest property is told in parts, each within what counts as progress on a busy machine. */
const PARTS = [1, 2, 3, 4, 5];

const LINE_BREAKS = ['\n', '\r\n', '\r'];
const SNIPPETS = [
  '（同比，下同）',
  '一、',
  '（二）',
  '1.',
  '一是',
  '三是',
  '下一步，',
  '★',
  '# ',
  '。',
  '，',
  '；',
  '：',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '同比增长',
  '12.3%',
  '1298万平米',
  '96家',
  '占全省28.1%',
  '居全省第1位',
  '2025年',
  '1-4月',
  '截至5月底',
  '其中',
  '分别',
  '、',
  '收藏',
  '12',
  '存在的问题',
  '工作进展情况',
  '增长',
  '\u3000',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\ud83d\ude00',
  '\ud83d',
  'T800',
  '〔2017〕12号',
  '抓好重点项目建设。全年完成投资3.2亿元，同比增长5.1%。',
  '聚焦科技供给持续发力。完善体系。',
  '云岭县2025年工作总结',
  '高新技术企业',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SNIPPETS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: codePoints({ maxLength: 4 }) },
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const report = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 50, max: 600 }) }, fc.integer({ min: 600, max: 3000 })),
    eol: fc.constantFrom('\n', '\r\n', ''),
  })
  .map(({ seed, length, eol }) => generateReport({ seed, length, eol }));
/** A hard-wrapped report, whose paragraphs run over several lines. */
const wrapped = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    length: fc.integer({ min: 200, max: 800 }),
    width: fc.integer({ min: 16, max: 45 }),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ seed, length, width, eol }) =>
    generateReport({ seed, length })
      .split('\n')
      .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join(eol) ?? '')
      .join(eol),
  );
const text = fc.oneof(
  soup,
  report,
  wrapped,
  fc.tuple(report, soup).map(([a, b]) => a + b),
);

/** A change at a place told as fractions, so that it shrinks and fits any text. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 600 })),
  insert: fc.oneof(fc.constant(''), piece, soup),
});

type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

const toEdit = (length: number, { at, remove, insert }: Change): TextEdit => {
  const start = Math.min(length, Math.floor(at * (length + 1)));
  return { start, end: Math.min(length, start + remove), text: insert };
};

/** As writers do: something typed, or a stretch of the text put in a second time. */
const typedOrCopied = fc.tuple(
  change,
  fc.option(fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 120 }) }), {
    freq: 3,
  }),
);

const toTypedOrCopied = (
  text: string,
  [one, copied]: typeof typedOrCopied extends fc.Arbitrary<infer C> ? C : never,
): TextEdit => {
  const from = copied === null ? 0 : Math.floor(copied.from * text.length);
  return toEdit(
    text.length,
    copied === null ? one : { at: one.at, remove: 0, insert: text.slice(from, from + copied.length) },
  );
};

const applyTo = (source: string, edit: TextEdit): string =>
  source.slice(0, edit.start) + edit.text + source.slice(edit.end);

describe('incremental reading', () => {
  for (const part of PARTS)
    it(`equals a fresh reading after any edits, part ${part} of ${PARTS.length}`, () => {
      fc.assert(
        fc.property(text, fc.array(typedOrCopied, { minLength: 1, maxLength: 6 }), (start, changes) => {
          const document = new ReportDocument(start);
          let expected = start;
          for (const one of changes) {
            faults(document.report); // what a check keeps for the next one must not change what that finds
            const edit = toTypedOrCopied(expected, one);
            expected = applyTo(expected, edit);
            document.update([edit]);
          }
          assert.deepEqual(view(document), view(new ReportDocument(expected)));
        }),
        { numRuns: Math.ceil(RUNS / PARTS.length) },
      );
    });

  it('equals a fresh reading with words of the organisation’s own', () => {
    const { style: house } = readHouseStyle(JSON.stringify(HOUSE), { rules: ['leader-title-order', 'sensitive-form'] });
    const { own } = house;
    fc.assert(
      fc.property(text, fc.array(change, { minLength: 1, maxLength: 6 }), (start, changes) => {
        const document = new ReportDocument(start, { own });
        let expected = start;
        for (const one of changes) {
          const edit = toEdit(expected.length, one);
          expected = applyTo(expected, edit);
          document.update([edit]);
          faults(document.report, house);
        }
        const fresh = new ReportDocument(expected, { own });
        assert.deepEqual(view(document, house), view(fresh, house));
        assert.deepEqual(keysOf(document), keysOf(fresh));
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('equals a fresh reading after several edits at once', () => {
    fc.assert(
      fc.property(text, fc.array(change, { minLength: 2, maxLength: 5 }), (start, changes) => {
        const edits = changes.map((one) => toEdit(start.length, one)).sort((a, b) => a.start - b.start);
        const apart = edits.filter(
          (edit, i) => i === 0 || edits.slice(0, i).every((earlier) => earlier.end < edit.start),
        );
        const document = new ReportDocument(start);
        faults(document.report);
        document.update(apart);
        const expected = [...apart].reverse().reduce(applyTo, start);
        assert.deepEqual(view(document), view(new ReportDocument(expected)));
      }),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });

  it('keeps every earlier snapshot as it was', () => {
    fc.assert(
      fc.property(text, change, (start, one) => {
        const document = new ReportDocument(start);
        const before = document.report;
        const copy = () =>
          structuredClone({
            sections: before.sections,
            figures: before.figures(),
            keys: before.figures().map(({ figure }) => figure.indicator.key),
            text: before.slice({ start: 0, end: before.length }),
            faults: faults(before).map(({ rule, span }) => ({ rule, span })),
          });
        const seen = copy();
        faults(document.update([toEdit(start.length, one)]));
        assert.deepEqual(copy(), seen);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  it('gives back the text it was given, with its line breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(soup, fc.constantFrom(...LINE_BREAKS))), (lines) => {
        const source = lines.map(([line, lineBreak]) => line + lineBreak).join('');
        const { report: read } = new ReportDocument(source);
        assert.equal(read.slice({ start: 0, end: read.length }), source);
      }),
    );
  });

  it('refuses an edit outside the text', () => {
    const document = new ReportDocument('一、工作进展');
    assert.throws(() => document.update([{ start: 3, end: 99, text: '' }]), RangeError);
    assert.throws(() => document.update([{ start: -1, end: 0, text: '' }]), RangeError);
  });
});
