import assert from 'node:assert/strict';
import { lint } from '../../src/core/lint/lint';
import type { Section } from '../../src/core/outline/model';
import type { Report } from '../../src/core/report/report';
import { isRefused } from '../../src/core/reshaping/model';
import type { Outcome } from '../../src/core/reshaping/model';
import { apply } from '../unit/reshaping/apply';

/** The section of that index, counted round and round. */
export const pick = (report: Report, at: number): Section | undefined =>
  report.allSections()[at % report.allSections().length];
/** The section of a heading's words. */
export const named = (report: Report, text: string): Section =>
  report.allSections().find((section) => section.text === text) as Section;

/** Text of the section that none of its children holds, without marker and blanks. */
function ownText(report: Report, section: Section): string {
  const end = section.children[0]?.span.start ?? section.span.end;
  return report.slice({ start: section.markerSpan.end, end }).replace(/\s/g, '');
}

/** Every section by its heading and its own text. */
export const contents = (report: Report): string[] =>
  report
    .allSections()
    .map((section) => `${section.text}|${ownText(report, section)}`)
    .sort();

/** The text without markers and blanks. */
export function bare(report: Report, without?: Section): string {
  let text = '';
  let at = 0;
  const skip = [
    ...report
      .allSections()
      .filter((section) => without === undefined || !within(section, without))
      .map(({ markerSpan }) => markerSpan),
    ...(without === undefined ? [] : [without.span]),
  ].sort((a, b) => a.start - b.start);
  for (const { start, end } of skip) {
    text += report.slice({ start: at, end: Math.max(at, start) });
    at = Math.max(at, end);
  }
  return (text + report.slice({ start: at, end: report.length })).replace(/\s/g, '');
}

/** Whether a section is another or stands in it. */
const within = (section: Section, outer: Section): boolean =>
  section.span.start >= outer.span.start && section.span.end <= outer.span.end && section.span.start < outer.span.end;

/** How a section and those below it are marked. */
const forms = (section: Section): string[] => [
  `${section.family} ${/^#*/.exec(section.marker)?.[0]}`,
  ...section.children.flatMap(forms),
];

/** Whether the rest of the report shows how the section and those below it are marked. */
export function isShown(report: Report, section: Section): boolean {
  const rest = new Set(
    report
      .allSections()
      .filter((one) => !within(one, section))
      .map((one) => forms({ ...one, children: [] })[0]),
  );
  return forms(section).every((form) => rest.has(form));
}

/** What is told of gaps in numbering. */
export const gaps = (report: Report): string[] =>
  lint(report)
    .filter(({ rule }) => rule === 'numbering-gap')
    .map(({ span }) => report.slice(span));

/** The text after an outcome that is checked for what holds of all, or null where it was refused. */
export function sound(text: string, report: Report, outcome: Outcome): string | null {
  if (isRefused(outcome)) {
    assert.ok(outcome.refused.zh.endsWith('。') && outcome.refused.en.endsWith('.'));
    return null;
  }
  const result = apply(text, outcome);
  assert.ok(outcome.caret >= 0 && outcome.caret <= result.length);
  for (const { span, text: words, to } of outcome.references) assert.ok(report.slice(span) === words && to !== words);
  return result;
}
