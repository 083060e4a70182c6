import { characterSet } from '../text/characters';
import { CLAUSE_MARKS, startBehind } from '../text/clauses';
import type { Figure } from './model';

/** A count and the list that it counts, as far as the list is told to its end. */
export interface CountedList {
  /** Index of the count among the paragraph's figures. */
  readonly count: number;
  /** How many are listed; of A、B和C等 the fewest that may be meant. */
  readonly listed: number;
  /** Where the items stand. */
  readonly start: number;
  readonly end: number;
  /** Whether fewer than the count may be listed (等). */
  readonly open: boolean;
}

const LONGEST_LIST = 120;
/** An item longer than this is no item, but a clause. */
const LONGEST_ITEM = 14;
/** Words that make a clause of an item, or hang one list on another: 甲市、乙县的丙、丁. */
const NO_ITEM = /[的对为把将由从被\d]|(?<!存)在(?![校编建岗职册线])|通过|围绕|推进|开展|实现|以及/;
/** How much may stand between a count and the colon before its list: 三项|重点工作:. */
const LONGEST_NOUN = 14;

/** The counted lists of a paragraph. */
export function readCountedLists(halfWidth: string, figures: readonly Figure[]): readonly CountedList[] {
  return figures.flatMap((figure, count) => {
    if (!counts(figure)) return [];
    const found =
      listBefore(halfWidth, figure) ??
      listTouching(halfWidth, figure) ??
      listWithValues(halfWidth, figures, count) ??
      listBehind(halfWidth, figure);
    return found === null ? [] : [{ count, ...found }];
  });
}

/** 两个 to 十二项: what is still listed one by one. */
const counts = ({ quantity }: Figure): boolean =>
  (quantity.entry?.kind === 'measure' || quantity.entry?.kind === 'occasion') &&
  quantity.magnitude === 1 &&
  quantity.decimals === 0 &&
  quantity.high === undefined &&
  quantity.approximation === '' &&
  quantity.value > 1 &&
  quantity.value <= 12;

type List = Omit<CountedList, 'count'>;

/** What no list runs across. */
const LIST_ENDS = characterSet(`${CLAUSE_MARKS}()`);

/** A、B、C等四个: more than are counted are too many, fewer are examples. */
function listBefore(halfWidth: string, { span }: Figure): List | null {
  if (halfWidth[span.start - 1] !== '等') return null;
  const from = Math.max(0, span.start - 1 - LONGEST_LIST);
  const before = halfWidth.slice(from, span.start - 1);
  const start = startBehind(before, before.length, LIST_ENDS);
  const items = itemsOf(before.slice(start));
  return items === null || items.length < 3
    ? null
    : { listed: items.length, start: from + start, end: span.start - 1, open: true };
}

/** What a count right behind a list sums up: A、B、C|三项制度. */
const SUMMED_UP =
  /^(?:重点|主要|关键|专项|基本|核心|突出|特色|优势|主导)?(?:方面|制度|群体|工作|问题|任务|领域|行业|产业|环节|工程|行动|机制|体系|渠道|板块|主题|维度|层面|阶段|类型|举措|措施|清单|指标|系统|专项|事|关|难题|短板|品牌|平台|能力|要素|标准|部分|重点(?=[,。;、])|顽疾|乱象|现象|隐患|风险|人群|对象|场景|事项|业务|行为|流程|资源)/;
/** A count of its own inside an item: 东湖、西湖两镇|三个社区. */
const COUNTED = /[一二两三四五六七八九十\d百千万]/;

/** 一、|重点做好三项工作: the number of a heading. */
const MARKER = /^\s*(?:[一二三四五六七八九十]+|\d+)$/;

/** 按“查、改、验、销”|四个环节: one quotation that holds the whole list. */
const QUOTED_LIST = /^[^“”、]*“([^“”]*、[^“”]*)”$/;

