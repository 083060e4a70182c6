import { figureAt } from '../resolve';
import type { Scene, Term } from '../terms';
import type { ReadClaim } from './model';
import { sumClaim } from './sums';

/** So many figures behind the first of a balance are looked at for the others. */
const BALANCE_REACH = 8;

/** Things of which the first is made up of, or left over from, the others. */
const BALANCES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/资产总[额计]?$|总资产$/, /负债总?额?$|负债合计$/, /净资产$|所有者权益$/],
  [/(?<!净)收入$/, /支出$/, /结余$|净收入$|利润(?:总额)?$/],
  [/(?<!净)收入$/, /成本$/, /毛?利润$|毛利$/],
  [/余额$/, /准备$/, /净值$|账面价值$/],
];

/** 资产总额86亿元，负债52亿元，净资产34亿元: three figures of one sentence that must balance. */
export function balancesOf(scene: Scene): readonly ReadClaim[] {
  const levels = scene.terms.filter(({ isFigure }) => isFigure);
  return levels.flatMap((whole, i): readonly ReadClaim[] => {
    const { text } = figureAt(scene, whole).indicator;
    const balances = BALANCES.filter(([all]) => all.test(text));
    if (balances.length === 0) return [];
    const near = levels
      .slice(i + 1, i + 1 + BALANCE_REACH)
      .filter(({ sentence, dimension }) => sentence === whole.sentence && dimension === whole.dimension);
    for (const [, less, rest] of balances) {
      const [a, b] = [less, rest].map((name) => near.filter((term) => name.test(figureAt(scene, term).indicator.text)));
      if (a?.length !== 1 || b?.length !== 1) continue;
      const claim = sumClaim(scene, 'balance', whole, [a[0] as Term, b[0] as Term], 'placed', '同句中的三个数');
      return [{ ...claim, kind: 'balance' }];
    }
    return [];
  });
}
