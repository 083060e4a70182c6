import type { CellObject } from 'write-excel-file/universal';
import { EXPORT_COLUMNS } from '../../core/ledger/columns';
import type { Cell } from '../../core/ledger/csv';
import type { LedgerRow } from '../../core/ledger/rows';
import type { Locale } from '../../core/text/message';

/** The name of the one sheet. */
export const SHEET = '指标台账';

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
 * written. A text is written as a string and never as a formula. The library is loaded only now.
 * @param ledgers all with a name or all without
 */
export async function ledgerXlsx(ledgers: readonly ReportLedger[], locale: Locale): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const isNamed = ledgers.some(({ file }) => file !== undefined);
  const columns = [...(isNamed ? [FILE] : []), ...EXPORT_COLUMNS];
  const header = columns.map(({ name }) => ({
    ...stringCell(name[locale]),
    fontWeight: 'bold' as const,
    bottomBorderStyle: 'thin' as const,
  }));
  const body = ledgers.flatMap(({ file, rows }) =>
    rows.map((row) => [
      ...(file === undefined ? [] : [stringCell(file)]),
      ...EXPORT_COLUMNS.map(({ cell, hasDecimals }) =>
        cellOf(cell(row, locale), hasDecimals === true ? row.decimals : 0),
      ),
    ]),
  );
  const blob = await writeExcelFile(
    [header, ...body],
    { sheet: SHEET, stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })) },
    { fontFamily: '宋体', fontSize: 11 },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** What Excel takes: characters in a cell, decimals in a format. */
const TEXT_LIMIT = 32_767;
const DECIMALS_LIMIT = 30;

function cellOf(cell: Cell, decimals: number): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return stringCell(cell);
  return {
    value: cell,
    type: Number,
    ...(decimals === 0 ? {} : { format: `0.${'0'.repeat(Math.min(decimals, DECIMALS_LIMIT))}` }),
  };
}

const stringCell = (value: string): CellObject => ({ value: value.slice(0, TEXT_LIMIT), type: String });
