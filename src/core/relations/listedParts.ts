import { OTHERS } from '../lexicon/quantities/partitions';
import type { Figure } from '../figures/model';
import { MOST_PARTS, endOf, fits, howFar, isNearly, unitOf } from './wholeAndParts';
import type { Parts } from './wholeAndParts';

/** What announces a list behind its whole, in its sentence or at the beginning of the next. */
const ANNOUNCES_LIST =
  /^[^,;:。!?、\d]{0,12}(?:[,:;。](?:包括|涵盖|分为|其中|由[^,;:。!?、\d]{2,6}(?:组成|构成)|按[^,;:。!?、\d]{1,10}分|分[^,;:。!?、\d]{1,6}看|从[^,;:。!?、\d]{2,6}看|具体(?:为|是)?)[,:]?|中,)[^,;:。!?、\d]{1,16}$/;
const JOINS_ITEMS = /^(?:[,、;]|和|及|与|以及)[^,;:。!?、\d]{1,16}$/;
const PARTIAL_LIST = /^(?:等|左右|以上)/;

/** What is left when all others are told, the last of a list: 其他, 文物等其他领域, 尚未定级的. */
const REST = new RegExp(`^(?:${OTHERS}|尚未|未(?:定级|评级|核定|分类|列入|纳入))`);
/** Fewer parts may be any, with others besides. */
const LEAST_TO_REMAINDER = 3;

/** 造林3600亩，包括人工造林1200亩、飞播造林2400亩; 供水量9173万吨。分类别看，居民1605万吨，工业7568万吨. */
export function listed(halfWidth: string, figures: readonly Figure[], total: number): Parts | null {
  const whole = figures[total] as Figure;
  const first = figures[total + 1];
  if (first === undefined || unitOf(first) !== unitOf(whole)) return null;
  // 投资3亿元，为年度计划2.85亿元的105.3%。分项目看: what is said of the figure before it may end behind it
  const before = halfWidth.slice(Math.max(endOf(whole), endOf(figures[total - 1] ?? whole)), first.span.start);
  if (!ANNOUNCES_LIST.test(before)) return null;
  const parts = itemsFrom(halfWidth, figures, total, true);
  // 学校食堂612家次、养老机构食堂184家次，集体配送96家次；社会餐饮3344家次: whatever mark joins what nearly makes up the whole
  const all = itemsFrom(halfWidth, figures, total, false);
  const told = all.map((index) => figures[index] as Figure);
  if (all.length > parts.length && isNearly(whole, told)) return { total, parts: all, announced: 'close' };
  const end = endOf(figures[parts.at(-1) as number] as Figure);
  if (parts.length < 2 || PARTIAL_LIST.test(halfWidth.slice(end, end + 4))) return null;
  const isToRemainder = parts.length >= LEAST_TO_REMAINDER && fits(REST, figures[parts.at(-1) as number] as Figure);
  return { total, parts, announced: isToRemainder ? 'complete' : howFar(halfWidth, figures, total, parts) };
}

/** The items of a list behind its whole. @param endsAtComma whether a comma ends what 、 joins */
function itemsFrom(
  halfWidth: string,
  figures: readonly Figure[],
  total: number,
  endsAtComma: boolean,
): readonly number[] {
  const whole = figures[total] as Figure;
  const parts = [total + 1];
  for (let i = total + 2; i < figures.length && parts.length < MOST_PARTS; i++) {
    const [last, next] = [figures[i - 1] as Figure, figures[i] as Figure];
    const joined = halfWidth.slice(endOf(last), next.span.start);
    if (unitOf(next) !== unitOf(whole) || !JOINS_ITEMS.test(joined)) break;
    if (endsAtComma && parts.length > 1 && joined.startsWith(',') && isJoinedByPause(halfWidth, figures, parts)) break;
    if (isPartOfItem(next, halfWidth.slice(endOf(whole), last.span.start))) break;
    parts.push(i);
  }
  return parts;
}
/** 就业352人；自主创业26人，占就业的7.4%: the share names an item that is listed before as its whole. */
const isPartOfItem = ({ comparisons }: Figure, listedBefore: string): boolean =>
  comparisons.some(({ kind, base }) => kind === 'share' && base !== null && listedBefore.includes(base));
/** 养老36亿元、失业2亿元，结余4亿元: a comma ends what 、 joins. */
const isJoinedByPause = (halfWidth: string, figures: readonly Figure[], [a, b]: readonly number[]): boolean =>
  halfWidth.slice(endOf(figures[a as number] as Figure), (figures[b as number] as Figure).span.start).startsWith('、');
