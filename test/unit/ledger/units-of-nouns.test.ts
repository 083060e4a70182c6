import { strict as assert } from 'node:assert';
import { unlikeNounsIn } from '../../../src/core/ledger/units/ofNouns';
import { UNITS_OF_NOUNS } from '../../../src/core/lexicon/quantities/unitsOfNouns';
import { ReportDocument } from '../../../src/core/report/document';

describe('units that a noun is never told in', () => {
  for (const { example, counterexample, usual } of UNITS_OF_NOUNS) {
    it(example, () => {
      assert.deepEqual(
        unlikeNounsIn(new ReportDocument(example).report).map((one) => one.usual),
        [usual],
      );
    });
    it(counterexample, () => {
      assert.deepEqual(unlikeNounsIn(new ReportDocument(counterexample).report), []);
    });
  }
});
