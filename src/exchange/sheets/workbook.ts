import type { Message } from '../../core/text/message';
import type { Imported, ImportedTable } from '../imported';
import { readSheets } from './read';
import type { SheetCell } from './read';

/** Decimal places of a number as a cell of it would show at most: 0.1 + 0.2 is 0.3. */
const SIGNIFICANT = 12;

const SHOWN: Message = {
  zh: 'Excel 单元格的数字格式（百分数、日期、保留位数）没有保留，请对照原表。',
  en: 'How Excel shows numbers (percent, dates, decimal places) was not kept; compare with the original.',
};

/**
 * Reads a workbook: each sheet that holds anything as a table, its values as they are stored.
 * @throws RefusedError for what is no workbook, or not safe to read
 */
export function readWorkbook(bytes: Uint8Array): Imported {
  const tables = readSheets(bytes).flatMap(({ rows }) => tableOf(rows) ?? []);
  const hasNumbers = tables.some(({ rows }) => rows.some((row) => row.some((cell) => /\d/.test(cell))));
  return { blocks: tables, notes: [], losses: hasNumbers ? [SHOWN] : [] };
}

/** The filled part of a sheet; null where it has none. */
function tableOf(rows: readonly (readonly SheetCell[])[]): ImportedTable | null {
  const filled = rows.map((row) => Array.from(row, textOf)).filter((row) => row.some((text) => text !== ''));
  if (filled.length === 0) return null;
  const isUsed = (column: number): boolean => filled.some((row) => (row[column] ?? '') !== '');
  const columns = Array.from(
    { length: filled.reduce((most, row) => Math.max(most, row.length), 0) },
    (_, c) => c,
  ).filter(isUsed);
  return { kind: 'table', rows: filled.map((row) => columns.map((c) => row[c] ?? '')) };
}

const textOf = (cell: SheetCell | undefined): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(SIGNIFICANT))) : (cell ?? '').trim();
