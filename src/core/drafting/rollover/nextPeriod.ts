import { wholeDay } from './dates';
import { toVerify, valueToFill } from './fillIn';
import { NUMERAL, YEAR, asWritten, isCumulative, isSame, isWhole, stretchAt, valueOf } from './step';
import type { Months, Step, Stretch } from './step';
import { CLOSES, DEADLINE, at, fine, look } from './timed';
import type { Timed, TimedText } from './timed';
import { nextWritten } from './years';

const DAY = new RegExp(`(${NUMERAL})月(\\d{1,2})[日号]`, 'y');
/** 3月底, 3月末: what was reached when the period ended. */
const ENDS = /^[底末]/;
const NUMERAL_BEFORE = /[\d〇一二三四五六七八九十]$/;
const QUOTED = /《[^》]*》|【[^】]*】/g;

const OTHER_PERIOD = look('说的是别的时段，没有改', 'speaks of another stretch of time; left');
const RIGHT = fine('下一期用照样对，没有改', 'right for the next period too; left');

/** Everything in a paragraph that tells of time, with what becomes of it in a draft of the next period. */
export function readStep(timed: TimedText, step: Step, inTitle: boolean): readonly Timed[] {
  const { halfWidth } = timed;
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
    const one = readAt({ timed, step, inTitle }, i);
    if (one === null) continue;
    found.push(...one.timed);
    i = one.end - 1;
  }
  return found;
}

interface Reader {
  readonly timed: TimedText;
  readonly step: Step;
  readonly inTitle: boolean;
}
interface Read {
  readonly end: number;
  readonly timed: readonly Timed[];
}

function readAt(reader: Reader, start: number): Read | null {
  const { halfWidth } = reader.timed;
  const year = at(YEAR, halfWidth, start);
  if (year !== null) return readYear(reader, start, year);
  if (NUMERAL_BEFORE.test(halfWidth.slice(Math.max(0, start - 1), start))) return null;
  const day = at(DAY, halfWidth, start);
  if (day !== null) return readDay(reader, start, day);
  const stretch = stretchAt(halfWidth, start);
  return stretch === null ? null : { end: stretch.end, timed: [moved(reader, stretch)] };
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
 * Whether what is said of other months may be wrong in the next report: what lies before or within a period that is
 * over (8月 in the report of September), and what was planned for months that are past by then.
 */
const needsLook = ({ from, to }: Months, isPlan: boolean, { own, next, turnsYear }: Step): boolean =>
  isPlan ? turnsYear || to <= next.to : !isCumulative(own) && (turnsYear || to <= own.to || from === 1);

const wrapped = ({ from, to }: Months, by: number): Months => ({
  from: ((from + by - 1) % 12) + 1,
  to: ((to + by - 1) % 12) + 1,
});

function moved({ timed, step }: Reader, { start, end, months, write }: Stretch): Timed {
  const { text, halfWidth } = timed;
  const words = text.slice(start, end);
  const after = successor(months, ENDS.test(halfWidth.slice(end)) || CLOSES.test(halfWidth.slice(0, start)), step);
  if (after === null)
    return needsLook(months, timed.isPlan(start), step)
      ? { kind: 'verify', span: { start, end }, newText: toVerify(words, 'period') }
      : { span: { start, end }, text: words, ...OTHER_PERIOD };
  return { kind: 'period', span: { start, end }, newText: write(after) };
}

/** 2025年, 2025年一季度, 2025年3月31日: the year moves on only with a period that does. */
function readYear(reader: Reader, start: number, [words, digits]: RegExpExecArray): Read {
  const { timed, step, inTitle } = reader;
  const { text, halfWidth } = timed;
  const from = start + words.length;
  const isOwn = Number(digits) === step.year;
  const rest = isOwn ? readAt(reader, from) : null;
  const stretch = isOwn ? stretchAt(halfWidth, from) : null;
  if (timed.isDateLine && rest !== null && stretch !== null && /\d{1,2}[日号]/.test(halfWidth.slice(from)))
    return {
      end: halfWidth.length,
      timed: [{ kind: 'date', span: { start, end: rest.end }, newText: valueToFill(text.slice(start, rest.end)) }],
    };
  const isNamed = stretch !== null && isSame(stretch.months, step.own);
  // 2025年前三季度工作总结 → 2025年工作总结
  if (isNamed && isWhole(step.next) && inTitle)
    return { end: stretch.end, timed: [{ kind: 'period', span: { start: from, end: stretch.end }, newText: '' }] };
  const own: Timed =
    step.turnsYear && isNamed
      ? { kind: 'year', span: { start, end: start + 4 }, newText: nextWritten(text.slice(start, start + 4)) }
      : isOwn && step.turnsYear && rest === null
        ? { kind: 'verify', span: { start, end: from }, newText: toVerify(text.slice(start, from), 'period') }
        : { span: { start, end: from }, text: text.slice(start, from), ...RIGHT };
  return { end: rest?.end ?? from, timed: [own, ...(rest?.timed ?? [])] };
}

function readDay({ timed, step }: Reader, start: number, [words, month = '', day = '']: RegExpExecArray): Read {
  const end = start + words.length;
  const span = { start, end };
  const written = timed.text.slice(start, end);
  const closes = CLOSES.test(timed.halfWidth.slice(0, start)) && valueOf(month) === step.own.to;
  if (closes && Number(day) === lastDay(step.year, step.own.to)) {
    const { to } = step.next;
    const last = lastDay(step.turnsYear ? step.year + 1 : step.year, to);
    return { end, timed: [{ kind: 'date', span, newText: `${asWritten(month)(to)}月${last}日` }] };
  }
  if (timed.isPlan(start) && !timed.isDateLine) return { end, timed: [{ span, text: written, ...DEADLINE }] };
  const whole = wholeDay(timed, span);
  const newText = valueToFill(timed.text.slice(whole.start, whole.end));
  return { end: whole.end, timed: [{ kind: 'date', span: whole, newText }] };
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
