import { WORKING_YEAR } from '../../lexicon/time/workingYears';
import { sentenceAround } from '../../figures/timeWords';
import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { toHalfWidth } from '../../text/width';
import { roleWithin } from '../context';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import type { StaleYear } from './staleYears';

/** A year of work as it is written by its two years: 2024—2025学年. Relative to the paragraph. */
interface WorkingYear extends Span {
  /** The first of the two. */
  readonly year: number;
  /** Whether it is held against something, or begins or ends a stretch. */
  readonly isBase: boolean;
}

const PAIR = new RegExp(`(?<!\\d)(?<first>20\\d\\d)年?[—\\-~～至到]{1,2}(?<second>20\\d\\d)年?${WORKING_YEAR}度?`, 'g');
/** As written, in either width. */
const EACH_YEAR = /[\d０-９]{4}/g;
const BASE = /(?:[比较超与同和由从自至到以]|[\d年季期]、)$/;
const RESULTS = /情况|回顾|总结|成效|进展|完成|做法/;

/** 2023—2024学年|打算。扩招10名: what opens a plan. */
const PLAN_BEHIND = /^(?:的|度|重点|主要|工作)*(?:打算|计划|安排|思路|设想)(?: *$|[。:])/;
const LONGEST_PLAN = 16;

const pairsOf = (halfWidth: string): readonly WorkingYear[] =>
  matchesOf(halfWidth, PAIR).flatMap(({ index, 0: written, groups }) => {
    const year = Number(groups?.['first']);
    return Number(groups?.['second']) !== year + 1
      ? []
      : [
          {
            year,
            start: index,
            end: index + written.length,
            isBase: BASE.test(halfWidth.slice(Math.max(0, index - 2), index)),
          },
        ];
  });

const pairsIn = gathered(({ reading: { halfWidth } }): readonly WorkingYear[] | null => {
  const found = pairsOf(halfWidth);
  return found.length === 0 ? null : found;
});

/** What the reading goes by: the same object while no edit touches such a year. */
export const workingYearsRead = pairsIn;

/**
 * The years of work of a report on one (2024—2025学年工作总结) that were left over: the one before, where results are told;
 * that of the report, in the heading of a plan.
 */
export function workingYearsIn(report: Report): readonly StaleYear[] {
  const own = pairsOf(toHalfWidth(report.title ?? ''))[0]?.year;
  if (own === undefined) return [];
  return pairsIn(report).flatMap(({ paragraph: index, found }) => {
    if (index < report.body) return [];
    const paragraph = report.paragraphs[index] as PlacedParagraph;
    return found.flatMap((pair): readonly StaleYear[] => {
      const meant = meantBy(paragraph, pair, found, own);
      if (meant === null) return [];
      const written = paragraph.reading.text.slice(pair.start, pair.end);
      const newText = written.replace(EACH_YEAR, (year) => String(Number(toHalfWidth(year)) + meant - pair.year));
      const span = shift(pair, report.starts[index] as number);
      return [{ span, stated: pair.year, meant, newText, inDoubt: true }];
    });
  });
}

function meantBy(
  { context, reading: { halfWidth, outline } }: PlacedParagraph,
  pair: WorkingYear,
  all: readonly WorkingYear[],
  own: number,
): number | null {
  if (pair.isBase) return null;
  const opensPlan = PLAN_BEHIND.test(halfWidth.slice(pair.end, pair.end + LONGEST_PLAN));
  if (opensPlan && outline.body.start === pair.start) return pair.year <= own ? own + 1 : null;
  if (roleWithin(context, pair.start) === 'plan') {
    const isHeading = outline.markers.some(({ start }) => start <= pair.start) && !/[。;]/.test(halfWidth);
    return isHeading && pair.year <= own && !RESULTS.test(halfWidth) ? own + 1 : null;
  }
  const { start, end } = sentenceAround(halfWidth, pair.start);
  const isAlone = all.every((other) => other === pair || other.start < start || other.start >= end);
  return isAlone && pair.year === own - 1 ? own : null;
}
