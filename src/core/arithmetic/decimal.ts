/** An exact decimal: `digits` × 10 to the power of −`scale`. The scale may be negative: 31.8 × 10² has −1. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** No number of a report is written more exactly, and no double holds more. */
const MOST_DECIMALS = 15;
/** From here on a double is a whole number, which `toFixed` writes with an exponent. */
const EXPONENT_FROM = 1e21;
/** Powers of ten that a number can be scaled by without loss. */
const TENS: readonly number[] = Array.from({ length: MOST_DECIMALS + 1 }, (_, i) => 10 ** i);

/**
 * The decimal that a finite number was written as.
 * @param decimals digits written after the point, of which 15 are kept; as many as it takes where not given.
 */
export function decimal(value: number, decimals?: number): Decimal {
  if (Math.abs(value) >= EXPONENT_FROM) return { digits: BigInt(value), scale: 0 };
  const shift = TENS[decimals ?? 0] ?? 0;
  const digits = Math.round(value * shift);
  // the double nearest to a decimal with so few digits is nearest to no other, so that nothing need be written out
  if (shift > 0 && Number.isSafeInteger(digits) && digits / shift === value)
    return { digits: BigInt(digits), scale: decimals ?? 0 };
  const written = decimals === undefined ? plainText(value) : value.toFixed(Math.min(decimals, MOST_DECIMALS));
  const point = written.indexOf('.');
  return { digits: BigInt(written.replace('.', '')), scale: point < 0 ? 0 : written.length - point - 1 };
}

/** A number below 10²¹ without exponent, up to 15 decimals. */
function plainText(value: number): string {
  const text = String(value);
  return /e/.test(text) ? value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '') : text;
}

/** Powers of ten worked out once: numbers of a report are scaled all the time, and seldom by more. */
const POWERS: readonly bigint[] = Array.from({ length: 20 }, (_, i) => 10n ** BigInt(i));

const at = ({ digits, scale }: Decimal, wanted: number): bigint =>
  wanted === scale ? digits : digits * (POWERS[wanted - scale] ?? 10n ** BigInt(wanted - scale));
const combined = (a: Decimal, b: Decimal, combine: (x: bigint, y: bigint) => bigint): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  return { digits: combine(at(a, scale), at(b, scale)), scale };
};

/** The exact sum. */
export const plus = (a: Decimal, b: Decimal): Decimal => combined(a, b, (x, y) => x + y);
/** The exact difference. */
export const minus = (a: Decimal, b: Decimal): Decimal => combined(a, b, (x, y) => x - y);
/** The exact product. */
export const times = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, scale: a.scale + b.scale });
/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [at(a, scale), at(b, scale)];
  return Number(x > y) - Number(x < y);
}

/**
 * The quotient of two positive decimals, rounded half up to so many decimals (hundreds for −2).
 * @throws RangeError for a divisor of 0.
 */
export function dividedBy(a: Decimal, b: Decimal, decimals: number): Decimal {
  const shift = decimals + b.scale - a.scale;
  const top = shift > 0 ? a.digits * 10n ** BigInt(shift) : a.digits;
  const bottom = shift < 0 ? b.digits * 10n ** BigInt(-shift) : b.digits;
  return { digits: (2n * top + bottom) / (2n * bottom), scale: decimals };
}

/** A positive decimal rounded half up to so many decimals. */
export const rounded = (value: Decimal, decimals: number): Decimal =>
  value.scale <= decimals ? value : dividedBy(value, { digits: 1n, scale: 0 }, decimals);

/** As written with a point and, where `grouped`, with commas between groups of three: 2,956,000,000. */
export function decimalText({ digits, scale }: Decimal, grouped = false): string {
  const negative = digits < 0n;
  const whole = String(negative ? -digits : digits) + (scale < 0 ? '0'.repeat(-scale) : '');
  const padded = whole.padStart(Math.max(0, scale) + 1, '0');
  const integer = scale > 0 ? padded.slice(0, -scale) : String(BigInt(padded));
  const fraction = scale > 0 ? `.${padded.slice(-scale)}` : '';
  return (negative ? '-' : '') + (grouped ? integer.replace(/\B(?=(?:\d{3})+$)/g, ',') : integer) + fraction;
}

/** A number in digits, as it is written into a text: never with an exponent (1e+21). */
export const numberText = (value: number): string => decimalText(withoutZeros(decimal(value)));

/** Without zeros at the end of the fraction: 2.50 → 2.5. */
export function withoutZeros({ digits, scale }: Decimal): Decimal {
  let [kept, decimals] = [digits, scale];
  while (decimals > 0 && kept % 10n === 0n) [kept, decimals] = [kept / 10n, decimals - 1];
  return { digits: kept, scale: decimals };
}
