import { decimal } from '../arithmetic/decimal';
import { significantDigits } from '../arithmetic/slips';
import type { Figure } from '../figures/model';
import { CONFUSABLE, INTERCHANGEABLE, PEOPLE, USED_ALIKE } from '../lexicon/quantities/measureWords';
import { COUNTED_KINDS, UNITS } from '../lexicon/quantities/units';
import { baseUnit, normalized } from '../numerals/quantity';
import type { Quantity } from '../numerals/quantity';
import { findUnit } from '../numerals/unit';
import type { PlacedParagraph } from '../report/context';
import type { PlacedFigure, Report } from '../report/report';
import { differing } from './series';
import { thingCounted } from './thing';

/**
 * How two units of one indicator conflict: a factor for those that convert; null where they measure different things.
 */
export type UnitConflict = { readonly factor: number } | 'interchangeable' | 'confusable';

/** One thing in another unit than most places have it in. */
export interface DifferingUnit {
  readonly place: PlacedFigure;
  readonly unit: string;
  /** The unit that most places have, and one of them. */
  readonly usual: { readonly unit: string; readonly place: PlacedFigure };
  readonly conflict: UnitConflict;
  /** Whether it may be meant: scales of one unit, words that are used alike, or names that are not quite the same. */
  readonly mayBeMeant: boolean;
}

/** Units that can conflict with another one. */
const COMPARABLE: ReadonlySet<string> = new Set([
  ...UNITS.flatMap(({ name, size }) => (size === undefined ? [] : name)),
  ...INTERCHANGEABLE.flat(),
  ...CONFUSABLE.flat(),
]);

/** So many digits are no chance. */
const TELLING_DIGITS = 3;
/** Firms and bodies are 家 throughout. */
const FIRM = ['家', '个', '户'];

/** Verbs of which what follows is who they did it with, whatever the occasion. */
const TOOK_PART = /^(?:参加|参与|参训|参赛|惠及|受益|受惠|覆盖|吸引|带动|服务|培训|组织)/;

/** 平均每家60人, 平均每家320人次: says per what, and not what of. */
const MEAN_ALONE = /^(?:平均每[\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]均)$/;

/** The units in which a thing is counted or measured, where they differ. */
export const unitsOf = differing((paragraph, index) => {
  const { quantity, indicator } = paragraph.figures[index] as Figure;
  const unit = baseUnit(quantity);
  if (MEAN_ALONE.test(indicator.text)) return null;
  return (COMPARABLE.has(unit) || counts(quantity)) && !countsByItself(paragraph, index) ? unit : null;
}, thingCounted);

/** The places of a report that have another unit than most places of the same thing. */
export const differingUnitsIn = (report: Report): readonly DifferingUnit[] =>
  unitsOf(report).flatMap((places) => {
    const usual = mostUsed(places);
    return places.flatMap((place) => differingFrom(report, usual, place) ?? []);
  });

function differingFrom(report: Report, usual: DifferingUnit['usual'], place: PlacedFigure): DifferingUnit | null {
  const unit = baseUnit(place.figure.quantity);
  if (unit === usual.unit) return null;
  const same = isSameNumber(place, usual.place) && place.paragraph !== usual.place.paragraph;
  const conflict = conflictOf(unit, usual.unit) ?? (same ? 'interchangeable' : null);
  // 走访企业286家、320家次 side by side is meant
  if (conflict === null || (conflict === 'confusable' && place.paragraph === usual.place.paragraph)) return null;
  // 其中企业职工31.28万人; 企业职工1860人次: the name of a part says whom it counts, not what of them
  if (conflict === 'confusable' && [place, usual.place].some(({ figure }) => figure.partOf !== null)) return null;
  // 参加职工2.37万人次, far from it 参加职工3.24万人: says who took part, not in what
  if (conflict === 'confusable' && TOOK_PART.test(place.figure.indicator.text)) return null;
  // 引进博士46人; 46名博士: before its noun a person is 名
  if (PEOPLE.has(unit) && PEOPLE.has(usual.unit) && [place, usual.place].some((one) => isBeforeNoun(report, one)))
    return null;
  const mayBeMeant =
    isScale(conflict) ||
    (isUsedAlike(unit, usual.unit) && !same) ||
    (conflict === 'interchangeable' && isGeneralWord(report, place, unit)) ||
    place.figure.indicator.key !== usual.place.figure.indicator.key;
  return { place, unit, usual, conflict, mayBeMeant };
}

/** 对12个基层工会, 联系基层工会15家: before its noun anything is counted by 个, as 一个 is. */
const isGeneralWord = (report: Report, place: PlacedFigure, unit: string): boolean =>
  unit === '个' && isBeforeNoun(report, place);

/** So many characters of the noun are enough. */
const NOUN = 2;

const isBeforeNoun = (report: Report, { figure: { indicator, quantity }, span: { end } }: PlacedFigure): boolean =>
  baseUnit(quantity) !== '人' &&
  indicator.text !== '' &&
  indicator.text.startsWith(report.slice({ start: end, end: end + NOUN }));

