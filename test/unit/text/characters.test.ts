import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { matchesOf } from '../../../src/core/text/characters';

describe('matches of an expression', () => {
  it('are those that a string gives, wherever the expression was matched last', () => {
    const text = fc.string({ unit: fc.constantFrom('1', '2', '年', '比', '、', 'a') });
    fc.assert(
      fc.property(text, fc.constantFrom('\\d+', '(\\d)年|(比)', '(?<=、)\\d', '年(?=、)'), (words, source) => {
        const pattern = new RegExp(source, 'g');
        const expected = [...words.matchAll(pattern)];
        pattern.lastIndex = 3;
        assert.deepEqual([...matchesOf(words, pattern)], expected);
        assert.equal(pattern.lastIndex, 0);
      }),
    );
  });
});
