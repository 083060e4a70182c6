import { LAST_YEAR } from '../../relations/words';
import { LOOKS_AHEAD, RECALLS } from '../../lexicon/time/years';
import type { Role, ReportKind } from '../../outline/model';
import { toHalfWidth } from '../../text/width';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { opensSentence, sentenceAround } from '../../figures/timeWords';
import { roleWithin } from '../context';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { cohortsOf, yearMentionsOf } from './years';
import type { Cohort, YearMention } from './years';
import { matchesOf } from '../../text/characters';

/** A year that does not fit the report's: where it stands (absolute), what is written and what is meant. */
export interface StaleYear {
  readonly span: Span;
  readonly stated: number;
  readonly meant: number;
  /** What is to stand in place of all that is written, where that names two years: 2024—2025学年. */
  readonly newText?: string;
  /** Whether it may be meant after all. */
  readonly inDoubt?: boolean;
}

/** Kinds that look back on the year of their title; a 政府工作报告 bears the year that it looks forward to. */
const KINDS: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'annual',
  'half-year',
  'quarterly',
  'monthly',
  'results-and-plan',
  'duty',
  'plan',
  'weekly',
]);
const DECEMBER = '12';
const PLAN_AIMS = ['总体要求', '总体思路', '工作思路', '总体目标', '主要目标', '预期目标', '力争', '我们将'];
const YEAR = /^(?:19|20)\d{2}年/;
/** So much behind a year tells what it is for. In UTF-16 code units. */
const LONGEST_AIM = 32;
/** 2026年全市工作的总体思路是: what a plan is for, with no comma behind the year. */
const AIM_OF_YEAR = /^[^,;。\d]{0,14}(?:总体|工作|指导|基本)(?:思路|要求|目标|思想)是/;

/** Before the end of a year that a sentence opens with. */
const OPENS_STOCK = /(?:^|[。;\n])\s*(?:截至|截止|到|至)?$/;
const YEARS_END = /^[末底]/;
/** 2024年|高考，我校…: what took place in the year, in a few words of their own. */
const IS_EVENT = /^[^,;。\d以来]{2,8},/;
/** 2026年供应化肥7万吨以上: what a sentence that opens with the year aims at, in its first clause. */
const AIMED_AT =
  /^(?:(?![的已了])[^,;:。\d]){0,12}(?:力争|确保|计划|(?<!主)要(?![求素点])|将|(?:(?![的已了])[^,;:。]){0,14}(?:以上|以内|不低于|不少于|不超过))/;

/** 一是|2026年力争…: the clause of an item. */
const BEHIND_ORDINAL = /[一二三四五六七八九十]是$/;

/** The paragraphs that name a year. */
export const yearsIn = gathered(({ reading }): readonly YearMention[] | null => {
  const found = yearMentionsOf(reading);
  return found.length === 0 ? null : found;
});

/** The paragraphs that name classes by their year. */
const cohortsIn = gathered(({ reading }): readonly Cohort[] | null => {
  const found = cohortsOf(reading);
  return found.length === 0 ? null : found;
});

/** What the readings of this file go by beside the outline: the same objects while no edit touches a year. */
export const yearsRead = (report: Report): readonly unknown[] => [yearsIn(report), cohortsIn(report)];

/** 比上届|提高1.2个百分点: what a class is held against. */
const OVER_LAST_CLASS = /[比较]上一?届/;

/**
 * The only class that a report tells of besides those to come, where it is last year's: 2024届毕业生 in a report on 2025; and last
 * year's where it is held against the one before it.
 */
export function onlyCohortsIn(report: Report): readonly StaleYear[] {
  const { year, kind } = report;
  if (year === null || kind === 'plan' || !hasItsYear(report)) return [];
  const told = cohortsIn(report).flatMap(({ paragraph, found }) =>
    found.filter((one) => one.year <= year).map((at) => ({ at, paragraph })),
  );
  const isOnly = told.every(({ at }) => at.year === year - 1);
  return told
    .filter(({ at, paragraph }) => {
      const { halfWidth } = (report.paragraphs[paragraph] as PlacedParagraph).reading;
      const { end } = sentenceAround(halfWidth, at.end);
      return isOnly || (at.year === year - 1 && OVER_LAST_CLASS.test(halfWidth.slice(at.end, end)));
    })
    .map(({ at, paragraph }) => ({
      span: shift(at, report.starts[paragraph] as number),
      stated: at.year,
      meant: year,
      inDoubt: true,
    }));
}

