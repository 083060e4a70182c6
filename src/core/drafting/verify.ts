import { shift } from '../text/span';
import type { Span } from '../text/span';
import { evaluateCheck, parseCheck } from './checks';
import { matchPattern } from './match';
import { parsePattern } from './pattern';

/** A check of a filled pattern that does not hold. */
export interface Mismatch {
  /** The slot that states the result; of several that must rise, the last. */
  readonly span: Span;
  readonly message: string;
  /** What the slot should hold; null where that cannot be told. */
  readonly expected: string | null;
}

/**
 * Tries the checks of a pattern on what it has become. Checks with slots that hold no number yet are passed over.
 * @param at offset of the text, by which the spans are moved
 * @returns null where the text is the pattern no more
 */
export function verify(
  { text: source, checks }: { readonly text: string; readonly checks: readonly string[] },
  text: string,
  at: number,
): readonly Mismatch[] | null {
  const slots = matchPattern(parsePattern(source), text);
  if (slots === null) return null;
  const values = new Map([...slots].map(([name, { start, end }]) => [name, text.slice(start, end)]));
  return checks.flatMap((source) => {
    const check = parseCheck(source);
    const outcome = evaluateCheck(check, values);
    const span = slots.get(check.result ?? check.args.at(-1)!);
    return outcome.status === 'fails' && span !== undefined
      ? [{ span: shift(span, at), message: outcome.message, expected: outcome.expected }]
      : [];
  });
}
