import { compare, decimal, decimalText, dividedBy, minus, times } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { amountOf, isComparable, measured, plainNumber } from '../../arithmetic/measured';
import { readQuantity } from '../../numerals/quantity';
import type { PlacedQuantity } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { readParagraph } from '../../report/paragraph';
import { placeholdersOf } from '../../report/placeholders';
import type { Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { cumulatedAt } from './values/cumulative';
import { toldBefore } from './values/same';
import { readFillIn } from './fillIn';
import type { ChangeOf } from './fillIn';

/** A change that can be filled in, for this year's value stands before it and last year's in the gap. */
export interface FilledChange {
  /** The gap. */
  readonly span: Span;
  /** What to write in its place: 7.2. */
  readonly value: string;
  /** The words as they will read: 增长7.2%. */
  readonly reads: string;
  /** How it was worked out: (52.1−48.6)÷48.6＝7.2%. */
  readonly calculation: string;
  /** All that changes: the gap, and the word of direction where the value went the other way. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

/** Words that say that a value rose, with what to write where it fell; and the other way round. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['增长', '下降'],
  ['增加', '减少'],
  ['提高', '下降'],
  ['提升', '下降'],
  ['上升', '下降'],
  ['上涨', '下跌'],
  ['延长', '缩短'],
  ['扩大', '缩小'],
];
const FALLS: readonly (readonly [string, string])[] = [
  ['降低', '提高'],
  ['回落', '上升'],
  ['减少', '增加'],
  ['缩短', '延长'],
  ['下跌', '上涨'],
  ['缩小', '扩大'],
  ['压缩', '增加'],
  ['压减', '增加'],
];
const WHERE_IT_FELL: Readonly<Record<ChangeOf, string>> = { percent: '增长', points: '提高', amount: '增加' };

/**
 * The change, or the cumulative value, that belongs in the gap at the span; null where this year's value is not there yet
 * or the two cannot be compared.
 */
export function changeAt(report: Report, gap: Span): FilledChange | null {
  const fill = readFillIn(report.slice(gap));
  if (fill === null) return null;
  const index = report.paragraphAt(gap.start);
  const at = report.starts[index] as number;
  const { reading } = report.paragraphs[index] as PlacedParagraph;
  const place = shift(gap, -at);
  if (fill.kind === 'same') {
    const same = toldBefore(report, gap);
    if (same === null) return null;
    return { span: gap, ...same, calculation: same.reads, edits: [{ span: gap, newText: same.value }] };
  }
  if (fill.kind === 'value') {
    const total = fill.since === 'period' ? cumulatedAt(reading.text, place, fill.lastYear) : null;
    if (total === null) return null;
    const { value, unit, calculation } = total;
    return { span: gap, value, reads: `${value}${unit}`, calculation, edits: [{ span: gap, newText: value }] };
  }
  const before = quantityIn(fill.lastYear);
  const now = before === null ? null : valueBefore(reading.text, place, fill.lastYear);
  if (before === null || now === null || !isComparable(now, before)) return null;
  const change = changed(fill.kind, before, now);
  if (change === null) return null;
  const [from, to] = [fill.lastYear, reading.text.slice(now.start, now.end)];
  return written(reading.text, place, at, fill.kind, change, from, to, now.writtenUnit);
}

/** All changes that can be filled in now. */
export const changesToFill = (report: Report): readonly FilledChange[] =>
  report.paragraphs.flatMap((paragraph, i) =>
    placeholdersOf(paragraph.reading).flatMap(
      (span) => changeAt(report, shift(span, report.starts[i] as number)) ?? [],
    ),
  );

/** The text as one quantity; null where it is more or less than that. */
function quantityIn(text: string): PlacedQuantity | null {
  const quantity = readQuantity(toHalfWidth(text), text, 0);
  return quantity !== null && quantity.end === text.length ? quantity : null;
}

/** This year's value that the change is one of, as the paragraph reads once a change stands in the gap. */
function valueBefore(text: string, { start, end }: Span, lastYear: string): PlacedQuantity | null {
  const read = readParagraph(`${text.slice(0, start)}1${text.slice(end)}`);
  const figure = read.figures.figures.find(
    ({ end: valueEnd, comparisons }) =>
      valueEnd <= start && comparisons.some(({ span }) => span.start <= start && start < span.end),
  );
  if (figure === undefined) return null;
  // a value of the same name that is still to be filled stands nearer: the figure belongs to something else
  const unfilled = placeholdersOf({ text }).some((gap) => {
    const fill = gap.start >= figure.end && gap.end <= start ? readFillIn(text.slice(gap.start, gap.end)) : null;
    return fill?.kind === 'value' && lastYear.startsWith(fill.lastYear);
  });
  return unfilled ? null : figure.quantity;
}

interface Change {
  readonly size: Decimal;
  readonly direction: -1 | 0 | 1;
}

const HUNDRED = decimal(100);
const ZERO = decimal(0);
/** Rates are told to one decimal. */
const RATE_DECIMALS = 1;

function changed(kind: ChangeOf, before: PlacedQuantity, now: PlacedQuantity): Change | null {
  const isSameUnit = before.writtenUnit === now.writtenUnit;
  if (kind !== 'percent' && !isSameUnit) return null;
  const [a, b] =
    kind === 'percent' ? [amountOf(before).value, amountOf(now).value] : [measured(before).value, measured(now).value];
  const difference = minus(b, a);
  const direction = compare(difference, ZERO) as -1 | 0 | 1;
  const size = direction < 0 ? minus(a, b) : difference;
  if (kind !== 'percent') return { size, direction };
  if (compare(a, ZERO) <= 0) return null;
  const rate = dividedBy(times(size, HUNDRED), a, RATE_DECIMALS);
  return { size: rate, direction: compare(rate, ZERO) === 0 ? 0 : direction };
}

function written(
  text: string,
  gap: Span,
  at: number,
  kind: ChangeOf,
  { size, direction }: Change,
  from: string,
  to: string,
  unit: string,
): FilledChange | null {
  const value = kind === 'percent' ? decimalText(size) : plainNumber(size);
  const word = wordBefore(text, gap.start, kind);
  const written = kind === 'percent' ? '%' : kind === 'points' ? '个百分点' : unit;
  if (!text.startsWith(written, gap.end) || word === null) return null;
  const turned = direction === 0 || direction > 0 === word.rises ? word.text : word.opposite;
  const edits = [
    ...(turned === word.text ? [] : [{ span: shift(word.span, at), newText: turned }]),
    { span: shift(gap, at), newText: value },
  ];
  const low = direction < 0 ? [from, to] : [to, from];
  const calculation =
    kind === 'percent' ? `(${low.join('−')})÷${from}＝${value}%` : `${low.join('−')}＝${value}${written}`;
  return { span: shift(gap, at), value, reads: `${turned}${value}${written}`, calculation, edits };
}

interface DirectionWord {
  readonly span: Span;
  readonly text: string;
  readonly rises: boolean;
  readonly opposite: string;
}

/** The word of direction directly before the gap, 了 aside. */
function wordBefore(text: string, gap: number, kind: ChangeOf): DirectionWord | null {
  const end = text[gap - 1] === '了' ? gap - 1 : gap;
  const word = text.slice(end - 2, end);
  const span = { start: end - 2, end };
  const rise = OPPOSITES.find(([up]) => up === word);
  if (rise !== undefined) return { span, text: word, rises: true, opposite: rise[1] };
  if (word === '下降') return { span, text: word, rises: false, opposite: WHERE_IT_FELL[kind] };
  const fall = FALLS.find(([down]) => down === word);
  return fall === undefined ? null : { span, text: word, rises: false, opposite: fall[1] };
}