/** Last year's class in a report that tells of this year's as well: 2024届毕业生 beside 2025届毕业生 in one paragraph. */
export function staleCohortsIn(report: Report): readonly StaleYear[] {
  const { year, kind } = report;
  if (year === null || kind === 'plan' || !hasItsYear(report)) return [];
  return cohortsIn(report).flatMap(({ paragraph, found }) =>
    found
      .filter(
        (old) =>
          old.year === year - 1 && !old.isFollowedUp && found.some((now) => now.year === year && now.of === old.of),
      )
      .map((old) => ({ span: shift(old, report.starts[paragraph] as number), stated: old.year, meant: year })),
  );
}

/**
 * The year that the plans of a report on `year` are for: a later one that the title names, else the one after; of a plan
 * its own.
 */
export function nextYear({ title, period, kind }: Report, year: number): number {
  if (kind === 'plan') return year;
  if (period?.end !== `${year}-${DECEMBER}`) return year; // 上半年 is followed by the rest of the year
  const later = matchesOf(toHalfWidth(title ?? ''), /(?:19|20)\d{2}/g)
    .map(([written]) => Number(written))
    .find((written) => written > year);
  return later ?? year + 1;
}

/** Whether the title names a year from its January on, so that its text can be held against it. */
export const hasItsYear = ({ year, period, kind }: Report): boolean =>
  year !== null && KINDS.has(kind) && period?.start === `${year}-01` && period.end !== null;

/** The years of the text that were left over from an earlier draft, in reading order. */
export function staleYearsIn(report: Report): readonly StaleYear[] {
  const { year, kind, period } = report;
  if (year === null || period === null) return [];
  const own = period.text.replace(YEAR, '');
  const opening = openingOf(report);
  const full = hasItsYear(report);
  const next = nextYear(report, year);
  const found: StaleYear[] = [];
  for (const { paragraph: index, found: mentions } of yearsIn(report)) {
    const paragraph = report.paragraphs[index] as PlacedParagraph;
    const { outline, halfWidth } = paragraph.reading;
    if (index < report.body || outline.body.start === outline.body.end) continue;
    for (const mention of mentions) {
      const behind = halfWidth.slice(mention.end, mention.end + LONGEST_AIM);
      const opens =
        opensSentence(halfWidth, mention.start) ||
        BEHIND_ORDINAL.test(halfWidth.slice(Math.max(0, mention.start - 2), mention.start));
      const aimsAt = mention.use === 'other' && opens && AIMED_AT.test(behind);
      const isHeld = isHeldAgainstLastYear(paragraph, mention);
      const isNamed = mention.use !== 'other' || isHeld || YEARS_END.test(behind) || aimsAt || AIM_OF_YEAR.test(behind);
      if (mention.year > year || !isNamed) continue;
      const place: Place = {
        mention,
        year,
        next,
        role: roleWithin(paragraph.context, mention.start),
        ahead: saysOf(LOOKS_AHEAD, halfWidth, mention),
        aimsAt,
        recalls: saysOf(RECALLS, halfWidth, mention),
        first: index <= opening && mention.start === outline.body.start,
        only: mentions.every((other) => other === mention || other.year === mention.year),
        samePeriod: own !== '' && mention.tail === own,
        results: paragraph.figures.some(
          ({ span, nature }) => nature === 'result' && mention.end <= span.start && span.start < mention.sentence.end,
        ),
        isHeldAgainstLastYear: isHeld,
      };
      const meant = !full
        ? samePeriodLastYear(place)
        : kind === 'plan'
          ? meantInPlan(place, saysOf(PLAN_AIMS, halfWidth, mention))
          : meantInReport(place);
      if (meant !== null)
        found.push({ span: shift(mention, report.starts[index] as number), stated: mention.year, meant });
    }
  }
  return found;
}

