import { ROLES } from '../../../core/outline/model';
import type { Role, Section } from '../../../core/outline/model';
import { defaultRole } from '../../../core/outline/roles/roles';
import { requiredRoles } from '../../../core/outline/roles/requirements';
import { missingRoles, toldRoles } from '../../../core/report/completeness';
import type { Report } from '../../../core/report/report';
import { SectionCounts, countBetween } from '../../../core/features/sectionCounts';
import { unwrittenRoles } from '../../../core/features/unwritten';

/** A part that a report can be asked for. */
export type Part = Exclude<Role, 'other'>;
/** All of them, in the order of a report. */
export const PARTS: readonly Part[] = ['progress', 'measures', 'problems', 'plan'];

/** What the report is: kind, issuer, period. */
export interface FrontNode {
  readonly type: 'front';
  readonly id: string;
}

/** What the report has of a part: `begun` is no more than a heading, `owed` what a report of its kind should have. */
export type PartState = 'told' | 'begun' | 'owed' | 'absent';

/** Which of the four parts the report has. */
export interface CompletenessNode {
  readonly type: 'completeness';
  readonly id: string;
  readonly parts: readonly { readonly part: Part; readonly state: PartState }[];
  /** Whether a report of this kind owes any part at all. */
  readonly isOwing: boolean;
  readonly children: readonly (MissingNode | ShareNode)[];
}

/** How much of the report tells a role. */
export interface ShareNode {
  readonly type: 'share';
  readonly id: string;
  readonly role: Role;
  /** 字数 of the sections of this role, without those of another role within them. */
  readonly words: number;
  /** Of the 字数 of the report: 0 to 1. */
  readonly share: number;
}

/** A part that the report owes and does not tell. */
export interface MissingNode {
  readonly type: 'missing';
  readonly id: string;
  readonly part: Part;
}

/** A section of the report. */
export interface SectionNode {
  readonly type: 'section';
  /** The same for the same heading in the next snapshot, so that what is unfolded stays unfolded. */
  readonly id: string;
  readonly section: Section;
  /**
   * Whether what it belongs to, a section or a report of nothing but plans, has the same role, which then need not be
   * said again.
   */
  readonly inheritsRole: boolean;
  /** 字数, children included. */
  readonly words: number;
  readonly figures: number;
  /** Null where the diagnostics known are those of an earlier snapshot. */
  readonly problems: number | null;
  /** What can be done with it where it stands. */
  readonly moves: readonly SectionMove[];
  readonly children: readonly SectionNode[];
}

/** What can be done with a section: a level up or down, or past its neighbour. */
export type SectionMove = 'promote' | 'demote' | 'up' | 'down';

/** A node of the view 总结大纲. */
export type OutlineNode = FrontNode | CompletenessNode | ShareNode | MissingNode | SectionNode;

/**
 * What the view 总结大纲 shows of a snapshot: what the report is and whether it is complete on top, then the sections.
 * Nothing of a blank text.
 */
export interface OutlineTree {
  readonly report: Report;
  readonly roots: readonly OutlineNode[];
  /** Whether it has so many sections that what stands below one is loaded only when it is asked for. */
  readonly isLarge: boolean;
  readonly parents: ReadonlyMap<OutlineNode, OutlineNode>;
}

/** Sections. VS Code asks anew for all that is unfolded after every edit. */
const LARGE = 500;

/**
 * @param problems offsets at which the diagnostics of this snapshot begin, ascending; null where they are not known
 * @param only shows the sections of this role, and those that hold one; null for all
 */
export function buildOutlineTree(
  report: Report,
  problems: readonly number[] | null,
  only: Role | null = null,
): OutlineTree {
  const counts = new SectionCounts(report);
  const sections = sectionNodes(report, problems, counts);
  const front: FrontNode = { type: 'front', id: 'front' };
  const roots = report.paragraphs.every(({ reading }) => reading.isBlank)
    ? []
    : [front, completenessOf(report, sections, counts), ...(only === null ? sections : ofRole(sections, only))];
  const parents = new Map<OutlineNode, OutlineNode>();
  const note = (parent: OutlineNode): void => {
    if (!('children' in parent)) return;
    for (const child of parent.children) {
      parents.set(child, parent);
      note(child);
    }
  };
  roots.forEach(note);
  return { report, roots, parents, isLarge: report.allSections().length > LARGE };
}

