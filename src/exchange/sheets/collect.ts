import type { Collected, CollectRow } from '../../core/drafting/collect';
import { refuse } from '../refusal';
import { readSheets } from './read';
import type { SheetCell } from './read';
import { reference, writeWorkbook } from './write';
import type { WrittenCell } from './write';

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

const MOST_DECIMALS = 10;
/** Of a rate the change is told in points, and no rate of it. */
const IN_POINTS = /[%％]$|百分点$/;

/** The rows as an Excel workbook for the departments: 今年 is empty, the changes are formulas. */
export const collectWorkbook = (rows: readonly CollectRow[]): Uint8Array =>
  writeWorkbook({
    name: SHEET,
    columns: COLUMNS.map(([header, width]) => ({ header, width })),
    rows: rows.map((row, index) => cellsOf(row, index + 2)),
  });

function cellsOf(row: CollectRow, line: number): readonly WrittenCell[] {
  const place = (column: Column): string =>
    reference(
      COLUMNS.findIndex(([name]) => name === column),
      line,
    );
  const [last, now] = [place('上年'), place('今年')];
  const number = numberOf(row.lastYear);
  const change = (formula: string, format: string): WrittenCell =>
    number === null ? null : { formula: `IF(${now}="","",${formula})`, format };
  const decimals = row.lastYear.split('.')[1]?.length ?? 0;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, MOST_DECIMALS))}`;
  return [
    orEmpty(row.section),
    orEmpty(row.indicator),
    orEmpty(row.unit),
    number === null ? row.lastYear : { number, format },
    orEmpty(row.goal),
    null,
    change(`${now}-${last}`, format),
    number === 0 || IN_POINTS.test(row.unit) ? null : change(`ROUND((${now}-${last})/${last}*100,1)`, '0.0'),
    null,
    null,
    row.lastYear,
    row.before,
  ];
}

const orEmpty = (value: string): WrittenCell => (value === '' ? null : value);

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
    const name = column('指标');
    return rows.slice(header + 1).flatMap((cells, index): Collected[] => {
      const value = cells[now] ?? null;
      if (value === null || (typeof value === 'string' && value.trim() === '')) return [];
      return [
        {
          lastYear: String(cells[last] ?? ''),
          before: String(cells[place] ?? '').trim(),
          value,
          row: header + 2 + index,
          indicator: String(cells[name] ?? '').trim(),
        },
      ];
    });
  }
  return refuse(
    '这不是数据采集表：没有“今年”和“位置（勿改）”两列。',
    'This is no sheet of collected figures: the columns 今年 and 位置（勿改） are missing.',
  );
}
