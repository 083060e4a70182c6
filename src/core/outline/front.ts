import { OFFICE_ENDING } from '../lexicon/bodies';
import { isFirstPart, isHalf, opensTopics } from './firstPart';
import { endsAsTitle, isWrapped, plain as withoutBlanks, SHORTEST_WRAPPED } from './rows/forms';
import { kindOf } from './kind';
import type { KindRead } from './kind';
import { bodyOf } from './paragraph';
import type { OutlineParagraph } from './paragraph';
import { rolesNamed } from './roles/roles';
import { isBlank } from './reading';
import { periodOpened, readTitle, withArabicYears, yearIn, yearInTitle, yearsNamed } from './title';
import type { TitleParts } from './title';

/** What stands before the body: title, date, subtitle, salutation. */
export interface FrontMatter extends TitleParts, KindRead {
  readonly title: string | null;
  /** The year that the report is about, from its title or the date under it; null where neither names one. */
  readonly year: number | null;
  /** What told the year: `date` stands under the title, `opening` in the first sentence. Null where nothing did. */
  readonly yearFrom: 'title' | 'fileName' | 'date' | 'opening' | null;
  /** Index of the first paragraph of the body. */
  readonly body: number;
  /** Index of the last paragraph whose text was read for this. */
  readonly readTo: number;
}

const TITLE_WORDS =
  /总结|回顾[与和及暨]|展望$|小结|盘点|报告|要点|计划|思路|目标|汇报|发布会|实录|述职|工作情况|方案|安排|讲话|发言/;
/** A date under the title, by itself or with the meeting that heard the report: （2024年1月5日）, ——2026年1月12日在…会议上. */
const DATE_LINE = /^[-—(]*\s*(?:19|20)\d{2}\s*[-年./]\s*[\d一二三四五六七八九十]{1,3}/;
/** The dash of a subtitle. */
const DASHES = /^[-—–]{1,4}\s*/;
/** 在集团2026年工作会议上的报告: where it was given; what it is says the line below, if any. */
const OCCASION = /^在.{2,40}[上中]的?(?:报告|讲话|发言|汇报|致辞)$/;
/** 县人民检察院检察长 张三: who speaks, by office and name. */
const SPEAKER =
  /^[^的]*(?:[院察区县市镇乡校局厅处科园所站馆会事]长|书记|主任|主席|总?经理|组长|队长)[ \u3000]+[\u4e00-\u9fff](?:[ \u3000]*[\u4e00-\u9fff某×]){1,2}$/;
/** Ends a salutation (各位代表：, 同志们！) or a sentence, no title. */
const NO_TITLE = /[:,、!。;]$/;
const RUN_ON =
  /^(?!现在|我|受)(.{4,60}?)(?<![,;:。])(?=(?:今年以来|近年来|一年来|20\d{2}年以来|20\d{2}年,|各位|同志们))/;
/** Pasted from a page, the line break behind the title became a blank: 街道2020年工作计划 2020年是…. */
const TITLE_BEFORE_BLANK =
  /^([^,;:。!? ]{4,50}(?:总结|小结|报告|汇报|计划|要点|思路|打算|安排)) +(?=[\u4e00-\u9fff\d])/;
/** 某镇2021年环境整治工作总结。一、…: a report on one line, its title closed as a sentence. */
const TITLE_SENTENCE = /^([^,;:。]{4,50}(?:总结|小结|报告|汇报))。/;
/** 2025年度述职报告。: a title alone on its line, closed as a sentence; 现向大会作述职报告。 is one. */
const CLOSED_TITLE = /^(?!现|下面|以上|我|谨|由|请)[^,;:。作做是为向]{4,40}(?:总结|小结|报告|汇报)。$/;
/** 各位代表：, 同志们！, 县委、县政府：, and nothing else in the line. */
const SALUTATION = /^(?:尊敬的|各位|同志们|代表们|朋友们|女士们)[^。;]{0,40}[:!,、]?$/;
/** A line that ends as a sentence is no title. */
const SENTENCE = /。[”)]?$/;
const SHORTEST_SENTENCE = 16;
/** The first level of Markdown: below a line to whom the report is sent it is the title all the same. */
const TOP = /^# +/;
/** Whether a line has what a title says: the kind of the report and a year. */
const isNamed = (line: string): boolean => TITLE_WORDS.test(line) && /\d{4}/.test(withArabicYears(line));
/** A paragraph at least this long, with a full stop, belongs to the body. */
const BODY_LENGTH = 50;
const LONGEST_TITLE = 60;

