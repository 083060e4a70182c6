import type { Message } from '../text/message';
import { isSlotType, type SlotType } from './slots';

/** A blank the writer fills. */
export interface Slot {
  /** What the writer sees, unique in its pattern: 增幅, 上年基数. */
  readonly name: string;
  readonly type: SlotType;
  /** Choices of an `enum` slot, in order; empty for every other type. */
  readonly options: readonly string[];
  /** Text the blank starts with, `null` where it starts with its name (or, for an `enum`, its first choice). */
  readonly initial: string | null;
}

/**
 * A run of fixed text, a slot at its first place, or a further place of a slot (which repeats what the first one
 * holds).
 */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'repeat'; readonly name: string };

/** A sentence pattern, read. */
export interface Pattern {
  readonly parts: readonly PatternPart[];
  /** Slots in the order of their first place. */
  readonly slots: readonly Slot[];
}

/** Bounds a pattern must keep; the numbers are UTF-16 code units or counts. */
export const PATTERN_LIMITS = { text: 400, slots: 24, name: 12, options: 12, value: 120 } as const;

/** A pattern's text is not well formed. `offset` is the UTF-16 offset of the fault in it. */
export class PatternError extends Error {
  /** What is wrong, for whoever writes patterns. */
  readonly told: Message;

  constructor(
    zh: string,
    en: string,
    readonly offset: number,
  ) {
    super(`${en} (at character ${offset + 1})`);
    this.name = 'PatternError';
    this.told = { zh: `${zh}（第${offset + 1}个字符处）`, en: this.message };
  }
}

const SLOT_NAME = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9]*$/u;
const ESCAPABLE = '\\{}|()=';

/**
 * Reads the text of a pattern. Slots are `{名:type}`, `{名:type=开始的文字}`, `{名:enum(甲|乙)}` and, for a further place of a
 * slot already met, `{名}`. A backslash takes the special meaning from `\ { } | ( ) =`.
 * @throws PatternError where the text is not well formed or exceeds PATTERN_LIMITS
 */
export function parsePattern(text: string): Pattern {
  if (text.length > PATTERN_LIMITS.text)
    throw new PatternError(
      `句式超过${PATTERN_LIMITS.text}个字符`,
      `the pattern is longer than ${PATTERN_LIMITS.text} characters`,
      PATTERN_LIMITS.text,
    );
  const parts: PatternPart[] = [];
  const slots = new Map<string, Slot>();
  let literal = '';
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\\') {
      literal += escaped(text, at);
      at += 2;
    } else if (char === '{') {
      if (literal !== '') parts.push({ kind: 'text', text: literal });
      literal = '';
      const { part, end } = readSlot(text, at, slots);
      parts.push(part);
      at = end;
    } else if (char === '}') {
      throw new PatternError('“}”前面没有“{”', '“}” without “{”', at);
    } else {
      literal += char;
      at += 1;
    }
  }
  if (literal !== '') parts.push({ kind: 'text', text: literal });
  return { parts, slots: [...slots.values()] };
}

/** Writes a pattern as the text that `parsePattern` reads back to the same parts. */
export function formatPattern(pattern: Pattern): string {
  return pattern.parts
    .map((part) => {
      if (part.kind === 'text') return part.text.replace(/[\\{}]/g, '\\$&');
      if (part.kind === 'repeat') return `{${part.name}}`;
      const { name, type, options, initial } = part.slot;
      const choices = type === 'enum' ? `(${options.map((option) => escapeAll(option)).join('|')})` : '';
      return `{${name}:${type}${choices}${initial === null ? '' : `=${escapeAll(initial)}`}}`;
    })
    .join('');
}

/** The text a slot shows before the writer has typed anything. */
export function initialText(slot: Slot): string {
  return slot.initial ?? slot.options[0] ?? slot.name;
}

/**
 * The pattern with its slots filled. A slot without a value takes its initial text or first choice.
 * @throws RangeError for a value that is no choice of its `enum`, or a slot that has neither a value nor an initial
 *   text
 */
export function fillPattern(pattern: Pattern, values: ReadonlyMap<string, string>): string {
  const filled = new Map<string, string>();
  for (const slot of pattern.slots) {
    const value = values.get(slot.name) ?? slot.initial ?? slot.options[0];
    if (value === undefined) throw new RangeError(`no value for the slot “${slot.name}”`);
    if (slot.type === 'enum' && !slot.options.includes(value))
      throw new RangeError(`“${value}” is no choice of the slot “${slot.name}”`);
    filled.set(slot.name, value);
  }
  return pattern.parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return filled.get(part.kind === 'slot' ? part.slot.name : part.name) ?? '';
    })
    .join('');
}

