import type { Figure } from '../../../figures/model';
import type { Scanned } from '../scanned';

/** 上年的4.90亿元, 上年同期2.4亿元, 去年是19.4万元: the value that stands behind it is the base of another. */
export const BASE_BEFORE = /(?:上年|去年|上一年)(?:同期|末|底|全年)?(?:的|为|是)?(?:约|近|超)?$/;
const FROM_BASE = /[由从](?:上年|去年|上一年)(?:同期|末|底|全年)?的?(?:约|近|超)?$/;
/** So far before a value it is looked for. */
export const REACH = 12;

/**
 * This year's base is last year's value, which the text itself tells: of 税收5.20亿元，比上年的4.90亿元… the base becomes 5.20亿元,
 * of 由上年的4门增加到8门 it becomes 8门.
 * @returns the value as written; null where the figure is no base, or what it is the base of cannot be told.
 */
export function knownBase(
  text: string,
  figures: readonly Figure[],
  own: Figure,
  source: Scanned['source'],
  tokens: Scanned['tokens'],
): string | null {
  const token = tokens.find((one) => source(one).start === own.span.start);
  if (token === undefined) return null;
  const before = text.slice(Math.max(0, token.start - REACH), token.start);
  if (!BASE_BEFORE.test(before)) return null;
  const index = figures.indexOf(own);
  const of = figures[FROM_BASE.test(before) ? index + 1 : index - 1];
  if (of === undefined || of.nature === 'target' || of.quantity.writtenUnit !== own.quantity.writtenUnit) return null;
  const value = tokens.find((one) => source(one).start === of.span.start);
  if (
    value === undefined ||
    /[。;；!！?？]/.test(text.slice(Math.min(value.end, token.end), Math.max(value.start, token.start)))
  )
    return null;
  return text.slice(value.start, value.end);
}
