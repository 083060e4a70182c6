import type { FamilyId } from './family';
import type { PlacedHeading } from '../placing';

/** So far above the family that it holds a family is moved. */
const ABOVE = 0.05;

/** What a family of marks has met since its last number. */
interface Run {
  number: number;
  readonly begun: Set<FamilyId>;
}

/**
 * The ranks of families that a report uses against convention (1. over （一）): where the numbers of one go on over
 * another that begins at 1 in between, and never the other way round, the one stands above. Families used as usual are
 * not in it.
 */
export function orderOf(headings: readonly PlacedHeading[]): ReadonlyMap<FamilyId, number> {
  const runs = new Map<FamilyId, Run>();
  const ranks = new Map<FamilyId, number>();
  const over = new Map<FamilyId, Set<FamilyId>>();
  for (const { family, number, rank, candidate } of headings) {
    if (number === null || (candidate.place !== 'start' && !candidate.dense)) continue;
    ranks.set(family, rank);
    if (number === 1) for (const [other, { begun }] of runs) if (other !== family) begun.add(family);
    const run = runs.get(family);
    if (run !== undefined && number === run.number + 1 && run.begun.size > 0)
      over.set(family, new Set([...(over.get(family) ?? []), ...run.begun]));
    runs.set(family, { number, begun: new Set() });
  }
  const moved = new Map<FamilyId, number>();
  for (const [upper, lower] of over)
    for (const family of lower) {
      const rank = ranks.get(family) as number;
      if (rank > (ranks.get(upper) as number) || over.get(family)?.has(upper) === true) continue;
      moved.set(upper, Math.min(moved.get(upper) ?? Infinity, rank - ABOVE));
    }
  return moved;
}
