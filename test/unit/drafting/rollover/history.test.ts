import assert from 'node:assert/strict';
import { HISTORY, isHistory } from '../../../../src/core/drafting/rollover/passing/history';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { toHalfWidth } from '../../../../src/core/text/width';
import { read } from '../../../fixtures/read';

const YEAR = /(?:19|20)\d{2}年/;
/** Whether the first year of a sentence is told as history. */
function told(sentence: string): boolean {
  const halfWidth = toHalfWidth(sentence);
  return isHistory(halfWidth, { start: halfWidth.search(YEAR) });
}

/** What a sentence among the results of 2025 reads in the draft of 2026. */
const rolled = (sentence: string): string =>
  rollOver(read(`江北区园林局2025年工作总结\n一、工作进展\n${sentence}\n`))?.text.split('\n')[2] ?? '';

describe('years before', () => {
  for (const { pattern, example, counterexample } of HISTORY)
    it(`${example} is history, ${counterexample} is asked for`, () => {
      assert.equal(told(example), true);
      assert.equal(told(counterexample), false);
      const mark = (sentence: string): string => toHalfWidth(sentence).replace(/(?:19|20)\d{2}年?/, '◆');
      assert.equal(pattern.test(mark(example)), true);
    });

  it('stay where they are history, and are asked for where nothing says so', () => {
    for (const sentence of ['苗圃始建于1986年。', '2016年启动的绿道改造有序推进。', '古树保护自2019年以来持续加强。'])
      assert.equal(rolled(sentence), sentence);
    assert.match(rolled('上轮修剪为2019年。'), /待核2019年（说的是哪一年）/);
    assert.match(rolled('为1945年12月31日前出生的老职工上门服务。'), /待核1945年12月31日前（说的是哪一年）/);
  });

  it('a stretch of years that ends with the report or the plan is asked for, one that is under way is not', () => {
    assert.match(rolled('绿化攻坚行动（2021—2025年）目标实现。'), /待核2021—2025年/);
    assert.match(rolled('落实绿化三年行动（2024—2026年）各项要求。'), /待核2024—2026年/);
    assert.doesNotMatch(rolled('落实绿化三年行动（2025—2027年）各项要求。'), /待核2025/);
  });

  it('an event of this year is asked for though its object is counted', () => {
    assert.match(rolled('督察反馈的4项问题今年全部销号。'), /今年全部销号【待核（去年的一次性事项）】/);
  });

  it('in the last year of a five-year plan its paper and the making of the next one are asked for', () => {
    assert.match(rolled('《全区园林“十四五”规划》24项指标完成较好。'), /【待核（去年的一次性事项）】/);
    assert.match(rolled('“十五五”规划初稿已形成。'), /【待核（去年的一次性事项）】/);
    assert.match(rolled('“八五”普法宣讲队进社区。'), /待核八五/);
  });
});
