import type { Span } from '../../../text/span';
import { isNewBehind, wordBefore } from './edges';
import type { Likeness } from './likeness';
import { DIGIT } from './mentions';
import type { Mention } from './mentions';

/** A name where it stands. */
export interface Named {
  readonly mention: Mention;
  readonly name: string;
  /** Relative to its paragraph. */
  readonly span: Span;
  /** Whether its verb speaks of what is there for the first time. */
  readonly isNew: boolean;
}

/** Two names that are alike, by what they say and what stands beside them. */
export interface BothNamed {
  readonly told: Named;
  readonly again: Named;
  /** The stretches of words that both have. */
  readonly shared: readonly string[];
  readonly apart: number;
  /** Whether the first begins behind a verb, a mark, or at the start of its clause. */
  readonly isBounded: boolean;
  /** Whether they stand in one paragraph. */
  readonly isSame: boolean;
  /** Whether the second goes on with what was just spoken of: 沙坝安置点|还. */
  readonly isGoneOn: boolean;
  readonly isSaidOfBoth: boolean;
}

/** So far before a name its verb stands. */
const VERB = 4;
/** What is said of a name begins with so many characters. */
const SAID = 2;
/** Two names this near are told side by side: “法官大讲堂”“法官沙龙”, “人找政策”变“政策找人”. */
const NEXT = 4;
/** Two things in one list: 诉讼服务中心、诉讼服务站. */
const LIST = /^(?:[^,。;]{0,10}[和与及或][^,。;]{0,10}|[^,。;]{0,40}、[^,。;]{0,10})$/;

/** The two names in their places; null where those say that they are of two things. */
export function bothNamed(first: Mention, later: Mention, like: Likeness): BothNamed | null {
  const { shared, apart, isBounded, areOther, isCut, starts } = like;
  const [told, again] = [named(first, starts[0]), named(later, starts[1])];
  const isSame = first.place === later.place;
  if (isSame && (isCut || areInOneList(told, again))) return null;
  if (isCounted(told) || isCounted(again)) return null;
  const isGoneOn = isSame && goesOn(told, again);
  if (areOther && !isGoneOn) return null;
  return { told, again, shared, apart, isBounded, isSame, isGoneOn, isSaidOfBoth: isSaidOfBoth(told, again) };
}

function named(mention: Mention, start: number): Named {
  const { text, at, quoted, place, end } = mention;
  const { halfWidth } = place.reading;
  const from = (at[start] as number) - (quoted !== null && start === quoted.start ? 1 : 0);
  const word = wordBefore(halfWidth.slice(Math.max(0, from - VERB), from));
  return { mention, name: text.slice(start), span: { start: from, end }, isNew: word !== null && isNewBehind(word) };
}

/** What stands behind the marks of a name; null of one without. */
export const behindMarks = ({ mention: { text, quoted } }: Named): string | null =>
  quoted === null ? null : text.slice(quoted.end);

const areInOneList = (told: Named, again: Named): boolean =>
  told.span.end + NEXT > again.span.start ||
  LIST.test(told.mention.place.reading.halfWidth.slice(told.span.end, again.span.start));

/** 项目12个, 12项工程: so many of them are no one thing. */
const isCounted = ({ mention: { isCounted: isBehind, quoted, place }, span }: Named): boolean =>
  isBehind || (quoted === null && DIGIT.test(place.reading.halfWidth[span.start - 1] ?? ''));

/** Right behind a name that was spoken of just before: 沙坝安置点|还. */
const GOES_ON = /^(?:还|又|并)/;
/** As much of a paragraph lies between two names of one thing. */
const FAR = 160;

const goesOn = (told: Named, { mention: { place }, span }: Named): boolean =>
  span.start - told.span.end < FAR && GOES_ON.test(place.reading.halfWidth.slice(span.end, span.end + 1));

function isSaidOfBoth(a: Named, b: Named): boolean {
  const [one, other] = [a, b].map(({ mention: { place }, span: { end } }) =>
    place.reading.halfWidth.slice(end, end + SAID),
  );
  return one === other && /^[\u4e00-\u9fff]{2}$/.test(one as string);
}
