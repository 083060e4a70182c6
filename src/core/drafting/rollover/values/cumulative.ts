import { plus } from '../../../arithmetic/decimal';
import { isComparable, measured, plainNumber } from '../../../arithmetic/measured';
import type { Figure } from '../../../figures/model';
import { readQuantity } from '../../../numerals/quantity';
import { ReportDocument } from '../../../report/document';
import { placeholdersOf } from '../../../report/placeholders';
import { toHalfWidth } from '../../../text/width';
import type { Span } from '../../../text/span';

/** What stands in the gap of a cumulative value, and how it was worked out. */
export interface Cumulated {
  /** 11.8. */
  readonly value: string;
  readonly unit: string;
  /** 10.3亿元＋1.5亿元＝11.8亿元. */
  readonly calculation: string;
}

/** 1—10月, with the last month. */
const MONTHS_SO_FAR = /^1月?[-—–~至到]+(1[0-2]|[2-9])月份?$/;
/** 累计完成投资 is the total of 完成投资. */
const CUMULATIVE = /^(?:累计|共计|总计)/;
/** 10月, 10月份. */
const MONTH = /^(1[0-2]|[2-9])月份?$/;
/** A quarter, and what it is the last of. */
const QUARTERS: Readonly<Record<string, string>> = { 上半年: '二季度', 前三季度: '三季度', 全年: '四季度' };

/**
 * The cumulative value of a draft from the last period: what had come together by the last period, and this period's
 * value, which stands before it in the paragraph. Null where that is not there yet, where another indicator or unit is
 * told, or where the year has begun anew (1月).
 * @param text of the paragraph @param gap relative to it
 * @param before what the gap remembers: the cumulative value of the last period
 */
export function cumulatedAt(text: string, gap: Span, before: string): Cumulated | null {
  const stood = `${text.slice(0, gap.start)}${before}${text.slice(gap.end)}`;
  const figures = new ReportDocument(stood).report.paragraphs.flatMap((paragraph) => paragraph.figures);
  const total = figures.find(({ quantity: { start, end } }) => start <= gap.start && gap.start < end);
  if (total === undefined || total.nature === 'target') return null;
  const now = figures.findLast((one) => one.quantity.end <= gap.start && isPartOf(one, total));
  // a value that is still to be filled stands nearer
  if (
    now === undefined ||
    placeholdersOf({ text }).some(({ start, end }) => start >= now.quantity.start && end < gap.start)
  )
    return null;
  const unit = total.quantity.writtenUnit;
  const was = readQuantity(toHalfWidth(`${before}${unit}`), `${before}${unit}`, 0);
  if (was === null || was.writtenUnit !== now.quantity.writtenUnit || !isComparable(was, now.quantity)) return null;
  const value = plainNumber(plus(measured(was).value, measured(now.quantity).value));
  return {
    value,
    unit,
    calculation: `${before}${unit}＋${stood.slice(now.quantity.start, now.quantity.end)}＝${value}${unit}`,
  };
}

/** Whether the one is this period's value of what the other tells from the beginning of the year. */
function isPartOf(one: Figure, total: Figure): boolean {
  const name = total.indicator.text.replace(CUMULATIVE, '');
  if (name === '' || one.indicator.text !== name || one.nature === 'target') return false;
  const [period, whole] = [one.period?.text ?? '', total.period?.text ?? ''].map(toHalfWidth) as [string, string];
  const months = MONTHS_SO_FAR.exec(whole)?.[1];
  return months === undefined ? QUARTERS[whole] === period.replace(/^第/, '') : MONTH.exec(period)?.[1] === months;
}
