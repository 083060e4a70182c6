import type { ClaimSense } from '../lexicon/claims';
import { BLANKS, characterSet } from '../text/characters';
import type { Span } from '../text/span';
import { wordsAt } from './claimWords';
import { isRate } from './terms';
import type { Scene, Term } from './terms';

/** What a row has bound so far: terms by role, and the words of names. */
export interface Bound {
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly names: Readonly<Record<string, Span>>;
  /** Behind the last that matched. */
  readonly end: number;
}

/** Matches from `at` on; null where nothing does. */
type Match = (scene: Scene, at: number, bound: Bound) => Bound | null;
/**
 * Makes the match of a pattern and of what stands behind it, which is tried for each way in which the pattern matches
 * until one is accepted. Made once for a row: matching, which is tried at every number of a report, makes no functions.
 */
export type Pattern = (then: Match) => Match;
type Test = (term: Term, bound: Bound) => boolean;

/** Nothing bound yet: what a row starts with. */
const UNBOUND: Bound = { terms: {}, names: {}, end: 0 };
/** The first term bound to a role; undefined where none is. */
export const termOf = ({ terms }: Bound, role: string): Term | undefined => terms[role]?.[0];

const accept: Match = (_, at, { terms, names }) => ({ terms, names, end: at });

/** What a pattern binds where it matches from a place on; null where it does not. */
export const matching = (pattern: Pattern): ((scene: Scene, at: number) => Bound | null) => {
  const match = pattern(accept);
  return (scene, at) => match(scene, at, UNBOUND);
};

/** Marks that end a stretch of words. */
const MARKS = characterSet(',;:。!?()、');

const skip = ({ halfWidth }: Scene, at: number): number => {
  let to = at;
  while (to < halfWidth.length && BLANKS[halfWidth.charCodeAt(to)] === 1) to++;
  return to;
};

const bind = ({ terms, names, end }: Bound, role: string, term: Term): Bound => {
  const known = terms[role];
  return { terms: { ...terms, [role]: known === undefined ? [term] : [...known, term] }, names, end };
};

const passes = (tests: readonly Test[], term: Term, bound: Bound): boolean => {
  for (const test of tests) if (!test(term, bound)) return false;
  return true;
};

/** A figure, or for the role `delta` the number of a comparison, that is no rate and passes the tests. */
export const fig =
  (role: string, ...tests: readonly Test[]): Pattern =>
  (then) =>
  (scene, at, bound) => {
    const term = scene.byStart.get(skip(scene, at));
    return term !== undefined && !isRate(term) && (term.isFigure || role === 'delta') && passes(tests, term, bound)
      ? then(scene, term.end, bind(bound, role, term))
      : null;
  };

/** A figure or comparison in %, 倍 or points. */
export const rate =
  (role: string, ...tests: readonly Test[]): Pattern =>
  (then) =>
  (scene, at, bound) => {
    const term = scene.byStart.get(skip(scene, at));
    return term !== undefined && isRate(term) && passes(tests, term, bound)
      ? then(scene, term.end, bind(bound, role, term))
      : null;
  };

/** An exact number of percent. */
export const percent = (role: string): Pattern => rate(role, ({ dimension, isExact }) => dimension === '%' && isExact);

/** A word of a sense. */
export const w =
  (sense: ClaimSense): Pattern =>
  (then) =>
  (scene, at, bound) => {
    const from = skip(scene, at);
    for (const length of wordsAt(scene.halfWidth, from, sense)) {
      const found = then(scene, from + length, bound);
      if (found !== null) return found;
    }
    return null;
  };

/** No figure and no mark but those admitted, up to so many characters. @param name keeps the words under that name. */
export const gap =
  (max: number, marks = '', name?: string): Pattern =>
  (then) =>
  (scene, at, bound) => {
    const last = Math.min(at + max, scene.halfWidth.length);
    for (let to = at; to <= last; to++) {
      const found = then(scene, to, bound);
      if (found !== null) return name === undefined ? found : keeping(found, name, { start: at, end: to });
      const next = scene.halfWidth.charCodeAt(to); // NaN at the end
      if (Number.isNaN(next) || scene.byStart.has(to)) return null;
      if (MARKS[next] === 1 && !marks.includes(String.fromCharCode(next))) return null;
    }
    return null;
  };

const keeping = ({ terms, names, end }: Bound, name: string, span: Span): Bound => ({
  terms,
  names: { ...names, [name]: span },
  end,
});

/** One of the marks. */
export const mark =
  (marks: string): Pattern =>
  (then) =>
  (scene, at, bound) => {
    const from = skip(scene, at);
    const found = scene.halfWidth[from];
    return found !== undefined && marks.includes(found) ? then(scene, from + 1, bound) : null;
  };

/** The pattern or nothing; tried with it first. */
export const opt =
  (pattern: Pattern): Pattern =>
  (then) => {
    const match = pattern(then);
    return (scene, at, bound) => match(scene, at, bound) ?? then(scene, at, bound);
  };

/** One of the patterns, tried in order. */
export const any =
  (...patterns: readonly Pattern[]): Pattern =>
  (then) => {
    const ways = patterns.map((pattern) => pattern(then));
    return (scene, at, bound) => {
      for (const match of ways) {
        const found = match(scene, at, bound);
        if (found !== null) return found;
      }
      return null;
    };
  };

/** The patterns one behind the other. */
export const seq =
  (...patterns: readonly Pattern[]): Pattern =>
  (then) =>
    patterns.reduceRight((behind, pattern) => pattern(behind), then);

/** The only repetition: items with a separator between them, as many as there are, never nested. */
export const list =
  (item: Pattern, separator: string, { min }: { readonly min: number }): Pattern =>
  (then) => {
    const match = item(accept);
    return (scene, at, bound) => {
      let [to, so, count] = [at, bound, 0];
      for (;;) {
        const from = count === 0 ? to : separatorEnd(scene, to, separator);
        const found = from < 0 ? null : match(scene, from, so);
        if (found === null) break;
        const before = to;
        [to, so] = [found.end, found];
        if (to === before) break;
        count++;
      }
      return count >= min ? then(scene, to, so) : null;
    };
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

/** Units of more than one word, of which the first alone may be said again. */
const SAID_IN_SHORT = /^个?(?:工作日|小时|月|环节)$/;

/** Of the dimension of what another role is bound to, or counted by the beginning of its unit: 由20个工作日缩短为8个. */
export const countedAsBefore =
  (role: string): Test =>
  (term, bound) =>
    sameDimension(role)(term, bound) ||
    (term.dimension === '个' && SAID_IN_SHORT.test(termOf(bound, role)?.dimension ?? ''));
