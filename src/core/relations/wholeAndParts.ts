import type { Figure } from '../figures/model';
import { DISTINCTIONS, OVERLAPPING, PARTITIONS } from '../lexicon/quantities/partitions';
import { baseUnit, normalized } from '../numerals/quantity';

/** A whole and its parts: indices among the paragraph's figures. */
export interface Parts {
  readonly total: number;
  readonly parts: readonly number[];
  /**
   * How the parts are announced: `open` (其中 some of them), `disjoint` (some that do not overlap), `complete` (by all
   * levels, both of a pair, 分别为), `close` (several that nearly make up the whole, so that they may be meant to),
   * `closed` (several, told to the end of the list), `bracketed` behind the whole, or `added` up to it (合计).
   */
  readonly announced: 'open' | 'disjoint' | 'complete' | 'close' | 'closed' | 'bracketed' | 'added';
}

/** Nobody tells more parts in one sentence. */
export const MOST_PARTS = 12;

/**
 * Two or more parts that nearly come to their whole or to somewhat more, and bear no distinctions that one thing may
 * have several of.
 */
export function isClose(whole: Figure, told: readonly Figure[]): boolean {
  if (
    told.length < 2 ||
    told.some(
      (part) =>
        unitOf(part) !== unitOf(whole) ||
        part.quantity.high !== undefined ||
        part.quantity.approximation !== '' ||
        [OVERLAPPING, DISTINCTIONS].some(
          (words) => words.test(part.indicator.text) || words.test(part.indicator.aspect),
        ),
    )
  )
    return false;
  const sum = told.reduce((all, { quantity }) => all + normalized(quantity), 0);
  const [all, many] = [normalized(whole.quantity), told.length > 2];
  const isMore = sum > all && sum <= all * (areOfOneKind(told) ? MORE_OF_KIND : many ? MORE_OF_MANY : MORE);
  return (
    whole.quantity.approximation === '' &&
    whole.quantity.high === undefined &&
    (isMore || Math.abs(sum - all) <= all * (many ? CLOSE_OF_MANY : CLOSE))
  );
}

/** Whether parts of a list that may have ended before come so near to the whole that all of them are meant. */
export function isNearly(whole: Figure, told: readonly Figure[]): boolean {
  const sum = told.reduce((all, { quantity }) => all + normalized(quantity), 0);
  const all = normalized(whole.quantity);
  return isClose(whole, told) && Math.abs(sum - all) <= all * CLOSE;
}

const [CLOSE, CLOSE_OF_MANY] = [0.05, 0.08];
const [MORE, MORE_OF_MANY, MORE_OF_KIND] = [1.1, 1.5, 2];

/** So many characters at the end of a name say what is counted. */
const HEAD = 2;
/** Names of parts of one kind differ in so many characters: 城东片区, 城西片区; 制造业项目, 服务业项目. */
const MOST_DIFFERING = 2;

/** Whether parts are told by names that differ in few characters, as those of one way to divide a whole do. */
function areOfOneKind(told: readonly Figure[]): boolean {
  const [first, ...others] = told.map(({ indicator }) => [...indicator.text]);
  return others.every((name) => {
    const differing = name.flatMap((letter, i) => (letter === first?.[i] ? [] : [i]));
    return (
      name.length === first?.length &&
      name.length > HEAD &&
      differing.length > 0 &&
      differing.length <= MOST_DIFFERING &&
      differing.every((i) => i < name.length - HEAD)
    );
  });
}

const ENDS_LIST = /[。;!?\n]/;

/**
 * Whether a list of parts is told to its end: of several, with no further number of their unit before the sentence or
 * the list ends. 其中新建42公里、改建143公里，完成投资2.2亿元: a comma ends what 、 joins.
 */
function isClosed(halfWidth: string, figures: readonly Figure[], parts: readonly number[]): boolean {
  const [first, second, last] = [parts[0], parts[1], parts.at(-1)].map((index) => figures[index ?? -1]);
  if (first === undefined || second === undefined || last === undefined) return false;
  const end = endOf(last);
  const next = figures[(parts.at(-1) as number) + 1];
  if (next === undefined || ENDS_LIST.test(halfWidth.slice(end, next.span.start))) return true;
  const isJoined = halfWidth.slice(endOf(first), second.span.start).startsWith('、');
  return (isJoined && halfWidth[end] === ',') || (halfWidth[end] === ',' && unitOf(next) !== unitOf(last));
}

/** How well a list tells that it makes up its whole: by coming close to it, by being told to its end, or not. */
export const howFar = (
  halfWidth: string,
  figures: readonly Figure[],
  total: number,
  parts: readonly number[],
): Parts['announced'] =>
  isClose(
    figures[total] as Figure,
    parts.map((index) => figures[index] as Figure),
  )
    ? 'close'
    : isClosed(halfWidth, figures, parts)
      ? 'closed'
      : 'open';

const REACH = 14;

/**
 * Where a figure ends with what is compared with it: 3.2亿元、增长8%. A share that is said of it further on, behind other
 * figures, is no end of it: 电梯2374台、起重机械862台，电梯占总数的56.7%.
 */
export function endOf({ span, comparisons }: Figure): number {
  let { end } = span;
  for (const one of comparisons) if (one.span.start - end <= REACH) end = Math.max(end, one.span.end);
  return end;
}

/** What a figure counts: figures of one unit can be parts of each other. */
export const unitOf = ({ quantity }: Figure): string => withoutBracket(baseUnit(quantity));

/** 台（套） counts what 台 does. */
export const withoutBracket = (unit: string): string => unit.replace(/(?<=.)[（(].*$/, '');

/** Whether a label is that of a figure, by its name or by what is done. */
export const fits = (label: RegExp, { indicator: { text, aspect } }: Figure): boolean =>
  label.test(text) || label.test(aspect);

/** 五年以上126人、五年以下548人: both sides of one bound. */
const BOUND = /^(?<bound>.+?)及?(?<side>以上|以下|以内|以外)/;
function areSidesOfBound(told: readonly Figure[]): boolean {
  const sides = told.flatMap(({ indicator: { text } }) => {
    const groups = BOUND.exec(text)?.groups;
    return groups === undefined ? [] : [{ bound: groups['bound'] as string, side: groups['side'] as string }];
  });
  return sides.some(
    ({ bound, side }) => side === '以上' && sides.some((other) => other.side === '以下' && bound.endsWith(other.bound)),
  );
}

/** Whether the labels of parts say that nothing is left out: by one of each, or by both sides of a bound. */
export const isDivided = (told: readonly Figure[]): boolean =>
  areSidesOfBound(told) ||
  PARTITIONS.some(
    (labels) => labels.length <= told.length && labels.every((label) => told.some((part) => fits(label, part))),
  );
