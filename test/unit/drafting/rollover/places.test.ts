import assert from 'node:assert/strict';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { read } from '../../../fixtures/read';

/** What lines among the results of 2025 read in the draft of 2026. */
const results = (...lines: readonly string[]): readonly string[] =>
  rollOver(read(`江北区园林局2025年工作总结\n一、工作进展\n${lines.join('\n')}\n`))
    ?.text.split('\n')
    .slice(2, 2 + lines.length) ?? [];

/** What a sentence of the plan for 2026 reads in the draft of 2026, whose plan is that of 2027. */
const planned = (sentence: string): string =>
  rollOver(read(`江北区园林局2025年工作总结\n一、工作进展\n绿地养护到位。\n二、下一步打算\n${sentence}\n`))
    ?.text.split('\n')
    .at(-2) ?? '';

const ONCE = '【待核（去年的一次性事项）】';

describe('where what happened once is marked', () => {
  it('in a heading, at the end of a line and in a cell of a table, not only before a comma or a full stop', () => {
    assert.deepEqual(results('（一）苗圃建成启用', '1.东园正式开放', '绿化养护有序推进'), [
      `（一）苗圃建成启用${ONCE}`,
      `1.东园正式开放${ONCE}`,
      '绿化养护有序推进',
    ]);
    assert.deepEqual(results('| 项目 | 进展 |', '| --- | --- |', '| 东园 | 已移交管养 |', '| 西园 | 运行良好 |'), [
      '| 项目 | 进展 |',
      '| --- | --- |',
      `| 东园 | 已移交管养${ONCE} |`,
      '| 西园 | 运行良好 |',
    ]);
  });

  it('though the clause has a number that is no value: 8车道, 4A级; a value asks already', () => {
    assert.deepEqual(results('双向8车道绿道竣工通车。', '云湖公园通过4A级景区评审。', '32个口袋公园建成开放。'), [
      `双向8车道绿道竣工通车${ONCE}。`,
      `云湖公园通过4A级景区评审${ONCE}。`,
      '【待填（上年32）】个口袋公园建成开放。',
    ]);
  });

  it('beside the gap of its month, where something is done away with', () => {
    assert.deepEqual(results('9月撤并园林管理站。'), [`【待填（上年9月）】撤并园林管理站${ONCE}。`]);
  });
});

describe('years, stretches and days, each by its sense', () => {
  it('what a policy holds for is asked for, the account of a season moves on', () => {
    assert.deepEqual(results('2025年11月至2026年3月抚育到位。'), ['2026年11月至2027年3月抚育到位。']);
    assert.match(
      results('落实补植补贴政策（2025年9月1日至2026年8月31日）。')[0] ?? '',
      /【待核2025年9月1日.*【待核2026年8月31日|【待核2025年9月1日至2026年8月31日/,
    );
    assert.equal(planned('2026年11月至2027年3月抓好冬季抚育。'), '2027年11月至2028年3月抓好冬季抚育。');
  });

  it('the days of an account that is closed within a month', () => {
    assert.match(results('1月1日至12月15日，养护绿地到位。')[0] ?? '', /^【待核1月1日至12月15日（说的是哪一年）】/);
    assert.deepEqual(results('1月1日至12月31日，养护绿地到位。'), ['1月1日至12月31日，养护绿地到位。']);
  });

  it('the year before a five-year plan is measured from as long as the plan runs; another base is asked for', () => {
    assert.match(results('能耗较2020年下降。')[0] ?? '', /^能耗较2020年下降/);
    assert.match(results('能耗较2022年下降。')[0] ?? '', /较【待核2022年/);
  });

  it('the two years before it, told as values beside this year’s', () => {
    assert.match(
      results('2024年、2023年分别为12公顷、11公顷。')[0] ?? '',
      /^【待核2024年（说的是哪一年）】、【待核2023年/,
    );
  });

  it('a plan’s single thing of its year', () => {
    assert.equal(planned('2026年年底建成省级苗圃。'), '【待核2026年年底（去年说的期限）】建成省级苗圃。');
    assert.match(planned('推动云湖2026年通过国家公园评审。'), /^推动云湖【待核2026年（去年说的期限）】/);
    assert.equal(planned('2026年下半年启动园志编修。'), '【待核2026年下半年（去年说的期限）】启动园志编修。');
    assert.equal(planned('2026年抓好绿地养护。'), '2027年抓好绿地养护。');
  });

  it('what the last year of a plan was to complete', () => {
    assert.deepEqual(results('2025年是全面完成“十四五”规划的收官之年。'), [
      '2026年是全面完成“【待核十四五”规划的收官之年（今年是规划的第几年）】。',
    ]);
  });
});
