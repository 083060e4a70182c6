import { BYTE_ORDER_MARK, csvRows } from '../../core/ledger/csv';
import type { Cell } from '../../core/ledger/csv';
import type { LedgerRow } from '../../core/ledger/rows';
import { STDIN_NAME } from '../messages';
import { OUTPUT } from '../outputMessages';
import type { Formatter, LedgerFile, Setting } from './format';

const ROWS_AT_ONCE = 5000;
const COLUMNS: readonly Column[] = [
  { name: 'path', cell: (_, path) => path },
  { name: 'line', cell: ({ line }) => line + 1 },
  { name: 'column', cell: ({ character }) => character + 1 },
  { name: 'text', cell: ({ text }) => text },
  { name: 'indicator', cell: ({ indicator }) => indicator },
  { name: 'value', cell: ({ value }) => value },
  { name: 'valueHigh', cell: ({ high }) => high },
  { name: 'unit', cell: ({ unit }) => unit },
  { name: 'normalized', cell: ({ normalized }) => normalized },
  { name: 'baseUnit', cell: ({ baseUnit }) => baseUnit },
  { name: 'approximation', cell: ({ approximation }) => approximation },
  { name: 'period', cell: ({ period }) => period },
  { name: 'periodStart', cell: ({ periodStart }) => periodStart },
  { name: 'periodEnd', cell: ({ periodEnd }) => periodEnd },
  { name: 'scope', cell: ({ scope }) => scope },
  { name: 'target', cell: ({ target }) => (target ? 1 : 0) },
  { name: 'comparisons', cell: ({ comparisons }) => comparisons },
  { name: 'partOf', cell: ({ partOf }) => partOf },
  { name: 'section', cell: ({ section }) => section },
  { name: 'problems', cell: ({ problems }) => problems.map(({ message }) => message).join('；') },
  { name: 'check', cell: ({ check }) => check },
];

/** The figures for a spreadsheet, lines and columns counted from 1; `bom` for Excel. */
export function csv({ out, locale }: Setting, bom: boolean): Formatter<LedgerFile> {
  let begun = false;
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    await out.write((bom ? BYTE_ORDER_MARK : '') + csvRows([COLUMNS.map(({ name }) => OUTPUT.columns[name][locale])]));
  };
  return {
    add: async ({ path, rows }) => {
      await begin();
      const name = path === '-' ? STDIN_NAME[locale] : path;
      for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
        await out.write(
          csvRows(rows.slice(i, i + ROWS_AT_ONCE).map((row) => COLUMNS.map(({ cell }) => cell(row, name)))),
        );
      }
    },
    end: begin,
  };
}

interface Column {
  readonly name: keyof typeof OUTPUT.columns;
  readonly cell: (row: LedgerRow, path: string) => Cell;
}
