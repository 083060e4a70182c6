import { roundedOff } from '../../../arithmetic/measured';
import { scaled } from '../../../arithmetic/rates';
import { MEAN_UNITS, YIELDS } from '../../../lexicon/claims';
import { ENDS_CLAUSE, startBehind } from '../../../text/clauses';
import { figureAt } from '../../resolve';
import type { Scene, Term } from '../../terms';
import { clauseBefore } from '../../words';

/** 户均增收460元, 平均每个镇12.6万元: the words of a mean, with the units of what it divides by; null where it names none. */
export interface MeanWords {
  readonly start: number;
  readonly text: string;
  readonly per: readonly string[] | null;
  /** 每个|镇: the words behind the unit of what it divides by, which may say what is counted; "" where none stand. */
  readonly of: string;
}

const BY = new RegExp(
  `(${Object.keys(MEAN_UNITS)
    .sort((a, b) => b.length - a.length)
    .join('|')})均`,
);
const YIELD = new RegExp(YIELDS.join('|'));
/** 人均月补差, 每人每月: as much for each of them in each month, which is another thing. */
const TWICE = /(?<!平)均(?:[月日年周]|每)|每[^每]{1,3}每/;
const SAYS_MEAN = /[均每产]/;
const EACH = /每(?<unit>公里|平方米|人次|[场批台架车班]次|.)(?<of>[^每\d()]{0,6}(?:\([^()\d]{1,8}\)[^每\d()]{0,6})?)$/;
const MEAN_ONLY = /平均[^\d]{0,8}$|均值为$/;
/** 篇均, 门均: what stands before 均 is the unit that things are counted in, or the end of their name. */
const BY_UNIT = /(?<unit>[^平人年月日总\d,、])均/;

/** So far before a bracket its clause may begin, and so long a bracket may be. In UTF-16 code units. */
const [BEFORE_BRACKET, LONGEST_BRACKET] = [14, 10];

/** The words before a number, and the bracket that they hold: 平均每个村（社区）46次. */
function clauseWithBracket(scene: Scene, told: Term): string {
  const text = clauseBefore(scene, told);
  const { halfWidth, terms } = scene;
  const start = told.start - text.length;
  const open = halfWidth[start - 1] === ')' ? halfWidth.lastIndexOf('(', start) : -1;
  const previous = terms[told.at - 1]?.end ?? 0;
  if (open < previous || start - open > LONGEST_BRACKET) return text;
  const from = startBehind(halfWidth, open, ENDS_CLAUSE, Math.max(previous, open - BEFORE_BRACKET));
  return halfWidth.slice(from, told.start);
}

/** The words of a mean that a number stands behind: no other number nor the end of a clause between. */
export function wordsBefore(scene: Scene, told: Term): MeanWords | null {
  const text = clauseWithBracket(scene, told);
  if (!SAYS_MEAN.test(text) || TWICE.test(text)) return null;
  const at = (index: number, per: readonly string[] | null, of = ''): MeanWords => ({
    start: told.start - text.length + index,
    text,
    per,
    of,
  });
  const by = BY.exec(text);
  if (by !== null) return at(by.index, MEAN_UNITS[by[1] as string] as readonly string[]);
  const unit = BY_UNIT.exec(text);
  if (unit !== null) return at(unit.index, [unit.groups?.['unit'] as string]);
  const crop = YIELD.exec(text);
  if (crop !== null) return at(crop.index, ['亩', '公顷']);
  const each = EACH.exec(text);
  if (each !== null)
    return at(
      text.includes('平均') ? text.lastIndexOf('平均') : each.index,
      [each.groups?.['unit'] as string],
      (each.groups?.['of'] as string).replace('平均', ''),
    );
  const only = MEAN_ONLY.exec(text);
  return only === null ? null : at(only.index, null);
}

/** Measure words of so many kinds of things that what is counted has to be named alike. */
const GENERAL: ReadonlySet<string> = new Set(['个', '家', '处', '项', '座']);
/** So many characters behind a number name what it counts, and so many of a mean name what it is the mean of. */
const [NAMED_BEHIND, NAMED_BY] = [10, 2];

/**
 * Whether the words behind the unit of a mean are about what a number counts, or go on with what is divided: 每个镇 of
 * 21个乡镇, 平均每家供餐; 每个街道 is of no 86个村.
 */
export function isMeanOf(scene: Scene, { per, of }: MeanWords, count: Term, total: string): boolean {
  const name = of.replace(/\(.*$/, '');
  if (name === '' || !per?.some((unit) => GENERAL.has(unit))) return true;
  const { text, aspect } = figureAt(scene, count).indicator;
  const behind = /^[^,;:。!?\d]*/.exec(scene.halfWidth.slice(count.end, count.end + NAMED_BEHIND))?.[0] ?? '';
  const counted = text + aspect + behind;
  return (
    [...name.slice(0, NAMED_BY)].some((letter) => counted.includes(letter)) || total.includes(name.slice(0, NAMED_BY))
  );
}

/** A mean is rounded, of whole things too: 267人次 each is between 266.5 and 267.5. */
export const roundedMean = (term: Term): Term => ({ ...term, amount: scaled(roundedOff(term.told), term.factor) });
