import { KIND_WORDS } from '../lexicon/headings';
import { BODY_ENDING } from '../lexicon/scopes';
import type { ReportKind } from './model';
import type { OutlineParagraph } from './paragraph';

/** What stands before the body: title, date, subtitle, salutation. */
export interface FrontMatter {
  readonly title: string | null;
  readonly kind: ReportKind;
  /** Who reports, as the title names it before the year (云岭县农业农村局); null where it names nobody. */
  readonly issuer: string | null;
  /** The period that the title names, as written (2025年上半年); null where it names none. */
  readonly periodText: string | null;
  /** The year that the report is about, from its title or the date under it; null where neither names one. */
  readonly year: number | null;
  /** Index of the first paragraph of the body. */
  readonly body: number;
  /** Index of the last paragraph whose text was read for this. */
  readonly readTo: number;
}

const TITLE_WORDS = /总结|报告|要点|计划|思路|目标|汇报|发布会|实录|述职|工作情况|方案|安排|讲话|发言/;
const DATE_LINE = /^[(（]?\s*(?:19|20)\d{2}\s*[-年./]\s*\d{1,2}/;
const RUN_ON = /^(.{4,60}?)(?=(?:今年以来|近年来|一年来|20\d{2}年以来|20\d{2}年,|各位|同志们))/;
/** A paragraph at least this long, with a full stop, belongs to the body. */
const BODY_LENGTH = 50;
const LONGEST_TITLE = 60;

/** Reads title, kind and year from the lines before the body. @param fileName helps where the text has no title. */
export function readFront(paragraphs: readonly OutlineParagraph[], fileName?: string): FrontMatter {
  let body = 0;
  const lines: string[] = [];
  for (; body < paragraphs.length; body++) {
    const { folded, outline } = paragraphs[body] as OutlineParagraph;
    const plain = folded.slice(outline.body.start, outline.body.end);
    const first = outline.markers[0];
    if (first?.family === 'markdown' && first.place === 'start' && lines.length === 0) {
      lines.push(plain.replace(/^#+ +/, ''));
      continue;
    }
    if (first?.place === 'start' || outline.cell !== null || (plain.length >= BODY_LENGTH && /[。;]/.test(plain))) break;
    if (plain.length >= LONGEST_TITLE) break;
    if (plain !== '' && !outline.chrome) lines.push(withoutHeading(plain, outline));
  }
  const readTo = body;
  if (body === paragraphs.length && lines.length > 0) body = Math.min(1, paragraphs.length);
  const titles = lines.filter((line) => !DATE_LINE.test(line) && line.length < LONGEST_TITLE);
  const runOn = RUN_ON.exec(paragraphs[body]?.folded.trim() ?? '')?.[1];
  const title =
    titles.find((line) => TITLE_WORDS.test(line) && /\d{4}/.test(line)) ??
    (runOn !== undefined && TITLE_WORDS.test(runOn) ? runOn : undefined) ??
    titles.find((line) => TITLE_WORDS.test(line)) ?? titles[0] ?? null;
  const name = `${title ?? ''} ${fileName ?? ''}`;
  const written = title === null ? null : original(paragraphs, title);
  return { title: written, issuer: issuerOf(written ?? ''), periodText: periodInName(written ?? ''), kind: kindOf(name, paragraphs), year: yearOf(name, lines) ?? yearOfText(paragraphs[readTo]), body, readTo };
}

/** The line without the heading that was pasted behind it: 某局2025年工作总结 一、主要工作. */
function withoutHeading(line: string, { markers, body }: OutlineParagraph['outline']): string {
  const glued = markers.find(({ family, number, place }) => family === 'cn' && number === 1 && place === 'sentence');
  return glued === undefined ? line : line.slice(0, glued.start - body.start).trim();
}

/** The kind by the words of the title, by the file's name, or by the questions of a press conference. */
function kindOf(name: string, paragraphs: readonly OutlineParagraph[]): ReportKind {
  const named = KIND_WORDS.find(([, words]) => words.some((word) => name.includes(word)))?.[0];
  const questions = paragraphs.filter((p) => p.outline.markers[0]?.family === 'question').length;
  if (questions >= 2 && named !== 'government') return 'press';
  return (named as ReportKind | undefined) ?? 'unknown';
}

function yearOf(name: string, lines: readonly string[]): number | null {
  const named = /(?:19|20)\d{2}(?=年|\D|$)/.exec(name) ?? lines.map((line) => DATE_LINE.exec(line) && /(?:19|20)\d{2}/.exec(line)).find((m) => m !== null && m !== undefined);
  return named ? Number(named[0]) : null;
}

const PERIOD = /(?:19|20)\d{2}年(?:度)?(?:上半年|下半年|前三季度|第?[一二三四]季度|\d{1,2}[-—–~～至]\d{1,2}月(?:份)?)?/;
/** The period that a title or heading names (2023年工作情况); null where it names none. */
export const periodInName = (name: string): string | null => PERIOD.exec(name)?.[0] ?? null;

const ISSUER = /^(?:中共)?([\u4e00-\u9fff（）()]{2,28}?)(?:党委|党组)?(?:关于)?(?=(?:19|20)\d{2})/;

function issuerOf(title: string): string | null {
  const named = ISSUER.exec(title)?.[1];
  return named !== undefined && BODY_ENDING.test(named) ? named : null;
}

/** The year that the body opens with: 2025年10月22日，… */
function yearOfText(paragraph: OutlineParagraph | undefined): number | null {
  const year = /(?:19|20)\d{2}(?=年)/.exec(paragraph?.folded.slice(0, 60) ?? '');
  return year === null ? null : Number(year[0]);
}

/** The title as the text has it, full-width characters kept. */
function original(paragraphs: readonly OutlineParagraph[], title: string): string {
  for (const { folded, text } of paragraphs) {
    const at = folded.indexOf(title);
    if (at >= 0) return text.slice(at, at + title.length).trim();
  }
  return title;
}
