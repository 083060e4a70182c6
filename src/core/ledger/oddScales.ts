import { MEASURED_KINDS } from '../lexicon/quantities/units';
import { numberText } from '../arithmetic/decimal';
import type { Figure } from '../figures/model';
import { baseUnit, normalized } from '../numerals/quantity';
import type { PlacedQuantity } from '../numerals/quantity';
import type { PlacedFigure, Report } from '../report/report';
import { differing } from './series';
import { thingCounted } from './thing';

/** A value in another power of ten than the same thing has elsewhere (26000平方米 beside 2.6万平方米). */
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
    return MEASURED_KINDS.has(quantity.entry?.kind ?? '') &&
      quantity.script === 'arabic' &&
      quantity.high === undefined &&
      quantity.approximation === ''
      ? `${quantity.magnitude} ${quantity.unit}`
      : null;
  },
  (paragraph, index) => {
    const thing = thingCounted(paragraph, index);
    return thing === null ? null : `${thing} ${baseUnit((paragraph.figures[index] as Figure).quantity)}`;
  },
);

/**
 * The values of a report that are written in another power of ten than the same thing elsewhere, each with one such
 * place.
 */
export const oddScalesIn = (report: Report): readonly OddScale[] => scalesOf(report).flatMap((places) => oddOf(places));

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
  const value = numberText(Number((normalized(quantity) / (normalized(like) / like.value)).toPrecision(12)));
  return (value.split('.')[1]?.length ?? 0) > MOST_DECIMALS ? null : `${value}${like.writtenUnit}`;
}
