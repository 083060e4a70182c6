import { MEASURED_KINDS } from '../lexicon/quantities/units';
import { numberText } from '../arithmetic/decimal';
import type { Figure } from '../figures/model';
import { baseUnit, normalized } from '../numerals/quantity';
import type { PlacedQuantity } from '../numerals/quantity';
import type { PlacedParagraph } from '../report/context';
import { gathered } from '../report/gathered';
import type { PlacedFigure, Report } from '../report/report';
import { shift } from '../text/span';
import { differing } from './series';
import { thingCounted } from './thing';

/** A value in another power of ten than the same thing, or others of its unit in the paragraph (26000平方米 beside 2.6万平方米). */
export interface OddScale {
  readonly odd: PlacedFigure;
  readonly usual: PlacedFigure;
  /** The odd value as the other place would write it. */
  readonly newText: string;
}

/** What every project has one of: two of them are two things, unless they are the same number. */
const OF_EACH = /(?:投资|投资额|资金|投入|贷款|金额|经费|补助|补贴|总额|面积|里程|规模)$/;
/** A number with so many digits before the point is unwieldy. */
const UNWIELDY = 10_000;
/** A value that needs more decimals stays as it is. */
const MOST_DECIMALS = 3;

/** The scales (万, 亿) in which the values of an indicator are written, where they differ. */
export const scalesOf = differing(
  ({ figures }, index) => {
    const { quantity } = figures[index] as Figure;
    // a count may be told to the last one here and in 万 there
    return isPlain(quantity) ? `${quantity.magnitude} ${quantity.unit}` : null;
  },
  (paragraph, index) => {
    const thing = thingCounted(paragraph, index);
    return thing === null ? null : `${thing} ${baseUnit((paragraph.figures[index] as Figure).quantity)}`;
  },
);

const isPlain = ({ entry, script, high, approximation }: PlacedQuantity): boolean =>
  MEASURED_KINDS.has(entry?.kind ?? '') && script === 'arabic' && high === undefined && approximation === '';

const MYRIAD = 1e4;
const HUNDRED_MILLION = 1e8;
const SIX_DIGITS = 100_000;
const HUNDRED = 100;
/** Of a whole and two parts nobody can say which of the two is the odd one. */
const FEWEST_PARTS = 2;

/**
 * 372000平方米, 1365000万元, 0.226亿元: more digits than the value needs. What one person gets is told in 元, however much it
 * is.
 */
function isUnwieldy(quantity: PlacedQuantity): boolean {
  if (!isPlain(quantity)) return false;
  const { magnitude, value, decimals, entry } = quantity;
  const isMoney = entry?.kind === 'money';
  switch (magnitude) {
    case 1:
      return !isMoney && value >= SIX_DIGITS && value % 1000 === 0;
    case MYRIAD:
      return isMoney && value >= SIX_DIGITS;
    case HUNDRED_MILLION:
      return value < 1 && decimals >= MOST_DECIMALS;
    default:
      return false;
  }
}

/**
 * The one part of a whole that is told in a lower power of ten than all others: 特困人员1.27万人、低保对象9.85万人、监测对象75200人, of
 * five digits and rounded; 主网0.468亿元、配网0.782亿元、技改1640万元.
 */
function isAloneAmongParts(figures: readonly Figure[], odd: Figure): boolean {
  const { quantity, partOf } = odd;
  if (partOf === null || quantity.approximation !== '') return false;
  const isRoundCount = quantity.magnitude === 1 && quantity.value >= UNWIELDY && quantity.value % HUNDRED === 0;
  const isMoney = quantity.magnitude === MYRIAD && quantity.entry?.kind === 'money';
  if (!isRoundCount && !isMoney) return false;
  const others = figures.filter((other) => other !== odd && other.partOf === partOf);
  return (
    others.length >= FEWEST_PARTS &&
    others.every(
      ({ quantity: other }) =>
        baseUnit(other) === baseUnit(quantity) &&
        other.magnitude === (isMoney ? HUNDRED_MILLION : MYRIAD) &&
        (!isMoney || other.value < 1),
    )
  );
}

