import * as z from 'zod/mini';
import { SLOT_TYPES } from '../../../../core/drafting/slots';
import type { SlotType } from '../../../../core/drafting/slots';

/**
 * What the extension and the page of a form say to each other. Each side checks what it is told. Without this setting,
 * zod would try whether it may evaluate text, which the page's policy forbids.
 */
z.config({ jitless: true });

const choice = z.strictObject({ value: z.string(), label: z.string() });
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('slot'),
    name: z.string(),
    type: z.enum(Object.keys(SLOT_TYPES) as [SlotType, ...SlotType[]]),
    options: z.readonly(z.array(z.string())),
    initial: z.string(),
    sample: z.string(),
  }),
  z.strictObject({ kind: z.literal('repeat'), name: z.string() }),
]);
const rows = z.array(z.array(z.string()));

/** What every field has; fields of one `group` that follow on each other stand under one heading that folds. */
const head = { id: z.string(), label: z.string(), help: z.string(), group: z.string() };
const field = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...head, value: z.string() }),
  z.strictObject({ kind: z.literal('choice'), ...head, value: z.string(), choices: z.array(choice) }),
  /** A sentence with slots. */
  z.strictObject({ kind: z.literal('parts'), ...head, value: z.array(part), types: z.array(choice) }),
  /** A list: rows are added, changed, moved and taken out. */
  z.strictObject({
    kind: z.literal('table'),
    ...head,
    value: rows,
    columns: z.array(z.strictObject({ label: z.string(), choices: z.nullable(z.array(choice)) })),
  }),
]);
const value = z.union([z.string(), rows, z.array(part)]);
const values = z.record(z.string(), value);

/** The words of the page, in the user's language. */
export const TEXTS = [
  'save',
  'cancel',
  'openFile',
  'add',
  'remove',
  'up',
  'down',
  'unchosen',
  'makeSlot',
  'makeSlotHint',
  'toText',
  'slotName',
  'slotType',
  'slotOptions',
  'slotSample',
  'slotInitial',
  'text',
  'preview',
  'row',
  'slot',
] as const;
const texts = z.record(z.enum(TEXTS), z.string());
const tone = z.enum(['plain', 'good', 'bad']);

const toPage = z.discriminatedUnion('type', [
  /** Everything, to a page that has just come to life. */
  z.strictObject({ type: z.literal('start'), title: z.string(), intro: z.string(), texts, fields: z.array(field) }),
  /** What is wrong with the values told last, and what would come of them. */
  z.strictObject({
    type: z.literal('checked'),
    complaints: z.array(
      z.strictObject({ field: z.string(), row: z.nullable(z.int()), isError: z.boolean(), text: z.string() }),
    ),
    preview: z.array(z.strictObject({ text: z.string(), tone })),
  }),
]);
const toHost = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('changed'), values }),
  z.strictObject({ type: z.literal('save'), values }),
  z.strictObject({ type: z.literal('openFile') }),
  z.strictObject({ type: z.literal('cancel') }),
]);

/** A text of the page, by its name. */
export type TextId = (typeof TEXTS)[number];
/** The texts of the page in the reader's language. */
export type Texts = Readonly<Record<TextId, string>>;
/** A field of a form. */
export type Field = z.output<typeof field>;
/** A field that is a list. */
export type TableField = Extract<Field, { kind: 'table' }>;
/** A field that is a sentence with slots. */
export type PartsField = Extract<Field, { kind: 'parts' }>;
/** What the fields hold, by their ids. */
export type Values = z.output<typeof values>;
/** What the extension tells the page. */
export type ToPage = z.output<typeof toPage>;
/** What is wrong with the values. */
export type Checked = Extract<ToPage, { type: 'checked' }>;
/** What the page tells the extension. */
export type ToHost = z.output<typeof toHost>;

/** What the extension says; null where it is no message of ours. */
export const readToPage = (data: unknown): ToPage | null => toPage.safeParse(data).data ?? null;

/** What the page says; null where it is no message of ours. */
export const readToHost = (data: unknown): ToHost | null => toHost.safeParse(data).data ?? null;
