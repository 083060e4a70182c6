import { numberText } from '../../arithmetic/decimal';
import type { Figure } from '../../figures/model';
import { RATES_OF_A_WHOLE } from '../../lexicon/quantities/rates';
import { isPercent } from '../../arithmetic/percent';
import type { PlacedParagraph } from '../../report/context';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Shares and rates of a whole above 100% (占比超过100%). */
export default defineRule({
  id: 'share-over-100',
  category: 'arithmetic',
  severity: 'error',
  scope: 'paragraph',
  takesIn: [
    {
      rule: 'share-mismatch',
      when: 'overlap',
      reason: 'Part and whole are the wrong way round or not of one kind; computing the share from them mends nothing.',
    },
  ],
  title: { zh: '占比超过100%', en: 'A share above 100%' },
  why: '部分不会比总体大，占比、合格率、满意率不会超过100%。',
  exceptions:
    '完成率、资金到位率、毛入学率、负荷率、利用率等可以超过100%，不报；占计划、占预算的比例说的是完成程度，不报；恢复至2019年的112%、相当于省城的105%，是与另一个数相比，不报。',
  source: '统计常识：结构相对数不大于100%',
  examples: {
    bad: [
      '高标准农田占耕地面积的⟦102.4%⟧。',
      '食品抽检合格率⟦108.6%⟧。',
      '群众满意度达⟦198.2%⟧。',
      '文件公开率⟦120%⟧。',
      '水费、电费分别占运行成本的⟦112%⟧、8%。',
      '高新技术产业产值占规上工业总产值的比重达到⟦2023%⟧。',
    ],
    good: [
      '高标准农田占耕地面积的62.4%。',
      '完成投资58.5亿元，占年度计划的104.5%。',
      '预算执行率102.1%，床位使用率106.3%。',
      '食品抽检合格率100%。',
      '高等教育毛入学率101%。',
      '拨备覆盖率186.5%。',
      '税收同比增长102.4%，占一般公共预算收入的71%。',
      '县内客运量恢复到2019年的103%，门票收入、住宿收入分别恢复至2019年的142%、144%。',
      '货运量相当于2019年的121%，人均用电量是省城的105%，占全县的31%。',
    ],
  },
  check: ({ figures, reading }: PlacedParagraph) => figures.flatMap((figure) => check(figure, reading.text)),
});

/** Rates that cannot exceed the whole. */
const OF_A_WHOLE = new RegExp(`(?:占比|比重|${RATES_OF_A_WHOLE})$`);
/** What a share of is a degree of completion, or a comparison with another. */
const OF_A_PLAN = /计划|目标|任务|预算|同期|上年|去年|平均|水平|前年|正常|定额|\d年|年[初末底]|\d月|疫情?前/;

/** What tells a part of something, what compares (恢复至2019年的112%, 相当于省城的105%), and what ends a clause. */
const WORDS = /占|比重|相当于|恢复|[,，;；。]/g;
const PART = /^[占比]/;
/** Words of a share and its base, with what stands before the second of two. In UTF-16 code units. */
const LOOK_BACK = 40;

/** Whether the figure before the offset is said to be a part of something, not compared with another. */
const isPart = (text: string, end: number): boolean =>
  PART.test([...text.slice(Math.max(0, end - LOOK_BACK), end).matchAll(WORDS)].at(-1)?.[0] ?? '');

const NONE: readonly Finding[] = [];

function check(figure: Figure, text: string): readonly Finding[] {
  const { quantity, span, indicator, comparisons } = figure;
  if (!isPercent(quantity.unit) && comparisons.length === 0) return NONE;
  const found = new Map<number, Finding>();
  if (
    isPercent(quantity.unit) &&
    quantity.value > 100 &&
    comparisons.every(({ direction }) => direction === null) &&
    OF_A_WHOLE.test(indicator.text) &&
    !OF_A_PLAN.test(indicator.text)
  ) {
    found.set(span.end, finding(span.start, span.end, indicator.text, quantity.value));
  }
  for (const { kind, unit, value, base, span: words } of comparisons) {
    if (
      kind !== 'share' ||
      !isPercent(unit) ||
      value <= 100 ||
      OF_A_PLAN.test(base ?? '') ||
      OF_A_PLAN.test(indicator.text) ||
      !isPart(text, words.end)
    )
      continue;
    const start = words.end === span.end ? span.start : words.start;
    found.set(words.end, finding(start, words.end, indicator.text, value));
  }
  return [...found.values()];
}

const finding = (start: number, end: number, indicator: string, value: number): Finding => ({
  span: { start, end },
  message: {
    zh: `“${indicator}”不会超过100%，文中为${numberText(value)}%。`,
    en: `“${indicator}” cannot exceed 100%; the text says ${numberText(value)}%.`,
  },
});
