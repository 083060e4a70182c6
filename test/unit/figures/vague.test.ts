import assert from 'node:assert/strict';
import { VAGUE_COMPARISONS, vagueWordsIn } from '../../../src/core/figures/wording/vague';
import { comparisons } from '../../fixtures/read';

describe('comparisons that do not say with what', () => {
  for (const { id, example, counterexample } of VAGUE_COMPARISONS)
    it(`${id}: ${example} but not ${counterexample}`, () => {
      assert.deepEqual(
        vagueWordsIn(example).map((words) => words.id),
        [id],
      );
      assert.deepEqual(vagueWordsIn(counterexample), []);
    });

  it('by a count are read as such, with their base', () =>
    assert.deepEqual(
      comparisons('新建农民合作社12家，较以往增加3家。'),
      comparisons('新建农民合作社12家，较此前增加3家。').map((line) => line.replace('此前', '以往')),
    ));
});
