import type { Locale, Message } from '../text/message';
import type { Cell } from './csv';
import { shownPeriod } from './model';
import type { LedgerCells } from './model';
import type { LedgerRow } from './rows';

/** What an exported ledger is called: its sheet, and its file behind the title of the report. */
export const LEDGER_NAME = '指标台账';

/** A column of the exported ledger. */
export interface ExportColumn {
  readonly name: Message;
  readonly cell: (row: LedgerRow, locale: Locale) => Cell;
  /** Of a sheet, in characters of half a Chinese character's width. */
  readonly width: number;
  /** Whether its numbers have the decimals that are written in the text. */
  readonly hasDecimals?: true;
}

/** 结果 or 目标. */
export const natureName = ({ target }: Pick<LedgerCells, 'target'>): Message =>
  target ? { zh: '目标', en: 'target' } : { zh: '结果', en: 'result' };

const orNull = (text: string): Cell => (text === '' ? null : text);

/**
 * The columns of an exported ledger: those of the table, with values and places such that they can be computed with.
 */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { name: { zh: '指标', en: 'Indicator' }, width: 34, cell: ({ indicator }) => orNull(indicator) },
  { name: { zh: '数值', en: 'Value' }, width: 12, hasDecimals: true, cell: ({ value }) => value },
  { name: { zh: '数值上限', en: 'Upper value' }, width: 10, hasDecimals: true, cell: ({ high }) => high },
  { name: { zh: '单位', en: 'Unit' }, width: 10, cell: ({ unit }) => orNull(unit) },
  { name: { zh: '约数', en: 'Approximation' }, width: 8, cell: ({ approximation }) => orNull(approximation) },
  { name: { zh: '期间', en: 'Period' }, width: 14, cell: (row) => orNull(shownPeriod(row)) },
  { name: { zh: '范围', en: 'Scope' }, width: 10, cell: ({ scope }) => orNull(scope) },
  { name: { zh: '性质', en: 'Nature' }, width: 8, cell: (row, locale) => natureName(row)[locale] },
  { name: { zh: '比较', en: 'Comparisons' }, width: 30, cell: ({ comparisons }) => orNull(comparisons) },
  { name: { zh: '所在小节', en: 'Section' }, width: 30, cell: ({ section }) => orNull(section) },
  { name: { zh: '行', en: 'Line' }, width: 6, cell: ({ line }) => line + 1 },
  { name: { zh: '核对', en: 'Check' }, width: 30, cell: ({ check }) => orNull(check) },
  {
    name: { zh: '问题', en: 'Problems' },
    width: 40,
    cell: ({ problems }) => orNull(problems.map(({ message }) => message).join('；')),
  },
  { name: { zh: '原文', en: 'As written' }, width: 14, cell: ({ text }) => text },
  { name: { zh: '换算值', en: 'Base value' }, width: 16, cell: ({ normalized }) => normalized },
  { name: { zh: '基本单位', en: 'Base unit' }, width: 10, cell: ({ baseUnit }) => orNull(baseUnit) },
];

/** The ledger as a table, the header first. */
export const exportTable = (rows: readonly LedgerRow[], locale: Locale): readonly (readonly Cell[])[] => [
  EXPORT_COLUMNS.map(({ name }) => name[locale]),
  ...rows.map((row) => EXPORT_COLUMNS.map(({ cell }) => cell(row, locale))),
];
