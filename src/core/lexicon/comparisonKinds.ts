import type { Message } from '../text/message';

/**
 * What a comparison compares with (比较): 同比, 环比, no base named, 年均, 净增, 占比, 位次, 倍数, 完成率, the gap to another thing
 * (高于全国平均水平), what it adds to the growth of another (拉动).
 */
export const COMPARISON_KINDS = [
  'yoy',
  'mom',
  'growth',
  'cagr',
  'net',
  'share',
  'rank',
  'multiple',
  'completion',
  'gap',
  'contribution',
] as const;
/** What a comparison compares with (比较类别). */
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

/** Kinds that tell how a value has changed since another time (与别的时间比). */
export const CHANGES_OVER_TIME: ReadonlySet<ComparisonKind> = new Set(['yoy', 'mom', 'net', 'growth']);

/** The kinds as the reader knows them. */
export const COMPARISON_NAMES: Readonly<Record<ComparisonKind, Message>> = {
  yoy: { zh: '同比', en: 'year on year' },
  mom: { zh: '环比', en: 'month on month' },
  growth: { zh: '增减', en: 'change' },
  cagr: { zh: '年均', en: 'annual mean' },
  net: { zh: '净增减', en: 'net change' },
  share: { zh: '占比', en: 'share' },
  rank: { zh: '位次', en: 'rank' },
  multiple: { zh: '倍数', en: 'multiple' },
  completion: { zh: '完成率', en: 'completion' },
  gap: { zh: '差距', en: 'gap' },
  contribution: { zh: '拉动', en: 'contribution' },
};

/** The word that tells the kind by itself where it stands in the text of a comparison. */
export const COMPARISON_SIGNS: Readonly<Record<ComparisonKind, string>> = {
  yoy: '同比',
  mom: '环比',
  growth: '比',
  cagr: '年均',
  net: '净',
  share: '占',
  rank: '第',
  multiple: '倍',
  completion: '完成',
  gap: '于',
  contribution: '拉动',
};
