import type { Candidate } from './candidates';
import { TITLE_ENDS } from '../lexicon/headings/headingForms';
import { YEAR } from '../lexicon/time/writtenYear';
import type { FamilyId } from './markers/family';
import { endsAsTitle, headForm, opensWithVerb, plain } from './rows/forms';
import type { OutlineParagraph } from './paragraph';

/** Where a heading's text ends, relative to its paragraph, and whether the body goes on in the line. */
export interface HeadingEnd {
  readonly end: number;
  readonly inline: boolean;
}

/** A first sentence longer than this is no heading: the heading ends at its first comma. */
const LONGEST = 30;
/** A heading alone on its line, or up to the next marker of the line, may be longer. */
const LONGEST_LINE = 45;
/**
 * In a report on one line a heading may run straight into its text. It ends after a word that headings end with
 * (2024年工作计划|2024年是…), or before a phrase that opens a text (优化营商环境|今年以来…).
 */
const HEAD = '(?:情况|计划|打算|安排|思路|问题|不足|举措|措施|做法|成效|进展|要点|目标|任务|回顾|展望|总结)';
const OPENING = `(?:今年以来|今年|去年|近年来|[一二三四五六七八九十几多半]年来|${YEAR}|截至|前三季度|上半年|全年|当前|目前|我[市省县区局院校们]|《)`;
/** 2024年上半年: the first of two words of time opens no text. */
const BEFORE_OPENING = new RegExp(`^([^,。;:]{4,26}?)(?<![年月度])(?=${OPENING})`);
const RUN_ON = new RegExp(`^(.{2,26}?(?:${[...TITLE_ENDS, '状况'].join('|')}))(?=${OPENING})`);
/** Pasted from a page, the line break became a blank: 二、不足之处 基层力量…. */
const BEFORE_BLANK = /^([^ ,。;:!?]{2,20}) +(?=[^ ])/;
/** So it did before the marker, too (…如下: 一、筑牢防线,守护平安 今年汛期…): the blank ends what it began, whatever its words. */
const BETWEEN_BLANKS =
  /^([^。;:!?]{3,44}?[\u4e00-\u9fff”》)]) +(?=[\u4e00-\u9fff“《]|(?:19|20)[\dx]{2}(?:[、—-] *(?:19|20)[\dx]{2})? *年|\d{1,2} *月)/i;
