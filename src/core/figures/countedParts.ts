import { numeralValue } from '../numerals/number';
import { matchesOf } from '../text/characters';
import type { Span } from '../text/span';

/** A number of parts of the text itself, and the parts behind it. The span is that of the number with its unit. */
export interface CountedParts extends Span {
  readonly count: number;
  /** The number alone, without its unit. */
  readonly number: Span;
  /** Where the parts stand, with the fewest and the most that they may be meant as. */
  readonly parts: Span;
  readonly fewest: number;
  readonly most: number;
  /** Whether they may go on behind the paragraph: 一是…；二是…. */
  readonly runsOn: boolean;
}

type Row = Pick<CountedParts, 'parts' | 'fewest' | 'most' | 'runsOn'>;

/** 三个方面的不足:, 四项工作:, 六件实事全部完成:: a number and what it counts, up to the mark before the parts. */
const ANNOUNCED =
  /(?<![\d.第%“一二两三四五六七八九十百千])(?<count>[两二三四五六七八九十]|1[0-2]|[2-9])(?<unit>个?(?:方面|部分|板块|层面|环节)|[个项件点条]|大(?!力|幅|约))(?<what>[^,;:。!?()“”\d]{0,14})(?<mark>[:,。])/g;
const NUMERALS = '一二三四五六七八九十';

/** How parts are marked inside a paragraph, each with where the first stands: of the nth numeral. */
export const MARKERS: readonly {
  readonly mark: (numeral: string, n: number) => string;
  readonly example: string;
}[] = [
  { mark: (numeral) => `${numeral}是`, example: '做好两项工作：一是抓排查；二是抓培训；三是抓演练。' },
  { mark: (numeral) => `${numeral}要`, example: '做好两项工作：一要抓排查，二要抓培训，三要抓演练。' },
  { mark: (numeral) => `第${numeral},`, example: '做好两项工作：第一，抓排查；第二，抓培训；第三，抓演练。' },
  { mark: (numeral) => `其${numeral},`, example: '做好两项工作：其一，抓排查；其二，抓培训；其三，抓演练。' },
  { mark: (numeral) => `(${numeral})`, example: '做好两项工作：（一）抓排查；（二）抓培训；（三）抓演练。' },
  { mark: (_, n) => `(${n})`, example: '做好两项工作：（1）抓排查；（2）抓培训；（3）抓演练。' },
];

/** What is announced by its number and told in clauses, one a part. */
const TOLD_IN_CLAUSES =
  /^(?:重点|主要|关键|专项|民生|突出|为民)?(?:方面|工作|问题|任务|举措|措施|实事|事|难题|短板)(?!.*(?:其中|包括|如))/;
const LONGEST_ROW = 160;
const FEWEST_CLAUSES = 3;
/** What a clause begins with that goes on with the one before it: no part of its own. */
const GOES_ON =
  /^(?:其中|比|较|占|同比|环比|增长|下降|惠及|受益|覆盖|服务|带动|累计|完成|总|共|投[入资]|平均|[人户场]均|并|且|达|为)/;

/** The numbers of parts of a paragraph that the parts are told right behind. */
export function readCountedParts(halfWidth: string): readonly CountedParts[] {
  return matchesOf(halfWidth, ANNOUNCED).flatMap(({ index, 0: words, groups }): CountedParts[] => {
    const { count = '', unit = '', what = '', mark = '' } = groups ?? {};
    const value = numeralValue(count);
    const at = index + words.length;
    const row = marked(halfWidth, at) ?? (mark === ':' && TOLD_IN_CLAUSES.test(what) ? told(halfWidth, at) : null);
    if (row === null || value === null) return [];
    const number = { start: index, end: index + count.length };
    return [{ ...row, count: value, number, start: index, end: number.end + unit.length }];
  });
}

/** 一是…；二是…: as many as run on from the first to the end of the paragraph. */
function marked(halfWidth: string, start: number): Row | null {
  for (const { mark } of MARKERS) {
    if (!halfWidth.startsWith(mark('一', 1), start)) continue;
    let [listed, end] = [0, start];
    for (let next = start; next >= 0; next = nextMark(halfWidth, mark(NUMERALS[listed] ?? ' ', listed + 1), end)) {
      listed++;
      end = next + mark('一', 1).length;
    }
    return listed < 2 ? null : { parts: { start, end }, fewest: listed, most: listed, runsOn: true };
  }
  return repeated(halfWidth, start);
}

/** What follows 一 where it counts nothing: 一年来, 一些, 一方面. */
const NO_VERB = /[年月日个些批点直起样边方般定系次天家名位人件项条是要]/;

/** 一靠部门联动；二靠基层网底: each with the same word behind its number. */
function repeated(halfWidth: string, start: number): Row | null {
  const [numeral, word] = halfWidth.slice(start, start + 2);
  if (numeral !== '一' || word === undefined || !/[\u4e00-\u9fff]/.test(word) || NO_VERB.test(word)) return null;
  let [listed, end] = [1, start + 2];
  for (;;) {
    const next = nextMark(halfWidth, `${NUMERALS[listed] ?? ' '}${word}`, end);
    if (next < 0) break;
    listed++;
    end = next + 2;
  }
  return listed < 2 ? null : { parts: { start, end }, fewest: listed, most: listed, runsOn: true };
}

/** Where a marker stands behind a mark, from a place on; -1 where it does not. */
function nextMark(halfWidth: string, marker: string, from: number): number {
  const at = halfWidth.indexOf(marker, from);
  return at < 0 || /[,;。:]/.test(halfWidth[at - 1] ?? '') ? at : -1;
}

/** 三件事：…；…；…。 and 五件实事：加装电梯32部，更换管网5.4公里，…: clauses, or a number each. */
function told(halfWidth: string, start: number): Row | null {
  const rest = halfWidth.slice(start, start + LONGEST_ROW);
  const end = rest.search(/[。!?]/);
  const row = rest.slice(0, Math.max(0, end));
  const parts = { start, end: start + end };
  if (/[:一二三四五六七八九]是|^(?:首先|第一)|等$/.test(row)) return null;
  const clauses = row.split(';');
  if (clauses.length >= FEWEST_CLAUSES) return { parts, fewest: clauses.length, most: clauses.length, runsOn: false };
  const items = row.split(',');
  const counted = items.every((item) => /\d/.test(item) && !GOES_ON.test(item));
  // 新建学校2所、幼儿园3所: one part or two
  return clauses.length === 1 && items.length >= FEWEST_CLAUSES && counted
    ? { parts, fewest: items.length, most: row.split(/[,、和及]/).length, runsOn: false }
    : null;
}
