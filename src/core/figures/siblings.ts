import { MEASURE_HEADS } from '../lexicon/measures';
import { baseUnit } from '../numerals/quantity';
import type { ComparisonKind, Figure } from './model';

/** Figures that are told side by side (并列的数): the items of one list, or of neighbouring clauses built alike. */
export interface Siblings {
  /** Indices among the paragraph's figures, in order. */
  readonly items: readonly number[];
  /** What their names end with in common (货运量 of 铁路货运量, 公路货运量); "" where they share nothing. */
  readonly head: string;
  /** Their base unit, where it is one; null where it differs. */
  readonly unit: string | null;
  /** The kinds of comparison that most of them have. */
  readonly compared: readonly ComparisonKind[];
  /** Who lacks a kind of comparison that all others have, by index. */
  readonly lacking: readonly { readonly item: number; readonly kind: ComparisonKind }[];
}

/** Comparisons that siblings are expected to have alike. */
const EXPECTED: ReadonlySet<ComparisonKind> = new Set(['yoy', 'mom', 'growth', 'completion', 'share']);
const FEWEST = 2;

/** The rows of siblings of a paragraph, in order; a figure that stands alone is in none. */
export function readSiblings(figures: readonly Figure[]): readonly Siblings[] {
  const rows: number[][] = [];
  figures.forEach((figure, i) => {
    const row = rows.at(-1);
    const last = row === undefined ? undefined : figures[row.at(-1) as number];
    if (row !== undefined && last !== undefined && areSiblings(last, figure)) row.push(i);
    else rows.push([i]);
  });
  return rows.filter(({ length }) => length >= FEWEST).map((items) => siblingsOf(figures, items));
}

/** Whether the second goes on the row of the first: items of one list, or told in one sentence as results alike, neither part of the other. */
function areSiblings(a: Figure, b: Figure): boolean {
  if (a.cell !== null || b.cell !== null) return false;
  if (a.list !== null && b.list !== null && a.list.first === b.list.first) return true;
  return (
    a.place.sentence === b.place.sentence &&
    a.nature === b.nature &&
    a.partOf === b.partOf &&
    (a.quantity.entry?.kind === 'ratio') === (b.quantity.entry?.kind === 'ratio') &&
    a.indicator.text !== '' &&
    b.indicator.text !== '' &&
    a.indicator.text !== b.indicator.text
  );
}

function siblingsOf(figures: readonly Figure[], items: readonly number[]): Siblings {
  const told = items.map((i) => figures[i] as Figure);
  const units = new Set(told.map(({ quantity }) => baseUnit(quantity)));
  const kinds = [...new Set(told.flatMap(({ comparisons }) => comparisons.map(({ kind }) => kind)))];
  const count = (kind: ComparisonKind): number => told.filter((figure) => has(figure, kind)).length;
  const lacking = kinds
    .filter((kind) => EXPECTED.has(kind) && told.length > FEWEST && count(kind) === told.length - 1)
    .map((kind) => ({ item: items[told.findIndex((figure) => !has(figure, kind))] as number, kind }));
  return {
    items,
    head: headOf(told.map(({ indicator: { text } }) => text).reduce(sharedEnding)),
    unit: units.size === 1 ? ([...units][0] as string) : null,
    compared: kinds.filter((kind) => 2 * count(kind) > told.length),
    lacking,
  };
}

const has = ({ comparisons }: Figure, kind: ComparisonKind): boolean => comparisons.some((one) => one.kind === kind);

/** 货运量 of 路货运量, which 铁路 and 公路 end alike in. */
const headOf = (ending: string): string => MEASURE_HEADS.find((head) => ending.endsWith(head)) ?? ending;

function sharedEnding(a: string, b: string): string {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return a.slice(a.length - n);
}
