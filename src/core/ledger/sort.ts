import type { ComparisonKind } from '../figures/model';
import { CHECK_MARKS } from '../relations/marks';
import { GRAVITY } from './model';
import type { LedgerCells } from './model';

/** The columns of the table 指标台账, as they stand: first what a narrow window is to show. */
export const COLUMNS = [
  'indicator',
  'value',
  'unit',
  'check',
  'problems',
  'period',
  'comparisons',
  'section',
  'line',
  'scope',
  'nature',
] as const;
/** A column by which the ledger can be sorted. */
export type ColumnId = (typeof COLUMNS)[number];

/** By what rows are sorted. */
export interface SortKey {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** The order of a Chinese dictionary (by pinyin), numbers within by their value. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

const KINDS: readonly ComparisonKind[] = [
  'yoy',
  'mom',
  'growth',
  'cagr',
  'net',
  'completion',
  'share',
  'rank',
  'multiple',
  'gap',
  'contribution',
];

/** Negative where `a` comes before `b`. What is empty comes last, whatever the direction: NaN stands for that. */
type Compare = (a: LedgerCells, b: LedgerCells, sign: 1 | -1) => number;

const byText =
  (of: (row: LedgerCells) => string): Compare =>
  (a, b, sign) => {
    const [x, y] = [of(a), of(b)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return sign * collator.compare(x, y);
  };

const byNumbers =
  (of: (row: LedgerCells) => readonly number[]): Compare =>
  (a, b, sign) => {
    const [x, y] = [of(a), of(b)];
    if (x.length === 0 || y.length === 0) return Number(x.length === 0) - Number(y.length === 0);
    const at = x.findIndex((number, i) => number !== y[i]);
    return at < 0 ? 0 : sign * Math.sign((x[at] as number) - (y[at] ?? Number.NEGATIVE_INFINITY));
  };

/** Whether a cell of the column 核对 tells of a claim that does not hold: it stands first. */
export const isContradicted = (check: string): boolean => check.startsWith(CHECK_MARKS.contradicted);

const COMPARE: Readonly<Record<ColumnId, Compare>> = {
  indicator: byText(({ indicator }) => indicator),
  value: byNumbers(({ normalized, value, high }) => [
    normalized,
    high === null || value === 0 ? normalized : (normalized / value) * high,
  ]),
  unit: byText(({ unit }) => unit),
  period: byText(({ period, periodStart, periodEnd }) =>
    period === '' ? '' : `${periodStart ?? periodEnd ?? '~'} ${periodEnd ?? '~'} ${period}`,
  ),
  scope: byText(({ scope }) => scope),
  nature: byNumbers(({ target }) => [Number(target)]),
  comparisons: byNumbers(({ comparison, change }) =>
    comparison === null || change === null ? [] : [KINDS.indexOf(comparison), change],
  ),
  section: byNumbers(({ sectionIndex }) => (sectionIndex < 0 ? [] : [sectionIndex])),
  line: byNumbers(({ line }) => [line]),
  check: byNumbers(({ check }) => (check === '' ? [] : [Number(!isContradicted(check))])),
  problems: byNumbers(({ problems }) =>
    problems.length === 0
      ? []
      : [GRAVITY.indexOf((problems[0] as LedgerCells['problems'][number]).severity), -problems.length],
  ),
};

/**
 * The rows in another order: by the first key, those alike by the next, those alike in all as they came (in reading
 * order). Values are compared in base units (9000万元 before 1亿元); empty cells come last in either direction.
 */
export function sortRows<Row extends LedgerCells>(rows: readonly Row[], keys: readonly SortKey[]): readonly Row[] {
  if (keys.length === 0) return rows;
  return rows.toSorted((a, b) => {
    for (const { column, descending } of keys) {
      const order = COMPARE[column](a, b, descending ? -1 : 1);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The keys after a click on a column's header: ascending, then descending, then no more; earlier keys break ties. */
export function afterClick(keys: readonly SortKey[], column: ColumnId): readonly SortKey[] {
  const [first, ...others] = keys;
  if (first?.column !== column) return [{ column, descending: false }, ...keys.filter((key) => key.column !== column)];
  return first.descending ? others : [{ column, descending: true }, ...others];
}
