import { familyOf } from '../../outline/markers/families';
import type { Section } from '../../outline/model';
import type { Span } from '../../text/span';
import type { NumberingGap } from './gaps';

/** Another marker in the place of one. */
export interface NewMarker {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The markers that close a gap: of the section and those of its family that follow, up to a restart, and of the parts
 * that are numbered on from them. Those that stay as they are are left out.
 */
export function renumberedFrom({ siblings, index, expected, runs }: NumberingGap): readonly NewMarker[] {
  const found: NewMarker[] = [];
  const section = siblings[index] as Section;
  let number = expected;
  const renumbered = (row: readonly Section[]): boolean => {
    for (const sibling of row) {
      if (sibling.family !== section.family) continue;
      if (sibling !== section && sibling.number === 1) return false;
      const newText = familyOf(sibling.family)?.write(number++, sibling.marker);
      if (newText !== undefined && newText !== sibling.marker) found.push({ span: sibling.markerSpan, newText });
    }
    return true;
  };
  let goesOn = renumbered(siblings.slice(index));
  let last = siblings.at(-1);
  for (const [{ children }, before] of runs) {
    if (!goesOn || before !== last) continue;
    goesOn = renumbered(children);
    last = children.at(-1);
  }
  return found;
}
