import { LAST_WORKING_YEAR } from '../../lexicon/time/workingYears';
import { indicator } from '../named';
import type { Reader } from '../reader';
import type { Token } from '../tokens/token';
import { isRatio } from './claim';
import type { Named } from './indicator';
import { slice } from './lead';
import { isAverage, phraseBefore } from './phrase';

const FROM_THEN = new RegExp(
  `^(?:相比|对比|[比较])(年初|[上去]年[末底]?|[上去]年同期|${LAST_WORKING_YEAR}末?|上一?届)$`,
);

/** 较上年同期|86家|增加9家: the change behind a value tells that it is what is compared with. */
const CHANGED = /^[,(]?(?:净?增|净?减|多|少|上升|下降|提高|降低|上涨|下滑)/;

/** 比|2024年|的|480门: the period of a value that is told only to compare with; null for every other figure. */
export function baseValueOf(reader: Reader, index: number): string | null {
  const { tokens, text, halfWidth } = reader;
  let i = index - 1;
  const before = tokens[i];
  if (before !== undefined && (slice(text, before) === '的' || isAverage(slice(text, before)))) i--; // 较去年人均90万元
  const period = tokens[i];
  const called = i < index - 1;
  const bare =
    !called && !CHANGED.test(halfWidth.slice((tokens[index] as Token).end, (tokens[index] as Token).end + 4));
  const base =
    period?.sense?.base === undefined || bare || (isRatio(tokens[index] as Token) && !called)
      ? null
      : FROM_THEN.exec(slice(text, period)); // 比年初|的|0.9万件
  if (base !== null) return base[1] as string;
  if (period?.kind === 'period' && /[比较]/.test(halfWidth[period.start - 1] ?? '')) return slice(text, period);
  return besideValue(reader, index);
}

const YEAR_BEFORE = /^[上去]年(?:同期|[末底])?$/;
/** Of a value that is told, how much it has changed. */
const CHANGES = /^[,(]?(?:同比)?(?:净?增|净?减|上升|下降|提高|降低|上涨|下滑|回落)/;

/** 门急诊38460人次，|上年|为|36200人次，增长6.2%: the year before's value, right behind this year's and before its change. */
function besideValue({ tokens, text, halfWidth, figures, sentence }: Reader, index: number): string | null {
  const token = tokens[index] as Token;
  const i = tokens[index - 1] !== undefined && slice(text, tokens[index - 1] as Token) === '为' ? index - 2 : index - 1;
  const period = tokens[i];
  const value = figures.length > sentence ? figures.at(-1) : undefined;
  return period?.kind === 'period' &&
    YEAR_BEFORE.test(slice(text, period)) &&
    /[,(]/.test(halfWidth[period.start - 1] ?? '') &&
    value?.baseOf === null &&
    value.quantity.unit === token.quantity?.unit &&
    CHANGES.test(halfWidth.slice(token.end, token.end + 6))
    ? slice(text, period)
    : null;
}

const SHORTEST_NAME = 3;

/** 农产品网络零售额|比上年的5.3亿元增长18.6%: a base is of what its clause names, else of the figure before it. */
export function nameOfBase(reader: Reader, index: number): Named {
  const { figures, tokens, halfWidth, boundary, clause, own } = reader;
  const before = figures.at(-1)?.indicator;
  const { start } = tokens[index] as Token;
  const at = Math.max(...['比', '较'].map((word) => halfWidth.lastIndexOf(word, start - 1)));
  const lead = boundary > clause ? [] : tokens.slice(clause, index).filter(({ end }) => end <= at);
  const { text, aspect } = phraseBefore(reader.text, lead, false);
  return text.length < SHORTEST_NAME || text === before?.text
    ? { indicator: before ?? indicator('', '', own), source: 'base' }
    : { indicator: indicator(text, aspect, own), source: 'before' };
}
