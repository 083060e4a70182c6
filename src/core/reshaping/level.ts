import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import { parentOf, siblingsOf } from '../report/find';
import type { Outcome } from './model';
import { moveSection } from './move';
import { refusals } from './refusals';

/**
 * Raises a section by one level, its children with it: it follows the section that it stood in. The sections after it
 * at its old level stay with that one. The last child of a section does not move in the text.
 */
export function promote(report: Report, section: Section): Outcome {
  if (!siblingsOf(report, section).includes(section)) return refusals.unknown();
  const parent = parentOf(report, section);
  if (section.family === 'cue') return refusals.noHeading(section);
  return parent === null ? refusals.top(section) : moveSection(report, section, parent, 'after');
}

/**
 * Lowers a section by one level, its children with it: it becomes the last child of the section before it. Its text
 * stays in its place.
 */
export function demote(report: Report, section: Section): Outcome {
  const siblings = siblingsOf(report, section);
  const index = siblings.indexOf(section);
  if (index < 0) return refusals.unknown();
  if (section.family === 'cue') return refusals.noHeading(section);
  const previous = siblings[index - 1];
  return previous === undefined ? refusals.noSectionBefore(section) : moveSection(report, section, previous, 'inside');
}
