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

/** That a rate tells by how much one value differs from another; null where one of the three is no exact number. */
export function changeRateClaim(
  scene: Scene,
  row: string,
  { base, value, why }: Pick<Pair, 'base' | 'value' | 'why'>,
  told: Term,
  direction: 'up' | 'down',
): ReadClaim | null {
  if (!base.isExact || !value.isExact || !told.isExact) return null;
  const at = (term: Term) => ({ scene, term });
  const instance = growth(at(base), at(value), at(told), direction);
  const { comparison } = told;
  return instance === null
    ? null
    : {
        equation: 'growth',
        kind: 'change',
        row,
        subject: { passage: scene.passage, index: value.figure },
        comparison,
        words: { start: comparison?.span.start ?? told.start, end: told.end },
        options: [{ instance, ground: 'stated', why }],
      };
}

function namedRateClaim(scene: Scene, pair: Pair): ReadClaim | null {
  const told: Term | undefined = scene.terms[pair.value.at + 1];
  if (pair.row !== 'from-to' || told?.isFigure !== true || told.dimension !== '%') return null;
  if (told.sentence !== pair.value.sentence || told.start - pair.value.end > REACH) return null;
  const direction = directionOf(figureAt(scene, told).indicator.text);
  return direction === null ? null : changeRateClaim(scene, 'change-rate', pair, told, direction);
}

/**
 * The rates that are named as those of a change, behind its two values: 由9个精简为3个，精简率66.7%.
 * @param pairs of the scene
 */
export const changeRatesOf = (scene: Scene, pairs: readonly Pair[]): readonly ReadClaim[] =>
  pairs.flatMap((pair) => namedRateClaim(scene, pair) ?? []);

/** What `npm run rows` shows of the claims. */
export const CHANGE_RATE_ROW: Pick<Row, 'id' | 'kind' | 'example' | 'counter'> = {
  id: 'change-rate',
  kind: 'change',
  example: '证明材料由36件精简为11件，精简率69.4%。',
  counter: '证明材料由36件精简为11件，网办率96.4%。',
};
