import assert from 'node:assert/strict';
import { staying } from '../../../../src/core/drafting/rollover/passing/staying';
import { STAYING } from '../../../../src/core/drafting/rollover/passing/stayingRows';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { toHalfWidth } from '../../../../src/core/text/width';
import { read } from '../../../fixtures/read';

const YEARS = { results: 2025, plan: 2026, academic: false };

/** Whether a row holds anything of the sentence as it is. */
function holds(pattern: RegExp, sentence: string): boolean {
  const halfWidth = toHalfWidth(sentence);
  const stays = staying(halfWidth, YEARS, () => false);
  return [...halfWidth.matchAll(pattern)].some(({ index, 0: words }) =>
    stays({ start: index, end: index + words.length }),
  );
}

/** What a sentence among the results of 2025 reads in the draft of 2026. */
const rolled = (sentence: string): string =>
  rollOver(read(`江北区园林局2025年工作总结\n一、工作进展\n${sentence}\n`))?.text.split('\n')[2] ?? '';

describe('words of time that stay', () => {
  for (const { pattern, example, counterexample } of STAYING)
    it(`${example} stays, ${counterexample} does not`, () => {
      assert.equal(holds(pattern, example), true);
      assert.equal(holds(pattern, counterexample), false);
    });

  it('are neither moved nor marked: the day of a law, the day of a commemoration, history', () => {
    for (const sentence of [
      '贯彻2025年5月20日施行的《绿化条例》。',
      '6月5日世界环境日开展宣传。',
      '落实2024年省林业局印发的规范。',
      '苗圃二期计划2027年6月完工。',
      '去年审计反馈的问题得到整改。',
      '2024年启动的改革见效。',
    ])
      assert.equal(rolled(sentence), sentence);
  });

  it('others like them are: a price that holds from a day, a meeting before the day, this year’s anniversary', () => {
    assert.match(rolled('2025年5月20日起施行门票新价。'), /待核/);
    assert.match(rolled('6月4日召开世界环境日动员会。'), /上年6月4日/);
    assert.match(rolled('今年是建园50周年。'), /待核50周年/);
    assert.match(rolled('2024年度园林考核问题全部整改。'), /待核2024年度/);
  });
});
