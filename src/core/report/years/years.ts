import { opensSentence, sentenceAround, timeWordsOf } from '../../figures/timeWords';
import {
  AHEAD_VERBS,
  BACK_VERBS,
  CARRIED_OVER,
  SEVERAL_YEARS,
  YEAR_BASE_TAILS,
  YEAR_BASES,
  YEAR_NAMES,
  YEARS_WORK,
} from '../../lexicon/time/years';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { matchesOf } from '../../text/characters';

/**
 * What a year is in its sentence for:
 * `opens` – it is the time of all that follows (2025年，…; 2025年上半年，…; 2024年以来，…);
 * `deadline` – something is to be done by then (2025年6月底前);
 * `work` – it names the work of that year that a verb carries out (细化2025年工作措施);
 * `experience` – it names what that year taught, to be summed up (总结2025年平安建设经验);
 * `other` – a base of comparison, part of a name, the start of a stretch, history.
 */
export type YearUse = 'opens' | 'deadline' | 'work' | 'experience' | 'other';

/**
 * A year in a paragraph; the span holds what belongs to it (2025年上半年, 2024年以来). Offsets are relative to the paragraph.
 */
export interface YearMention extends Span {
  readonly year: number;
  readonly use: YearUse;
  /** What stands between the year and the span's end: 上半年, 以来, 前三季度; "" for the bare year. */
  readonly tail: string;
  /** The sentence around it. */
  readonly sentence: Span;
  /** Whether its sentence speaks of several years, or weighs one against another. */
  readonly several: boolean;
}

const SINCE = '以来';
const TAIL = /^(?:度|全年|[上下]半年|前?[一二三四]个?季度|第[一二三四]季度|1?\d?[-—~至]1?\d月份?|以来)*/;
const DEADLINE =
  /^(?:第?[一二三四]季度|1?\d月(?:\d{1,2}日|份)?|上半年|年)?(?:底|末|中旬|上旬|下旬)?(?:之前|以前|前)(?!三)/;
const HAN_AHEAD = /^(?:度|全年)?([\u4e00-\u9fff]{0,8})/;
const NAME_MARKS = '《“‘〔[【"';
const NAME_ENDS = '》”’〕]】"';
/** How far before a year the verb of its work is looked for, in characters of the same clause. */
const VERB_WINDOW = 4;
/** How far a pair of name marks is followed. */
const NAME_WINDOW = 40;
const NONE: readonly YearMention[] = [];

/** The years that a paragraph names (2025年), in order, each with what it is there for. */
export const yearMentionsOf = remembered(({ halfWidth }: { readonly halfWidth: string }): readonly YearMention[] => {
  const words = timeWordsOf({ halfWidth }).filter(({ sense }) => sense === 'year');
  return words.length === 0 ? NONE : words.map(({ start, end, year }) => mention(halfWidth, start, end, year));
});

function mention(halfWidth: string, start: number, end: number, year: number): YearMention {
  const tail = TAIL.exec(halfWidth.slice(end, end + 12))?.[0] ?? '';
  const sentence = sentenceAround(halfWidth, end);
  const words = halfWidth.slice(sentence.start, sentence.end);
  return {
    start,
    end: end + tail.length,
    year,
    tail,
    sentence,
    use: isInName(halfWidth, start) ? 'other' : useOf(halfWidth, start, end, tail),
    several: SEVERAL_YEARS.some((word) => words.includes(word)),
  };
}

function useOf(halfWidth: string, start: number, end: number, tail: string): YearUse {
  if (opensSentence(halfWidth, start) && halfWidth[end + tail.length] === ',') return 'opens';
  const after = halfWidth.slice(end, end + 16);
  if (DEADLINE.test(after)) return 'deadline';
  const before = halfWidth.slice(Math.max(0, start - VERB_WINDOW), start);
  if (tail.endsWith(SINCE) || YEAR_BASES.some((word) => before.endsWith(word))) return 'other';
  const named = HAN_AHEAD.exec(after)?.[1] ?? '';
  if (CARRIED_OVER.some((word) => named.includes(word)) || YEAR_NAMES.some((word) => named.includes(word)))
    return 'other';
  const back = BACK_VERBS.some((verb) => before.endsWith(verb));
  if (back && named.includes('经验')) return 'experience';
  if (YEAR_BASE_TAILS.some((word) => named.startsWith(word))) return 'other';
  const carriesOut = AHEAD_VERBS.some((verb) => before.endsWith(verb) || before.endsWith(`${verb}好`));
  return carriesOut && YEARS_WORK.some((noun) => named.includes(noun)) ? 'work' : 'other';
}

/** Whether the offset stands inside 《…》, “…” or 〔…〕. */
export function isInName(halfWidth: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < NAME_WINDOW; i--) {
    const mark = halfWidth[i] as string;
    if (NAME_ENDS.includes(mark) && mark !== '"') return false;
    if (NAME_MARKS.includes(mark)) return true;
    if (mark === '。' || mark === '\n') return false;
  }
  return false;
}

/** A year's class of graduates, recruits or trainees (2025届毕业生). */
export interface Cohort extends Span {
  readonly year: number;
  /** What it is a class of, with its measure word: 届毕业. */
  readonly of: string;
  /** Whether it is asked how it has fared since: 对2024届毕业生跟踪调查. */
  readonly isFollowedUp: boolean;
}

const COHORT = /(?<!\d)((?:19|20)\d{2})(届[\u4e00-\u9fff]{2})/g;
const WEIGHED = ['比', '较', '与', '同', '和', '、'];
const FOLLOWED_UP = /^[^,。;]*(?:跟踪|追踪|回访|调查)/;
const LONGEST_ASKED = 24;
const NO_COHORTS: readonly Cohort[] = [];

/** The classes that a paragraph names by their year and does not weigh against another, in order. */
export const cohortsOf = remembered(({ halfWidth }: { readonly halfWidth: string }): readonly Cohort[] =>
  halfWidth.includes('届')
    ? matchesOf(halfWidth, COHORT)
        .filter(({ index }) => !WEIGHED.some((word) => halfWidth.endsWith(word, index)))
        .map(({ 0: written, 1: year, 2: of, index }) => ({
          start: index,
          end: index + written.length - 2,
          year: Number(year),
          of: of as string,
          isFollowedUp: FOLLOWED_UP.test(halfWidth.slice(index, index + LONGEST_ASKED)),
        }))
    : NO_COHORTS,
);
