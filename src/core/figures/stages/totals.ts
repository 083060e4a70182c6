import { normalized } from '../../numerals/quantity';
import type { PlacedQuantity } from '../../numerals/quantity';
import type { Phrase } from './phrase';
import type { Draft, Reader } from '../reader';
import type { Token } from '../tokens/token';

/**
 * The index of the figure that the one at the token is a part of (其中); null where it is not a part.
 * @param phrase the words that name it
 */
export const totalOf = (reader: Reader, phrase: Phrase, index: number, quantity: PlacedQuantity): number | null =>
  phrase.partial || isPartOfList(reader, quantity, phrase) || opensParts(reader, index)
    ? wholeOf(reader, quantity, phrase)
    : null;

/** Whether the figure goes on a list that 其中 opened. */
function isPartOfList(reader: Reader, quantity: PlacedQuantity, phrase: Phrase): boolean {
  const { figures, halfWidth, sentence } = reader;
  const last = figures[figures.length - 1];
  if (last === undefined || last.partOf === null || figures.length <= sentence) return false;
  const mark = halfWidth[last.end] ?? '';
  return !/[,;。)]/.test(mark) || (mark === ',' && goesOn(reader, last, quantity, phrase));
}

const LONGEST_PART = 8;
/** What binary fractions leave of an exact sum. */
const TINY = 1e-9;

/**
 * 其中玉米28.1万亩，|马铃薯9.7万亩: a comma does not end the list while the parts are bare names and come to no more than their
 * whole.
 */
function goesOn({ figures }: Reader, last: Draft, quantity: PlacedQuantity, phrase: Phrase): boolean {
  const whole = figures[last.partOf as number] as Draft;
  const { unit } = quantity;
  if (unit !== whole.quantity.unit || unit !== last.quantity.unit || quantity.entry?.kind === 'ratio') return false;
  if (
    phrase.aspect !== '' ||
    last.indicator.aspect !== '' ||
    phrase.scope !== null ||
    phrase.text === '' ||
    phrase.text.length > LONGEST_PART
  )
    return false;
  const parts = figures.filter(({ partOf }) => partOf === last.partOf);
  const sum = parts.reduce((all, part) => all + normalized(part.quantity), normalized(quantity));
  return sum <= normalized(whole.quantity) * (1 + TINY);
}

/**
 * The whole whose parts are the last figures, where they make it up: in 建成20.8万亩，其中新建12.0万亩、改造8.8万亩，|完成任务20万亩的104%
 * the list is told to its end, and what follows speaks of the whole again. Null where they do not.
 */
export function wholeMadeUp(figures: readonly Draft[]): Draft | null {
  const last = figures.at(-1);
  const whole = last?.partOf == null ? undefined : figures[last.partOf];
  if (last === undefined || whole === undefined) return null;
  const parts = figures.filter(({ partOf }) => partOf === last.partOf);
  const sum = parts.reduce((all, { quantity }) => all + normalized(quantity), 0);
  const all = normalized(whole.quantity);
  return parts.length > 1 && Math.abs(sum - all) <= all * TINY ? whole : null;
}

/** 专任教师中，|高级教师11人: what the parts are of is named again. */
const AMONG = /^([^,;:。\d]{2,10})中,/;
const REACH = 24;

function wholeOf(reader: Reader, quantity: PlacedQuantity, phrase: Phrase): number | null {
  if (quantity.entry?.kind === 'ratio') return null;
  if (AMONG.test(reader.halfWidth.slice(reader.sentenceStart, reader.sentenceStart + REACH)))
    return lastBefore(reader, quantity);
  // 。其中，续建58个、新建68个: the whole stands before the sentence, not in it
  const isOpened =
    reader.halfWidth.startsWith('其中', reader.sentenceStart) &&
    reader.halfWidth.lastIndexOf('其中', quantity.start) === reader.sentenceStart;
  if (!isOpened) {
    const whole = inSentence(reader, quantity, phrase);
    if (whole !== null) return whole;
  }
  return lastBefore(reader, quantity);
}

/** Words that a total follows its parts by. */
const TOTALS = /(?:共计?|合计|总计|总共)$/;
const TIME_AND_SCOPE = /^(?:在|全年|今年|年内)+/;

/** What the total behind its parts is of: 各类案件中，刑事1142件、民事186件，共|1568件; "" where the sentence does not open so. */
export function wholeNamed({ halfWidth, sentenceStart, sentence, figures }: Reader, start: number): string {
  if (figures.length - sentence < 2 || !TOTALS.test(halfWidth.slice(start - 2, start))) return '';
  const named = AMONG.exec(halfWidth.slice(sentenceStart, sentenceStart + REACH))?.[1] ?? '';
  return named.replace(TIME_AND_SCOPE, '');
}

