import type { Candidate } from '../candidates';
import type { OutlineParagraph } from '../paragraph';
import { familyOf } from './families';

/** An item of a list in one sentence that is as long as this is a part of its own. */
const LONG_ITEM = 45;
/** How far ahead the second item of a run may be. */
const LOOKAHEAD = 400;
/** Marks that number the items of a sentence: 一是, 首先, 第一. */
const SPOKEN: ReadonlySet<string> = new Set(['is', 'nth', 'first']);
/** Words that number the parts of a text as often as those of a section: other marks between do not end their row. */
const KEPT: ReadonlySet<string> = new Set(['nth', 'first']);

/**
 * The candidates that are headings: those at a line's start, and those inside a line that start a run or continue one
 * (二是 after 一是). 一是…；二是… within one sentence is a list, not a row of sections.
 */
export function acceptSequence(candidates: readonly Candidate[], paragraphs: readonly OutlineParagraph[]): Candidate[] {
  const accepted: Candidate[] = [];
  const open = new Map<string, number>();
  const closed = new Map<string, number>(); // the last numbers of rows that a mark of higher rank has ended
  let list: Candidate | null = null; // the first item of a list in one sentence
  candidates.forEach((candidate, i) => {
    if (list !== null && isInSentenceOf(list, candidate, paragraphs)) return;
    list = null;
    if (!isHeading(candidate, i, candidates, paragraphs, open) && !goesOn(candidate, closed)) {
      if (
        candidate.number === 1 &&
        (SPOKEN.has(candidate.family) || isListed(candidate, candidates[i + 1], paragraphs))
      )
        list = candidate;
      return;
    }
    accepted.push(candidate);
    const rank = rankOf(candidate);
    for (const family of open.keys())
      if (!KEPT.has(family) && rankOf({ family } as Candidate) > rank) {
        closed.set(family, open.get(family) as number);
        open.delete(family);
      }
    if (candidate.number !== null) open.set(candidate.family, candidate.number);
  });
  return accepted;
}

/** 1. over （一）, on one line: behind the row of the higher rank that of the lower goes on. */
const goesOn = ({ dense, place, family, number, weak }: Candidate, closed: ReadonlyMap<string, number>): boolean =>
  dense && place === 'sentence' && weak !== true && number !== null && closed.get(family) === number - 1;

/** Whether a mark of the same form stands in the sentence that `first` opened a list in. */
const isInSentenceOf = (
  first: Candidate,
  { paragraph, family, start }: Candidate,
  paragraphs: readonly OutlineParagraph[],
): boolean =>
  family === first.family &&
  paragraph === first.paragraph &&
  !/[。!?]/.test((paragraphs[paragraph] as OutlineParagraph).halfWidth.slice(first.start, start));

const rankOf = (candidate: Candidate): number => familyOf(candidate.family)?.rank ?? 0;

function isHeading(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  paragraphs: readonly OutlineParagraph[],
  open: ReadonlyMap<string, number>,
): boolean {
  const adverb = candidate.family === 'first' || candidate.family === 'nth';
  if (candidate.place === 'start' && !adverb && candidate.weak !== true) return true;
  if (candidate.number === null) return false;
  if (isGlued(candidate, index, all, paragraphs) || holdsDecimals(candidate, all[index + 1])) return true;
  if (candidate.place === 'inside' && candidate.family === 'arabic-paren') return false;
  if (candidate.place === 'inside' && isPaused(candidate, paragraphs)) return false;
  if (candidate.number === 1 && isListed(candidate, all[index + 1], paragraphs)) return false;
  const last = open.get(candidate.family);
  if (candidate.glued === true)
    return candidate.number - 1 === last && follows(candidate.number + 1, candidate.family, index, all);
  if (last !== undefined && candidate.number > last && candidate.number <= last + 3) return true;
  // 二是…。二是…: a number told twice
  if (last !== undefined && last > 1 && candidate.number === last && candidate.place === 'sentence') return true;
  // 二、 without 一、 is still a heading where the report is on one line
  if (candidate.family === 'cn' && candidate.dense && candidate.place === 'sentence') return true;
  if (
    candidate.number !== 1 ||
    ((candidate.family === 'is' || adverb) && !hasOwnSentence(candidate, index, all, paragraphs))
  )
    return false;
  return hasSecond(candidate, index, all, paragraphs);
}

