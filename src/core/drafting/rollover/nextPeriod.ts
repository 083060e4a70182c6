import type { Span } from '../../text/span';
import { toVerify, valueToFill } from './fillIn';
import { NUMERAL, YEAR, asWritten, isCumulative, isSame, isWhole, stretchAt, valueOf } from './step';
import type { Months, Step, Stretch } from './step';
import { fine, look } from './timed';
import type { Timed, TimedText } from './timed';
import { nextWritten } from './years';

const DAY = new RegExp(`(${NUMERAL})月(\\d{1,2})[日号]`, 'y');
/** 3月底, 3月末: what was reached when the period ended. */
const ENDS = /^[底末]/;
const CLOSES = /截[至止]到?(?:(?:19|20)\d{2}年)?$/;
const NUMERAL_BEFORE = /[\d〇一二三四五六七八九十]$/;
const QUOTED = /《[^》]*》|【[^】]*】/g;

const OTHER_PERIOD = look('说的是别的时段，没有改', 'speaks of another stretch of time; left');
const RIGHT = fine('下一期用照样对，没有改', 'right for the next period too; left');
const PLANNED_DAY = look('是计划里的日期，没有改', 'a date of the plan; left');

/** Everything in a paragraph that tells of time, with what becomes of it in a draft of the next period. */
export function readStep(
  { text, halfWidth, isPlan, isDateLine }: TimedText,
  step: Step,
  inTitle: boolean,
): readonly Timed[] {
  const found: Timed[] = [];
  const quoted = [...halfWidth.matchAll(QUOTED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  for (let i = 0; i < halfWidth.length; i++) {
    const inside = quoted.find(({ start, end }) => start <= i && i < end);
    if (inside !== undefined) {
      i = inside.end - 1;
      continue;
    }
    const one = readAt(text, halfWidth, i, step, { isPlan: isPlan(i), isDateLine, inTitle });
    if (one === null) continue;
    found.push(...one.timed);
    i = one.end - 1;
  }
  return found;
}

interface Place {
  readonly isPlan: boolean;
  readonly isDateLine: boolean;
  readonly inTitle: boolean;
}
interface Read {
  readonly end: number;
  readonly timed: readonly Timed[];
}

function readAt(text: string, halfWidth: string, start: number, step: Step, place: Place): Read | null {
  const at = (pattern: RegExp, from = start): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(halfWidth);
  };
  const year = at(YEAR);
  if (year !== null) return readYear(text, halfWidth, start, year, step, place);
  if (NUMERAL_BEFORE.test(halfWidth.slice(Math.max(0, start - 1), start))) return null;
  const day = at(DAY);
  if (day !== null) return readDay(text, halfWidth, { start, end: start + day[0].length }, day, step, place);
  const span = stretchAt(halfWidth, start);
  if (span === null) return null;
  return { end: span.end, timed: [moved(text, halfWidth, span, step, place.isPlan)] };
}

/** The months that take the place of others; null where the text speaks of another time. */
function successor(months: Months, endsThere: boolean, { own, next, turnsYear }: Step): Months | null {
  if (isSame(months, own)) return next;
  const length = own.to - own.from + 1;
  if (endsThere && months.from === months.to && months.to === own.to) return { from: next.to, to: next.to };
  // 1—9月累计 in the report of September
  if (months.from === 1 && months.to === own.to && own.from > 1) return turnsYear ? next : { from: 1, to: next.to };
  if (length !== 1 && isCumulative(own)) {
    // what was to come after the period: the rest of the year after the next one
    const follows = months.from === own.to + 1;
    if (!follows || next.to === 12) return null;
    return next.to === 6 ? { from: 7, to: 12 } : { from: next.to + 1, to: 12 };
  }
  // the period after it: 10月 in the report of September
  if (months.to - months.from + 1 !== length) return null;
  const by = (months.from - own.from + 12) % 12;
  return by === length ? wrapped(next, length) : null;
}

/**
 * Whether what is said of other months may be wrong in the next report: what lies before or within a period that is over (8月 in the
 * report of September), and what was planned for months that are past by then.
 */
const needsLook = ({ from, to }: Months, isPlan: boolean, { own, next, turnsYear }: Step): boolean =>
  isPlan ? turnsYear || to <= next.to : !isCumulative(own) && (turnsYear || to <= own.to || from === 1);

const wrapped = ({ from, to }: Months, by: number): Months => ({
  from: ((from + by - 1) % 12) + 1,
  to: ((to + by - 1) % 12) + 1,
});

function moved(
  text: string,
  halfWidth: string,
  { start, end, months, write }: Stretch,
  step: Step,
  isPlan: boolean,
): Timed {
  const words = text.slice(start, end);
  const after = successor(months, ENDS.test(halfWidth.slice(end)) || CLOSES.test(halfWidth.slice(0, start)), step);
  if (after === null)
    return needsLook(months, isPlan, step)
      ? { kind: 'verify', span: { start, end }, newText: toVerify(words, 'period') }
      : { span: { start, end }, text: words, ...OTHER_PERIOD };
  return { kind: 'period', span: { start, end }, newText: write(after) };
}

/** 2025年, 2025年一季度, 2025年3月31日: the year moves on only with a period that does. */
function readYear(
  text: string,
  halfWidth: string,
  start: number,
  [words, digits]: RegExpExecArray,
  step: Step,
  place: Place,
): Read {
  const year = Number(digits);
  const from = start + words.length;
  const rest = year === step.year ? readAt(text, halfWidth, from, step, place) : null;
  const stretch = year === step.year ? stretchAt(halfWidth, from) : null;
  if (place.isDateLine && rest !== null && stretch !== null && /\d{1,2}[日号]/.test(halfWidth.slice(from)))
    return {
      end: halfWidth.length,
      timed: [{ kind: 'date', span: { start, end: rest.end }, newText: valueToFill(text.slice(start, rest.end)) }],
    };
  const isNamed = stretch !== null && isSame(stretch.months, step.own);
  const moves = step.turnsYear && isNamed;
  // 2025年前三季度工作总结 → 2025年工作总结
  const gone = isNamed && isWhole(step.next) && place.inTitle;
  const own: Timed[] = moves
    ? [{ kind: 'year', span: { start, end: start + 4 }, newText: nextWritten(text.slice(start, start + 4)) }]
    : year === step.year && step.turnsYear && rest === null
      ? [{ kind: 'verify', span: { start, end: from }, newText: toVerify(text.slice(start, from), 'period') }]
      : [{ span: { start, end: from }, text: text.slice(start, from), ...RIGHT }];
  if (gone)
    return { end: stretch.end, timed: [{ kind: 'period', span: { start: from, end: stretch.end }, newText: '' }] };
  return { end: rest?.end ?? from, timed: [...own, ...(rest?.timed ?? [])] };
}

function readDay(
  text: string,
  halfWidth: string,
  span: Span,
  [, month = '', day = '']: RegExpExecArray,
  step: Step,
  { isPlan, isDateLine }: Place,
): Read {
  const written = text.slice(span.start, span.end);
  const closes = CLOSES.test(halfWidth.slice(0, span.start)) && valueOf(month) === step.own.to;
  if (closes && Number(day) === lastDay(step.year, step.own.to)) {
    const { to } = step.next;
    const last = lastDay(step.turnsYear ? step.year + 1 : step.year, to);
    return { end: span.end, timed: [{ kind: 'date', span, newText: `${asWritten(month)(to)}月${last}日` }] };
  }
  if (isPlan && !isDateLine) return { end: span.end, timed: [{ span, text: written, ...PLANNED_DAY }] };
  return { end: span.end, timed: [{ kind: 'date', span, newText: valueToFill(written) }] };
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
