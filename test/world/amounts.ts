import type { Amount, Claim, ClaimKind } from './model';

const HALF = 0.5;
const TOLERANCE = 1e-9;

export const amount = (value: number, places: number): Amount => ({ scaled: Math.round(value * 10 ** places), places });

export const valueOf = ({ scaled, places }: Amount): number => scaled / 10 ** places;

/** The digits a report writes: all decimals, no separators. */
export const written = ({ scaled, places }: Amount): string => (scaled / 10 ** places).toFixed(places);

/** What digits with an optional point say. */
export function amountIn(digits: string): Amount {
  const point = digits.indexOf('.');
  const places = point < 0 ? 0 : digits.length - point - 1;
  return { scaled: Number(digits.replace('.', '')), places };
}

/** Whether what is claimed of the numbers is true, a rounded result counting as true where it is rightly rounded. */
export function holds(kind: ClaimKind, numbers: readonly Amount[]): boolean {
  const values = numbers.map(valueOf);
  const [first = NaN, second = NaN, third = NaN] = values;
  const stated = numbers.at(-1) as Amount;
  switch (kind) {
    case 'sum':
      return close(
        first,
        values.slice(1).reduce((sum, value) => sum + value, 0),
      );
    case 'difference':
      return close(Math.abs(first - second), third);
    case 'same':
      return close(first, second);
    case 'growth':
      return rounds(Math.abs(first / second - 1) * 100, stated);
    case 'growth-added':
      return rounds((second / (first - second)) * 100, stated);
    case 'growth-reduced':
      return rounds((second / (first + second)) * 100, stated);
    case 'share':
      return rounds((first / second) * 100, stated);
    case 'mean':
      return rounds(first / second, stated);
  }
}

/** Whether a claim holds for the numbers of a report, `numbers[i]` standing for its i-th. */
export const claimHolds = ({ kind, numbers: indices }: Claim, numbers: readonly Amount[]): boolean =>
  holds(
    kind,
    indices.map((index) => numbers[index] as Amount),
  );

const close = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));

const rounds = (exact: number, stated: Amount): boolean =>
  Math.abs(exact - valueOf(stated)) * 10 ** stated.places <= HALF + TOLERANCE * 10 ** stated.places;
