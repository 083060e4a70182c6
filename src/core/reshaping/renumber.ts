import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import { merged } from './changes';
import { layoutOf } from './layout';
import { followParents, markNumbers, markingChanges } from './markings';
import type { Markings } from './markings';
import type { Outcome } from './model';
import { consecutive } from './numbering';
import { referencesTo } from './references';

/**
 * Numbers the headings of every level one after another, each marker in its own manner. A level that begins again at
 * one among headings of its own goes on doing so. The caret is the first heading that changes.
 */
export function renumberAll(report: Report): Outcome {
  const layout = layoutOf(report);
  const markings: Markings = new Map();
  const groups: (readonly Section[])[] = [report.sections, ...report.allSections().map(({ children }) => children)];
  for (const siblings of groups) {
    const refused = markNumbers(layout, consecutive(siblings), markings);
    if (refused !== null) return refused;
  }
  followParents(layout, markings);
  const changes = merged(markingChanges(layout, markings));
  return { changes, caret: changes[0]?.span.start ?? 0, references: referencesTo(report, markings) };
}
