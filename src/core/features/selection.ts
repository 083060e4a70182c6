import type { Section } from '../outline/model';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import { contains, shift } from '../text/span';
import type { Span } from '../text/span';
import { sectionSpan } from './sections';

/**
 * What smart selection takes in step by step, from the whole report down: the sections around the offset, its
 * paragraph, the figure there. Each span lies properly within the one before it.
 */
export function selectionsAt(report: Report, offset: number): readonly Span[] {
  let outer: Span = { start: 0, end: report.length };
  const spans = [outer];
  for (const span of [...sectionsAt(report, report.sections, offset), ...inParagraph(report, offset)]) {
    const isProper = contains(outer, span) && (span.start > outer.start || span.end < outer.end);
    if (!isProper) continue;
    spans.push(span);
    outer = span;
  }
  return spans;
}

function sectionsAt(report: Report, sections: readonly Section[], offset: number): Span[] {
  const section = sections.find(({ span }) => span.start <= offset && offset < span.end);
  return section === undefined ? [] : [sectionSpan(report, section), ...sectionsAt(report, section.children, offset)];
}

function inParagraph(report: Report, offset: number): Span[] {
  const index = report.paragraphAt(offset);
  const start = report.starts[index] as number;
  const { reading, figures } = report.paragraphs[index] as PlacedParagraph;
  const figure = figures
    .map(({ span }) => shift(span, start))
    .find((span) => span.start <= offset && offset <= span.end);
  return [{ start, end: start + reading.text.length }, ...(figure === undefined ? [] : [figure])];
}
