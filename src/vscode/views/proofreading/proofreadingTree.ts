import { combinedFixes, isMendedUnasked, isSafe } from '../../../core/lint/applyFixes';
import type { Diagnostic, SpanEdit } from '../../../core/lint/model';
import { ruleTitle } from '../../../core/lint/registry';
import { AID_KINDS } from '../../../core/proofreading/model';
import type { Aid, AidKind } from '../../../core/proofreading/model';
import type { Report } from '../../../core/report/report';
import type { Message } from '../../../core/text/message';
import type { Span } from '../../../core/text/span';

/** A finding that can be mended along with others, and whether the writer wants it mended. */
export interface FixNode {
  readonly type: 'fix';
  readonly id: string;
  readonly diagnostic: Diagnostic;
  readonly ticked: boolean;
}

/** The findings of one rule. */
export interface RuleNode {
  readonly type: 'rule';
  readonly id: string;
  readonly title: Message;
  readonly fixes: readonly FixNode[];
}

/** Something to look over; with several places it opens on them. */
export interface AidNode {
  readonly type: 'aid';
  readonly id: string;
  readonly aid: Aid;
}

/** One of several places of an aid. */
export interface PlaceNode {
  readonly type: 'place';
  readonly id: string;
  readonly span: Span;
}

/** What can be mended in one go, or the aids of one kind. */
export type GroupNode =
  | { readonly type: 'fixes'; readonly id: 'fixes'; readonly rules: readonly RuleNode[] }
  | { readonly type: 'aids'; readonly id: AidKind; readonly aids: readonly AidNode[] };

/** A node of the view 校对清单. */
export type ProofreadingNode = GroupNode | RuleNode | FixNode | AidNode | PlaceNode;

/**
 * What the writer ticked or unticked, by the ids of the fixes; what is not named is ticked when it would be mended
 * unasked.
 */
export type Ticks = ReadonlyMap<string, boolean>;

/** What the view 校对清单 shows: what can be mended in one go, then what is to be looked over, kind by kind. */
export function buildProofreadingTree(
  report: Report,
  diagnostics: readonly Diagnostic[],
  aids: readonly Aid[],
  ticks: Ticks,
): readonly GroupNode[] {
  const rules = rulesOf(report, diagnostics, ticks);
  const byKind = AID_KINDS.map((kind): GroupNode => ({ type: 'aids', id: kind, aids: aidsOf(aids, kind) }));
  return [
    ...(rules.length === 0 ? [] : [{ type: 'fixes' as const, id: 'fixes' as const, rules }]),
    ...byKind.filter((group) => group.type !== 'aids' || group.aids.length > 0),
  ];
}

/** The nodes below a node. */
export function below(node: ProofreadingNode): readonly ProofreadingNode[] {
  switch (node.type) {
    case 'fixes':
      return node.rules;
    case 'rule':
      return node.fixes;
    case 'aids':
      return node.aids;
    case 'aid':
      return node.aid.places.length < 2
        ? []
        : node.aid.places.map((span, i) => ({ type: 'place', id: `${node.id}#${i}`, span }));
    case 'fix':
    case 'place':
      return [];
  }
}

/** Every fix below a node. */
export const fixesBelow = (node: ProofreadingNode): readonly FixNode[] =>
  node.type === 'fix' ? [node] : node.type === 'fixes' || node.type === 'rule' ? below(node).flatMap(fixesBelow) : [];

/** The edits of all that is ticked, made together, and how many findings they mend. */
export const tickedFixes = (
  groups: readonly ProofreadingNode[],
): { readonly edits: readonly SpanEdit[]; readonly count: number } =>
  combinedFixes(
    groups
      .flatMap(fixesBelow)
      .filter(({ ticked }) => ticked)
      .map(({ diagnostic }) => diagnostic),
  );

const aidsOf = (aids: readonly Aid[], kind: AidKind): readonly AidNode[] =>
  aids.filter((aid) => aid.kind === kind).map((aid, i) => ({ type: 'aid', id: `${kind}#${i}`, aid }));

/**
 * The safe fixes by rule, in the order of their first places. A fix keeps its id while its words stand as often before
 * it.
 */
function rulesOf(report: Report, diagnostics: readonly Diagnostic[], ticks: Ticks): readonly RuleNode[] {
  const rules = new Map<string, FixNode[]>();
  const seen = new Map<string, number>();
  for (const diagnostic of diagnostics.filter(isSafe)) {
    const key = `${diagnostic.rule} ${report.slice(diagnostic.span)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const id = `${key}#${nth}`;
    const fixes = rules.get(diagnostic.rule) ?? [];
    rules.set(diagnostic.rule, fixes);
    fixes.push({ type: 'fix', id, diagnostic, ticked: ticks.get(id) ?? isMendedUnasked(diagnostic) });
  }
  return [...rules].map(([id, fixes]) => ({
    type: 'rule',
    id,
    title: ruleTitle(id),
    fixes,
  }));
}
