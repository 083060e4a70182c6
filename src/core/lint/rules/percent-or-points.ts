import { numberText } from '../../arithmetic/decimal';
import type { Comparison, Figure } from '../../figures/model';
import { changesOf } from '../../ledger/changes';
import type { ToldChange } from '../../ledger/changes';
import { percentFits, pointsFit } from '../../ledger/growth';
import { amountOf } from '../../arithmetic/measured';
import { RATES_IN_POINTS, RATES_OF_A_WHOLE } from '../../lexicon/quantities/rates';
import { isPercent } from '../../arithmetic/percent';
import type { PlacedParagraph } from '../../report/context';
import { changing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import { clauseStart } from '../../text/clauses';

/** A rate that rises by percent where percentage points are meant (百分点误作百分比). */
export default defineRule({
  id: 'percent-or-points',
  category: 'percent-vs-point',
  severity: 'warning',
  scope: 'paragraph',
  takesIn: [
    {
      rule: 'growth-without-base',
      when: 'overlap',
      reason: 'The change has to be told anew, and the base is missing in the same words.',
    },
  ],
  title: { zh: '应当用百分点', en: 'Percent where points are meant' },
  why: '率和占比的变化用百分点：合格率由96%到98%，是提高2个百分点，不是提高2%（那是由96%到97.9%）。',
  exceptions:
    '数量的增减用百分比，不报；前后两个率都写出、百分比算得对的，不报；效率、生产率、发案率等通常按相对数说升降的，不报，或只作提示。',
  source: '国家统计局《统计上常用指标的表述规范》：两个百分数相减用百分点',
  examples: {
    bad: [
      '农产品抽检合格率98.6%，同比提高⟦1.2%⟧。',
      '生源地就业学生占比36.4%，比上年下降⟦2.5%⟧。',
      '村级道路通畅率比上年提高⟦6%⟧。',
      '跨域立案86件，当场立案率比上年提高⟦2.3%⟧。',
      '轻微刑事案件不起诉率同比上升⟦3.6%⟧。',
      '公交车准点率由80.2%提高到86.4%，提高⟦6.2%⟧。',
      '受理婚姻家庭类信访612件次，占56.4%，比上年提高⟦2.1%⟧。',
      '建成高标准农田270万亩，占耕地412万亩的65.5%，比上年提高⟦2.7%⟧。',
      '工业用电量同比增长9.4%，增速比上半年加快⟦0.3%⟧。',
    ],
    fixed: [
      '农产品抽检合格率98.6%，同比提高1.2个百分点。',
      '生源地就业学生占比36.4%，比上年下降2.5个百分点。',
      '村级道路通畅率比上年提高6个百分点。',
      '跨域立案86件，当场立案率比上年提高2.3个百分点。',
      '轻微刑事案件不起诉率同比上升3.6个百分点。',
      '公交车准点率由80.2%提高到86.4%，提高6.2个百分点。',
      '受理婚姻家庭类信访612件次，占56.4%，比上年提高2.1个百分点。',
      '建成高标准农田270万亩，占耕地412万亩的65.5%，比上年提高2.7个百分点。',
      '工业用电量同比增长9.4%，增速比上半年加快0.3个百分点。',
    ],
    good: [
      '农产品抽检合格率98.6%，同比提高1.2个百分点。',
      '门诊量同比增长6%，药占比下降1.2个百分点。',
      '公交车准点率由80%提高到92%，提高15%。',
      '技术改造后生产效率比上年提高30%。',
      '交通事故死亡率比上年下降12%。',
      '劳动生产率比上年提高9%。',
      '办结满意率高于 2023 年第一季度的 6.7%。',
      '责任成本降低率3.2%，优于公司下达的2.5%目标0.7个百分点。',
      '因灾受伤人数、倒塌房屋数量、直接损失占生产总值比重较上年分别下降25%、57%和24%。',
      '占比36.4%的中小企业产值同比增长8%。',
      '网上零售占零售总额的比重同比提升1.6个百分点，达到28.4%。分城乡看，零售额同比分别增长3.1%、4.6%。',
    ],
  },
  check: (paragraph) =>
    paragraph.figures.flatMap((figure, index) => {
      const found = check(paragraph, figure, index);
      return found.length > 0 ? found : ofShare(paragraph, figure, index);
    }),
});

/** Parts of a whole, whose changes are told in points. */
const OF_A_WHOLE = new RegExp(
  `(?:入住率|优良天数比例|利用率|使用率|占比|比重|药占比|毛利率|负债率|渗透率|转化率|上座率|服判息诉率|增速|增幅|增长率|${RATES_OF_A_WHOLE}|${RATES_IN_POINTS})$`,
);
/** What may be told in percent of itself even where it is a rate. */
const RELATIVE = /[效产功速汇频]率$|率先/;

function check(paragraph: PlacedParagraph, figure: Figure, index: number): readonly Finding[] {
  const { reading, figures } = paragraph;
  const { quantity, indicator, comparisons, nature } = figure;
  if (RELATIVE.test(indicator.text)) return [];
  const percent = isPercent(quantity.unit);
  // 98.6%，提高1.2%, where 提高1.2% is no level
  const ownLevel = percent && !comparisons.some(({ span }) => span.end === figure.span.end);
  if (!(ownLevel ? /[率度比重例]$|占比/.test(indicator.text) : percent && OF_A_WHOLE.test(indicator.text))) return [];
  const change = changesOf(paragraph).find(({ to }) => to === figure);
  if (
    change === undefined &&
    figures[index - 1]?.indicator.text === indicator.text &&
    figures[index - 1]?.quantity.unit === quantity.unit
  )
    return []; // both ends may be told
  return comparisons
    .filter(
      (comparison) =>
        // another sentence tells of another thing
        !reading.halfWidth.slice(figure.span.end, comparison.span.start).includes('。') &&
        isOfRates(reading.halfWidth, comparison) &&
        isRelative(comparison, change !== undefined || nature === 'target' || ownLevel) &&
        !fits(reading.text, comparison, change),
    )
    .flatMap((comparison) => finding(reading.text, comparison));
}

/** 死亡人口、损失占比分别下降25%、24%: of several things told together each must be a rate, not the last alone. */
function isOfRates(halfWidth: string, { span }: Comparison): boolean {
  const from = Math.max(0, span.start - LONGEST_LIST);
  const before = halfWidth.slice(from, span.end);
  if (!before.includes('分别')) return true;
  const list = before.slice(0, before.lastIndexOf('分别'));
  const items = list.slice(clauseStart(list, list.length)).split(/[、和及与]/);
  return items.slice(0, -1).every((item) => RATE_NOUN.test(item));
}
const LONGEST_LIST = 60;
const RATE_NOUN = /[率度比重例速幅]$|占比/;

/**
 * 占56.4%，比上年提高2.1%: right behind a share, what rises is the share, also where the share is told of a whole that has
 * its number (占412.8万亩的65.6%，比上年提高2.7%); 增长 would be said of the number.
 */
function ofShare({ reading, figures }: PlacedParagraph, figure: Figure, index: number): readonly Finding[] {
  const { comparisons } = figure;
  return comparisons.flatMap((comparison) => {
    const { span, kind, unit, direction } = comparison;
    if (
      kind !== 'growth' &&
      direction !== null &&
      isPercent(unit) &&
      PACE.test(reading.halfWidth.slice(Math.max(0, span.start - REACH), span.end))
    )
      return finding(reading.text, comparison);
    if (kind !== 'yoy' || direction === null || !isPercent(unit)) return [];
    const written = reading.halfWidth.slice(span.start, span.end);
    if (!/提高|提升|上升|下降|降低|回落/.test(written)) return [];
    const isOfShare = [figures[index - 1], figure].some((one) =>
      one?.comparisons.some(
        (share) =>
          share.kind === 'share' &&
          isPercent(share.unit) &&
          share.span.end <= span.start &&
          span.start - share.span.end <= RIGHT_BEHIND &&
          /^[,、]?(?:占比|比重|比例)?$/.test(reading.halfWidth.slice(share.span.end, span.start)),
      ),
    );
    if (!isOfShare) return [];
    return finding(reading.text, comparison).map((found) => ({
      ...found,
      ...(direction === 'down' ? { severity: 'info' as const } : {}),
    })); // the number itself may have fallen
  });
}

/** The change of a share stands so near behind it. */
const RIGHT_BEHIND = 3;

/** 增速比上半年加快0.3%: a pace is told in percent, so its change in points. */
const PACE = /(?:增速|增幅|涨幅|降幅)[^,;。\d]{0,10}(?:加快|放缓|扩大|收窄|回落|提高|提升)了?[\d.]+%$/;
const REACH = 6;

/** A change in percent; 提高6% behind 由80%到86% has its base in the sentence. */
const isRelative = ({ kind, unit, direction, implied }: Comparison, hasLevel: boolean): boolean =>
  (kind === 'yoy' || kind === 'mom' || kind === 'growth') &&
  (implied !== true || hasLevel) &&
  direction !== null &&
  isPercent(unit);

/**
 * Whether the percentage, reckoned as one from both ends, is right; where it is neither that nor the points, it is
 * plainly wrong, which another rule tells.
 */
function fits(text: string, comparison: Comparison, change: ToldChange | undefined): boolean {
  if (change === undefined) return false;
  const claim = { comparison, text: text.slice(comparison.span.start, comparison.span.end) };
  const [start, end] = [amountOf(change.from.quantity), amountOf(change.to.quantity)];
  return percentFits(start, end, claim) || !pointsFit(start, end, claim);
}

/** What a paste leaves between a word and its number. */
const PASTE_MARKS = /(?<=[\u4e00-\u9fff])[\s*`_]+(?=[\d０-９])/g;

function finding(text: string, { span, value, high, direction }: Comparison): readonly Finding[] {
  const written = text.slice(span.start, span.end).replace(PASTE_MARKS, '');
  const number = /[\d０-９.．]+[%％]$/.exec(written)?.[0];
  if (number === undefined || high !== undefined || /[速幅]|[到至达的][\d０-９.．]+[%％]$/.test(written)) return [];
  const at = { start: span.end - number.length, end: span.end };
  const points = `${number.slice(0, -1)}个百分点`;
  const verb = direction === 'down' ? '下降' : '提高';
  return [
    {
      span: at,
      message: {
        zh: `率和占比的升降应当说“${verb}${numberText(value)}个百分点”。`,
        en: `A change of a rate or share is told in percentage points: ${numberText(value)}.`,
      },
      fixes: [changing(at, points)],
    },
  ];
}
