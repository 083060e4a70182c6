import type * as z from 'zod/mini';
import type { Message } from '../../text/message';
import { checkMisfit, parseCheck } from '../checks';
import { PatternError, parsePattern } from '../pattern';
import type { Pattern } from '../pattern';
import { ROLE_BY_NAME } from '../roles';
import { TOPICS } from '../topics';
import { OWN_LIMITS, ownPatternShape } from './model';
import type { OwnPattern } from './model';

/** What is wrong with an entry, and in which of its fields; an empty path for the entry as a whole. */
export interface EntryComplaint {
  readonly path: readonly (string | number)[];
  readonly message: Message;
}

/** Reads an entry of a file of own patterns. */
export function readEntry(content: unknown): OwnPattern | readonly EntryComplaint[] {
  const shaped = ownPatternShape.safeParse(content);
  if (!shaped.success) return shaped.error.issues.map(toComplaint);
  const complaints = meaningComplaints(shaped.data);
  return complaints.length === 0 ? shaped.data : complaints;
}

/** Whether an entry could not be read as a pattern. */
export const isFaulty = (read: OwnPattern | readonly EntryComplaint[]): read is readonly EntryComplaint[] =>
  Array.isArray(read);

/** Why this is no text of a pattern; null where it is one. */
export function textComplaint(text: string): Message | null {
  if (text.trim() === '') return { zh: '句式是空的', en: 'the pattern is empty' };
  const read = attempt(text);
  return read instanceof PatternError ? read.told : null;
}

/** What the shape cannot tell: whether the text is a pattern, and whether samples and checks belong to its slots. */
function meaningComplaints({ text, sample = {}, checks = [] }: OwnPattern): readonly EntryComplaint[] {
  const pattern = attempt(text);
  if (pattern instanceof PatternError) return [{ path: ['text'], message: pattern.told }];
  const strangers = Object.keys(sample).filter((name) => !pattern.slots.some((slot) => slot.name === name));
  return [
    ...strangers.map(
      (name): EntryComplaint => ({
        path: ['sample', name],
        message: { zh: `句式里没有叫“${name}”的空格`, en: `no slot is named “${name}”` },
      }),
    ),
    ...pattern.slots.flatMap(({ name, type, options }): EntryComplaint[] => {
      const value = sample[name];
      return type !== 'enum' || value === undefined || options.includes(value)
        ? []
        : [
            {
              path: ['sample', name],
              message: {
                zh: `“${name}”应为${options.join('、')}之一`,
                en: `“${name}” should be one of ${options.join(', ')}`,
              },
            },
          ];
    }),
    ...checks.flatMap((check, index): EntryComplaint[] => {
      const complaint = checkComplaint(check, pattern);
      return complaint === null ? [] : [{ path: ['checks', index], message: complaint }];
    }),
  ];
}

function checkComplaint(text: string, pattern: Pattern): Message | null {
  try {
    const misfit = checkMisfit(parseCheck(text), pattern.slots);
    return misfit === null
      ? null
      : { zh: `核对式“${text}”与空格不相配：名称不对，或不是数`, en: `“${text}” does not fit the slots: ${misfit}` };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      zh: `“${text}”不是核对式，如 sum(甲,乙)=丙、growth(基数,本期)=增幅、share(部分,总数)=占比`,
      en: error.message,
    };
  }
}

/** An entry without the samples and checks that the text no longer has slots for. */
export function pruned(pattern: OwnPattern): OwnPattern {
  const read = attempt(pattern.text);
  if (read instanceof PatternError) return pattern;
  const slots = new Map(read.slots.map((slot) => [slot.name, slot]));
  const sample = Object.fromEntries(
    Object.entries(pattern.sample ?? {}).filter(([name, value]) => {
      const slot = slots.get(name);
      return slot !== undefined && (slot.type !== 'enum' || slot.options.includes(value));
    }),
  );
  return { ...pattern, sample, checks: (pattern.checks ?? []).filter((check) => checkComplaint(check, read) === null) };
}

function attempt(text: string): Pattern | PatternError {
  try {
    return parsePattern(text);
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

const NAMES: Readonly<Record<string, Message>> = {
  id: {
    zh: '“id”只用小写字母、数字和连字符，以字母开头，至多60个字符',
    en: '“id” is lower-case letters, digits and hyphens, at most 60, a letter first',
  },
  role: {
    zh: `“role”应为${Object.keys(ROLE_BY_NAME).join('、')}之一`,
    en: `“role” should be one of ${Object.keys(ROLE_BY_NAME).join(', ')}`,
  },
  form: { zh: '“form”应为 sentence（句子）或 heading（标题）', en: '“form” should be sentence or heading' },
  title: {
    zh: `“title”应为2至${OWN_LIMITS.title}个汉字`,
    en: `“title” should be 2 to ${OWN_LIMITS.title} Chinese characters`,
  },
  prefix: { zh: '“prefix”应为2至6个汉字', en: '“prefix” should be 2 to 6 Chinese characters' },
  topic: { zh: `“topic”应为${TOPICS.join('、')}之一`, en: `“topic” should be one of ${TOPICS.join(', ')}` },
  text: { zh: '“text”应为句式的文字', en: '“text” should be the text of the pattern' },
  sample: {
    zh: `“sample”应为空格名和示例文字，每个1至${OWN_LIMITS.sample}个字符，数字也要加引号`,
    en: `“sample” should be names of slots with texts of 1 to ${OWN_LIMITS.sample} characters, numbers in quotes too`,
  },
  checks: {
    zh: `“checks”应为核对式的列表，至多${OWN_LIMITS.checks}个`,
    en: `“checks” should be a list of at most ${OWN_LIMITS.checks} checks`,
  },
  lines: { zh: '“lines”应为行号的列表，至多8个', en: '“lines” should be a list of at most 8 line numbers' },
};

function toComplaint(issue: z.core.$ZodIssue): EntryComplaint {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join('、');
    return { path: [], message: { zh: `不认识的项：${keys}`, en: `unknown: ${keys}` } };
  }
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  return {
    path,
    message: NAMES[String(path[0])] ?? {
      zh: '每条句式应有 role、topic、title、text 等项',
      en: 'a pattern has role, topic, title, text',
    },
  };
}
