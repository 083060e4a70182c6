import { SectionCounts } from '../../core/features/sectionCounts';
import { headingText } from '../../core/features/sections';
import type { Report } from '../../core/report/report';
import type { PagesView } from './view';

/** A part of a report of the topmost level: how much it says, and where it begins. */
export interface SectionPlace {
  readonly heading: string;
  /** 字数, what stands below it included. */
  readonly words: number;
  /** From 1. */
  readonly page: number;
  /** Absolute offset of the heading. */
  readonly at: number;
}

/** The topmost sections of a report with their 字数 and pages. */
export function sectionPlaces(report: Report, { pages }: PagesView): readonly SectionPlace[] {
  const counts = new SectionCounts(report);
  const begins = pages.map(({ lines }) => lines.flatMap(({ runs }) => runs).find(({ at }) => at !== null)?.at ?? null);
  let page = 1;
  return report.sections.map((section) => {
    const at = section.headingSpan.start;
    for (let next = page; next < pages.length; next++) {
      const begin = begins[next] ?? null;
      if (begin !== null && begin > at) break;
      if (begin !== null) page = next + 1;
    }
    return { heading: headingText(report, section), words: counts.words(section.span), page, at };
  });
}
