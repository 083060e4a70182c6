import { change } from '../../equations';
import { figureAt } from '../../resolve';
import { isRate, termsBefore } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, PLANNED } from '../../words';
import { claimOfChange } from '../model';
import type { ReadClaim, Row } from '../model';

/** 下达任务3.2万亩，实际完成3.52万亩，超出任务3200亩: by how much a result and its plan differ. */
export const planGapsOf = (scene: Scene): readonly ReadClaim[] =>
  scene.terms.flatMap((told): readonly ReadClaim[] => {
    const { comparison } = told;
    if (comparison?.kind !== 'gap' || comparison.direction === null || !PLANNED.test(comparison.base ?? '')) return [];
    const value = scene.byFigure[told.figure];
    if (value === undefined || value === told || isRate(value) || isRate(told)) return [];
    const plan = termsBefore(scene, value).findLast(
      (term) => term.isFigure && value.sentence - term.sentence <= 1 && term.dimension === value.dimension,
    );
    if (plan === undefined || value.dimension !== told.dimension) return [];
    if (figureAt(scene, plan).nature !== 'target' && !PLANNED.test(clauseBefore(scene, plan))) return [];
    if (![plan, value, told].every(({ isExact }) => isExact)) return [];
    const at = (term: Term) => ({ scene, term });
    const instance = change(at(plan), at(value), at(told), comparison.direction);
    const claim = claimOfChange(
      scene,
      { equation: 'growth', kind: 'change', row: 'gap-to-plan' },
      value.figure,
      comparison,
      instance,
      { ground: 'placed', why: '完成数和前面的计划数' },
    );
    return claim === null ? [] : [claim];
  });

/** What `npm run rows` shows of the claim: a plan, the result, and what goes beyond it. */
export const PLAN_GAP_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'gap-to-plan',
    kind: 'change',
    example: '年初下达造林任务3.2万亩，实际造林3.52万亩，超出任务3200亩。',
    counter: '上年造林3.2万亩，今年造林3.52万亩，超出任务320亩。',
  },
];
