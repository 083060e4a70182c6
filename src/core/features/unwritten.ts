import type { Role, Section } from '../outline/model';
import { rolesNamed } from '../outline/roles/roles';
import { placeholdersIn } from '../report/placeholders';
import type { Report } from '../report/report';
import type { SectionCounts } from './sectionCounts';

/**
 * The roles of which only headings stand so far, with prompts (【待补：…】) or nothing below them. Where a heading has
 * others below it and no prompt among them, these are its text: a list of tasks in a line each.
 */
export function unwrittenRoles(report: Report, counts: SectionCounts): ReadonlySet<Role> {
  const unwritten = new Set<Role>();
  const written = new Set<Role>();
  for (const { reading } of report.paragraphs) for (const { role } of reading.outline.cues) written.add(role);
  for (const section of report.allSections()) {
    const roles = new Set([section.role]);
    if (section.level === 1) for (const role of rolesNamed(section.text, report.own?.roles)) roles.add(role);
    const told = isWritten(report, section, counts) ? written : unwritten;
    for (const role of roles) told.add(role);
  }
  return new Set([...unwritten].filter((role) => !written.has(role)));
}

function isWritten(report: Report, section: Section, counts: SectionCounts): boolean {
  if (counts.words(section.span) > headingWords(report, section, counts)) return true;
  const { start, end } = section.span;
  return section.children.length > 0 && !placeholdersIn(report).some((gap) => start <= gap.start && gap.start < end);
}

/** 字数 of the headings of a section and of all below it, with the mark that closes each. */
function headingWords(report: Report, section: Section, counts: SectionCounts): number {
  const { start, end } = section.headingSpan;
  const mark = report.slice({ start: end, end: Math.min(section.span.end, end + 1) });
  const own = counts.words({ start, end: /[。：:；，]/.test(mark) ? end + 1 : end });
  return section.children.reduce((sum, child) => sum + headingWords(report, child, counts), own);
}
