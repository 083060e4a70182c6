import type { Role } from '../outline/model';
import { rolesNamed } from '../outline/roles/roles';
import { requiredRoles } from '../outline/roles/requirements';
import type { Report } from './report';

/** The roles that a report tells: by the headings of its sections, or by a paragraph without one (下一步，…). */
export function toldRoles(report: Report): ReadonlySet<Role> {
  const told = rolesOfHeadings(report);
  for (const role of rolesOfCues(report)) told.add(role);
  return told;
}

function rolesOfHeadings(report: Report): Set<Role> {
  const told = new Set<Role>();
  for (const section of report.allSections()) {
    told.add(section.role);
    if (section.level === 1) for (const role of rolesNamed(section.text, report.own?.roles)) told.add(role);
  }
  return told;
}

const rolesOfCues = ({ paragraphs }: Report): ReadonlySet<Role> =>
  new Set(paragraphs.flatMap(({ reading }) => reading.outline.cues.map(({ role }) => role)));

/** The roles that a report of this kind owes and does not tell, in the order they stand in a report. */
export function missingRoles(report: Report): readonly Role[] {
  const headings = rolesOfHeadings(report);
  const owed = requiredRoles(report.kind).filter((role) => !headings.has(role));
  if (owed.length === 0) return owed;
  const cues = rolesOfCues(report);
  return owed.filter((role) => !cues.has(role));
}
