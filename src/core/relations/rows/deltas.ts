import { change, growth } from '../equations';
import { figureAt } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import type { Pair, ReadClaim, Row } from './model';

/** 比2024年的482.68亿元|增收|29.92亿元, 较上年的396起|多破|86起: a way of change that says what was done, too. */
const WAY = /^(?:相比)?,?(?:净|又)?(?<way>多|增|少|减|短)(?!为|至|到)[^,;:。!?()\d比较至到为]{0,3}$/;
const UP: ReadonlySet<string> = new Set(['多', '增']);
/** The pairs whose base stands right before what has been added to it. */
const BASE_FIRST: ReadonlySet<string> = new Set(['than-base', 'than-named', 'base-behind']);

/**
 * The differences that are told as numbers of their own behind a base, and the growth behind them:
 * 512.60亿元，比2024年的482.68亿元增收29.92亿元，增长6.2%.
 * @param pairs of the scene
 */
export const deltasOf = (scene: Scene, pairs: readonly Pair[]): readonly ReadClaim[] =>
  pairs.flatMap(({ row, base, value, ground, why }): readonly ReadClaim[] => {
    const delta = scene.terms[base.at + 1];
    if (!BASE_FIRST.has(row) || value.at > base.at || delta?.isFigure !== true || isRate(delta)) return [];
    if (delta.dimension !== base.dimension || ![base, value, delta].every(({ isExact }) => isExact)) return [];
    if (figureAt(scene, base).nature !== figureAt(scene, value).nature) return [];
    const way = WAY.exec(scene.halfWidth.slice(base.end, delta.start))?.groups?.['way'];
    if (way === undefined) return [];
    const direction = UP.has(way) ? 'up' : 'down';
    const at = (term: Term) => ({ scene, term });
    const claim = {
      equation: 'growth',
      row: 'delta-behind',
      subject: { passage: scene.passage, index: value.figure },
    } as const;
    const instance = change(at(base), at(value), at(delta), direction);
    const told = scene.terms[delta.at + 1];
    const rate =
      told !== undefined &&
      told.figure === delta.figure &&
      told.dimension === '%' &&
      told.isExact &&
      told.comparison?.direction === direction
        ? growth(at(base), at(value), at(told), direction)
        : null;
    return [
      ...(instance === null
        ? []
        : [
            {
              ...claim,
              kind: 'change' as const,
              comparison: null,
              words: { start: delta.start, end: delta.end },
              options: [{ instance, ground, why }],
            },
          ]),
      ...(rate === null || told === undefined
        ? []
        : [
            {
              ...claim,
              kind: 'growth' as const,
              comparison: told.comparison,
              words: { start: told.start, end: told.end },
              options: [{ instance: rate, ground, why }],
            },
          ]),
    ];
  });

/** What `npm run rows` shows of the claims: a base, and what was done more than that. */
export const DELTA_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'delta-behind',
    kind: 'change',
    example: '全年组织税费收入512.60亿元，比2024年的482.68亿元增收29.92亿元。',
    counter: '全年组织税费收入512.60亿元，比2024年的482.68亿元增长6.2%，其中增收大户30.92亿元。',
  },
  {
    id: 'delta-behind',
    kind: 'change',
    example: '破获案件482起，较2024年的396起多破86起，上升21.7%。',
    counter: '破获案件482起，较2024年的396起减为68起。',
  },
];
