import type { Section } from '../../outline/model';
import { numeralValue } from '../../numerals/number';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';

/** A number of parts that a paragraph ends by announcing: 重点抓好以下|六|项工作：. The span is that of the number. */
interface Announced extends Span {
  readonly count: number;
  /** Whether nothing but the parts behind can be meant: 六个方面工作取得积极成效 may count others. */
  readonly isSure: boolean;
}

/** An announced number that the parts behind it do not come to; its span is absolute. */
export interface CountMismatch extends Span {
  readonly announced: number;
  readonly listed: number;
  /** Whether parts are wanting for sure; more of them may be of something else. */
  readonly isSure: boolean;
  /** The headings that are counted, first and last. */
  readonly first: Span;
  readonly last: Span;
}

const WHAT =
  '(?:工作|任务|举措|措施|问题|不足|短板|差距|做法|特点|成效|成绩|实事|事|内容|体会|经验|亮点|变化|建议|文章|行动|工程|目标)';
const COUNT = '(?<count>[两二三四五六七八九十]|1?\\d)';
/** What announces parts at the end of a paragraph, each with their number. */
const ANNOUNCES: readonly RegExp[] = [
  // 重点抓好以下六项工作：
  `(?:以下|下列|如下|主要做了|主要抓了|[抓做办]好了?|重点抓|突出抓|集中抓|表现在|体现在|表现为|概括为|存在|着力|实施)[^,。;:\\d]{0,10}?${COUNT}(?:[个项件点条]|大)(?:大|方面|部分|板块)?(?:的|重点|主要|突出|具体|方面|民生)*${WHAT}{0,2}`,
  // 现从四个方面总结全年工作, 下面从五个部分作报告
  `从(?:以下)?${COUNT}个(?:方面|部分)(?:总结|回顾|汇报|报告|述职|作[^。:]{0,4}(?:报告|汇报))[^。:]{0,30}`,
  // 报告共分四个部分
  `(?:报告|总结)共?分为?${COUNT}个(?:部分|方面)[^。:]{0,12}`,
  // 现将五个方面的工作情况报告如下
  `现[将就]${COUNT}个(?:方面|部分)的?[^。:,]{0,24}(?:报告|汇报|总结)如下`,
].map((words) => new RegExp(`${words}[:。] *$`));
/** 六个方面工作取得积极成效: the last of an opening, before the headings of those parts. */
const SUMS_UP = new RegExp(
  `${COUNT}(?:个方面|项)(?:的|重点|主要|各项)*工作(?:均|都|全部)?(?:取得|实现|迈出|迈上|呈现|有了)[^,。;:\\d]{0,12}。 *$`,
);
const ENDS = /[:。] *$/;
const SHORTEST = 3;
/** Further off it is another count. */
const FARTHEST = 2;

/** The paragraphs that end by announcing a number of parts: the same object while no edit touches one. */
export const announcedCounts = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph): Announced | null => {
  if (outline.chrome || !ENDS.test(halfWidth)) return null;
  for (const words of ANNOUNCES) {
    const match = words.exec(halfWidth);
    if (match !== null) return announcedBy(match, true);
  }
  const match = SUMS_UP.exec(halfWidth);
  return match === null ? null : announcedBy(match, false);
});

function announcedBy({ index, 0: words, groups }: RegExpExecArray, isSure: boolean): Announced | null {
  const written = groups?.['count'] as string;
  const count = numeralValue(written);
  const start = index + words.indexOf(written);
  return count === null || count < SHORTEST ? null : { count, isSure, start, end: start + written.length };
}

/** The announced numbers of parts that the numbered headings right behind do not come to, in reading order. */
export function countMismatchesIn(report: Report): readonly CountMismatch[] {
  const announced = announcedCounts(report);
  if (announced.length === 0) return [];
  const rows = rowsOf(report.sections);
  return announced.flatMap(({ paragraph, found }): readonly CountMismatch[] => {
    const next = nextText(report, paragraph);
    const row = rows.find(([first]) => first?.headingSpan.start === next);
    const told = row === undefined ? null : mismatch(found, row, report.starts[paragraph] as number);
    return told === null ? [] : [told];
  });
}

/** Where the next line that has text begins. */
function nextText({ paragraphs, starts }: Report, paragraph: number): number {
  let i = paragraph + 1;
  while (i < paragraphs.length && isEmpty((paragraphs[i] as PlacedParagraph).reading.outline.body)) i++;
  const next = paragraphs[i];
  return next === undefined ? -1 : (starts[i] as number) + next.reading.outline.body.start;
}

const isEmpty = ({ start, end }: Span): boolean => start === end;

/** Sections of one family whose numbers go on from 1, and those without a number that stand in a row. */
function rowsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const rows: Section[][] = [];
  let row: Section[] = [];
  for (const section of sections) {
    const last = row.at(-1);
    const goesOn =
      last?.family === section.family &&
      (last.number === null ? section.number === null : section.number !== null && section.number >= last.number);
    if (goesOn) row.push(section);
    else rows.push((row = [section]));
  }
  return [...rows, ...sections.flatMap(({ children }) => rowsOf(children))];
}

/** Whether so many parts are announced as the last has for its number: one of them is wanting, or was not renumbered. */
const isLast = (count: number, row: readonly Section[]): boolean => row.at(-1)?.number === count;

function mismatch({ count, isSure, start, end }: Announced, row: readonly Section[], at: number): CountMismatch | null {
  const [first] = row;
  if (first === undefined || (first.number ?? 1) !== 1) return null;
  const isThrough = row.every(({ number }, i) => number === null || number === i + 1);
  const ofOneRole = row.findIndex(({ role }) => role !== first.role);
  const listed = row.length;
  if (listed === count || ofOneRole === count || listed < 2 || Math.abs(listed - count) > FARTHEST) return null;
  const told = ofOneRole > 1 && listed > count ? ofOneRole : listed;
  return {
    ...shift({ start, end }, at),
    announced: count,
    listed: told,
    isSure: isSure && told < count && (isThrough || isLast(count, row)),
    first: first.headingSpan,
    last: (row[told - 1] as Section).headingSpan,
  };
}
