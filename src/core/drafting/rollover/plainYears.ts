import type { Token } from '../../figures/tokens/token';
import type { Span } from '../../text/span';
import { readAcademic } from './dates';
import { countedAgain } from './ordinals';
import {
  HISTORY_OF_YEARS,
  YEAR_OF_TWO,
  IN_NAME,
  DOCUMENT_NUMBER,
  CLASS_YEAR,
  PART_OF_NAME,
  ACADEMIC,
  YEAR,
  COUNTED,
  at,
  around,
  verified,
} from './timed';
import type { Timed, TimedText } from './timed';
import { decide, doubtOf, nextWritten } from './years';
import type { Decision, Years } from './years';

/** A school has classes of so many years. */
const COURSE = 3;
/** Those who begin in the year: 级新生, 级大学新生. */
const FRESHMEN = /[\u4e00-\u9fff]{0,3}新生/y;
/**
 * Whether the year is that of a class the report is about, which the class behind it follows in the draft: those who
 * leave this year, next year or left last year (2024届); those who began this year or in the years before (2022级).
 */
function isCohort(halfWidth: string, end: number, year: number, { results }: Years): boolean {
  if (halfWidth[end] === '届') return Math.abs(year - results) <= 1 || year === results + 2;
  if (halfWidth[end] !== '级') return false;
  return at(FRESHMEN, halfWidth, end + 1) === null
    ? year > results - COURSE && year <= results + 1
    : year === results || year === results + 1;
}
/** The longest course has so many years more: 2018级临床医学八年制. */
const LONGER = 5;
/** Whether the class may be one that leaves this year after a longer course, or an edition of this year's: 2021级, 2025版. */
const isClassInDoubt = (next: string, year: number, { results }: Years): boolean =>
  next === '级' ? year <= results - COURSE && year >= results - COURSE - LONGER : next !== '届' && year === results;
const AMENDED = /年?(?:[\d一二三四五六七八九十]{1,3}月)?(?:第[一二三四]次)?(?:修[订正改]|版)/y;
/** The end of the name of a law before the bracket with its year; 办法 is none. */
const LAW = /(?:(?<!办)法|例|典)[)》]?[(（]$/;

/** 预案（2024年修订）: the year in which a paper was made as it is: a law's stays, another's is asked for. Null for other years. */
export function amendedPaper(
  { text, halfWidth }: TimedText,
  span: Span,
  year: number,
  { results }: Years,
): Timed | null {
  if (year !== results || at(AMENDED, halfWidth, span.start + 4) === null) return null;
  return LAW.test(halfWidth.slice(0, span.start))
    ? { span, text: text.slice(span.start, span.end), ...IN_NAME }
    : verified(text, span, 'relative');
}
/** Whether a name has the year in it: what is done again this year bears another. */
const isOfTheYear = (year: number, { results, plan }: Years): boolean => year === results || year === plan;
/** Behind the year of a document: 〕12号. */
const NUMBER_BEHIND = /[〕\])]第?\d{1,4}号?/y;
const BARE_YEAR = /(?:19|20)\d{2}(?![\d年])/y;

