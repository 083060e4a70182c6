import type { PlacedQuantity } from '../../numerals/quantity';
import { THINGS } from '../../lexicon/quantities/measures';
import { MEASURED_KINDS, MISREAD_PERCENT } from '../../lexicon/quantities/units';
import { isDigit, isLatin } from '../../text/width';
import { clauseStart } from '../../text/clauses';

/**
 * What looks like a quantity without being one: part of a code, a name, an address, an ordinal, a threshold. Each class has
 * its own grammar here; names that grammar cannot tell are words of the lexicon or the writer's own.
 */

const at = (pattern: RegExp, halfWidth: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.test(halfWidth) ? pattern.lastIndex : -1;
};

/** Where the code ends that the digits from `start` to `end` are part of; -1 where they are none. */
export function codeAt(halfWidth: string, start: number, end: number): number {
  const previous = halfWidth[start - 1];
  const next = halfWidth[end];
  const rises = previous === '+' && halfWidth[start - 2] === '比'; // 同比+3.8%
  if (next === '+' || (previous === '+' && !rises)) return codeTail(halfWidth, end); // 1+4+N
  if (isTimes(next) || isTimes(previous)) return end; // 7×24小时, 5米×8米
  if (halfWidth[start] === '0' && isDigit(halfWidth.charCodeAt(start + 1))) return end; // 0512-65123456, 007号
  if ((previous === '·' || previous === '.') && isDigit(halfWidth.charCodeAt(start - 2))) return end; // 4·15国家安全日
  return -1;
}

const isTimes = (character: string | undefined): boolean => character === '×' || character === '*';

const CODE_TAIL = /[+\dA-Za-z]+/y;
const codeTail = (halfWidth: string, from: number): number => Math.max(from, at(CODE_TAIL, halfWidth, from));

/** A run of Latin letters with the digits, points and hyphens inside it: T800, PM2.5, COVID-19. */
export function latinEnd(halfWidth: string, start: number): number {
  let end = start;
  while (end < halfWidth.length) {
    const code = halfWidth.charCodeAt(end);
    const joins =
      (halfWidth[end] === '.' || halfWidth[end] === '-' || halfWidth[end] === '&' || halfWidth[end] === '+') &&
      (isLatin(halfWidth.charCodeAt(end + 1)) || isDigit(halfWidth.charCodeAt(end + 1)));
    if (!isLatin(code) && !isDigit(code) && !joins) break;
    end++;
  }
  return end;
}

/** 2026届, 98级校友: the class of a year. */
const CLASS = /(?:(?:19|20)\d{2}[届级版款]|\d{2}级(?=校友|学生|毕业|本科|研究生|硕士|博士|新生))/y;
/** 8点30分, 15点整: a time of day. */
const CLOCK = /\d{1,2}点(?:\d{1,2}分|半|整|钟|(?=[至到—~-]\d{1,2}点|召开|开会|举行))/y;
const TIME_OF_DAY = /(?:上午|下午|晚上|凌晨|早上|早晨|中午|傍晚|夜间|晚)$/;
/** 2栋3单元501室. */
const ADDRESS = /\d{1,4}[栋幢座](?=\d{1,4}(?:单元|室|号|楼|层))/y;
const LATITUDE = /[东西]经$|[南北]纬$/;

/**
 * The end of the digits' own grammar of names (years of a class, times of day, addresses); -1 where they are a plain
 * number.
 */
export function namedDigits(halfWidth: string, start: number, end: number): number {
  const next = halfWidth[end];
  if (next === '点')
    return TIME_OF_DAY.test(halfWidth.slice(Math.max(0, start - 2), start)) ? end + 1 : at(CLOCK, halfWidth, start);
  if (next === '届' || next === '级' || next === '版' || next === '款') return at(CLASS, halfWidth, start);
  if (next === '栋' || next === '幢' || next === '座')
    return halfWidth[start - 1] === '号' ? end + 1 : at(ADDRESS, halfWidth, start);
  if (next === '度' && LATITUDE.test(halfWidth.slice(Math.max(0, start - 2), start))) return end + 1;
  return -1;
}

/** 15分钟便民生活圈, 24小时热线, 5分钟到场率: the time is part of a name. */
const TIMED_NAME =
  /[\u4e00-\u9fff]{0,6}(?:圈|工作制|热线|值班|值守|自助|不打烊|营业|在线|响应|率|攻坚|会战|行动|冲刺|倒计时)/y;
