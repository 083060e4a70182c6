import { shownPeriod } from '../../../../core/ledger/model';
import { COLUMNS } from '../../../../core/ledger/sort';
import type { ColumnId } from '../../../../core/ledger/sort';
import type { TableRow, Texts } from './messages';

/** The number with its decimals as written, thousands set apart: 2,346 and 18.0. */
const decimal = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: Math.min(decimals, 20), maximumFractionDigits: 20 });

/** The value as it reads without its unit: 29.56, 近3,200, 180余, 5–10, 3:2. */
export function valueText({ value, high, ratio, decimals, approximation, approximatesBefore }: TableRow): string {
  const number =
    ratio !== '' ? ratio : high === null ? decimal(value, decimals) : `${decimal(value, decimals)}–${decimal(high, 0)}`;
  return approximatesBefore ? approximation + number : number + approximation;
}

/** What a cell of the table reads. */
export function cellText(row: TableRow, column: ColumnId, texts: Texts): string {
  switch (column) {
    case 'value':
      return valueText(row);
    case 'nature':
      return row.target ? texts.target : texts.result;
    case 'period':
      return shownPeriod(row);
    case 'line':
      return String(row.line + 1);
    case 'check':
      return row.check === '' ? '–' : row.check;
    case 'problems':
      return row.problems.map(({ message }) => message).join('；');
    default:
      return row[column];
  }
}

/**
 * What stands before the message of a problem. Shape and colour tell the severity, and its name is there to be read
 * out.
 */
export const MARKS = { error: '✖', warning: '▲', info: '●', hint: '○' } as const;

/** What is shown over the cell: all of it, and what the cell leaves out. */
export function tooltip(row: TableRow, column: ColumnId, texts: Texts): string {
  if (column === 'problems')
    return row.problems.map(({ severity, message }) => `${MARKS[severity]} ${texts[severity]}：${message}`).join('\n');
  if (column === 'check') return row.check.replaceAll('；', '\n');
  if ((column === 'value' || column === 'unit') && row.ratio === '')
    return `${row.approximatesBefore ? row.approximation : ''}${row.text} = ${decimal(row.normalized, 0)} ${row.baseUnit}`.trim();
  if (column === 'period' && row.periodStart !== null)
    return [
      row.period,
      [row.periodStart, row.periodEnd ?? ''].join(' – '),
      ...(row.periodInferred ? [texts.inferredPeriod] : []),
    ].join('\n');
  return cellText(row, column, texts);
}

/** How many columns there are. */
export const COLUMN_COUNT = COLUMNS.length;
