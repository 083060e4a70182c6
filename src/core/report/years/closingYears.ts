import { CLOSING_DATE } from '../../lexicon/headings/closing';
import { shift } from '../../text/span';
import { toHalfWidth } from '../../text/width';
import { closingLines } from '../closing';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { hasItsYear } from './staleYears';
import type { StaleYear } from './staleYears';

/** The year and month of a line that is a date; offsets relative to the paragraph. */
interface ClosingYear {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
}

/** No line that is a date is longer, blanks before it included. */
const LONGEST_DATE = 60;
const DIGITS = /(20\d\d)年(1?\d)月/;

/** The lines that are a date: the same objects while no edit touches one. */
export const closingYearsRead = gathered(({ reading: { halfWidth } }): ClosingYear | null => {
  if (halfWidth.length > LONGEST_DATE) return null;
  const date = CLOSING_DATE.test(halfWidth.trim()) ? DIGITS.exec(halfWidth) : null;
  return date === null
    ? null
    : {
        start: date.index,
        end: date.index + '2025年'.length,
        year: Number(date[1]),
        month: Number(date[2]),
      };
});

/** 2024—2025学年: ends in July of its second year. */
const SCHOOL_YEAR = /20\d\d年?[—\-~～至]{1,2}(20\d\d)年?学年/;
const [NOVEMBER, JUNE, AUGUST] = [11, 6, 8];

/** The month from which on a report on a whole year is written, counted from its year's January on, and its year; null for others. */
function writtenFrom(report: Report): { readonly year: number; readonly month: number } | null {
  const { year, period } = report;
  const school = SCHOOL_YEAR.exec(toHalfWidth(report.title ?? ''));
  if (school !== null) return { year: Number(school[1]), month: JUNE };
  return year !== null && hasItsYear(report) && report.kind !== 'plan' && period?.end === `${year}-12`
    ? { year, month: NOVEMBER }
    : null;
}

/** The year of the date below a report that was not over by then: 2024年1月16日 under a report on 2024. */
export function closingYearsIn(report: Report): readonly StaleYear[] {
  const from = writtenFrom(report);
  const last = closingYearsRead(report).at(-1);
  if (from === null || last === undefined) return [];
  const at = report.starts[last.paragraph] as number;
  if (last.paragraph >= report.body && at < closingLines(report)) return [];
  const { start, end, year, month } = last.found;
  const isEarly = year === from.year ? month < from.month : year === from.year - 1;
  const meant = from.month === JUNE || month >= NOVEMBER ? from.year : from.year + 1;
  // what the next year would mend was written by then
  const isMended = from.month === JUNE ? month >= JUNE && month <= AUGUST : month >= NOVEMBER || month <= AUGUST;
  return isEarly && isMended ? [{ span: shift({ start, end }, at), stated: year, meant }] : [];
}
