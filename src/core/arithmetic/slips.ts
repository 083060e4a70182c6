import { compare, decimal, times } from './decimal';
import type { Decimal } from './decimal';

/**
 * A slip of the pen that turns one number into another: two neighbouring digits swapped, one digit off, a digit lost or
 * doubled, two digits further apart swapped, the decimal point moved, 万 written for 亿.
 */
export type SlipKind = 'swap' | 'digit' | 'lost' | 'doubled' | 'apart' | 'point' | 'magnitude';

/** A way in which one number may have been mistyped for another. */
export interface Slip {
  readonly kind: SlipKind;
  /** Evidence that the slip is no chance, as a base-10 logarithm: 1 is ten to one. */
  readonly weight: number;
  /** The number that was meant, in the magnitude of the told one. */
  readonly meant: Decimal;
}

/**
 * Evidence by significant digits of the number told: two or fewer, three, four and more. Measured as the share of
 * unrelated pairs of one dimension.
 */
const WEIGHTS: Readonly<Record<SlipKind, readonly [number, number, number]>> = {
  swap: [2.6, 2.6, 3.2],
  digit: [0.6, 1.1, 1.5],
  lost: [-0.3, 1, 2],
  doubled: [-0.3, 1, 2],
  apart: [-1, 1.8, 2.2],
  point: [1.5, 2, 2.5],
  magnitude: [1.5, 2, 2.5],
};

/** A longer number is no figure that somebody typed, and the ways to mistype it are too many to try. */
const MOST_DIGITS = 15;

/** Significant digits of a number as written: 30.50 has four, 0.5 and 500 have one and three. */
export const significantDigits = ({ digits }: Decimal): number => String(digits < 0n ? -digits : digits).length;

/** The weight of a slip of a kind in a number with so many significant digits. */
export const slipWeight = (kind: SlipKind, digits: number): number =>
  WEIGHTS[kind][digits <= 2 ? 0 : digits === 3 ? 1 : 2];

/** Every kind of slip. */
export const ALL_SLIPS: readonly SlipKind[] = ['swap', 'digit', 'lost', 'doubled', 'apart', 'point', 'magnitude'];

/** The slip by which one number as written is another, or null; both in one magnitude and unit. */
export function slipBetween(told: Decimal, meant: Decimal): Slip | null {
  if (told.digits <= 0n || meant.digits <= 0n) return null;
  const a = textOf(told);
  const b = textOf(meant);
  if (told.scale === meant.scale && a.length === b.length) return inPlace(told, meant, a, b);
  return mayBeSlip(told, meant) ? slipOf(told, (value) => compare(value, meant) === 0) : null;
}

/**
 * Of two numbers with as many digits and decimals: what `slipOf` would find among all ways to swap two digits or
 * mistype one.
 */
function inPlace(told: Decimal, meant: Decimal, a: string, b: string): Slip | null {
  const digits = significantDigits(told);
  if (digits > MOST_DIGITS) return null;
  const first = differenceFrom(a, b, 0);
  const second = differenceFrom(a, b, first + 1);
  if (first === a.length || differenceFrom(a, b, second + 1) < a.length) return null;
  if (second >= a.length) return { kind: 'digit', weight: slipWeight('digit', digits), meant };
  if (a[first] !== b[second] || a[second] !== b[first] || b[0] === '0') return null;
  const kind = second - first === 1 ? 'swap' : 'apart';
  return { kind, weight: slipWeight(kind, digits), meant };
}

