import { compare, dividedBy, times } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { factorOf, measured } from '../../arithmetic/measured';
import { significantDigits, slipBetween } from '../../arithmetic/slips';
import type { Figure } from '../../figures/model';
import { countedAs } from '../../lexicon/quantities/measureWords';
import { baseUnit, normalized } from '../../numerals/quantity';
import type { Quantity } from '../../numerals/quantity';
import { informationIn, nounBehind, piecesOf, sharedInformation } from '../../relations/identity/pieces';
import { ON_TO } from '../../relations/identity/referring';
import { LAST_YEAR } from '../../relations/words';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { PlacedFigure, Report } from '../report';
import { isLookedBackOn } from './lookedBack';

/** A value that a plan builds on, and what the report has told of it with another number; spans are absolute. */
export interface BuiltOn {
  readonly span: Span;
  readonly figure: Figure;
  readonly told: PlacedFigure;
}

/** 在2025年实施|6个|建设项目的基础上, 较2024年|428.9亿元|的水平增长: what there is already, with what leads to it. */
const BASIS =
  /^[^,;。、\d]{0,16}(?:(?:基础|规模|水平|总量)之?上|的?(?:成果|成效)(?=[,。])|(?:实绩|完成数|基数|水平|规模)(?:测算|计算|推算|(?:再)?(?:增长|增加|提高)|为基数))/;
const FROM = /(?:在|按照?|较|比|以|从|巩固)[^,;。在]{0,20}$/;
/** 用好现有|33名员额检察官, 依托现有|14条线路: what there is, taken up by the verb alone. */
const AT_HAND = /(?:用好|用活|依托|发挥|盘活|整合|立足|提升)(?:现有的?|[^,;。\d在]{2,12}的)$/;
/** 由现有的|12个|拓展到14个, 由|3.68万人次|扩大到4万人次以上: what a goal starts from. */
const STARTS = /(?:由|从)(?:目前|现在|现有|今年|当前|20\d\d年[末底]?)?的?$/;
const REACH = 24;
/** So much a name must share with what was told before, as information and as a part of the shorter name. */
const SHARED = 2.5;
const COVERED = 0.35;
/** Where two digits are swapped, less of a name will do. */
const COVERED_BY_SWAP = 0.2;
/** Values further apart are of two things. */
const FURTHEST = 1.6;
/** A report builds on few values; a text with more of them is made of nothing else. */
const MOST = 40;

const basesIn = gathered((paragraph: PlacedParagraph): readonly number[] | null => {
  const { figures, reading } = paragraph;
  if (
    !/基础|规模|水平|总量|实绩|完成数|基数|巩固|现有|用好|用活|盘活|由|从|满足于|止步|停留|年/.test(reading.halfWidth)
  )
    return null;
  const found = figures.flatMap((figure, index) => {
    const { span, quantity, nature } = figure;
    const before = reading.halfWidth.slice(Math.max(0, span.start - REACH), span.start);
    const behind = reading.halfWidth.slice(span.end, span.end + REACH);
    const isStart =
      nature === 'target' && quantity.entry?.kind !== 'ratio' && STARTS.test(before) && ON_TO.test(behind);
    const isBasis =
      isStart || AT_HAND.test(before) || (FROM.test(before) && BASIS.test(behind)) || isLookedBackOn(paragraph, figure);
    return quantity.value > 0 && quantity.high === undefined && isBasis ? [index] : [];
  });
  return found.length === 0 ? null : found;
});

/** What has been attained, by its index: what a basis may be told of before. */
const resultsIn = gathered(({ figures }: PlacedParagraph): readonly number[] | null => {
  const found = figures.flatMap(({ nature, quantity }, index) =>
    nature === 'result' && quantity.value > 0 ? [index] : [],
  );
  return found.length === 0 ? null : found;
});

