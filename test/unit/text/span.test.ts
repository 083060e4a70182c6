import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localeOf } from '../../../src/core/text/message';
import { contains, lastAtOrBefore, overlaps, shift } from '../../../src/core/text/span';

describe('spans', () => {
  it('are half-open', () => {
    assert.ok(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 }));
    assert.ok(!overlaps({ start: 0, end: 3 }, { start: 3, end: 4 }));
    assert.ok(contains({ start: 0, end: 3 }, { start: 1, end: 3 }));
    assert.ok(!contains({ start: 0, end: 3 }, { start: 1, end: 4 }));
    assert.deepEqual(shift({ start: 1, end: 3 }, 4), { start: 5, end: 7 });
  });

  it('are found by offset as a plain search finds them', () => {
    const starts = fc.uniqueArray(fc.nat(500), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(starts, fc.nat(600), (ascending, offset) => {
        const plain = ascending.filter((start) => start <= offset).length - 1;
        assert.equal(lastAtOrBefore(ascending, offset), Math.max(0, plain));
      }),
    );
  });
});

describe('localeOf', () => {
  it('is English for English and Chinese for everything else', () => {
    for (const tag of ['en', 'en-US', 'en_GB.UTF-8', 'EN']) assert.equal(localeOf(tag), 'en', tag);
    for (const tag of ['zh-cn', 'zh_CN.UTF-8', '', 'C', 'fr', 'enm']) assert.equal(localeOf(tag), 'zh', tag);
  });
});
