import type { PlacedParagraph } from '../context';
import { isPlanAt } from '../context';
import { LAST_YEAR } from '../../relations/words';
import { shift } from '../../text/span';
import type { Report } from '../report';
import { hasItsYear, nextYear, yearsIn } from './staleYears';
import type { StaleYear } from './staleYears';
import { framesOf } from './yearFrames';
import type { YearFrame } from './frameOfYear';
import type { YearMention } from './years';

/** The years that are left over by what stands around them (see `YEAR_FRAMES`), in reading order. */
export function framedYearsIn(report: Report): readonly StaleYear[] {
  const { year, kind, period } = report;
  if (year === null || !hasItsYear(report)) return [];
  const next = nextYear(report, year);
  const month = Number(period?.end?.slice(-2));
  const found: StaleYear[] = [];
  for (const { paragraph: index, found: mentions } of yearsIn(report)) {
    if (index < report.body) continue;
    const paragraph = report.paragraphs[index] as PlacedParagraph;
    for (const [i, mention] of mentions.entries()) {
      const part = isPlanAt(kind, paragraph, mention.start) ? 'plan' : 'back';
      const meant = part === 'plan' ? next : year;
      if (mention.year >= meant || mention.year < year - 1) continue;
      if ((mentions[i - 2]?.start ?? -1) >= mention.sentence.start) continue; // of years, not of a year
      if (isBeside(mention, mentions[i - 1]) || isBeside(mention, mentions[i + 1])) continue;
      const frame = frameIn(paragraph, mention, part, month);
      if (frame === null || (frame.isBasis === true && (kind === 'plan' || mention.year === year))) continue;
      const isFollowed = mentions.some((other) => other.start > mention.start && other.year === meant);
      found.push({
        span: shift(mention, report.starts[index] as number),
        stated: mention.year,
        meant: frame.isBasis === true ? year : meant,
        inDoubt: !frame.sure || isFollowed,
      });
    }
  }
  return found;
}

/** Whether the sentence tells of two years. */
const isBeside = ({ sentence, year }: YearMention, other: YearMention | undefined): boolean =>
  other !== undefined && other.year !== year && sentence.start <= other.start && other.start < sentence.end;

function frameIn(
  { figures, reading: { halfWidth, outline } }: PlacedParagraph,
  { start, year, sentence }: YearMention,
  part: YearFrame['part'],
  month: number,
): YearFrame | null {
  if (start < outline.body.start) return null;
  const frames = framesOf(halfWidth, { start, sentence }, part, month);
  if (frames.length === 0) return null;
  const told = figures.filter(
    ({ span, nature }) => nature === 'result' && start < span.start && span.start < sentence.end,
  );
  const changes = told.some(({ comparisons }) =>
    comparisons.some(({ kind, base }) => kind === 'yoy' && (base === null || isYearBefore(base, year))),
  );
  return frames.find(({ needs }) => needs === null || (needs === 'result' ? told.length > 0 : changes)) ?? null;
}

const isYearBefore = (base: string, year: number): boolean => LAST_YEAR.test(base) || base.includes(String(year - 1));
