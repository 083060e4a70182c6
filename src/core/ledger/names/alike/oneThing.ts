import type { PlacedParagraph } from '../../../report/context';
import type { Report } from '../../../report/report';
import { remembered } from '../../../text/remembered';
import { shift } from '../../../text/span';
import type { Span } from '../../../text/span';
import { isPlanned } from '../goesOn';
import type { VaryingName } from '../quotedNames';
import { isNewBehind, wordBefore } from './edges';
import type { Likeness } from './likeness';
import type { Mention } from './mentions';
import { pairsIn } from './pairs';
import type { Pairs } from './pairs';
import { tellingOf } from './telling';

/** A name where it stands in the report. */
interface Named {
  readonly mention: Mention;
  readonly name: string;
  /** Relative to its paragraph. */
  readonly span: Span;
  readonly isPlanned: boolean;
  /** Whether its verb speaks of what is there for the first time. */
  readonly isNew: boolean;
}

/** A word that stands in so many different names of a report says little in them. */
const USUAL = 6;
/** So many characters are one way to go on with a word. */
const WAY = 4;
/** What a verb of beginning costs, and what the same words behind both add, or 还 behind the later one. */
const [COSTS_NEW, SAID_OF_BOTH, GONE_ON, SAME_BEHIND] = [1.5, 0.5, 1, 0.5];
const SAID = 2;
/**
 * The least likeness, and the least part of it in all that the names say: of a name that a plan takes up, of one in the
 * same paragraph that differs little or more, and elsewhere.
 */
const [PLANNED, CLOSE, BESIDE, ANYWHERE] = [
  [1.1, 0.58],
  [0.85, 0.6],
  [1.3, 0.65],
  [2, 0.7],
] as const;
/** Less sets names apart that differ little; and those that differ by their kind alone: 合作活动, 合作项目. */
const [LITTLE, BY_KIND] = [0.6, 0.3];
/** Two names this near are told side by side: “法官大讲堂”“法官沙龙”, “人找政策”变“政策找人”. */
const NEXT = 4;
/** Two things in one list: 诉讼服务中心、诉讼服务站. */
const LIST = /^(?:[^,。;]{0,10}[和与及或][^,。;]{0,10}|[^,。;]{0,40}、[^,。;]{0,10})$/;

/**
 * Things that are told by one name and taken up by another that stands nowhere else: “青石里·茶香谷”文旅项目, “青石茶香小镇”文旅项目;
 * 镇综合行政执法队, 镇综合执法大队. In reading order; only for a look.
 */
export const oneThingIn = remembered((report: Report): readonly VaryingName[] => {
  const { gatherer, entries } = pairsIn(report);
  const placed = new Map<PlacedParagraph, number>();
  for (const { paragraph, found } of entries) placed.set((found[0] as Mention).place, paragraph);
  const isUsual = usualIn(gatherer);
  const best = new Map<Mention, { readonly score: number; readonly pair: readonly [Named, Named] }>();
  for (const { one, other, forth, back } of gatherer.all) {
    const by = placed.get(one.place) as number;
    const with_ = placed.get(other.place) as number;
    const isForth = by < with_ || (by === with_ && one.end < other.end);
    const like = isForth ? forth : back;
    const found = like === null ? null : judged(report, gatherer, isForth ? [one, other] : [other, one], like, isUsual);
    if (found === null) continue;
    const [{ mention }] = found.pair;
    const known = best.get(mention);
    if (known === undefined || known.score < found.score) best.set(mention, found);
  }
  const told = ({ mention: { place } }: Named, span: Span): VaryingName['odd'] => {
    const at = shift(span, report.starts[placed.get(place) as number] as number);
    return { name: report.slice(at), span: at };
  };
  return [...best.values()]
    .map(({ pair: [odd, usual] }) => {
      const isWithin = behindMarks(odd) !== null && behindMarks(odd) === behindMarks(usual);
      const [here, there] = [odd, usual].map((one) => told(one, isWithin ? withinMarks(one) : one.span));
      return { odd: here as VaryingName['odd'], usual: there as VaryingName['odd'], guess: true as const };
    })
    .sort((a, b) => a.odd.span.start - b.odd.span.start || b.odd.span.end - a.odd.span.end);
});

/** What stands behind the marks of a name; null of one without. */
const behindMarks = ({ mention: { text, quoted } }: Named): string | null =>
  quoted === null ? null : text.slice(quoted.end);

const withinMarks = ({ mention: { at, quoted } }: Named): Span => ({
  start: at[0] as number,
  end: (at[(quoted as Span).end - 1] as number) + 1,
});

/** Whether a word stands in many names of the report. */
function usualIn(pairs: Pairs): (two: string) => boolean {
  const known = new Map<string, boolean>();
  return (two) => {
    let isUsual = known.get(two);
    if (isUsual === undefined) {
      const those = pairs.with(two);
      const ways = new Set<string>();
      if (those !== undefined && those.size > USUAL)
        for (const { text } of those) ways.add(text.slice(text.indexOf(two), text.indexOf(two) + WAY));
      known.set(two, (isUsual = ways.size > USUAL));
    }
    return isUsual;
  };
}

