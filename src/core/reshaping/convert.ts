import type { FamilyId } from '../outline/markers/family';
import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import { merged, shiftBefore } from './changes';
import { parentOf, siblingsOf } from '../report/find';
import { canCount, formOf, isNumbered, styleOf, usageOf } from './forms';
import { layoutOf } from './layout';
import { formsAbove, markingChanges, parentsOf, remark } from './markings';
import type { Markings } from './markings';
import type { Outcome } from './model';
import { referencesTo } from './references';
import { refusals } from './refusals';

/** The families that markers can be converted to. */
export const CONVERTIBLE: readonly FamilyId[] = ['cn', 'cn-paren', 'arabic', 'arabic-paren', 'circled', 'is'];

/**
 * Writes the numbers of the given sections in another form: 一、 as （一）, 1. as 一是. Those without a number stay as they
 * are. Refused where the levels above or below use that form, or one on the wrong side of it.
 * @param siblings sections beside one another, of this snapshot.
 */
export function convertMarkers(report: Report, siblings: readonly Section[], family: FamilyId): Outcome {
  if (!CONVERTIBLE.includes(family)) return refusals.notConvertible();
  if (!siblings.every((section) => siblingsOf(report, section).includes(section))) return refusals.unknown();
  const numbered = siblings.filter(
    (section) => section.number !== null && isNumbered(section.family) && section.family !== 'table',
  );
  const [first] = numbered;
  if (first === undefined) return refusals.notNumbered();
  const layout = layoutOf(report);
  const parent = parentOf(report, first);
  const above = formsAbove(report, parent);
  const parents = parentsOf(report);
  const changing = new Set(numbered);
  const usage = usageOf(
    layout.text,
    report.allSections().filter((section) => !changing.has(section)),
    (section) => parents.get(section) ?? null,
  );
  const markings: Markings = new Map();
  for (const section of numbered) {
    const form = { family, hashes: formOf(section).hashes };
    const own = styleOf(layout.text, section);
    const style = usage.uses(form) || family === 'is' ? usage.style(form) : { ...usage.style(form), blank: own.blank };
    if (!usage.fits(form, parent === null ? null : formOf(parent), above.slice(0, -1)))
      return refusals.usedAbove(style.marker);
    const unfit = section.children.find(
      (child) => child.family !== 'cue' && child.family !== 'lead' && !usage.fits(formOf(child), form, above),
    );
    if (unfit !== undefined) return refusals.usedBelow(style.marker, unfit);
    if (section.number === null || !canCount(family, section.number)) return refusals.tooMany(style.marker);
    if (section.family !== family) markings.set(section, remark(layout, section, style, section.number, own, null));
  }
  const changes = merged(markingChanges(layout, markings));
  return {
    changes,
    caret: first.headingSpan.start + shiftBefore(changes, first.headingSpan.start),
    references: referencesTo(report, markings),
  };
}
