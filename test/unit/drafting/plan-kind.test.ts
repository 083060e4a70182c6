import assert from 'node:assert/strict';
import { isPlannedEveryYear } from '../../../src/core/drafting/planKind';
import { rollOver } from '../../../src/core/drafting/rollover/rollOver';
import { toHalfWidth } from '../../../src/core/text/width';
import { read } from '../../fixtures/read';

const MARK = '【待核（去年的一次性事项）】';
/** What the last sentence of a plan of 2026 reads in the draft of the next report. */
const planned = (sentence: string): string =>
  rollOver(read(`江北区园林局2025年工作总结\n一、工作进展\n绿地养护到位。\n二、下一步打算\n${sentence}\n`))
    ?.text.split('\n')
    .at(-2) ?? '';

describe('clauses of a plan', () => {
  it('are of every year where their work goes on, their state is aimed at or the year brings them', () => {
    for (const clause of [
      '加强干部教育培训',
      '深入开展安全生产大检查',
      '推进全民阅读',
      '落实“三会一课”制度',
      '群众获得感更加充实',
      '做好困难群众冬季取暖保障',
      '（二）更大力度破解执行难',
      '（一）延伸管网',
      '2026届高三3月初举行百日誓师',
      '我们有信心完成各项任务',
      '把底线守牢',
    ])
      assert.equal(isPlannedEveryYear(toHalfWidth(clause)), true, clause);
  });

  it('may be of one year alone where they name a single thing, a stage of it, or do what no list knows to go on', () => {
    for (const clause of [
      '谋划城北片区中学选址',
      '把三号锅炉换成燃气机组',
      '请省地勘院出具滑坡治理勘察报告',
      '谈成与江海港务的合资事宜',
      '完善新院区搬入前的流程测试',
      '优化二号煤井关井方案',
      '统筹抓好机构撤并后的人员安置',
      '送审《桥梁养护技术规程》地方标准',
    ])
      assert.equal(isPlannedEveryYear(toHalfWidth(clause)), false, clause);
  });

  it('are marked in the draft unless they ask for something anyway', () => {
    assert.equal(planned('收回北门停车场经营权。'), `收回北门停车场经营权${MARK}。`);
    assert.equal(planned('腾空旧苗圃，加强养护管理。'), `腾空旧苗圃${MARK}，加强养护管理。`);
    assert.equal(planned('谈成2个合资苗圃。'), '谈成【待填（上年2）】个合资苗圃。');
    assert.equal(planned('6月底前收回苗圃。'), '【待核6月底前（去年说的期限）】收回苗圃。');
    assert.equal(planned('同时，加强绿地养护。'), '同时，加强绿地养护。');
  });
});
