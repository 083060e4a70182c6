import { element } from '../markup/element';
import type { Element } from '../markup/element';
import { OFFICE_RELATIONSHIPS, contentType, packDocument, relationshipId } from '../openXml';

/**
 * What is written into a cell: a text (never taken for a formula), a number or a formula with how Excel shows it, or
 * nothing.
 */
export type WrittenCell =
  | string
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly format: string }
  | null;

/** A workbook of one sheet. */
export interface WrittenSheet {
  readonly name: string;
  /** Header and width of each column, the width in characters of half a Chinese character's width. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** What Excel takes: characters in a cell. */
const TEXT_LIMIT = 32_767;
/** Of the usual row, in points: as Excel has it for this font. */
const ROW_HEIGHT = 15;
const FONT = { name: '宋体', size: 11 } as const;
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Places in the list of formats of cells: the usual one, the header's, then those of numbers. */
const HEADER_STYLE = 1;
const FIRST_NUMBER_STYLE = 2;
/** Ids below belong to the formats that Excel knows by itself (ECMA-376, 18.8.30). */
const FIRST_FORMAT = 164;

/** A sheet as an Excel workbook, its header bold and frozen. The same sheet gives the same bytes. */
export function writeWorkbook({ name, columns, rows }: WrittenSheet): Uint8Array {
  const formats: string[] = [];
  const styleOf = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return FIRST_NUMBER_STYLE + formats.indexOf(format);
  };
  const header = columns.flatMap((column, c) => cell(column.header, reference(c, 1), styleOf, HEADER_STYLE));
  const body = rows.map((row, r) =>
    element(
      'row',
      { r: r + 2 },
      row.flatMap((content, c) => cell(content, reference(c, r + 2), styleOf)),
    ),
  );
  const sheet = element(
    'worksheet',
    { xmlns: NAMESPACE },
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: 0 },
        element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    element('sheetFormatPr', { defaultRowHeight: ROW_HEIGHT }),
    element(
      'cols',
      {},
      columns.map(({ width }, c) => element('col', { min: c + 1, max: c + 1, width, customWidth: 1 })),
    ),
    element('sheetData', {}, element('row', { r: 1 }, header), body),
  );
  const workbook = element(
    'workbook',
    { xmlns: NAMESPACE, 'xmlns:r': OFFICE_RELATIONSHIPS },
    element('sheets', {}, element('sheet', { name, sheetId: 1, 'r:id': relationshipId(0) })),
  );
  const type = (kind: string): string => contentType('spreadsheetml', kind);
  return packDocument('xl', { name: 'workbook.xml', type: type('sheet.main'), content: workbook }, [
    { name: 'worksheets/sheet1.xml', kind: 'worksheet', type: type('worksheet'), content: sheet },
    { name: 'styles.xml', kind: 'styles', type: type('styles'), content: styleSheet(formats) },
  ]);
}

/** The cell, or nothing where it is empty. @param style goes before the one of a format */
function cell(
  content: WrittenCell,
  r: string,
  styleOf: (format: string) => number,
  style?: number,
): readonly Element[] {
  if (content === null) return [];
  if (typeof content === 'string') {
    const text = element('t', { 'xml:space': 'preserve' }, content.slice(0, TEXT_LIMIT));
    return [element('c', { r, s: style, t: 'inlineStr' }, element('is', {}, text))];
  }
  const s = content.format === undefined ? undefined : styleOf(content.format);
  const value = 'formula' in content ? element('f', {}, content.formula) : element('v', {}, String(content.number));
  return [element('c', { r, s }, value)];
}

const LETTERS = 26;

/** What formulas call a cell: A1. @param column counted from 0 @param row counted from 1 */
export function reference(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  return `${letters}${row}`;
}

function styleSheet(formats: readonly string[]): Element {
  const list = (name: string, ...items: readonly Element[]): Element => element(name, { count: items.length }, items);
  const font = (...marks: readonly Element[]): Element =>
    element('font', {}, ...marks, element('sz', { val: FONT.size }), element('name', { val: FONT.name }));
  const fill = (patternType: string): Element => element('fill', {}, element('patternFill', { patternType }));
  const border = (bottom: string | undefined): Element =>
    element(
      'border',
      {},
      ...['left', 'right', 'top', 'bottom'].map((side) => element(side, side === 'bottom' ? { style: bottom } : {})),
    );
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 } as const;
  return element(
    'styleSheet',
    { xmlns: NAMESPACE },
    formats.length === 0
      ? null
      : list(
          'numFmts',
          ...formats.map((formatCode, i) => element('numFmt', { numFmtId: FIRST_FORMAT + i, formatCode })),
        ),
    list('fonts', font(), font(element('b'))),
    list('fills', fill('none'), fill('gray125')), // the two that Excel wants to be the first
    list('borders', border(undefined), border('thin')),
    list('cellStyleXfs', element('xf', plain)),
    list(
      'cellXfs',
      element('xf', { ...plain, xfId: 0 }),
      element('xf', { ...plain, fontId: 1, borderId: 1, xfId: 0, applyFont: 1, applyBorder: 1 }),
      ...formats.map((_, i) => element('xf', { ...plain, numFmtId: FIRST_FORMAT + i, xfId: 0, applyNumberFormat: 1 })),
    ),
  );
}
