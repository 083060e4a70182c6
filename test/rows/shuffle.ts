import type { Term } from '../../src/core/relations/terms';
import type { Option } from '../../src/core/relations/judge';
import type { Filled } from '../../src/core/relations/instance';
import type { Random } from '../bench/random';
import { judgedAnew } from './tally';
import type { Outcome } from './tally';

/** The number that a claim tells, where it is a percentage; null of all other claims. */
function percentage({ claim: { options } }: Outcome): Term | null {
  const [first] = options;
  const told = first?.instance.filled[first.instance.told]?.term;
  return told?.dimension === '%' ? told : null;
}

/**
 * The null: each claim with the percentage of another one that has as many decimals, judged anew. What it still
 * confirms it confirms by chance, what it tells it tells by chance.
 */
export function shuffled(outcomes: readonly Outcome[], random: Random): readonly Outcome[] {
  const byScale = new Map<number, { outcome: Outcome; told: Term }[]>();
  for (const outcome of outcomes) {
    const told = percentage(outcome);
    if (told === null) continue;
    const alike = byScale.get(told.told.scale) ?? [];
    alike.push({ outcome, told });
    byScale.set(told.told.scale, alike);
  }
  return [...byScale.values()].flatMap((alike) =>
    alike.flatMap(({ outcome: { claim }, told }) => {
      const others = alike.filter(({ told: { told: other } }) => other.digits !== told.told.digits);
      return others.length === 0
        ? []
        : [
            judgedAnew(
              claim,
              claim.options.map((option) => withNumber(option, random.pick(others).told)),
            ),
          ];
    }),
  );
}

/** A reading with another number told. */
function withNumber(option: Option, { amount, told, factor }: Term): Option {
  const { instance } = option;
  const filled = instance.filled.map(
    (one, i): Filled => (i === instance.told ? { ...one, term: { ...one.term, amount, told, factor } } : one),
  );
  return { ...option, instance: { ...instance, filled, baseTaken: false } };
}
