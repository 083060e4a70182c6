import { readQuantity } from '../../numerals/quantity';
import type { Quantity } from '../../numerals/quantity';
import { toHalfWidth } from '../../text/width';

/** A change that a clause tells by both its ends, of one thing in one unit. */
interface FromTo {
  readonly from: Quantity;
  readonly to: Quantity;
  /** As written: 5200万元, 6500万元. */
  readonly written: string;
  readonly current: string;
  readonly direction: 'up' | 'down';
}

const VALUE = '(\\d[\\d,.]*[^\\d,.。;，；、()（）]{1,9}?)';
const UP = '提高|增加|增长|上升|提升|扩大';
const DOWN = '下降|降低|减少|回落|缩小|压减';
/** Both ends, with the rate right behind in the words of the same direction: 由5200万元提高到6500万元，增长1%. */
const TOLD = new RegExp(
  `[由从](?:[^\\d,.。;，；、约近超逾]{0,8})?${VALUE}(?:(${UP})|(${DOWN}))[到至]了?${VALUE}[，,](?:(${UP})|(${DOWN}))了?1%$`,
);
/** What a rate's own change is told in: points, not percent. */
const OF_A_RATE = /[%‰倍]/;

/** The ends of a change where the rate that follows from them is about to be named at the end of the text; null elsewhere. */
export function fromTo(text: string): FromTo | null {
  const [, first, up, , last, verbUp] = TOLD.exec(text) ?? [];
  if (first === undefined || last === undefined || (up !== undefined) !== (verbUp !== undefined)) return null;
  const [from, to] = [whole(first), whole(last)];
  if (from === null || to === null || from.writtenUnit !== to.writtenUnit || OF_A_RATE.test(from.writtenUnit))
    return null;
  return { from, to, written: first, current: last, direction: up === undefined ? 'down' : 'up' };
}

/** The words as a single exact quantity with its unit, and nothing else; null where they are more or less. */
function whole(words: string): Quantity | null {
  const quantity = readQuantity(toHalfWidth(words), words, 0);
  return quantity === null ||
    quantity.end !== words.length ||
    quantity.writtenUnit === '' ||
    quantity.high !== undefined ||
    quantity.approximation !== ''
    ? null
    : quantity;
}
