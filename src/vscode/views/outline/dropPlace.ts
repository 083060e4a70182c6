import type { Section } from '../../../core/outline/model';
import type { Place } from '../../../core/reshaping/model';
import type { OutlineNode, OutlineTree, SectionNode } from './outlineTree';

/** Where a dropped section goes; `target` null: the end of the top level. */
export interface DropPlace {
  readonly target: Section | null;
  readonly place: Place;
}

/**
 * Where a section goes that is dropped on a node. On one beside it: to that one's place, before it when dragged up and
 * after it when dragged down. On any other section: into it, as the last. On the completeness above the sections: to
 * the beginning of the report. Onto empty space: to its end. Null where it stays.
 */
export function dropPlace(
  { report, parents }: OutlineTree,
  dragged: SectionNode,
  target: OutlineNode | undefined,
): DropPlace | null {
  if (target === undefined) return { target: null, place: 'after' };
  if (target === dragged) return null;
  if (target.type !== 'section') {
    const [first] = report.sections;
    return first === undefined || first === dragged.section ? null : { target: first, place: 'before' };
  }
  if (parents.get(target) !== parents.get(dragged)) return { target: target.section, place: 'inside' };
  return { target: target.section, place: target.section.span.start < dragged.section.span.start ? 'before' : 'after' };
}
