import type { Figure } from '../../figures/model';
import { Trie } from '../../lexicon/trie';
import { characterSet } from '../../text/characters';
import { CLAUSE_MARKS, endBefore, startBehind } from '../../text/clauses';
import type { Passage } from '../model';
import { COMMON_PIECES } from './commonPieces';

/** So many characters before a figure, and behind it, belong to its name. In UTF-16 code units. */
const BEFORE = 26;
const BEHIND = 10;
/** Information of a piece that is not in the table of common ones, as −log10 of its share among names. */
const RARE = 3;
/** Pieces that say less bring together too many figures to be an index. */
const TELLING = 2.1;

/** Words that say nothing of what is counted: scopes, attaining, comparing, time, and the glue of a sentence. */
const EMPTY = new Trie<true>();
for (const word of '全市 全省 全县 全区 全国 全院 全校 全镇 全乡 全局 全集团 我市 我省 我县 我区 我局 我院 我校 本市 本县 本局 本院 实现 完成 建成 办理 受理 达到 达 共 共计 合计 累计 新增 净增 总数 总量 总计 同比 环比 增长 下降 提高 提升 增加 减少 比上年 较上年 上年 去年 今年 全年 目前 截至 上半年 下半年 前三季度 年底 年末 其中 分别 以及 以上 左右 超过 突破 不断 持续 进一步 继续 已 了 的 和 与 及 等 为 是 在 对 将 把 从 由 到 至 中 里 这 上述 占 约 近 超 余 多 各类 各项 各种 各级 线网 全线 全网 做到 共有 拥有 全部 本年 年内 当年 总计 先后 陆续 成功 组织 开展 举办 落实'.split(
  ' ',
))
  EMPTY.add(word, true);

const info = new Map<string, number>();
for (const [value, pieces] of COMMON_PIECES)
  for (let i = 0; i + 1 < pieces.length; i += 2) info.set(pieces.slice(i, i + 2), value);

/** How much a piece of two characters says of what is counted. */
export const informationOf = (piece: string): number => info.get(piece) ?? RARE;
/** How much all pieces of a name say together. */
export function informationIn(pieces: ReadonlySet<string>): number {
  let all = 0;
  for (const piece of pieces) all += informationOf(piece);
  return all;
}

/** How much the pieces say that two names share. */
export function sharedInformation(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += informationOf(piece);
  return shared;
}

/** Whether a piece stands in names of all kinds (项目, 企业), so that it brings no two figures together by itself. */
export const isCommon = (piece: string): boolean => informationOf(piece) < TELLING;

const MARKS = characterSet(`${CLAUSE_MARKS}、()|\n`);

/** The first of figures that stand side by side, of which all share its words: 监测对象|42户118人. */
export function leadOf(figures: readonly Figure[], index: number): number {
  let first = index;
  while (first > 0 && (figures[first - 1] as Figure).span.end === (figures[first] as Figure).span.start) first--;
  return first;
}

/** Where the words before a figure begin in the text: of one in a bracket, those before the bracket: 东溪高速(|74.3公里|). */
const opensBracket = (halfWidth: string, start: number): number => (halfWidth[start - 1] === '(' ? start - 1 : start);

/** The two-character pieces of the name of a figure: its indicator and the words of its clause around it. */
export function piecesOf({ figures, reading: { halfWidth } }: Passage, index: number): ReadonlySet<string> {
  const { span, indicator } = figures[index] as Figure;
  const lead = leadOf(figures, index);
  const start = opensBracket(halfWidth, (figures[lead] as Figure).span.start);
  const from = Math.max(start - BEFORE, figures[lead - 1]?.span.end ?? 0, 0);
  const to = Math.min(span.end + BEHIND, figures[index + 1]?.span.start ?? halfWidth.length);
  const pieces = new Set<string>();
  for (const text of [
    indicator.text,
    halfWidth.slice(startBehind(halfWidth, start, MARKS, from), start),
    halfWidth.slice(span.end, endBefore(halfWidth, span.end, MARKS, to)),
  ])
    addPieces(pieces, text);
  return pieces;
}

/** Pieces are of characters of this block, the first and the last of which these are. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

function addPieces(pieces: Set<string>, text: string): void {
  let previous = '';
  for (let i = 0; i < text.length; ) {
    const empty = EMPTY.longest(text, i);
    const code = text.charCodeAt(i);
    const character = text[i] as string;
    if (empty !== null || code < FIRST || code > LAST) {
      previous = '';
      i = empty?.end ?? i + 1;
      continue;
    }
    if (previous !== '') pieces.add(previous + character);
    previous = character;
    i++;
  }
}

/** The first two characters behind a figure: the noun of what is counted; "" where none stands there. */
export function nounBehind({ figures, reading: { halfWidth } }: Passage, index: number): string {
  const { span } = figures[index] as Figure;
  const noun = halfWidth
    .slice(span.end, span.end + 3)
    .replace(/^的/, '')
    .slice(0, 2);
  return /^[\u4e00-\u9fff]{2}$/.test(noun) && EMPTY.longest(noun, 0) === null ? noun : '';
}
