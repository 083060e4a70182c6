import { QUALIFIED_RATES, RATES_OF_CHANGE } from '../../lexicon/claims';
import { DISPOSALS } from '../../lexicon/disposal';
import { figureAt } from '../resolve';
import type { Scene, Term } from '../terms';
import { clauseBefore } from '../words';

/**
 * What a rate is of, as its name says: 化解率 of what is 化解, 就业率 of who is 就业; null where it says more than the words
 * before it do, or no verb.
 */
export function doneBy(
  rateName: string,
  words: string,
): { readonly verb: string; readonly isDisposal: boolean } | null {
  if (!rateName.endsWith('率')) return null;
  const qualified = QUALIFIED_RATES.find((word) => rateName.includes(word));
  if (qualified !== undefined && !words.includes(rateName.slice(rateName.indexOf(qualified), -1))) return null;
  const disposal = DISPOSALS.find((verb) => rateName.endsWith(`${verb}率`));
  if (disposal !== undefined) return { verb: disposal, isDisposal: true };
  const verb = rateName.slice(-3, -1);
  return verb.length < 2 || RATES_OF_CHANGE.some((word) => verb.includes(word)) ? null : { verb, isDisposal: false };
}

/** The name of a rate, a figure of its own or said of the one before it: 完成率92%. */
export function nameOfRate(scene: Scene, told: Term): string {
  const { isFigure, comparison } = told;
  if (isFigure) return figureAt(scene, told).indicator.text;
  return comparison?.kind === 'completion' ? clauseBefore(scene, told).replace(/(?:达到?|为)$/, '') : '';
}
