import { compare } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { ALL_SLIPS, significantDigits, slipBetween } from '../arithmetic/slips';
import { agreed, unanswered } from './agreed';
import { holdsWithValue, isTrue, slipIn } from './instance';
import type { Filled, Instance } from './instance';
import { indexOfReading, judge } from './judge';
import { misreckoned } from './misreckoned';
import type { Option } from './judge';
import type { FigureRef, Passage, Verdict } from './model';
import { remembered } from '../text/remembered';
import { withCommonWhole } from './commonWhole';
import { readClaims } from './read';
import type { Judged } from './rows/model';

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
  const judged = judgedAnew(passage, earlier);
  kept.set(passage, { earlier, judged });
  return judged;
}

const judgedAnew = (passage: Passage, earlier: readonly Passage[]): readonly Judged[] =>
  blamed(
    unanswered(
      misreckoned(
        agreed(withCommonWhole(readClaims(passage, earlier)).map((claim) => ({ claim, verdict: judge(claim) }))),
      ),
    ),
  );

/** The claims of a passage, judged by what it tells itself; kept beside those that go by what stands before it. */
export const judgedAlone = remembered((passage: Passage): readonly Judged[] => judgedAnew(passage, []));

const kept = new WeakMap<Passage, { readonly earlier: readonly Passage[]; readonly judged: readonly Judged[] }>();

const isSame = (a: FigureRef, b: FigureRef): boolean => a.passage === b.passage && a.index === b.index;

/**
 * One figure that is wrong contradicts every claim that it stands in. Where one slip in it makes several contradictions
 * true, it is told once, at the sum or the first of the claims, and the others are consequent. Of several numbers of one
 * claim that may be wrong, those are not suspected that other claims confirm.
 */
export function blamed(judged: readonly Judged[]): readonly Judged[] {
  const wrong = judged.filter(({ verdict }) => verdict.kind === 'contradicted');
  if (wrong.length === 0) return judged;
  const claims = byFigure(wrong);
  const supports = byFigure(judged.filter(({ verdict }) => verdict.kind === 'confirmed'));
  const consequent = new Map<Judged, FigureRef>();
  const settled = new Map<Judged, Verdict>();
  for (const one of wrong) {
    if (consequent.has(one) || one.verdict.kind !== 'contradicted') continue;
    const { verdict } = one;
    let best: Mending | null = null;
    const { instance } = one.claim.options[indexOfReading(one.claim.options, verdict.reading)] as Option;
    for (const [index, { term }] of instance.filled.entries()) {
      const figure = verdict.reading.figures[index] as FigureRef;
      const others = term.isFigure ? claims(figure).filter((other) => other !== one && !consequent.has(other)) : [];
      if (others.length === 0) continue;
      for (const meant of slipsThatMend(one, figure)) {
        const mended = others.filter((other) => isMended(other, figure, meant));
        if (mended.length > (best?.mended.length ?? 0)) best = { index, meant, mended };
      }
    }
    settled.set(one, best === null ? cleared(instance, verdict, supports) : mendedBy(instance, verdict, best));
    if (best === null) continue;
    for (const other of best.mended) consequent.set(other, verdict.reading.figures[best.index] as FigureRef);
  }
  return judged.map((one) => {
    const of = consequent.get(one);
    const verdict: Verdict | undefined = of === undefined ? settled.get(one) : { kind: 'consequent', of };
    return verdict === undefined || verdict === one.verdict ? one : { claim: one.claim, verdict };
  });
}

type Contradicted = Extract<Verdict, { kind: 'contradicted' }>;

/** What one number of a claim should be, by index, so that other claims are right, too. */
interface Mending {
  readonly index: number;
  readonly meant: Decimal;
  readonly mended: readonly Judged[];
}

/** That a number is wrong which, put right, puts other claims right, too. */
function mendedBy(instance: Instance, verdict: Contradicted, { index, meant }: Mending): Contradicted {
  const at = index === instance.told ? null : index;
  const kind = slipBetween((instance.filled[index] as Filled).term.told, meant)?.kind ?? verdict.slip.kind;
  const slip = at === verdict.slip.at ? verdict.slip : { kind, weight: verdict.slip.weight, at, meant };
  return { ...verdict, slip, suspects: [index] };
}

/** Without those numbers among the suspects that other claims confirm. */
function cleared(
  instance: Instance,
  verdict: Contradicted,
  supports: (figure: FigureRef) => readonly Judged[],
): Contradicted {
  const { suspects, reading, slip } = verdict;
  const isConfirmed = (index: number): boolean =>
    (instance.filled[index] as Filled).term.isFigure &&
    (supports(reading.figures[index] as FigureRef).length > 0 || isToldTwice(instance, index));
  const others = suspects.filter((index) => !isConfirmed(index));
  if (others.length === suspects.length) return verdict;
  const left =
    others.length > 0
      ? others
      : instance.filled.flatMap((_, index) =>
          isConfirmed(index) || slipIn(instance, index, ALL_SLIPS) === null ? [] : [index],
        );
  if (left.length === 0) return verdict;
  const index = left[0] as number;
  const at = index === instance.told ? null : index;
  const meant = at === slip.at ? null : slipIn(instance, index, ALL_SLIPS);
  return {
    ...verdict,
    slip: meant === null ? slip : { ...slip, ...meant, weight: slip.weight, at },
    suspects: left,
  };
}

/** A number of so many digits is told again by chance in one case of several hundred. */
const DIGITS_FROM = 3;

/** Whether a number of a claim stands in its passage once more, outside the claim: 复查文物2317处，…。复查的2317处中. */
function isToldTwice({ filled }: Instance, index: number): boolean {
  const { scene, term } = filled[index] as Filled;
  return (
    significantDigits(term.told) >= DIGITS_FROM &&
    scene.terms.some(
      (other) =>
        other.isFigure &&
        other.dimension === term.dimension &&
        compare(other.amount.value, term.amount.value) === 0 &&
        !filled.some((one) => one.scene === scene && one.term.at === other.at),
    )
  );
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
    return holdsWithValue(instance, index, meant);
  });

const indexOf = ({ instance }: Pick<Option, 'instance'>, figure: FigureRef): number =>
  instance.filled.findIndex(
    ({ scene, term }) => term.isFigure && isSame({ passage: scene.passage, index: term.figure }, figure),
  );

/** The claims of a row of a table, read as a sentence and by its columns: what both say of one change is the columns'. */
export const joined = (own: readonly Judged[], ofTable: readonly Judged[]): readonly Judged[] => {
  const changes = new Set(ofTable.flatMap(({ claim: { comparison } }) => comparison ?? []));
  return [...own.filter(({ claim: { comparison } }) => comparison === null || !changes.has(comparison)), ...ofTable];
};
