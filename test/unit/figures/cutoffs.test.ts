import assert from 'node:assert/strict';
import { cutoffsOf } from '../../../src/core/figures/cutoffs';
import { diagnostics, read } from '../../fixtures/read';

const told = (text: string): string[] =>
  read(text).paragraphs.flatMap((paragraph) =>
    cutoffsOf(paragraph).cutoffs.map(({ text: words, month, kind }) => `${words} ${month} ${kind}`),
  );

describe('months up to which figures are counted', () => {
  it('stand before a figure, behind it in brackets, or before what the whole year came to', () => {
    assert.deepEqual(told('1—5月，货运量820万吨。'), ['1—5月 5 flow']);
    assert.deepEqual(told('新增学位2430个（截至2025年11月末）。'), ['截至2025年11月末 11 stock']);
    assert.deepEqual(told('截至11月底，全年开工项目97个。'), ['截至11月底 11 stock']);
    assert.deepEqual(told('前三季度处置污泥8.76万吨。'), ['前三季度 9 flow']);
  });

  it('are none where no result is told', () => {
    assert.deepEqual(told('截至11月底，全年任务已经完成。'), []);
  });

  it('that stop short are told once of a year that is told to its end', () => {
    const report = (cutoff: string): string =>
      `某市商务局2025年工作总结\n一、主要工作\n全年接待客商860批次。\n全年签约项目126个。\n${cutoff}，开工项目97个。\n二、存在的问题\n人手不足。\n三、下一步打算\n抓开工。`;
    const mixed = (cutoff: string): number =>
      diagnostics(report(cutoff)).filter((line) => line.includes('period-mixed')).length;
    assert.deepEqual([mixed('截至11月底'), mixed('截至12月底'), mixed('截至5月底')], [1, 0, 0]);
  });
});