function readSlot(text: string, open: number, slots: Map<string, Slot>): { part: PatternPart; end: number } {
  let at = open + 1;
  const nameEnd = indexOfAny(text, ':{}', at);
  if (nameEnd < 0 || text.charAt(nameEnd) === '{') throw new PatternError('“{”没有配上“}”', '“{” without “}”', open);
  const name = text.slice(at, nameEnd);
  if (!SLOT_NAME.test(name))
    throw new PatternError(
      `“${name}”不能作空格名：只用汉字、字母和数字，以汉字或字母开头`,
      `“${name}” is no slot name (Chinese characters, letters and digits)`,
      at,
    );
  if (name.length > PATTERN_LIMITS.name)
    throw new PatternError(
      `空格名超过${PATTERN_LIMITS.name}个字符`,
      `a slot name is longer than ${PATTERN_LIMITS.name} characters`,
      at,
    );
  const known = slots.get(name);
  if (text.charAt(nameEnd) === '}') {
    if (known === undefined)
      throw new PatternError(
        `前面没有叫“${name}”的空格，第一次出现要写类型：{${name}:value}`,
        `“{${name}}” repeats a slot that has not stood before`,
        open,
      );
    return { part: { kind: 'repeat', name }, end: nameEnd + 1 };
  }
  if (known !== undefined)
    throw new PatternError(
      `空格“${name}”写了两次类型；再次出现时只写{${name}}`,
      `the slot “${name}” is declared twice; write {${name}} to repeat it`,
      open,
    );
  if (slots.size >= PATTERN_LIMITS.slots)
    throw new PatternError(`空格超过${PATTERN_LIMITS.slots}个`, `more than ${PATTERN_LIMITS.slots} slots`, open);

  at = nameEnd + 1;
  const typeEnd = indexOfAny(text, '(={}', at);
  if (typeEnd < 0 || text.charAt(typeEnd) === '{') throw new PatternError('“{”没有配上“}”', '“{” without “}”', open);
  const type = text.slice(at, typeEnd);
  if (!isSlotType(type)) throw new PatternError(`没有“${type}”这种空格`, `“${type}” is no slot type`, at);
  at = typeEnd;

  const options: string[] = [];
  if ((text.charAt(at) === '(') !== (type === 'enum')) {
    throw new PatternError(
      type === 'enum' ? 'enum 后面要写选项：enum(甲|乙)' : '只有 enum 才有选项',
      type === 'enum' ? 'an enum slot needs its choices: enum(甲|乙)' : 'only an enum slot has choices',
      at,
    );
  }
  if (type === 'enum') {
    do {
      const { value, end } = readValue(text, at + 1, '|)');
      if (value === '') throw new PatternError('有一个选项是空的', 'a choice is empty', at + 1);
      if (options.includes(value))
        throw new PatternError(`选项“${value}”写了两次`, `the choice “${value}” stands twice`, at + 1);
      options.push(value);
      at = end;
    } while (text.charAt(at) === '|');
    if (options.length < 2 || options.length > PATTERN_LIMITS.options) {
      throw new PatternError(
        `enum 要有2至${PATTERN_LIMITS.options}个选项`,
        `an enum slot has 2 to ${PATTERN_LIMITS.options} choices`,
        typeEnd,
      );
    }
    at += 1;
  }

  let initial: string | null = null;
  if (text.charAt(at) === '=') {
    const { value, end } = readValue(text, at + 1, '}');
    if (value === '') throw new PatternError('“=”后面是空的', 'the initial text is empty', at + 1);
    if (type === 'enum' && !options.includes(value))
      throw new PatternError(`“${value}”不在选项里`, `“${value}” is none of the choices`, at + 1);
    initial = value;
    at = end;
  }
  if (text.charAt(at) !== '}') throw new PatternError('“{”没有配上“}”', '“{” without “}”', open);
  const slot: Slot = { name, type, options, initial };
  slots.set(name, slot);
  return { part: { kind: 'slot', slot }, end: at + 1 };
}

/** Reads up to one of `ends`, undoing escapes. */
function readValue(text: string, start: number, ends: string): { value: string; end: number } {
  let value = '';
  let at = start;
  while (at < text.length && !ends.includes(text.charAt(at))) {
    const char = text.charAt(at);
    if (char === '{' || char === '}') throw new PatternError(`空格里面有“${char}”`, `“${char}” inside a slot`, at);
    if (char === '\\') {
      value += escaped(text, at);
      at += 2;
    } else {
      value += char;
      at += 1;
    }
  }
  if (at >= text.length) throw new PatternError('“{”没有配上“}”', '“{” without “}”', start);
  if (value.length > PATTERN_LIMITS.value)
    throw new PatternError(
      `空格里的文字超过${PATTERN_LIMITS.value}个字符`,
      `a text in a slot is longer than ${PATTERN_LIMITS.value} characters`,
      start,
    );
  return { value, end: at };
}

function escaped(text: string, backslash: number): string {
  const next = text.charAt(backslash + 1);
  if (next === '' || !ESCAPABLE.includes(next))
    throw new PatternError('反斜杠后面的字符不用转义', 'a backslash before a character that needs none', backslash);
  return next;
}

function escapeAll(text: string): string {
  return text.replace(/[\\{}|()=]/g, '\\$&');
}

function indexOfAny(text: string, chars: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (chars.includes(text.charAt(at))) return at;
  return -1;
}
