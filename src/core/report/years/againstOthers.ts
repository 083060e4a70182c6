import type { Comparison } from '../../figures/model';
import { LAST_YEAR } from '../../relations/words';
import { CHANGES_OVER_TIME } from '../../lexicon/comparisonKinds';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { hasItsYear } from './staleYears';
import type { StaleYear } from './staleYears';

/** The base year of a comparison by its number: 比|2024年|增长8%. The span is that of the year, relative to the paragraph. */
interface BaseYear extends Span {
  readonly year: number;
}

/** The base years of a paragraph, and how many of its changes are told over 上年 or 同比. */
interface BaseYears {
  readonly years: readonly BaseYear[];
  readonly overLast: number;
}

const BASE_YEAR = /^(20\d\d)年(?:同期|全年|度)?的?$/;
const isOverTime = ({ kind, direction }: Comparison): boolean =>
  direction !== null && (CHANGES_OVER_TIME.has(kind) || kind === 'gap');

/** 分别比2023年高出|11分和8分: told by an adjective, before a number that is no change as it is read. */
const HIGHER = /[比较](?<year>20\d\d)年(?:同期)?(?:分别)?(?:高|低|多|少)出?了?$/;
const LONGEST_BASE = 16;

/** The years that changes are told over, each place once: the same object while no edit touches one. */
const baseYears = gathered(({ figures, reading: { text, halfWidth } }: PlacedParagraph): BaseYears | null => {
  const found = new Map<number, BaseYear>();
  let overLast = 0;
  for (const { comparisons } of figures)
    for (const comparison of comparisons) {
      if (!isOverTime(comparison)) continue;
      const written = BASE_YEAR.exec(comparison.base ?? '')?.[1];
      if (written === undefined) {
        if (comparison.base === null ? comparison.kind === 'yoy' : LAST_YEAR.test(comparison.base)) overLast += 1;
        continue;
      }
      const start = text.indexOf(written, comparison.span.start);
      if (start < 0 || start >= comparison.span.end) continue;
      found.set(start, { year: Number(written), start, end: start + '2024年'.length });
    }
  for (const { span, comparisons } of figures) {
    const before = Math.max(0, span.start - LONGEST_BASE);
    const higher = comparisons.length > 0 ? null : HIGHER.exec(halfWidth.slice(before, span.start));
    if (higher === null) continue;
    const start = before + higher.index + 1;
    found.set(start, { year: Number(higher.groups?.['year']), start, end: start + '2024年'.length });
  }
  return found.size + overLast === 0 ? null : { years: [...found.values()], overLast };
});

/** 去年5月，…满意率93.7%，比上年的91.9%提高: last year's value held against last year's. */
const LAST = /^[去上]年(?=\d{1,2}月)/;
const OF_LAST = /^[去上]年/;
const OVER_LAST = /[比较][去上]年(?:同期|同月)?的?/;

const lastAgainstLast = gathered(({ figures, reading: { text } }: PlacedParagraph): readonly Span[] | null => {
  const found = figures.flatMap(({ period, span }, i): readonly Span[] => {
    const word = LAST.exec(period?.text ?? '')?.[0];
    const next = figures[i + 1];
    const isBase = next !== undefined && (next.period === period || OF_LAST.test(next.period?.text ?? ''));
    if (word === undefined || !isBase || !OVER_LAST.test(text.slice(span.end, next.span.start))) return [];
    const start = text.lastIndexOf(period?.text as string, span.start);
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
  return found.length === 0 ? null : found;
});

/** What the readings of this file go by. */
export const againstOthersRead = (report: Report): readonly unknown[] => [baseYears(report), lastAgainstLast(report)];

/** So many other changes are told over one year before the sole year before that is odd. */
const FEWEST = 5;

/** The one change that is told over the year before that which all others are told over, by their numbers. In doubt. */
export function oddBaseYearsIn(report: Report): readonly StaleYear[] {
  const read = baseYears(report);
  const all = read.flatMap(({ paragraph, found: { years } }) =>
    years.map((one) => ({ year: one.year, span: shift(one, report.starts[paragraph] as number) })),
  );
  const counts = new Map<number, number>();
  if (report.year !== null && hasItsYear(report))
    counts.set(
      report.year - 1,
      read.reduce((sum, { found }) => sum + found.overLast, 0),
    );
  for (const { year } of all) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  if (count < FEWEST) return [];
  const odd = all.filter(({ year }) => year === usual - 1);
  const [one] = odd;
  return one === undefined || odd.length > 1 ? [] : [{ span: one.span, stated: one.year, meant: usual, inDoubt: true }];
}

/** Values of 去年 that are held against 上年 in a report on a year: one of the two was not moved on. In doubt. */
export const lastAgainstLastIn = (report: Report): readonly StaleYear[] =>
  report.year === null || !hasItsYear(report)
    ? []
    : lastAgainstLast(report).flatMap(({ paragraph, found }) =>
        found.map((span) => ({
          span: shift(span, report.starts[paragraph] as number),
          stated: (report.year as number) - 1,
          meant: report.year as number,
          newText: '今年',
          inDoubt: true,
        })),
      );
