import { LEFT_OPEN, MAY_BE_OPEN } from '../../lexicon/leftOpen';
import { matchesOf } from '../../text/characters';
import type { Characters } from '../../text/characters';
import type { Span } from '../../text/span';

const NONE: readonly Span[] = [];
const MAGNITUDE = /[万亿]/;

/**
 * The places of a text that its writer left open in words or signs of his own (see `LEFT_OPEN`), in reading order.
 * @param unitAt where the unit ends that stands at an offset; null where none stands there
 */
export function leftOpenIn(
  characters: Characters,
  unitAt: (at: number) => { readonly end: number } | null,
): readonly Span[] {
  const text = characters.slice(0, characters.length);
  if (!MAY_BE_OPEN.test(text)) return NONE;
  const found = LEFT_OPEN.flatMap(({ pattern, before }) =>
    matchesOf(text, pattern).flatMap(({ index, 0: { length } }): readonly Span[] => {
      const end = index + length;
      if (before === undefined) return [{ start: index, end }];
      const unit = unitAt(end);
      const isBefore = unit !== null && (before === 'unit' || (MAGNITUDE.test(text[end] ?? '') && unit.end - end > 1));
      return isBefore ? [{ start: index, end }] : [];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1] as Span).end);
}
