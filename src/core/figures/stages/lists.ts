import { MEASURE_ENDING, MEASURE_HEADS } from '../../lexicon/quantities/measures';
import type { Reader } from '../reader';
import type { Token } from '../tokens/token';
import { lastIndex, slice } from './lead';
import { nounAfter } from './noun';
import { phraseBefore } from './phrase';
import type { Phrase } from './phrase';
import { pairOf } from './sides';

/** Indices of the figures that run on as a bare list: x、y和z, each of the first one's kind. */
export function listRun(reader: Reader, index: number): number[] {
  const run = [index];
  const first = reader.tokens[index] as Token;
  for (let i = index + 1; i + 1 < reader.tokens.length; i += 2) {
    const joint = reader.tokens[i] as Token;
    const next = reader.tokens[i + 1] as Token;
    const joined = /^[、和及与]$/.test(reader.halfWidth.slice(joint.start, joint.end));
    if (!joined || next.kind !== first.kind) break;
    if (nounFollows(reader, i - 1) || nounFollows(reader, i + 1)) break;
    run.push(i + 1);
  }
  return run.length > 1 ? run : changesOf(reader, index);
}

/** 生猪、能繁母猪同比|增长2.1%|和|下降3.4%: changes in one unit, dealt out with a verb of its own for each. */
function changesOf({ tokens, halfWidth, figures, group, clause }: Reader, index: number): number[] {
  const run = [index];
  if (tokens[index + 2]?.sense?.change === undefined) return run; // most figures
  const unit = tokens[index]?.quantity?.unit;
  const directions = new Set([tokens[index - 1]?.sense?.change]);
  if (directions.has(undefined) || tokens[index]?.quantity?.entry?.kind !== 'ratio') return run;
  for (let i = index + 1; i + 2 < tokens.length; i += 3) {
    const [joint, verb, next] = [tokens[i] as Token, tokens[i + 1] as Token, tokens[i + 2] as Token];
    if (!/^[、和及与]$/.test(halfWidth.slice(joint.start, joint.end))) break;
    if (verb.sense?.change === undefined || next.kind !== 'quantity' || next.quantity?.unit !== unit) break;
    directions.add(verb.sense.change);
    run.push(i + 2);
  }
  const dealt = tokens
    .slice(clause, index)
    .some(({ start, end }) => /^(?:分别|依次|各自)$/.test(halfWidth.slice(start, end)));
  return dealt || (directions.size > 1 && figures.length - group >= run.length) ? run : [index];
}

const nounFollows = (reader: Reader, index: number): boolean =>
  nounAfter(reader.text, reader.tokens.slice(index + 1, index + 3)).tokens > 0;

/** …分别增长5%、7%，达到420元、310元: the second row is of the things that the first is of. */
export function headsBefore({ figures, group }: Reader, phrase: Phrase, run: readonly number[]): string[] | null {
  if (phrase.text !== '' || figures.length - group < run.length) return null;
  const row = figures.slice(-run.length).map(({ indicator: { text } }) => text);
  return new Set(row).size === row.length ? row : null;
}

/** What each of `n` figures counts: 铁路、公路分别完成货运量25万吨、190万吨 → 铁路货运量, 公路货运量; null where the words name no `n` things. */
export function headsOf({ text }: Reader, phrase: Phrase, lead: readonly Token[], n: number): string[] | null {
  const dealt = lastIndex(lead, (token) => /^(?:分别|依次|各自)/.test(slice(text, token)));
  if (dealt > 0) {
    const items = coordinated(phraseBefore(text, lead.slice(0, dealt), true).text, n);
    const shared = phraseBefore(text, lead.slice(dealt + 1)).text;
    if (items !== null) return items.map((item) => (item.endsWith(shared) ? item : item + shared));
  }
  return coordinated(phrase.text, n) ?? pairOf(phrase.text, n);
}

/** What joins items, the surest first: 普及率 holds no 及. */
const JOINTS = [/、/, /[、和与]/, /[、和与及]|以及/];

/** A、B、C|三项指标, A、B、C|“三项指标”: the words that sum up the items do not belong to the last of them. */
const SUMMED_UP = /(?<=、.*)[“"]?[两三四五六七八九十](?:项|个|大|类|种|者|方面)[^、，]{0,6}$/;

/** Items of A、B和C where there are `n` of them, each with the part that they share: 粮食、蔬菜产量, 专利申请量、授权量. */
export function coordinated(text: string, n: number): string[] | null {
  const list = text.replace(SUMMED_UP, '');
  for (const joint of JOINTS) {
    const items = list.split(joint).filter((item) => item !== '');
    if (items.length === n) return withSharedPart(items);
  }
  return null;
}

/** 便利店、超市、专业店|等|零售额: what stands behind 等 is of all. */
const AND_SUCH = /^(.+?)等(.{2,})$/;

function withSharedPart(items: readonly string[]): string[] {
  const first = items[0] as string;
  const last = items[items.length - 1] as string;
  const such = AND_SUCH.exec(last);
  if (such !== null) return [...items.slice(0, -1), such[1] as string].map((item) => item + (such[2] as string));
  const tail = sharedTail(items);
  if (tail !== '') return items.map((item) => (item.endsWith(tail) ? item : item + tail));
  if (
    items.slice(1).every(({ length }) => length === last.length) &&
    first.length >= last.length + 2 &&
    first.endsWith(last.slice(-1))
  ) {
    const head = first.slice(0, first.length - last.length);
    const own = head.endsWith(last.slice(0, 2)) ? head.slice(0, -2) : head; // 安全死亡|事故起数、死亡人数
    return items.map((item, i) => (i === 0 ? item : (item.startsWith(head.slice(-2)) ? own : head) + item));
  }
  return [...items];
}

/** The measure that only the last of the items names: 高技术制造业、装备制造业|增加值, 刑事、民事|案件; "" where each has its own. */
function sharedTail(items: readonly string[]): string {
  const last = items[items.length - 1] as string;
  const others = items.slice(0, -1);
  const parallel = afterParallel(others[0] as string, last);
  if (parallel !== '') return parallel;
  const equal = afterEqual(others, last);
  const head = MEASURE_HEADS.find((word) => last.endsWith(word) && last.length > word.length);
  if (head !== undefined) {
    if (others.some((item) => MEASURE_HEADS.some((word) => item.endsWith(word)))) return '';
    return equal !== '' && equal.endsWith(head) ? equal : head;
  }
  return equal;
}

/** 城镇、农村|居民收入: what stands behind as many characters as each item before it has; "" where they differ. */
function afterEqual(others: readonly string[], last: string): string {
  const { length } = others[0] as string;
  return others.every((item) => item.length === length && !MEASURE_ENDING.test(item)) && last.length >= length + 2
    ? last.slice(length)
    : '';
}

const [SHORTEST_ENDING, LONGEST_ENDING] = [2, 4];

/** 城镇居民、农村居民|人均可支配收入: what stands behind the ending that the last item has in common with the first. */
function afterParallel(first: string, last: string): string {
  for (let length = Math.min(LONGEST_ENDING, first.length - 1); length >= SHORTEST_ENDING; length--) {
    const at = last.indexOf(first.slice(-length));
    if (at > 0 && at + length < last.length) return last.slice(at + length);
  }
  return '';
}
