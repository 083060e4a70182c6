import assert from 'node:assert/strict';
import { CLAIM_WORDS } from '../../../src/core/lexicon/claims';
import type { ClaimSense } from '../../../src/core/lexicon/claims';
import { placesOfSenses, wordsAt } from '../../../src/core/relations/claimWords';

const TEXT = '全市占比重由去年同期的12%提高到18.6%,比上年增长6.6个百分点,其中达到计划的,合计构成总数,占';

describe('words of claims', () => {
  it('are found where any of their list stands', () => {
    const places = placesOfSenses(TEXT);
    for (const [sense, words] of Object.entries(CLAIM_WORDS) as readonly [ClaimSense, readonly string[]][]) {
      const expected = [...TEXT].flatMap((_, at) => (words.some((word) => TEXT.startsWith(word, at)) ? [at] : []));
      assert.deepEqual(places.get(sense) ?? [], expected, sense);
    }
  });

  it('are tried in the order of their list', () => {
    for (const [sense, words] of Object.entries(CLAIM_WORDS) as readonly [ClaimSense, readonly string[]][])
      for (let at = 0; at <= TEXT.length; at++) {
        const expected = words.filter((word) => TEXT.startsWith(word, at)).map(({ length }) => length);
        assert.deepEqual(wordsAt(TEXT, at, sense), expected, `${sense} at ${at}`);
      }
  });
});
