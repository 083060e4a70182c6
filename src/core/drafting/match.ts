import type { Span } from '../text/span';
import { SLOT_TYPES } from './slots';
import type { Pattern, PatternPart } from './pattern';

/**
 * Finds what stands in the slots of a pattern that was inserted and is being filled.
 * @param text what the inserted pattern has become
 * @returns where the text of each slot stands, by its name (its first place); null where the fixed words are no longer
 *   all there
 */
export function matchPattern({ parts }: Pattern, text: string): ReadonlyMap<string, Span> | null {
  const slots = new Map<string, Span>();
  let open: Open[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'text') {
      open.push(part);
      continue;
    }
    const last = index === parts.length - 1;
    const found =
      last && open.length > 0 ? text.length - part.text.length : open.length === 0 ? at : text.indexOf(part.text, at);
    if (found < at || !text.startsWith(part.text, found)) return null;
    divide(open, text, { start: at, end: found }, slots);
    open = [];
    at = found + part.text.length;
  }
  if (open.length > 0) divide(open, text, { start: at, end: text.length }, slots);
  else if (at !== text.length) return null;
  return slots;
}

type Open = Exclude<PatternPart, { kind: 'text' }>;

const NUMBER = /[\d０-９][\d０-９.．,]*/g;
const isNumber = (part: Open): boolean => part.kind === 'slot' && SLOT_TYPES[part.slot.type].quantity;

/**
 * Gives adjoining slots their shares: as many numbers as there are slots for, the last ones, and to the others what
 * stands before and between them.
 */
function divide(open: readonly Open[], text: string, span: Span, slots: Map<string, Span>): void {
  const wanted = open.filter(isNumber).length;
  const numbers =
    wanted === 0
      ? []
      : [...text.slice(span.start, span.end).matchAll(NUMBER)]
          .slice(-wanted)
          .map(({ index, 0: { length } }) => ({ start: span.start + index, end: span.start + index + length }));
  let at = span.start;
  let words: Open[] = [];
  for (const part of open) {
    if (!isNumber(part)) {
      words.push(part);
      continue;
    }
    const number = numbers.shift() ?? { start: span.end, end: span.end };
    share(words, { start: at, end: number.start }, slots);
    give(part, number, slots);
    words = [];
    at = number.end;
  }
  share(words, { start: at, end: span.end }, slots);
}

/** The first takes it all, but for further places of slots behind it, which are as long as their first places. */
function share(words: readonly Open[], { start, end }: Span, slots: Map<string, Span>): void {
  let until = end;
  for (const [index, part] of [...words.entries()].reverse()) {
    const first = part.kind === 'repeat' ? slots.get(part.name) : undefined;
    const from = index === 0 ? start : Math.max(start, until - (first === undefined ? 0 : first.end - first.start));
    give(part, { start: from, end: until }, slots);
    until = from;
  }
}

function give(part: Open, span: Span, slots: Map<string, Span>): void {
  if (part.kind === 'slot') slots.set(part.slot.name, span);
}