function sectionNodes(
  report: Report,
  problems: readonly number[] | null,
  counts: SectionCounts,
): readonly SectionNode[] {
  const ofReport = defaultRole(report.kind) === 'plan' ? 'plan' : null;
  const nodes = (sections: readonly Section[], path: string, outer: Section | null): SectionNode[] => {
    const seen = new Map<string, number>();
    return sections.map((section, i) => {
      const name = section.marker + section.text;
      const repeats = seen.get(name) ?? 0;
      seen.set(name, repeats + 1);
      const id = `${path}/${name}${repeats === 0 ? '' : `#${repeats}`}`;
      return {
        type: 'section',
        id,
        section,
        inheritsRole: section.role === (outer?.role ?? ofReport),
        words: counts.words(section.span),
        figures: counts.figures(section.span),
        problems: problems === null ? null : countBetween(problems, section.span),
        moves: [
          ...(outer === null ? [] : ['promote' as const]),
          ...(i === 0 ? [] : ['demote' as const, 'up' as const]),
          ...(i === sections.length - 1 ? [] : ['down' as const]),
        ],
        children: nodes(section.children, id, section),
      };
    });
  };
  return nodes(report.sections, '', null);
}

/** Those of the role, and those that hold one. */
const ofRole = (nodes: readonly SectionNode[], role: Role): readonly SectionNode[] =>
  nodes.flatMap((node) => {
    const children = ofRole(node.children, role);
    return node.section.role === role || children.length > 0 ? [{ ...node, children }] : [];
  });

function completenessOf(report: Report, sections: readonly SectionNode[], counts: SectionCounts): CompletenessNode {
  const told = toldRoles(report);
  const unwritten = unwrittenRoles(report, counts);
  const stateOf = (part: Part): PartState => {
    if (told.has(part)) return unwritten.has(part) ? 'begun' : 'told';
    return required.includes(part) ? 'owed' : 'absent';
  };
  const required = requiredRoles(report.kind);
  const missing = missingRoles(report).filter((role): role is Part => role !== 'other');
  return {
    type: 'completeness',
    id: 'completeness',
    parts: PARTS.map((part) => ({ part, state: stateOf(part) })),
    isOwing: required.length > 0,
    children: [
      ...missing.map((part) => ({ type: 'missing' as const, id: `missing:${part}`, part })),
      ...shares(report, sections),
    ],
  };
}

/** In the order of the roles; what stands in no section (title, opening) is other. */
function shares(report: Report, sections: readonly SectionNode[]): readonly ShareNode[] {
  const total = report.words;
  if (total === 0 || sections.length === 0) return [];
  const words = new Map<Role, number>();
  const add = (nodes: readonly SectionNode[]): number =>
    nodes.reduce((sum, node) => {
      const own = Math.max(0, node.words - add(node.children));
      words.set(node.section.role, (words.get(node.section.role) ?? 0) + own);
      return sum + node.words;
    }, 0);
  const outside = Math.max(0, total - add(sections));
  words.set('other', (words.get('other') ?? 0) + outside);
  return ROLES.filter((role) => (words.get(role) ?? 0) > 0).map((role) => {
    const count = words.get(role) as number;
    return { type: 'share', id: `share:${role}`, role, words: count, share: Math.min(1, count / total) };
  });
}

/** The section node of that id, where the tree shows it. */
export const sectionNode = ({ roots, parents }: OutlineTree, id: string): SectionNode | undefined =>
  [...roots, ...parents.keys()].find((node): node is SectionNode => node.type === 'section' && node.id === id);

/** The innermost section that holds the offset. */
export function sectionNodeAt(tree: OutlineTree, offset: number): SectionNode | undefined {
  let found: SectionNode | undefined;
  let nodes: readonly OutlineNode[] = tree.roots;
  for (;;) {
    const next: SectionNode | undefined = nodes.find(
      (node): node is SectionNode =>
        node.type === 'section' && node.section.span.start <= offset && offset < node.section.span.end,
    );
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
