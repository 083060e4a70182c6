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

/** What the terms of a composition in percent may add up to: rounding leaves that much open. */
const WHOLE = { low: 99.5, high: 100.5 };

/** How each term of a ratio has changed: from 12:40:48 to 10:41:49 are −2, 1 and 1 points. */
function changeOfTerms(from: PlacedQuantity, to: PlacedQuantity): Pick<Comparison, 'terms' | 'value' | 'unit'> {
  const decimals = Math.max(from.decimals, to.decimals);
  const [before, after] = [from.terms ?? [], to.terms ?? []];
  const terms = after.map((term, i) => Number((term - (before[i] as number)).toFixed(decimals)));
  const isComposition = [before, after].every((all) => {
    const sum = all.reduce((total, term) => total + term, 0);
    return sum >= WHOLE.low && sum <= WHOLE.high;
  });
  return { terms, value: Math.max(...terms.map(Math.abs)), unit: isComposition ? '个百分点' : '' };
}

/**
 * The change between the two values, worked out: from 70% to 75% are 5 points; of ratios term by term. Null for ranges and
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
  if (to.high !== undefined || Number.isNaN(to.value + quantity.value)) return null;
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
    base: kind === null ? null : then,
    ...(to.terms === undefined
      ? { value, unit: percent ? '个百分点' : to.writtenUnit, direction: difference < 0 ? 'down' : 'up' }
      : { ...changeOfTerms(quantity, to), direction: null }),
  };
}

/**
 * The figure before with its change, where the last figure is the same ratio at another time: 结构为10:41:49，上年为12:40:48.
 * Null where it is no such ratio.
 */
export function ratioCompared({ figures, halfWidth, sentence }: Reader): Draft | null {
  const [of, base] = figures.slice(Math.max(sentence, figures.length - 2));
  const terms = base?.quantity.terms?.length;
  if (of === undefined || base === undefined || terms === undefined || of.quantity.terms?.length !== terms) return null;
  const isBase = base.periodText !== null && base.periodText !== of.periodText && kindOfBase(base.periodText) !== null;
  return isBase && base.indicator.text === of.indicator.text && of.change === null
    ? { ...of, change: changeBetween(halfWidth, base, of.quantity, of.periodText) }
    : null;
}
