import type { FamilyId } from '../outline/markers/family';
import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import { contains, overlaps } from '../text/span';
import { changedSlice, merged, shiftBefore } from './changes';
import { destinationOf } from './destination';
import type { Destination } from './destination';
import { parentOf, siblingsOf } from '../report/find';
import { canCount, formOf, isNumbered, sameForm, styleOf, write } from './forms';
import { layoutOf } from './layout';
import type { Layout } from './layout';
import {
  followParents,
  formsAbove,
  markNumbers,
  markingChanges,
  remark,
  remarkChildren,
  usageOutside,
} from './markings';
import type { Markings } from './markings';
import { isRefused } from './model';
import type { Outcome, Place, Refused, TextChange } from './model';
import { afterInsertion, afterMove, afterRemoval } from './numbering';
import { referencesTo } from './references';
import { refusals } from './refusals';
import { relocation } from './relocation';

/**
 * Moves a section with its body and its children before, after or, as the last child, inside another section. What this
 * affects is renumbered at both places; among headings of another form it takes theirs.
 * @param target null: the end of the top level, whatever the place.
 */
export function moveSection(report: Report, section: Section, target: Section | null, place: Place): Outcome {
  if (
    !siblingsOf(report, section).includes(section) ||
    (target !== null && !siblingsOf(report, target).includes(target))
  )
    return refusals.unknown();
  if (target !== null && (target !== section || place === 'inside') && contains(section.span, target.span))
    return refusals.intoItself(section);
  return moveTo(report, section, destinationOf(report, section, target, place));
}

/** Exchanges a section with the one before it at its level. */
export function moveUp(report: Report, section: Section): Outcome {
  const siblings = siblingsOf(report, section);
  const index = siblings.indexOf(section);
  if (index < 0) return refusals.unknown();
  const previous = siblings[index - 1];
  return previous === undefined ? refusals.first(section) : moveSection(report, section, previous, 'before');
}

/** Exchanges a section with the one after it at its level. */
export function moveDown(report: Report, section: Section): Outcome {
  const siblings = siblingsOf(report, section);
  const index = siblings.indexOf(section);
  if (index < 0) return refusals.unknown();
  const next = siblings[index + 1];
  return next === undefined ? refusals.last(section) : moveSection(report, section, next, 'after');
}

function moveTo(report: Report, section: Section, to: Destination): Outcome {
  const parent = parentOf(report, section);
  const refused = refusal(report, section, parent, to);
  if (refused !== null) return refused;
  const layout = layoutOf(report);
  const way = relocation(layout, section, to);
  if (way !== null && isRefused(way)) return way;
  const markings: Markings = new Map();
  const unfit =
    parent === to.parent
      ? markNumbers(layout, afterMove(siblingsOf(report, section), section, to.siblings, to.index), markings)
      : adopt(layout, section, to, markings);
  if (unfit !== null) return unfit;
  followParents(layout, markings);

  const marked = markingChanges(layout, markings);
  const references = referencesTo(report, markings);
  if (way === null)
    return {
      changes: merged(marked),
      caret: section.headingSpan.start + shiftBefore(marked, section.headingSpan.start),
      references,
    };
  const { block, removed, at, before, after } = way;
  const moved = changedSlice(layout.text, block, marked);
  const rest = marked.filter(({ span }) => !(span.start >= removed.start && span.end <= removed.end));
  const changes: TextChange[] = [
    ...rest,
    { span: removed, newText: '' },
    { span: { start: at, end: at }, newText: before + moved + after },
  ];
  const heading = changedSlice(layout.text, { start: block.start, end: section.headingSpan.start }, marked).length;
  return {
    changes: merged(changes),
    caret: at + shiftBefore([...rest, { span: removed, newText: '' }], at) + before.length + heading,
    references,
  };
}

/** What the form of a report forbids, whatever the text. */
function refusal(report: Report, section: Section, parent: Section | null, to: Destination): Refused | null {
  const title = report.titleSpan;
  if (title !== null && overlaps(title, section.headingSpan)) return refusals.title();
  if (parent === to.parent) return null;
  if (section.family === 'table') return refusals.table(section);
  const level = (to.parent?.level ?? 0) + 1;
  const neighbour = to.siblings[to.index - 1] ?? to.siblings[to.index];
  if (neighbour?.family === 'table' || to.parent?.family === 'table') return refusals.intoTable(section);
  if (to.parent?.family === 'cue' || (section.family === 'cue' && level !== section.level))
    return refusals.noHeading(to.parent?.family === 'cue' ? to.parent : section);
  if (to.parent !== null && section.level < to.parent.level) return refusals.aboveParent(section, to.parent);
  return null;
}

/** Questions, and sentences that head their paragraph: they have no marker that could be written in another form. */
const isOfSentence = (family: FamilyId): boolean => family === 'question' || family === 'lead';

/**
 * The markers where the section comes to another parent: its own, its children's, those it leaves and those it joins.
 */
function adopt(layout: Layout, section: Section, to: Destination, markings: Markings): Refused | null {
  const { report, text } = layout;
  const usage = usageOutside(layout, section);
  const above = formsAbove(report, to.parent);
  const aboveBefore = formsAbove(report, parentOf(report, section));
  const headed = (one: Section): boolean => one.family !== 'cue';
  const like = to.siblings.slice(0, to.index).findLast(headed) ?? to.siblings.slice(to.index).find(headed);
  const own = formOf(section);
  const parentForm = to.parent === null ? null : formOf(to.parent);
  const form =
    section.family === 'cue' ? own : like !== undefined ? formOf(like) : usage.below(parentForm, above.slice(0, -1));
  if (form === null) return refusals.noFormBelow(to.parent ?? section);
  if (!sameForm(form, own) && isOfSentence(own.family)) return refusals.noLevel(section);
  if (!sameForm(form, own) && isOfSentence(form.family)) return refusals.notAmong(section);
  if (section.number !== null) {
    const left = markNumbers(layout, afterRemoval(siblingsOf(report, section), section), markings);
    if (left !== null) return left;
  }
  const parentMarker = to.parent === null ? null : to.parent.marker;
  let number: number | null = null;
  if (isNumbered(form.family)) {
    const { own: taken, others } = afterInsertion(to.siblings, to.index, form.family);
    number = taken;
    const joined = markNumbers(layout, others, markings);
    if (joined !== null) return joined;
  }
  const same = sameForm(form, own);
  const style = same ? styleOf(text, section) : like !== undefined ? styleOf(text, like) : usage.style(form);
  if (number !== null && !canCount(form.family, number)) return refusals.tooMany(style.marker);
  const marking = same
    ? { ...form, marker: write(style, number, parentMarker), blank: style.blank, number }
    : remark(layout, section, style, number, usage.style(own), parentMarker);
  markings.set(section, marking);
  return remarkChildren(layout, usage, section, marking, above, aboveBefore, markings);
}