/** 24小时借阅服务: round the clock. */
const ROUND_THE_CLOCK =
  /[\u4e00-\u9fff]{0,4}(?:服务|开放|借阅|受理|待命|备勤|监测|监控|巡查|巡逻|运行|供应|咨询|接诊|轮班|专班)/y;
/** 48小时内, 3个工作日内 are limits; 压缩至3个工作日内 tells how long. */
const ATTAINED = /[至到在为]$/;
/** 5000吨级, 220千伏变电站: a rating. */
const RATING = /级(?!别)/y;
const VOLTAGE = /(?:及以[上下])?(?:级|变电|输变|输电|配电|线路|电网|开关|母线|[超特]?高压|直流|交流)/y;
/** 前100名, 前1%: a band of a ranking; not in 目前, 此前, 年前. */
const STANDING: ReadonlySet<string> = new Set(['名', '位', '%', '‰']);
const NOT_FIRST: ReadonlySet<string> = new Set('目此之以年日月天期会赛生餐提先从当');
/** 1村1策, 1户1档. */
const ONE_EACH = /1[策档码卡表品业警医群岗责案法图网票证企]/y;

/** 3.0T核磁共振, 1.5T发动机: teslas and cylinders; 存储容量120T: terabytes. Weights are told of goods, at the end of a clause. */
const RATED_IN_T =
  /[\u4e00-\u9fff]{0,3}(?:磁|MR|超导|影像|发动机|增压|排量|版|款|存储|硬盘|内存|容量|数据|空间|算力|带宽)/y;
const MEASURED_IN_T = /(?:存储|容量|硬盘|内存|数据|空间|算力|带宽|流量|磁共振|场强|排量|云盘|资源量?)[^,。;]{0,8}$/;

/** Where a quantity that is part of the name of a thing ends; -1 where it counts. */
export function partOfName(halfWidth: string, { start, end, entry, value }: PlacedQuantity): number {
  if (entry === null) return -1;
  if (entry.name === '口' && halfWidth[start - 1] === '家') return end; // 一家三口
  if (isTimes(halfWidth[end]) || (value === 1 && at(ONE_EACH, halfWidth, end) >= 0)) return end;
  if (
    entry.kind === 'time' &&
    (at(TIMED_NAME, halfWidth, end) >= 0 ||
      (value === 24 && entry.name === '小时' && at(ROUND_THE_CLOCK, halfWidth, end) >= 0) ||
      (halfWidth[end] === '内' && !ATTAINED.test(halfWidth.slice(Math.max(0, start - 1), start))))
  )
    return end;
  if (
    STANDING.has(entry.name) &&
    (halfWidth[start - 1] === '前' || halfWidth[start - 1] === '头') &&
    !NOT_FIRST.has(halfWidth[start - 2] ?? '')
  )
    return end;
  if (
    entry.name === 'T' &&
    (at(RATED_IN_T, halfWidth, end) >= 0 || MEASURED_IN_T.test(halfWidth.slice(Math.max(0, start - 12), start)))
  )
    return end;
  if ((entry.name === '千伏' || entry.name === 'kV') && at(VOLTAGE, halfWidth, end) >= 0) return end;
  if (entry.kind !== 'ratio' && halfWidth[end] === '级') return at(RATING, halfWidth, end);
  return -1;
}

/** Units whose bound with a noun after it says which things are meant: 50万元以上的村, 500平方米以上商场. */
const BOUNDING: ReadonlySet<string> = new Set([...MEASURED_KINDS, 'power', 'time', 'data']);
const NOUN = `(?!支持|带动|帮助|服务|推动|用于|惠及|扶持|奖励|助力|投向|覆盖|建设|改造|新建|培育|引进|实施|完成)[\\u4e00-\\u9fff]{0,4}(?:${THINGS})`;
const BOUND = new RegExp(`及?以[上下内](?:的(?=[\\u4e00-\\u9fff“])|(?=[\\d“])|(?=${NOUN}))`, 'y');
/** 逾期90天以上贷款, 住院30天以上患者: a length of time before a noun. */
const TIME_BOUND =
  /及?以[上内](?=[\u4e00-\u9fff])(?!完成|实现|提前|达到|开工|办结|解决|建成|投入|推进|并|且|，|其中|为|是|的(?:占|有|共))/y;
