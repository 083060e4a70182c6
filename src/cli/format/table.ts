import { OUTPUT } from '../messages';
import type { FigureJson, FiguresJson } from '../schema';
import type { Formatter, Setting } from './format';
import { clip, columnsOf, nameOf, pad, plain } from './terminal';

const CELL_COLUMNS = 44;

/** The figures for people: one a line, in aligned columns. */
export function table({ out, err, locale, colors, several }: Setting): Formatter<FiguresJson> {
  const { columns } = OUTPUT;
  const header = [columns.place, columns.text, columns.indicator, columns.period, columns.comparisons, columns.target].map((name) => name[locale]);
  let first = true;
  return {
    add: async (file) => {
      if (file.figures.length === 0) return err.write(`${OUTPUT.noFigures(nameOf(file.path, locale))[locale]}\n`);
      const rows = file.figures.map((figure) => cells(figure, OUTPUT.yes[locale]));
      const widths = header.map((name, i) => rows.reduce((width, row) => Math.max(width, columnsOf(row[i] as string)), columnsOf(name)));
      const line = (row: readonly string[]): string => row.map((cell, i) => pad(cell, widths[i] as number)).join('  ').trimEnd();
      const lines = [colors.bold(line(header)), ...rows.map(line)];
      if (several) lines.unshift(colors.underline(nameOf(file.path, locale)));
      if (!first) lines.unshift('');
      first = false;
      await out.write(`${lines.join('\n')}\n`);
    },
    end: async () => {},
  };
}

const cells = (figure: FigureJson, yes: string): string[] =>
  [
    `${figure.range.start.line + 1}:${figure.range.start.character + 1}`,
    figure.text,
    figure.indicator,
    figure.period?.text ?? '',
    figure.comparisons.map(({ text }) => text).join('；'),
    figure.target ? yes : '',
  ].map((cell) => clip(plain(cell), CELL_COLUMNS));
