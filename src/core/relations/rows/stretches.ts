import { figureAt } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore, isOfLastYear } from '../words';
import type { ReadClaim, Row } from './model';
import { areAddable, sumClaim } from './sums';

/** Stretches of time with the parts that make them up, as words before a number or its period say them. */
const STRETCHES: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['全年', ['上半年', '下半年']],
  ['全年', ['前三季度', '四季度']],
  ['全年', ['一季度', '二季度', '三季度', '四季度']],
  ['上半年', ['一季度', '二季度']],
];
const NAMES: readonly string[] = [...new Set(STRETCHES.flatMap(([whole, parts]) => [whole, ...parts]))].sort(
  (a, b) => b.length - a.length,
);
const ALL = /全年|[上下]半年|季度/;
/** Words before the name of a total that change nothing of what it is. */
const IN_ALL = /^(?:累计|合计|总计|共计?)+/;

/** The stretch that a number is told of; null where none of them is. */
function stretchOf(scene: Scene, term: Term): string | null {
  const words = `${figureAt(scene, term).period?.text ?? ''}\n${clauseBefore(scene, term)}`;
  const found = NAMES.filter((name) => words.includes(name));
  return found.length === 0 || (found[1] !== undefined && !found[0]?.includes(found[1])) ? null : (found[0] as string);
}

interface Timed {
  readonly term: Term;
  readonly of: string;
  /** The words between the stretch and the number. */
  readonly name: string;
}

/** 上半年受理1268件，下半年受理1457件，全年共受理2725件: a stretch and the parts of it, of one name, told beside each other. */
export function stretchesOf(scene: Scene): readonly ReadClaim[] {
  if (!ALL.test(scene.halfWidth)) return [];
  const timed = scene.terms.flatMap((term): Timed[] => {
    if (!term.isFigure || !term.isExact || isRate(term) || isOfLastYear(scene, term)) return [];
    const of = stretchOf(scene, term);
    if (of === null) return [];
    // 受理1268件，下半年办结1457件: what was done is told in the clause, where the name is carried over
    const name = clauseBefore(scene, term)
      .replace(new RegExp(`^.*?${of}`), '')
      .replace(IN_ALL, '');
    return [{ term, of, name }];
  });
  return timed.flatMap((whole): readonly ReadClaim[] =>
    STRETCHES.flatMap(([name, parts]): readonly ReadClaim[] => {
      if (whole.of !== name || whole.name === '') return [];
      const found = parts.map((part) =>
        timed.filter(
          (one) =>
            one.of === part &&
            one.name === whole.name &&
            one.term.dimension === whole.term.dimension &&
            one.term.sentence === whole.term.sentence,
        ),
      );
      const terms = found.flatMap((all) => (all.length === 1 ? [(all[0] as Timed).term] : []));
      return terms.length === parts.length && areAddable(scene, whole.term, terms, false)
        ? [sumClaim(scene, 'stretches', whole.term, terms, 'placed', '各时段之和')]
        : [];
    }),
  );
}

/** What `npm run rows` shows of the claim: so many in each part of a stretch, and in all of it. */
export const STRETCH_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'stretches',
    kind: 'parts',
    example: '上半年受理1268件，下半年受理1457件，全年共受理2725件。',
    counter: '上半年受理1268件，下半年办结1457件，全年共受理2752件。',
  },
  {
    id: 'stretches',
    kind: 'parts',
    example: '前三季度完成投资18.6亿元，四季度完成投资7.9亿元，全年完成投资26.5亿元。',
    counter: '前三季度完成投资18.6亿元，四季度完成产值7.9亿元，全年完成投资25.6亿元。',
  },
];
