import type { OwnWords } from '../../lexicon/ownWords';
import type { Token } from '../../figures/tokens/token';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { toVerify } from './fillIn';
import type { VerifyReason } from './fillIn';
import type { ChangeKind } from './model';

/** A paragraph whose words of time are looked at. */
export interface TimedText {
  readonly text: string;
  /** The half-width view with years in Arabic digits; of the same length. */
  readonly halfWidth: string;
  readonly tokens: readonly Token[];
  /** Whether it tells what is planned at the offset. */
  readonly isPlan: (offset: number) => boolean;
  /** Whether it is a date and nothing else: the one under the title, or with the signature. */
  readonly isDateLine: boolean;
  readonly isTableRow: boolean;
  /** Words of the writer's own, in whose names years stay. */
  readonly own: OwnWords | null;
}

/** What is done with each year, period and date of a paragraph; spans relative to it, in order, none overlapping. */
export type Timed =
  | { readonly kind: ChangeKind; readonly span: Span; readonly newText: string }
  | { readonly span: Span; readonly text: string; readonly why: Message; readonly look: boolean };

/** Why a word of time is left as it is, and whether the writer should look at it. */
interface Reason {
  readonly why: Message;
  readonly look: boolean;
}

/** A reason to leave a word of time as it is, where the writer should look at it. */
export const look = (zh: string, en: string): Reason => ({ why: { zh, en }, look: true });
/** A reason to leave a word of time as it is, where nothing is to be looked at. */
export const fine = (zh: string, en: string): Reason => ({ why: { zh, en }, look: false });

/** Of 2021—2025年: what spans several years. */
export const HISTORY_OF_YEARS = look('跨年度的时段，没有改', 'a stretch of several years; left');
/** Of a year in a name, the title of a paper or a quotation. */
export const IN_NAME = look('在名称、文件名或引文里，没有改', 'stands in a name, a title or a quotation; left');
/** Of a year in the number of a paper: 〔2025〕12号. */
export const DOCUMENT_NUMBER = look('是文号，没有改', 'the number of a document; left');
/** Of the year of a class or an edition: 2025届, 2025版. */
export const CLASS_YEAR = look('是届、级、版次，没有改', 'a class or an edition; left');
/** Of a year that the words around it seem to make part of a name. */
export const PART_OF_NAME = look('像是名称的一部分，没有改', 'seems to be part of a name; left');
/** Of two digits before 年 that may be a year or a number of years. */
export const TWO_DIGITS = look('分不清是年份还是年数，没有改', 'a year or a number of years: cannot be told; left');
/** Of what is said of a five-year plan that ends with the year. */
export const PLAN_TURNS = look(
  '五年规划已经换了一个，请看这句还对不对',
  'the five-year plan has turned; look whether this still holds',
);
/** Of what is as true next year. */
export const RIGHT_AS_IT_IS = fine('今年用照样对，没有改', 'right this year too; left');
/** Of a date in what is planned. */
export const DEADLINE = look('是计划里的日期，没有改', 'a date of the plan; left');
/** Of a date at which something starts or ends. */
export const BOUND = look('是起止日期，没有改', 'bounds a stretch of time; left');

/** An academic year or a season of two, 2024—2025学年, 2024—2025年采暖季; sticky, the two years are groups 1 and 3. */
export const ACADEMIC =
  /((?:19|20)\d{2})(年?[-—–~至到]+)((?:19|20)\d{2})(?=学年|年度(?!考核|会)|年?度?(?:采暖|供暖|供热|榨季|赛季|雪季|产季|秋冬|冬春|冬季))/y;
/** A year of account that lies in two: 2024/2025年度, 2024/25榨季; sticky, the two years are groups 1 and 2. */
export const YEAR_OF_TWO = /((?:19|20)\d{2})\/((?:19|20)?\d{2})(?=年度|榨季|赛季|产季|制糖期|采暖季|财年|雪季|学年)/y;
/** What stands before a day by which something is counted, which comes round every year: 截至12月31日. */
export const CLOSES = /截[至止]到?(?:(?:19|20)\d{2}年)?$/;
/** A year of four digits before 年; sticky, the digits are group 1. */
export const YEAR = /((?:19|20)\d{2})(?=年)/y;
/** What is counted by the year, so that its number or its words must be looked at: 开局之年, 第三次会议. */
export const COUNTED =
  /(?:开局|收官|起步|攻坚|关键|重要|决胜|启动|冲刺)(?:之年|的?一年)|(?<![近\d〇一二三四五六七八九十])(?:[二三四五六七八九十]{1,4}|[2-9]|[1-9]\d)年来|第?[一二三四五六七八九十百\d]{1,4}届[^，。；、\d]{0,10}?第?[一二三四五六七八九十\d]{1,3}次(?:全体)?会议|第[一二三四五六七八九十百\d]{1,4}(?:届|批(?!次)|周期|[轮期](?!土地)|任(?!务)|年(?!级))|[一二三四五六七八九十\d]{1,4}连[丰冠增升涨降快优胜]|(?:保持|蝉联)了?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年|(?:\d{1,3}|[〇零一二两三四五六七八九十百]{1,5})周年|连续[^,，。；;、\d]{0,6}?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年(?![级度前后])/y;

/** The match of a sticky pattern at an index of the text; null where it does not match there. */
export const at = (pattern: RegExp, halfWidth: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(halfWidth);
};

/** The words of a span with a mark that tells why they are to be looked at. */
export const verified = (text: string, span: Span, reason: VerifyReason): Timed => ({
  kind: 'verify',
  span,
  newText: toVerify(text.slice(span.start, span.end), reason),
});

/** So much of what stands around a year is looked at. */
const AROUND = 6;

/** The words before and behind a stretch of the half-width view. */
export const around = (
  { halfWidth }: TimedText,
  start: number,
  length: number,
): { readonly before: string; readonly after: string } => ({
  before: halfWidth.slice(Math.max(0, start - AROUND), start),
  after: halfWidth.slice(start + length, start + length + AROUND),
});
