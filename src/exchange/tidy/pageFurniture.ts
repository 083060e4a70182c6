import { toHalfWidth } from '../../core/text/width';
import { splitLines } from '../../core/text/lines';
import { changeLines } from './lines';
import type { Tidied } from './model';

/** — 1 —, - 12 -, 第3页, 第 3 页 共 12 页, 3/12. */
const PAGE_NUMBER =
  /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:\s*[,，]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;
/** A running head stands beside page numbers and comes again so often at least. */
const FEWEST_TIMES = 2;
const LONGEST_HEAD = 40;
/** 1, 2, 3 alone in lines are page numbers where they count on, and each page has so many lines at least. */
const BARE_NUMBER = /^\d{1,3}$/;
const FEWEST_LINES = 5;

/** A running head with the page number in its line, parted by blanks: 某局文件汇编    第 3 页. */
const WIDE_GAP = /\s{2,}/;

/** Takes out page numbers, and the line beside them, or around them, that comes again on every page. */
export function removePageFurniture(text: string): Tidied {
  const written = splitLines(text).map((line) => toHalfWidth(line.text).trim());
  const numbered = withHead(written);
  const lines = written.map((line, i) => numbered.get(i) ?? line);
  const numbers = new Set([
    ...numbered.keys(),
    ...lines.flatMap((line, i) => (PAGE_NUMBER.test(line) ? [i] : [])),
    ...bareNumbers(lines),
  ]);
  if (numbers.size === 0) return { text, count: 0 };
  const beside = new Set<number>();
  for (const number of numbers) {
    const before = filled(lines, number, -1);
    const after = filled(lines, number, 1);
    for (const at of [before, after]) if (at !== null && !numbers.has(at)) beside.add(at);
  }
  // the title stands on the first page, and as a running head on the others
  const first = filled(lines, -1, 1);
  const times = new Map<string, number>();
  for (const at of new Set([...beside, ...(first === null ? [] : [first])])) {
    const line = lines[at] as string;
    if (line.length <= LONGEST_HEAD && !/[。；;]$/.test(line)) times.set(line, (times.get(line) ?? 0) + 1);
  }
  const isHead = (at: number): boolean => (times.get(lines[at] as string) ?? 0) >= FEWEST_TIMES;
  const heads = [...beside].filter((at) => at !== first && isHead(at));
  const second = first === null ? null : filled(lines, first, 1);
  // where the first page has its head, too, it stands above the title that says the same
  if (first !== null && second !== null && isHead(first) && lines[first] === lines[second]) heads.push(first);
  const furniture = new Set([...numbers, ...heads]);
  const edges = blanksBeside(lines, furniture);
  return changeLines(text, (line, i) => (furniture.has(i) || edges.has(i) ? null : line));
}

/** The page numbers in lines with a running head, by the line, where a head comes again. */
function withHead(lines: readonly string[]): ReadonlyMap<number, string> {
  const byHead = new Map<string, Map<number, string>>();
  lines.forEach((line, i) => {
    const parts = line.split(WIDE_GAP);
    const at = parts.findIndex((part) => PAGE_NUMBER.test(part) && !part.includes('/'));
    if (parts.length < 2 || at < 0) return;
    const head = parts.toSpliced(at, 1).join(' ');
    byHead.set(head, (byHead.get(head) ?? new Map<number, string>()).set(i, parts[at] as string));
  });
  return new Map([...byHead.values()].filter(({ size }) => size >= FEWEST_TIMES).flatMap((found) => [...found]));
}

/** The blank lines around page furniture are the edge of a page, which parts no paragraphs. */
function blanksBeside(lines: readonly string[], furniture: ReadonlySet<number>): ReadonlySet<number> {
  const blanks = new Set<number>();
  for (const from of furniture)
    for (const step of [-1, 1]) for (let at = from + step; lines[at] === ''; at += step) blanks.add(at);
  return blanks;
}

/** The lines that hold nothing but a number, where all of them count the pages. */
function bareNumbers(lines: readonly string[]): readonly number[] {
  const found = lines.flatMap((line, i) => (BARE_NUMBER.test(line) ? [i] : []));
  const counts = found.every((at, i) => {
    const before = found[i - 1];
    if (before === undefined) return true;
    const between = lines.slice(before + 1, at).filter((line) => line !== '').length;
    return Number(lines[at]) === Number(lines[before]) + 1 && between >= FEWEST_LINES;
  });
  return counts && found.length >= FEWEST_TIMES ? found : [];
}

/** The next line in a direction that is not blank. */
function filled(lines: readonly string[], from: number, step: 1 | -1): number | null {
  let at = from + step;
  while (at >= 0 && at < lines.length && lines[at] === '') at += step;
  return at >= 0 && at < lines.length ? at : null;
}
