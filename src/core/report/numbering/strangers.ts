import { familyOf } from '../../outline/markers/families';
import type { FamilyId } from '../../outline/markers/family';
import { SPOKEN, STANDARD } from '../../outline/markers/kinds';
import type { Section } from '../../outline/model';
import type { Report } from '../report';

/** How many sections on the run may go on. */
const NEAR = 12;

const NONE: readonly Stranger[] = [];

/** A section whose marker is of another family than the run it stands in: 一是…二、…三是. */
export interface Stranger {
  readonly section: Section;
  readonly before: Section;
  readonly after: Section;
}

/**
 * Sections between n−1 and n+1 of another family that carry the missing n, where their own family does not expect it.
 * In the outline a stranger seems to begin a level of its own; other rules that go by levels may ask here first.
 */
export function strangers(report: Report): readonly Stranger[] {
  let found: Stranger[] | null = null;
  const sections = report.allSections();
  for (let i = 1; i + 1 < sections.length; i++) {
    const section = sections[i] as Section;
    const before = sections[i - 1] as Section;
    if (
      section.number === null ||
      section.number < 2 ||
      before.family === section.family ||
      before.number !== section.number - 1
    )
      continue;
    const after = nextOf(sections, i, before.family);
    const spoken = SPOKEN.has(section.family) && SPOKEN.has(before.family);
    const next = after?.number ?? null;
    if (
      after === undefined ||
      next === null ||
      (spoken ? next <= section.number : next !== section.number + 1) ||
      (!STANDARD.has(section.family) && !spoken) ||
      familyOf(before.family) === undefined
    )
      continue;
    (found ??= []).push({ section, before, after });
  }
  return found ?? NONE;
}

function nextOf(sections: readonly Section[], index: number, family: FamilyId): Section | undefined {
  for (let i = index + 1; i < Math.min(sections.length, index + NEAR); i++) {
    const section = sections[i] as Section;
    if (section.family === family) return section;
    if (section.family === (sections[index] as Section).family) return undefined;
  }
  return undefined;
}
