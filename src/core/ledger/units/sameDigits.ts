import type { Figure } from '../../figures/model';
import { baseUnit } from '../../numerals/quantity';
import { piecesOf, sharedInformation } from '../../relations/identity/pieces';
import type { PlacedParagraph } from '../../report/context';
import { gatheredBy } from '../../report/gathered';
import type { Gathered, Gatherer } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { remembered } from '../../text/remembered';
import { areMixedUp } from './mixedUp';

/**
 * The same number of one thing in another scale or unit: 投入6840亿元 beside 投入6840万元, 耕地126.4公顷 beside
 * 耕地126.4亩.
 */
export interface SameDigits {
  readonly span: Span;
  /** The other place: in the lesser scale, with the 万 that is lost here, or where it is told first. */
  readonly usual: Span;
  readonly newText: string;
  readonly differs: 'scale' | 'unit';
}

const MYRIAD = 1e4;
const HUNDRED_MILLION = 1e8;
/** So many digits before the point are seldom told in 亿 … */
const LEAST = 100;
/** … and so many that are no zeros at the end are no chance … */
const TELLING_DIGITS = 3;
/** … or so many of an area in another unit, of a name that is all but the same. */
const FEW_DIGITS = 2;
const ALL_BUT_SAME = 8;
/** What the names must share, in information; two pieces that stand in few names. */
const SHARED = 4;

interface Told {
  readonly span: Span;
  readonly number: string;
  /** How many digits of it tell. */
  readonly digits: number;
  readonly value: number;
  readonly decimals: number;
  readonly magnitude: number;
  readonly unit: string;
  /** Where its name is read, once another has its number. */
  readonly paragraph: PlacedParagraph;
  readonly index: number;
}

/** Reads the numbers of a document's paragraphs, and counts how often each stands there: most stand in one place. */
class Numbers implements Gatherer<readonly Told[]> {
  private readonly times = new Map<string, number>();

  read(paragraph: PlacedParagraph): readonly Told[] | null {
    const found = numbersTold(paragraph);
    for (const { number } of found ?? []) this.times.set(number, (this.times.get(number) ?? 0) + 1);
    return found;
  }

  release(found: readonly Told[]): void {
    for (const { number } of found) {
      const times = (this.times.get(number) as number) - 1;
      if (times === 0) this.times.delete(number);
      else this.times.set(number, times);
    }
  }

  readonly isRepeated = ({ number }: Told): boolean => (this.times.get(number) as number) > 1;
}

const toldIn = gatheredBy(() => new Numbers());

function numbersTold(paragraph: PlacedParagraph): readonly Told[] | null {
  const found = paragraph.figures.flatMap((figure, index) => {
    const { span, quantity } = figure;
    if (!isTelling(figure)) return [];
    const { value, decimals, magnitude } = quantity;
    const number = value.toFixed(decimals);
    return [
      {
        span,
        number,
        digits: digitsOf(number),
        value,
        decimals,
        magnitude,
        unit: baseUnit(quantity),
        paragraph,
        index,
      },
    ];
  });
  return found.length === 0 ? null : found;
}

function isTelling({ quantity: { entry, value, decimals, high, approximation, script } }: Figure): boolean {
  return (
    entry !== null &&
    entry.kind !== 'ratio' &&
    script === 'arabic' &&
    high === undefined &&
    approximation === '' &&
    digitsOf(value.toFixed(decimals)) >= FEW_DIGITS
  );
}

const digitsOf = (number: string): number => number.replace(/^0\.0*|\.|0+$/g, '').length;

/** What the numbers of a report go by. */
export const sameDigitsRead = (report: Report): unknown => toldIn(report).entries;

/** Whether a sum of so many 亿 stands elsewhere with 万; names need not be alike. */
const isSumInMyriads = (a: Told, b: Told): boolean =>
  a.unit === '元' &&
  b.unit === '元' &&
  a.magnitude === HUNDRED_MILLION &&
  b.magnitude === MYRIAD &&
  a.decimals === 0 &&
  a.value >= LEAST;

/** Whether the first is told in another scale or unit than the second, where it was told before or with a 万 more. */
const differs = (a: Told, b: Told): boolean =>
  a.unit === b.unit
    ? a.magnitude < b.magnitude && b.magnitude / a.magnitude === MYRIAD
    : a.magnitude === b.magnitude && areMixedUp(a.unit, b.unit) && b.span.start < a.span.start;

/** Whether the names of two places share enough for what their number tells. */
function isOneName(one: Told, other: Told): boolean {
  const isTold = one.digits >= TELLING_DIGITS;
  if (!isTold && (one.unit === other.unit || one.paragraph === other.paragraph)) return false;
  return sharedInformation(nameOf(one), nameOf(other)) >= (isTold ? SHARED : ALL_BUT_SAME);
}

const nameOf = ({ paragraph, index }: Told): ReadonlySet<string> => piecesOf(paragraph, index);

/** The numbers of a report that stand elsewhere in another scale or unit. */
export const sameDigitsIn = remembered((report: Report): readonly SameDigits[] => {
  const byNumber = new Map<string, Gathered<Told>[]>();
  const { entries, gatherer } = toldIn(report);
  for (const { paragraph, found } of entries)
    for (const one of found) {
      if (!gatherer.isRepeated(one)) continue;
      const like = byNumber.get(one.number);
      if (like === undefined) byNumber.set(one.number, [{ paragraph, found: one }]);
      else like.push({ paragraph, found: one });
    }
  const placed = ({ paragraph, found }: Gathered<Told>): Told => ({
    ...found,
    span: shift(found.span, report.starts[paragraph] as number),
  });
  return [...byNumber.values()].flatMap((told) => {
    const [first] = told;
    const isMixed = told.some(
      ({ found }) => found.unit !== first?.found.unit || found.magnitude !== first.found.magnitude,
    );
    if (!isMixed) return [];
    const like = told.map(placed);
    return like.flatMap((one) => {
      const usual = like.find(
        (other) =>
          (one.digits >= TELLING_DIGITS && isSumInMyriads(one, other)) ||
          (differs(one, other) && isOneName(one, other)),
      );
      if (usual === undefined) return [];
      const newText = report.slice(usual.span);
      return [{ span: one.span, usual: usual.span, newText, differs: usual.unit === one.unit ? 'scale' : 'unit' }];
    });
  });
});
