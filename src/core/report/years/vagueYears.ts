import { opensSentence, timeWordsOf } from '../../figures/timeWords';
import type { TimeWord } from '../../figures/timeWords';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { roleWithin } from '../context';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { yearWritten } from './yearWritten';

/** The 今年 of a report on a year that was over when it was written: they read as the year of writing. */
export interface MisleadingYears {
  /** The year that the report is on. */
  readonly year: number;
  /** The year in which it was written. */
  readonly written: number;
  /** At least one; absolute. */
  readonly places: readonly Span[];
}

/** 今年1月 in a report finished in spring may well mean that year. */
const NEW_YEAR = /^[123一二三]月/;

/** As many 今年 and 本月 must stand before the want of a year is worth a word. */
const ENOUGH = 2;

/**
 * The places of 今年 that a reader takes for another year than is meant: those of a report written after the year it is
 * about. Null where there is none, and where the report's year or the year of writing is unknown.
 */
export function misleadingYears(report: Report): MisleadingYears | null {
  const { year } = report;
  const written = year === null ? null : yearWritten(report);
  if (year === null || written === null || written <= year) return null;
  const places = placesOf(
    report,
    (word, paragraph) =>
      word.sense === 'thisYear' &&
      !NEW_YEAR.test(paragraph.reading.halfWidth.slice(word.end, word.end + 3)) &&
      roleWithin(paragraph.context, word.start) !== 'plan',
  );
  return places.length === 0 ? null : { year, written, places };
}

/** The first 今年 or 本月 of a report of which nobody can tell the year, and how many there are. */
export interface UntoldYear {
  readonly first: Span;
  readonly count: number;
}

/**
 * Whether neither title, date nor a sentence that opens with a year tells the report's year, though it says 今年
 * throughout; null where one does.
 */
export function untoldYear(report: Report): UntoldYear | null {
  if (report.year !== null || report.kind === 'unknown' || yearsToldIn(report).length > 0) return null;
  let count = 0;
  for (const { found } of vagueWordsIn(report)) count += found.length;
  if (count < ENOUGH || yearWritten(report) !== null) return null;
  const [first] = placesOf(report, () => true);
  return first === undefined ? null : { first, count };
}

/** The 今年 and 本月 of a paragraph. */
const vagueWordsIn = gathered(({ reading }): readonly TimeWord[] | null => {
  const found = timeWordsOf(reading).filter(({ sense }) => sense === 'thisYear' || sense === 'thisMonth');
  return found.length === 0 ? null : found;
});

/** Paragraphs in which a year opens a sentence. */
const yearsToldIn = gathered(
  ({ reading }): true | null =>
    timeWordsOf(reading).some(({ sense, start }) => sense === 'year' && opensSentence(reading.halfWidth, start)) ||
    null,
);

/** The 今年 and 本月 of the report's body that are wanted. */
function placesOf(report: Report, wanted: (word: TimeWord, paragraph: PlacedParagraph) => boolean): Span[] {
  const places: Span[] = [];
  for (const { paragraph: i, found } of vagueWordsIn(report)) {
    const paragraph = report.paragraphs[i] as PlacedParagraph;
    if (i >= report.body)
      for (const word of found)
        if (wanted(word, paragraph))
          places.push(shift({ start: word.start, end: word.end }, report.starts[i] as number));
  }
  return places;
}