/** A、B、C三项制度: with no 等 the list is whole; 和 may part two items or stand inside one. */
function listTouching(halfWidth: string, { span, quantity }: Figure): List | null {
  const summedUp = SUMMED_UP.test(halfWidth.slice(span.end, span.end + 6));
  if (!summedUp && halfWidth[span.start - 1] !== '”') return null;
  const from = Math.max(0, span.start - LONGEST_LIST);
  const before = halfWidth.slice(from, span.start);
  const start = startBehind(before, before.length, LIST_ENDS);
  const list = before.slice(start);
  if (!/、|”“|》《/.test(list) || /等|[这上以]述?$/.test(list)) return null;
  // “开门红”“夏日攻坚”|两次, 《值守规定》《维护细则》|两项制度
  const items = itemsOf(QUOTED_LIST.exec(list)?.[1] ?? list.replaceAll('”“', '”、“').replaceAll('》《', '》、《'));
  if (!summedUp && !QUOTED_LIST.test(list) && items?.every((item) => item.endsWith('”')) !== true) return null;
  if (items === null || MARKER.test(items[0] as string) || items.slice(1).some((item) => COUNTED.test(item)))
    return null;
  const most = items.length + (list.match(/以及|[和与及]/g)?.length ?? 0);
  return quantity.value >= items.length && quantity.value <= most
    ? null
    : { listed: items.length, start: from + start, end: span.start, open: false };
}

/** 城东、柳桥、石浦|五个法庭分别审结|124件、986件和873件: what leads to a value for each. */
const EACH_HAS = /^[^,;:。!?()\d]{0,12}分别[^,;:。!?()\d]{0,8}$/;
const NEXT_VALUE = /^(?:[、,]|和|及|与)$/;

/** A list with a value for each of its items is whole, whatever the count behind it says. */
function listWithValues(halfWidth: string, figures: readonly Figure[], count: number): List | null {
  const [{ span }, first] = [figures[count] as Figure, figures[count + 1]];
  if (first === undefined || !EACH_HAS.test(halfWidth.slice(span.end, first.span.start))) return null;
  let values = 1;
  for (let i = count + 2; i < figures.length; i++, values++)
    if (!NEXT_VALUE.test(halfWidth.slice((figures[i - 1] as Figure).span.end, (figures[i] as Figure).span.start)))
      break;
  const from = Math.max(0, span.start - LONGEST_LIST);
  const before = halfWidth.slice(from, span.start);
  const start = startBehind(before, before.length, LIST_ENDS);
  const items = before.slice(start).includes('、') ? itemsOf(before.slice(start)) : null;
  return items === null || items.length !== values || values < 3
    ? null
    : { listed: values, start: from + start, end: span.start, open: false };
}

/** 四项工作：A、B、C、D。 */
function listBehind(halfWidth: string, { span }: Figure): List | null {
  const noun = halfWidth.slice(span.end, span.end + LONGEST_NOUN);
  const colon = noun.search(/[:,;。!?()]/);
  return noun[colon] === ':' ? enumerated(halfWidth, span.end + colon + 1) : null;
}

/** 采血科、检验科、供血科|，编制78名: what goes on behind a list with a number. */
const GOES_ON = /,[^,、]*\d[^、]*$/;

/** A、B、C。 */
function enumerated(halfWidth: string, start: number): List | null {
  const rest = halfWidth.slice(start, start + LONGEST_LIST);
  const end = rest.search(/[。;!?]|$/);
  const list = rest.slice(0, end).replace(GOES_ON, '');
  if (end === rest.length && rest.length === LONGEST_LIST) return null;
  const items = /[,:等和与及或(]/.test(list) ? null : itemsOf(list);
  return items === null || items.length < 2 || items.some((item) => NO_ITEM.test(item))
    ? null
    : { listed: items.length, start, end: start + list.length, open: false };
}

/** 《关于…的意见》: a title is one item, whatever its words. */
const isTitle = (item: string): boolean => item.startsWith('《') && item.endsWith('》');

/**
 * The items between 、 outside quotation marks and titles; null where one is no mere name. The first may have a verb
 * before it.
 */
function itemsOf(list: string): readonly string[] | null {
  const items: string[] = [''];
  let depth = 0;
  for (const character of list) {
    if ('“《‘'.includes(character)) depth++;
    else if ('”》’'.includes(character)) depth--;
    if (character === '、' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  const isName = (item: string, i: number): boolean =>
    item !== '' && (isTitle(item) || (item.length <= LONGEST_ITEM && (i === 0 || !NO_ITEM.test(item))));
  return depth === 0 && items.every(isName) ? items : null;
}
