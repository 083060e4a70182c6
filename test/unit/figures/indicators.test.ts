import assert from 'node:assert/strict';
import { indicators, read } from '../../fixtures/read';

const CASES: Readonly<Record<string, readonly string[]>> = {
  '全市发明专利申请量3816件。': ['3816件 = 发明专利申请量'],
  '建成8个功能实验室。': ['8个 = 功能实验室'],
  '技术合同成交额达到68.4亿元。': ['68.4亿元 = 技术合同成交额'],
  '农村居民人均可支配收入23680元。': ['23680元 = 农村居民人均可支配收入'],
  '粮食总产量21.5万吨，茶叶产量9860吨。': ['21.5万吨 = 粮食总产量', '9860吨 = 茶叶产量'],
  '利润总额2.6亿元，资产总额突破386亿元。': ['2.6亿元 = 利润总额', '386亿元 = 资产总额'],
  '结案率96.67%，有息负债余额248亿元。': ['96.67% = 结案率', '248亿元 = 有息负债余额'],
  '新建高标准农田2.4万亩。': ['2.4万亩 = 新建高标准农田'],
  '新增规上工业企业4家，总数达31家。': ['4家 = 规上工业企业', '31家 = 规上工业企业总数'],
  '全县生猪存栏32.6万头、出栏51.3万头。': ['32.6万头 = 生猪存栏', '51.3万头 = 生猪出栏'],
  '保障性租赁住房开工1200套、竣工860套。': ['1200套 = 保障性租赁住房开工', '860套 = 保障性租赁住房竣工'],
  '评选“晨光少年”216名。': ['216名 = 评选“晨光少年”'],
  '“三公”经费支出320万元。': ['320万元 = “三公”经费支出'],
  '国家级重点专科1个、省级重点专科3个。': ['1个 = 国家级重点专科', '3个 = 省级重点专科'],
  '公路通车里程达4860公里（其中高速公路312公里）。': ['4860公里 = 公路通车里程', '312公里 = 高速公路'],
  '街道下辖基层党组织126个。': ['126个 = 街道下辖基层党组织'],
};

describe('indicators', () => {
  for (const [sentence, expected] of Object.entries(CASES)) it(sentence, () => assert.deepEqual(indicators(sentence), expected));

  it('are the same in two ways of writing them', () => {
    const keys = (text: string) => read(text).figures().map(({ figure }) => figure.indicator.key);
    assert.deepEqual(keys('全市技术合同成交额68亿元。'), keys('技术合同成交额达到７１亿元。'));
    assert.deepEqual(keys('高新技术企业数量31家。'), keys('高新技术企业总数32家。'));
  });

  it('have no key where they are too general to be compared', () => {
    assert.deepEqual(read('企业12家，项目8个。').figures().map(({ figure }) => figure.indicator.key), [null, null]);
  });
});

describe('scope', () => {
  const scopes = (text: string) => read(text).figures().map(({ figure }) => figure.scope);

  it('is the area that opens the phrase', () => {
    assert.deepEqual(scopes('全市发明专利申请量3816件，全省技术合同成交额68亿元。'), ['全市', '全省']);
    assert.deepEqual(scopes('发明专利申请量3816件。'), [null]);
  });

  it('is no level of a body: 国家级 stays in the indicator', () => {
    assert.deepEqual(scopes('国家级重点专科1个。'), [null]);
  });
});
