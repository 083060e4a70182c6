import { changesOf, yearsBetween, yearsOfStretch } from '../../ledger/changes';
import type { Claim, ToldChange } from '../../ledger/changes';
import { compare, decimal } from '../../arithmetic/decimal';
import { factorOf } from '../../arithmetic/rates';
import { amountOf, changeOf, isApproximate, isComparable } from '../../arithmetic/measured';
import { yearlyRate, yearsThatFit } from '../../arithmetic/yearlyGrowth';
import { atConstantPrices } from '../../relations/constantPrices';
import { isPercent } from '../../arithmetic/percent';
import type { PlacedParagraph } from '../../report/context';
import { numberSpan, sources, written } from '../arithmetic';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** A yearly mean that its two ends do not give (年均增速对不上). */
export default defineRule({
  id: 'annual-growth-mismatch',
  category: 'arithmetic',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '年均增速与起止两个数对不上', en: 'A yearly growth that its two ends do not give' },
  why: '从A到B、年均增长多少，三个数和年数必须算得平：B＝A×(1＋年均增速)的年数次方。算不平，常见的是年数数错了一年。',
  exceptions:
    '地区生产总值、增加值等按不变价计算的增速，不报；起止年份没有写明的，只提示要几年才对得上；四舍五入容许的误差内，不报。',
  source: '国家统计局《统计上常用指标的表述规范》：年均增长速度按几何平均计算',
  examples: {
    bad: [
      '农村电商销售额从2020年的18.6亿元增长到2024年的32.4亿元，年均增长⟦11.7⟧%。',
      '在校研究生由4200人增加到6150人，年均增长⟦10⟧%。',
    ],
    fixed: ['农村电商销售额从2020年的18.6亿元增长到2024年的32.4亿元，年均增长14.9%。'],
    good: [
      '农村电商销售额从2020年的18.6亿元增长到2024年的32.4亿元，年均增长14.9%。',
      '地区生产总值从2020年的186亿元增长到2024年的232亿元，年均增长5%。',
      '农村电商销售额年均增长11.7%。',
      '五年来，医养结合床位由3200张增加到4100张，年均增长5.1%。',
      '“十四五”期间，医养结合床位由3200张增加到4100张，年均增长5.1%。',
      '近三年，医养结合床位由3200张增加到4100张，年均增长8.6%。',
      '公交客运量从2019年的1.2亿人次下降到2023年的0.98亿人次，年均下降4.9%。',
    ],
  },
  check: (paragraph) =>
    changesOf(paragraph).flatMap((change) => change.yearly.flatMap((claim) => check(paragraph, change, claim))),
});

function check(paragraph: PlacedParagraph, change: ToldChange, claim: Claim): readonly Finding[] {
  const { from, to } = change;
  const { comparison, text } = claim;
  if (
    !isPercent(comparison.unit) ||
    comparison.high !== undefined ||
    comparison.direction === null ||
    !isComparable(from.quantity, to.quantity) ||
    isApproximate(text) ||
    atConstantPrices(to, text)
  )
    return [];
  const [start, end] = [amountOf(from.quantity), amountOf(to.quantity)];
  const factor = factorOf(changeOf(comparison, text), comparison.direction);
  if (compare(start.low, decimal(0)) <= 0 || compare(factor.low, decimal(0)) <= 0) return [];
  const fitting = yearsThatFit(start, end, factor);
  const years = yearsBetween(change);
  if (years === null ? yearsOfStretch(change).some((stretch) => fitting.includes(stretch)) : fitting.includes(years))
    return [];
  const number = numberSpan(claim);
  const right =
    years === null ? null : yearlyRate(start, end, years, comparison.direction, changeOf(comparison, text).scale);
  const ends = `${written(paragraph, from)}到${written(paragraph, to)}`;
  const told = fitting.length === 0 ? '没有哪个年数对得上' : `要${fitting.join('或')}年才对得上`;
  return [
    {
      span: number ?? comparison.span,
      message:
        years === null
          ? {
              zh: `从${ends}，按“${text}”${told}；起止年份没有写明，请核对。`,
              en: `The two ends are not dated; “${text}” ${fitting.length === 0 ? 'fits no number of years' : `takes ${fitting.join(' or ')} years`}.`,
            }
          : {
              zh: `从${ends}相隔${years}年，(${written(paragraph, to)}÷${written(paragraph, from)})^(1/${years})－1≈${right ?? '?'}%，文中为“${text}”（${told}）。`,
              en: `Over ${years} years these ends give ${right ?? '?'}% a year; the text says “${text}”.`,
            },
      ...(years === null ? { severity: 'info' as const } : {}),
      ...(number === null || right === null || right.startsWith('-') ? {} : { fixes: [guessing(number, right)] }),
      related: sources(paragraph, [from, to]),
    },
  ];
}
