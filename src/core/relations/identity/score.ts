import { baseUnit } from '../../numerals/quantity';
import { compare, rounded } from '../../arithmetic/decimal';
import { slipBetween, slipWeight } from '../../arithmetic/slips';
import type { Slip } from '../../arithmetic/slips';
import { USED_ALIKE } from '../../lexicon/quantities/measureWords';
import type { Figure, Period } from '../../figures/model';
import type { Quantity } from '../../numerals/quantity';
import { stretchOf } from '../bases/stretch';
import { areNamedApart, isKindOf } from './contrast';
import { sharedInformation } from './pieces';
import { sharedBeside } from './mention';
import type { Mention } from './mention';

/**
 * How likely two mentions of different value are one thing told twice, as a base-10 logarithm, with the slip between
 * them.
 */
export interface Likeness {
  readonly weight: number;
  readonly slip: Slip;
}

/** What is known of two mentions besides their own words. */
export interface Circumstances {
  readonly sameSentence: boolean;
  readonly sameParagraph: boolean;
  /** Whether a figure elsewhere has the same digits as the first, and as the second. */
  readonly firstRepeated: boolean;
  readonly secondRepeated: boolean;
}

/**
 * Weight of the name by information shared (rows) and by coverage (columns: 0.2, 0.5, 0.8, more). Measured on things
 * told twice alike.
 */
const NAME: readonly (readonly [number, readonly [number, number, number, number]])[] = [
  [1.5, [-0.6, 0, 0.4, 0.5]],
  [3.01, [0.3, 0.3, 0.5, 0.8]],
  [5, [0.5, 0.6, 0.85, 1.1]],
  [Number.POSITIVE_INFINITY, [0.7, 0.8, 1, 1.2]],
];

const REFERRING = 0.8;
const NOUN = 0.6;
/** 下沉21个病区 and 重点专科12个: of few digits, which chance brings together, two nouns are two things. */
const OTHER_NOUN = -0.8;
const FEW_DIGITS = 2;
const SAME_SENTENCE = -2;
const SAME_PARAGRAPH = -0.5;
const ELSEWHERE = 0.2;
const OTHER_PERIOD = -1;
/**
 * An aim and a result, what there is and what is left of it, or a value of now and one of a time before: two things,
 * however alike their digits.
 */
const TWO_THINGS = -5;
const OTHER_SCOPE = -0.5;
const STOCK_AND_FLOW = -1;
const OTHER_DECIMALS = -1;
const BOTH_ROUND = -1;
const APPROXIMATE = -0.7;
/** 稳定在3994名以上 is a limit, not the number of 3991名 that there are. */
const BOUND = -2;
const FAR_APART = -0.7;
const PART_AND_WHOLE = -0.3;
const PERCENTAGE = -0.4;
/** 426座 and 462处: one thing may be counted by either, and two things are more often. */
const [OTHER_UNIT, TWO_COUNTS] = [-0.5, -1.5];
const NOTHING_SHARED = -1.5;
const OTHER_NAME = -0.5;
/** 低保金 and 高龄津贴. */
const NAMED_APART = -1.3;
const APART_BELOW = 2.5;
const KIND_OF = -1.5;
/** What is left of one thing is left of it wherever it is told: 余下49个, 余下的94个排污口. */
const BOTH_LEFT = 0.6;
/** 282户833人 and 282户838人. */
const SAME_COMPANION = 1.5;
/** 24.6公里、19座 and 26.4公里、19座: by digits of the number told with both, two, and three or more. */
const [SAME_NEIGHBOUR, SAME_LONG_NEIGHBOUR] = [1, 1.5];
const BOTH_REPEATED = -1.5;
const ANTECEDENT_FOUND = -2;

/**
 * The likeness of two mentions of one dimension; null where no slip turns one value into the other, or where one is the
 * other rounded off (48.62万亩, 48.6万亩).
 */
export function likenessOf(a: Mention, b: Mention, circumstances: Circumstances): Likeness | null {
  if (isRoundedOff(a, b) || isRoundedOff(b, a)) return null;
  // 823.6 for 83.6 has a digit too many, and the other one too few
  const slip = slipBetween(b.value, a.value) ?? slipBetween(a.value, b.value);
  if (slip === null || slip.kind === 'magnitude') return null;
  const weight =
    slipWeight(slip.kind, Math.max(toldDigits(a), toldDigits(b))) +
    nameWeight(a, b, slip) +
    placeWeight(circumstances) +
    valueWeight(a, b, slip) +
    contextWeight(a, b) +
    repetitionWeight(a, b, circumstances);
  return { weight, slip };
}

