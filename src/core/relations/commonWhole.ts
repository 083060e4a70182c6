import { compare, decimal, plus } from '../arithmetic/decimal';
import { significantDigits } from '../arithmetic/slips';
import { shareOfAll } from './equations';
import { isTrue } from './instance';
import type { Filled } from './instance';
import type { Option } from './judge';
import type { Ground } from './model';
import type { ReadClaim, Row } from './rows/model';
import { sceneOf } from './terms';
import type { Term } from './terms';

/** A share told so exactly fits an unrelated whole in one case of several hundred. In significant digits. */
const EXACT_FROM = 3;
/** The index of the whole among the numbers of a share. */
const WHOLE = 1;
/**
 * Where a share beside it fits the whole, that whole is as good as in the same sentence; where several do, as if it
 * were named.
 */
const GROUNDS: readonly (Ground | null)[] = [null, 'placed', 'stated'];

/**
 * Shares side by side are shares of one whole: where others of a passage fit a whole that merely stands near, it is more
 * than near for a share that fits nowhere. A share that names its whole is left alone.
 */
export function withCommonWhole(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const shares = claims.filter(({ kind }) => kind === 'share');
  if (shares.length < 2) return claims;
  const paired = pairsOfShares(shares);
  if (paired.size > 0) return withCommonWhole(claims.map((claim) => paired.get(claim) ?? claim));
  const fitting = new Map<Term, number>();
  for (const { options } of shares) {
    const fit = options.find(({ instance }) => isTrue(instance) && isExact(instance.filled[instance.told] as Filled));
    if (fit === undefined) continue;
    const whole = wholeIn(fit);
    fitting.set(whole, (fitting.get(whole) ?? 0) + 1);
  }
  if (fitting.size === 0) return claims;
  return claims.map((claim) =>
    claim.kind !== 'share' || claim.options.some(({ instance }) => isTrue(instance))
      ? claim
      : { ...claim, options: claim.options.map((option) => grounded(option, fitting)) },
  );
}

const HUNDRED = decimal(100);
const PAIRED = '两项之和';

/** 省内54.74亿元，占80.0%；省外13.68亿元，占20.0%: two shares that make up a hundred are of what both parts come to. */
function pairsOfShares(shares: readonly ReadClaim[]): ReadonlyMap<ReadClaim, ReadClaim> {
  const pairs = new Map<ReadClaim, ReadClaim>();
  shares.forEach((one, i) => {
    const next = shares[i + 1];
    if (next === undefined || isSettled(one) || isSettled(next)) return;
    const [part, first, other, second] = [...partAndShare(one), ...partAndShare(next)];
    if (part === undefined || first === undefined || other === undefined || second === undefined) return;
    const areOneKind = part.term !== other.term && part.term.dimension === other.term.dimension;
    if (!areOneKind || part.term.sentence !== other.term.sentence) return;
    if (compare(plus(first.term.amount.value, second.term.amount.value), HUNDRED) !== 0) return;
    for (const [claim, of, told] of [[one, 0, first] as const, [next, 1, second] as const]) {
      const instance = shareOfAll([part, other], of, told);
      if (instance !== null && isTrue(instance))
        pairs.set(claim, { ...claim, options: [...claim.options, { instance, ground: 'placed', why: PAIRED }] });
    }
  });
  return pairs;
}

/** What a share is said of, and the share. */
function partAndShare({ subject: { passage, index }, words }: ReadClaim): readonly (Filled | undefined)[] {
  const scene = sceneOf(passage);
  return [scene.byFigure[index], scene.terms.find(({ end }) => end === words.end)].map((term) =>
    term === undefined ? term : { scene, term },
  );
}

/** Whether its whole is told in its own words or in its place, or is both already. */
const isSettled = ({ options }: ReadClaim): boolean =>
  options.some(({ why, ground }) => why === PAIRED || ground === 'stated' || ground === 'placed');

function grounded(option: Option, fitting: ReadonlyMap<Term, number>): Option {
  const count = Math.min(fitting.get(wholeIn(option)) ?? 0, GROUNDS.length - 1);
  const ground = GROUNDS[count] ?? null;
  return option.ground !== 'near' || ground === null
    ? option
    : { ...option, ground, why: '同列各项占的总数', known: WHOLE };
}

const wholeIn = ({ instance: { filled } }: Option): Term => (filled[WHOLE] as Filled).term;

const isExact = ({ term: { told } }: Filled): boolean => significantDigits(told) >= EXACT_FROM;

/** What `npm run rows` shows of shares whose whole is what both parts come to, or is named by its first word. */
export const COMMON_WHOLE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'share',
    kind: 'share',
    example: '省内市场新签54.74亿元，占80.0%；省外市场新签13.68亿元，占20.0%。',
    counter: '省内市场新签54.74亿元，占全市的8.0%；省外市场新签13.86亿元，占全省的2.0%。',
  },
  {
    id: 'share',
    kind: 'share',
    example: '桥梁工程概算总投资1.18亿元，到12月底累计完成投资9204万元，占概算的78.0%。',
    counter: '桥梁工程概算总投资1.18亿元，到12月底累计完成投资9204万元，占全县的87.0%。',
  },
];