/** What is no period of the scanner's: years in names, numbers of documents, classes; sessions and anniversaries. */
export function readPlain(timed: TimedText, token: Token, years: Years, found: Timed[]): void {
  const { text, halfWidth } = timed;
  const quoted = /^[《“‘"〔[(【]/.test(halfWidth.slice(token.start, token.start + 1));
  if (halfWidth.startsWith('【待', token.start)) return;
  for (let i = token.start; i < token.end; i++) {
    const own = timed.own?.names?.longest(halfWidth, i) ?? null;
    if (own !== null) {
      if (/\d/.test(halfWidth.slice(i, own.end)))
        found.push({ span: { start: i, end: own.end }, text: text.slice(i, own.end), ...IN_NAME });
      i = own.end - 1;
      continue;
    }
    const counted = at(COUNTED, halfWidth, i);
    if (counted !== null && !/[第\d一二三四五六七八九十百]/.test(halfWidth[i - 1] ?? '')) {
      found.push(countedAgain(text, { start: i, end: i + counted[0].length }));
      i += counted[0].length - 1;
      continue;
    }
    if (!/[12]/.test(halfWidth[i] ?? '') || /(?:\d[.,]?|[A-Za-z])$/.test(halfWidth.slice(Math.max(0, i - 2), i)))
      continue;
    const academic = at(ACADEMIC, halfWidth, i);
    if (academic !== null && !quoted) {
      readAcademic(timed, i, years, found);
      i += academic[0].length - 1;
      continue;
    }
    const two = at(YEAR_OF_TWO, halfWidth, i);
    if (two !== null && !quoted) {
      readYearOfTwo(timed, two, years, found);
      i += two[0].length - 1;
      continue;
    }
    const dated = at(YEAR, halfWidth, i);
    const bare = dated ?? at(BARE_YEAR, halfWidth, i);
    if (bare === null) continue;
    const span = { start: i, end: Math.min(halfWidth.length, i + (dated === null ? 4 : 5)) };
    found.push(plainYear(timed, span, quoted, dated !== null, years));
    i = span.end - 1;
  }
}

/** 2024/2025年度: both years move on where the report's own year is one of them. */
export function readYearOfTwo(
  { text, isPlan }: TimedText,
  match: RegExpExecArray,
  { results, plan }: Years,
  found: Timed[],
): void {
  const [whole, first, second] = match as unknown as [string, string, string];
  const span = { start: match.index, end: match.index + whole.length };
  const last = Number(first) + 1;
  if (last !== results && last !== results + 1 && !(last === plan + 1 && isPlan(span.start)))
    return void found.push({ span, text: text.slice(span.start, span.end), ...HISTORY_OF_YEARS });
  for (const [start, { length }] of [
    [span.start, first],
    [span.end - second.length, second],
  ] as const)
    found.push({
      kind: 'period',
      span: { start, end: start + length },
      newText: nextWritten(text.slice(start, start + length)),
    });
}

function plainYear(timed: TimedText, span: Span, quoted: boolean, dated: boolean, years: Years): Timed {
  const { text, halfWidth } = timed;
  const written = text.slice(span.start, span.end);
  const year = Number(halfWidth.slice(span.start, span.start + 4));
  const next = halfWidth[span.end] ?? '';
  const number = /[〔[(]$/.test(halfWidth.slice(0, span.start)) ? at(NUMBER_BEHIND, halfWidth, span.end) : null;
  if (number !== null)
    return year === years.results
      ? verified(text, { start: span.start - 1, end: span.end + number[0].length }, 'relative')
      : { span, text: written, ...DOCUMENT_NUMBER };
  const amended = amendedPaper(timed, span, year, years);
  if (amended !== null) return amended;
  if (quoted) return isOfTheYear(year, years) ? verified(text, span, 'campaign') : { span, text: written, ...IN_NAME };
  if (isCohort(halfWidth, span.end, year, years)) return { kind: 'year', span, newText: nextWritten(written) };
  if ('届级版款'.includes(next) && next !== '')
    return isClassInDoubt(next, year, years)
      ? verified(text, span, 'relative')
      : { span, text: written, ...CLASS_YEAR };
  if (timed.isTableRow || dated) {
    const decision: Decision = decide(
      { ...around(timed, span.start, span.end - span.start), year, cell: timed.isTableRow },
      years,
    );
    const doubt =
      decision.rolls || !dated || timed.isTableRow ? undefined : doubtOf(decision, halfWidth, span.start, years);
    if (doubt !== undefined) return verified(text, span, doubt);
    return decision.rolls
      ? { kind: 'year', span: { start: span.start, end: span.start + 4 }, newText: nextWritten(written.slice(0, 4)) }
      : { span, text: written, why: decision.why, look: decision.look };
  }
  return isOfTheYear(year, years) ? verified(text, span, 'campaign') : { span, text: written, ...PART_OF_NAME };
}
