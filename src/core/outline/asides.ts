import { repeatsOf, runsOf } from '../text/lines';
import type { Run } from '../text/lines';
import { contentsOf } from './contents';
import { attachmentsOf } from './attachments';
import { bodyOf } from './paragraph';
import type { OutlineParagraph } from './paragraph';
import { isBlank, isDateLine } from './reading';

/** A number with or without sign and unit, as a cell of a table holds it. */
const VALUE = /^[+\-−]?\d[\d,]*(?:\.\d+)?(?:[%‰]|[\u4e00-\u9fff/]{1,4})?$/;
/** A cell that is a line by itself is no longer than this; a heading with a number is none. */
const LONGEST_CELL = 24;
/** So many rows at least, of as many names and as many values each. */
const FEWEST_ROWS = 3;
const [MOST_NAMES, MOST_VALUES] = [2, 12];
const FEWEST_COLUMNS = 3;

/**
 * The paragraphs that belong to the report but hold no headings: an outline put before the text, the list of what is
 * attached, tables whose cells tabs or blanks part, tables pasted one cell a line, who signs at the end.
 * @returns their indexes.
 */
export function asidesOf(paragraphs: readonly OutlineParagraph[]): ReadonlySet<number> {
  return new Set([
    ...contentsOf(paragraphs),
    ...attachmentsOf(paragraphs),
    ...rowsOf(paragraphs),
    ...cellsOf(paragraphs),
    ...signatureOf(paragraphs),
  ]);
}

/**
 * The lines of tables whose cells tabs or blanks part, of as many columns each: 项目 年初余额 年末余额, 储蓄存款 42.73 46.40.
 * The first may head the columns and hold no value.
 */
function rowsOf(paragraphs: readonly OutlineParagraph[]): readonly number[] {
  const rows: number[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const width = columnsOf(paragraphs[i]).length;
    if (width < FEWEST_COLUMNS) continue;
    const from = i;
    while (columnsOf(paragraphs[i + 1]).length === width && holdsValues(paragraphs[i + 1])) i++;
    if (i > from) for (let row = from; row <= i; row++) rows.push(row);
  }
  return rows;
}

const NO_COLUMNS: readonly string[] = [];

/** The cells of a short line; none of a longer one or a sentence. */
function columnsOf(paragraph: OutlineParagraph | undefined): readonly string[] {
  return paragraph?.outline.bare === true ? bodyOf(paragraph).split(/ +/) : NO_COLUMNS;
}

/** Whether half of the cells or more are values. */
function holdsValues(paragraph: OutlineParagraph | undefined): boolean {
  const columns = columnsOf(paragraph);
  return 2 * columns.filter((cell) => VALUE.test(cell)).length >= columns.length;
}

/** The lines of tables that are pasted one cell a line: as many names and as many values again and again. */
function cellsOf(paragraphs: readonly OutlineParagraph[]): readonly number[] {
  const cells: number[] = [];
  let lines: number[] = [];
  const end = (): void => {
    if (lines.length > 0) cells.push(...cellsIn(lines, paragraphs));
    lines = [];
  };
  paragraphs.forEach((paragraph, i) => {
    if (isBlank(paragraph.outline)) return;
    if (isCell(paragraph)) lines.push(i);
    else end();
  });
  end();
  return cells;
}

function isCell(paragraph: OutlineParagraph): boolean {
  const { outline, halfWidth, continues } = paragraph;
  const text = bodyOf(paragraph);
  return (
    !continues &&
    text.length <= LONGEST_CELL &&
    outline.sentences.length <= 1 &&
    (outline.markers[0]?.place !== 'start' || VALUE.test(text)) &&
    !/[。;:,!?|]/.test(halfWidth)
  );
}

function cellsIn(lines: readonly number[], paragraphs: readonly OutlineParagraph[]): readonly number[] {
  const texts = lines.map((i) => bodyOf(paragraphs[i] as OutlineParagraph));
  const runs = runsOf(texts, (text) => VALUE.test(text));
  const repeats = repeatsOf(runs);
  const cells: number[] = [];
  for (let i = 0; i + FEWEST_ROWS <= runs.length; ) {
    const rows = repeats[i] as number;
    const [first, second] = [runs[i], runs[i + 1]] as [Run, Run];
    const period = second.start - first.start;
    const told = texts.slice(first.start, (runs[i + rows - 1] as Run).start + first.length);
    const isWide = first.length > MOST_VALUES || period - first.length > MOST_NAMES;
    if (rows < FEWEST_ROWS || isWide || numbersRows(told, period)) {
      i++;
      continue;
    }
    const header = Math.max(0, first.start - (period - first.length) - period);
    cells.push(...captionAbove(lines[header] as number, paragraphs));
    cells.push(...lines.slice(header, first.start + (rows - 1) * period + first.length));
    i += rows;
  }
  return cells;
}

/** 2024年、2025年经营收入情况, 单位：万元: the lines right above the header of a table that name it and its unit. */
function captionAbove(header: number, paragraphs: readonly OutlineParagraph[]): readonly number[] {
  const tellsUnit = /^ *\(?(?:计量)?单位:/.test(paragraphs[header - 1]?.halfWidth ?? '');
  const name = paragraphs[header - 2];
  return tellsUnit && name?.outline.bare === true && name.outline.markers[0]?.place !== 'start'
    ? [header - 2, header - 1]
    : [];
}

/** 1 抓生产 2 促销售 3 保安全: numbers that count the lines between them are those of headings. */
const numbersRows = (texts: readonly string[], period: number): boolean =>
  texts.every((text, i) => i % period !== 0 || i === 0 || Number(text) === Number(texts[i - period]) + 1);

/** ①税收为入库口径。, 注：…: what a note below the date opens with. */
const NOTE = /^(?:[①-⑳]|注[:1-9]?)/;

/** The lines behind the last sentence, where a date is among them: who signs, when, and notes below. */
function signatureOf(paragraphs: readonly OutlineParagraph[]): readonly number[] {
  const lines: number[] = [];
  let dated = false;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i] as OutlineParagraph;
    const { outline } = paragraph;
    if (isBlank(outline) || outline.chrome) continue;
    const text = bodyOf(paragraph);
    const isDate = isDateLine(text);
    const isNote = !dated && NOTE.test(text);
    if (!isDate && !isNote && (!outline.bare || outline.markers[0]?.place === 'start')) break;
    dated ||= isDate;
    lines.push(i);
  }
  return dated ? lines : [];
}
