import type { Section } from '../outline/model';
import { sectionAt } from '../report/find';
import type { Report } from '../report/report';
import type { Span } from '../text/span';
import type { Finding } from './model';

const LONGEST_QUOTED = 30;
/** With so many places a draft is being written, and what is still open is no fault. */
const FEWEST_OF_A_DRAFT = 3;

/**
 * What is to be said of a draft in which last year's words still stand (保留原文): one remark a section, at the first
 * place, with the others beside it.
 * @param places in reading order; empty spans are places beside words that stay
 */
export function unansweredIn(report: Report, places: readonly Span[]): readonly Finding[] {
  const severity = places.length < FEWEST_OF_A_DRAFT ? 'warning' : 'info';
  const sections = new Map<Section | null, Span[]>();
  for (const place of places) {
    const section = sectionAt(report, place.start);
    const known = sections.get(section);
    if (known === undefined) sections.set(section, [place]);
    else known.push(place);
  }
  return [...sections.values()].map(([first, ...others]) => {
    const count = others.length + 1;
    const words = report.slice(first as Span).slice(0, LONGEST_QUOTED);
    return {
      span: first as Span,
      severity,
      message:
        count > 1
          ? {
              zh: `这一部分还有${count}处是去年的原文，没有改也没有核。`,
              en: `${count} places of this part still read as they did last year, neither changed nor confirmed.`,
            }
          : {
              zh: `${words === '' ? '这里' : `“${words}”`}还是去年的原文，没有改也没有核。`,
              en: 'This still reads as it did last year, neither changed nor confirmed.',
            },
      related: others.map((span) => ({
        span,
        message: { zh: '也是去年的原文', en: 'reads as it did last year, too' },
      })),
    };
  });
}
