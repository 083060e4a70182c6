import { isContradicted } from '../../../core/report/checks/checks';
import type { Check } from '../../../core/report/checks/checks';

/** What the claims of a group have in common. */
export type CheckGroup = 'contradicted' | 'confirmed' | 'open';

/** One claim. */
export interface CheckNode {
  readonly type: 'check';
  readonly id: string;
  readonly check: Check;
}

/** The claims of one outcome, in reading order. */
export interface CheckGroupNode {
  readonly type: 'group';
  readonly group: CheckGroup;
  readonly checks: readonly CheckNode[];
}

/** A node of the view 数据核对. */
export type ChecksNode = CheckNode | CheckGroupNode;

const groupOf = (check: Check): CheckGroup =>
  isContradicted(check) ? 'contradicted' : check.outcome === 'confirmed' ? 'confirmed' : 'open';

/**
 * What the view 数据核对 shows: what does not hold first, then what was confirmed, then what cannot be checked; groups
 * without claims are left out.
 */
export function buildChecksTree(checks: readonly Check[]): readonly CheckGroupNode[] {
  const groups: Readonly<Record<CheckGroup, CheckNode[]>> = { contradicted: [], confirmed: [], open: [] };
  for (const check of checks) {
    const group = groupOf(check);
    groups[group].push({ type: 'check', id: `${group}#${groups[group].length}`, check });
  }
  return (Object.keys(groups) as readonly CheckGroup[])
    .filter((group) => groups[group].length > 0)
    .map((group) => ({ type: 'group', group, checks: groups[group] }));
}
