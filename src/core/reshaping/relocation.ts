import type { Section } from '../outline/model';
import type { Span } from '../text/span';
import { parentOf, siblingsOf } from '../report/find';
import type { Destination } from './destination';
import { gapEnd, gapStart, hasBreak } from './layout';
import type { Layout } from './layout';
import type { Refused } from './model';
import { refusals } from './refusals';

/**
 * The way of a section's text to another place. The blanks and line breaks between sections move so that each place
 * keeps its own.
 */
export interface Relocation {
  /** The section's own characters. */
  readonly block: Span;
  /** What goes from the old place: the block and the gap that moves with it. */
  readonly removed: Span;
  /** Where it goes. */
  readonly at: number;
  /** The gap that is put before and after the block there. */
  readonly before: string;
  readonly after: string;
}

/**
 * How the section's text moves; null where it stays in its place (it only changes its level).
 *
 * Gaps: among its siblings a section passes along them and each place keeps its gap. To another parent the gap before
 * it goes with it, which sets it off from the section before; but the first of a row takes the one after it, and leaves
 * the one before it to the section that is the first then. In both ways a move back restores the text.
 */
export function relocation(layout: Layout, section: Section, to: Destination): Relocation | Refused | null {
  const { text } = layout;
  const siblings = siblingsOf(layout.report, section);
  const index = siblings.indexOf(section);
  const within = parentOf(layout.report, section) === to.parent;
  const block = { start: layout.head(section), end: layout.end(section) };
  const gaps = { before: gapStart(text, block.start), after: gapEnd(text, block.end) };
  const [previous, next] = [to.siblings[to.index - 1], to.siblings[to.index]];
  const leads = next !== undefined && (within ? to.index < index : previous === undefined);
  const at = leads
    ? layout.head(next)
    : previous !== undefined
      ? layout.end(previous)
      : to.parent === null
        ? block.end
        : layout.end(to.parent);
  const stays =
    (within && to.index === index) || (at >= gaps.before && at <= block.start) || (at >= block.end && at <= gaps.after);
  if (stays && within) return null;
  const refused = refusal(layout, section, to, within);
  if (refused !== null || stays) return refused;

  const takesNext = within ? to.index > index : index === 0 && siblings.length > 1;
  const [gapBefore, gapAfter] = [text.slice(gaps.before, block.start), text.slice(block.end, gaps.after)];
  const gap = within
    ? takesNext
      ? gapAfter
      : gapBefore
    : restyled(layout, section, to, takesNext ? gapAfter : gapBefore);
  const removed = takesNext ? { start: block.start, end: gaps.after } : { start: gaps.before, end: block.end };
  return leads ? { block, removed, at, before: '', after: gap } : { block, removed, at, before: gap, after: '' };
}

/** Rows inside a line take only items of their kind, and items of a row stand nowhere else. */
function refusal(layout: Layout, section: Section, to: Destination, within: boolean): Refused | null {
  const { text } = layout;
  const [previous, next] = [to.siblings[to.index - 1], to.siblings[to.index]];
  const kin = (other: Section | undefined): boolean => other !== undefined && other.family === section.family;
  const inRow = layout.isInRow(section);
  const neighbours = [previous, next].filter((one) => one !== undefined);
  const rowThere =
    neighbours.some((one) => layout.isInRow(one)) ||
    (neighbours.length === 0 && to.parent !== null && layout.startsInLine(to.parent));
  if (inRow && !(neighbours.length > 0 && neighbours.every(kin) && (rowThere || within)))
    return refusals.inLine(section);
  if (inRow && !within && siblingsOf(layout.report, section).filter(kin).length <= 2) return refusals.rowOfOne(section);
  if (!rowThere) return null;
  const severalLines = hasBreak(text.slice(layout.head(section), layout.end(section)));
  if (!neighbours.every(kin) || neighbours.length === 0) return refusals.intoLine(section);
  if (severalLines && next !== undefined && (layout.startsInLine(next) || previous === undefined))
    return refusals.intoLine(section);
  return null;
}

/** The gap in the manner of the place that the section comes to, where the report and the gap keep to one manner. */
function restyled(layout: Layout, section: Section, to: Destination, gap: string): string {
  const from = { level: section.level, leads: siblingsOf(layout.report, section).length === 1 };
  const there = { level: (to.parent?.level ?? 0) + 1, leads: to.siblings.length === 0 };
  if ((from.level === there.level && from.leads === there.leads) || !hasBreak(gap)) return gap;
  const usual = usualGap(layout, section, there);
  return usual !== null && usualGap(layout, section, from) === gap ? usual : gap;
}

/** A level, and whether the first sections of their rows are meant or those after them. */
interface Position {
  readonly level: number;
  readonly leads: boolean;
}

/**
 * The gap before the sections at such a position as it is without the given one; null where it is not one and the same.
 */
function usualGap(layout: Layout, without: Section, { level, leads }: Position): string | null {
  const found = new Set<string>();
  const add = (section: Section): void => {
    const gap = layout.text.slice(gapStart(layout.text, layout.head(section)), layout.head(section));
    if (hasBreak(gap)) found.add(gap);
  };
  const visit = (siblings: readonly Section[], depth: number): void => {
    if (depth < level) for (const section of siblings) if (section !== without) visit(section.children, depth + 1);
    if (depth !== level || (siblings[0] === without && siblings.length === 1)) return;
    // The next one takes the place of the first, and the gap before it
    if (leads) siblings.slice(0, 1).forEach(add);
    else
      siblings
        .slice(siblings[0] === without ? 2 : 1)
        .filter((section) => section !== without)
        .forEach(add);
  };
  visit(layout.report.sections, 1);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
