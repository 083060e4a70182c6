import { decimal } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import type { Figure } from '../../figures/model';
import { countedAs, toldAgainBy } from '../../lexicon/quantities/measureWords';
import { baseUnit } from '../../numerals/quantity';
import { characterSet } from '../../text/characters';
import type { Passage } from '../model';
import { informationIn, isCommon, leadOf, nounBehind, piecesOf } from './pieces';
import { leansOnBefore } from './leaning';
import { isReferring } from './referring';

/** A figure as far as it may be told again elsewhere. */
export interface Mention {
  readonly passage: Passage;
  /** Index among the passage's figures. */
  readonly index: number;
  readonly figure: Figure;
  /** As it stands in the text. */
  readonly written: string;
  /** What it is counted by. */
  readonly unit: string;
  /** Unit, or all that may be used for it, and magnitude: what can be the same number. */
  readonly dimension: string;
  readonly value: Decimal;
  /** Its significant digits, without point. */
  readonly digits: string;
  readonly pieces: ReadonlySet<string>;
  /** Those of its pieces that are not common to names of all kinds. */
  readonly telling: readonly string[];
  /** How much its pieces say together of what is counted. */
  readonly information: number;
  readonly noun: string;
  /** The number side by side with it, as it is counted: 282户 of 282户838人; "" where none is, or one of a single digit. */
  readonly companion: string;
  /** What is told right before and behind it in its sentence, of two digits and more: |24.6公里|、车站|19座|. */
  readonly beside: readonly string[];
  readonly referring: boolean;
  /** Whether it is of the figure before alone: （含旧存133件）. */
  readonly leaning: boolean;
  /** Whether it is what is left of others: 对尚未解决的13个问题. */
  readonly left: boolean;
  /** Counts the sentence of the passage that it stands in. */
  readonly sentence: number;
}

/** What comparisons and ranks are told in. */
const NO_VALUE: ReadonlySet<string> = new Set(['倍', '番', '分', '百分点', '']);
const ENDS = characterSet('。!?');

/** What is left, in the words right before its number. */
const LEFT = /(?:尚未|仍未|还未|未能|剩余|其余|余下|剩下)[^,;:。!?、()\d]{0,6}$/;
const LEFT_REACH = 12;
/** 仍有|17处|隐患没有销号: what is left, by the words on both sides of its number. */
const [STILL, UNDONE] = [/(?:仍|还|尚)有(?:近|约)?$/, /^[^,;:。!?、()\d]{0,10}(?:没有?|未|待|尚需|需要|正在)/];

/** Whether the words about a number say that it is what is left of others. */
function isLeft({ figures, reading: { halfWidth } }: Passage, index: number): boolean {
  const { start } = (figures[leadOf(figures, index)] as Figure).span;
  const before = halfWidth.slice(Math.max(0, start - LEFT_REACH), start);
  const { end } = (figures[index] as Figure).span;
  return LEFT.test(before) || (STILL.test(before) && UNDONE.test(halfWidth.slice(end, end + 16)));
}

/** The number that stands right beside another, with its unit. */
function companionOf({ figures, reading: { halfWidth } }: Passage, index: number): string {
  const { span } = figures[index] as Figure;
  const beside = [figures[index - 1], figures[index + 1]].find(
    (one) => one !== undefined && (one.span.end === span.start || one.span.start === span.end),
  );
  const written = beside === undefined ? '' : halfWidth.slice(beside.span.start, beside.span.end);
  return /\d.*\d/.test(written) ? written : '';
}

/** Further away than this a number is no neighbour. In UTF-16 code units. */
const NEXT_TO = 14;
const NO_NEIGHBOURS: readonly string[] = [];

/** The numbers told next to one in its clause or the next, by unit and value: what is told with it is told with it again. */
function besideOf({ figures, reading: { halfWidth } }: Passage, index: number): readonly string[] {
  const { span, cell, quantity } = figures[index] as Figure;
  if (cell !== null) return NO_NEIGHBOURS;
  const own = countedAs(baseUnit(quantity));
  const [before, behind] = [figures[index - 1], figures[index + 1]];
  const found: string[] = [];
  if (before !== undefined) addNeighbour(found, own, before, halfWidth.slice(before.span.end, span.start));
  if (behind !== undefined) addNeighbour(found, own, behind, halfWidth.slice(span.end, behind.span.start));
  return found.length === 0 ? NO_NEIGHBOURS : found;
}

/** What is counted the same is no other number: 90公里，较上年的86.4公里 beside 86.4公里，完成计划80公里. */
function addNeighbour(found: string[], own: string, { quantity }: Figure, between: string): void {
  const { entry, value, decimals, magnitude, high } = quantity;
  if (entry === null || entry.kind === 'ratio' || high !== undefined || between.length > NEXT_TO) return;
  if (countedAs(baseUnit(quantity)) === own || /[。;!?]/.test(between) || value * 10 ** decimals < 10) return;
  found.push(`${value} ${toldAgainBy(baseUnit(quantity))} ${magnitude}`);
}

