import type { Claim } from './comparison';
import type { Comparison } from './model';
import type { Draft, Reader } from './reader';
import type { Token } from './scan';

/** Whether the claim's subjects are figures of this sentence: …申请量3816件…，申请量和授权量均居第1位. */
export const namesFigures = (claim: Claim, figures: readonly Draft[]): boolean =>
  claim.subjects.length > 0 && claim.subjects.every((subject) => figures.some((figure) => figure.indicator.text.endsWith(subject)));

/** A threshold told before the value (突破600亿元，达到612亿元) is no item of its own. */
const distinct = (figures: readonly Draft[]): Draft[] =>
  figures.filter((figure, i) => !(figure.quantity.approximation !== '' && figures[i + 1]?.indicator.text === figure.indicator.text && figures[i + 1]?.quantity.unit === figure.quantity.unit));

/** The comparison that the `n`th item of a list states; without a base of its own it has the one its sentence named. */
export function state(reader: Reader, claim: Claim, token: Token, n: number): Comparison {
  const comparison = claim.comparison(token, n === 0 ? claim.start : token.start);
  if (COMPARED_IN_TIME.has(comparison.kind)) reader.base = { kind: comparison.kind, base: comparison.base };
  return comparison.kind === 'growth' && comparison.base === null && reader.base !== null ? { ...comparison, ...reader.base } : comparison;
}

const COMPARED_IN_TIME: ReadonlySet<string> = new Set(['yoy', 'mom', 'cagr']);

/** Gives comparisons to the figures they speak of: respectively where 分别 or the counts say so, else to the last. */
export function attach(reader: Reader, claim: Claim, run: readonly number[]): void {
  const { figures } = reader;
  const named = claim.subjects.length === 0 ? [] : figures.slice(reader.sentence).filter((f) => claim.subjects.some((s) => f.indicator.text.endsWith(s)));
  const targets = named.length > 0 ? named : distinct(figures).slice(-run.length);
  run.forEach((index, n) => {
    const token = reader.tokens[index] as Token;
    const comparison = state(reader, claim, token, n);
    const of = run.length > 1 ? [targets[n] ?? targets[targets.length - 1]] : targets;
    for (const figure of of) figure?.comparisons.push(comparison);
  });
}
