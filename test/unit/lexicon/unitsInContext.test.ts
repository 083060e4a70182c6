import assert from 'node:assert/strict';
import { UNITS_IN_CONTEXT } from '../../../src/core/lexicon/quantities/unitsInContext';
import { toHalfWidth } from '../../../src/core/text/width';

describe('units by what they measure', () => {
  for (const { pattern, example, counterexample } of UNITS_IN_CONTEXT)
    it(`${example}`, () => {
      const matches = (text: string): number => [...toHalfWidth(text).matchAll(pattern)].length;
      assert.equal(matches(example), 1);
      assert.equal(matches(counterexample), 0);
    });
});
