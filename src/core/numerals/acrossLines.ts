import { BREAKS_OFF, isTableLine } from '../text/wrapping';
import { isDigit, toHalfWidth } from '../text/width';
import { readQuantity } from './quantity';

/** A number that the end of a line has parted from what belongs to it: 完成投资12|.6亿元, 同比增长|8.2%. */
interface BrokenNumber {
  /** What the line ends with, and what the next begins with, both in half width. */
  readonly end: RegExp;
  readonly next: RegExp;
  /** Whether a quantity is to be read across the break, or to begin behind it. */
  readonly quantity: 'across' | 'behind';
  /** Whether the line must tell more than the number: one clause of it is finished. */
  readonly running: boolean;
  /** The break as a stroke. */
  readonly example: string;
  readonly counterexample: string;
}

/** How a number is broken, each with a break that is one and one that is none. */
export const BROKEN_NUMBERS: readonly BrokenNumber[] = [
  {
    end: /[\u4e00-\u9fff]\d{1,9}$/,
    next: /^\.\d/,
    quantity: 'across',
    running: false,
    example: '全年完成技改投资12|.6亿元，增长8%。',
    counterexample: '全年完成技改投资12，|.net平台上线。',
  },
  {
    end: /[\u4e00-\u9fff]\d{1,9}\.$/,
    next: /^\d{1,4}(?:%|‰|[万亿倍]|个?百分点)/,
    quantity: 'across',
    running: true,
    example: '全年完成技改投资，增长6.|7%，快于上年。',
    counterexample: '全年举办讲座，共有12.|35人参加了测试。',
  },
  {
    end: /(?<!(?:^|\D)(?:19|20)\d{2})(?<=\d)$/,
    next: /^(?:%|‰|[\d\u4e00-\u9fff])/,
    quantity: 'across',
    running: true,
    example: '全年新增就业，安置退役军人38|60人，其中本地12人。',
    counterexample: '新增就业，安置退役军人，规划到2025|60人参加了培训。',
  },
  {
    end: /\d[千百万亿]{1,2}$/,
    next: /^[\u4e00-\u9fff]/,
    quantity: 'across',
    running: true,
    example: '全年接待游客，其中过夜游客2.1万|人次，增长8%。',
    counterexample: '全年接待游客，投资突破2.1亿|同比增长8%。',
  },
  {
    end: /[\u4e00-\u9fff%]$/,
    next: /^\d/,
    quantity: 'behind',
    running: true,
    example: '全年接待游客128万人次，同比增长|8.2%，快于上年。',
    counterexample: '凝心聚力，推动文旅高质量发展|8家景区创建成功，游客满意度提高。',
  },
];

/** Behind a quantity that a sentence was broken before stands a mark, or it tells how much something has changed. */
const TOLD = /^[,。;、)]/;
/** The line is of a sentence: a mark stands in it, not at its end, and it numbers no item. */
const RUNNING = /[,。;:].*[^\s,。;:!?、)”]$/;
/** Longer lines are of no wrapped paragraph. */
const LONGEST = 400;
/** So much of the next line holds the rest of a number. */
const REST = 24;
/** A number, as far as the line holds it. */
const NUMBER = /\d[\d,.]*[千百万亿]{0,2}$/;
const ENDS_OPEN = /[\d０-９][.．]?[千百万亿]{0,2}\s*$/;

/**
 * Whether a line of running text stops inside a number that the next line goes on with, or right before the number that
 * its sentence tells. Of a text that is wrapped all through every break is known; this is for the few that stand in another.
 */
export function breaksNumber(line: string, next: string): boolean {
  const first = next.charCodeAt(0);
  if (!isDigit(first) && !ENDS_OPEN.test(line)) return false; // the usual case
  if (line.length > LONGEST || next.length > LONGEST || isTableLine(line) || isTableLine(next) || BREAKS_OFF.test(next))
    return false;
  const before = toHalfWidth(line).trimEnd();
  if (BREAKS_OFF.test(before)) return false;
  const runs = RUNNING.test(before);
  const rest = toHalfWidth(next.slice(0, REST));
  return BROKEN_NUMBERS.some(
    ({ end, next: behind, quantity, running }) =>
      (runs || !running) && end.test(before) && behind.test(rest) && isRead(before, rest, quantity),
  );
}

function isRead(before: string, rest: string, place: 'across' | 'behind'): boolean {
  if (place === 'behind') {
    const found = readQuantity(rest, rest, 0);
    return found !== null && found.unit !== '' && TOLD.test(rest.slice(found.end));
  }
  const start = NUMBER.exec(before)?.index ?? before.length;
  const joined = before.slice(start) + rest;
  const found = readQuantity(joined, joined, 0);
  return found !== null && found.unit !== '' && found.end > before.length - start;
}
