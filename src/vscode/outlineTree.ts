import type { Role, Section } from '../core/outline/model';
import { requiredRoles } from '../core/outline/requirements';
import { missingRoles, toldRoles } from '../core/report/completeness';
import type { Report } from '../core/report/report';
import { SectionCounts, countBetween } from './sectionCounts';

/** A part that a report can be asked for. */
export type Part = Exclude<Role, 'other'>;
export const PARTS: readonly Part[] = ['progress', 'measures', 'problems', 'plan'];

/** Which of the four parts the report has; `owed` where a report of its kind should have one and has not. */
export interface CompletenessNode {
  readonly type: 'completeness';
  readonly id: string;
  readonly parts: readonly { readonly part: Part; readonly state: 'told' | 'owed' | 'absent' }[];
  /** Whether a report of this kind owes any part at all. */
  readonly isOwing: boolean;
  readonly children: readonly MissingNode[];
}

export interface MissingNode {
  readonly type: 'missing';
  readonly id: string;
  readonly part: Part;
}

export interface SectionNode {
  readonly type: 'section';
  /** The same for the same heading in the next snapshot, so that what is unfolded stays unfolded. */
  readonly id: string;
  readonly section: Section;
  /** Whether the section it belongs to has the same role, which then need not be said again. */
  readonly inheritsRole: boolean;
  /** 字数, children included. */
  readonly words: number;
  readonly figures: number;
  /** Null where the faults known are those of an earlier snapshot. */
  readonly problems: number | null;
  readonly children: readonly SectionNode[];
}

export type OutlineNode = CompletenessNode | MissingNode | SectionNode;

/** What the view 总结大纲 shows of a snapshot: completeness on top, then the sections. */
export interface OutlineTree {
  readonly report: Report;
  readonly roots: readonly OutlineNode[];
  readonly parents: ReadonlyMap<OutlineNode, OutlineNode>;
}

/** @param problems offsets at which the faults of this snapshot begin, ascending; null where they are not known */
export function buildOutlineTree(report: Report, problems: readonly number[] | null): OutlineTree {
  const parents = new Map<OutlineNode, OutlineNode>();
  const counts = new SectionCounts(report);
  const nodes = (sections: readonly Section[], path: string, outer: Role | null): SectionNode[] => {
    const seen = new Map<string, number>();
    return sections.map((section) => {
      const name = section.marker + section.text;
      const repeats = seen.get(name) ?? 0;
      seen.set(name, repeats + 1);
      const id = `${path}/${name}${repeats === 0 ? '' : `#${repeats}`}`;
      const node: SectionNode = {
        type: 'section',
        id,
        section,
        inheritsRole: section.role === outer,
        words: counts.words(section.span),
        figures: counts.figures(section.span),
        problems: problems === null ? null : countBetween(problems, section.span),
        children: nodes(section.children, id, section.role),
      };
      for (const child of node.children) parents.set(child, node);
      return node;
    });
  };
  const completeness = completenessOf(report);
  for (const child of completeness.children) parents.set(child, completeness);
  return { report, roots: [completeness, ...nodes(report.sections, '', null)], parents };
}

function completenessOf(report: Report): CompletenessNode {
  const told = toldRoles(report);
  const required = requiredRoles(report.kind);
  const missing = missingRoles(report).filter((role): role is Part => role !== 'other');
  return {
    type: 'completeness',
    id: 'completeness',
    parts: PARTS.map((part) => ({ part, state: told.has(part) ? 'told' : required.includes(part) ? 'owed' : 'absent' })),
    isOwing: required.length > 0,
    children: missing.map((part) => ({ type: 'missing', id: `missing:${part}`, part })),
  };
}

/** The innermost section that holds the offset. */
export function sectionNodeAt(tree: OutlineTree, offset: number): SectionNode | undefined {
  let found: SectionNode | undefined;
  let nodes: readonly OutlineNode[] = tree.roots;
  for (;;) {
    const next: SectionNode | undefined = nodes.find((node): node is SectionNode => node.type === 'section' && node.section.span.start <= offset && offset < node.section.span.end);
    if (next === undefined) return found ?? lastAtEnd(tree, offset);
    found = next;
    nodes = next.children;
  }
}

/** At the very end of the text, the last section. */
function lastAtEnd({ report, roots }: OutlineTree, offset: number): SectionNode | undefined {
  if (offset < report.length) return undefined;
  let last = roots.at(-1);
  while (last?.type === 'section' && last.children.length > 0) last = last.children.at(-1);
  return last?.type === 'section' ? last : undefined;
}