/** The first place from one on where two texts of one length differ; their length where there is none. */
function differenceFrom(a: string, b: string, from: number): number {
  let at = from;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

const MAGNITUDE_DIGITS = 4;

/**
 * Whether the digits of two numbers are near enough to try the slips: most pairs are not, and are told apart at a
 * glance.
 */
function mayBeSlip(told: Decimal, meant: Decimal): boolean {
  const scale = Math.max(told.scale, meant.scale, 0);
  const [a, b] = [digitsAt(told, scale), digitsAt(meant, scale)];
  const longer = Math.abs(a.length - b.length);
  if (longer === MAGNITUDE_DIGITS) return true;
  if (longer === 1) return nested(a, b);
  if (longer === 0 && differences(a, b) <= 2) return true;
  const [x, y] = [String(told.digits), String(meant.digits)];
  return Math.abs(x.length - y.length) === 1 && nested(x, y);
}

const digitsAt = ({ digits, scale }: Decimal, wanted: number): string => String(digits) + '0'.repeat(wanted - scale);

/** Whether the shorter is the longer without one character. */
function nested(a: string, b: string): boolean {
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  return short.slice(start) === long.slice(start + 1);
}

function differences(a: string, b: string): number {
  let found = 0;
  for (let i = 0; i < a.length && found <= 2; i++) if (a[i] !== b[i]) found++;
  return found;
}

const MYRIAD = decimal(10_000);
const MYRIADTH: Decimal = { digits: 1n, scale: 4 };

type Fits = (meant: Decimal) => boolean;
const DIGITS = [...'0123456789'];

/**
 * The first number that fits of those that may have been meant by a number told, by the kind of slip; they are made one
 * by one, as most that fit are found early. The number of decimals stays but for the point moved, and a digit lost or
 * doubled behind it.
 */
const VARIANTS: Readonly<Record<SlipKind, (told: Decimal, fits: Fits) => Decimal | null>> = {
  swap: (told, fits) => swapped(told, (distance) => distance === 1, fits),
  apart: (told, fits) => swapped(told, (distance) => distance > 1, fits),
  digit: (told, fits) => {
    const written = textOf(told);
    for (let i = 0; i < written.length; i++) {
      const [before, behind] = [written.slice(0, i), written.slice(i + 1)];
      for (const other of DIGITS) {
        // 22 for 2 is a digit doubled, not one off in 02
        if (other === written[i] || (i === 0 && other === '0' && written[1] === written[0])) continue;
        const value = valueOf(before + other + behind, told.scale);
        if (isMeant(value, fits)) return value;
      }
    }
    return null;
  },
  lost: (told, fits) => {
    const written = textOf(told);
    const point = written.length - told.scale;
    for (let i = 0; i <= written.length; i++) {
      const [before, behind] = [written.slice(0, i), written.slice(i)];
      for (const digit of DIGITS) {
        const more = before + digit + behind;
        if (i <= point && !(i === 0 && digit === '0')) {
          const value = valueOf(more, told.scale);
          if (isMeant(value, fits)) return value;
        }
        if (i >= point && told.scale > 0) {
          const value = valueOf(more, told.scale + 1);
          if (isMeant(value, fits)) return value;
        }
      }
    }
    return null;
  },
  doubled: (told, fits) => {
    const written = textOf(told);
    const point = written.length - told.scale;
    for (let i = 1; i < written.length; i++) {
      if (written[i - 1] !== written[i]) continue;
      const value = valueOf(written.slice(0, i) + written.slice(i + 1), i >= point ? told.scale - 1 : told.scale);
      if (isMeant(value, fits)) return value;
    }
    return null;
  },
  point: ({ digits, scale }, fits) =>
    [scale > 0 ? { digits, scale: scale - 1 } : { digits: digits * 10n, scale }, { digits, scale: scale + 1 }].find(
      (value) => isMeant(value, fits),
    ) ?? null,
  magnitude: (told, fits) => [times(told, MYRIAD), times(told, MYRIADTH)].find((value) => isMeant(value, fits)) ?? null,
};

const isMeant = (value: Decimal, fits: Fits): boolean => value.digits > 0n && fits(value);

/**
 * The heaviest slip that explains a number as told, or null.
 * @param told the number as written, with its decimals; none is looked for in one that is not positive
 * @param fits whether a number in its place would be right.
 * @param kinds the kinds to try.
 */
export function slipOf(told: Decimal, fits: Fits, kinds: readonly SlipKind[] = ALL_SLIPS): Slip | null {
  if (told.digits <= 0n) return null;
  const digits = significantDigits(told);
  if (digits > MOST_DIGITS) return null;
  let best: Slip | null = null;
  for (const kind of kinds) {
    const weight = slipWeight(kind, digits);
    if (best !== null && best.weight >= weight) continue;
    const meant = VARIANTS[kind](told, fits);
    if (meant !== null) best = { kind, weight, meant };
  }
  return best;
}

const textOf = ({ digits, scale }: Decimal): string => String(digits).padStart(Math.max(0, scale) + 1, '0');
const valueOf = (digits: string, scale: number): Decimal => ({ digits: BigInt(digits), scale });

function swapped(told: Decimal, reaches: (distance: number) => boolean, fits: Fits): Decimal | null {
  const written = textOf(told);
  for (let i = 0; i < written.length; i++)
    for (let j = i + 1; j < written.length; j++) {
      if (!reaches(j - i) || written[i] === written[j] || (i === 0 && written[j] === '0')) continue;
      const digits = [...written];
      [digits[i], digits[j]] = [digits[j] as string, digits[i] as string];
      const value = valueOf(digits.join(''), told.scale);
      if (isMeant(value, fits)) return value;
    }
  return null;
}
