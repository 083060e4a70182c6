import { FALL_RATES, RISE_RATES } from '../../lexicon/quantities/changeRates';
import { growth } from '../equations';
import { figureAt } from '../resolve';
import type { Scene, Term } from '../terms';
import type { Pair } from './growth';
import type { ReadClaim, Row } from './model';

/** Between the values and the rate so many characters stand at most. */
const REACH = 10;

/** The way a rate says that a value went, by its name; null for a rate of another kind. */
function directionOf(name: string): 'up' | 'down' | null {
  if (FALL_RATES.some((end) => name.endsWith(end))) return 'down';
  return RISE_RATES.some((end) => name.endsWith(end)) ? 'up' : null;
}

function changeRateClaim(scene: Scene, { row, base, value, why }: Pair): ReadClaim | null {
  const told: Term | undefined = scene.terms[value.at + 1];
  if (row !== 'from-to' || told?.isFigure !== true || told.dimension !== '%') return null;
  if (told.sentence !== value.sentence || told.start - value.end > REACH) return null;
  if (!base.isExact || !value.isExact || !told.isExact) return null;
  const direction = directionOf(figureAt(scene, told).indicator.text);
  const at = (term: Term) => ({ scene, term });
  const instance = direction === null ? null : growth(at(base), at(value), at(told), direction);
  return instance === null
    ? null
    : {
        equation: 'growth',
        kind: 'change',
        row: 'change-rate',
        subject: { passage: scene.passage, index: value.figure },
        comparison: null,
        words: { start: told.start, end: told.end },
        options: [{ instance, ground: 'stated', why }],
      };
}

/**
 * The rates that are named as those of a change, behind its two values: 由9个精简为3个，精简率66.7%.
 * @param pairs of the scene
 */
export const changeRatesOf = (scene: Scene, pairs: readonly Pair[]): readonly ReadClaim[] =>
  pairs.flatMap((pair) => changeRateClaim(scene, pair) ?? []);

/** What `npm run rows` shows of the claims. */
export const CHANGE_RATE_ROW: Pick<Row, 'id' | 'kind' | 'example' | 'counter'> = {
  id: 'change-rate',
  kind: 'change',
  example: '证明材料由36件精简为11件，精简率69.4%。',
  counter: '证明材料由36件精简为11件，网办率96.4%。',
};
