import * as z from 'zod/mini';
import { COMPARISON_KINDS } from '../../../../core/lexicon/comparisonKinds';
import { GRAVITY } from '../../../../core/ledger/model';
import type { LedgerCells } from '../../../../core/ledger/model';
import { COLUMNS } from '../../../../core/ledger/sort';

/**
 * What the extension and the page of the table 指标台账 say to each other. Each side checks what it is told. Without this
 * setting, zod would try whether it may evaluate text, which the page's policy forbids.
 */
z.config({ jitless: true });

const rowShape = z.strictObject({
  /** The same while the figure stays, whatever is written around it. */
  id: z.int(),
  indicator: z.string(),
  text: z.string(),
  value: z.number(),
  high: z.nullable(z.number()),
  ratio: z.string(),
  decimals: z.int(),
  unit: z.string(),
  approximation: z.string(),
  approximatesBefore: z.boolean(),
  normalized: z.number(),
  baseUnit: z.string(),
  period: z.string(),
  periodInferred: z.boolean(),
  periodStart: z.nullable(z.string()),
  periodEnd: z.nullable(z.string()),
  scope: z.string(),
  target: z.boolean(),
  comparisons: z.string(),
  comparison: z.nullable(z.enum(COMPARISON_KINDS)),
  change: z.nullable(z.number()),
  section: z.string(),
  sectionIndex: z.int(),
  line: z.int(),
  check: z.string(),
  problems: z.array(z.strictObject({ severity: z.enum(GRAVITY), message: z.string() })),
});

/** A row as the page has it. */
export interface TableRow extends LedgerCells {
  readonly id: number;
}

/** The words of the page, in the user's language; `{0}` and `{1}` stand for numbers. */
export const TEXTS = [
  ...COLUMNS,
  'result',
  'target',
  'inferredPeriod',
  'filter',
  'onlyProblems',
  'copy',
  'export',
  'count',
  'countShown',
  'countSelected',
  'copied',
  'noFigures',
  'noMatch',
  'table',
  'sortHint',
  'goHint',
  ...GRAVITY,
] as const;
/** A text of the page, by its name. */
export type TextId = (typeof TEXTS)[number];
/** The texts of the page in the reader's language. */
export type Texts = Readonly<Record<TextId, string>>;

const textsShape = z.record(z.enum(TEXTS), z.string());

const toPage = z.discriminatedUnion('type', [
  /**
   * Everything, to a page that has just come to life. `session` tells whether the ids are those that its kept state
   * speaks of.
   */
  z.strictObject({
    type: z.literal('start'),
    session: z.string(),
    uri: z.string(),
    version: z.int(),
    texts: textsShape,
    rows: z.array(rowShape),
    notice: z.string(),
  }),
  /** The rows from `start` on, `removed` of them, become `rows`; those behind stand `lines` lines further down. */
  z.strictObject({
    type: z.literal('splice'),
    version: z.int(),
    start: z.int(),
    removed: z.int(),
    rows: z.array(rowShape),
    lines: z.int(),
  }),
  /** Stands above the table; "" takes it away. */
  z.strictObject({ type: z.literal('notice'), text: z.string() }),
]);

const toHost = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  /** The page shows this version and takes the next. */
  z.strictObject({ type: z.literal('applied'), version: z.int() }),
  z.strictObject({ type: z.literal('go'), id: z.int() }),
  /** For a page that may not write to the clipboard itself. */
  z.strictObject({ type: z.literal('copy'), text: z.string() }),
  /** The rows to export, in this order. */
  z.strictObject({ type: z.literal('export'), ids: z.array(z.int()) }),
]);

/** What the page keeps while it is hidden and over a reload of the window. */
const kept = z.object({
  uri: z.string(),
  session: z.string(),
  words: z.string(),
  onlyProblems: z.boolean(),
  sort: z.array(z.object({ column: z.enum(COLUMNS), descending: z.boolean() })),
  /** In rows from the top. */
  scroll: z.number(),
  selected: z.array(z.int()),
  active: z.nullable(z.int()),
});

/** What the extension tells the page. */
export type ToPage =
  | {
      readonly type: 'start';
      readonly session: string;
      readonly uri: string;
      readonly version: number;
      readonly texts: Texts;
      readonly rows: readonly TableRow[];
      readonly notice: string;
    }
  | ({ readonly type: 'splice'; readonly version: number } & Splice)
  | { readonly type: 'notice'; readonly text: string };
/** What the page tells the extension, checked as it comes. */
export type ToHost = z.output<typeof toHost>;
/** What the page keeps while it is hidden: filter, order, place and selection. */
export type Kept = z.output<typeof kept>;

/** A change of the rows: see the message of that name. */
export interface Splice {
  readonly start: number;
  readonly removed: number;
  readonly rows: readonly TableRow[];
  readonly lines: number;
}

/** What the extension says; null where it is no message of ours. */
export const readToPage = (data: unknown): ToPage | null => toPage.safeParse(data).data ?? null;

/** What the page says; null where it is no message of ours. */
export const readToHost = (data: unknown): ToHost | null => toHost.safeParse(data).data ?? null;

/** What a page has kept; null where that is nothing, or of another version. */
export const readKept = (data: unknown): Kept | null => kept.safeParse(data).data ?? null;
