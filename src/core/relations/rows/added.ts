import { compare } from '../../arithmetic/decimal';
import { STOCK_WORDS } from '../../lexicon/quantities/stocks';
import { balance } from '../equations';
import type { Filled } from '../instance';
import type { Scene, Term } from '../terms';
import { clauseBefore } from '../words';
import { AMONG } from './balances/flows';
import type { Pair, ReadClaim, Row } from './model';
import { areAddable, sumClaim } from './sums';

const [ADDED, REMOVED] = [
  `增设 增加 净增 添置 开通 新开 新设 立项 ${STOCK_WORDS.into}`,
  `撤销 取消 停办 结题 剔旧 剔除 ${STOCK_WORDS.out}`,
].map((words) => new RegExp(words.split(' ').join('|'))) as [RegExp, RegExp];

/**
 * What came in between the ends of a change: 新建消防站3座，总数由9座增加到12座.
 * @param pairs of the scene
 */
export const additionsOf = (scene: Scene, pairs: readonly Pair[]): readonly ReadClaim[] =>
  pairs.flatMap(({ row, base, value }): readonly ReadClaim[] => {
    if (row !== 'from-to' || compare(base.amount.value, value.amount.value) >= 0) return [];
    const near = [base.at - 2, base.at - 1, value.at + 1, value.at + 2]
      .flatMap((at) => scene.terms[at] ?? [])
      .filter(
        (term) =>
          term.isFigure && term.sentence === value.sentence && term.dimension === value.dimension && term !== base,
      );
    const moved = (words: RegExp): readonly Term[] =>
      near.filter((term) => words.test(clauseBefore(scene, term)) && !AMONG.test(clauseBefore(scene, term)));
    const [[added, ...others], removed] = [moved(ADDED), moved(REMOVED)];
    if (near.some((term) => term !== added && term !== removed[0])) return []; // 新开4条、延伸12条: something else goes on
    if (added === undefined || others.length > 0 || removed.length > 1) return [];
    if (!areAddable(scene, value, [base, added, ...removed], false)) return [];
    const claim = sumClaim(scene, 'added', value, [base, added], 'placed', '原有数和新增数');
    const [less] = removed;
    if (less === undefined) return [{ ...claim, kind: 'balance' }];
    const at = (term: Term): Filled => ({ scene, term });
    const instance = balance([at(base), at(added)], [at(less), at(value)]);
    return [{ ...claim, kind: 'balance', options: [{ instance, ground: 'placed', why: '原有、新增和减少的数' }] }];
  });

/** What `npm run rows` shows of the claims: what there was, what came in, and what there is now. */
export const ADDED_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'added',
    kind: 'balance',
    example: '新建小型消防站3座，小型站总数由9座增加到12座。',
    counter: '改造小型消防站3座，小型站总数由9座增加到21座。',
  },
  {
    id: 'added',
    kind: 'balance',
    example: '公交线路由28条优化为31条，新开4条、撤销1条。',
    counter: '公交线路由28条优化为31条，新开4条、延伸12条。',
  },
  {
    id: 'added',
    kind: 'balance',
    example: '全年新购车辆120辆，报废96辆，车辆数由上年末的2124辆增加到2148辆。',
    counter: '全年新购车辆120辆，检修96辆，车辆数由上年末的2124辆增加到2184辆。',
  },
];
