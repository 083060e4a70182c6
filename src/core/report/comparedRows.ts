import { isCompared, isMember } from '../figures/siblings';
import type { Figure } from '../figures/model';
import type { Table } from '../tables/model';
import { remembered } from '../text/remembered';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { PlacedParagraph } from './context';
import { gathered } from './gathered';
import type { Gathered } from './gathered';
import type { Report } from './report';

/** A line that tells one result (3. 手术量6284台次，同比增长9.1%。), or a row of a table; spans are relative to the paragraph. */
type Line =
  | { readonly kind: 'item'; readonly figure: Figure; readonly compared: boolean }
  | {
      readonly kind: 'row';
      readonly table: Table;
      /**
       * By column of comparisons, that of its number or of its empty cell; left out where something else stands in it.
       */
      readonly cells: ReadonlyMap<number, { readonly span: Span; readonly told: boolean }>;
      /** The value of the row that is told last. */
      readonly value: Span;
    };

/** A result without the comparison that its list or its column has. */
export interface Lacking {
  /** The figure, absolute. */
  readonly span: Span;
  readonly indicator: string;
  /** How many results of the list or column have a comparison. */
  readonly compared: number;
  /** The empty cell; null for an item of a list. */
  readonly cell: Span | null;
}

/** A column of growth whose header names no base, though that of another column of its table does. */
export interface BareColumn {
  /** Its first value, absolute. */
  readonly span: Span;
  readonly header: string;
  readonly stating: string;
}

/** A list needs so many items, and so many for each that may lack what the others have. */
const FEWEST = 3;
const FOR_EACH_LACKING = 4;
/** An item with more text than this is a paragraph of its own. */
const LONGEST_ITEM = 80;
/** What may follow the number that an item ends with. */
const ENDED = /^[。;,]?\s*$/;

/** The lines of a report that tell one result, and the rows of its tables. */
export const resultLinesIn = gathered((paragraph): Line | null =>
  paragraph.context.table === null ? readItem(paragraph) : readRow(paragraph, paragraph.context.table),
);

function readItem({ reading, figures, continues }: PlacedParagraph): Line | null {
  const { halfWidth, outline, figures: readings } = reading;
  if (continues || outline.chrome || outline.body.end - outline.body.start > LONGEST_ITEM) return null;
  const members = figures.filter((figure, i) => isMember(halfWidth, figure, readings.figures[i]));
  const [figure] = members;
  if (figure === undefined || members.length > 1 || figure !== figures[0]) return null;
  const compared = isCompared(figure);
  if (compared) return { kind: 'item', figure, compared };
  // beside another number or comparison, or with words behind it, the value may be told for something else
  const isAlone =
    figures.length === 1 && figure.comparisons.length === 0 && ENDED.test(halfWidth.slice(figure.span.end));
  return isAlone ? { kind: 'item', figure, compared } : null;
}

const OVER_TIME: ReadonlySet<string> = new Set(['yoy', 'mom', 'growth']);

function readRow({ reading: { row }, figures }: PlacedParagraph, table: Table): Line | null {
  const value = figures.findLast(({ nature }) => nature === 'result')?.span;
  if (row === null || value === undefined) return null;
  const cells = new Map<number, { readonly span: Span; readonly told: boolean }>();
  table.columns.forEach(({ holds, comparison }, i) => {
    const cell = row.cells[i];
    if (holds !== 'comparison' || cell === undefined || comparison === null || !OVER_TIME.has(comparison.kind)) return;
    if (cell.text === '' || /^[+\-−]?\d/.test(cell.text))
      cells.set(i, { span: { start: cell.start, end: cell.end }, told: cell.text !== '' });
  });
  return { kind: 'row', table, cells, value };
}

/** The results that lack the comparison which all others of their list, or of their column, have. */
export const lackingIn = remembered((report: Report): readonly Lacking[] =>
  runsIn(report).flatMap((run) => (run[0]?.found.kind === 'row' ? inColumns(report, run) : inList(report, run))),
);

