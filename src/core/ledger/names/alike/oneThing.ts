import type { PlacedParagraph } from '../../../report/context';
import type { Report } from '../../../report/report';
import { remembered } from '../../../text/remembered';
import { shift } from '../../../text/span';
import type { Span } from '../../../text/span';
import { isPlanned } from '../goesOn';
import type { VaryingName } from '../quotedNames';
import { behindMarks } from './bothNamed';
import type { BothNamed, Named } from './bothNamed';
import type { Mention } from './mentions';
import { pairsIn } from './pairs';
import type { Pairs } from './pairs';
import { tellingOf } from './telling';

/** A word that stands in so many different names of a report says little in them. */
const USUAL = 6;
/** So many characters are one way to go on with a word. */
const WAY = 4;
/** What a verb of beginning costs, and what the same words behind both add, or 还 behind the later one. */
const [COSTS_NEW, SAID_OF_BOTH, GONE_ON, SAME_BEHIND] = [1.5, 0.5, 1, 0.5];
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

/**
 * Things that are told by one name and taken up by another that stands nowhere else: “青石里·茶香谷”文旅项目, “青石茶香小镇”文旅项目;
 * 镇综合行政执法队, 镇综合执法大队. In reading order; only for a look.
 */
export const oneThingIn = remembered((report: Report): readonly VaryingName[] => {
  const { gatherer, entries } = pairsIn(report);
  const placed = new Map<PlacedParagraph, number>();
  for (const { paragraph, found } of entries) placed.set((found[0] as Mention).place, paragraph);
  const startOf = ({ mention: { place }, span }: Named): number =>
    (report.starts[placed.get(place) as number] as number) + span.start;
  const isUsual = usualIn(gatherer);
  const best = new Map<Mention, { readonly score: number; readonly pair: readonly [Named, Named] }>();
  for (const { one, other, forth, back } of gatherer.all) {
    const by = placed.get(one.place) as number;
    const with_ = placed.get(other.place) as number;
    const isForth = by < with_ || (by === with_ && one.end < other.end);
    const both = isForth ? forth : back;
    const found = both === null ? null : judged(report, gatherer, both, isUsual);
    if (found === null) continue;
    const [{ mention }] = found.pair;
    const known = best.get(mention);
    // of several that are as like, the first: in which order they were met depends on what was edited
    const isBetter =
      known === undefined ||
      known.score < found.score ||
      (known.score === found.score && startOf(found.pair[1]) < startOf(known.pair[1]));
    if (isBetter) best.set(mention, found);
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
  { told, again, shared, apart, isBounded, isSame, isGoneOn, isSaidOfBoth }: BothNamed,
  isUsual: (two: string) => boolean,
): { readonly score: number; readonly pair: readonly [Named, Named] } | null {
  const isLaterOdd = isOnce(pairs, again.name);
  if (!isLaterOdd && !(isBounded && isOnce(pairs, told.name))) return null;
  const [odd, usual] = isLaterOdd ? [again, told] : [told, again];
  const isTakenUp = isLaterOdd && isPlannedThere(report, again) && !isPlannedThere(report, told);
  const areQuoted = told.mention.quoted !== null && again.mention.quoted !== null;
  const isBare = told.mention.quoted === null && again.mention.quoted === null;
  if (isBare && apart <= BY_KIND && !isTakenUp && !isSame) return null;
  const telling = shared.reduce((sum, words) => sum + tellingOf(words, isUsual), 0);
  const score =
    telling -
    apart -
    (odd.isNew ? COSTS_NEW : 0) +
    (isSaidOfBoth ? SAID_OF_BOTH : 0) +
    (isGoneOn ? GONE_ON : 0) +
    (areQuoted && behindMarks(told) === behindMarks(again) && behindMarks(told) !== '' ? SAME_BEHIND : 0);
  const isLittle = apart <= LITTLE && (isSame || areQuoted);
  const [least, part] = isTakenUp ? PLANNED : isLittle || isGoneOn ? CLOSE : !isSame ? ANYWHERE : BESIDE;
  const leastPart = areQuoted ? PLANNED[1] : part;
  return score < least || telling < leastPart * (telling + apart) ? null : { score, pair: [odd, usual] };
}

/** Whether what the name stands in speaks of what is to come; by the year that the report is of. */
const plannedOf = remembered((_: Named): Map<number | null, boolean> => new Map());

function isPlannedThere(report: Report, name: Named): boolean {
  const known = plannedOf(name);
  let is = known.get(report.year);
  if (is === undefined) known.set(report.year, (is = isPlanned(report, name.mention.place, name.span.start)));
  return is;
}

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
