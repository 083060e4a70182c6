import type { LedgerRow } from '../../core/ledger/rows';
import { OUTPUT } from '../outputMessages';
import type { Formatter, LedgerFile, Setting } from './format';
import { clip, columnsOf, nameOf, pad, plain } from './terminal';

const CELL_COLUMNS = 44;

/**
 * The figures for people: one a line, in aligned columns. How wide a text is on the terminal `string-width` says; with
 * that known, a library for tables would only draw frames.
 */
export function table({ out, err, locale, colors, several }: Setting): Formatter<LedgerFile> {
  const { columns } = OUTPUT;
  const header = [
    columns.place,
    columns.text,
    columns.indicator,
    columns.period,
    columns.comparisons,
    columns.target,
  ].map((name) => name[locale]);
  let first = true;
  return {
    add: async (file) => {
      if (file.rows.length === 0) return err.write(`${OUTPUT.noFigures(nameOf(file.path, locale))[locale]}\n`);
      const rows = file.rows.map((row) => cells(row, OUTPUT.yes[locale]));
      const widths = header.map((name, i) =>
        rows.reduce((width, row) => Math.max(width, columnsOf(row[i] as string)), columnsOf(name)),
      );
      const line = (row: readonly string[]): string =>
        row
          .map((cell, i) => pad(cell, widths[i] as number))
          .join('  ')
          .trimEnd();
      const lines = [colors.bold(line(header)), ...rows.map(line)];
      if (several) lines.unshift(colors.underline(nameOf(file.path, locale)));
      if (!first) lines.unshift('');
      first = false;
      await out.write(`${lines.join('\n')}\n`);
    },
    end: async () => {},
  };
}

const cells = ({ line, character, text, indicator, period, comparisons, target }: LedgerRow, yes: string): string[] =>
  [`${line + 1}:${character + 1}`, text, indicator, period, comparisons, target ? yes : ''].map((cell) =>
    clip(plain(cell), CELL_COLUMNS),
  );