/** Whether its unit counts: of two such on one number of one thing (水表3.26万只, 3.26万个) one is wrong. */
const counts = ({ entry }: Quantity): boolean => COUNTED_KINDS.has(entry?.kind ?? '');

const isSameNumber = ({ figure: { quantity: a } }: PlacedFigure, { figure: { quantity: b } }: PlacedFigure): boolean =>
  counts(a) &&
  counts(b) &&
  a.high === undefined &&
  b.high === undefined &&
  a.approximation === '' &&
  b.approximation === '' &&
  normalized(a) === normalized(b) &&
  significantDigits(decimal(a.value, a.decimals)) >= TELLING_DIGITS;

const CONVERTED = /(?:折合|折算|换算|约合|相当于)(?:成|为)?约?$/;
const LONGEST_CONVERTED = 5;

/** 18.6万亩，折合1.24万公顷: told in the other unit on purpose. */
export const isConverted = (halfWidth: string, { span: { start } }: Figure): boolean =>
  CONVERTED.test(halfWidth.slice(Math.max(0, start - LONGEST_CONVERTED), start));

/**
 * Whether the unit alone says what is counted, behind another count and its noun (6个村民小组，428户; 所辖9个社区，共有8600户; 7个小组437户受益;
 * 26个小区共248栋、9672户), or converts what was told.
 */
function countsByItself({ reading: { halfWidth }, figures }: PlacedParagraph, index: number): boolean {
  const figure = figures[index] as Figure;
  const head = firstOfList(halfWidth, figures, index);
  if (isConverted(halfWidth, figure)) return true;
  const first = figures[head - 1];
  if (first === undefined) return false;
  if (baseUnit(first.quantity) === baseUnit(figure.quantity)) return isAmong(halfWidth, first, figure);
  const noun = /^([^,、;:。!?()]+?)(?:[,、]?(?:共计?|总计|合计|计)?有?)$/.exec(
    halfWidth.slice(first.span.end, figures[head]?.span.start),
  )?.[1];
  const { text } = figure.indicator;
  return (
    noun !== undefined &&
    text !== '' &&
    (noun.endsWith(text) || text.endsWith(noun)) &&
    !halfWidth.startsWith(text, figure.span.end)
  );
}

/** 26个小区共|248栋、9672户: where the list begins that a figure stands in. */
function firstOfList(halfWidth: string, figures: readonly Figure[], index: number): number {
  let first = index;
  while (first > 0 && /^[、和]$/.test(halfWidth.slice(figures[first - 1]?.span.end, figures[first]?.span.start)))
    first--;
  return first;
}

/** 抽查1428户，发现问题86户: of those counted before, so many have it; the unit is theirs. */
const isAmong = (halfWidth: string, all: Figure, some: Figure): boolean =>
  all.indicator.key !== some.indicator.key &&
  normalized(all.quantity) > normalized(some.quantity) &&
  /^,[^,;:。!?]{0,4}(?:发现|查出|检出|查获|存在|涉及)[^,;:。!?]*$/.test(halfWidth.slice(all.span.end, some.span.start));

/** The unit that most places use; of two as frequent, the first in the text. */
function mostUsed(places: readonly PlacedFigure[]): { readonly unit: string; readonly place: PlacedFigure } {
  const counts = new Map<string, number>();
  for (const { figure } of places)
    counts.set(baseUnit(figure.quantity), (counts.get(baseUnit(figure.quantity)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const place = places.find(({ figure }) => counts.get(baseUnit(figure.quantity)) === most) as PlacedFigure;
  return { unit: baseUnit(place.figure.quantity), place };
}

/** Units that differ in scale only (米 and 公里) are no two units: the scale is another rule's matter. */
export const isPowerOfTen = (factor: number): boolean => Number.isInteger(Math.round(Math.log10(factor) * 1e9) / 1e9);

function conflictOf(unit: string, usual: string): UnitConflict | null {
  const [from, to] = [findUnit(unit)?.size, findUnit(usual)?.size];
  if (from !== undefined && from.first === to?.first) {
    const conflict = { factor: from.factor / to.factor };
    return isPowerOfTen(conflict.factor) && !isScale(conflict) ? null : conflict;
  }
  const both = (group: readonly string[]): boolean => group.includes(unit) && group.includes(usual);
  if (INTERCHANGEABLE.some(both)) return 'interchangeable';
  return CONFUSABLE.some(both) ? 'confusable' : null;
}

const isUsedAlike = (unit: string, usual: string): boolean =>
  USED_ALIKE.some((group) => group.includes(unit) && group.includes(usual)) &&
  !(FIRM.includes(unit) && FIRM.includes(usual));

/** 公顷 beside 平方米, ten thousand of them: often meant, so no more than a look. */
const isScale = (conflict: UnitConflict): boolean =>
  typeof conflict === 'object' && (conflict.factor === 1e4 || conflict.factor === 1e-4);
