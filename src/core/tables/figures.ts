import { FALLS, RISES } from '../lexicon/comparisons';
import { indicator } from '../figures/named';
import type { Comparison, Figure } from '../figures/model';
import { resolvePeriod } from '../figures/tokens/period';
import type { OwnWords } from '../lexicon/ownWords';
import { readQuantity } from '../numerals/quantity';
import type { PlacedQuantity } from '../numerals/quantity';
import { toHalfWidth } from '../text/width';
import type { Cell, Column, Row, Table } from './model';

const NUMBER = /^([+\-−]?)(\d[\d,]*(?:\.\d+)?)(.*)$/;
/** 增长|6.3%, 同比下降|1.4个百分点, ↓|2: the words of a change before its number, in a column of changes. */
const CHANGE_WORDS = new RegExp(
  `^(?:同比|环比|[比较]上年(?:同期)?)?(?:(?<rise>${[...RISES, '↑'].join('|')})|(?<fall>${[...FALLS, '↓'].join('|')}))\\s*(?=\\d)`,
);

/** 一、, 1., 其中：, a bullet before the name of a row. */
const ROW_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|\(\d{1,2}\)|[#*•·—-]+|其中:?|#)\s*/;
/** A row that names a period: its columns name the measures. */
const PERIOD_ROW =
  /^(?:(?:19|20)\d{2}年?(?:度)?|\d{1,2}(?:月?[-—~至]\d{1,2})?月(?:份)?|[第]?[一二三四]季度|上半年|下半年|全年|前三季度)$/;

/**
 * The figures of a row: each value with the name of its row and column, its period and comparisons from the columns.
 * @param year the report's; @param plan whether the section tells goals.
 */
export function figuresOfRow(
  row: Row,
  table: Table,
  year: number | null,
  plan: boolean,
  own: OwnWords | null,
): readonly Figure[] {
  const { label, unit: labelUnit } = withoutUnit(labelOf(row, table), own);
  const unitCell = table.columns.findIndex(({ holds }) => holds === 'unit');
  const rowUnit = unitCell < 0 ? table.row?.unit || labelUnit : (row.cells[unitCell]?.text ?? '');
  const isPeriod = PERIOD_ROW.test(label.replace(/\s/g, ''));
  const figures: { figure: Figure; comparisons: Comparison[]; measure: string }[] = [];
  row.cells.forEach((cell, i) => {
    const column = table.columns[i];
    if (column === undefined || (column.holds !== 'value' && column.holds !== 'comparison')) return;
    const told = column.holds === 'comparison';
    const isRate = told && !isAmountOfChange(column, table.columns);
    const quantity = quantityOf(
      told ? withSign(cell) : cell,
      isRate ? '%' : rowUnit,
      column.unit,
      told ? '' : table.unit,
      own,
    );
    if (quantity === null) return;
    const of = told ? subjectOf(figures, column) : undefined;
    const comparison = told ? comparisonOf(cell, column, quantity) : null;
    if (of !== undefined && comparison !== null) {
      of.comparisons.push(comparison);
      return;
    }
    const comparisons: Comparison[] = comparison === null ? [] : [comparison];
    const name = isPeriod ? column.measure || column.header : nameOf(label, column.measure);
    const period = isPeriod ? label : column.period;
    figures.push({
      measure: column.measure,
      comparisons,
      figure: {
        span: { start: cell.start, end: cell.end },
        quantity,
        indicator: indicator(name, '', own),
        period: period === null ? null : resolvePeriod(period, year),
        scope: null,
        nature: column.nature ?? (plan ? 'target' : 'result'),
        comparisons,
        change: null,
        partOf: null,
        place: { sentence: 0, group: 0, clause: i },
        list: null,
        cell: { row: label, column: column.header },
      },
    });
  });
  return figures.map(({ figure }) => figure);
}

const AMOUNT_OF_CHANGE = /(?:增减|增加|减少|变化)(?:额|量|数|值)?$/;
const RATE_OF_CHANGE = /(?:增|减|变化|涨跌|±).*%|增幅|增速|增长率/;

/** 增减 beside 增长（%）: of two columns of change one tells the amount, in the unit of the row. */
const isAmountOfChange = ({ header, unit }: Column, columns: readonly Column[]): boolean =>
  unit === '' &&
  AMOUNT_OF_CHANGE.test(header.replace(/\s/g, '')) &&
  columns.some((one) => one.comparison !== null && RATE_OF_CHANGE.test(one.header));

/** The name of the row: the last of its name cells that is filled. */
function labelOf({ cells }: Row, { columns, row }: Table): string {
  if (row !== undefined) return row.name.replace(ROW_NUMBER, '').trim();
  let label = '';
  columns.forEach(({ holds }, i) => {
    const text = holds === 'name' ? (cells[i]?.text ?? '') : '';
    if (text !== '') label = text.replace(ROW_NUMBER, '').trim();
  });
  return label;
}

/** 床位数(张), 使用率%: the unit that the name of a row ends with. */
const UNIT_ENDING = /^(.{2,}?)(?:\(([^()]{1,8})\)|([%‰]))$/;

/** The name of a row without the unit that it ends with; "" where it ends with none. */
function withoutUnit(name: string, own: OwnWords | null): { readonly label: string; readonly unit: string } {
  const [, label, bracketed, sign] = UNIT_ENDING.exec(name) ?? [];
  const unit = bracketed ?? sign ?? '';
  const read = unit === '' ? null : readQuantity(`1${unit}`, `1${unit}`, 0, own);
  return label === undefined || read === null || read.entry === null || read.end <= unit.length
    ? { label: name, unit: '' }
    : { label, unit };
}

/** 工业 × 增加值; a measure that the row names already is told once. */
const nameOf = (label: string, measure: string): string =>
  measure === '' || label.endsWith(measure)
    ? label
    : label === '' || /^(?:合计|总计|全市|全县|全区|全省)$/.test(label)
      ? measure
      : label + measure;

/** The value that a column of comparisons speaks of: the one of its measure, else the last that is not last year's. */
function subjectOf<Of extends { readonly measure: string; readonly figure: Figure }>(
  figures: readonly Of[],
  column: Column,
): Of | undefined {
  const named = column.measure === '' ? undefined : figures.find(({ measure }) => measure === column.measure);
  if (named !== undefined) return named;
  const told = figures.filter(
    ({ figure }) => figure.nature === 'result' && !/上年|去年|上期/.test(figure.period?.text ?? ''),
  );
  if (column.comparison?.kind === 'completion' || column.comparison?.kind === 'rank') return told.at(-1);
  const years = told.map(({ figure }) => figure.period?.start ?? '');
  const latest = years.reduce((most, start) => (start > most ? start : most), '');
  return told.filter((_, i) => years[i] === latest).at(-1) ?? told.at(-1);
}

function comparisonOf(cell: Cell, column: Column, quantity: PlacedQuantity): Comparison | null {
  if (column.comparison === null) return null;
  const { kind, base } = column.comparison;
  const moves = kind === 'yoy' || kind === 'mom' || kind === 'growth' || kind === 'cagr';
  return {
    span: { start: cell.start, end: cell.end },
    kind,
    value: Math.abs(quantity.value),
    unit: kind === 'rank' ? '位' : quantity.writtenUnit,
    base,
    direction: moves ? (quantity.value < 0 ? 'down' : 'up') : null,
    ...(kind === 'growth' ? { implied: true as const } : {}),
  };
}

/** A cell with a sign in place of the words of its change: 下降1.4% → -1.4%; its span stays. */
function withSign(cell: Cell): Cell {
  const match = CHANGE_WORDS.exec(cell.text);
  return match === null
    ? cell
    : { ...cell, text: `${match.groups?.['fall'] === undefined ? '' : '-'}${cell.text.slice(match[0].length)}` };
}

/** The number of a cell in its own unit, else the row's, the column's, the caption's; null where it holds no number. */
function quantityOf(
  cell: Cell,
  rowUnit: string,
  columnUnit: string,
  captionUnit: string,
  own: OwnWords | null,
): PlacedQuantity | null {
  const match = NUMBER.exec(cell.text);
  if (match === null) return null;
  const [, sign, digits, written] = match as unknown as [string, string, string, string];
  const unit = [written.trim(), columnUnit, rowUnit, captionUnit].find((word) => word !== '') ?? '';
  const text = `${digits}${unit}`;
  const read = readQuantity(toHalfWidth(text), text, 0, own);
  if (written.trim() !== '' && (read === null || read.end < text.length)) return null;
  const value = read?.value ?? Number(digits.replaceAll(',', ''));
  const negative = sign !== '' && sign !== '+';
  return {
    start: cell.start,
    end: cell.end,
    value: negative ? -value : value,
    decimals: read?.decimals ?? digits.split('.')[1]?.length ?? 0,
    unit: read?.unit ?? '',
    entry: read?.entry ?? null,
    magnitude: read?.magnitude ?? 1,
    writtenUnit: read?.writtenUnit ?? unit,
    approximation: '',
    script: 'arabic',
  };
}
