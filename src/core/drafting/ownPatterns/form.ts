import type { Message } from '../../text/message';
import { evaluateCheck, parseCheck } from '../checks';
import type { CheckKind, CheckOutcome } from '../checks';
import { PATTERN_LIMITS, formatPattern, parsePattern } from '../pattern';
import type { PatternPart, Slot } from '../pattern';
import { isFaulty, readEntry, textComplaint } from './entry';
import { joined, sampleText } from './formParts';
import type { FormPart, FormSlot } from './formParts';
import { OWN_LIMITS } from './model';
import type { OwnPattern } from './model';

/** A check as the form shows it: what is computed, the slots it is computed of (甲、乙), and the slot of the result. */
export type CheckRow = readonly [kind: string, args: string, result: string];

/** A pattern of the writer's own as a form: no braces, no quotes, no English. */
export interface PatternForm {
  readonly title: string;
  /** The Chinese that calls for it; "" for the beginning of its title. */
  readonly prefix: string;
  readonly role: string;
  readonly topic: string;
  readonly form: string;
  readonly parts: readonly FormPart[];
  readonly checks: readonly CheckRow[];
}

/** The fields of the form. */
export type PatternField = keyof PatternForm;

/** What is wrong with a field, and in which of its rows where it has some. */
export interface FieldComplaint {
  readonly field: PatternField;
  readonly row: number | null;
  readonly message: Message;
}

/** What the form makes of a pattern now: the sentence filled with the examples, and what its checks say of them. */
export interface PatternPreview {
  readonly sentence: string;
  readonly checks: readonly { readonly row: number; readonly outcome: CheckOutcome }[];
}

/** What is computed, as the writer reads it. */
export const CHECK_NAMES: Readonly<Record<CheckKind, Message>> = {
  sum: { zh: '合计', en: 'sum' },
  difference: { zh: '相差（前减后）', en: 'difference (first less second)' },
  ratio: { zh: '相除（前除以后）', en: 'ratio (first by second)' },
  growth: { zh: '增幅（基数、本期）', en: 'growth (base, now)' },
  annualGrowth: { zh: '年均增幅（起值、止值、起年、止年）', en: 'growth a year (from, to, first year, last year)' },
  share: { zh: '占比（部分、总数）', en: 'share (part, whole)' },
  atMost: { zh: '前者不大于后者', en: 'each at most the next' },
  items: { zh: '并列项的个数', en: 'count of the items' },
};

const SEPARATORS = /[、,，;；]/;

/** The form of a pattern. @throws PatternError where its text is none, which a pattern that was read never has */
export function formOf(pattern: OwnPattern): PatternForm {
  const { title, prefix = '', role, topic, form = 'sentence', text, sample = {}, checks = [] } = pattern;
  return {
    title,
    prefix,
    role,
    topic,
    form,
    parts: joined(parsePattern(text).parts.map((part) => partOf(part, sample))),
    checks: checks.map(rowOf),
  };
}

const partOf = (part: PatternPart, sample: Readonly<Record<string, string>>): FormPart =>
  part.kind !== 'slot'
    ? part
    : {
        kind: 'slot',
        name: part.slot.name,
        type: part.slot.type,
        options: part.slot.options,
        initial: part.slot.initial ?? '',
        sample: sample[part.slot.name] ?? '',
      };

function rowOf(text: string): CheckRow {
  const { kind, args, result } = parseCheck(text);
  return [kind, args.join('、'), result ?? ''];
}

const TITLE: Message = {
  zh: `名称应为2至${OWN_LIMITS.title}个汉字`,
  en: `The name should be 2 to ${OWN_LIMITS.title} Chinese characters`,
};

const CHECK: Message = {
  zh: '与空格不相配：空格的名称不对，或空格里不是数；金额与单纯的数也不能相比',
  en: 'does not fit the slots: no such name, no number in it, or amounts beside bare numbers',
};

const SAMPLE: Message = {
  zh: `空格里的示例至多${OWN_LIMITS.sample}个字符`,
  en: `An example in a slot has at most ${OWN_LIMITS.sample} characters`,
};

const PREFIX: Message = {
  zh: '调用词应为2至6个汉字；不写的，用名称的开头',
  en: 'What calls for it should be 2 to 6 Chinese characters; empty: the beginning of the name',
};

/**
 * The pattern that a form says, or what is wrong with it.
 * @param before the pattern that the form was made of: what the form does not show (its id) stays
 * @param taken whether another pattern has this title
 */