/** The columns of growth without a base beside columns with one. */
export const bareColumnsIn = remembered((report: Report): readonly BareColumn[] =>
  runsIn(report).flatMap((run) => underBareHeader(report, run)),
);

/** The lines that go on one another: lists, and tables. */
function runsIn(report: Report): readonly (readonly Gathered<Line>[])[] {
  const runs: Gathered<Line>[][] = [];
  for (const entry of resultLinesIn(report)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, entry)) (runs.at(-1) as Gathered<Line>[]).push(entry);
    else runs.push([entry]);
  }
  return runs;
}

const goesOn = (before: Gathered<Line>, line: Gathered<Line>): boolean =>
  line.paragraph === before.paragraph + 1 &&
  (line.found.kind === 'row'
    ? before.found.kind === 'row' && line.found.table.key === before.found.table.key
    : before.found.kind === 'item');

const isOversight = (all: number, lacking: number): boolean =>
  all >= FEWEST && lacking > 0 && lacking <= Math.max(1, Math.floor(all / FOR_EACH_LACKING));

function inList(report: Report, run: readonly Gathered<Line>[]): readonly Lacking[] {
  const items = run.flatMap(({ paragraph, found }) => (found.kind === 'item' ? [{ paragraph, ...found }] : []));
  const lacking = items.filter(({ compared }) => !compared);
  return isOversight(items.length, lacking.length)
    ? lacking.map(({ paragraph, figure }) => ({
        span: shift(figure.span, report.starts[paragraph] as number),
        indicator: figure.indicator.text,
        compared: items.length - lacking.length,
        cell: null,
      }))
    : [];
}

/** 增长（%） in percent, not 增加额. */
const IN_PERCENT = /[%％]|[率幅速]/;

/**
 * The first value of a column that tells growth since no one knows when (增长（%）), in a table where another column says it
 * (同比增长（%）) and the years of none do.
 */
function underBareHeader(report: Report, run: readonly Gathered<Line>[]): readonly BareColumn[] {
  const [first] = run;
  if (first === undefined || first.found.kind !== 'row' || run.length < FEWEST) return [];
  const { columns } = first.found.table;
  const { cells } = first.found;
  const years = new Set(
    columns.flatMap(({ period }) => (period === null ? [] : [/^(?:[上去]年|\d{4}年)/.exec(period)?.[0]])),
  );
  const stating = columns.find(({ comparison }) => comparison?.kind === 'yoy');
  if (stating === undefined || years.size > 1) return [];
  return columns.flatMap(({ holds, comparison, header }, i) => {
    const cell = cells.get(i);
    return holds === 'comparison' &&
      comparison?.kind === 'growth' &&
      comparison.base === null &&
      IN_PERCENT.test(header) &&
      cell !== undefined
      ? [{ span: shift(cell.span, report.starts[first.paragraph] as number), header, stating: stating.header }]
      : [];
  });
}

function inColumns(report: Report, run: readonly Gathered<Line>[]): readonly Lacking[] {
  const rows = run.flatMap(({ paragraph, found }) => (found.kind === 'row' ? [{ paragraph, ...found }] : []));
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return [...columns].flatMap((column) => {
    const filled = rows.filter(({ cells }) => cells.has(column));
    const lacking = filled.filter(({ cells }) => cells.get(column)?.told === false);
    return isOversight(filled.length, lacking.length)
      ? lacking.map(({ paragraph, cells, value }) => {
          const at = report.starts[paragraph] as number;
          return {
            span: shift(value, at),
            indicator: report.paragraphs[paragraph]?.figures[0]?.cell?.row ?? '',
            compared: filled.length - lacking.length,
            cell: shift((cells.get(column) as { readonly span: Span }).span, at),
          };
        })
      : [];
  });
}
