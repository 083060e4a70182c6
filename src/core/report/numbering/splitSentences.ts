import type { Section } from '../../outline/model';
import { isHan } from '../../text/width';
import { gathered, indexFrom } from '../gathered';
import type { Report } from '../report';

/** Fewer characters may be a heading. */
const SHORTEST = 16;

/** The paragraphs that are prose, not items of a list, and break off amid a sentence. */
export const brokenOff = gathered(({ reading: { halfWidth, outline } }): true | null => {
  if (outline.markers[0]?.family === 'arabic') return null;
  const line = halfWidth.trimEnd();
  return (line.length >= SHORTEST && isHan(line.charCodeAt(line.length - 1)) && /[,;。]/.test(line)) || null;
});

/**
 * Whether the number of a heading stands amid a sentence that the line before begins: pages put on the web are cut into
 * stretches with a number each (…各种制度和操⏎2、作规程…), which is no numbering of the report.
 */
export function splitsSentence(report: Report, { family, headingSpan }: Section): boolean {
  const at = report.paragraphAt(headingSpan.start);
  if (family !== 'arabic' || report.starts[at] === undefined) return false;
  const entries = brokenOff(report);
  return entries[indexFrom(entries, at - 1)]?.paragraph === at - 1;
}
