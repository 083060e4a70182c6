import { chineseValue } from '../../numerals/number';
import type { Section } from '../../outline/model';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';

/** The parts that stand behind a line: sections of one row, or paragraphs that count themselves (第一件，…). */
export interface PartsBehind {
  /** Of their headings or first words, absolute. */
  readonly spans: readonly Span[];
  /** How many of them from the first on are of one role; -1 where all are. */
  readonly ofOneRole: number;
  /** Whether their numbers go on without a gap. */
  readonly isThrough: boolean;
  readonly lastNumber: number | null;
}

/** The parts right behind a paragraph; null where none stand there. @param rows those of the report's sections */
export function partsBehind(report: Report, paragraph: number, rows: readonly Row[]): PartsBehind | null {
  const next = nextText(report, paragraph);
  if (next < 0) return null;
  const counted = countedFrom(report, next);
  if (counted !== null) return counted;
  const { start } = bodyOf(report, next);
  const row = rows.find(([first]) => first?.headingSpan.start === start);
  return row === undefined || (row[0]?.number ?? 1) !== 1
    ? null
    : {
        spans: row.map(({ headingSpan }) => headingSpan),
        ofOneRole: row.findIndex(({ role }) => role !== row[0]?.role),
        isThrough: row.every(({ number }, i) => number === null || number === i + 1),
        lastNumber: row.at(-1)?.number ?? null,
      };
}

/** The next line that has text; -1 where there is none. */
function nextText({ paragraphs }: Report, paragraph: number): number {
  let i = paragraph + 1;
  while (i < paragraphs.length && isEmpty((paragraphs[i] as PlacedParagraph).reading.outline.body)) i++;
  return i < paragraphs.length ? i : -1;
}

const isEmpty = ({ start, end }: Span): boolean => start === end;

const bodyOf = ({ paragraphs, starts }: Report, paragraph: number): Span =>
  shift((paragraphs[paragraph] as PlacedParagraph).reading.outline.body, starts[paragraph] as number);

/** 第一件，…, 第二项工程：…, 其一，…: a paragraph that counts itself, by what is counted. */
const ORDINAL =
  /^(?<mark>(?:第(?<numeral>[一二三四五六七八九十])(?<unit>[项件点条])|其(?<other>[一二三四五六七八九十])(?=[,:、])))[^,;:。、]{0,6}[,:、]/;
/** Another part does not stand as far behind the last. In paragraphs. */
const FARTHEST = 12;

interface Ordinal {
  /** Which it is, from 1 on. */
  readonly number: number;
  readonly unit: string;
  readonly length: number;
}

/** The paragraphs that count themselves: the same object while no edit touches one. */
export const ordinalParagraphs = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph): Ordinal | null => {
  const { start } = outline.body;
  if (halfWidth[start] !== '第' && halfWidth[start] !== '其') return null;
  const { mark, numeral, unit = '其', other } = ORDINAL.exec(halfWidth.slice(start))?.groups ?? {};
  const number = chineseValue(numeral ?? other ?? '');
  return mark === undefined || number === null ? null : { number, unit, length: mark.length };
});

/** Paragraphs from one on that count themselves, with others between; null where that one is not the first. */
function countedFrom(report: Report, first: number): PartsBehind | null {
  const all = ordinalParagraphs(report).filter(({ paragraph }) => paragraph >= first);
  const [head] = all;
  if (head?.paragraph !== first) return null;
  const parts: typeof all = [];
  for (const one of all) {
    const isNext = one.found.number === parts.length + 1 && one.found.unit === head.found.unit;
    if (!isNext || one.paragraph - (parts.at(-1)?.paragraph ?? first) > FARTHEST) break;
    parts.push(one);
  }
  if (parts.length < 2) return null;
  const spans = parts.map(({ paragraph, found: { length } }) => {
    const { start } = bodyOf(report, paragraph);
    return { start, end: start + length };
  });
  return { spans, ofOneRole: -1, isThrough: true, lastNumber: parts.length };
}

/** Sections of one family below each other. */
export type Row = readonly Section[];

/** Sections of one family whose numbers go on from 1, and those without a number that stand in a row. */
export function rowsOf(sections: readonly Section[]): readonly Row[] {
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