const LONGEST_GLUED = 24;
/** The forms that may stand so, by the form of the heading above. */
const GLUED: Readonly<Record<string, readonly string[]>> = { cn: ['cn-paren', 'arabic'], arabic: ['arabic-paren'] };

/** 1、 in the middle of a sentence. */
const isPaused = ({ family, paragraph, start }: Candidate, paragraphs: readonly OutlineParagraph[]): boolean =>
  family === 'arabic' && (paragraphs[paragraph] as OutlineParagraph).halfWidth[start + 1] === '、';

/**
 * 二、2025年计划(一)筑牢防线: a mark right behind the heading that it stands under, with no sign between, or with a comma
 * in the heading where the next mark of the form opens a sentence (一、管网改造提速,供水更稳1、更换旧管。…。2、改造泵房).
 */
function isGlued(candidate: Candidate, index: number, all: readonly Candidate[], texts: readonly OutlineParagraph[]) {
  const { family, paragraph, start, place, number } = candidate;
  const before = all[index - 1];
  if (place !== 'inside' || before?.paragraph !== paragraph || GLUED[before.family]?.includes(family) !== true)
    return false;
  const between = (texts[paragraph] as OutlineParagraph).halfWidth.slice(before.textStart, start);
  if (between.length < 2 || between.length > LONGEST_GLUED || /[。;:!?]/.test(between)) return false;
  const second = all.slice(index + 1, index + LOOKAHEAD).find((next) => next.family === family);
  const goesOn = second?.paragraph === paragraph && second.number === 2 && second.place === 'sentence';
  return number === 1 && goesOn ? !/,.*,/.test(between) : family !== 'arabic-paren' && !between.includes(',');
}

/** With a blank line between. */
const NEXT_LINE = 2;

/** 1 系统建设 over 1.1 平台升级: the decimals bear its number out. */
const holdsDecimals = ({ family, paragraph }: Candidate, next: Candidate | undefined): boolean =>
  family === 'arabic-blank' &&
  next?.family === 'decimal-2' &&
  next.number === 1 &&
  next.paragraph - paragraph <= NEXT_LINE;

/** 坚持（一）科学配餐、（二）行为训练: the items of a list in one sentence, with pauses or commas between them. */
function isListed(
  { place, family, paragraph, textStart }: Candidate,
  next: Candidate | undefined,
  paragraphs: readonly OutlineParagraph[],
): boolean {
  if (place !== 'inside' || next?.family !== family || next.paragraph !== paragraph || next.number !== 2) return false;
  const item = (paragraphs[paragraph] as OutlineParagraph).halfWidth.slice(textStart, next.start).trimEnd();
  return /^[^。;:!?]+[、,]$/.test(item);
}

/** Whether the next sure heading of the family has the number. */
function follows(number: number, family: Candidate['family'], index: number, all: readonly Candidate[]): boolean {
  for (let i = index + 1; i < Math.min(all.length, index + LOOKAHEAD); i++) {
    const next = all[i] as Candidate;
    if (next.family === family && next.glued !== true) return next.number === number;
  }
  return false;
}

function hasSecond(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  paragraphs: readonly OutlineParagraph[],
): boolean {
  let list: Candidate | null = null; // 一是…。洽谈项目2个：一是…；二是…。二是…: a list in a sentence of the item
  for (let i = index + 1; i < Math.min(all.length, index + LOOKAHEAD); i++) {
    const next = all[i] as Candidate;
    if (next.family !== candidate.family) continue;
    if (list !== null && isInSentenceOf(list, next, paragraphs)) continue;
    list = null;
    if (next.number === 1 && SPOKEN.has(next.family) && !hasOwnSentence(next, i, all, paragraphs)) {
      list = next;
      continue;
    }
    // a gap is a fault, not the end of the run
    return next.number === 2 || (next.number === 3 && next.paragraph === candidate.paragraph);
  }
  return false;
}

/** Whether the item ends with a full stop before the next one of its family begins, or is long enough to be a part. */
function hasOwnSentence(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  paragraphs: readonly OutlineParagraph[],
): boolean {
  let i = index + 1;
  while (i < all.length && all[i]?.paragraph === candidate.paragraph && all[i]?.family !== candidate.family) i++;
  const next = all[i];
  if (next === undefined || next.paragraph !== candidate.paragraph) return true;
  const item = (paragraphs[candidate.paragraph] as OutlineParagraph).halfWidth.slice(candidate.textStart, next.start);
  return item.length >= LONG_ITEM || /[。!?]/.test(item);
}
