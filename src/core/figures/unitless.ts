import { COUNT_LABELS, MONEY_AFTER, MONEY_BEFORE, MONEY_KINDS } from '../lexicon/quantities/money';
import type { Span } from '../text/span';

/** What the words around a number without unit say it counts: 元, or the unit that its label names. */
export interface LeftOut {
  readonly unit: string;
  /** Where the label names the unit right before the number (车次|302万); null where the unit is only to be added. */
  readonly label: Span | null;
}

/** 达, 约 and the like between a noun and its number. */
const BETWEEN = /(?:达到|达|超过|超|突破|约为|约|近|共计|共|为|已|了|高达|增至|累计|合计|逾){0,3}$/;
const REACH = 12;
/** What stands behind the last mark: what is said before it is of another number. */
const CLAUSE = /[^,;:。!?]*$/;
/** 资金来源, 基金会: words that only begin like money. */
const NOT_MONEY_AFTER = /^(?:会|来源|渠道)/;
const AFTER = new RegExp(`^的?(?:${MONEY_KINDS.join('|')}){0,2}(?:${MONEY_AFTER.join('|')})`);
const before = new Set(MONEY_BEFORE);
const LONGEST = Math.max(...MONEY_BEFORE.map((word) => word.length));
/** 月活跃用户数9.15亿: users of a service are counted without a unit, and in no 户; nor are 停电时户数4.6万. */
const OF_USERS = /(?:[用客]|时)户数$/;
/** 停电时户数4.6万|时户: a unit of several characters that has the one looked for. */
const LONGER_UNIT = 3;
const CHARACTERS = /^[\u4e00-\u9fff]+/;
/** 由2100万|降至1785万元: the other end says what it is. */
const TO_MONEY = /^(?:降低?|减少?|压减|压缩|增加?|增长|提高|提升|上升|扩大|回落)了?[至到][约近]?\d[\d.]*[万亿]*元/;

/**
 * What a number without unit counts, as far as the words right before and after it tell; null where they do not.
 * @param end where the number ends, magnitude included.
 */
export function leftOutUnit(halfWidth: string, start: number, end: number): LeftOut | null {
  const window = (halfWidth.slice(Math.max(0, start - REACH), start).match(CLAUSE) as RegExpMatchArray)[0];
  const noun = window.slice(0, BETWEEN.exec(window)?.index ?? window.length);
  for (const [label, unit] of COUNT_LABELS) {
    if (!noun.endsWith(label) || OF_USERS.test(noun)) continue;
    if (CHARACTERS.exec(halfWidth.slice(end, end + LONGER_UNIT))?.[0].includes(unit)) return null;
    const at = start - window.length + noun.length;
    return { unit, label: label === unit && at === start ? { start: at - label.length, end: at } : null };
  }
  if (endsInMoney(noun)) return { unit: '元', label: null };
  const after = AFTER.exec(halfWidth.slice(end, end + REACH));
  if (after !== null && !NOT_MONEY_AFTER.test(halfWidth.slice(end + after[0].length, end + after[0].length + 2)))
    return { unit: '元', label: null };
  if (TO_MONEY.test(halfWidth.slice(end, end + 20))) return { unit: '元', label: null };
  return standsBare(halfWidth, noun, start, end) ? { unit: '', label: null } : null;
}

/** 港币27.78亿: the unit stands before the number. */
const CURRENCY = /(?:港币|美金|新台币|新币|澳币|HKD|USD|RMB|[$¥￥])$/i;
const BY_CUSTOM =
  /人口|粉丝|[量数率比]$|用户|客户|会员|注册|活跃|月活|日活|人气|关注|订阅|观众|网友|读者|点赞|阅读|播放|浏览|点击|转发|下载|访问|曝光|热度|词|字|人次|群众|职工|学生|大军|队伍|[过破达超近约]$|不足$|平均$/;

/**
 * 受理热线5.62万，: thousands and millions of nothing, told as a value of their own; counts of readers and people are told so
 * by custom.
 */
const standsBare = (halfWidth: string, noun: string, start: number, end: number): boolean =>
  /[万亿]/.test(halfWidth[end - 1] ?? '') &&
  /\d/.test(halfWidth[start] ?? '') &&
  /^(?:[,。;!?]|$)/.test(halfWidth.slice(end, end + 1)) &&
  /[\u4e00-\u9fff”》]$/.test(noun) &&
  !BY_CUSTOM.test(noun) &&
  !CURRENCY.test(noun);

function endsInMoney(noun: string): boolean {
  for (let length = Math.min(LONGEST, noun.length); length > 0; length--)
    if (before.has(noun.slice(-length))) return true;
  return false;
}

/** So far before it a number of the sentence may have the unit. */
const SENTENCE_REACH = 60;
const IN_MYRIADS = /\d[万亿]+(?=[\u4e00-\u9fff])(?![万亿元港美和与及])(?![^]*(?:元|[。;!?]))/;

/** 合计14.2亿千瓦时——一级站6.3亿，二级站4.8亿: told in thousands or millions of what a number before it is told in. */
export const isSaidBefore = (halfWidth: string, start: number): boolean =>
  IN_MYRIADS.test(halfWidth.slice(Math.max(0, start - SENTENCE_REACH), start));
