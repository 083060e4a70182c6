import assert from 'node:assert/strict';
import { fiveYearPlan, yearOfPlan } from '../../../src/core/lexicon/time/fiveYearPlans';

describe('five-year plans', () => {
  for (const [name, first] of [
    ['九五', 1996],
    ['十五', 2001],
    ['十一五', 2006],
    ['十二五', 2011],
    ['十三五', 2016],
    ['十四五', 2021],
    ['十五五', 2026],
    ['十六五', 2031],
    ['十七五', 2036],
    ['十八五', 2041],
  ] as const)
    it(`${name} begins in ${first} and lasts five years`, () => {
      assert.deepEqual(fiveYearPlan(name), { name, first, last: first + 4 });
      for (const [nth, words] of ['开局之年', '第二年', '第三年', '第四年', '收官之年'].entries())
        assert.deepEqual(yearOfPlan(first + nth), { plan: { name, first, last: first + 4 }, nth: nth + 1, words });
    });

  it('are none before the first and after the last', () => {
    assert.deepEqual(
      [fiveYearPlan('八五'), fiveYearPlan('四五'), yearOfPlan(1995), yearOfPlan(2046)],
      [undefined, undefined, undefined, undefined],
    );
  });
});
