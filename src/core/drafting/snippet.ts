import { initialText, type Pattern, type Slot } from './pattern';

/**
 * What a slot holds until it is filled: its initial text, the first choice of an `enum`, else a placeholder with its
 * name. One that is left behind is thus counted and walked to as any other, and never passes for text.
 */
export const blankText = (slot: Slot): string => slot.initial ?? slot.options[0] ?? `【待填：${slot.name}】`;

/**
 * The body of a VS Code snippet for a pattern: tab stops in the order of the slots, a further place of a slot mirrors
 * its first one, an
 * `enum` becomes a choice (its initial text first), every other slot a tab stop that holds its `blankText`.
 * Grammar: https://code.visualstudio.com/docs/editor/userdefinedsnippets#_grammar
 */
export function toSnippetBody(pattern: Pattern): string {
  const stops = new Map(pattern.slots.map((slot, index) => [slot.name, index + 1]));
  return pattern.parts
    .map((part) => {
      if (part.kind === 'text') return escapeText(part.text);
      if (part.kind === 'repeat') return `\${${stops.get(part.name) ?? 0}}`;
      return tabStop(part.slot, stops.get(part.slot.name) ?? 0);
    })
    .join('');
}

/** Escapes text that stands outside a choice: `$`, `}` and the backslash. */
export function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Escapes one choice: the comma, `|` and the backslash. */
export function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

function tabStop(slot: Slot, stop: number): string {
  if (slot.type !== 'enum') return `\${${stop}:${escapeText(blankText(slot))}}`;
  const first = initialText(slot);
  const choices = [first, ...slot.options.filter((option) => option !== first)];
  return `\${${stop}|${choices.map(escapeChoice).join(',')}|}`;
}