/** What the reading goes by: the same objects while no edit touches a basis or, where there is one, a result. */
export function builtOnRead(report: Report): readonly unknown[] {
  const bases = basesIn(report);
  return bases.length === 0 ? [bases, null] : [bases, resultsIn(report)];
}

/** The values that plans build on and the report tells otherwise: it has something so named, and nowhere that number. */
export function builtOnIn(report: Report): readonly BuiltOn[] {
  const bases = basesIn(report).slice(0, MOST);
  if (bases.length === 0) return [];
  const results = resultsIn(report).flatMap(({ paragraph, found }) =>
    found.map((index): PlacedFigure => {
      const figure = (report.paragraphs[paragraph] as PlacedParagraph).figures[index] as Figure;
      return { figure, span: shift(figure.span, report.starts[paragraph] as number), paragraph, index };
    }),
  );
  return bases.flatMap(({ paragraph, found }) =>
    found.flatMap((index): readonly BuiltOn[] => {
      const passage = report.paragraphs[paragraph] as PlacedParagraph;
      const figure = passage.figures[index] as Figure;
      const before = results.filter((one) => one.paragraph < paragraph && sameDimension(one.figure, figure));
      const same = before.filter((one) => isSame(figure.quantity, one.figure.quantity));
      const last = same.length > 0 && saysOwnYear(passage, figure) ? yearAfter(report, passage, index, same) : null;
      if (same.length > 0 && last === null) return [];
      const alike = before.filter((one) => !isOfYearBefore(one.figure, figure));
      const told = last ?? bestOf(report, passage, index, alike) ?? soleSwapOf(figure, alike);
      return told === null ? [] : [{ span: shift(figure.span, report.starts[paragraph] as number), figure, told }];
    }),
  );
}

const valueOf = ({ quantity }: Figure): number => normalized(quantity);
const sameDimension = (a: Figure, b: Figure): boolean =>
  countedAs(baseUnit(a.quantity)) === countedAs(baseUnit(b.quantity));

/** Whether a result is of a year before the one that a plan builds on, as far as their words tell: 比2024年的482.68亿元. */
function isOfYearBefore({ period: result }: Figure, { period: basis }: Figure): boolean {
  const [told, wanted] = [result, basis].map((period) => /20\d\d/.exec(period?.text ?? '')?.[0]);
  return LAST_YEAR.test(result?.text ?? '') || (told !== undefined && wanted !== undefined && told < wanted);
}

/** Whether a plan says that what it builds on is of the year that the report is on. */
const saysOwnYear = ({ reading: { halfWidth }, context: { year } }: PlacedParagraph, { span }: Figure): boolean =>
  year !== null && halfWidth.slice(Math.max(0, span.start - REACH), span.start).includes(`${year}年`);

/** A value of the year before and that of the year stand so near each other. */
const NEXT_TO = 2;

/**
 * The value of the report's year, where what the plan builds on is that of the year before: 听证84件，比上年的62件…, and
 * 在2025年组织听证62件的基础上. Null where one of the same values is of this year, or it is called by other words.
 */
function yearAfter(
  report: Report,
  passage: PlacedParagraph,
  index: number,
  same: readonly PlacedFigure[],
): PlacedFigure | null {
  const figure = passage.figures[index] as Figure;
  const [last] = same;
  if (last === undefined || !same.every((one) => isOfYearBefore(one.figure, figure))) return null;
  const { figures } = report.paragraphs[last.paragraph] as PlacedParagraph;
  const at = [last.index - 1, last.index + 1, last.index - NEXT_TO].find((i) => {
    const one = figures[i];
    return one !== undefined && one.nature === 'result' && sameDimension(one, figure) && !isOfYearBefore(one, figure);
  });
  if (at === undefined) return null;
  const now = report.paragraphs[last.paragraph] as PlacedParagraph;
  const shared = sharedInformation(namesOf(passage, index), namesOf(now, at));
  const start = report.starts[last.paragraph] as number;
  const value = figures[at] as Figure;
  return shared < SHARED || isSame(value.quantity, figure.quantity)
    ? null
    : { figure: value, span: shift(value.span, start), paragraph: last.paragraph, index: at };
}

