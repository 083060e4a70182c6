import type { Decimal } from '../arithmetic/decimal';
import { isTrue, inPlaceOf, slipIn } from './equations';
import { judge } from './judge';
import type { Option } from './judge';
import type { FigureRef, Passage, Verdict } from './model';
import { withCommonWhole } from './commonWhole';
import { readClaims } from './read';
import type { ReadClaim } from './rows/model';

/** A claim with what became of it. */
export interface Judged {
  readonly claim: ReadClaim;
  readonly verdict: Verdict;
}

/**
 * The claims of a passage, judged by what its line tells; kept while passage and earlier pieces are the same objects.
 */
export function judgedIn(passage: Passage, earlier: readonly Passage[]): readonly Judged[] {
  const known = kept.get(passage);
  if (
    known !== undefined &&
    known.earlier.length === earlier.length &&
    known.earlier.every((one, i) => one === earlier[i])
  )
    return known.judged;
  const judged = blamed(
    withCommonWhole(readClaims(passage, earlier)).map((claim) => ({ claim, verdict: judge(claim) })),
  );
  kept.set(passage, { earlier, judged });
  return judged;
}

const kept = new WeakMap<Passage, { readonly earlier: readonly Passage[]; readonly judged: readonly Judged[] }>();

const isSame = (a: FigureRef, b: FigureRef): boolean => a.passage === b.passage && a.index === b.index;

/**
 * One figure that is wrong contradicts every claim that it stands in. Where one slip in it makes several contradictions
 * true, it is told once, at the sum or the first of the claims, and the others are consequent. A share that contradicts
 * by the figure of a sum that is told is consequent, too.
 */
function blamed(judged: readonly Judged[]): readonly Judged[] {
  const wrong = judged.filter(({ verdict }) => verdict.kind === 'contradicted');
  if (wrong.length < 2) return judged;
  const claims = byFigure(wrong);
  const consequent = new Map<Judged, FigureRef>();
  for (const one of wrong) {
    if (consequent.has(one) || one.verdict.kind !== 'contradicted') continue;
    for (const figure of one.verdict.reading.figures) {
      const others = claims(figure).filter((other) => other !== one && !consequent.has(other));
      if (others.length === 0) continue;
      const meant = slipsThatMend(one, figure);
      for (const other of others)
        if (meant.some((value) => isMended(other, figure, value))) consequent.set(other, figure);
    }
  }
  return consequent.size === 0
    ? judged
    : judged.map((one) => {
        const of = consequent.get(one);
        return of === undefined ? one : { claim: one.claim, verdict: { kind: 'consequent', of } };
      });
}

/** A figure of more claims than this is a total or a list of its own; whose slip it is cannot be told from so many. */
const MOST_CLAIMS = 12;

/** The claims that a figure stands in, in order. */
function byFigure(all: readonly Judged[]): (figure: FigureRef) => readonly Judged[] {
  const known = new Map<Passage, Map<number, Judged[]>>();
  for (const one of all)
    for (const { instance } of one.claim.options)
      for (const { scene, term } of instance.filled) {
        if (!term.isFigure) continue;
        let places = known.get(scene.passage);
        if (places === undefined) known.set(scene.passage, (places = new Map()));
        const claims = places.get(term.figure) ?? [];
        if (claims.at(-1) !== one) claims.push(one);
        places.set(term.figure, claims);
      }
  return ({ passage, index }) => {
    const claims = known.get(passage)?.get(index) ?? [];
    return claims.length > MOST_CLAIMS ? [] : claims;
  };
}

/** What may have been meant by the figure, so that one of the claim's readings holds. */
const slipsThatMend = (one: Judged, figure: FigureRef): readonly Decimal[] =>
  one.claim.options.flatMap((option) => {
    const at = indexOf(option, figure);
    return at < 0 ? [] : (slipIn(option.instance, at, ['swap', 'digit'])?.meant ?? []);
  });

/** Whether one of the claim's readings holds once the figure is another. */
const isMended = (one: Judged, figure: FigureRef, meant: Decimal): boolean =>
  one.claim.options.some(({ instance }) => {
    const index = indexOf({ instance }, figure);
    if (index < 0 || isTrue(instance)) return false;
    return instance.holds(instance.filled.map(({ term }, i) => (i === index ? inPlaceOf(term, meant) : term.amount)));
  });

const indexOf = ({ instance }: Pick<Option, 'instance'>, figure: FigureRef): number =>
  instance.filled.findIndex(
    ({ scene, term }) => term.isFigure && isSame({ passage: scene.passage, index: term.figure }, figure),
  );
