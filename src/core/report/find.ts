import type { Section } from '../outline/model';
import type { Span } from '../text/span';
import type { Report } from './report';

/**
 * The innermost section whose text holds the offset; null before the first heading. At a boundary it is the section
 * that begins there.
 */
export function sectionAt(report: Report, offset: number): Section | null {
  let found: Section | null = null;
  let siblings = report.sections;
  for (;;) {
    const inner = siblings.findLast(({ span }) => span.start <= offset);
    if (inner === undefined || offset > inner.span.end) return found;
    found = inner;
    siblings = inner.children;
  }
}

/** The section whose direct child the section is; null for a top section and for one of another snapshot. */
export function parentOf(report: Report, section: Section): Section | null {
  let parent: Section | null = null;
  let siblings = report.sections;
  while (!siblings.includes(section)) {
    const inner = siblings.find(
      ({ span }) =>
        span.start <= section.span.start && section.span.end <= span.end && span.start !== section.span.start,
    );
    if (inner === undefined) return null;
    parent = inner;
    siblings = inner.children;
  }
  return parent;
}

/**
 * A place with so many code units before and behind it, as far as they stand on its line: the line that it starts in.
 */
export function withinLine(report: Report, { start, end }: Span, before: number, behind: number): Span {
  const { line } = report.positionAt(start);
  return {
    start: Math.max(report.offsetAt({ line, character: 0 }), start - before),
    end: Math.min(Math.max(end, report.offsetAt({ line: line + 1, character: 0 })), end + behind),
  };
}

/** The section with those beside it, in reading order. */
export const siblingsOf = (report: Report, section: Section): readonly Section[] =>
  parentOf(report, section)?.children ?? report.sections;
