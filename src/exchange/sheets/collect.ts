import type { CellObject } from 'write-excel-file/universal';
import type { Collected, CollectRow } from '../../core/drafting/collect';
import { refuse } from '../refusal';
import { readSheets } from './read';
import type { SheetCell } from './read';

/** The name of the sheet. */
const SHEET = '数据采集表';

/** The columns, with their widths in characters of half a Chinese character's width. */
const COLUMNS = [
  ['小节', 28],
  ['指标', 30],
  ['单位', 10],
  ['上年', 12],
  ['去年目标', 14],
  ['今年', 12],
  ['增减', 12],
  ['增幅（%）', 10],
  ['责任科室', 14],
  ['备注', 24],
  ['上年原文（勿改）', 14],
  ['位置（勿改）', 34],
] as const;
type Column = (typeof COLUMNS)[number][0];

const LETTERS = 'ABCDEFGHIJKL';
const letterOf = (column: Column): string => LETTERS.charAt(COLUMNS.findIndex(([name]) => name === column));
/** Number and unit as Excel's text cells take them. */
const TEXT_LIMIT = 32_767;
const MOST_DECIMALS = 10;

/**
 * The rows as an Excel workbook for the departments: 今年 is empty, the changes are formulas. The library is loaded only
 * now.
 */
export async function collectWorkbook(rows: readonly CollectRow[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const header = COLUMNS.map(([name]) => ({ ...text(name), fontWeight: 'bold' as const }));
  const blob = await writeExcelFile(
    [header, ...rows.map((row, index) => cellsOf(row, index + 2))],
    { sheet: SHEET, stickyRowsCount: 1, columns: COLUMNS.map(([, width]) => ({ width })) },
    { fontFamily: '宋体', fontSize: 11 },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellsOf(row: CollectRow, line: number): (CellObject | null)[] {
  const [last, now] = [`${letterOf('上年')}${line}`, `${letterOf('今年')}${line}`];
  const number = numberOf(row.lastYear);
  const change = (formula: string, format: string): CellObject | null =>
    number === null ? null : { type: 'Formula', value: `IF(${now}="","",${formula})`, format };
  const decimals = row.lastYear.split('.')[1]?.length ?? 0;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, MOST_DECIMALS))}`;
  return [
    orEmpty(row.section),
    orEmpty(row.indicator),
    orEmpty(row.unit),
    number === null ? text(row.lastYear) : { type: Number, value: number, format },
    orEmpty(row.goal),
    null,
    change(`${now}-${last}`, format),
    number === 0 ? null : change(`ROUND((${now}-${last})/${last}*100,1)`, '0.0'),
    null,
    null,
    text(row.lastYear),
    text(row.before),
  ];
}

const text = (value: string): CellObject => ({ type: String, value: value.slice(0, TEXT_LIMIT) });
const orEmpty = (value: string): CellObject | null => (value === '' ? null : text(value));

function numberOf(written: string): number | null {
  const plain = written.replaceAll(/[,，]/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * The values that came back, from the sheet that has our columns, wherever they have been moved to; rows without a
 * value are left out.
 * @throws RefusedError for what is no workbook, or has no such sheet
 */
export function readCollected(workbook: Uint8Array): readonly Collected[] {
  for (const { rows } of readSheets(workbook)) {
    const header = rows.findIndex((row) => row.includes('今年') && row.includes('位置（勿改）'));
    if (header < 0) continue;
    const column = (name: Column): number => (rows[header] as readonly SheetCell[]).indexOf(name);
    const [now, last, place] = [column('今年'), column('上年原文（勿改）'), column('位置（勿改）')];
    return rows.slice(header + 1).flatMap((cells, index): Collected[] => {
      const value = cells[now] ?? null;
      if (value === null || (typeof value === 'string' && value.trim() === '')) return [];
      return [
        {
          lastYear: String(cells[last] ?? ''),
          before: String(cells[place] ?? '').trim(),
          value,
          row: header + 2 + index,
        },
      ];
    });
  }
  return refuse(
    '这不是数据采集表：没有“今年”和“位置（勿改）”两列。',
    'This is no sheet of collected figures: the columns 今年 and 位置（勿改） are missing.',
  );
}
