import { figureAt, isMean } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore } from '../words';
import type { Pair } from './growth';
import type { Row } from './model';

/** The value of the year before in a clause of its own: 上年同期为312起, 去年同期货运量172.8万吨. */
const OF_LAST_YEAR = /^(?:而)?(?:[上去]年(?:度|末|底|全年|同期)?|上学年|同期)(?<rest>.*)$/;
/** What may stand before the number without naming anything. */
const BARE = /^(?:全年|共|仅|只|则|为|是|有|达|完成|实现|安排|发生|投入|约)*$/;
/** So many numbers before the base its value stands. */
const REACH = 6;

const OVER_TIME: ReadonlySet<string> = new Set(['yoy', 'growth', 'net']);

/**
 * The value of which a base behind it is told: that of the last growth before it, in its sentence or the one before, with
 * no other number of its kind between.
 */
function valueOf(scene: Scene, base: Term, name: string): Term | null {
  for (let i = base.at - 1; i >= Math.max(0, base.at - REACH); i--) {
    const term = scene.terms[i] as Term;
    const { comparison, isFigure, figure } = term;
    if (base.sentence - term.sentence > 1) return null;
    if (isFigure && !isRate(term) && term.dimension === base.dimension) return null;
    if (isFigure || comparison === null || comparison.direction === null || !OVER_TIME.has(comparison.kind)) continue;
    const value = scene.terms.find((one) => one.isFigure && one.figure === figure);
    if (value === undefined || isRate(value) || value.dimension !== base.dimension) continue;
    const { text } = figureAt(scene, value).indicator;
    return BARE.test(name) || (text.length > 1 && name.endsWith(text)) ? value : null;
  }
  return null;
}

/** Values with the base that a clause behind them tells: 同比增加9家，上年同期33家. */
export const basesBehind = (scene: Scene): readonly Pair[] =>
  scene.terms.flatMap((base): readonly Pair[] => {
    if (!base.isFigure || isRate(base) || !base.isExact || isMean(figureAt(scene, base))) return [];
    const name = OF_LAST_YEAR.exec(clauseBefore(scene, base))?.groups?.['rest'];
    if (name === undefined) return [];
    const value = valueOf(scene, base, name);
    return value === null
      ? []
      : [
          {
            base,
            value,
            ground: value.sentence === base.sentence ? 'stated' : 'placed',
            why: '后面写明的上年数',
            row: 'base-clause',
          },
        ];
  });

/** The ways in which a clause of its own tells the base, one example for each kind of claim. */
export const BASE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'base-clause',
    kind: 'change',
    example: '责令停产企业42家，同比增加9家，上年同期33家。',
    counter: '责令停产企业42家，同比增加9家，上年同期约谈企业35家。',
  },
  {
    id: 'base-clause',
    kind: 'growth',
    example: '外借图书26.4万册，同比增长15.8%，占全部的八成，上年为22.8万册。',
    counter: '外借图书26.4万册，同比增长15.8%，上年各校采购图书28.2万册。',
  },
];
