import type { Instance } from './equations';
import type { Fault, Ground } from './model';

/** One claim in this many is wrong, as a base-10 logarithm: a guess, for drafts have more faults than what was published. */
export const PRIOR = -2;
/** Evidence, as a base-10 logarithm of the odds, from which a fault is told as an error, as a warning, and for a look. */
const ERROR_FROM = 1.5;
const WARNING_FROM = 1;
export const TOLD_FROM = -1.5;

/** How often claims of a class fit nowhere on right text. */
const CLASS: Readonly<Record<Instance['form'], Readonly<Record<Ground, number>>>> = {
  ratio: { stated: 0.06, placed: 0.1, near: 0.4, named: 0.3, inferred: 0.8 },
  growth: { stated: 0.1, placed: 0.15, near: 0.4, named: 0.3, inferred: 1 },
  sum: { stated: 0.06, placed: 0.1, near: 0.95, named: 0.6, inferred: 1 },
};

/** Claims of each row and ground on right text that could have been found wrong, and those of them that fitted nowhere: `npm run rows`. */
const MEASURED: Readonly<Record<string, readonly [judged: number, misfits: number]>> = {
  'base-behind stated': [11, 0],
  'from-to stated': [7, 1],
  'handled-rate stated': [4, 0],
  'increase stated': [8, 0],
  'last-year named': [10, 0],
  'named-year named': [6, 0],
  'of-plan stated': [10, 0],
  'parts-of near': [38, 36],
  'parts-of placed': [46, 9],
  'parts-of stated': [14, 1],
  'remainder stated': [2, 0],
  'share near': [28, 15],
  'share placed': [13, 1],
  'share stated': [8, 0],
  'share-column placed': [4, 0],
  'share-named named': [7, 0],
  'share-of stated': [4, 0],
  'target-growth named': [7, 1],
  'than-base stated': [10, 0],
};
/** A row counts as if so many claims of its class had been seen beside its own. */
const SHRUNK_BY = 3;

/** How well a row knows its ground: minus the logarithm of the share of its right claims that fit nowhere, shrunk towards its class. */
export function groundWeight(row: string, form: Instance['form'], ground: Ground): number {
  const [judged, misfits] = MEASURED[`${row} ${ground}`] ?? [0, 0];
  return -Math.log10((misfits + SHRUNK_BY * CLASS[form][ground]) / (judged + SHRUNK_BY));
}

/**
 * How loud a fault is told, by what it costs to be wrong: its evidence decides. One digit off alone is never an error, nor is a guess
 * at which number of several is the wrong one.
 */
export function loudness({ kind, at }: Fault, weight: number): 'error' | 'warning' | 'info' {
  if (weight < WARNING_FROM) return 'info';
  return weight >= ERROR_FROM && at === null && kind !== 'digit' && kind !== 'base' ? 'error' : 'warning';
}
