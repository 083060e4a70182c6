import { EXPORT_COLUMNS, LEDGER_NAME } from '../../core/ledger/columns';
import type { Cell } from '../../core/ledger/csv';
import type { LedgerRow } from '../../core/ledger/rows';
import type { Locale } from '../../core/text/message';
import { writeWorkbook } from './write';
import type { WrittenCell } from './write';

/** The ledger of one report. */
interface ReportLedger {
  /** Stands in a first column of its own; absent where there is only one report, which needs no name. */
  readonly file?: string;
  readonly rows: readonly LedgerRow[];
}

/** The column that names the report. */
const FILE = { name: { zh: '文件', en: 'File' }, width: 30 };

/**
 * The ledgers of reports as an Excel workbook: one sheet, its header frozen, numbers as numbers with their decimals as
 * written. A text is written as a string and never as a formula.
 * @param ledgers all with a name or all without
 */
export function ledgerXlsx(ledgers: readonly ReportLedger[], locale: Locale): Uint8Array {
  const isNamed = ledgers.some(({ file }) => file !== undefined);
  return writeWorkbook({
    name: LEDGER_NAME,
    columns: [...(isNamed ? [FILE] : []), ...EXPORT_COLUMNS].map(({ name, width }) => ({
      header: name[locale],
      width,
    })),
    rows: ledgers.flatMap(({ file, rows }) =>
      rows.map((row) => [
        ...(file === undefined ? [] : [file]),
        ...EXPORT_COLUMNS.map(({ cell, hasDecimals }) =>
          cellOf(cell(row, locale), hasDecimals === true ? row.decimals : 0),
        ),
      ]),
    ),
  });
}

/** What Excel takes: decimals in a format. */
const DECIMALS_LIMIT = 30;

function cellOf(cell: Cell, decimals: number): WrittenCell {
  if (cell === null || typeof cell === 'string') return cell;
  return {
    number: cell,
    ...(decimals === 0 ? {} : { format: `0.${'0'.repeat(Math.min(decimals, DECIMALS_LIMIT))}` }),
  };
}
