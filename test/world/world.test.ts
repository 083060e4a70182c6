import assert from 'node:assert/strict';
import { createRandom } from '../bench/random';
import { amountIn, claimHolds } from './amounts';
import { apartPhrasings } from './apart';
import { alarms } from './measure';
import { openPhrasings } from './phrasings';
import { makeReport } from './report';
import { MIX, drawSlips, withSlips } from './slips';

const REPORTS = 60;
const SEED = 1000;
const SLIPS = 3;
const SETS = { open: openPhrasings, 'kept apart': apartPhrasings };
const LEAST_PHRASINGS = 8;

describe('reports of a known world', () => {
  for (const [name, phrasings] of Object.entries(SETS)) {
    const reports = Array.from({ length: REPORTS }, (_, n) => makeReport(SEED + n, phrasings));

    it(`have eight wordings or more a statement: ${name}`, () => {
      for (const [kind, wordings] of Object.entries(phrasings))
        assert.ok(new Set(wordings).size >= LEAST_PHRASINGS, kind);
    });

    it(`say what is arithmetically right: ${name}`, () => {
      for (const { text, numbers, claims } of reports) {
        const inText = numbers.map(({ start, end }) => amountIn(text.slice(start, end)));
        assert.ok(claims.length > 0);
        for (const claim of claims)
          assert.ok(
            claimHolds(claim, inText),
            `${claim.kind} ${claim.numbers.map((n) => JSON.stringify(inText[n])).join(' ')}`,
          );
      }
    });

    it(`raise no error as they are: ${name}`, () => {
      const errors = reports.flatMap(({ text, fileName }) =>
        alarms(text, fileName)
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, span }) => `${rule}: ${text.slice(Math.max(0, span.start - 20), span.end + 20)}`),
      );
      assert.deepEqual(errors, []);
    });

    it(`bear their slips where these are recorded, and say false with them: ${name}`, () => {
      let count = 0;
      reports.forEach((report, n) => {
        const slips = drawSlips(report, SLIPS, createRandom(SEED + n));
        const { text, at } = withSlips(report, slips);
        const changed = new Map(slips.map((slip) => [slip.number, slip]));
        report.numbers.forEach(({ start, end, unit }, index) => {
          const slip = changed.get(index);
          const wanted = slip === undefined ? report.text.slice(start, end) + unit : slip.digits + slip.unit;
          assert.equal(text.slice(...(at[index] as [number, number])), wanted);
        });
        for (const { broken, number, digits, unit } of slips) {
          count += 1;
          assert.ok(broken.length > 0 && broken.every(({ numbers }) => numbers.includes(number)));
          if (unit !== report.numbers[number]?.unit) continue; // of another size: no digits to compare
          const amounts = report.numbers.map((each, index) => (index === number ? amountIn(digits) : each.amount));
          assert.ok(broken.every((claim) => !claimHolds(claim, amounts)));
        }
      });
      assert.ok(count > REPORTS, `${count} slips`);
    });
  }

  it('draw slips by shares that make up the whole', () =>
    assert.equal(
      MIX.reduce((sum, [, weight]) => sum + weight, 0),
      100,
    ));
});
