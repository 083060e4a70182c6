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

const TITLE = '某供水公司2025年工作总结\n';
const PARTS = ['一、 工程进度 [progress]', '二、 下一步打算 [plan]'];
const reading = (inside: string): readonly string[] =>
  outline(read(`${TITLE}一、工程进度\n各工程完成情况如下。\n${inside}\n二、下一步打算\n继续推进管网改造。`));

describe('a table in the text', () => {
  it('pasted one cell a line has no headings', () =>
    assert.deepEqual(
      reading('分项\n单位\n设计量\n已完成\n管沟\n米\n1860\n1240\n阀井\n座\n64\n48\n泵房\n平方米\n420\n420'),
      PARTS,
    ));

  it('pasted one cell a line with blank lines between has none', () =>
    assert.deepEqual(
      reading('项目\n\n投资\n\n管网改造\n\n1240万元\n\n泵站更新\n\n380万元\n\n水表换装\n\n96万元'),
      PARTS,
    ));

  it('has no heading in the line that heads its columns', () =>
    assert.deepEqual(
      reading('项目\t年初数\t年末数\t净增\n居民用户\t4273\t4640\t367\n单位用户\t1155\t1222\t67'),
      PARTS,
    ));

  it('is none where numbers count the headings below them', () =>
    assert.deepEqual(outline(read(`${TITLE}1\n抓好管网改造\n2\n抓好水质检测\n3\n抓好营业收费\n`)), [
      '1 抓好管网改造 [progress]',
      '2 抓好水质检测 [progress]',
      '3 抓好营业收费 [progress]',
    ]));
});

describe('the list of what is attached', () => {
  it('holds no headings, one name a line', () =>
    assert.deepEqual(
      outline(
        read(
          `${TITLE}一、工程进度\n更换管网12公里。\n附件：1. 2025年材料消耗统计表\n　　　2. 2026年施工进度计划图\n某供水公司`,
        ),
      ),
      ['一、 工程进度 [progress]'],
    ));

  it('is none where the attachments themselves follow', () =>
    assert.deepEqual(
      outline(read(`${TITLE}一、工程进度\n更换管网12公里。\n附件一份随文报送。\n二、存在问题\n资金不足。`)),
      ['一、 工程进度 [progress]', '二、 存在问题 [problems]'],
    ));
});

describe('who signs at the end', () => {
  for (const signed of [
    '国有林场\n2025年12月26日',
    '国有林场\n办公室\n7月3日',
    '国有林场\n2025年12月26日\n①造林面积不含补植。',
    '国有林场\n7月3日\n[文件：明细.xlsx] [图片]',
  ])
    it(`heads no part: ${JSON.stringify(signed)}`, () =>
      assert.deepEqual(
        outline(
          read(`${TITLE}工程进度\n更换管网12公里，铺设支管8公里。\n水质检测\n抽检水样320份，全部合格。\n\n${signed}`),
        ),
        ['工程进度 [progress]', '水质检测 [progress]'],
      ));
});

describe('the name of a table above its unit', () => {
  it('heads no part', () =>
    assert.deepEqual(
      reading(
        '2024年、2025年经营收入情况\n单位：万元\n项目\n2024年\n2025年\n水费\n4273\n4640\n安装\n1155\n1222\n检测\n86\n97',
      ),
      PARTS,
    ));
});

describe('the first level of Markdown', () => {
  it('is the title below a line to whom it is sent', () => {
    const report = read(
      '张主任，总结改完了，麻烦再过一遍\n\n# 某供水公司2025年工作总结\n\n## 工程进度\n\n更换管网12公里。',
    );
    assert.equal(report.title, '某供水公司2025年工作总结');
    assert.deepEqual(outline(report), ['## 工程进度 [progress]']);
  });
});

describe('who sent a text in a chat', () => {
  it('is no title', () => {
    const report = read('供水公司办公室 2025/12/29 17:42\n某供水公司2025年工作总结\n一、工程进度\n更换管网12公里。');
    assert.equal(report.title, '某供水公司2025年工作总结');
  });
});
