import { compare, decimal, minus, plus } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { significantDigits } from '../../arithmetic/slips';
import type { Figure } from '../../figures/model';
import { numberKey } from '../../numerals/quantity';
import { areContrasted } from '../../relations/identity/contrast';
import type { Mention } from '../../relations/identity/mention';
import { informationIn, sharedInformation } from '../../relations/identity/pieces';
import { sceneOf } from '../../relations/terms';
import type { Term } from '../../relations/terms';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { Gathered } from '../gathered';
import type { Report } from '../report';
import { mentionsRead } from './conflicts';

/** What a report tells of this year, and elsewhere of the year before: 蓄积96.8 beside 蓄积101.5，上年为96.8. */
export interface LeftOver {
  readonly span: Span;
  readonly figure: Figure;
  /** The value of this year. */
  readonly now: Span;
  /** Whether the text tells the value of the year before, which else follows from the change. */
  readonly isTold: boolean;
}

const EARLIER = /[上去前]年|同期|[年期]初/;
/** What is said to be of before, in whatever words: 由, 原有, 2024年. */
const OF_BEFORE = /[上去前]年|上[一期轮]|同期|[年期月]初|原|[由从较比]|20\d\d年|之前|以前/;
/** Fewer digits are told twice by chance. */
const DIGITS = 3;
/** So many numbers on the value of this year stands from that of the year before. */
const NEAR = 2;
/** So much of the shorter name must be shared, and so much information. */
const [COVERED, SHARED] = [0.6, 3];
const WORDS = 24;

interface Base {
  readonly now: Mention;
  readonly value: Decimal;
  readonly isTold: boolean;
}

const isEarlier = ({ period }: Figure): boolean => period !== null && EARLIER.test(period.text);

/** What the values of a passage were the year before, told or by their change. */
function basesOf(mentions: readonly Mention[]): readonly Base[] {
  const [first] = mentions;
  if (first === undefined || !/[上去]年|[年期]初|同期|同比/.test(first.passage.reading.halfWidth)) return [];
  const told = mentions.flatMap((before): readonly Base[] => {
    if (!isEarlier(before.figure)) return [];
    const now = mentions.find(
      (one) =>
        Math.abs(one.index - before.index) <= NEAR &&
        !isEarlier(one.figure) &&
        one.dimension === before.dimension &&
        one.sentence === before.sentence &&
        isCurrent(one) &&
        areOneThing(one, before),
    );
    return now === undefined ? [] : [{ now, value: before.value, isTold: true }];
  });
  const { terms } = sceneOf(first.passage);
  return [
    ...told,
    ...mentions.flatMap((now) => (isCurrent(now) ? terms.flatMap((term) => baseBy(now, term) ?? []) : [])),
  ];
}

/** 1.76%，较年初下降0.23个百分点: the value before follows from an exact change. */
function baseBy(now: Mention, { comparison, figure, told, isExact, isFigure }: Term): Base | null {
  if (comparison === null || isFigure || figure !== now.index || !isExact || told.scale > now.value.scale) return null;
  const isAlike = comparison.unit === now.figure.quantity.writtenUnit || isPoints(now.figure, comparison.unit);
  const isYearly = comparison.kind === 'yoy' || (comparison.base !== null && EARLIER.test(comparison.base));
  if (!isAlike || !isYearly || comparison.direction === null) return null;
  const value = comparison.direction === 'up' ? minus(now.value, told) : plus(now.value, told);
  return compare(value, decimal(0)) > 0 ? { now, value, isTold: false } : null;
}

const isPoints = ({ quantity }: Figure, unit: string): boolean =>
  quantity.writtenUnit === '%' && unit.endsWith('百分点');

const isCurrent = ({ figure }: Mention): boolean => figure.nature === 'result' && !isEarlier(figure);

/** Whether two are named alike enough to be one thing of two years. */
function areOneThing(a: Mention, b: Mention): boolean {
  const [one, other] = [a.figure.indicator.key, b.figure.indicator.key];
  if (one !== null && one === other) return true;
  const shared = sharedInformation(a.pieces, b.pieces);
  return shared >= SHARED && shared >= COVERED * Math.min(informationIn(a.pieces), informationIn(b.pieces));
}

/** Whether the words before a number, or right behind it, say that it is of before. */
function isSaidOfBefore({ passage, index }: Mention): boolean {
  const { start } = (passage.figures[index] as Figure).span;
  const from = Math.max(0, start - WORDS, passage.figures[index - 1]?.span.end ?? 0);
  return OF_BEFORE.test(passage.reading.halfWidth.slice(from, start));
}

/** Whether a number elsewhere is that of the year before, and told as if it were of this one. */
const isLeft = (one: Mention, { now, value }: Base): boolean =>
  one.passage !== now.passage &&
  one.dimension === now.dimension &&
  compare(one.value, value) === 0 &&
  compare(one.value, now.value) !== 0 &&
  isCurrent(one) &&
  !one.referring &&
  !one.leaning &&
  (one.figure.partOf === null) === (now.figure.partOf === null) &&
  (one.figure.scope === null || now.figure.scope === null || one.figure.scope === now.figure.scope) &&
  areOneThing(one, now) &&
  !areContrasted(one, now) &&
  !isSaidOfBefore(one) &&
  !one.passage.figures.some(({ quantity }) => numberKey(quantity) === numberKey(now.figure.quantity));

/** What the reading goes by: the same object while no edit touches a number that may be told twice. */
export const leftOverRead = (report: Report): unknown => mentionsRead(report);

/** The values of the year before that a report tells as if they were of this one. */
export function leftOverIn(report: Report): readonly LeftOver[] {
  const all = mentionsRead(report);
  const bases = all.flatMap(({ paragraph, found }) =>
    longBasesOf(found).map((base): Gathered<Base> => ({ paragraph, found: base })),
  );
  const byValue = new Map(bases.map(({ found: { now, value } }) => [keyOf(now, value), [] as Gathered<Mention>[]]));
  for (const { paragraph, found } of all)
    keysOf(found).forEach((key, i) => byValue.get(key)?.push({ paragraph, found: found[i] as Mention }));
  return bases.flatMap(({ paragraph: at, found: base }) =>
    (byValue.get(keyOf(base.now, base.value)) ?? [])
      .filter(({ found }) => isLeft(found, base))
      .map(({ paragraph, found: { figure } }) => ({
        span: shift(figure.span, report.starts[paragraph] as number),
        figure,
        now: shift(base.now.figure.span, report.starts[at] as number),
        isTold: base.isTold,
      })),
  );
}

const longBasesOf = remembered((mentions: readonly Mention[]): readonly Base[] =>
  basesOf(mentions).filter(({ value }) => significantDigits(value) >= DIGITS),
);

/** What numbers of one value and dimension have in common, however many decimals they are told with. */
function keyOf({ dimension }: Mention, { digits, scale }: Decimal): string {
  const written = String(digits);
  const kept = written.replace(/0+$/, '');
  return `${dimension} ${kept} ${scale - (written.length - kept.length)}`;
}

const keysOf = remembered((mentions: readonly Mention[]): readonly string[] =>
  mentions.map((mention) => keyOf(mention, mention.value)),
);
