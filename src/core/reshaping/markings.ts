import { UNMARKED } from '../outline/markers/kinds';
import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import { parentOf } from '../report/find';
import { blankFor, canCount, formOf, isNumbered, numberPath, sameForm, styleOf, usageOf, write } from './forms';
import type { Form, Marking, Style, Usage } from './forms';
import { tableCell } from './layout';
import type { Layout } from './layout';
import type { Refused, TextChange } from './model';
import { refusals } from './refusals';
import type { Numbers } from './numbering';

/** New markers of sections. */
export type Markings = Map<Section, Marking>;

/** The report's use of markers, told by the sections outside the one that changes. */
export function usageOutside(layout: Layout, section: Section): Usage {
  const within = new Set<Section>();
  const add = (one: Section): void => {
    within.add(one);
    one.children.forEach(add);
  };
  add(section);
  const parents = parentsOf(layout.report);
  return usageOf(
    layout.text,
    layout.report.allSections().filter((one) => !within.has(one)),
    (one) => parents.get(one) ?? null,
  );
}

/** The parent of every section. */
export function parentsOf(report: Report): ReadonlyMap<Section, Section | null> {
  const parents = new Map<Section, Section | null>();
  const add = (siblings: readonly Section[], parent: Section | null): void => {
    for (const section of siblings) {
      parents.set(section, parent);
      add(section.children, section);
    }
  };
  add(report.sections, null);
  return parents;
}

/** Markers that change in nothing but the number. Refused where a family cannot count so far. */
export function markNumbers(layout: Layout, numbers: Numbers, into: Markings): Refused | null {
  for (const [section, number] of numbers) {
    if (!canCount(section.family, number)) return refusals.tooMany(section.marker);
    const style = styleOf(layout.text, section);
    into.set(section, { ...formOf(section), marker: write(style, number, null), blank: style.blank, number });
  }
  return null;
}

/** The section's marker in another style. @param usual how the report writes the section's form so far. */
export function remark(
  layout: Layout,
  section: Section,
  style: Style,
  number: number | null,
  usual: Style,
  parentMarker: string | null,
): Marking {
  const own = styleOf(layout.text, section);
  const kept = !UNMARKED.has(own.family) && own.blank !== blankFor(usual, section.text);
  return {
    family: style.family,
    hashes: style.hashes,
    marker: write(style, number, parentMarker),
    blank: kept && !UNMARKED.has(style.family) ? own.blank : blankFor(style, section.text),
    number: isNumbered(style.family) ? number : null,
  };
}

/**
 * Gives the children of a section forms that fit below its new one, each level by the report's own use. A level that is
 * marked in a way of its own keeps it, where it can.
 */
export function remarkChildren(
  layout: Layout,
  usage: Usage,
  section: Section,
  marking: Marking,
  above: readonly Form[],
  aboveBefore: readonly Form[],
  into: Markings,
): Refused | null {
  const before = formOf(section);
  if (sameForm(before, marking) || section.children.length === 0) return null;
  const expected = usage.below(before, aboveBefore);
  const wanted = usage.below(marking, above);
  for (const child of section.children) {
    const form = formOf(child);
    const usual = expected !== null && sameForm(form, expected);
    const fits = usage.fits(form, marking, above);
    const keeps = child.family === 'cue' || child.family === 'lead' || (usual ? wanted === null && fits : fits);
    if (keeps) continue;
    if (UNMARKED.has(child.family) || child.family === 'table' || wanted === null)
      return refusals.childDoesNotFit(child, section);
    if (child.number !== null && !canCount(wanted.family, child.number))
      return refusals.tooMany(usage.style(wanted).marker);
    const number = isNumbered(wanted.family)
      ? (child.number ?? section.children.filter((one) => one.family === child.family).indexOf(child) + 1)
      : null;
    const next = remark(layout, child, usage.style(wanted), number, usage.style(form), marking.marker);
    into.set(child, next);
    const refused = remarkChildren(layout, usage, child, next, [...above, marking], [...aboveBefore, before], into);
    if (refused !== null) return refused;
  }
  return null;
}

/** Lets the numbers 1.2 below a section follow where the number changes that they repeat. */
export function followParents(layout: Layout, into: Markings): void {
  for (const [section, marking] of [...into]) follow(layout, section, marking.marker, into);
}

function follow(layout: Layout, parent: Section, marker: string, into: Markings): void {
  const [from, to] = [numberPath(parent.marker), numberPath(marker)];
  if (from === to || from === '' || to === '') return;
  for (const child of parent.children) {
    const known = into.get(child);
    const current = known?.marker ?? child.marker;
    if (!(known ?? child).family.startsWith('decimal') || !numberPath(current).startsWith(`${from}.`)) continue;
    const next = current.replace(/[\d.]*\d/, (path) => to + path.slice(from.length));
    into.set(child, {
      ...formOf(child),
      ...known,
      marker: next,
      blank: known?.blank ?? styleOf(layout.text, child).blank,
      number: known?.number ?? child.number,
    });
    follow(layout, child, next, into);
  }
}

/** The changes that write the markings, ascending; where blanks stay, they are not touched. */
export function markingChanges(layout: Layout, markings: Markings): TextChange[] {
  const changes: TextChange[] = [];
  for (const [section, { marker, blank, number }] of markings) {
    if (section.family === 'table') {
      const cell = tableCell(layout.text, section.headingSpan.start);
      const written = cell === null ? '' : layout.text.slice(cell.start, cell.end);
      const newText = write({ ...formOf(section), marker: written, blank: '' }, number, null);
      if (cell !== null && newText !== written) changes.push({ span: cell, newText });
      continue;
    }
    const own = styleOf(layout.text, section);
    if (own.marker === marker && own.blank === blank) continue;
    const { start, end } = section.markerSpan;
    changes.push(
      own.blank === blank
        ? { span: { start, end }, newText: marker }
        : { span: { start, end: end + own.blank.length }, newText: marker + blank },
    );
  }
  return changes.sort((a, b) => a.span.start - b.span.start);
}

/** The forms of the sections above, from the top. */
export function formsAbove(report: Report, section: Section | null): readonly Form[] {
  return section === null ? [] : [...formsAbove(report, parentOf(report, section)), formOf(section)];
}
