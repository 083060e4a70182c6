import { STANDARD } from '../../outline/markers/kinds';
import type { Section } from '../../outline/model';
import type { Report } from '../report';

/** Sections whose children are numbered on from those of the part before, with the last of these. */
export type ThroughRuns = ReadonlyMap<Section, Section>;

const NO_RUNS: ThroughRuns = new Map();

/**
 * The sections whose children go on with the numbers of the part before, each with the last of these, in a report that
 * numbers them through (一、1. 2. 二、3. 4.): its first such part begins with one, none of the others does, each rises,
 * and at least half of them go on exactly where the one before ends. One heading that does so alone is a slip.
 */
export function throughRuns(report: Report): ThroughRuns {
  const parents = report
    .allSections()
    .filter(({ children: [first] }) => first !== undefined && STANDARD.has(first.family));
  if (!parents.some(({ children }) => (children[0]?.number ?? 1) > 1)) return NO_RUNS;
  const rows = new Map<string, Section[]>();
  for (const parent of parents) {
    const key = `${parent.level} ${parent.family} ${(parent.children[0] as Section).family}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [parent]);
    else row.push(parent);
  }
  const runs = new Map<Section, Section>();
  for (const row of rows.values()) {
    const lasts = row.map(({ children }) => children.at(-1) as Section);
    const [first, ...others] = row as [Section, ...Section[]];
    if (
      !row.every(isRising) ||
      first.children[0]?.number !== 1 ||
      others.some(({ children }) => children[0]?.number === 1)
    )
      continue;
    const joined = others.filter(({ children }, i) => children[0]?.number === (lasts[i]?.number ?? 0) + 1).length;
    const isOneSlip = others.length === 1 && others[0]?.children.length === 1;
    if (joined > 0 && !isOneSlip && joined * 2 >= others.length)
      others.forEach((parent, i) => runs.set(parent, lasts[i] as Section));
  }
  return runs;
}

/** Whether the children are of one family and their numbers rise. */
const isRising = ({ children }: Section): boolean =>
  children.every(
    (child, i) =>
      child.family === children[0]?.family && (i === 0 || (child.number ?? 0) > (children[i - 1]?.number ?? 0)),
  );
