/** The numerals that name the five-year plans (五年规划), from the ninth (1996–2000) on. */
const ORDINALS = ['九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八'];
const FIRST_YEAR = 1996;
const YEARS = 5;

/** A five-year plan: its name without quotation marks (十四五) and its years, both ends included. */
export interface FiveYearPlan {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Every five-year plan that a report may speak of, in order. */
const FIVE_YEAR_PLANS: readonly FiveYearPlan[] = ORDINALS.map((ordinal, i) => ({
  // the ninth is 九五, the tenth 十五, the eleventh 十一五
  name: `${ordinal}五`,
  first: FIRST_YEAR + i * YEARS,
  last: FIRST_YEAR + i * YEARS + YEARS - 1,
}));

/** The plan of that name; undefined where there is none. */
export const fiveYearPlan = (name: string): FiveYearPlan | undefined =>
  FIVE_YEAR_PLANS.find((plan) => plan.name === name);

/** A year as one of the five of its plan: which it is, from 1, and what it is usually called. */
export interface YearOfPlan {
  readonly plan: FiveYearPlan;
  readonly nth: number;
  readonly words: string;
}

const NTH = ['一', '二', '三', '四', '五'];

/** The year's place in the plan that it belongs to; undefined outside of all plans. */
export function yearOfPlan(year: number): YearOfPlan | undefined {
  const plan = FIVE_YEAR_PLANS.find(({ first, last }) => first <= year && year <= last);
  if (plan === undefined) return undefined;
  const nth = year - plan.first + 1;
  return { plan, nth, words: nth === 1 ? '开局之年' : nth === YEARS ? '收官之年' : `第${NTH[nth - 1]}年` };
}

/** What a year of a plan is called, with its place among the five years: 开局之年 is the first, 收官之年 the last. */
export const PLAN_YEARS: Readonly<Record<string, number>> = {
  开局之年: 1,
  开局年: 1,
  起步之年: 1,
  起步年: 1,
  首年: 1,
  收官之年: 5,
  收官年: 5,
  收尾之年: 5,
  决胜之年: 5,
  最后一年: 5,
  第一年: 1,
  第二年: 2,
  第三年: 3,
  第四年: 4,
  第五年: 5,
};
