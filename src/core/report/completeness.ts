import type { Role } from '../outline/model';
import { rolesNamed } from '../outline/roles';
import { requiredRoles } from '../outline/requirements';
import type { Report } from './report';

/** The roles that a report tells: by the headings of its sections, or by a paragraph without one (下一步，…). */
export function toldRoles(report: Report): ReadonlySet<Role> {
  const told = new Set<Role>();
  for (const section of report.allSections()) {
    told.add(section.role);
    if (section.level === 1) for (const role of rolesNamed(section.text, report.own?.roles)) told.add(role);
  }
  for (const { reading } of report.paragraphs) for (const { role } of reading.outline.cues) told.add(role);
  return told;
}

/** The roles that a report of this kind owes and does not tell, in the order they stand in a report. */
export function missingRoles(report: Report): readonly Role[] {
  const told = toldRoles(report);
  return requiredRoles(report.kind).filter((role) => !told.has(role));
}
