import type { PlacedParagraph } from '../context';
import { isPlanAt } from '../context';
import { RECALLS } from '../../lexicon/time/years';
import { shift } from '../../text/span';
import type { Report } from '../report';
import { hasItsYear, nextYear, yearsIn } from './staleYears';
import type { StaleYear } from './staleYears';
import { isExplained } from './yearReasons';
import type { YearMention } from './years';

/** A report that names the year before more often without a reason tells of that year. */
const MOST = 3;
/** Of another time, or of how something began. */
const OTHER_TIMES = new RegExp(
  ['今年', '本年', '当年', '去年', '明年', '连续', '历年', '逐年', '往年', '[两三四五]年', ...RECALLS].join('|'),
);
/** 现将|2024年工作情况和2026年安排报告如下: what is reported on is of the year of the report, whatever else is. */
const ANNOUNCED = /^现[将就把][^,。;\d]{0,8}$/;
/** 我代表班子，向大会报告|2024年|工作和2026年安排: the same behind a comma. */
const REPORTED = /(?:报告|汇报|通报)$/;
const CELLS = /[|\t]/;
/** So much of a sentence is looked at on either side of a year, and so much right before it. In UTF-16 code units. */
const AROUND = 60;
const BEFORE = 16;
/** So many years back in a sentence it may say of which it tells. */
const YEARS_BACK = 3;
/** Against what a plan tells what it aims at. */
const AIMED_OVER = /(?:[比较]|由|从|在)$/;

/**
 * The years before that of a report (in its plans, before that year, too) which nothing around them explains, in reading
 * order: what is not held against something, did not begin then and bears no name of that year is told as of the report's
 * year, at its first place in a sentence. Each is in doubt: a reason may stand further off.
 */
export function unexplainedYearsIn(report: Report): readonly StaleYear[] {
  const { year, kind } = report;
  if (year === null || kind === 'plan' || !hasItsYear(report)) return [];
  const next = nextYear(report, year);
  const found: StaleYear[] = [];
  for (const { paragraph: index, found: mentions } of yearsIn(report)) {
    if (index < report.body) continue;
    const paragraph = report.paragraphs[index] as PlacedParagraph;
    for (const [i, mention] of mentions.entries()) {
      const [before, behind] = [mentions[i - 1], mentions[i + 1]];
      if (mention.year !== year - 1 || (before?.start ?? -1) >= mention.sentence.start) continue;
      if (tellsOtherTime(paragraph, mention, behind)) continue;
      const isPlan = next !== year && isPlanAt(kind, paragraph, mention.start);
      const isAimedOver = isPlan && AIMED_OVER.test(wordsBefore(paragraph, mention));
      if (!isAimedOver && isExplained(paragraph.reading.halfWidth, mention)) continue;
      const meant = isPlan && !isAimedOver ? next : year;
      found.push({ span: shift(mention, report.starts[index] as number), stated: mention.year, meant, inDoubt: true });
    }
  }
  return found.length > MOST ? [] : found;
}

/** The words of the sentence right before a year. */
const wordsBefore = ({ reading: { halfWidth } }: PlacedParagraph, { start, sentence }: YearMention): string =>
  halfWidth.slice(Math.max(sentence.start, start - BEFORE), start);

/**
 * Whether its sentence, or its row of a table, names another year or time, or recalls how something began.
 * @param behind the year that is named next
 */
function tellsOtherTime(paragraph: PlacedParagraph, mention: YearMention, behind: YearMention | undefined): boolean {
  const { year, start, end, sentence } = mention;
  const isAtOpening = start - sentence.start <= BEFORE;
  const before = wordsBefore(paragraph, mention);
  if ((isAtOpening && ANNOUNCED.test(before)) || REPORTED.test(before)) return false;
  const words = paragraph.reading.halfWidth.slice(
    Math.max(sentence.start, start - AROUND),
    Math.min(sentence.end, end + AROUND),
  );
  return (
    OTHER_TIMES.test(words) ||
    CELLS.test(words) ||
    (behind !== undefined && behind.start < sentence.end && behind.year !== year)
  );
}

const AGAINST = /(?:[比较]|相比|对比)$/;
/** Begins a clause with the time that it tells of. */
const TOLD_OF = /(?:^|[。,;:、]|其中|[到至于]|力争|争取|确保)$/;
/** The whole year or its end, no part of it. */
const WHOLE = /^(?!初|[上下]半年|第?前?[一二三四]个?季度|1?\d月)/;

/**
 * Years that are held against themselves: 2024年上门护理5000人次，较2024年的3864人次增长29.4%. In a part that looks back one is that
 * of the report and its base the year before; in a plan the next, and that of the report.
 */
export function yearsAgainstThemselvesIn(report: Report): readonly StaleYear[] {
  const { year, kind } = report;
  if (year === null || !hasItsYear(report)) return [];
  const next = nextYear(report, year);
  return yearsIn(report).flatMap(({ paragraph: index, found: mentions }): readonly StaleYear[] => {
    if (index < report.body) return [];
    const paragraph = report.paragraphs[index] as PlacedParagraph;
    const { halfWidth } = paragraph.reading;
    const isWhole = ({ start }: YearMention): boolean =>
      WHOLE.test(halfWidth.slice(start + '2024年'.length, start + BEFORE));
    return mentions.flatMap((base, i): readonly StaleYear[] => {
      if (!AGAINST.test(wordsBefore(paragraph, base))) return [];
      const told = mentions
        .slice(Math.max(0, i - YEARS_BACK), i)
        .findLast((one) => one.sentence.start === base.sentence.start && TOLD_OF.test(wordsBefore(paragraph, one)));
      if (told?.year !== base.year || !isWhole(base) || !isWhole(told)) return [];
      const isPlan = isPlanAt(kind, paragraph, base.start);
      const own = isPlan ? next : year;
      const stale =
        told.year === own
          ? { mention: base, meant: own - 1 }
          : told.year === own - 1
            ? { mention: told, meant: own }
            : null;
      return stale === null
        ? []
        : [{ span: shift(stale.mention, report.starts[index] as number), stated: base.year, meant: stale.meant }];
    });
  });
}
