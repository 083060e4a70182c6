import { significantDigits } from '../arithmetic/slips';
import type { Decimal } from '../arithmetic/decimal';
import type { Instance } from './instance';
import type { Fault, Ground } from './model';

/**
 * One claim in this many is wrong, as a base-10 logarithm: a guess, for drafts have more faults than what was
 * published.
 */
export const PRIOR = -2;
/**
 * Evidence, as a base-10 logarithm of the odds, from which a fault is told as an error, as a warning, and for a look.
 */
const ERROR_FROM = 1.5;
const WARNING_FROM = 1;
const TOLD_FROM: Readonly<Record<Ground, number>> = {
  stated: -1.5,
  placed: -1.5,
  named: -1.5,
  near: -0.5,
  inferred: -0.5,
};

/** How often claims of a class fit nowhere on right text. */
const CLASS: Readonly<Record<Instance['form'], Readonly<Record<Ground, number>>>> = {
  ratio: { stated: 0.03, placed: 0.07, near: 0.4, named: 0.05, inferred: 0.8 },
  growth: { stated: 0.04, placed: 0.07, near: 0.4, named: 0.07, inferred: 1 },
  sum: { stated: 0.04, placed: 0.1, near: 0.95, named: 0.6, inferred: 1 },
};

/**
 * Claims of each row and ground on right text that could have been found wrong, and those of them that fitted nowhere:
 * `npm run rows`. Of rows that the corpus hardly has, right reports of our own count for a third.
 */
const MEASURED: Readonly<Record<string, readonly [judged: number, misfits: number]>> = {
  'balance named': [1, 1],
  'balance placed': [5, 2],
  'base-behind stated': [11, 0],
  'base-clause stated': [2, 0],
  'column placed': [1, 0],
  'completion stated': [1, 0],
  'exceeding-rate placed': [2, 2],
  'exceeding-rate stated': [2, 2],
  'flow placed': [1, 1],
  'flow stated': [2, 0],
  'formula placed': [1, 0],
  'from-to stated': [7, 0],
  'growth-column placed': [7, 0],
  'handled-rate placed': [2, 0],
  'handled-rate stated': [4, 0],
  'increase stated': [8, 0],
  'last-year named': [10, 0],
  'less stated': [1, 0],
  'listed placed': [4, 0],
  'listed-open near': [14, 14],
  'mean near': [2, 2],
  'mean placed': [8, 1],
  'multiple stated': [2, 0],
  'named-year named': [9, 0],
  'of-plan stated': [10, 0],
  'others near': [1, 1],
  'parts-closed near': [31, 30],
  'parts-of near': [14, 5],
  'parts-of placed': [43, 7],
  'parts-of stated': [14, 0],
  'remainder stated': [2, 0],
  'said placed': [9, 1],
  'series near': [1, 1],
  'share near': [31, 12],
  'share placed': [16, 4],
  'share stated': [8, 0],
  'share-column placed': [4, 0],
  'share-listed placed': [3, 0],
  'share-named named': [8, 0],
  'share-of stated': [4, 0],
  'target-growth named': [7, 1],
  'than-base stated': [10, 0],
  'years-apart stated': [1, 1],
};
/** A row counts as if so many claims of its class had been seen beside its own. */
const SHRUNK_BY = 3;

/** Whether a fault is told at all: of what merely stands near, only where more speaks for it. */
export const isTold = (weight: number, ground: Ground): boolean => weight >= TOLD_FROM[ground];

/** Whether the evidence for a slip in a number beside the told one is enough to mark that one instead. */
export const isBlamed = (weight: number): boolean => weight >= 0;

/**
 * How well a row knows its ground: minus the logarithm of the share of its right claims that fit nowhere, shrunk
 * towards its class.
 */
export function groundWeight(row: string, form: Instance['form'], ground: Ground): number {
  const [judged, misfits] = MEASURED[`${row} ${ground}`] ?? [0, 0];
  return -Math.log10((misfits + SHRUNK_BY * CLASS[form][ground]) / (judged + SHRUNK_BY));
}

/**
 * Of a hundred slips, so many are of each kind: an assumption, the mix of the known world that the rows are tried in.
 */
