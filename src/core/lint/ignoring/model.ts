/**
 * A finding that the writer has decided to leave, known by what it says of which sentence: not by where it stands, so
 * that edits elsewhere do not matter, and a changed sentence is looked at anew.
 */
export interface IgnoredPlace {
  readonly rule: string;
  /** Of rule, sentence and the flagged words in it (context.ts). */
  readonly hash: string;
  /** The sentence, shortened: for the human reader of the file and of the list. Nothing is found by it. */
  readonly text: string;
  /** Where the report has the same sentence more than once: which of them. */
  readonly alike?: Alike;
}

/** Which of several findings in equal sentences. */
export interface Alike {
  /** The n-th from 0 … */
  readonly nth: number;
  /** … of so many. */
  readonly of: number;
  /** The hash of the sentence before it. */
  readonly after: string;
}

/** What is ignored in one report. */
export interface Ignored {
  /** The rules that are silent in the whole report. */
  readonly rules: readonly string[];
  readonly places: readonly IgnoredPlace[];
}

/** A report in which nothing is ignored. */
export const NOTHING_IGNORED: Ignored = { rules: [], places: [] };

/** Whether nothing is ignored. */
export const isNothing = ({ rules, places }: Ignored): boolean => rules.length === 0 && places.length === 0;

/** Whether both name the same finding; the shortened sentence does not count. */
export const isSamePlace = (a: IgnoredPlace, b: IgnoredPlace): boolean =>
  a.rule === b.rule &&
  a.hash === b.hash &&
  a.alike?.nth === b.alike?.nth &&
  a.alike?.of === b.alike?.of &&
  a.alike?.after === b.alike?.after;

/** With the place ignored, too. */
export const withPlace = (ignored: Ignored, place: IgnoredPlace): Ignored => ({
  ...ignored,
  places: [...ignored.places.filter((other) => !isSamePlace(other, place)), place],
});

/** Without the places. */
export const withoutPlaces = (ignored: Ignored, places: readonly IgnoredPlace[]): Ignored => ({
  ...ignored,
  places: ignored.places.filter((other) => !places.some((place) => isSamePlace(other, place))),
});

/** With the rule silent in the whole report. */
export const withRule = (ignored: Ignored, rule: string): Ignored => ({
  ...ignored,
  rules: [...ignored.rules.filter((other) => other !== rule), rule],
});

/** With the rule heard again in the whole report. */
export const withoutRule = (ignored: Ignored, rule: string): Ignored => ({
  ...ignored,
  rules: ignored.rules.filter((other) => other !== rule),
});

/** Everything that either ignores. */
export const union = (a: Ignored, b: Ignored): Ignored => b.places.reduce(withPlace, b.rules.reduce(withRule, a));