const isRoundedOff = ({ value: exact }: Mention, { value: round }: Mention): boolean =>
  exact.scale > round.scale && compare(rounded(exact, round.scale), round) === 0;

function nameWeight(a: Mention, b: Mention, slip: Slip): number {
  const shared = sharedInformation(a.pieces, b.pieces);
  const coverage = shared / Math.max(1, Math.min(a.information, b.information));
  const column = coverage < 0.2 ? 0 : coverage < 0.5 ? 1 : coverage < 0.8 ? 2 : 3;
  const row = (NAME.find(([below]) => shared < below) as (typeof NAME)[number])[1];
  const noun =
    (a.noun !== '' && b.pieces.has(a.noun)) || (b.noun !== '' && (a.pieces.has(b.noun) || a.noun === b.noun));
  const isAccompanied = a.companion !== '' && a.companion === b.companion;
  const beside = sharedBeside(a, b);
  const rest = a.left && b.left && (isOfWhatIsTold(a, b) || isOfWhatIsTold(b, a));
  const bySwap = slip.kind === 'swap' && a.digits.length >= 4;
  // 走进馆门的89.7万人次中 of 来馆观众98.7万人次: what refers to a number of three digits may call it by other words
  const isMeant =
    a.referring !== b.referring &&
    slip.kind === 'swap' &&
    baseUnit(a.figure.quantity) === baseUnit(b.figure.quantity) && // 企业286家 is no other word for 268个村
    Math.min(toldDigits(a), toldDigits(b)) > FEW_DIGITS;
  return (
    (row[column] as number) +
    (noun ? NOUN : areOfOtherNouns(a, b) ? OTHER_NOUN : 0) +
    (a.referring !== b.referring ? REFERRING : 0) +
    (rest ? BOTH_LEFT : 0) +
    (shared < APART_BELOW && !a.referring && !b.referring && beside === null && areNamedApart(a, b) ? NAMED_APART : 0) +
    (isKindOf(a, b) || isKindOf(b, a) ? KIND_OF : 0) +
    (isAccompanied ? SAME_COMPANION : beside === null ? 0 : neighbourWeight(beside)) +
    (shared === 0 && !noun && !bySwap && !rest && !isAccompanied && beside === null
      ? isMeant
        ? OTHER_NAME
        : NOTHING_SHARED
      : 0)
  );
}

const neighbourWeight = (beside: string): number =>
  (beside.split(' ')[0] as string).replace(/\D/g, '').length > FEW_DIGITS ? SAME_LONG_NEIGHBOUR : SAME_NEIGHBOUR;

/** Whether what one says to be left is spoken of about the other: 余下的94个|排污口, and 排污口 before 余下49个. */
const isOfWhatIsTold = ({ telling, noun }: Mention, { passage }: Mention): boolean =>
  [...telling, noun].some((piece) => piece !== '' && passage.reading.text.includes(piece));

/** Whether one is counted by its noun, and the name of the other ends with another. */
const areOfOtherNouns = (a: Mention, b: Mention): boolean =>
  Math.max(a.digits.length, b.digits.length) <= FEW_DIGITS &&
  !a.referring &&
  !b.referring &&
  [a, b].some(({ noun }) => noun !== '') &&
  [a, b].every(({ noun, figure }) => noun !== '' || figure.indicator.text !== '');

const placeWeight = ({ sameSentence, sameParagraph }: Circumstances): number =>
  sameSentence ? SAME_SENTENCE : sameParagraph ? SAME_PARAGRAPH : ELSEWHERE;

function valueWeight(a: Mention, b: Mention, slip: Slip): number {
  const [one, other] = [a.figure.quantity, b.figure.quantity];
  return (
    (a.value.scale === b.value.scale ? 0 : OTHER_DECIMALS) +
    (isRound(a) && isRound(b) && slip.kind !== 'swap' ? BOTH_ROUND : 0) +
    (isBound(one) || isBound(other)
      ? BOUND
      : one.approximation === '' && other.approximation === ''
        ? 0
        : APPROXIMATE) +
    (Math.max(one.value, other.value) > 3 * Math.min(one.value, other.value) ? FAR_APART : 0) +
    (one.entry?.kind === 'ratio' ? PERCENTAGE : 0) +
    unitWeight(a, b)
  );
}