export function readForm(
  form: PatternForm,
  before: OwnPattern,
  taken: (title: string) => boolean,
): OwnPattern | readonly FieldComplaint[] {
  const text = textOf(form.parts);
  if (typeof text !== 'string') return [{ field: 'parts', row: null, message: text }];
  const { rows, checks } = checksOf(form);
  const { id, lines } = before;
  const read = readEntry({
    ...(id === undefined ? {} : { id }),
    role: form.role,
    ...(form.form === 'heading' ? { form: 'heading' } : {}),
    title: form.title.trim(),
    ...(form.prefix.trim() === '' ? {} : { prefix: form.prefix.trim() }),
    topic: form.topic,
    text,
    sample: samplesOf(form.parts),
    checks,
    ...(lines === undefined ? {} : { lines }),
  });
  if (!isFaulty(read)) return taken(read.title) ? [sameTitle] : read;
  return read.map(({ path: [key, index], message }): FieldComplaint => {
    if (key === 'title') return { field: 'title', row: null, message: TITLE };
    if (key === 'prefix') return { field: 'prefix', row: null, message: PREFIX };
    if (key === 'checks')
      return { field: 'checks', row: typeof index === 'number' ? rows[index]! : null, message: CHECK };
    if (key === 'sample' && index === undefined) return { field: 'parts', row: null, message: SAMPLE };
    return { field: key === 'role' || key === 'topic' ? key : 'parts', row: null, message };
  });
}

/** Whether a form could not be read as a pattern. */
export const isRefused = (read: OwnPattern | readonly FieldComplaint[]): read is readonly FieldComplaint[] =>
  Array.isArray(read);

/** What the form would make of its examples, as far as it can be told. */
export function previewOf(form: PatternForm): PatternPreview {
  const slots = new Map(Object.entries(samplesOf(form.parts)));
  const { rows, checks } = checksOf(form);
  return {
    sentence: sampleText(form.parts),
    checks: checks.flatMap((check, index) => {
      const outcome = outcomeOf(check, slots);
      return outcome === null ? [] : [{ row: rows[index]!, outcome }];
    }),
  };
}

function outcomeOf(text: string, values: ReadonlyMap<string, string>): CheckOutcome | null {
  try {
    return evaluateCheck(parseCheck(text), values);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // the field says what is wrong
    throw error;
  }
}

/** The text of a pattern with these pieces, or why there is none. */
function textOf(parts: readonly FormPart[]): string | Message {
  const slots = parts.flatMap((part): readonly Slot[] => (part.kind === 'slot' ? [slotOf(part)] : []));
  for (const [at, slot] of slots.entries()) {
    const wrong = slotComplaint(slot, slots.slice(0, at));
    if (wrong !== null) return wrong;
  }
  const written = parts.flatMap((part): readonly PatternPart[] => {
    if (part.kind === 'slot') return [{ kind: 'slot', slot: slotOf(part) }];
    return part.kind === 'text' && part.text === '' ? [] : [part];
  });
  const text = formatPattern({ parts: written, slots });
  return textComplaint(text) ?? text;
}

const slotOf = ({ name, type, options, initial }: FormSlot): Slot => ({
  name: name.trim(),
  type,
  options: type === 'enum' ? options.map((option) => option.trim()).filter((option) => option !== '') : [],
  initial: initial.trim() === '' ? null : initial.trim(),
});

/** What the writer of the form is told in the words of the form; what else may be wrong, the reader of patterns says. */
function slotComplaint({ name, type, options }: Slot, before: readonly Slot[]): Message | null {
  if (name === '') return { zh: '有一个空格没有名称', en: 'a slot has no name' };
  if (before.some((slot) => slot.name === name))
    return { zh: `有两个空格都叫“${name}”`, en: `two slots are named “${name}”` };
  const { options: most } = PATTERN_LIMITS;
  if (type === 'enum' && (options.length < 2 || options.length > most || new Set(options).size < options.length))
    return {
      zh: `空格“${name}”要有2至${most}个不同的选项`,
      en: `the slot “${name}” needs 2 to ${most} different choices`,
    };
  return null;
}

const samplesOf = (parts: readonly FormPart[]): Record<string, string> =>
  Object.fromEntries(
    parts.flatMap((part) =>
      part.kind === 'slot' && part.sample.trim() !== '' ? [[part.name.trim(), part.sample.trim()] as const] : [],
    ),
  );

/** The checks that are written, each with its row. */
function checksOf({ checks }: PatternForm): { readonly rows: readonly number[]; readonly checks: readonly string[] } {
  const written = checks.flatMap(([kind, args, result], row) => {
    const names = args.split(SEPARATORS).map((name) => name.trim());
    if (args.trim() === '' && result.trim() === '') return [];
    return [{ row, text: `${kind}(${names.join(',')})${kind === 'atMost' ? '' : `=${result.trim()}`}` }];
  });
  return { rows: written.map(({ row }) => row), checks: written.map(({ text }) => text) };
}

const sameTitle: FieldComplaint = {
  field: 'title',
  row: null,
  message: { zh: '已有同名的句式', en: 'Another pattern of yours has this name' },
};
