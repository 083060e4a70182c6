import assert from 'node:assert/strict';
import { isPlainlyReport } from '../../../src/core/report/likeness';
import { read } from '../../fixtures/read';

describe('a text that is plainly a report', () => {
  it('has the title of one, and sections that tell at least two parts', () => {
    for (const text of [
      '某县水务局2025年工作总结\n一、工作进展\n全年供水1200万吨。\n二、存在的问题\n人手紧。\n三、下步打算\n补人手。',
      '# 云山镇2025年上半年工作总结\n\n## 一、主要工作\n\n新修道路12公里。\n\n## 二、下一步工作打算\n\n再修8公里。',
    ])
      assert.equal(isPlainlyReport(read(text)), true, text);
  });

  it('is none without a title, with one part only, or of another kind', () => {
    for (const text of [
      '一、工作进展\n全年供水1200万吨。\n二、存在的问题\n人手紧。',
      '如何写好2025年工作总结\n要点有三。\n多写数据。',
      '会议记录\n一、到会人员\n张三、李四。\n二、议题\n供水价格。',
      '# 安装说明\n\n## 准备\n\n先下载。\n\n## 安装\n\n再运行。',
      '',
    ])
      assert.equal(isPlainlyReport(read(text)), false, text);
  });
});
