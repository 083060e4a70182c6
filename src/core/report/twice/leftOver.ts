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
import type { Span } from '../../text/span';
import type { Report } from '../report';
import { mentionsRead, toldAs } from './conflicts';
import { placesIn } from './places';
import type { PlacedParagraph } from '../context';
import { remembered } from '../../text/remembered';

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
const ZERO = decimal(0);

interface Base {
  readonly now: Mention;
  /** What is looked for elsewhere. */
  readonly value: Decimal;
  readonly isTold: boolean;
  /** Whether what is looked for is of this year, and the value with the change of before: 1.99%，下降0.23个百分点 beside 1.76%. */
  readonly isNext: boolean;
}

const isEarlier = ({ period }: Figure): boolean => period !== null && EARLIER.test(period.text);

/** What the values of a passage were the year before, told or by their change. */
const basesOf = remembered((mentions: readonly Mention[]): readonly Base[] => {
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
    return now === undefined ? [] : [{ now, value: before.value, isTold: true, isNext: false }];
  });
  const { terms } = sceneOf(first.passage);
  const changed = terms.filter(({ comparison, isFigure }) => comparison !== null && !isFigure);
  const computed = mentions.flatMap((now) => changed.flatMap((term) => basesBy(now, term)));
  return [...told, ...computed].filter(({ value }) => significantDigits(value) >= DIGITS);
});

/** 1.76%，较年初下降0.23个百分点: the value before follows from an exact change. */
function basesBy(now: Mention, { comparison, figure, told, isExact }: Term): readonly Base[] {
  if (comparison === null || figure !== now.index || !isExact || told.scale > now.value.scale) return [];
  const isAlike = comparison.unit === now.figure.quantity.writtenUnit || isPoints(now.figure, comparison.unit);
  const isYearly = comparison.kind === 'yoy' || (comparison.base !== null && EARLIER.test(comparison.base));
  if (!isAlike || !isYearly || comparison.direction === null || !isCurrent(now)) return [];
  const [less, more] = [minus(now.value, told), plus(now.value, told)];
  const [before, next] = comparison.direction === 'up' ? [less, more] : [more, less];
  return [
    { now, value: before, isTold: false, isNext: false },
    { now, value: next, isTold: false, isNext: true },
  ].filter(({ value }) => compare(value, ZERO) > 0);
}

const isPoints = ({ quantity }: Figure, unit: string): boolean =>
  quantity.writtenUnit === '%' && unit.endsWith('百分点');

/** 在2025年组织听证|62件|的基础上. */
const BUILT_ON = /^[^,;。、\d]{0,8}基础上/;
const wordsBehind = ({ passage, figure: { span } }: Mention): string =>
  passage.reading.halfWidth.slice(span.end, span.end + WORDS);

const isCurrent = ({ figure, referring }: Mention): boolean =>
  (figure.nature === 'result' || referring) && !isEarlier(figure);

/** Whether two are named alike enough to be one thing of two years. */
function areOneThing(a: Mention, b: Mention): boolean {
  const [one, other] = [a.figure.indicator.key, b.figure.indicator.key];
  if (one !== null && one === other) return true;
  const shared = sharedInformation(a.pieces, b.pieces);
  return shared >= SHARED && shared >= COVERED * Math.min(informationIn(a.pieces), informationIn(b.pieces));
}

/** Whether the words before a number say that it is of before; the report's own year says that it is not. */
function isSaidOfBefore({ passage, index }: Mention): boolean {
  const { start } = (passage.figures[index] as Figure).span;
  const from = Math.max(0, start - WORDS, passage.figures[index - 1]?.span.end ?? 0);
  const { year } = (passage as PlacedParagraph).context;
  const words = passage.reading.halfWidth.slice(from, start);
  return OF_BEFORE.test(year === null ? words : words.replaceAll(`${year}年`, ''));
}

/** Whether a number elsewhere is that of the year before, and told as if it were of this one. */
const isLeft = (one: Mention, { now, value }: Base): boolean =>
  one.passage !== now.passage &&
  one.dimension === now.dimension &&
  compare(one.value, value) === 0 &&
  compare(one.value, now.value) !== 0 &&
  isCurrent(one) &&
  (!one.referring || BUILT_ON.test(wordsBehind(one))) &&
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
  const place = placesIn(report, all);
  return all.flatMap(({ found }) =>
    basesOf(found).flatMap((base) =>
      toldAs(report, base.now.dimension, base.value)
        .filter((one) => isLeft(one, base))
        .map((one) => {
          const [left, now] = base.isNext ? [base.now, one] : [one, base.now];
          return { span: place(left).span, figure: left.figure, now: place(now).span, isTold: base.isTold };
        }),
    ),
  );
}
