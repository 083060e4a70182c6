import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import { parentOf, siblingsOf } from '../report/find';
import type { Place } from './model';

/** Where a section goes: among the children of `parent` (null: at the top), before the one that is now at `index`. */
export interface Destination {
  readonly parent: Section | null;
  /** Those it goes among, without the section itself. */
  readonly siblings: readonly Section[];
  readonly index: number;
}

/** @param target null: the end of the top level. */
export function destinationOf(report: Report, section: Section, target: Section | null, place: Place): Destination {
  if (target === null) return lastIn(null, report.sections, section);
  if (place === 'inside') return lastIn(target, target.children, section);
  const around = siblingsOf(report, target);
  const siblings = around.filter((one) => one !== section);
  // Beside itself it stays where it is
  const index = target === section ? around.indexOf(section) : siblings.indexOf(target) + (place === 'after' ? 1 : 0);
  return { parent: parentOf(report, target), siblings, index };
}

function lastIn(parent: Section | null, children: readonly Section[], section: Section): Destination {
  const siblings = children.filter((one) => one !== section);
  return { parent, siblings, index: siblings.length };
}
