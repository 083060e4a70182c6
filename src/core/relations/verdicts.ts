import { isTrue, inPlaceOf, slipIn } from './equations';
import { judge } from './judge';
import type { Option } from './judge';
import type { FigureRef, Passage, Verdict } from './model';
import { readClaims } from './read';
import type { ReadClaim } from './rows/model';

/** A claim with what became of it. */
export interface Judged {
  readonly claim: ReadClaim;
  readonly verdict: Verdict;
}

/** The claims of a passage, judged by what its line tells; kept while passage and earlier pieces are the same objects. */
export function judgedIn(passage: Passage, earlier: readonly Passage[]): readonly Judged[] {
  const known = kept.get(passage);
  if (
    known !== undefined &&
    known.earlier.length === earlier.length &&
    known.earlier.every((one, i) => one === earlier[i])
  )
    return known.judged;
  const judged = blamed(
    readClaims(passage, earlier).map((claim) => ({ claim, verdict: judge(claim.options, claim.kind) })),
  );
  kept.set(passage, { earlier, judged });
  return judged;
}

const kept = new WeakMap<Passage, { readonly earlier: readonly Passage[]; readonly judged: readonly Judged[] }>();

const isSame = (a: FigureRef, b: FigureRef): boolean => a.passage === b.passage && a.index === b.index;

/**
 * One figure that is wrong contradicts every claim that it stands in. Where one slip in it makes several contradictions true, it is told
 * once, at the sum or the first of the claims, and the others are consequent. A share that contradicts by the figure of a sum that is
 * told is consequent, too.
 */
function blamed(judged: readonly Judged[]): readonly Judged[] {
  const wrong = judged.filter(({ verdict }) => verdict.kind === 'contradicted');
  if (wrong.length < 2) return judged;
  const consequent = new Map<Judged, FigureRef>();
  for (const one of wrong) {
    if (consequent.has(one) || one.verdict.kind !== 'contradicted') continue;
    for (const figure of one.verdict.reading.figures) {
      const others = wrong.filter((other) => other !== one && !consequent.has(other) && repairs(one, other, figure));
      for (const other of others) consequent.set(one.claim.equation === 'sum' ? other : other, figure);
    }
  }
  return consequent.size === 0
    ? judged
    : judged.map((one) => {
        const of = consequent.get(one);
        return of === undefined ? one : { claim: one.claim, verdict: { kind: 'consequent', of } };
      });
}

/** Whether one slip in a figure makes both claims true. */
function repairs(one: Judged, other: Judged, figure: FigureRef): boolean {
  for (const option of one.claim.options) {
    const at = indexOf(option, figure);
    const slip = at < 0 ? null : slipIn(option.instance, at, ['swap', 'digit']);
    if (slip === null) continue;
    for (const { instance } of other.claim.options) {
      const index = indexOf({ instance }, figure);
      if (index < 0) continue;
      const { filled } = instance;
      const amounts = filled.map(({ term }, i) => (i === index ? inPlaceOf(term, slip.meant) : term.amount));
      if (!isTrue(instance) && instance.holds(amounts)) return true;
    }
  }
  return false;
}

const indexOf = ({ instance }: Pick<Option, 'instance'>, figure: FigureRef): number =>
  instance.filled.findIndex(
    ({ scene, term }) => term.isFigure && isSame({ passage: scene.passage, index: term.figure }, figure),
  );
