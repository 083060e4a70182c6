import { widthOf } from '../pages/metrics';

/**
 * Breaking a title over lines where its sense allows (GB/T 9704-2012, 7.3.1: 词意完整，排列对称): never inside a year, a number,
 * a name or a word; the lines as even as can be.
 */

/** What a break at a place of the title costs; the lower the better. */
const FREE = 0;
const BETWEEN_WORDS = 6;
const FORBIDDEN = Infinity;
/** A line shorter or longer than the others costs so much for each character squared. */
const UNEVENNESS = 0.35;
/** A further line costs as much as a poor break. */
const A_LINE = 12;

/** Behind these a title breaks well: whose report it is, the period, what joins its parts. */
const ENDS_PART = /(?:[局厅委办院校会司团处县区市省镇乡街道中心集团公司])$/;
/** Before these, too: what kind of paper it is, the second part of 总结和计划. */
const STARTS_PART =
  /^(?:(?:年度|半年度?)?(?:工作|业务|述职|重点工作)|关于|贯彻|落实|和|及|与|暨|总结|报告|(?:19|20)\d{2}年)/;
/** No line begins with these, or with what closes; none ends with what opens. */
const NEVER_FIRST = /^[的地得了之》”’）〉」』】、，。：；！？)\],.:;!?%—-]/;
const NEVER_LAST = /(?:[《“‘（〈「『【([—-]|关于|[和及与暨])$/;
/** What stays together: numbers with what is counted, periods, what stands in marks, Latin words. */
const WHOLES =
  /(?:19|20)\d{2}(?:[-—–~至](?:19|20)?\d{2,4})?年(?:度|上半年|下半年|第?[一二三四]季度|前三季度|\d{1,2}(?:[-—–~至]\d{1,2})?月份?)?(?:工作(?:总结|报告|要点|计划|思路|安排|打算|情况)?)?|[二一][〇○零一二三四五六七八九]{3}年度?|[A-Za-z0-9.+%％‰-]+[\u4e00-\u9fff]?|《[^》]{1,18}》|“[^”]{1,18}”|（[^）]{1,18}）|工作总结|工作报告|工作要点|工作计划|工作思路|工作安排|工作打算|工作情况|述职报告|述职述廉|新闻发布会|职能目标|目标任务|党风廉政建设|委员会|管理局|管理中心|服务中心/g;

interface Break {
  readonly cost: number;
  readonly from: number;
}

/** @param room how many characters a line holds @returns the lines; one where the title fits */
export function breakTitle(title: string, room: number): readonly string[] {
  if (widthOf(title) <= room) return [title];
  const costs = breakCosts(title);
  const lines = Math.ceil(widthOf(title) / room);
  let best: { readonly cost: number; readonly lines: readonly string[] } | null = null;
  for (let count = lines; count <= lines + 1; count++) {
    const found = inLines(title, costs, count, room);
    if (found !== null && (best === null || found.cost < best.cost)) best = found;
  }
  return best?.lines ?? [title];
}

/** The cost of a break before each place of the title. */
function breakCosts(title: string): readonly number[] {
  const words = wordStarts(title);
  const costs = Array.from({ length: title.length }, (_, at) => {
    const before = title.slice(0, at);
    const after = title.slice(at);
    if (at === 0 || NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return FORBIDDEN;
    if (words !== null && !words.has(at)) return FORBIDDEN;
    const starts = STARTS_PART.test(after);
    const ends = ENDS_PART.test(before);
    return starts && ends ? FREE : starts || ends ? BETWEEN_WORDS / 3 : BETWEEN_WORDS;
  });
  for (const whole of title.matchAll(WHOLES))
    for (let at = whole.index + 1; at < whole.index + whole[0].length; at++) costs[at] = FORBIDDEN;
  return costs;
}

/** Where words begin, as the platform's dictionary has them; null where it has none. */
function wordStarts(title: string): ReadonlySet<number> | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title);
  return new Set([...words].map(({ index }) => index));
}

/** The cheapest breaking into so many lines; null where no line would fit. */
function inLines(
  title: string,
  costs: readonly number[],
  count: number,
  room: number,
): { readonly cost: number; readonly lines: readonly string[] } | null {
  const ideal = widthOf(title) / count;
  let table: (Break | undefined)[] = [{ cost: 0, from: 0 }];
  const tables: (Break | undefined)[][] = [];
  for (let line = 0; line < count; line++) {
    const next: (Break | undefined)[] = [];
    for (let to = 1; to <= title.length; to++) {
      if ((line === count - 1) !== (to === title.length)) continue;
      const breakCost = to === title.length ? 0 : (costs[to] as number);
      if (breakCost === FORBIDDEN) continue;
      for (let from = 0; from < to; from++) {
        const before = table[from];
        const width = widthOf(title.slice(from, to));
        if (before === undefined || width > room) continue;
        const cost = before.cost + breakCost + UNEVENNESS * (width - ideal) ** 2;
        if (cost < (next[to]?.cost ?? Infinity)) next[to] = { cost, from };
      }
    }
    tables.push(next);
    table = next;
  }
  const last = table[title.length];
  if (last === undefined) return null;
  const lines: string[] = [];
  for (let line = count - 1, to = title.length; line >= 0; line--) {
    const from = tables[line]?.[to]?.from ?? 0;
    lines.unshift(title.slice(from, to));
    to = from;
  }
  return { cost: last.cost + A_LINE * count, lines };
}
