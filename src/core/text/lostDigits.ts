import { characterSet, matchesOf } from './characters';
import type { Characters } from './characters';
import { isHan } from './width';
import type { Span } from './span';

/**
 * A place where characters were lost or doubled in conversion: 12.58.6亿元, 5 9亿元, 23.，, 202223年, 堤防二期、?水灌区, a replacement
 * character.
 */
export interface LostCharacter extends Span {
  readonly what: 'points' | 'point' | 'blank' | 'character' | 'digits' | 'percent' | 'year' | 'behind';
}

/**
 * Two points in one number that a magnitude or % follows; versions, dates and numbered clauses are not followed by one.
 */
const POINTS = /(?<![\dA-Za-z.第])\d+\.\d+\.\d+(?=\s?[万亿%％‰元])/g;
/** A point with no digits behind it, before a mark or %: 完成23.，; 增长17.%. At a line's start it is a number of the list. */
const POINT = /(?<=[\u4e00-\u9fff])\d+\.(?=[，；、。,;%％])/g;
/**
 * A blank where a point was, before a unit: 5 9亿元, 108 3%, or stands behind one: 98. 5%. Groups of digits have three (1 200万元), numbers of pictures and
 * clauses stand before a number of their own.
 */
const BLANK =
  /(?<=[\u4e00-\u9fff])(?<![图表第附注条款节章页号版年月日])\d{1,4}(?: \d{1,2}|\. \d+)(?=[%％]|[万亿](?:元|亩|吨|人|户|斤|平方)|个百分点)/g;
/**
 * What stands where a rare character was: a question mark behind 、 before a Chinese character, a half-width one behind
 * any mark that opens a clause or a name (，?州港; 《?水县志》), or the replacement character.
 */
const CHARACTER = /(?<=、)[?？](?=[\u4e00-\u9fff])|(?<=[，；：。“《（,;:(])\?(?=[\u4e00-\u9fff])|\ufffd+/g;
/**
 * What is left of a number that was lost with all its digits: 总值.万元, 增长%, 合作余家. What it may begin with is asked first, as what stands before
 * is dear to ask at every character.
 */
const DIGITS =
  /(?=[.．%％余万亿元个])(?:(?<=[\u4e00-\u9fff])[.．](?=亿元|万[元人亩吨户]|元(?!旦)|[%％]|个?百分点|公里|公顷|平方)|(?<=增长|下降|提高|上升|增速|增幅|降幅|比重|占比|(?:完成|覆盖|增长|合格|满意|入学|就业|达标|到位)率|(?:比重|占比|率)[为达]|、)[.．]?[%％](?=[，；。、,;])|(?<=[达作增训展放了共约近])余(?=家(?![村镇乡庄湾])|[户名件项亩份]|人次|场次?|万元|公里)|(?<=(?:产值|总值|增加值|总额|零售额|销售额|交易额|成交额|营业额|收入|资金|投资|费用|支出|税收|利润)(?:约|达|实现|完成)?)(?:万元(?=[，；。,;])|亿元(?=[，,](?:同比|[比较]上年|按|增长|占|[全居]|位[居列]|年度任务|完成率))|(?<=资金约?)元(?=[，；。,;]))|(?<=面积(?:为|达|约)?)万(?:平方米|亩)(?=[，；。,;])|(?<=提高|提升|上升|下降|回落)个百分点)/g;
/**
 * A growth or share of a plan whose % was lost: 同比增长18.3；, 占年计划的58.2，. Scores and indices are not told to grow.
 */
const PERCENT =
  /(?=\d)(?<=(?:同比|[比较][上去]年|年均)(?:分别)?增长|占(?:全?年度?|年初|半年)?(?:计划|任务|目标|预算)(?:任务|数)?的?|(?:录取|合格|完成|覆盖|满意|入学|就业|及格|达标|到位)率(?:均?达到?|均?为|保持在))\d+(?:\.\d+)?(?=[，；。,;](?!\d))/g;
/** A share of a plan whose number was lost: 占年计划的；. */
const BEHIND = /占(?:全?年度?|年初)?(?:计划|任务|目标)(?:任务|数)?的(?=[，；。,;])/g;
/** A year with a digit too many or the first lost, or run into its month: 202223年, 006年, 201715月. Ages of the earth end in noughts. */
const YEAR = /(?<![\d.．])(?:(?:19|20)\d{2}(?:\d{0,1}[1-9]年(?![前以])|\d{1,2}月)|0\d{2}年)/g;
const FORMS = {
  points: POINTS,
  point: POINT,
  blank: BLANK,
  character: CHARACTER,
  digits: DIGITS,
  percent: PERCENT,
  year: YEAR,
  behind: BEHIND,
};
const KINDS = Object.keys(FORMS) as readonly LostCharacter['what'][];
const [ENUMERATES, QUESTION, WIDE_QUESTION] = [...'、?？'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
];
const OPENS = characterSet('，；：。“《（,;:(');
const HINT =
  /[?？\ufffd]|\d\.|\d \d|[值入金资出收润约额达现成用][万亿元]|[积为]万[平亩]|[高升降落]个百|[\u4e00-\u9fff][.．][亿万元%％个百公平]|[长降高升、速幅重比率为达][.．]?[%％]|余[家户名件项亩份人场万公]|增长\d|率[^，。]{1,3}\d|[划务标算数的][\d，；。,;]|\d\. \d|\d{5}[年月]|0\d\d年/;
const NONE: readonly LostCharacter[] = [];

/** The places in order. @param text as written, not its half-width view. */
export function readLostCharacters(text: string): readonly LostCharacter[] {
  if (!HINT.test(text)) return NONE;
  const found = KINDS.flatMap((what) =>
    matchesOf(text, FORMS[what]).map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      what,
    })),
  );
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
}

/** Whether the question mark at the offset stands where a rare character was, and so is no punctuation. */
export function isLostCharacter(text: Characters, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return (
    isHan(text.charCodeAt(at + 1)) &&
    (((code === QUESTION || code === WIDE_QUESTION) && before === ENUMERATES) ||
      (code === QUESTION && OPENS[before] === 1))
  );
}