/** Unwieldy values of a paragraph that tells others in 万 of the same unit, each with the nearest of those. */
const unwieldyIn = gathered(({ figures }) => {
  const found = figures.flatMap((odd, at) => {
    const isAlone = isAloneAmongParts(figures, odd);
    if (!isAlone && !isUnwieldy(odd.quantity)) return [];
    const isLike = (figure: Figure): boolean => {
      const { quantity, partOf } = figure;
      return (
        (isAlone ? partOf === odd.partOf : isPlain(quantity)) &&
        quantity.magnitude === (odd.quantity.magnitude === MYRIAD ? HUNDRED_MILLION : MYRIAD) &&
        (isAlone || !isAloneAmongParts(figures, figure)) &&
        baseUnit(quantity) === baseUnit(odd.quantity)
      );
    };
    const [usual] = figures
      .map((figure, index) => ({ figure, index }))
      .filter(({ figure }) => isLike(figure))
      .sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
    const newText = usual === undefined ? null : rescaled(odd.quantity, usual.figure.quantity);
    return usual === undefined || newText === null ? [] : [{ odd: at, usual: usual.index, newText }];
  });
  return found.length === 0 ? null : found;
});

/** What the odd scales of a report go by. */
export const readsOddScales = (report: Report): readonly unknown[] => [scalesOf.version(report), unwieldyIn(report)];

/**
 * The values of a report that are written in another power of ten than the same thing elsewhere, each with one such
 * place.
 */
export function oddScalesIn(report: Report): readonly OddScale[] {
  const elsewhere = scalesOf(report).flatMap((places) => oddOf(places));
  const told = new Set(elsewhere.map(({ odd }) => odd.span.start));
  const beside = unwieldyIn(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    const { figures } = report.paragraphs[paragraph] as PlacedParagraph;
    const place = (index: number): PlacedFigure => {
      const figure = figures[index] as Figure;
      return { figure, span: shift(figure.span, at), paragraph, index };
    };
    return found.map(({ odd, usual, newText }) => ({ odd: place(odd), usual: place(usual), newText }));
  });
  return [...elsewhere, ...beside.filter(({ odd }) => !told.has(odd.span.start))];
}

function oddOf(places: readonly PlacedFigure[]): readonly OddScale[] {
  const found: OddScale[] = [];
  for (const place of places) {
    const { quantity } = place.figure;
    const others = places.filter(
      ({ figure: { quantity: other } }) => other.value !== 0 && other.magnitude !== quantity.magnitude,
    );
    const same = others.find(({ figure }) => Math.abs(1 - normalized(figure.quantity) / normalized(quantity)) < 1e-9);
    const usual = same ?? (OF_EACH.test(place.figure.indicator.text) ? undefined : others[0]);
    if (usual === undefined || quantity.value === 0) continue; // nothing has no scale
    const newText = rescaled(quantity, usual.figure.quantity);
    // of one number written in two ways the unwieldy one is odd, else the later
    const isOdd =
      quantity.value >= UNWIELDY
        ? quantity.magnitude < usual.figure.quantity.magnitude
        : same !== undefined && usual.figure.quantity.value < UNWIELDY && usual.span.start < place.span.start;
    if (isOdd && newText !== null) found.push({ odd: place, usual, newText });
  }
  return found;
}

function rescaled(quantity: PlacedQuantity, like: PlacedQuantity): string | null {
  if (like.value === 0) return null; // nothing has no scale
  const value = numberText(Number((normalized(quantity) / (normalized(like) / like.value)).toPrecision(12)));
  return (value.split('.')[1]?.length ?? 0) > MOST_DECIMALS ? null : `${value}${like.writtenUnit}`;
}
