import { HEADED } from '../../outline/markers/kinds';
import type { Section } from '../../outline/model';
import type { Report } from '../report';
import { hasBody, statesFigure, textAfter } from './body';
import { restartsOf } from './restarts';

/** What is told elsewhere is not missing: （见附件）. */
const ELSEWHERE = /附件|附后|附表|另附|另报|[（(]略[)）]/;
const CLOSED = /^[\s*]*[。；;！!]/;

/** The headings of a report with nothing under them, each level behind the levels below it. */
export function emptySections(report: Report): readonly Section[] {
  const found: Section[] = [];
  readLevel(report, report.sections, found);
  const filled = new Set(restartsOf(report).values());
  return found.filter((section) => !filled.has(section));
}

/** Words that a writer leaves under a heading instead of its text. */
const HOLLOW = /^\s*\n\s*(?:[（(【[]?(?:略|无|暂无|没有|此处略|内容略|从略|暂缺|暂略)[）)】\]]?[。.]?|…+|。)$/;
const LONGEST_HOLLOW = 12;

/** The headings under which nothing stands but a word that says so (略, 暂无) or a mark. */
export const hollowSections = (report: Report): readonly Section[] =>
  report.allSections().filter((section) => {
    const { children, headingSpan, span } = section;
    if (children.length > 0 || !HEADED.has(section.family) || span.end - headingSpan.end > LONGEST_HOLLOW) return false;
    return HOLLOW.test(report.slice({ start: headingSpan.end, end: span.end }).trimEnd());
  });

function readLevel(report: Report, siblings: readonly Section[], found: Section[]): void {
  let row = 0; // where the run of siblings of one family begins
  for (let i = 0; i < siblings.length; i++) {
    const section = siblings[i] as Section;
    if (section.children.length > 0) readLevel(report, section.children, found);
    if (siblings[i + 1]?.family === section.family) continue;
    if (i > row && HEADED.has(section.family)) readRow(report, siblings.slice(row, i + 1), found);
    row = i + 1;
  }
}

/** The empty ones of a row, unless they are as many as the others: then it is a list or an outline still to be filled. */
function readRow(report: Report, row: readonly Section[], found: Section[]): void {
  const empty = row.filter((section) => !hasBody(report, section));
  if (empty.length * 2 <= row.length) found.push(...empty.filter((section) => looksLikeHeading(report, section)));
}

/** Not a sentence of its own: no final mark, no figure; nor a reference to an annex. */
function looksLikeHeading(report: Report, section: Section): boolean {
  const { family, text, headingSpan } = section;
  return (
    family === 'question' ||
    (text !== '' && !statesFigure(section) && !ELSEWHERE.test(text) && !CLOSED.test(textAfter(report, headingSpan.end)))
  );
}
