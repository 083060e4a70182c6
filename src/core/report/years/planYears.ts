import { sentenceAround } from '../../figures/timeWords';
import { PLAN_YEARS, fiveYearPlan } from '../../lexicon/time/fiveYearPlans';
import type { FiveYearPlan } from '../../lexicon/time/fiveYearPlans';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { matchesOf } from '../../text/characters';

/** “2025年是‘十四五’规划收官之年”: a year said to be a certain one of a five-year plan. Offsets are relative to the paragraph. */
export interface PlanYear {
  /** The words that say which year of the plan it is: 收官之年. */
  readonly span: Span;
  /** The name of the plan without quotation marks. */
  readonly planSpan: Span;
  readonly plan: FiveYearPlan;
  /** Which of its five years is meant, from 1. */
  readonly nth: number;
  /** The year that the sentence gives, by number or as 今年 or 明年; null where it gives none. */
  readonly year: number | 'this' | 'next' | null;
  readonly yearSpan: Span | null;
}

const CLAIM = new RegExp(
  `(九五|十五|十[一二三四五六七八]五)[”"』」]?(?:的|规划|计划|时期|发展规划|规划实施|实施|规划的|时期的|规划实施的){0,2}(${Object.keys(PLAN_YEARS).join('|')})`,
  'g',
);
const YEAR = /(?<!\d)(?:((?:19|20)\d{2})年|(今年)|(明年))/g;
const NONE: readonly PlanYear[] = [];

/** Every claim of a paragraph that a year is the first, last or n-th of a five-year plan, in order. */
export const planYearsOf = remembered(({ halfWidth }: { readonly halfWidth: string }): readonly PlanYear[] => {
  if (!halfWidth.includes('五')) return NONE;
  return matchesOf(halfWidth, CLAIM).flatMap((match) => {
    const plan = fiveYearPlan(match[1] as string);
    const words = match[2] as string;
    if (plan === undefined) return [];
    const end = match.index + match[0].length;
    const { start } = sentenceAround(halfWidth, match.index);
    const years = matchesOf(halfWidth.slice(start, match.index), YEAR);
    const [only] = years;
    const one = years.length === 1 && only !== undefined ? only : null;
    return [
      {
        span: { start: end - words.length, end },
        planSpan: { start: match.index, end: match.index + (match[1] as string).length },
        plan,
        nth: PLAN_YEARS[words] as number,
        year: one === null ? null : one[1] !== undefined ? Number(one[1]) : one[2] !== undefined ? 'this' : 'next',
        yearSpan: one === null ? null : { start: start + one.index, end: start + one.index + one[0].length },
      },
    ];
  });
});
