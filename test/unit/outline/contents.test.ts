import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { outline, read } from '../../fixtures/read';

const HEADS = '一、工作进展\n（一）管网改造\n二、存在问题\n';
const TEXT = '一、工作进展\n（一）管网改造\n更换管网12公里。\n二、存在问题\n资金不足。';
const SECTIONS = ['一、 工作进展 [progress]', '  （一） 管网改造 [progress]', '二、 存在问题 [problems]'];

describe('an outline put before the text', () => {
  for (const above of ['提纲：', '目录', '目 录'])
    it(`is none of its headings: ${above}`, () =>
      assert.deepEqual(outline(read(`某供水公司2025年工作总结\n${above}\n${HEADS}\n${TEXT}`)), SECTIONS));

  it('is the report itself where the numbers do not begin anew', () =>
    assert.deepEqual(outline(read(`某供水公司2025年工作总结\n提纲：\n${HEADS}`)), SECTIONS));

  it('is read anew with an edit of it', () => {
    const written = `某供水公司2025年工作总结\n提纲：\n${HEADS}${TEXT}`;
    const document = new ReportDocument(written);
    const at = written.indexOf('提纲');
    const edited = document.update([{ start: at, end: at + 2, text: '要目' }]);
    assert.deepEqual(outline(edited), outline(read(written.replace('提纲', '要目'))));
    assert.notDeepEqual(outline(edited), SECTIONS);
  });
});
