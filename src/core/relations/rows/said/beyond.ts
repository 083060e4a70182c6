import { compare } from '../../../arithmetic/decimal';
import { change } from '../../equations';
import { any, fig, gap, mark, rate, sameDimension, seq, termOf, w } from '../../pattern';
import type { Bound, Pattern } from '../../pattern';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { claimOfValue } from '../model';
import type { ReadClaim, Row } from '../model';
import { differsIn, isLevel } from './words';

/** 比全市（87.3%）高4.3个百分点: which way the one differs stands before the number, if not before the bracket. */
const DIFFERS = /[高低多少超优好快慢强]/;

function beyondClaim(scene: Scene, bound: Bound): ReadClaim | null {
  const [value, base, told] = ['value', 'base', 'told'].map((role) => termOf(bound, role)) as [Term, Term, Term];
  if (![value, base].every(isLevel) || !told.isExact || !differsIn(told, value)) return null;
  if (!DIFFERS.test(scene.halfWidth.slice(value.end, told.start))) return null;
  const [less, more] = compare(base.amount.value, value.amount.value) <= 0 ? [base, value] : [value, base];
  const at = (term: Term) => ({ scene, term });
  const instance = change(at(less), at(more), at(told), 'up');
  const claim = { equation: 'growth', kind: isRate(value) ? 'points' : 'change', row: 'beyond' } as const;
  return instance === null
    ? null
    : claimOfValue(scene, claim, told, told.start, [{ instance, ground: 'stated', why: '括号里的数与前面的数之差' }]);
}

const number = (role: string): Pattern => any(fig(role), rate(role));
const alike = sameDimension('value');

/** A value held against another that stands in brackets behind its name. */
export const BEYOND_ROWS: readonly Row[] = [
  {
    id: 'beyond',
    kind: 'points',
    trigger: 'beyond',
    says: seq(
      number('value'),
      gap(4, ','),
      w('beyond'),
      gap(14),
      mark('('),
      gap(4),
      any(fig('base', alike), rate('base', alike)),
      mark(')'),
      gap(6),
      number('told'),
    ),
    claim: beyondClaim,
    example: '一次验收合格率91.6%，高于全省平均水平（87.3%）4.3个百分点。',
    counter: '一次验收合格率91.6%，高于全省平均水平（87.3%），满意度提高3.4个百分点。',
  },
];
