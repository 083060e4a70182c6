import assert from 'node:assert/strict';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { read } from '../../../fixtures/read';

/** What the last sentence of a report of 2025 reads in the draft of 2026. */
const drafted = (text: string): string =>
  rollOver(read(`江北区园林局2025年工作总结\n${text}\n`))
    ?.text.split('\n')
    .at(-2) ?? '';
const planned = (sentence: string): string => drafted(`一、工作进展\n绿地养护到位。\n二、下一步打算\n${sentence}`);
const told = (sentence: string): string => drafted(`一、工作进展\n${sentence}`);

describe('times of a year that no row knows to come every year', () => {
  it('are asked for in a plan where their clause asks for nothing else', () => {
    assert.equal(planned('上半年完成自查。'), '【待核上半年（去年说的期限）】完成自查。');
    assert.equal(planned('二季度报市国资委备案。'), '【待核二季度（去年说的期限）】报市国资委备案。');
    assert.equal(planned('塘坝清淤5月底前干完。'), '塘坝清淤【待核5月底前（去年说的期限）】干完。');
    assert.equal(planned('明年上半年开展系统适配测试。'), '【待核明年上半年（去年说的期限）】开展系统适配测试。');
  });

  it('stay where the clause says that it comes again, or asks for a value', () => {
    for (const sentence of [
      '一季度力争实现“开门红”。',
      '6月底前完成汛期隐患排查。',
      '上半年，绿地养护到位。',
      '每年3月底前完成修剪。',
      '年底前完成年度考核。',
    ])
      assert.equal(planned(sentence), sentence);
    assert.equal(planned('上半年新增绿地3公顷。'), '上半年新增绿地【待填（上年3）】公顷。');
  });

  it('are asked for among results where a single thing was done', () => {
    assert.equal(told('监事会于11月底前撤销。'), '监事会于【待核11月底前（去年说的期限）】撤销。');
    assert.equal(told('下半年游客回升。'), '下半年游客回升。');
  });

  it('a heading of a part of the year is none', () => {
    const draft = rollOver(
      read('江北区园林局2025年上半年工作总结\n一、工作进展\n绿地养护到位。\n二、下半年工作打算\n抓好绿地养护。\n'),
    );
    assert.match(draft?.text ?? '', /\n二、下半年工作打算\n/);
  });

  it('what comes about once is asked for without a word of time; what is done every year is not', () => {
    for (const sentence of ['关停城北老苗圃。', '承接全省园林现场会。', '完成智慧苗圃系统升级切换。'])
      assert.match(planned(sentence), /待核/, sentence);
    for (const sentence of ['检测中心取得CMA资质。', '花卉市场转型为社区公园。', '苗木储备机制被省厅推广。'])
      assert.match(told(sentence), /待核/, sentence);
    assert.equal(planned('抓好苗木管护。'), '抓好苗木管护。');
    assert.equal(told('收费工作有条不紊。'), '收费工作有条不紊。');
  });
});
