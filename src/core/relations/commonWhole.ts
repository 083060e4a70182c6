import { isTrue } from './equations';
import type { Option } from './judge';
import type { Ground } from './model';
import type { ReadClaim } from './rows/model';
import type { Scene, Term } from './terms';

/** A share told so exactly fits an unrelated whole in one case of several hundred. In significant digits. */
const EXACT_FROM = 3;
/** The index of the whole among the numbers of a share. */
const WHOLE = 1;
/** Where a share beside it fits the whole, that whole is as good as in the same sentence; where several do, as if it were named. */
const GROUNDS: readonly (Ground | null)[] = [null, 'placed', 'stated'];

/**
 * Shares side by side are shares of one whole: where others of a passage fit a whole that merely stands near, it is more
 * than near for a share that fits nowhere. A share that names its whole is left alone.
 */
export function withCommonWhole(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const shares = claims.filter(({ kind }) => kind === 'share');
  if (shares.length < 2) return claims;
  const fitting = new Map<Scene, Map<Term, number>>();
  for (const { options } of shares) {
    const fit = options.find(({ instance }) => isTrue(instance) && isExact(instance.filled[instance.told]?.term));
    if (fit === undefined) continue;
    const { scene, term } = wholeOf(fit);
    const known = fitting.get(scene) ?? new Map<Term, number>();
    fitting.set(scene, known.set(term, (known.get(term) ?? 0) + 1));
  }
  if (fitting.size === 0) return claims;
  return claims.map((claim) =>
    claim.kind !== 'share' || claim.options.some(({ instance }) => isTrue(instance))
      ? claim
      : { ...claim, options: claim.options.map((option) => grounded(option, fitting)) },
  );
}

function grounded(option: Option, fitting: ReadonlyMap<Scene, ReadonlyMap<Term, number>>): Option {
  const { scene, term } = wholeOf(option);
  const count = Math.min(fitting.get(scene)?.get(term) ?? 0, GROUNDS.length - 1);
  const ground = GROUNDS[count] ?? null;
  return option.ground !== 'near' || ground === null
    ? option
    : { ...option, ground, why: '同列各项占的总数', known: WHOLE };
}

const wholeOf = ({ instance: { filled } }: Option): { readonly scene: Scene; readonly term: Term } =>
  filled[WHOLE] as { readonly scene: Scene; readonly term: Term };

const isExact = (rate: Term | undefined): boolean =>
  rate !== undefined && String(rate.told.digits).replace('-', '').length >= EXACT_FROM;