/** What is done with the counted, as it tells one count from another. */
const DONE = [
  '受理',
  '办结',
  '审结',
  '立案',
  '新增',
  '完成',
  '签约',
  '开工',
  '竣工',
  '申请',
  '授权',
  '发现',
  '整改',
  '处理',
  '接收',
];

/**
 * The whole in the same sentence: of several with that unit one that is no smaller than the part, first one of the same
 * doing (受理100件，办结60件，其中中院受理70件).
 */
function inSentence({ figures, sentence }: Reader, quantity: PlacedQuantity, phrase: Phrase): number | null {
  const found: number[] = [];
  for (let i = figures.length - 1; i >= sentence; i--) {
    const figure = figures[i] as Draft;
    if (figure.partOf === null && figure.quantity.unit === quantity.unit && !isMean(figure)) found.push(i);
  }
  const [last] = found;
  if (last === undefined) return null;
  const large = found.filter((i) => normalized((figures[i] as Draft).quantity) >= normalized(quantity));
  const named = phrase.text + phrase.aspect;
  const alike = large.find((i) =>
    DONE.some((word) => named.includes(word) && nameOf(figures[i] as Draft).includes(word)),
  );
  return alike ?? (large.includes(last) ? last : (large[0] ?? last));
}
const nameOf = ({ indicator: { text, aspect } }: Draft): string => aspect + text;

const ALONE = /(?:^|[,;])其中[,:][^,;:。]*$/;

/** 其中，|夏粮9.6万吨: 其中 in a clause of its own. */
const opensParts = ({ halfWidth, tokens, sentenceStart }: Reader, index: number): boolean => {
  const start = (tokens[index] as Token).start;
  const near = Math.max(sentenceStart, start - REACH);
  if (halfWidth.lastIndexOf('中', start) < near) return false; // most figures
  return (
    ALONE.test(halfWidth.slice(near, start)) ||
    (start - sentenceStart < REACH && AMONG.test(halfWidth.slice(sentenceStart, start)))
  );
};
/** So many figures back the whole is looked for. */
const FAR = 12;

/** …24.8万吨。其中，夏粮9.6万吨: the total that ends the sentence before one that 其中 opens. */
function lastBefore(reader: Reader, quantity: PlacedQuantity): number | null {
  const named = AMONG.exec(reader.halfWidth.slice(reader.sentenceStart, reader.sentenceStart + REACH))?.[1];
  if (named !== undefined) {
    for (let i = reader.sentence - 1; i >= Math.max(0, reader.sentence - FAR); i--) {
      const {
        indicator: { text },
        quantity: { unit },
      } = reader.figures[i] as Draft;
      if (text === named && unit === quantity.unit) return i;
    }
    return null;
  }
  const last = reader.figures[reader.sentence - 1];
  if (last === undefined || !reader.halfWidth.startsWith('其中', reader.sentenceStart)) return null;
  let of = last.partOf ?? reader.sentence - 1;
  // 受理1086件，办结1071件，办结率98.6%。其中，…: a rate behind it is passed over
  const passed = ({ quantity: { entry }, ...rest }: Draft): boolean => entry?.kind === 'ratio' || isMean(rest);
  while (
    of > 0 &&
    passed(reader.figures[of] as Draft) &&
    !/[。!?]/.test(reader.halfWidth.slice((reader.figures[of - 1] as Draft).end, (reader.figures[of] as Draft).start))
  )
    of--;
  const total = reader.figures[of] as Draft;
  return total.quantity.unit !== quantity.unit || isMean(total) || isBesideLarger(reader, of, quantity) ? null : of;
}

/** 人均藏书1.21册: no total of anything. */
const isMean = ({ indicator: { text, aspect } }: Pick<Draft, 'indicator'>): boolean =>
  /[人户村校班日月场亩]均|平均|每[^,;。]{1,3}拥有/.test(aspect + text);

/** 报告3286例，死亡2例。其中，乙类684例: the last of several is too small for it, and one before it is not. */
function isBesideLarger({ figures, halfWidth }: Reader, of: number, quantity: PlacedQuantity): boolean {
  if (normalized((figures[of] as Draft).quantity) >= normalized(quantity)) return false;
  for (
    let i = of - 1;
    i >= 0 && !/[。!?]/.test(halfWidth.slice((figures[i] as Draft).end, (figures[i + 1] as Draft).start));
    i--
  ) {
    const other = (figures[i] as Draft).quantity;
    if (other.unit === quantity.unit && normalized(other) >= normalized(quantity)) return true;
  }
  return false;
}
