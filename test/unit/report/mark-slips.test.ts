import assert from 'node:assert/strict';
import { MARK_SLIPS, markSlipsIn } from '../../../src/core/report/marks/slips';

describe('mistyped marks', () => {
  for (const slip of MARK_SLIPS) {
    it(`${slip.example}: ${slip.en}`, () => {
      const [before, written, after] = slip.example.split('|') as [string, string, string];
      const found = markSlipsIn(before + written + after);
      assert.deepEqual(
        found.map(({ start, end }) => [start, end]),
        [[before.length, before.length + written.length]],
      );
      assert.equal(found[0]?.slip, slip);
      assert.notEqual(found[0]?.newText, written);
    });

    it(`${slip.counterexample} has none`, () => assert.deepEqual(markSlipsIn(slip.counterexample), []));
  }
});
