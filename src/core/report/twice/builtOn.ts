import { factorOf, measured } from '../../arithmetic/measured';
import { significantDigits, slipBetween } from '../../arithmetic/slips';
import type { Figure } from '../../figures/model';
import { countedAs } from '../../lexicon/quantities/measureWords';
import { baseUnit, normalized } from '../../numerals/quantity';
import { informationIn, nounBehind, piecesOf, sharedInformation } from '../../relations/identity/pieces';
import { LAST_YEAR } from '../../relations/words';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { PlacedFigure, Report } from '../report';

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
const AT_HAND = /(?:用好|用活|依托|发挥|盘活|整合|立足|提升)现有的?$/;
const REACH = 24;
/** So much a name must share with what was told before, as information and as a part of the shorter name. */
const SHARED = 2.5;
const COVERED = 0.35;
/** Values further apart are of two things. */
const FURTHEST = 1.6;
/** A report builds on few values; a text with more of them is made of nothing else. */
const MOST = 40;

const basesIn = gathered((paragraph: PlacedParagraph): readonly number[] | null => {
  const { figures, reading } = paragraph;
  if (!/基础|规模|水平|总量|实绩|完成数|基数|巩固|现有/.test(reading.halfWidth)) return null;
  const found = figures.flatMap(({ span, quantity }, index) => {
    const before = reading.halfWidth.slice(Math.max(0, span.start - REACH), span.start);
    const isBasis =
      AT_HAND.test(before) || (FROM.test(before) && BASIS.test(reading.halfWidth.slice(span.end, span.end + REACH)));
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
      if (before.some((one) => valueOf(one.figure) === valueOf(figure))) return [];
      const alike = before.filter((one) => !isOfYearBefore(one.figure, figure));
      const told = bestOf(report, passage, index, alike) ?? soleSwapOf(figure, alike);
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

/** Two neighbours swapped among so many digits are no chance, whatever the names are. */
const DIGITS_SWAPPED = 4;

/** The only result with which two neighbouring digits of a long number are swapped; null where there are none, or several. */
function soleSwapOf({ quantity }: Figure, alike: readonly PlacedFigure[]): PlacedFigure | null {
  const value = measured(quantity).value;
  if (significantDigits(value) < DIGITS_SWAPPED) return null;
  const found = alike.filter(({ figure }) => {
    const told = measured(figure.quantity).value;
    return factorOf(figure.quantity).digits === factorOf(quantity).digits && slipBetween(value, told)?.kind === 'swap';
  });
  return found.length === 1 ? (found[0] as PlacedFigure) : null;
}

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
    const shared = sharedBy(own, namesOf(report.paragraphs[place.paragraph] as PlacedParagraph, place.index));
    if (shared === null || (best !== null && shared < best.shared)) continue;
    isSole = best === null || shared > best.shared || valueOf(best.place.figure) === other;
    best = { place, shared };
  }
  return best !== null && isSole ? best.place : null;
}

function namesOf(passage: PlacedParagraph, index: number): ReadonlySet<string> {
  const noun = nounBehind(passage, index);
  return noun === '' ? piecesOf(passage, index) : new Set([...piecesOf(passage, index), noun]);
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const shared = sharedInformation(a, b);
  return shared >= SHARED && shared >= COVERED * Math.min(informationIn(a), informationIn(b)) ? shared : null;
}
