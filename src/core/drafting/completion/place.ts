import type { Section } from '../../outline/model';
import { sectionAt } from '../../report/find';
import type { Report } from '../../report/report';
import type { PatternRole } from '../roles';
import { topicsNamed } from '../topics';
import type { Topic } from '../topics';

/** Where in the report the cursor stands, as far as it decides what may be wanted. */
export interface Place {
  /** Roles whose patterns fit here, the best first. */
  readonly roles: readonly PatternRole[];
  /** Fields that the section speaks of; none where neither its heading, nor one above it, nor the title names any. */
  readonly subject: readonly Topic[];
  /** Whether nothing but the query stands in the paragraph: a heading may be begun. */
  readonly alone: boolean;
}

/** @param start absolute offset where the query begins */
export function placeAt(report: Report, start: number, at: number): Place {
  const paragraph = report.paragraphAt(start);
  const from = report.starts[paragraph] as number;
  const { text } = report.paragraphs[paragraph]!.reading;
  const alone = text.slice(0, start - from).trim() === '' && text.slice(at - from).trim() === '';
  return { roles: rolesAt(report, start), subject: subjectAt(report, start), alone };
}

function rolesAt(report: Report, offset: number): readonly PatternRole[] {
  const section = sectionAt(report, offset);
  if (section === null) return ['opening', 'progress'];
  const ends = report.sections.at(-1)!.span.start <= offset;
  const role: readonly PatternRole[] = section.role === 'other' ? [] : [section.role];
  return [...role, ...(ends ? ['closing' as const] : []), 'transition'];
}

/** The fields named by the innermost heading over the offset that names one, or by the title. */
function subjectAt(report: Report, offset: number): readonly Topic[] {
  let subject = topicsNamed(report.title ?? '');
  let siblings: readonly Section[] = report.sections;
  for (;;) {
    const section = siblings.findLast(({ span }) => span.start <= offset);
    if (section === undefined || offset > section.span.end) return subject;
    const named = topicsNamed(section.text);
    if (named.length > 0) subject = named;
    siblings = section.children;
  }
}
