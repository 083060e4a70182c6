import type { ClaimSense } from '../lexicon/claims';
import type { Span } from '../text/span';
import { wordsAt } from './claimWords';
import { isRate } from './terms';
import type { Scene, Term } from './terms';

/** What a row has bound so far: terms by role, and the words of names. */
export interface Bound {
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly names: Readonly<Record<string, Span>>;
}

type Then = (at: number, bound: Bound) => boolean;
/** Tries to match from `at` on; calls `then` for each way until one is accepted. */
export type Pattern = (scene: Scene, at: number, bound: Bound, then: Then) => boolean;
type Test = (term: Term, bound: Bound) => boolean;

/** Nothing bound yet: what a row starts with. */
export const UNBOUND: Bound = { terms: {}, names: {} };
/** The first term bound to a role; undefined where none is. */
export const termOf = ({ terms }: Bound, role: string): Term | undefined => terms[role]?.[0];

/** Marks that end a stretch of words. */
const MARKS: ReadonlySet<string> = new Set([...',;:。!?()、']);
const BLANK = /\s/;

const skip = ({ halfWidth }: Scene, at: number): number => {
  let to = at;
  while (to < halfWidth.length && BLANK.test(halfWidth[to] as string)) to++;
  return to;
};

const bind = (bound: Bound, role: string, term: Term): Bound => ({
  ...bound,
  terms: { ...bound.terms, [role]: [...(bound.terms[role] ?? []), term] },
});

/** A figure, or for the role `delta` the number of a comparison, that is no rate and passes the tests. */
export const fig =
  (role: string, ...tests: readonly Test[]): Pattern =>
  (scene, at, bound, then) => {
    const term = scene.byStart.get(skip(scene, at));
    return term !== undefined &&
      !isRate(term) &&
      (term.isFigure || role === 'delta') &&
      tests.every((test) => test(term, bound))
      ? then(term.end, bind(bound, role, term))
      : false;
  };

/** A figure or comparison in %, 倍 or points. */
export const rate =
  (role: string, ...tests: readonly Test[]): Pattern =>
  (scene, at, bound, then) => {
    const term = scene.byStart.get(skip(scene, at));
    return term !== undefined && isRate(term) && tests.every((test) => test(term, bound))
      ? then(term.end, bind(bound, role, term))
      : false;
  };

/** An exact number of percent. */
export const percent = (role: string): Pattern => rate(role, ({ dimension, isExact }) => dimension === '%' && isExact);

/** A word of a sense. */
export const w =
  (sense: ClaimSense): Pattern =>
  (scene, at, bound, then) => {
    const from = skip(scene, at);
    return wordsAt(scene.halfWidth, from, sense).some((length) => then(from + length, bound));
  };

/** No figure and no mark but those admitted, up to so many characters. @param name keeps the words under that name. */
export const gap =
  (max: number, marks = '', name?: string): Pattern =>
  (scene, at, bound, then) => {
    for (let to = at; to <= at + max && to <= scene.halfWidth.length; to++) {
      const kept = name === undefined ? bound : { ...bound, names: { ...bound.names, [name]: { start: at, end: to } } };
      if (then(to, kept)) return true;
      const next = scene.halfWidth[to];
      if (scene.byStart.has(to) || next === undefined || (MARKS.has(next) && !marks.includes(next))) return false;
    }
    return false;
  };

/** One of the marks. */
export const mark =
  (marks: string): Pattern =>
  (scene, at, bound, then) => {
    const from = skip(scene, at);
    const found = scene.halfWidth[from];
    return found !== undefined && marks.includes(found) && then(from + 1, bound);
  };

/** The pattern or nothing; tried with it first. */
export const opt =
  (pattern: Pattern): Pattern =>
  (scene, at, bound, then) =>
    pattern(scene, at, bound, then) || then(at, bound);

/** One of the patterns, tried in order. */
export const any =
  (...patterns: readonly Pattern[]): Pattern =>
  (scene, at, bound, then) =>
    patterns.some((pattern) => pattern(scene, at, bound, then));

/** The patterns one behind the other. */
export const seq =
  (...patterns: readonly Pattern[]): Pattern =>
  (scene, at, bound, then) => {
    const step = (i: number, from: number, so: Bound): boolean => {
      const pattern = patterns[i];
      return pattern === undefined ? then(from, so) : pattern(scene, from, so, (to, next) => step(i + 1, to, next));
    };
    return step(0, at, bound);
  };

/** The only repetition: items with a separator between them, as many as there are, never nested. */
export const list =
  (item: Pattern, separator: string, { min }: { readonly min: number }): Pattern =>
  (scene, at, bound, then) => {
    let [to, so, count] = [at, bound, 0];
    for (;;) {
      const from = count === 0 ? to : separatorEnd(scene, to, separator);
      const before = to;
      if (from < 0 || !item(scene, from, so, (end, next) => (([to, so] = [end, next]), true)) || to === before) break;
      count++;
    }
    return count >= min && then(to, so);
  };

function separatorEnd(scene: Scene, at: number, separator: string): number {
  const from = skip(scene, at);
  const found = scene.halfWidth[from];
  return found !== undefined && separator.includes(found) ? from + 1 : -1;
}

/** Of the dimension of what another role is bound to. */
export const sameDimension =
  (role: string): Test =>
  ({ dimension }, bound) =>
    termOf(bound, role)?.dimension === dimension && dimension !== '';
