import type { JudgedChange } from './inForce';
import { statesBase } from './stated';

/** A report that states no more bases than this has no habit of stating them. */
const HARDLY_ANY = 2;

/**
 * The changes without a base, in runs that no base stands between: of one line, or of the whole report where it hardly
 * states a base at all.
 */
export function baselessRuns(changes: readonly JudgedChange[]): readonly (readonly JudgedChange[])[] {
  const byLine = changes.filter(({ claim }) => statesBase(claim)).length > HARDLY_ANY;
  const runs: JudgedChange[][] = [];
  let last: number | null = null;
  for (const change of changes) {
    if (statesBase(change.claim)) last = null;
    if (change.reason !== 'none' && change.reason !== 'mixed') continue;
    const line = byLine ? change.line : 0;
    if (last === line) (runs.at(-1) as JudgedChange[]).push(change);
    else runs.push([change]);
    last = line;
  }
  return runs;
}
