import assert from 'node:assert/strict';
import { passing } from '../../../../src/core/drafting/rollover/passing/passing';
import { PASSING } from '../../../../src/core/drafting/rollover/passing/rows';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { toHalfWidth } from '../../../../src/core/text/width';
import { read } from '../../../fixtures/read';

const found = (text: string, turnsYear = true, isPlan = false): readonly string[] =>
  passing(text, toHalfWidth(text), () => isPlan, turnsYear).map(({ span }) => text.slice(span.start, span.end));

/** What a sentence among the results of 2024 reads in the draft of 2025. */
const rolled = (sentence: string): string =>
  rollOver(read(`江北区园林局2024年工作总结\n一、工作进展\n${sentence}\n`))?.text.split('\n')[2] ?? '';

describe('words that pass with the year', () => {
  for (const { pattern, example, counterexample, ofPlans = false } of PASSING)
    it(`${example} is marked, ${counterexample} is not`, () => {
      assert.equal(found(example, true, ofPlans).length, 1, found(example, true, ofPlans).join());
      assert.equal(new RegExp(pattern.source).test(toHalfWidth(example)), true);
      assert.deepEqual(found(counterexample, true, ofPlans), []);
    });

  it('are marked with why, in results; a plan looks forward from itself', () => {
    assert.equal(rolled('去年启动的苗圃已经建成。'), '【待核去年（说的是哪一年）】启动的苗圃已经建成。');
    assert.equal(rolled('已连续养护满六年零两个月。'), '已连续养护【待核满六年零两个月（今年可能要加一）】。');
    const draft = rollOver(
      read('江北区园林局2024年工作总结\n一、工作进展\n绿地养护到位。\n二、下一步打算\n明年抓好绿地养护。\n'),
    );
    assert.match(draft?.text ?? '', /\n明年抓好绿地养护。/);
  });

  it('stay in the draft of the next month of the same year', () => {
    assert.deepEqual(found('去年启动的苗圃已经建成。', false), []);
    assert.deepEqual(found('第七季讲解员招募顺利。', false), ['第七季']);
  });

  it('an account of two years moves on with both', () => {
    assert.equal(
      rolled('2023/2024年度淡储推进，2024/2025年度淡储推进。'),
      '2024/2025年度淡储推进，2025/2026年度淡储推进。',
    );
    assert.equal(rolled('2020/2021榨季减产。'), '2020/2021榨季减产。');
    assert.equal(rolled('2023/24榨季增产。'), '2024/25榨季增产。');
  });

  it('the last of a list of years is asked for: the years before it stay', () => {
    assert.match(
      rolled('减少亏损门店，其中2022年4家、2023年5家、2024年2家。'),
      /2022年【[^】]*】家、2023年【[^】]*】家、【待核2024年（说的是哪一年）】/,
    );
  });

  it('no row looks farther than the sentence: a text without marks costs no more a character than another', () => {
    for (const { pattern } of PASSING) assert.doesNotMatch(pattern.source, /[^\\][)\]][*+]|\{\d+,\}/, pattern.source);
    assert.equal(found('去年启动'.repeat(500)).length, 0);
  });

  it('a class that is compared with moves on with the year', () => {
    assert.equal(rolled('2024届就业率比2023届高。'), '2025届就业率比2024届高。');
    assert.equal(rolled('2021届校友返校。'), '2021届校友返校。');
  });

  it('freshmen are those of the year, with or without what they go to', () => {
    assert.equal(rolled('慰问2024级大学新生。'), '慰问2025级大学新生。');
    assert.equal(rolled('慰问2022级新生。'), '慰问2022级新生。');
  });

  it('what was done for the first time is asked for beside the gap of its day', () => {
    assert.equal(
      rolled('10月辅导企业完成首次报送。'),
      '【待填（上年10月）】辅导企业完成首次报送【待核（去年的一次性事项）】。',
    );
    assert.equal(rolled('10月召开推进会。'), '【待填（上年10月）】召开推进会。');
  });
});
