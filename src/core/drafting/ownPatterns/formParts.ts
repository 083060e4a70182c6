import type { SlotType } from '../slots';

/**
 * A piece of a pattern as its form shows it: text, a slot with what stands in it as an example, or a further place of a
 * slot.
 */
export type FormPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'slot';
      readonly name: string;
      readonly type: SlotType;
      /** Choices of an `enum`; empty for every other type. */
      readonly options: readonly string[];
      /** What the slot starts with; "" where it starts with its name. */
      readonly initial: string;
      /** An example of what stands in it; "" for none. */
      readonly sample: string;
    }
  | { readonly kind: 'repeat'; readonly name: string };

/** A slot of the form. */
export type FormSlot = Extract<FormPart, { kind: 'slot' }>;

/** The name of a slot that was cut from the text, before the writer gives it one. */
const NEW_NAME = '空格';
const NUMBER = /^[\d.,，]+$/;
const PERCENT = /^[\d.]+[%％]$/;

/** What the examples would make of the pattern. */
export const sampleText = (parts: readonly FormPart[]): string => parts.map((part) => partText(part, parts)).join('');

/** What a piece reads in the filled sentence. */
export function partText(part: FormPart, parts: readonly FormPart[]): string {
  if (part.kind === 'text') return part.text;
  const slot = part.kind === 'slot' ? part : parts.find((one) => one.kind === 'slot' && one.name === part.name);
  if (slot?.kind !== 'slot') return part.name;
  return slot.sample || slot.initial || slot.options[0] || slot.name;
}

/**
 * The pieces with a stretch of a text made a slot, whose example is what stood there.
 * @param index of the piece of text
 * @param start @param end in its text; spaces around it do not belong to it
 * @returns the pieces and the index of the new slot; null where there is nothing to cut
 */
export function cutSlot(
  parts: readonly FormPart[],
  index: number,
  start: number,
  end: number,
): { readonly parts: readonly FormPart[]; readonly at: number } | null {
  const part = parts[index];
  if (part?.kind !== 'text') return null;
  const sample = part.text.slice(start, end).trim();
  if (sample === '') return null;
  const from = part.text.indexOf(sample, start);
  const to = from + sample.length;
  const slot: FormSlot = {
    kind: 'slot',
    name: freeName(parts),
    type: typeOf(sample),
    options: [],
    initial: '',
    sample,
  };
  const pieces: readonly FormPart[] = [
    { kind: 'text', text: part.text.slice(0, from) },
    slot,
    { kind: 'text', text: part.text.slice(to) },
  ];
  const made = joined([...parts.slice(0, index), ...pieces, ...parts.slice(index + 1)]);
  return { parts: made, at: made.indexOf(slot) };
}

/** The pieces with a slot turned back into text, at all its places. */
export function dissolved(parts: readonly FormPart[], name: string): readonly FormPart[] {
  return joined(
    parts.map((part) =>
      part.kind !== 'text' && part.name === name ? { kind: 'text', text: partText(part, parts) } : part,
    ),
  );
}

/** The pieces with a slot changed; a new name goes to its further places, too. */
export function withSlot(
  parts: readonly FormPart[],
  name: string,
  change: Partial<Omit<FormSlot, 'kind'>>,
): readonly FormPart[] {
  return parts.map((part) => {
    if (part.kind === 'text' || part.name !== name) return part;
    return part.kind === 'slot' ? { ...part, ...change } : { ...part, name: change.name ?? name };
  });
}

/** The pieces with the text of one changed. */
export const withText = (parts: readonly FormPart[], index: number, text: string): readonly FormPart[] =>
  parts.map((part, at) => (at === index && part.kind === 'text' ? { kind: 'text', text } : part));

/** Text beside text is one; a slot has a piece of text on each side, so that one can write there. */
export function joined(parts: readonly FormPart[]): readonly FormPart[] {
  const made: FormPart[] = [{ kind: 'text', text: '' }];
  for (const part of parts) {
    const last = made.at(-1)!;
    if (part.kind !== 'text') {
      if (last.kind !== 'text') made.push({ kind: 'text', text: '' });
      made.push(part);
    } else if (last.kind === 'text') made[made.length - 1] = { kind: 'text', text: last.text + part.text };
    else made.push(part);
  }
  if (made.at(-1)!.kind !== 'text') made.push({ kind: 'text', text: '' });
  return made;
}

const typeOf = (sample: string): SlotType =>
  NUMBER.test(sample) ? 'value' : PERCENT.test(sample) ? 'percent' : 'clause';

function freeName(parts: readonly FormPart[]): string {
  const taken = new Set(parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : [])));
  for (let number = 1; ; number++) {
    const name = number === 1 ? NEW_NAME : `${NEW_NAME}${number}`;
    if (!taken.has(name)) return name;
  }
}
