import { significantDigits } from '../arithmetic/slips';
import { isTrue } from './instance';
import type { Filled } from './instance';
import type { Option } from './judge';
import type { Ground } from './model';
import type { ReadClaim } from './rows/model';
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

function grounded(option: Option, fitting: ReadonlyMap<Term, number>): Option {
  const count = Math.min(fitting.get(wholeIn(option)) ?? 0, GROUNDS.length - 1);
  const ground = GROUNDS[count] ?? null;
  return option.ground !== 'near' || ground === null
    ? option
    : { ...option, ground, why: '同列各项占的总数', known: WHOLE };
}

const wholeIn = ({ instance: { filled } }: Option): Term => (filled[WHOLE] as Filled).term;

const isExact = ({ term: { told } }: Filled): boolean => significantDigits(told) >= EXACT_FROM;
