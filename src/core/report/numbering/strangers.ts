import { familyOf } from '../../outline/markers/families';
import type { FamilyId } from '../../outline/markers/family';
import { SPOKEN, STANDARD } from '../../outline/markers/kinds';
import type { Section } from '../../outline/model';
import type { Report } from '../report';

/** How many sections on the run may go on. */
const NEAR = 12;
/** Three in a row, the stranger among them, are a run. */
const FEWEST = 3;

const NONE: readonly Stranger[] = [];

/** A section whose marker is of another family than the run it stands in: 一是…二、…三是; （1）…2.…3.; （一）…（二）…三是. */
export interface Stranger {
  readonly section: Section;
  /** The members of the run right before and right behind it; it is the last, or the first, where there is none. */
  readonly before: Section | null;
  readonly after: Section | null;
  /** The one of these whose form it should have. */
  readonly like: Section;
}

/**
 * Sections that carry the missing number of a run of another family, where their own family does not expect it: between
 * n−1 and n+1, as 1 before 2 and 3, or as n behind n−2 and n−1. In the outline a stranger seems to begin a level of its
 * own; other rules that go by levels may ask here first.
 */
export function strangers(report: Report): readonly Stranger[] {
  let found: Stranger[] | null = null;
  const sections = report.allSections();
  for (let i = 0; i < sections.length; i++) {
    const stranger = within(sections, i) ?? first(sections, i) ?? last(sections, i);
    if (stranger !== null) (found ??= []).push(stranger);
  }
  return found ?? NONE;
}

function within(sections: readonly Section[], i: number): Stranger | null {
  const section = sections[i] as Section;
  const { number } = section;
  if (number === null || number < 2) return null;
  for (const before of membersBefore(sections, i)) {
    const after = nextOf(sections, i, before.family);
    const next = after?.number ?? null;
    const spoken = isSpoken(section) && isSpoken(before);
    if (after === undefined || next === null || (spoken ? next <= number : next !== number + 1)) continue;
    if ((STANDARD.has(section.family) || spoken) && familyOf(before.family) !== undefined)
      return { section, before, after, like: before };
  }
  return null;
}

/**
 * The sections with the number before, of other families, that the section may go on after, the nearest first: the one right
 * before it, and those whose own parts lie between (五、 1. 2. （六）…七、).
 */
function* membersBefore(sections: readonly Section[], i: number): Generator<Section> {
  const { family, number, span } = sections[i] as Section;
  for (let j = i - 1; j >= Math.max(0, i - NEAR); j--) {
    const before = sections[j] as Section;
    if (before.family === family) return;
    if (before.number === (number ?? 0) - 1 && (j === i - 1 || before.span.end >= span.start)) yield before;
  }
}

/** （1）…2.…3.: the first of a run that would else begin at two. */
function first(sections: readonly Section[], i: number): Stranger | null {
  const section = sections[i] as Section;
  const after = sections[i + 1];
  if (section.number !== 1 || after?.number !== 2 || after.family === section.family || !areAlike(section, after))
    return null;
  if (
    (nextOf(sections, i + 1, after.family)?.number ?? 0) <= after.number ||
    nextOf(sections, i, section.family)?.number === 2
  )
    return null;
  return memberBefore(sections, i, after.family) === undefined ? { section, before: null, after, like: after } : null;
}

/** （一）…（二）…三是: the last of a run, whose own family has none before it. */
function last(sections: readonly Section[], i: number): Stranger | null {
  const section = sections[i] as Section;
  const before = sections[i - 1];
  const { number } = section;
  if (number === null || number < FEWEST || before?.number !== number - 1 || before.family === section.family)
    return null;
  if (!(areAlike(section, before) || isSpoken(section)) || familyOf(before.family) === undefined) return null;
  const [own, following] = [memberBefore(sections, i, section.family), nextOf(sections, i, section.family)];
  // 一、（一）…（四）五、…二、: the level above goes on as if it were not there
  const isSkipped = own?.number != null && following?.number === own.number + 1 && own.number + 1 < number;
  if ((own !== undefined && !isSkipped) || (nextOf(sections, i, before.family)?.number ?? 1) !== 1) return null;
  return sections[i - 2]?.family === before.family && (isSkipped || sections[i + 1]?.family !== section.family)
    ? { section, before, after: null, like: before }
    : null;
}

const isSpoken = ({ family }: Section): boolean => SPOKEN.has(family);
/** Written numbers both, or spoken ones. */
const areAlike = (a: Section, b: Section): boolean =>
  (STANDARD.has(a.family) && STANDARD.has(b.family)) || (isSpoken(a) && isSpoken(b));

/** The nearest of the family before the section, below the same heading. */
function memberBefore(sections: readonly Section[], i: number, family: FamilyId): Section | undefined {
  const { start } = (sections[i] as Section).span;
  for (let j = i - 1; j >= 0; j--) {
    const section = sections[j] as Section;
    if (section.family === family) return section;
    if (section.span.end > start) return undefined; // it holds them
  }
  return undefined;
}

function nextOf(sections: readonly Section[], index: number, family: FamilyId): Section | undefined {
  for (let i = index + 1; i < Math.min(sections.length, index + NEAR); i++) {
    const section = sections[i] as Section;
    if (section.family === family) return section;
    if (section.family === (sections[index] as Section).family) return undefined;
  }
  return undefined;
}