interface Place {
  readonly mention: YearMention;
  /** The report's year, and that of its plans. */
  readonly year: number;
  readonly next: number;
  readonly role: Role;
  /** Whether the sentence looks ahead. */
  readonly ahead: boolean;
  /** Whether it opens a sentence whose first clause says what is aimed at. */
  readonly aimsAt: boolean;
  /** Whether it recalls how something began. */
  readonly recalls: boolean;
  /** Whether it opens the text. */
  readonly first: boolean;
  /** Whether its paragraph names no other year. */
  readonly only: boolean;
  /** Whether it is followed by the very words that follow the year in the title: 前三季度. */
  readonly samePeriod: boolean;
  /** Whether results are told under it. */
  readonly results: boolean;
  /** Whether what it opens is held against the year before. */
  readonly isHeldAgainstLastYear: boolean;
}

/**
 * 2024年末在册社会组织628家，比上年末减少28家; 2024年高考，上线率84.3%，比上年提高1.7个百分点: of a report on 2025 what is held
 * against the year before is that of its year.
 */
function isHeldAgainstLastYear({ figures, reading: { halfWidth } }: PlacedParagraph, mention: YearMention): boolean {
  const { start, end } = mention;
  const behind = halfWidth.slice(end, end + LONGEST_AIM);
  const isStock = YEARS_END.test(behind) && OPENS_STOCK.test(halfWidth.slice(Math.max(0, start - 4), start));
  if (!isStock && !(IS_EVENT.test(behind) && opensSentence(halfWidth, start))) return false;
  const stop = halfWidth.indexOf('。', end);
  return figures.some(
    ({ span, nature, comparisons }) =>
      nature === 'result' &&
      end <= span.start &&
      (stop < 0 || span.start < stop) &&
      comparisons.some(({ kind, base }) => kind === 'yoy' && (base === null || LAST_YEAR.test(base))),
  );
}

const saysOf = (words: readonly string[], halfWidth: string, { end, sentence }: YearMention): boolean => {
  const rest = halfWidth.slice(end, sentence.end);
  return words.some((word) => rest.includes(word));
};

/** 2024年前三季度，… as the opening of a sentence of a report on 2025年前三季度. */
const samePeriodLastYear = ({ mention, year, samePeriod, only }: Place): number | null =>
  samePeriod && only && mention.use === 'opens' && mention.year === year - 1 && !mention.several ? year : null;

/**
 * The year meant in a plan for `year`; null where it is as it should be. A plan looks back, but aims at no year before.
 */
function meantInPlan({ mention, year, first }: Place, aims: boolean): number | null {
  if (mention.year !== year - 1 || mention.several) return null;
  if (mention.use === 'work') return year;
  if (mention.use === 'deadline') return year;
  return first && (mention.use === 'opens' || mention.use === 'other') && mention.tail !== '以来' && aims ? year : null;
}

/** The year meant in a report on `year`; null where it is as it should be. */
function meantInReport(place: Place): number | null {
  const { mention, year, next, role, ahead, aimsAt, recalls, first, only, samePeriod, results } = place;
  if (place.isHeldAgainstLastYear && only && role !== 'plan' && mention.year === year - 1) return year;
  if (mention.several || (!only && mention.use === 'opens')) return null;
  if (role === 'plan') {
    if (mention.use === 'experience') return mention.year < next - 1 ? next - 1 : null;
    if (mention.year < year - 1 || mention.year >= next) return null;
    if (mention.use === 'work') return mention.year < year || next === year ? next : null;
    if (mention.use === 'deadline') return mention.year < year ? next : null;
    if (aimsAt) return only ? next : null;
    return mention.use === 'opens' && !mention.tail.endsWith('以来') && ahead ? next : null;
  }
  if (role === 'problems' || mention.year !== year - 1 || mention.use !== 'opens') return null;
  return mention.tail.endsWith('以来') || ((first || samePeriod || results) && !recalls) ? year : null;
}

/** The index of the paragraph that opens the text: the first that has no number. */
export function openingOf({ paragraphs, body }: Report): number {
  let i = body;
  for (; i < paragraphs.length; i++) {
    const { outline } = (paragraphs[i] as PlacedParagraph).reading;
    if (outline.body.start < outline.body.end && outline.markers.length === 0) break;
  }
  return i;
}