/** 税收超千万元楼宇, 产值超过10亿元的企业. */
const EXCEEDING: ReadonlySet<string> = new Set(['超', '过', '逾', '超过', '高于', '大于', '低于', '小于', '不足']);
const EXCEEDED = new RegExp(`的?(?=${NOUN})`, 'y');
/** What a bound of money says how much of: 3000万元以上的资金 is a figure. */
const AMOUNT =
  /[\u4e00-\u9fff]{0,4}(?:资金|资本|投资(?!项目|企业)|投入|收入|补贴|补助|贷款|奖励|利润|税收|产值|营收|融资|规模|能力|水平)/y;

/** 249个村收入超过10万元，占87.1%: what is counted by the bound has the share, not the bound. */
const SHARED = /(?:以上)?,(?:占|比重|占比)/y;
const COUNTED = /\d[个家户名人所][^,;。:、\d()]{2,14}$/;
const FARTHEST_COUNT = 20;

/** Whether `quantity` is a bound that says which things are meant, with the words around it: 50万元以上的村达126个. */
export function isBound(halfWidth: string, { start, end, entry, unit, high, approximation }: PlacedQuantity): boolean {
  if (entry === null || high !== undefined || !(BOUNDING.has(entry.kind) || unit === '分')) return false;
  if (
    at(SHARED, halfWidth, end) >= 0 &&
    (EXCEEDING.has(approximation) || halfWidth.startsWith('以上', end)) &&
    COUNTED.test(halfWidth.slice(Math.max(0, start - FARTHEST_COUNT), start))
  )
    return true;
  if (entry.kind === 'time' && at(TIME_BOUND, halfWidth, end) >= 0) return true;
  let bound = at(BOUND, halfWidth, end);
  if (bound < 0 && EXCEEDING.has(approximation)) bound = at(EXCEEDED, halfWidth, end);
  return bound >= 0 && at(AMOUNT, halfWidth, bound) < 0;
}

/** How long the word is that opens the bound (超过10万元的村): it belongs to the same noun phrase. */
export const boundLead = (halfWidth: string, { start, approximation }: PlacedQuantity): number =>
  EXCEEDING.has(approximation) && halfWidth.startsWith(approximation, start - approximation.length)
    ? approximation.length
    : 0;

/** Labels that tell what a bare number after them is: an index, a mark, a count without its unit. */
const INDEX_LABEL =
  /(?:指数|系数|得分|评分|总分|均分|率|强度|因子|比值|[A-Za-z]值|均值|[A-Z]{3}(?=[为达]))(?:[为达是]|达到|约为|升至|降至|提高到|下降到|:){0,2}$/;
const COUNT_LABEL = /[人户件次台个总例量]数(?:[为达是]|达到|共|:){0,2}$/;
const LABELLED_END = /[,;。!?、)]|以[上下内]|$/y;

/**
 * What the label before a bare number makes of it: an index has no unit, a count lacks its own; null where there is no
 * such label.
 */
export function labelBefore(halfWidth: string, start: number, end: number): 'index' | 'count' | null {
  if (at(LABELLED_END, halfWidth, end) < 0) return null;
  const before = halfWidth.slice(Math.max(0, start - 8), start);
  return INDEX_LABEL.test(before) ? 'index' : COUNT_LABEL.test(before) ? 'count' : null;
}

const GROWTH_LEAD = /(?:增长|增加|提高|提升|上升|下降|减少|降低|回落)[了约近达超]?$/;

/** Whether a % is misread there: a growth without a unit, and a character that stands for none. */
export const isDamagedPercent = (halfWidth: string, start: number, end: number): boolean =>
  MISREAD_PERCENT.includes(halfWidth[end] ?? ' ') && GROWTH_LEAD.test(halfWidth.slice(Math.max(0, start - 5), start));

/** Ages count only where a mean is told: 平均年龄42岁, 人均预期寿命82.4岁. */
const AGE = /(?:年龄|寿命|均龄)[^,;。]{0,20}$/;
/** Whether the number is somebody's age (85岁以上老人) rather than a figure. */
export const isAge = (halfWidth: string, { start, unit }: PlacedQuantity): boolean =>
  (unit === '岁' || unit === '周岁') && !AGE.test(halfWidth.slice(Math.max(0, start - 26), start));

