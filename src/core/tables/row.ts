import { readQuantity } from '../numerals/quantity';
import type { Cell, Row } from './model';

/** A line longer than this, or with a cell longer than that, is prose. In UTF-16 code units. */
const LONGEST_LINE = 400;
const LONGEST_CELL = 60;
/** A cell that is a line by itself is no longer than this. */
const LONGEST_LONE = 24;
const FEWEST_BLANK_CELLS = 3;
/** A cell that is a value: a number with or without sign and unit, a dash for none. */
const VALUE = /^[+\-−]?\d[\d,]*(?:\.\d+)?\s*(?:[%‰]|[\u4e00-\u9fff/()]{1,8})?$/;
/** A cell that opens with a time, as the header of a column or the name of a row: 2025年, 2025年出院人次, 11月末余额, 1—9月（亿元）. */
const TIME = /^(?:(?:19|20)\d{2}年|(?:1[0-2]|[1-9])(?:月?[-—~至]\d{1,2})?月|[1-4]季度)/;
/** Several of these in one line, and no other number, are a header: 指标 2025 2024. */
const YEAR = /^(?:19|20)\d{2}$/;
const RULE = /^:?-{2,}:?$/;

/**
 * The cells of a line that looks like a row of a table, or like one cell of it; null for prose.
 * @param halfWidth the half-width view, in which tabs are blanks.
 */
export function readRow(text: string, halfWidth: string): Row | null {
  if (text.length > LONGEST_LINE) return null;
  const kind = halfWidth.includes('|')
    ? 'pipe'
    : text.includes('\t')
      ? 'tab'
      : /\S {2,}\S/.test(halfWidth)
        ? 'blank'
        : null;
  if (/[。;；]/.test(text)) return null;
  if (kind === null) return text.length > LONGEST_LONE ? null : readLine(halfWidth);
  const marked = kind === 'tab' ? text.replace(/\s/g, (blank) => (blank === '\t' ? '\t' : ' ')) : halfWidth;
  const cells =
    kind === 'pipe' ? pipeCells(halfWidth) : cellsBetween(halfWidth, marked, kind === 'tab' ? /\t/g : / {2,}/g);
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length < (kind === 'blank' ? FEWEST_BLANK_CELLS : 2)) return null;
  if (filled.some((cell) => cell.text.length > LONGEST_CELL)) return null;
  const isRule = kind === 'pipe' && filled.every((cell) => RULE.test(cell.text));
  const values = filled.filter((cell) => VALUE.test(cell.text) && !TIME.test(cell.text));
  const years = values.length > 1 && values.every((cell) => YEAR.test(cell.text));
  return { kind, cells, isRule, values: years ? 0 : values.length };
}

/** A line of one cell: short, with no mark that parts clauses. */
function readLine(halfWidth: string): Row | null {
  const cells = cellsBetween(halfWidth, halfWidth, /$^/g);
  const text = cells[0]?.text ?? '';
  if (text === '' || /[,!?、“”《》【】]/.test(text)) return null;
  const isValue = VALUE.test(text) && !TIME.test(text) && !isNumbered(text);
  return { kind: 'line', cells, isRule: false, values: isValue ? 1 : 0 };
}

/** 2.3 回款, a numbered heading, and no value with its unit as 2.3 亿元 is. */
function isNumbered(text: string): boolean {
  if (!text.includes(' ')) return false;
  const read = readQuantity(text, text, 0, null);
  return read === null || read.entry === null || read.end < text.length;
}

function pipeCells(halfWidth: string): readonly Cell[] {
  const cells = cellsBetween(halfWidth, halfWidth, /\|/g);
  const from = cells[0]?.text === '' ? 1 : 0;
  const to = cells.at(-1)?.text === '' ? cells.length - 1 : cells.length;
  return cells.slice(from, to);
}

/** The cells between separators, which `marked` shows; emphasis marks around a cell are no part of it. */
function cellsBetween(halfWidth: string, marked: string, separator: RegExp): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number): void => {
    const written = halfWidth.slice(from, to);
    const inner = written.replace(/^[\s*_`]+|[\s*_`]+$/g, '');
    const start = from + Math.max(0, written.indexOf(inner));
    cells.push({ start, end: start + inner.length, text: inner });
  };
  for (const match of marked.matchAll(separator)) {
    if (match.index > 0 || separator.source !== ' {2,}') add(match.index); // an indent parts no cells
    from = match.index + match[0].length;
  }
  add(halfWidth.length);
  return cells;
}

const CAPTION = /(?:计量)?单位\s*:\s*([万亿千百]{0,2}[\u4e00-\u9fff%‰A-Za-z/²³]{1,6})\s*\)?\s*$/;

/** The unit that a caption gives: 单位：亿元, （计量单位：万人次）; "" where it gives none. */
export const captionUnit = (halfWidth: string): string =>
  halfWidth.length <= LONGEST_CELL && halfWidth.includes('单位') ? (CAPTION.exec(halfWidth)?.[1] ?? '') : '';
