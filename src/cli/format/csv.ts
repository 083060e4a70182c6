import papa from 'papaparse';
import { OUTPUT, STDIN_NAME } from '../messages';
import type { FigureJson, FiguresJson } from '../schema';
import type { Formatter, Setting } from './format';

/**
 * What a spreadsheet would take for a formula: the signs that begin one, full-width forms included, also after blanks and
 * breaks. Such a text gets an apostrophe before it. Numbers stay numbers.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const ROWS_AT_ONCE = 5000;

/** The figures for a spreadsheet (RFC 4180), lines and columns counted from 1; `bom` for Excel. */
export function csv({ out, locale }: Setting, bom: boolean): Formatter<FiguresJson> {
  const write = (rows: readonly (readonly unknown[])[]): Promise<void> =>
    out.write(`${papa.unparse(rows as unknown[][], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`);
  let begun = false;
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    if (bom) await out.write('\ufeff');
    await write([COLUMNS.map(({ name }) => OUTPUT.columns[name][locale])]);
  };
  return {
    add: async ({ path, figures }) => {
      await begin();
      for (let i = 0; i < figures.length; i += ROWS_AT_ONCE) {
        await write(figures.slice(i, i + ROWS_AT_ONCE).map((figure) => COLUMNS.map(({ cell }) => cell(figure, path === '-' ? STDIN_NAME[locale] : path))));
      }
    },
    end: begin,
  };
}

interface Column {
  readonly name: keyof typeof OUTPUT.columns;
  readonly cell: (figure: FigureJson, path: string) => string | number | null;
}

const COLUMNS: readonly Column[] = [
  { name: 'path', cell: (_, path) => path },
  { name: 'line', cell: ({ range }) => range.start.line + 1 },
  { name: 'column', cell: ({ range }) => range.start.character + 1 },
  { name: 'text', cell: ({ text }) => text },
  { name: 'indicator', cell: ({ indicator }) => indicator },
  { name: 'value', cell: ({ value }) => value },
  { name: 'valueHigh', cell: ({ valueHigh }) => valueHigh ?? null },
  { name: 'unit', cell: ({ unit }) => unit },
  { name: 'normalized', cell: ({ normalized }) => normalized },
  { name: 'baseUnit', cell: ({ baseUnit }) => baseUnit },
  { name: 'approximation', cell: ({ approximation }) => approximation },
  { name: 'period', cell: ({ period }) => period?.text ?? null },
  { name: 'periodStart', cell: ({ period }) => period?.start ?? null },
  { name: 'periodEnd', cell: ({ period }) => period?.end ?? null },
  { name: 'scope', cell: ({ scope }) => scope },
  { name: 'target', cell: ({ target }) => (target ? 1 : 0) },
  { name: 'comparisons', cell: ({ comparisons }) => comparisons.map(({ text }) => text).join('；') },
  { name: 'partOf', cell: ({ partOf }) => partOf?.text ?? null },
];