/** Words for bodies: with a Chinese numeral directly after a name they are a name themselves (航天十三所, 中铁四局). */
const BODIES: ReadonlySet<string> = new Set(['所', '处', '部', '站', '院', '团', '队', '组', '支队']);
/** Whether a Chinese numeral directly after a word is part of that word's name. */
export const isNamedBody = ({ unit, approximation }: PlacedQuantity): boolean =>
  approximation === '' && BODIES.has(unit);

const SESSION = /(?:全会|全体会议|代表大会|党代会|职代会|常委会|团代会|妇代会)/y;
/** Whether a Chinese numeral is the number of a session: 十二届六次全会, 人大四次会议; 召开四次会议 counts. */
export function isSession(halfWidth: string, { unit, approximation, start, end }: PlacedQuantity): boolean {
  if (unit !== '次' || approximation !== '') return false;
  if (at(SESSION, halfWidth, end) >= 0) return !/(?:开|行|织)了?$/.test(halfWidth.slice(Math.max(0, start - 2), start));
  return halfWidth.startsWith('会议', end) && /[届大协]/.test(halfWidth[start - 1] ?? '');
}

/** What makes a Chinese numeral point back or name a slogan: 两项合计, 两个“责任”, 四部委. */
const POINTS_BACK = /(?:合计|共计|均|都|[“"]|委)/y;
/** Whether what stands at `end`, behind a Chinese numeral and its unit, makes it point back or name a slogan. */
export const pointsBack = (halfWidth: string, end: number): boolean => at(POINTS_BACK, halfWidth, end) >= 0;

/** A、B、C|三项指标|分别: the numeral sums up the list before it, and what is told is told of its items. */
const SUMS_UP = /[\u4e00-\u9fff]{0,6}(?:分别|均|都|同比|各)/y;
const LONGEST_SUMMED = 40;
/** Whether a number with 项, 个, 大 or 类 counts the items of the list right before it. */
export const sumsUp = (halfWidth: string, { start, end, unit, value }: PlacedQuantity): boolean => {
  if (
    (unit !== '项' && unit !== '个' && unit !== '大' && unit !== '类') ||
    value > 10 ||
    at(SUMS_UP, halfWidth, end) < 0
  )
    return false;
  const before = halfWidth.slice(Math.max(0, start - LONGEST_SUMMED), start);
  const list = before.slice(clauseStart(before, before.length));
  return list.split(/[、和与及]/).length === value && list.includes('、');
};

/** 居全区|13个街镇|第三位: how many are ranked. */
const RANKED = /[\u4e00-\u9fff]{1,8}(?:中|里)?第(?:\d{1,3}|[一二三四五六七八九十]{1,3})[位名]?(?=[,;。!?、)]|$)/y;
const RANKS = /(?:居|列|位|排名?|名次|位次)[^,;。\d]{0,8}$/;
/** Whether the number counts those among whom a place is told. */
export const isFieldOfRank = (halfWidth: string, { start, end, entry }: PlacedQuantity): boolean =>
  entry?.kind !== 'ratio' &&
  at(RANKED, halfWidth, end) >= 0 &&
  RANKS.test(halfWidth.slice(Math.max(0, start - 12), start));

const ORDINAL_UNIT = '[届次批轮期个代条号章节类款项页部层卷集组团师]';
const ORDINAL_LIST = new RegExp(
  `(?:[、和及与至到~—-]{1,2}第?(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})){1,12}${ORDINAL_UNIT}`,
  'y',
);
const RANK_RANGE = /(?:[—~-]{1,2}|至|到)第?(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[名位]/y;
const ORDINAL = new RegExp(ORDINAL_UNIT, 'y');

/** Where a list of ordinals ends whose first number ends at `end`: 第2、3条, 第一至三章, 第1—3名; -1 where none runs on. */
export const ordinalListEnd = (halfWidth: string, end: number): number =>
  Math.max(at(ORDINAL_LIST, halfWidth, end), at(RANK_RANGE, halfWidth, end));
/** Where an ordinal ends whose number ends at `end`, what it counts included: 第三届. */
export const ordinalEnd = (halfWidth: string, end: number): number => Math.max(end, at(ORDINAL, halfWidth, end));
