import type { Span } from '../text/span';
import { matchesOf } from '../text/characters';

/** A range as it is written: 10-20%, 3万～5万, 5至8家. Spans are those of the text it was read from. */
export interface WrittenRange extends Span {
  /** Where the first number ends. */
  readonly firstEnd: number;
  readonly mark: Span;
  /** Whether a hyphen stands where ～ or — should. */
  readonly hyphen: boolean;
  /**
   * The magnitude or sign that only the second number has (%, 万, 亿), though it is meant for both; "" where none is
   * missing.
   */
  readonly dropped: string;
}

const RANGE =
  /(\d{1,12}(?:\.\d{1,6})?)([^\d\-−~～–—至到]{0,8})([-−~～–]|—{1,2}|至|到)(\d{1,12}(?:\.\d{1,6})?)(%|‰|百?千?万亿|[百千]?[万亿])?/;

/**
 * The range written between the two offsets; null where the number there is not a range.
 * @param halfWidth the half-width view of the text.
 */
export function writtenRange(halfWidth: string, { start, end }: Span): WrittenRange | null {
  const found = RANGE.exec(halfWidth.slice(start, end));
  if (found === null) return null;
  const [written, low, between, mark, high, sign] = found as unknown as [
    string,
    string,
    string,
    string,
    string,
    string | undefined,
  ];
  const at = start + found.index;
  const firstEnd = at + low.length;
  const markStart = firstEnd + between.length;
  const shared = sign !== undefined && between === '' && Number(low) < Number(high); // 8000—1.2万 are no 万
  return {
    start: at,
    end: at + written.length,
    firstEnd,
    mark: { start: markStart, end: markStart + mark.length },
    hyphen: mark === '-' || mark === '−',
    dropped: shared ? sign : '',
  };
}

/** A stretch of time with a hyphen (1-4月), and the mark that should stand there. */
export interface HyphenOfTime extends Span {
  readonly mark: Span;
  /** — between the ends of a stretch, ～ in a length (3-5年). */
  readonly should: '—' | '～';
}

/** 1-4月, 2023-2025年, 5-10日 with a hyphen; a date (2025-07-10) is followed by no such word. */
const STRETCH = /(?<![\d.-])(\d{1,4}年?)([-−])(\d{1,4})([月年日])(?!期)/g;
/** How far before a stretch of time the opening of a title is looked for. */
const TITLE_REACH = 40;

/** The stretches of time with a hyphen in a text, those in titles of documents (《2021-2025年规划》) left out. */
export function hyphensOfTime(halfWidth: string): readonly HyphenOfTime[] {
  const found: HyphenOfTime[] = [];
  for (const { index, 0: written, 1: first, 3: last, 4: unit } of matchesOf(halfWidth, STRETCH)) {
    const before = halfWidth.slice(Math.max(0, index - TITLE_REACH), index);
    if (before.lastIndexOf('《') > before.lastIndexOf('》')) continue;
    const at = index + (first as string).length;
    found.push({
      start: index,
      end: index + written.length,
      mark: { start: at, end: at + 1 },
      should: unit === '年' && (last as string).length < 4 && !(first as string).endsWith('年') ? '～' : '—',
    });
  }
  return found;
}