/** Which of two names is the odd one, the usual one with it, and how alike they are; null where they are hardly of one thing. */
function judged(
  report: Report,
  pairs: Pairs,
  [first, later]: readonly [Mention, Mention],
  like: Likeness,
  isUsual: (two: string) => boolean,
): { readonly score: number; readonly pair: readonly [Named, Named] } | null {
  const { shared, apart, isBounded, areOther, isCut } = like;
  const [told, again] = bothNamed(report, first, later, like);
  const isSame = first.place === later.place;
  if (
    isSame &&
    (told.span.end + NEXT > again.span.start ||
      LIST.test(first.place.reading.halfWidth.slice(told.span.end, again.span.start)))
  )
    return null;
  if (isCounted(told) || isCounted(again)) return null;
  if (isCut && isSame) return null;
  if (areOther && !(isSame && goesOn(told, again))) return null;
  const isLaterOdd = isOnce(pairs, again.name);
  if (!isLaterOdd && !(isBounded && isOnce(pairs, told.name))) return null;
  const [odd, usual] = isLaterOdd ? [again, told] : [told, again];
  const isTakenUp = isLaterOdd && again.isPlanned && !told.isPlanned;
  const areQuoted = first.quoted !== null && later.quoted !== null;
  const isBare = first.quoted === null && later.quoted === null;
  if (isBare && apart <= BY_KIND && !isTakenUp && !isSame) return null;
  const telling = shared.reduce((sum, words) => sum + tellingOf(words, isUsual), 0);
  const isGoneOn = isSame && goesOn(told, again);
  const score =
    telling -
    apart -
    (odd.isNew ? COSTS_NEW : 0) +
    (isSaidOfBoth(told, again) ? SAID_OF_BOTH : 0) +
    (isGoneOn ? GONE_ON : 0) +
    (areQuoted && behindMarks(told) === behindMarks(again) && behindMarks(told) !== '' ? SAME_BEHIND : 0);
  const isLittle = apart <= LITTLE && (isSame || areQuoted);
  const [least, part] = isTakenUp ? PLANNED : isLittle || isGoneOn ? CLOSE : !isSame ? ANYWHERE : BESIDE;
  const leastPart = areQuoted ? PLANNED[1] : part;
  return score < least || telling < leastPart * (telling + apart) ? null : { score, pair: [odd, usual] };
}

/** The two names of a pair, read once for each year that a report may be of. */
const namesOf = remembered((_: Likeness): Map<number | null, readonly [Named, Named]> => new Map());

function bothNamed(report: Report, first: Mention, later: Mention, like: Likeness): readonly [Named, Named] {
  const known = namesOf(like);
  let both = known.get(report.year);
  if (both === undefined)
    known.set(report.year, (both = [named(report, first, like.starts[0]), named(report, later, like.starts[1])]));
  return both;
}

function named(report: Report, mention: Mention, start: number): Named {
  const { text, at, quoted, place, end } = mention;
  const { halfWidth } = place.reading;
  const from = (at[start] as number) - (quoted !== null && start === quoted.start ? 1 : 0);
  const word = wordBefore(halfWidth.slice(Math.max(0, from - WAY), from));
  return {
    mention,
    name: text.slice(start),
    span: { start: from, end },
    isPlanned: isPlanned(report, place, from),
    isNew: word !== null && isNewBehind(word),
  };
}

/** 项目12个, 12项工程: so many of them are no one thing. */
const isCounted = ({
  mention: {
    quoted,
    place: { reading },
  },
  span,
}: Named): boolean =>
  quoted === null && /[0-9]/.test(`${reading.halfWidth[span.start - 1] ?? ''}${reading.halfWidth[span.end] ?? ''}`);

/** Right behind a name that was spoken of just before: 沙坝安置点|还. */
const GOES_ON = /^(?:还|又|并)/;
/** As much of a paragraph lies between two names of one thing. */
const FAR = 160;

const goesOn = (told: Named, { mention: { place }, span }: Named): boolean =>
  span.start - told.span.end < FAR && GOES_ON.test(place.reading.halfWidth.slice(span.end));

/** Whether no other mention ends with the name. */
function isOnce(pairs: Pairs, name: string): boolean {
  let fewest: ReadonlySet<Mention> | undefined;
  for (let i = 0; i + 1 < name.length; i++) {
    const those = pairs.with(name.slice(i, i + 2));
    if (those !== undefined && (fewest === undefined || those.size < fewest.size)) fewest = those;
  }
  let uses = 0;
  for (const { text } of fewest ?? []) if (text.endsWith(name)) uses++;
  return uses === 1;
}

function isSaidOfBoth(a: Named, b: Named): boolean {
  const [one, other] = [a, b].map(({ mention: { place }, span: { end } }) =>
    place.reading.halfWidth.slice(end, end + SAID),
  );
  return one === other && /^[\u4e00-\u9fff]{2}$/.test(one as string);
}
