import { DOUBLED, FALL_RATES, FELL, RISE_RATES, ROSE } from '../../lexicon/quantities/changeRates';
import { change, growth, ratio } from '../equations';
import type { Instance } from '../instance';
import { isRate } from '../terms';
import { decimal } from '../../arithmetic/decimal';
import { exactly } from '../../arithmetic/measured';
import { figureAt } from '../resolve';
import type { Scene, Term } from '../terms';
import type { Pair, ReadClaim, Row } from './model';

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

/** So often a value may be said to have doubled. */
const MOST_DOUBLED = 5;

/** How a value went from one number to another, as words behind both say it: 一年涨了18%, 少发39起, 翻了一番. */
function saidClaim(scene: Scene, { row, base, value, why }: Pair): ReadClaim | null {
  const told: Term | undefined = scene.terms[value.at + 1];
  if (row !== 'from-to' || told === undefined || told.sentence !== value.sentence) return null;
  if (!base.isExact || !value.isExact || !told.isExact) return null;
  const words = scene.halfWidth.slice(value.end, told.comparison?.span.start ?? told.start);
  const before = scene.halfWidth.slice(value.end, told.start);
  const at = (term: Term) => ({ scene, term });
  const direction = ROSE.test(before) ? 'up' : FELL.test(before) ? 'down' : null;
  let instance: Instance | null = null;
  if (told.dimension === '番') {
    const times = Number(told.told.digits);
    if (!DOUBLED.test(before) || told.told.scale !== 0 || times > MOST_DOUBLED) return null;
    instance = ratio(
      at(value),
      at(base),
      at({ ...told, amount: exactly(decimal(2 ** times)), told: decimal(2 ** times) }),
      true,
    );
  } else if (direction === null || !told.isFigure || words === '') return null;
  else if (told.dimension === '%') instance = isRate(value) ? null : growth(at(base), at(value), at(told), direction);
  else if (!isRate(told) && told.dimension === value.dimension && !isListed(scene, told))
    instance = change(at(base), at(value), at(told), direction);
  return instance === null || instance.expected === null
    ? null
    : {
        equation: 'growth',
        kind: 'change',
        row: 'change-said',
        subject: { passage: scene.passage, index: value.figure },
        comparison: told.comparison,
        words: { start: told.comparison?.span.start ?? told.start, end: told.end },
        options: [{ instance, ground: 'stated', why }],
      };
}

/** 由12家增至15家，增设4家、撤销1家: what goes on is told of each move, not of the change. */
const isListed = ({ terms }: Scene, { at, sentence, dimension }: Term): boolean => {
  const next = terms[at + 1];
  return next !== undefined && next.sentence === sentence && next.dimension === dimension;
};

/**
 * The rates that are named as those of a change, behind its two values: 由9个精简为3个，精简率66.7%.
 * @param pairs of the scene
 */
export const changeRatesOf = (scene: Scene, pairs: readonly Pair[]): readonly ReadClaim[] =>
  pairs.flatMap((pair) => namedRateClaim(scene, pair) ?? saidClaim(scene, pair) ?? []);

/** What `npm run rows` shows of the claims. */
export const CHANGE_RATE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'change-rate',
    kind: 'change',
    example: '证明材料由36件精简为11件，精简率69.4%。',
    counter: '证明材料由36件精简为11件，网办率96.4%。',
  },
  {
    id: 'change-said',
    kind: 'change',
    example: '泵站用电由1840千瓦时降到1472千瓦时，一年省了20%。',
    counter: '泵站用电由1840千瓦时降到1472千瓦时，一年省了两成，检修率达到18%。',
  },
  {
    id: 'change-said',
    kind: 'change',
    example: '交通事故由465起降到372起，少发93起。',
    counter: '交通事故由465起降到372起，少年涉案39起。',
  },
  {
    id: 'change-said',
    kind: 'change',
    example: '床位由1150张增加到2300张，整整翻了一番。',
    counter: '床位由1150张增加到2030张，使用率翻了一番。',
  },
  {
    id: 'change-said',
    kind: 'change',
    example: '审批用时由20个工作日缩短为8个工作日，压缩幅度60%。',
    counter: '审批用时由20个工作日缩短为8个工作日，网办率65%。',
  },
];