const SHARE: Readonly<Record<Fault['kind'], number>> = {
  swap: 0.35,
  digit: 0.3,
  lost: 0.05,
  doubled: 0.05,
  apart: 0.03,
  point: 0.04,
  magnitude: 0.04,
  base: 0.07,
  reckoned: 0.15,
};
/** In how many ways a number of so many digits is mistyped. */
const WAYS: Readonly<Record<Fault['kind'], (digits: number) => number>> = {
  swap: (digits) => digits - 1,
  digit: (digits) => 9 * digits,
  lost: (digits) => 10 * (digits + 1),
  doubled: () => 1,
  apart: (digits) => ((digits - 1) * (digits - 2)) / 2,
  point: () => 2,
  magnitude: () => 2,
  base: () => 1,
  reckoned: () => 1,
};
/**
 * Of unrelated numbers of a dimension, so many lie within a stretch whose ends are 1 to 2.7: `npm run rows -- --null`.
 */
const DENSITY = 0.2;
/** No slip is more evidence than that: rarer misreadings than this nobody has counted. */
const MOST_EVIDENCE = 3.2;

/**
 * Evidence of a slip, as a base-10 logarithm: how often it is made against how often one of its ways leads to a number
 * that fits by chance.
 * @param accepted how many numbers of its decimals would fit in the place of the one that was meant
 * @param isCounted whether zeros at its end may be rounding, as in a sum
 */
export function slipEvidence(
  kind: Fault['kind'],
  told: Decimal,
  meant: Decimal,
  accepted: number,
  isCounted: boolean,
): number {
  const digits = isCounted ? String(meant.digits).replace(/0+$/, '') : String(meant.digits);
  const chance = (Math.max(1, WAYS[kind](significantDigits(told))) * DENSITY * accepted) / Math.max(1, Number(digits));
  return Math.min(MOST_EVIDENCE, Math.log10(SHARE[kind] / chance));
}

/**
 * Claims told in one sentence with one reading, on right text of the corpus and of our own, and those of them that were
 * misread with a number near the right one (`NEAR`). A row stands here from thirty claims on.
 */
const MEASURED_NEAR: Readonly<Record<string, readonly [claims: number, near: number]>> = {
  'base-behind stated': [51, 0],
  'completion-column placed': [31, 0],
  'from-to stated': [70, 0],
  'growth-column placed': [101, 0],
  'handled-rate stated': [157, 0],
  'increase stated': [35, 0],
  'mean placed': [382, 0],
  'of-plan stated': [105, 0],
  'parts-of stated': [179, 1],
  'remainder placed': [36, 0],
  'remainder stated': [82, 0],
  'said placed': [41, 0],
  'share placed': [201, 1],
  'share stated': [45, 0],
  'share-of stated': [47, 0],
  'than-base stated': [336, 0],
  'than-rate stated': [41, 0],
};

/** How often a row without a single near misfit may still have one: a half in all claims of such rows. */
const LEAST_NEAR =
  0.5 /
  Object.values(MEASURED_NEAR)
    .filter(([, near]) => near === 0)
    .reduce((all, [claims]) => all + claims, 0);

/** Numbers no further apart than this are near, and no further than that close; as the logarithm of their ratio. */
const [NEAR, CLOSE] = [0.25, 0.05];
/** Half of all wrong reckonings come that close; of chance, what is as wide. */
const CLOSE_SHARE = 0.5;

/**
 * Evidence that a number which no slip explains was worked out wrongly; null where it is not near the right one, or the
 * row has not been measured.
 * @param apart the logarithm of the ratio of both
 */
export function misreckoning(row: string, ground: Ground, apart: number): number | null {
  const measured = MEASURED_NEAR[`${row} ${ground}`];
  if (measured === undefined || !(apart <= NEAR)) return null;
  const [claims, near] = measured;
  const ofFaults = SHARE.reckoned * (apart <= CLOSE ? CLOSE_SHARE : 1 - CLOSE_SHARE);
  const ofChance = Math.max(LEAST_NEAR, near / claims) * (apart <= CLOSE ? CLOSE / NEAR : 1 - CLOSE / NEAR);
  return PRIOR + Math.log10(ofFaults / ofChance);
}

/**
 * How loud a fault is told, by what it costs to be wrong: its evidence decides. One digit off alone is never an error,
 * nor is a guess at which number of several is the wrong one, nor what rests on a number that merely stands near.
 */
export function loudness({ kind, at }: Fault, weight: number, ground: Ground): 'error' | 'warning' | 'info' {
  if (weight < WARNING_FROM) return 'info';
  const isSure =
    at === null &&
    kind !== 'digit' &&
    kind !== 'base' &&
    kind !== 'reckoned' &&
    ground !== 'near' &&
    ground !== 'inferred';
  return weight >= ERROR_FROM && isSure ? 'error' : 'warning';
}
