import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHouseStyle } from '../../src/core/house/read';
import { ledgerRows } from '../../src/core/ledger/rows';
import { lint } from '../../src/core/lint/lint';
import { ALL_RULES } from '../../src/core/lint/registry';
import { normalized } from '../../src/core/numerals/quantity';
import { ReportDocument } from '../../src/core/report/document';
import { rollOver } from '../../src/core/drafting/rollover/rollOver';
import { cases } from '../fixtures/budget';

/** Every rule, those that ship off among them. */
const RULES = Object.fromEntries(ALL_RULES.map(({ id, severity }) => [id, severity]));
const { style: HOUSE } = readHouseStyle(
  JSON.stringify({
    units: [
      { unit: '标罐', same: '立方米', factor: 1e12 },
      { unit: '小罐', same: '立方米', factor: 1e-12 },
    ],
  }),
  { rules: [] },
);

/** Sentences of every kind of claim: what the rules show, without the marks, and some with units of the house. */
const CLAIMS = [
  ...ALL_RULES.flatMap(({ examples: { bad, good } }) => [...bad, ...good])
    .map((text) => text.replace(/[⟦⟧]/g, ''))
    .filter((text) => /\d/.test(text)),
  '储油3标罐，比上年的2标罐增长50%。',
  '储油3小罐，同比增长50%，其中甲站1小罐、乙站2小罐。',
  '产值翻3番，由2亿元增加到16亿元。',
  '产值增长三成，是上年的3倍。',
  '一产、二产、三产结构为12:40:48。',
];

const digits = (max: number) =>
  fc
    .integer({ min: 1, max })
    .chain((length) => fc.constantFrom('9', '1', '0', '7').map((digit) => digit.repeat(length)));
const number = fc.oneof(
  { weight: 3, arbitrary: digits(30) },
  { weight: 1, arbitrary: digits(400) },
  { weight: 2, arbitrary: fc.tuple(digits(30), digits(130)).map(([whole, fraction]) => `${whole}.${fraction}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '0',
      '0.0',
      '1e21',
      '-1',
      '1,000,000,000,000,000,000,000',
      '1/0',
      '1000000000000000000000',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...'一二九十百千万亿点零两'), { minLength: 1, maxLength: 40 })
      .map((all) => all.join('')),
  },
);

/** A claim whose numbers are others, of any size; each with a magnitude more, now and then. */
const claim = fc
  .tuple(
    fc.constantFrom(...CLAIMS),
    fc.array(fc.tuple(number, fc.constantFrom('', '', '', '亿', '万亿')), { minLength: 1, maxLength: 6 }),
    fc.nat(3),
  )
  .map(([text, numbers, every]) => {
    let i = 0;
    return text.replace(/\d+(?:\.\d+)?/g, (written) => {
      const [other, magnitude] = numbers[i++ % numbers.length] as [string, string];
      return i % (every + 1) === 0 ? other + magnitude : written;
    });
  });

describe('numbers of any size', () => {
  it('are read as finite values, judged, listed and rolled over', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 3 }), (claims) => {
        const text = claims.join('\n');
        const { report } = new ReportDocument(text, { own: HOUSE.own });
        for (const { figure } of report.figures()) {
          const { value, high = 0, terms = [] } = figure.quantity;
          for (const one of [
            value,
            high,
            normalized(figure.quantity),
            ...terms,
            ...figure.comparisons.map((c) => c.value),
          ])
            assert.ok(Number.isFinite(one), figure.span.start.toString());
        }
        const diagnostics = lint(report, { rules: RULES, house: HOUSE });
        for (const { message, fixes } of diagnostics) {
          for (const said of [message.zh, message.en]) assert.doesNotMatch(said, /NaN|undefined|Infinity/);
          for (const { newText } of fixes.flatMap(({ edits }) => edits))
            assert.doesNotMatch(newText, /NaN|undefined|Infinity|\de\+\d/);
        }
        ledgerRows(report, [], 'zh');
        rollOver(report, { year: 2025 });
      }),
      { numRuns: cases(600) },
    );
  });
});