/** Two neighbours swapped among so many digits are no chance, whatever the names are. */
const DIGITS_SWAPPED = 4;

/** The only result with which two neighbouring digits of a long number are swapped; null where there are none, or several. */
function soleSwapOf({ quantity }: Figure, alike: readonly PlacedFigure[]): PlacedFigure | null {
  const value = measured(quantity).value;
  if (significantDigits(value) < DIGITS_SWAPPED) return null;
  const found = alike.filter(({ figure }) => isSwapped(quantity, figure.quantity));
  return found.length === 1 ? (found[0] as PlacedFigure) : null;
}

/** Whether two neighbouring digits are swapped, of what was told rounded off as the other is: 3.68万人次 for 38640人次. */
const isSwapped = (quantity: Quantity, told: Quantity): boolean =>
  slipBetween(measured(quantity).value, roundedAs(quantity, told))?.kind === 'swap';

/** Whether both are one number, the first perhaps rounded off. */
const isSame = (quantity: Quantity, told: Quantity): boolean =>
  normalized(quantity) === normalized(told) || compare(measured(quantity).value, roundedAs(quantity, told)) === 0;

/** What was told in the unit of another number, with as many decimals. */
const roundedAs = (quantity: Quantity, told: Quantity): Decimal =>
  dividedBy(
    times(measured(told).value, factorOf(told)),
    factorOf(quantity),
    Math.max(0, measured(quantity).value.scale),
  );

/** The one value that is named most like it, near enough to be meant; null where none is, or two are alike near. */
function bestOf(
  report: Report,
  passage: PlacedParagraph,
  index: number,
  alike: readonly PlacedFigure[],
): PlacedFigure | null {
  const own = namesOf(passage, index);
  const value = valueOf(passage.figures[index] as Figure);
  let best: { readonly place: PlacedFigure; readonly shared: number } | null = null;
  let isSole = true;
  for (const place of alike) {
    const other = valueOf(place.figure);
    if (Math.max(value, other) > FURTHEST * Math.min(value, other)) continue;
    const names = namesOf(report.paragraphs[place.paragraph] as PlacedParagraph, place.index);
    const isSlip = isSwapped((passage.figures[index] as Figure).quantity, place.figure.quantity);
    const shared = sharedBy(own, names, isSlip ? COVERED_BY_SWAP : COVERED);
    if (shared === null || (best !== null && shared < best.shared)) continue;
    isSole = best === null || shared > best.shared || valueOf(best.place.figure) === other;
    best = { place, shared };
  }
  return best !== null && isSole ? best.place : null;
}

function namesOf(passage: PlacedParagraph, index: number): ReadonlySet<string> {
  const noun = nounBehind(passage, index);
  const names = new Set(piecesOf(passage, index));
  if (noun !== '') names.add(noun);
  if (isUnnamed(passage, index)) for (const piece of piecesOf(passage, index - 1)) names.add(piece);
  return names;
}

/** 新建高标准农田5000亩，在现有|3.86万亩|基础上: no words of its own, so that it is of what was named before it. */
const NO_NAME = /^[,、](?:在|由|从)?(?:目前|现在|现有|今年|当前|原有|上年|20\d\d年[末底]?)?的?$/;

const isUnnamed = ({ figures, reading: { halfWidth } }: PlacedParagraph, index: number): boolean =>
  index > 0 &&
  NO_NAME.test(halfWidth.slice((figures[index - 1] as Figure).span.end, (figures[index] as Figure).span.start));

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>, covered: number): number | null {
  const shared = sharedInformation(a, b);
  return shared >= SHARED && shared >= covered * Math.min(informationIn(a), informationIn(b)) ? shared : null;
}
