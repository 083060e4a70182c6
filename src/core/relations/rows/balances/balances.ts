import { figureAt } from '../../resolve';
import type { Scene, Term } from '../../terms';
import { isOfLastYear } from '../../words';
import type { ReadClaim, Row } from '../model';
import { sumClaim } from '../sums';

/** So many figures behind the first of a balance are looked at for the others. */
const BALANCE_REACH = 8;
/** So many sentences behind that of the first the others may stand in. */
const SENTENCES = 2;

/** Things of which the first is made up of, or left over from, the others. */
const BALANCES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/资产总[额计]?$|总资产$/, /负债总?额?$|负债合计$/, /净资产$|所有者权益$/],
  [/(?<!净)收入$/, /支出$/, /结余$|净收入$|利润(?:总额)?$/],
  [/(?<!净)收入$/, /成本$/, /毛?利润$|毛利$/],
  [/(?:缴存|归集)总额$/, /提取(?:总额|额)?$/, /(?:缴存|归集)余额$/],
  [/余额$/, /准备$/, /净值$|账面价值$/],
  [/(?:资金|经费|拨款|基金)$/, /支出$/, /(?:结余|结转)(?:下年|资金)?$/],
];

const NONE: readonly ReadClaim[] = [];

/** 资产总额86亿元，负债52亿元，净资产34亿元: three figures that must balance, in one sentence or in those next to each other. */
export const balancesOf = (scene: Scene): readonly ReadClaim[] => {
  const levels = scene.terms.filter(({ isFigure }) => isFigure);
  return levels.flatMap((whole, i) => {
    const { text } = figureAt(scene, whole).indicator;
    const balances = BALANCES.filter(([all]) => all.test(text));
    return balances.length === 0
      ? NONE
      : (balanceOf(scene, levels, i, balances, 0) ?? balanceOf(scene, levels, i, balances, SENTENCES) ?? NONE);
  });
};

/** @param balances those that the whole may be the first of; @param reach so many sentences behind it are looked at. */
function balanceOf(
  scene: Scene,
  levels: readonly Term[],
  i: number,
  balances: typeof BALANCES,
  reach: number,
): ReadClaim | null {
  const whole = levels[i] as Term;
  const nameOf = (term: Term): string => figureAt(scene, term).indicator.text;
  const near = levels
    .slice(i + 1, i + 1 + BALANCE_REACH)
    .filter(
      (term) =>
        term.sentence - whole.sentence <= reach &&
        term.dimension === whole.dimension &&
        (reach === 0 || figureAt(scene, term).partOf === null) &&
        isOfLastYear(scene, term) === isOfLastYear(scene, whole),
    );
  for (const [all, less, rest] of balances) {
    const [a, b] = [less, rest].map((name) => near.filter((term) => name.test(nameOf(term)))) as [Term[], Term[]];
    const isRepeated = near.some((term) => all.test(nameOf(term))); // of several incomes it cannot be told which
    if (a.length !== 1 || b.length !== 1 || (reach > 0 && isRepeated)) continue;
    const [ground, why] =
      reach === 0 ? (['placed', '同句中的三个数'] as const) : (['named', '相邻各句中的三个数'] as const);
    return { ...sumClaim(scene, 'balance', whole, [...a, ...b], ground, why), kind: 'balance' };
  }
  return null;
}

/** What `npm run rows` shows of the claims. */
export const BALANCE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'balance',
    kind: 'balance',
    example: '全年实现总收入48627.5万元，比上年增长7.7%。全年总支出46981.3万元，收支结余1646.2万元。',
    counter: '全年医疗收入48627.5万元，捐赠收入2875.4万元。全年总支出46981.3万元，收支结余1664.2万元。',
  },
  {
    id: 'balance',
    kind: 'balance',
    example: '全年争取救灾资金2.46亿元，支出2.31亿元，结转0.15亿元。',
    counter: '全年争取救灾资金2.46亿元，支出2.31亿元，上年结转0.51亿元。',
  },
  {
    id: 'balance',
    kind: 'balance',
    example: '累计缴存总额412.86亿元；累计提取258.64亿元，年末缴存余额154.22亿元。',
    counter: '累计缴存总额412.86亿元；全年提取58.64亿元，年末贷款余额145.22亿元。',
  },
];
