import type { FamilyId } from '../outline/markers/family';
import type { Section } from '../outline/model';

/** New numbers of sections; those that keep theirs are not in it. */
export type Numbers = ReadonlyMap<Section, number>;

/**
 * The runs of a family among sections beside one another: a number 1 after the first begins a new one.
 */
export function runsOf(siblings: readonly Section[], family: FamilyId): readonly (readonly Section[])[] {
  const runs: Section[][] = [];
  for (const section of siblings) {
    if (section.family !== family || section.number === null) continue;
    if (runs.length === 0 || section.number === 1) runs.push([section]);
    else runs.at(-1)?.push(section);
  }
  return runs;
}

/** 最后 stays with whatever is last. */
const isLastWord = ({ family, number }: Section): boolean => family === 'first' && number === 4;

/** Numbers after the section has left its siblings: those after it in its run move up by one. */
export function afterRemoval(siblings: readonly Section[], removed: Section): Numbers {
  const run = runsOf(siblings, removed.family).find((sections) => sections.includes(removed)) ?? [];
  const numbers = new Map<Section, number>();
  for (const section of run.slice(run.indexOf(removed) + 1)) {
    if (!isLastWord(section) && section.number !== null && section.number > 1) numbers.set(section, section.number - 1);
  }
  return numbers;
}

/** The number that a section gets which comes to stand at `index`, and those of the sections that make room for it. */
export function afterInsertion(
  siblings: readonly Section[],
  index: number,
  family: FamilyId,
): { readonly own: number; readonly others: Numbers } {
  const before = siblings.slice(0, index).findLast((section) => section.family === family && section.number !== null);
  const behind = siblings.slice(index).filter((section) => section.family === family && section.number !== null);
  const own = before !== undefined ? (before.number ?? 0) + 1 : (behind[0]?.number ?? 1);
  const others = new Map<Section, number>();
  for (const [i, section] of behind.entries()) {
    if (section.number === 1 && (i > 0 || before !== undefined)) break;
    if (!isLastWord(section)) others.set(section, (section.number ?? 0) + 1);
  }
  return { own, others };
}

/** Numbers after the section has moved to `index` among `others`, its siblings without it. */
export function afterMove(
  siblings: readonly Section[],
  moved: Section,
  others: readonly Section[],
  index: number,
): Numbers {
  if (moved.number === null) return new Map();
  const run = runsOf(siblings, moved.family).find((sections) => sections.includes(moved)) ?? [];
  const ordered = [...others.slice(0, index), moved, ...others.slice(index)].filter(
    (section) => section.family === moved.family && section.number !== null,
  );
  const place = ordered.indexOf(moved);
  const beside = [ordered[place - 1], ordered[place + 1]];
  const stays =
    beside.every((section) => section === undefined) ||
    beside.some((section) => section !== undefined && run.includes(section));
  if (stays) {
    // The numbers stay in their places, the sections pass along them
    const numbers = run.map(({ number }) => number ?? 1);
    return changed(ordered.filter((section) => run.includes(section)).map((section, i) => [section, numbers[i] ?? 1]));
  }
  const { own, others: behind } = afterInsertion(others, index, moved.family);
  return changed([...afterRemoval(siblings, moved), ...behind, [moved, own]]);
}

const changed = (numbers: readonly (readonly [Section, number])[]): Numbers =>
  new Map(numbers.filter(([section, number]) => section.number !== number));

/** Numbers from one on in every run. Adverbs (首先, 其次, 最后) are no numbers and stay. */
export function consecutive(siblings: readonly Section[]): Numbers {
  const families = new Set(
    siblings.filter(({ number, family }) => number !== null && family !== 'first').map(({ family }) => family),
  );
  return changed(
    [...families].flatMap((family) =>
      runsOf(siblings, family).flatMap((run) => run.map((section, i) => [section, i + 1] as const)),
    ),
  );
}
