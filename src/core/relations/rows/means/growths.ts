import { compare, decimal, minus } from '../../../arithmetic/decimal';
import { meanOfAll } from '../../equations';
import type { Scene, Term } from '../../terms';
import { claimOfChange } from '../model';
import type { ReadClaim, Row } from '../model';

/** Growths so far apart, in points, have another mean by sums than by products. */
const NEAR = decimal(5);

const isGrowth = (term: Term | undefined): term is Term =>
  term !== undefined && term.dimension === '%' && term.isExact && term.comparison?.direction === 'up';

/** 2023年增长6.0%，2024年增长8.0%，两年平均增长7.0%: the growths of both years before the one that they come to. */
export const growthMeansOf = (scene: Scene): readonly ReadClaim[] =>
  scene.terms.flatMap((told): readonly ReadClaim[] => {
    const { comparison } = told;
    if (comparison?.kind !== 'cagr' || !isGrowth(told)) return [];
    if (!/[两二]年平均/.test(scene.halfWidth.slice(comparison.span.start, told.end))) return [];
    const [one, other] = [scene.terms[told.at - 2], scene.terms[told.at - 1]];
    if (!isGrowth(one) || !isGrowth(other) || one.sentence !== told.sentence) return [];
    if (one.figure !== told.figure || other.figure !== told.figure || other.comparison?.kind === 'cagr') return [];
    const [less, more] = [one.told, other.told].sort(compare) as [Term['told'], Term['told']];
    if (compare(minus(more, less), NEAR) > 0) return [];
    const at = (term: Term) => ({ scene, term });
    const instance = meanOfAll([at(one), at(other)], at(told));
    const claim = claimOfChange(
      scene,
      { equation: 'ratio', kind: 'mean', row: 'growth-mean' },
      told.figure,
      comparison,
      instance,
      { ground: 'placed', why: '前面两年的增速' },
    );
    return claim === null ? [] : [claim];
  });

/** What `npm run rows` shows of the claim: the growths of two years and their mean. */
export const GROWTH_MEAN_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'growth-mean',
    kind: 'mean',
    example: '社会消费品零售总额2023年增长5.6%，2024年增长7.4%，两年平均增长6.5%。',
    counter: '社会消费品零售总额2024年增长7.4%，两年平均增长5.6%。',
  },
];