/** Of few digits, and neither refers to what was told: 主题党日12次 and 21场 may be of two bodies. */
const isHardlyTold = (a: Mention, b: Mention): boolean =>
  !a.referring && !b.referring && Math.max(a.digits.length, b.digits.length) <= FEW_DIGITS;

const unitWeight = (a: Mention, b: Mention): number =>
  a.unit === b.unit ? 0 : isHardlyTold(a, b) ? TWO_COUNTS : areUsedAlike(a.unit, b.unit) ? 0 : OTHER_UNIT;

const areUsedAlike = (one: string, other: string): boolean =>
  USED_ALIKE.some((line) => line.includes(one) && line.includes(other));

const BOUNDS = /以上|以下|以内|之内|不低于|不少于|不超过|至少/;

const isBound = ({ approximation }: Quantity): boolean => approximation !== '' && BOUNDS.test(approximation);

/** Digits that say something: the zeros that end a round number may stand for others. */
const toldDigits = ({ digits, value }: Mention): number =>
  value.scale > 0 ? digits.length : digits.replace(/0+$/, '').length;

/** 5000, 36000: no more than two digits are not zero. */
const isRound = ({ digits, value }: Mention): boolean => value.scale <= 0 && digits.replace(/0+$/, '').length <= 2;

/** What speaks for or against one thing besides names and values: time, area, aim, part and whole. */
export function contextWeight(a: Mention, b: Mention): number {
  const [one, other] = [a.figure, b.figure];
  // what is told with the same neighbour is told again, in a plan too: 全线26.4公里、19座车站
  const isOtherAim =
    one.nature !== other.nature && !(one.nature === 'target' ? a : b).referring && sharedBeside(a, b) === null;
  return (
    (isOfBefore(a, b) || isOfBefore(b, a) ? 0 : periodWeight(one.period, other.period)) +
    (isOtherAim || (a.leaning && b.leaning) || a.left !== b.left || isOtherCell(one, other) ? TWO_THINGS : 0) +
    (one.scope !== null && other.scope !== null && one.scope !== other.scope ? OTHER_SCOPE : 0) +
    (isFlow(one.indicator.aspect) !== isFlow(other.indicator.aspect) ? STOCK_AND_FLOW : 0) +
    ((one.partOf === null) !== (other.partOf === null) ? PART_AND_WHOLE : 0)
  );
}

/** What is referred to was told before: 2026年…盯紧|3480万元|贷款 is of 2025年, and of the same time whatever it is a goal of. */
const isOfBefore = (a: Mention, b: Mention): boolean => {
  if (!a.referring || b.referring) return false;
  if (a.figure.nature !== b.figure.nature) return true;
  if (isEarlier(a.figure.period) !== isEarlier(b.figure.period)) return false;
  const [year, before] = [a.figure.period, b.figure.period].map((period) => (period === null ? null : yearOf(period)));
  return year != null && before != null && year > before;
};

/** Another row or column: 小麦 and 合计 of one column, or of two tables. */
const isOtherCell = ({ cell: a }: Figure, { cell: b }: Figure): boolean =>
  a !== null && b !== null && (a.row !== b.row || a.column !== b.column);

const isFlow = (aspect: string): boolean => /新|净/.test(aspect);

/**
 * Periods that differ speak against one thing; where one is of an earlier year, or a stock at its start, they settle
 * it.
 */
function periodWeight(a: Period | null, b: Period | null): number {
  if (isEarlier(a) !== isEarlier(b)) return TWO_THINGS;
  if (a === null || b === null || a.text === b.text) return 0;
  const [one, other] = [yearOf(a), yearOf(b)];
  if (one !== null && other !== null && one !== other) return TWO_THINGS;
  const [first, second] = [stretchOf(a.text), stretchOf(b.text)];
  if (first !== null && second !== null && first !== second) return TWO_THINGS; // 6月 and 上半年
  if (a.start === null || b.start === null) return 0;
  return a.start !== b.start || a.end !== b.end ? OTHER_PERIOD : 0;
}

const EARLIER = /[上去前]年|同期|[年期]初/;
const isEarlier = (period: Period | null): boolean => period !== null && EARLIER.test(period.text);
const yearOf = ({ start, end }: Period): string | null => (start ?? end)?.slice(0, 4) ?? null;

const repetitionWeight = (a: Mention, b: Mention, { firstRepeated, secondRepeated }: Circumstances): number =>
  (firstRepeated && secondRepeated ? BOTH_REPEATED : 0) +
  ((a.referring && !b.referring && firstRepeated) || (b.referring && !a.referring && secondRepeated)
    ? ANTECEDENT_FOUND
    : 0);
