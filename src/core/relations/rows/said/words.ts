import { figureAt } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, clauseBehind, PLANNED } from '../../words';

/** What a value was before: in the year before, at first, by an older way. */
export const EARLIER =
  /[上去]一?年|同期|上一?[届期]|原(?:来|先|定|有|需|为)?|过去|以前|以往|之前|[二三四五六七八九十]年前|往年|年初|旧标准|改造前|实施前/;
/** What a value may be held against: one of a time before, a mean, others of its kind, a plan. */
export const BASES = new RegExp(
  `(?:${EARLIER.source})度?|前年|上半年|上一?个?(?:月|季度|旬|周|阶段|轮|批|任)|[一二三]季度|[一二两三四五六七八九十]{1,2}年前|[^,;。日\\d]{0,3}[^目当提日此空生以从午面项各\\d]前(?=[的为是仅只达共有]|$)|前[二三四五]年|(?:全[国省市区县行院校]|行业|同业|区域|周边)?(?:同类)?平均(?:水平|数|值)?|兄弟(?:单位|学校|医院|县区|市县)?|同行|同类(?:单位)?|计划数?|目标|定额|标准`,
);
/** 比|兄弟单位的, 与上年, 在年初: words that hold a value against the number behind them. */
export const CONNECTED = new RegExp(
  `(?:(?<![同环对占之])比(?![例重率])|较(?![多少大小高低快好])|相比于?|相较于?|对比|对照|比对|参照|与|同(?!期|比)|跟|和)(?:(?!增|减|升|降|多|少|提高|下滑|回落|压|缩|扩)[^,;。!?比较、]){1,14}(?<=的|${BASES.source})$|在[^,;。!?]{0,8}(?:${BASES.source}|年)的?$`,
);
/** What a value is by now. */
export const BY_NOW = /今年|本年|如今|现在|目前|当前|现已|眼下|这一年|本届|本期|改造后|通车后/;

/** Points are the difference of two rates; other differences are in the unit of what they are between. */
export const differsIn = (told: Term, { dimension }: Term): boolean =>
  told.dimension === '个百分点' || told.dimension === '百分点'
    ? dimension === '%'
    : told.dimension === dimension && !isRate(told);

/** Whether a number is a plain value, told exactly. */
export const isLevel = ({ isFigure, isExact, comparison }: Term): boolean =>
  isFigure && isExact && (comparison === null || comparison.direction === null);

/** The values of a number's sentence before it or behind it that it may be the difference of, in reading order. */
export function valuesAbout(scene: Scene, told: Term, side: 'before' | 'behind'): readonly Term[] {
  const from = scene.terms;
  const found: Term[] = [];
  const step = side === 'before' ? -1 : 1;
  for (let at = told.at + step; from[at]?.sentence === told.sentence; at += step) {
    const term = from[at] as Term;
    if (isLevel(term) && differsIn(told, term)) found.push(term);
  }
  return side === 'before' ? found.reverse() : found;
}

const PLAN = new RegExp(`${PLANNED.source}|额度|要求|下达|应(?=[^急对用聘届]|$)|批复|指标|原定|合同`);

/** Whether a value is a plan, by the words on either side of it or by what it was read as. */
export const isPlan = (scene: Scene, term: Term): boolean =>
  figureAt(scene, term).nature === 'target' ||
  PLAN.test(clauseBefore(scene, term)) ||
  /^的?(?:计划|目标|任务|指标|预算|额度|要求)/.test(clauseBehind(scene, term));

const ALL_BASES = new RegExp(BASES.source, 'g');
const ALL_NOW = new RegExp(BY_NOW.source, 'g');
/** Words of a value without those of its time, of attaining and of being held against another. */
export const timeless = (words: string): string =>
  words
    .replace(ALL_BASES, '')
    .replace(ALL_NOW, '')
    .replace(
      /20\d\d年度?|全年|年度|[年季月]?[末底初]|只有|累计|基础上|相比于?|相较于?|对比|[共仅只则为是有达到完成实现已就能需要在与和同跟比较的而了时至约变由从]/g,
      '',
    );

const GENERAL = /[的了为达到是年月日全共总数量率额个均每一二两三四五]/;

/** Whether two strings of words share a letter that is no number, measure or word of time. */
export function shareLetter(one: string, other: string): boolean {
  return [...one].some((letter) => !GENERAL.test(letter) && other.includes(letter));
}

/** Whether of what a string of words says at least half is said by another: 路灯数量 of 路灯. */
export function saysHalf(one: string, other: string): boolean {
  const letters = [...one].filter((letter) => !GENERAL.test(letter));
  return letters.filter((letter) => other.includes(letter)).length * 2 >= Math.max(1, letters.length);
}

/** All words that name a value: its clauses and its name. */
export function nameOf(scene: Scene, term: Term): string {
  return clauseBefore(scene, term) + figureAt(scene, term).indicator.text + clauseBehind(scene, term);
}

/** What may stand before a way of change without naming anything. */
export const STRESSED =
  /一年|全年|费用|成本|时限|时间|用时|价格|标准|规模|年内|当年|三年|两年|同比|比上年|较上年|一下子|整整|足足|累计|共计|实际|相当于|等于|相比|净|已|又|就|共|还|也|年|,|，|同期|前者|后者/g;

/** 亩产538公斤，去年512公斤，面积|提高1.5%: whether a change names what it is of, and that is none of the values. */
export function isOfAnother(scene: Scene, told: Term, values: readonly Term[]): boolean {
  const { comparison } = told;
  if (comparison === null || told.isFigure) return false;
  const words = clauseBefore(scene, told);
  const subject = words
    .slice(0, Math.max(0, words.length - (told.start - comparison.span.start)))
    .replace(STRESSED, '');
  return subject.length > 1 && !values.some((term) => shareLetter(subject, nameOf(scene, term)));
}
