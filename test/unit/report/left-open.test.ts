import assert from 'node:assert/strict';
import { LEFT_OPEN, MAY_BE_OPEN } from '../../../src/core/lexicon/leftOpen';
import { placeholdersOf } from '../../../src/core/report/placeholders';

describe('places that a writer left open in words or signs of his own', () => {
  for (const { example, counterexample } of LEFT_OPEN) {
    it(`${example} is one`, () => {
      const [before, gap, after] = example.split('|') as [string, string, string];
      const text = before + gap + after;
      assert.ok(MAY_BE_OPEN.test(text));
      assert.deepEqual(
        placeholdersOf({ text }).map(({ start, end }) => text.slice(start, end)),
        [gap],
      );
    });

    it(`${counterexample} is none`, () => assert.deepEqual(placeholdersOf({ text: counterexample }), []));
  }
});
