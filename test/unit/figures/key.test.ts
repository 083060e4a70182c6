import assert from 'node:assert/strict';
import { indicatorKey } from '../../../src/core/figures/key';
import { ABBREVIATIONS, SAME_ENDINGS } from '../../../src/core/lexicon/abbreviations';

const SAME: readonly (readonly string[])[] = [
  ['技术合同成交额', '全市技术合同成交额', '“技术合同 成交额”', '技术合同成交金额', '技术合同成交总额'],
  [
    '高新技术企业',
    '高企总数',
    '高企',
    '全省高新技术企业数量',
    '高新技术企业数',
    '新增高企',
    '高新技术企业（以下简称“高企”）总数',
    '高新技术企业（高企）',
  ],
  ['规模以上工业增加值', '规上工业增加值', '全区规上工业增加值'],
  ['社会消费品零售总额', '社零', '社零总额', '社会消费品零售额'],
  ['粮食产量', '粮食总产量'],
  ['进出口总额', '进出口总值', '进出口'],
  ['Ｒ＆Ｄ经费', '研究与试验发展经费'],
];
const APART: readonly (readonly [string, string])[] = [
  ['技术合同成交额', '技术交易额'],
  ['进出口总额', '出口总额'],
  ['利润总额', '净利润'],
  ['满意度指数', '满意度'],
  ['参保人数', '参保人次'],
  ['用水量', '用水户'],
  ['全国重点实验室', '重点实验室'],
  ['省级重点专科', '重点专科'],
];

describe('the key of an indicator', () => {
  for (const names of SAME)
    it(`${names.join(' = ')}`, () =>
      assert.deepEqual(
        [...new Set(names.map((name) => indicatorKey(name)))].length,
        1,
        names.map((name) => indicatorKey(name)).join(),
      ));
  for (const [one, other] of APART)
    it(`${one} ≠ ${other}`, () => assert.notEqual(indicatorKey(one), indicatorKey(other)));

  it('is null where the phrase is too general', () => {
    for (const text of ['', '企业', '项目', '企业总数', '全市企业']) assert.equal(indicatorKey(text), null, text);
  });

  it('is its own key', () => {
    for (const names of SAME)
      for (const name of names) assert.equal(indicatorKey(indicatorKey(name) as string), indicatorKey(name));
  });
});

describe('the lexicon of abbreviations', () => {
  it('names each abbreviation once, shorter than what it stands for', () => {
    const shorts = ABBREVIATIONS.map(({ short }) => short);
    assert.equal(new Set(shorts).size, shorts.length);
    for (const { short, full } of ABBREVIATIONS)
      assert.ok(short.length > 1 && (short.length < full.length || /[A-Z]/.test(short)), short);
  });

  it('leaves full names as they are', () => {
    for (const { full } of ABBREVIATIONS) assert.equal(indicatorKey(`${full}项目`), `${full}项目`);
  });

  it('gives each ending one meaning', () => {
    const endings = SAME_ENDINGS.flat();
    assert.equal(new Set(endings).size, endings.length);
  });
});
