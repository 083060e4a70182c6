import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { relationsOf } from '../../../src/core/report/relations';

const STAFF = '某学院2025年工作总结\n教职工896人，其中专任教师684人。\n';

/** What became of the claims of a row that rest on what is told elsewhere. */
const judged = (text: string, row = 'share-apart'): readonly string[] =>
  relationsOf(new ReportDocument(text).report).entries.flatMap(({ judged: all }) =>
    all.filter(({ claim }) => claim.row === row).map(({ verdict }) => verdict.kind),
  );

describe('shares of a whole told in another paragraph', () => {
  it('are held against what is called by the same last word', () => {
    assert.deepEqual(judged(`${STAFF}具有博士学位的教师236人，占34.5%。`), ['confirmed']);
    assert.deepEqual(judged(`${STAFF}具有博士学位的教师236人，占34.9%。`), ['contradicted']);
  });

  it('are held against the staff where they are of schooling, title or age', () => {
    assert.deepEqual(judged(`${STAFF}研究生学历206人，占23.0%。`), ['confirmed']);
  });

  it('tell nothing where several things may be the whole', () => {
    assert.deepEqual(judged(`${STAFF}外聘教师97人。\n受过表彰的教师64人，占9.1%。`), ['open']);
    assert.deepEqual(judged('某学院2025年工作总结\n全市干部896人，其中女干部310人。\n引进博士46人，占8.9%。'), []);
  });
});

describe('sums of which the rest is told in another paragraph', () => {
  it('lists of what their sentence names', () => {
    const list = (professors: number): string =>
      `${STAFF}专任教师中，教授${professors}人、副教授214人、讲师282人、助教92人。`;
    assert.deepEqual(judged(list(96), 'list-apart'), ['confirmed']);
    assert.deepEqual(judged(list(69), 'list-apart'), ['contradicted']);
    assert.deepEqual(judged(`${STAFF}专任教师中，教授96人、副教授214人、党员282人。`, 'list-apart'), []);
  });

  it('what is to be added to what there is', () => {
    const plan = (total: number): string =>
      `某县民政局2025年工作总结\n建成老年助餐点462个。\n下一步，新建老年助餐点40个，总数达到${total}个。`;
    assert.deepEqual(judged(plan(502), 'total-apart'), ['confirmed']);
    assert.deepEqual(judged(plan(520), 'total-apart'), ['contradicted']);
  });
});

describe('growth from a base told with it', () => {
  const FREIGHT = '某港口公司2025年工作总结\n全年完成货运量486万吨。\n';

  it('is held against the value that another paragraph tells', () => {
    assert.deepEqual(judged(`${FREIGHT}货运量比上年的452万吨增长7.5%。`, 'base-apart'), ['confirmed']);
    assert.deepEqual(judged(`${FREIGHT}货运量比上年的452万吨增长5.7%。`, 'base-apart'), ['contradicted']);
  });

  it('is of the name before it alone', () => {
    assert.deepEqual(judged(`${FREIGHT}铁路货运量比上年的452万吨增长5.7%。`, 'base-apart'), []);
  });
});
