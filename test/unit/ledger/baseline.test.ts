import assert from 'node:assert/strict';
import { baselineText, baselinesOf } from '../../../src/core/ledger/baseline';
import { decimalText } from '../../../src/core/arithmetic/decimal';
import { read } from '../../fixtures/read';

/**
 * The baselines of a text: `figure ← value`, with what is open in brackets, `=` where it is exact, `*` at comparable
 * prices.
 */
function implied(text: string): string[] {
  const report = read(text);
  return report.figures().flatMap((placed) =>
    baselinesOf(report, placed).map((baseline) => {
      const open = baseline.between === null ? '' : ` [${baseline.between.map((end) => decimalText(end)).join('—')}]`;
      return `${report.slice(placed.span)} ← ${baseline.exact ? '=' : ''}${baselineText(baseline)}${open}${baseline.atComparablePrices ? '*' : ''}`;
    }),
  );
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  '技术合同成交额29.56亿元，同比增长6.42%。': ['29.56亿元 ← 27.78亿元 [27.77—27.78]'],
  '门诊次均费用248元，同比下降1.2%。': ['248元 ← 251元 [250—252]'],
  '营业收入12亿元，比上年增长8%。': ['12亿元 ← 11亿元 [11—12]'],
  '管理费用3.1亿元，比上年下降3.1%。': ['3.1亿元 ← 3.2亿元 [3.1—3.3]'],
  // a rate, in points
  '综合机械化率达78.6%，比上年提高1.9个百分点。': ['78.6% ← 76.7% [76.6—76.8]'],
  '城镇登记失业率2.8%，比上年同期下降0.2个百分点。': ['2.8% ← 3.0% [2.9—3.1]'],
  '城镇登记失业率2.8%，同比下降0.2%。': [],
  // what is counted is exact, and told as a whole number
  '授权企业34家，比上年增加9家。': ['34家 ← =25家'],
  '重点专科11个，比上年末增长37.5%。': ['11个 ← =8个'],
  '家庭病床512张，同比增长28.0%。': ['512张 ← =400张'],
  '办理事项3816件，同比增长20%。': ['3816件 ← 3180件 [3167—3193]'],
  '医养结合机构床位1860张，比上年末增加240张、增长14.8%。': ['1860张 ← =1620张'],
  // other magnitudes
  '新建高标准农田3.5万亩，比上年增加5000亩。': ['3.5万亩 ← 3.0万亩 [2.9—3.1]'],
  // multiples
  '完成投资9亿元，比上年增长2倍。': ['9亿元 ← 3亿元 [3—3]'],
  '完成技改投资8.4亿元，同比增长两成。': ['8.4亿元 ← 7亿元 [6.7—7.3]'],
  // at comparable prices the value is not the one that was published
  '地区生产总值386.2亿元，同比增长5.2%。': ['386.2亿元 ← 367.1亿元 [366.9—367.3]*'],
  // bounds
  '技术合同成交额超68亿元，同比增长25%。': ['68亿元 ← 54亿元'],
  '技术合同成交额68亿元，同比增长超25%。': ['68亿元 ← 54亿元'],
  // none
  '销售额5-10亿元，同比增长8%。': [],
  '销售额12亿元，同比增长15%～20%。': [],
  '水产养殖产量占全省28.1%。': [],
  '粮食总产量居全省第5位。': [],
  '完成投资58.5亿元，占年度计划56亿元的104.5%。': [],
  '力争茶产业综合产值达到34亿元，比2025年增长9.0%。': [],
  '完成投资6亿元，年均增长8%。': [],
  '隐患数量12项，同比下降100%。': [],
};

describe('implied baselines', () => {
  for (const [text, expected] of Object.entries(CASES)) it(text, () => assert.deepEqual(implied(text), expected));
});
