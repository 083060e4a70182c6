import type { Scene, Term } from './terms';

/** The words of a clause that are looked at, on either side of a number. In UTF-16 code units. */
const [BEFORE, BEHIND] = [20, 10];
const MARKS = /[,;:。!?()、]/;

/** The words before a number, back to the mark or the number before. */
export function clauseBefore({ halfWidth, terms }: Scene, { at, start }: Term): string {
  const from = Math.max(terms[at - 1]?.end ?? 0, start - BEFORE);
  return halfWidth.slice(from, start).split(MARKS).at(-1) as string;
}

/** The words behind a number, up to the next mark or number. */
export function clauseBehind({ halfWidth, terms }: Scene, { at, end }: Term): string {
  const to = Math.min(terms[at + 1]?.start ?? halfWidth.length, end + BEHIND);
  return halfWidth.slice(end, to).split(MARKS)[0] as string;
}
