import { kindOfBase } from '../../lexicon/comparisons';
import { baseUnit, normalized } from '../../numerals/quantity';
import type { PlacedQuantity } from '../../numerals/quantity';
import { LEADS_TO, OPENS } from '../changes';
import type { Comparison } from '../model';
import type { Draft, Reader } from '../reader';
import type { Token } from '../tokens/token';

/** So far before a value its 由 or 从 is looked for. */
const REACH = 24;

/**
 * The figure that the one at token `index` has come from (由3200张增加到4160张), both in one clause; null where it has come
 * from none.
 */
export function fromOf({ figures, halfWidth, tokens, clause }: Reader, index: number): Draft | null {
  const { quantity } = tokens[index] as Token;
  const from = figures.at(-1);
  if (quantity === undefined || from === undefined || from.start < (tokens[clause] as Token).start) return null;
  if (baseUnit(from.quantity) !== baseUnit(quantity) || from.quantity.high !== undefined) return null;
  if ((from.quantity.terms?.length ?? 0) !== (quantity.terms?.length ?? 0)) return null;
  const between = halfWidth.slice(from.end, quantity.start).replace(/\s/g, '');
  return between.length <= REACH &&
    LEADS_TO.test(between) &&
    OPENS.test(halfWidth.slice(Math.max(0, from.start - REACH), from.start))
    ? from
    : null;
}

/**
 * The change between the two values, worked out: from 70% to 75% are 5 points. Null for compositions (12:40:48) and
 * values to come.
 * @param period the period of the later value
 */
export function changeBetween(
  halfWidth: string,
  from: Draft,
  to: PlacedQuantity,
  period: string | null,
): Comparison | null {
  const { quantity } = from;
  if (to.terms !== undefined || to.high !== undefined || Number.isNaN(to.value + quantity.value)) return null;
  const difference = normalized(to) - normalized(quantity);
  const percent = to.entry?.name === '%' || to.entry?.name === '％';
  const scale = to.magnitude * (to.entry?.factor ?? 1);
  const value = Number(Math.abs(difference / scale).toPrecision(12));
  const opens = Math.max(halfWidth.lastIndexOf('由', from.start), halfWidth.lastIndexOf('从', from.start));
  const then = from.periodText === period ? null : from.periodText; // 上半年，由62%提高到68%: of one period both
  const kind = then === null ? null : kindOfBase(then);
  return {
    span: { start: opens < 0 ? from.start : opens, end: to.end },
    kind: kind ?? 'net',
    value,
    unit: percent ? '个百分点' : to.writtenUnit,
    base: kind === null ? null : then,
    direction: difference < 0 ? 'down' : 'up',
  };
}