/** What two mentions have both been told next to. */
export const sharedBeside = (a: Mention, b: Mention): string | null =>
  a.beside.find((one) => b.beside.includes(one)) ?? null;

/** The figures of a passage that tell a value of two digits and more. */
export function mentionsIn(passage: Passage): readonly Mention[] | null {
  const { figures, reading } = passage;
  const mentions: Mention[] = [];
  let sentence = 0;
  let at = 0;
  figures.forEach((figure, index) => {
    const { quantity, span } = figure;
    for (; at < span.start; at++) if (ENDS[reading.halfWidth.charCodeAt(at)] === 1) sentence++;
    const unit = baseUnit(quantity);
    if (quantity.high !== undefined || quantity.entry === null || quantity.value <= 0) return;
    if (
      NO_VALUE.has(unit) ||
      figure.comparisons.some(
        ({ span: own, value: change }) => own.start <= span.start && span.end <= own.end && change === quantity.value,
      ) // 增加9家, but not 由33家增加到42家
    )
      return;
    // 5040.00万元 is 5040万元 elsewhere
    const isWhole = quantity.decimals > 1 && Number.isInteger(quantity.value);
    const value = decimal(quantity.value, isWhole ? 0 : quantity.decimals);
    const digits = String(value.digits);
    if (digits.length < 2) return;
    const pieces = piecesOf(passage, index);
    mentions.push({
      passage,
      index,
      figure,
      written: reading.text.slice(span.start, span.end),
      dimension: `${toldAgainBy(unit)} ${quantity.magnitude}`,
      unit: countedAs(unit),
      value,
      digits,
      pieces,
      telling: [...pieces].filter((piece) => !isCommon(piece)),
      information: informationIn(pieces),
      noun: nounBehind(passage, index),
      companion: companionOf(passage, index),
      beside: besideOf(passage, index),
      referring: isReferring(passage, index),
      leaning: leansOnBefore(passage, index),
      left: isLeft(passage, index),
      sentence,
    });
  });
  return mentions.length === 0 ? null : mentions;
}

/** From so many digits on a number without one of them brings few figures together. */
const ENOUGH_DIGITS = 4;

/** The name under which what is left of something meets what is. */
const REST = '余';

/** What a mention shares with all that are one slip away from it. */
export interface Keys {
  /** Its digits, of which one may be left out. */
  readonly numbers: readonly string[];
  /** One of these must be shared, too, as so few digits bring too many together; null where the digits are enough. */
  readonly names: readonly string[] | null;
  /** A number that is enough by itself: with a digit more it is one of those that are long enough. */
  readonly alone: string | null;
}

/** The keys under which a mention meets all that are one slip away from it and count the same. */
export function keysOf({ digits, telling, noun, figure, companion, beside, left }: Mention): Keys {
  const numbers = [digits];
  for (let i = 0; i < digits.length; i++)
    if (digits[i] !== digits[i - 1]) numbers.push(digits.slice(0, i) + digits.slice(i + 1)); // of 33 either leaves 3
  if (digits.length >= ENOUGH_DIGITS) return { numbers, names: null, alone: null };
  const names = [...telling];
  if (names.length === 0 && figure.indicator.key !== null) names.push(figure.indicator.key); // 营业收入: common all through
  if (companion !== '') names.push(companion);
  names.push(...beside);
  if (left) names.push(REST);
  // 98.7万人次, and of them by other words 走进馆门的89.7万人次中: two neighbours swapped leave the same digits
  if (digits.length === ENOUGH_DIGITS - 1) names.push([...digits].sort().join(''));
  const head = noun === '' ? figure.indicator.key?.slice(-2) : noun;
  if (head !== undefined && !names.includes(head)) names.push(head); // 在建项目34个, 加快在建的43个项目收尾
  return { numbers, names, alone: digits.length === ENOUGH_DIGITS - 1 ? digits : null };
}

/** Whether both bear one whole name. */
export const isOneName = (a: Mention, b: Mention): boolean =>
  a.figure.indicator.key !== null && a.figure.indicator.key === b.figure.indicator.key;

/**
 * Whether two mentions of few digits that refer to nothing are named by more than a common word: 签约项目21个 and 签约项目12个 may
 * be those of two days.
 */
export const meetByName = (a: Mention, b: Mention): boolean =>
  Math.max(a.digits.length, b.digits.length) >= ENOUGH_DIGITS ||
  a.referring ||
  b.referring ||
  (a.left && b.left) ||
  (a.companion !== '' && a.companion === b.companion) ||
  sharedBeside(a, b) !== null ||
  isOneName(a, b) ||
  a.telling.some((piece) => b.pieces.has(piece));

/** The key under which a mention meets those of the same digits that count the same. */
export const valueKeyOf = ({ digits, value }: Pick<Mention, 'digits' | 'value'>): string => `${digits} ${value.scale}`;