/** Reads title, kind and year from the lines before the body. @param fileName helps where the text has no title. */
export function readFront(paragraphs: readonly OutlineParagraph[], fileName?: string): FrontMatter {
  let body = 0;
  const lines: string[] = [];
  let titled = false;
  let from = 0; // the paragraph of the first line
  const add = (line: string): void => {
    lines.push(line);
    titled ||= TITLE_WORDS.test(line);
  };
  let addressed = false;
  for (; body < paragraphs.length; body++) {
    const paragraph = paragraphs[body] as OutlineParagraph;
    const { outline } = paragraph;
    const plain = bodyOf(paragraph);
    const first = outline.markers[0];
    const isTop = lines.length === 0 || (TOP.test(plain) && TITLE_WORDS.test(plain) && !lines.some(isNamed));
    if (first?.family === 'markdown' && first.place === 'start' && isTop) {
      add(plain.replace(/^#+ +/, ''));
      continue;
    }
    if (first?.place === 'start' || outline.cell !== null || (plain.length >= BODY_LENGTH && /[。;]/.test(plain)))
      break;
    // behind the salutation the body begins, unless the title is still to come
    const title = !titled && TITLE_WORDS.test(plain) && !SENTENCE.test(plain);
    if (addressed && plain !== '' && !outline.chrome && !title) break;
    if (SENTENCE.test(plain) && !CLOSED_TITLE.test(plain) && (titled || plain.length >= SHORTEST_SENTENCE)) break;
    // below the title any line of clauses may be the first of a hard-wrapped paragraph
    const wrapped = titled ? plain.length >= SHORTEST_WRAPPED && plain.includes(',') : isWrapped(plain);
    if (wrapped && !TITLE_WORDS.test(plain)) break;
    if (SALUTATION.test(plain)) addressed = true;
    else if (lines.length > 0 && (plain.endsWith('?') || isUnderlined(paragraphs, body))) break;
    else if (titled && (isHalf(plain, lines) || opensBody(plain, paragraphs, body))) break;
    if (plain.length >= LONGEST_TITLE) break;
    if (plain === '' || outline.chrome) continue;
    if (lines.length === 0) from = body;
    add(withoutHeading(plain, outline));
  }
  const readTo = body;
  const untitled = lines.length === 1 && isFirstPart(paragraphs, from, lines[0] as string);
  if (body === paragraphs.length && lines.length > 0) body = Math.min(1, paragraphs.length);
  else if (untitled) body = from;
  const titles = lines
    .map((line) => (CLOSED_TITLE.test(line) ? line.slice(0, -1) : line))
    .filter((line) => !isDate(line) && !NO_TITLE.test(line) && !SPEAKER.test(line) && line.length < LONGEST_TITLE)
    .map((line) => line.replace(DASHES, ''));
  const opening = paragraphs[body]?.halfWidth.trim() ?? '';
  const runOn = (TITLE_BEFORE_BLANK.exec(opening) ?? RUN_ON.exec(opening) ?? TITLE_SENTENCE.exec(opening))?.[1];
  const named = titles.filter(isNamed);
  const title =
    named.find((line) => !OCCASION.test(line)) ??
    named[0] ??
    (runOn !== undefined && TITLE_WORDS.test(runOn) ? runOn : undefined) ??
    titles.find((line) => TITLE_WORDS.test(line)) ??
    titles[0] ??
    null;
  const written = title === null ? null : original(paragraphs, title);
  const above = title === null ? undefined : titles[titles.indexOf(title) - 1];
  const parts = readTitle(written ?? '', above);
  const told = paragraphs[readTo]?.halfWidth ?? '';
  const openings = [...lines.filter((line) => NO_TITLE.test(line)), told];
  return {
    title: untitled ? null : written,
    ...parts,
    periodText: parts.periodText ?? (yearInTitle(title ?? '') === null ? periodOpened(openings.join('')) : null),
    ...kindOf(title ?? '', fileName ?? '', paragraphs, told),
    ...(yearOf(title ?? '', fileName ?? '', lines) ?? yearOfText(openings)),
    body: untitled || title === null ? body : behindTitleAgain(paragraphs, body, title),
    readTo,
  };
}

/** So many paragraphs of a page's own words may stand between the title and the title said again. */
const PREFACE = 12;

/** Where the body begins: behind the title that a page says again above the text, below words of its own. */
function behindTitleAgain(paragraphs: readonly OutlineParagraph[], body: number, title: string): number {
  for (let i = body; i < Math.min(body + PREFACE, paragraphs.length); i++) {
    const { halfWidth, outline } = paragraphs[i] as OutlineParagraph;
    if (outline.markers[0]?.place === 'start') break;
    if (withoutBlanks(halfWidth) === withoutBlanks(title)) return i + 1;
  }
  return body;
}

const REPORT_WORDS = /总结|小结|报告|汇报|要点|发布会|实录|述职|方案|讲话|发言|计划$|思路$/;

/** Whether the line is the title of a first part without a number (主要工作完成情况) and no more of the report's title. */
function opensBody(plain: string, paragraphs: readonly OutlineParagraph[], index: number): boolean {
  if (REPORT_WORDS.test(plain)) return false;
  if (!endsAsTitle(plain)) return !OFFICE_ENDING.test(plain) && opensTopics(paragraphs, index);
  const next = nextWritten(paragraphs, index);
  const below = paragraphs[next];
  if (below === undefined) return false;
  if (below.outline.markers[0]?.place === 'start' || below.outline.dash > 0 || isText(below)) return true;
  return namesPart(plain) && isItem(below) && isText(paragraphs[nextWritten(paragraphs, next)]);
}

/** The next line that is neither blank nor to be filled in. */
function nextWritten(paragraphs: readonly OutlineParagraph[], index: number): number {
  let next = index + 1;
  while (next < paragraphs.length && isPassed(paragraphs[next] as OutlineParagraph)) next++;
  return next;
}

/** Whether a line is a sentence, or the first line of one that is wrapped. */
function isText(paragraph: OutlineParagraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const { outline, halfWidth } = paragraph;
  const size = outline.body.end - outline.body.start;
  return outline.finished ? size >= SHORTEST_SENTENCE : size >= SHORTEST_WRAPPED && halfWidth.includes(',');
}

/** Whether a line may be the first heading within a part: 群众体育蓬勃开展 below 主要成绩, no author's name or office. */
function isItem({ outline: { bare }, halfWidth }: OutlineParagraph): boolean {
  const line = halfWidth.trim();
  return (
    bare &&
    line.length >= SHORTEST_ITEM &&
    line.length <= LONGEST_ITEM &&
    !REPORT_WORDS.test(line) &&
    !/\d/.test(line) &&
    !OFFICE_ENDING.test(line)
  );
}
const [SHORTEST_ITEM, LONGEST_ITEM] = [6, 20];

/** Whether a line is the title of one part, by its words: 主要成绩, 2025年工作完成情况. */
const namesPart = (plain: string): boolean => yearsNamed(plain).length <= 1 && rolesNamed(plain).length === 1;

/**
 * Whether the line is a heading of Markdown by the rule below it; below the report's own title none of a part stands.
 */
function isUnderlined(paragraphs: readonly OutlineParagraph[], index: number): boolean {
  if (paragraphs[index]?.outline.bare !== true) return false;
  let next = index + 1;
  while (next < paragraphs.length && isBlank((paragraphs[next] as OutlineParagraph).outline)) next++;
  return /^-{3,} *$/.test(paragraphs[next]?.halfWidth ?? '');
}

/** Nothing, or something to be filled in. */
const isPassed = ({ outline }: OutlineParagraph): boolean => isBlank(outline) || outline.waits;

/** Whether the line is a date, and no title that begins with a period (2025年1-9月工作总结). */
const isDate = (line: string): boolean =>
  DATE_LINE.test(withArabicYears(line)) && (/^[-—(]/.test(line) || !TITLE_WORDS.test(line));

/** The line without the heading that was pasted behind it: 某局2025年工作总结 一、主要工作. */
function withoutHeading(line: string, { markers, body }: OutlineParagraph['outline']): string {
  const glued = markers.find(({ family, number, place }) => family === 'cn' && number === 1 && place === 'sentence');
  return glued === undefined ? line : line.slice(0, glued.start - body.start).trim();
}

/** The year in the title, in the file's name, or in a date under the title; of 2023—2025年 the last. */
function yearOf(
  title: string,
  fileName: string,
  lines: readonly string[],
): Pick<FrontMatter, 'year' | 'yearFrom'> | null {
  const date = lines.find((line) => DATE_LINE.test(withArabicYears(line)));
  for (const [yearFrom, year] of [
    ['title', yearInTitle(title)],
    ['fileName', yearIn(fileName)],
    ['date', date === undefined ? null : yearIn(date)],
  ] as const)
    if (year !== null) return { year, yearFrom };
  return null;
}

/** The year that the body opens with: 2025年10月22日，… */
function yearOfText(texts: readonly string[]): Pick<FrontMatter, 'year' | 'yearFrom'> {
  for (const text of texts) {
    const [year] = yearsNamed(text.slice(0, 60));
    if (year !== undefined) return { year: Number(year), yearFrom: 'opening' };
  }
  return { year: null, yearFrom: null };
}

/** The title as the text has it, full-width characters kept. */
function original(paragraphs: readonly OutlineParagraph[], title: string): string {
  for (const { halfWidth, text } of paragraphs) {
    const at = halfWidth.indexOf(title);
    if (at >= 0) return text.slice(at, at + title.length).trim();
  }
  return title;
}