/** （一）落实优惠政策 全年新增…, at a line's start: the blank stands for the full stop where a long sentence or a figure follows. */
const BLANK_FOR_STOP = /^([\u4e00-\u9fff“”、]{4,20}) +(?=["“《\u4e00-\u9fff]|\d{1,4} *[年月])([^。;!?]+)[。;!?]/;
const SHORTEST_BEHIND = 16;
/** The name of a field of work, before a sentence with a figure: 经营收缴 收缴率86.3%，…. */
const FIELD = /^[\u4e00-\u9fff]{4,6}$/;
/** Ends a sentence; so does a half-width point between Chinese characters. */
const STOP = /[。!?]|(?<=[\u4e00-\u9fff”》)])\.(?=[\u4e00-\u9fff“《]|\s*$)/;
const AFTER_HEAD = new RegExp(`^([^,。;:、]{2,14}?${HEAD})(?![和与及、的])`);

/** Families of the topmost headings, which names of two parts are given to. */
const TOPMOST: ReadonlySet<FamilyId> = new Set<FamilyId>(['part', 'section', 'roman', 'lenticular', 'cn']);
/** 夯基础：办学条件持续改善; 业务运行：量质并举，效率向优; 向前走：2025年打算: all that its line holds, and no sentence. */
const TWO_PARTS =
  /^[^,。;:!?、\s\d]{2,12}(?:20\d\d)?:(?:(?:20\d\d年度?)?[^,。;:!?、\s\d]{2,18}|([^,。;:!?、\s\d]{4,8}),[^,。;:!?、\s\d]{4,8})$/;

/**
 * The end of a heading: the end of its line, the first 。 or ：, or where the next marker of the same line begins.
 * @param limit where the next heading of the same paragraph starts, else the paragraph's length.
 */
export function headingEnd(candidate: Candidate, paragraph: OutlineParagraph, limit: number): HeadingEnd {
  const { halfWidth } = paragraph;
  const bodyEnd = Math.min(paragraph.outline.body.end, limit);
  const more = limit < halfWidth.length;
  if (candidate.textEnd !== undefined) {
    const end = Math.min(candidate.textEnd, limit);
    return { end, inline: end < bodyEnd || end < candidate.textEnd };
  }
  const rest = halfWidth.slice(candidate.textStart, bodyEnd);
  const runOn = candidate.dense ? RUN_ON.exec(rest)?.[1] : undefined;
  if (runOn !== undefined) return { end: candidate.textStart + runOn.length, inline: true };
  const blank = candidate.dense ? endBeforeBlank(rest, halfWidth[candidate.start - 1] === ' ') : undefined;
  if (blank !== undefined) return { end: candidate.textStart + blank.length, inline: true };
  const opened = candidate.place === 'start' || candidate.dense ? endForStop(rest) : undefined;
  if (opened !== undefined) return { end: candidate.textStart + opened.length, inline: true };
  if (!more && candidate.place === 'start' && TOPMOST.has(candidate.family) && TWO_PARTS.test(rest.trim()))
    return at(candidate, rest.length, rest, more);
  const stop = rest.search(STOP);
  const colon = rest.search(/:/);
  const first =
    candidate.family === 'question'
      ? stop
      : colon >= 2 && colon <= LONGEST && (stop < 0 || colon < stop)
        ? colon
        : stop;
  if (first >= 0 && (first <= LONGEST || candidate.family === 'question')) {
    const question = '!?'.includes(rest[first] as string) ? 1 : 0;
    return at(candidate, first + question, rest, more);
  }
  const glued = candidate.dense ? (AFTER_HEAD.exec(rest) ?? BEFORE_OPENING.exec(rest))?.[1] : undefined;
  if (glued !== undefined && rest.length > LONGEST_LINE)
    return { end: candidate.textStart + glued.length, inline: true };
  const comma = endOfClause(rest);
  if (first < 0 && rest.length <= LONGEST_LINE) return at(candidate, rest.length, rest, more);
  if (comma > 1 && (first < 0 || comma < first)) return { end: candidate.textStart + comma, inline: true };
  return at(candidate, first < 0 ? rest.length : first, rest, more);
}

/** A clause that only tells when names nothing (今年，继续评定星级书屋，…): the heading goes on to the next mark. */
const WHEN = new RegExp(
  `^(?:(?:今年|去年|本年度?|全年|年初|年内|年底|上半年|下半年|本月|目前|当前)(?:以来)?|(?:截至|截止)[^,;:。]{1,10}|${YEAR}|[一几两三四五]年来|近年来),`,
);

/** Where the first clause that names something ends: at its comma. */
function endOfClause(rest: string): number {
  const when = WHEN.exec(rest)?.[0].length ?? 0;
  const comma = rest.slice(when).search(/[,;。:]/);
  return comma < 0 ? rest.search(/[,;]/) : when + comma;
}

/** The heading that a blank parts from its text. @param parted whether a blank stands before its marker. */
function endBeforeBlank(rest: string, parted: boolean): string | undefined {
  const title = BEFORE_BLANK.exec(rest)?.[1];
  if (title !== undefined && (endsAsTitle(plain(title)) || headForm(plain(title)).predicate)) return title;
  return parted ? BETWEEN_BLANKS.exec(rest)?.[1] : undefined;
}

/** The heading whose full stop was left out for a blank; 强化组织领导 夯实基层基础。 are two halves of one. */
function endForStop(rest: string): string | undefined {
  const [, head, behind] = BLANK_FOR_STOP.exec(rest) ?? [];
  if (head === undefined || behind === undefined) return undefined;
  const reads = /\d/.test(behind) || (behind.length >= SHORTEST_BEHIND && behind.includes(','));
  const worded =
    FIELD.test(head) || opensWithVerb(head) || opensWithVerb(behind) || endsAsTitle(head) || headForm(head).predicate;
  return reads && worded ? head : undefined;
}

function at(candidate: Candidate, length: number, rest: string, more: boolean): HeadingEnd {
  const text = rest.slice(0, length).replace(/[\s。;:,、.*]+$/, '');
  return {
    end: candidate.textStart + text.length,
    inline: more || rest.slice(length).replace(/^[。:\s.*]+/, '') !== '',
  };
}
