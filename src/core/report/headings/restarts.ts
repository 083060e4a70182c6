import type { Section } from '../../outline/model';
import { remembered } from '../../text/remembered';
import type { Report } from '../report';
import { hasBody } from './body';

/**
 * Sections that begin a family anew right behind a heading below it that has nothing else under it, each with that
 * heading: behind 一、 and its （二）, the 一、二、三、 that stand for what （二） consists of.
 */
export const restartsOf = remembered((report: Report): ReadonlyMap<Section, Section> => {
  const found = new Map<Section, Section>();
  readLevel(report, report.sections, found);
  return found;
});

function readLevel(report: Report, siblings: readonly Section[], found: Map<Section, Section>): void {
  siblings.forEach((section, i) => {
    readLevel(report, section.children, found);
    const next = siblings[i + 1];
    if (next?.number !== 1 || next.family !== section.family || section.children.length === 0) return;
    const last = lastOf(section);
    if (!hasBody(report, last)) found.set(next, last);
  });
}

const lastOf = (section: Section): Section => {
  const child = section.children.at(-1);
  return child === undefined ? section : lastOf(child);
};
