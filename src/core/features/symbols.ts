import { ROLE_NAMES } from '../lexicon/headings/roles';
import type { Role, Section } from '../outline/model';
import type { Report } from '../report/report';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { SectionCounts } from './sectionCounts';
import { headingText, sectionSpan } from './sections';
import type { EachReport, LineRange } from './workspace';

/** A section as the outline of an editor lists it. */
export interface ReportSymbol {
  readonly name: string;
  /** Its role and length: 进展 · 320字. */
  readonly detail: Message;
  readonly role: Role;
  /** The section with its heading. Those of neighbours do not meet. */
  readonly span: Span;
  readonly headingSpan: Span;
  readonly children: readonly ReportSymbol[];
}

/** A section in the list of all reports. */
export interface WorkspaceSymbol {
  readonly name: string;
  /** The heading that it stands under, or the title of its report. */
  readonly container: string;
  readonly role: Role;
  readonly range: LineRange;
}

/** The sections as a tree. */
export const symbolsOf = (report: Report): readonly ReportSymbol[] =>
  symbolsIn(report, report.sections, new SectionCounts(report));

/** The headings of a report in reading order. */
export function headingSymbols(report: Report): readonly WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  const add = (sections: readonly Section[], container: string): void => {
    for (const section of sections) {
      const name = headingText(report, section);
      const { start, end } = section.headingSpan;
      const range = { start: report.positionAt(start), end: report.positionAt(end) };
      symbols.push({ name, container, role: section.role, range });
      add(section.children, name);
    }
  };
  add(report.sections, report.title ?? '');
  return symbols;
}

/**
 * The sections of all reports whose headings match the query, at most `limit`. A heading matches where it has the
 * characters of the query in that order, as VS Code itself matches; blanks and capitals count for nothing.
 * @param each draws `headingSymbols`
 */
export async function symbolsMatching(
  each: EachReport<readonly WorkspaceSymbol[]>,
  query: string,
  limit: number,
): Promise<readonly (WorkspaceSymbol & { readonly uri: string })[]> {
  const matches = matcher(query);
  const found: (WorkspaceSymbol & { readonly uri: string })[] = [];
  await each((uri, symbols) => {
    for (const symbol of symbols) if (found.length < limit && matches(symbol.name)) found.push({ uri, ...symbol });
    return found.length < limit;
  });
  return found;
}

function symbolsIn(report: Report, sections: readonly Section[], counts: SectionCounts): ReportSymbol[] {
  return sections.map((section) => ({
    name: headingText(report, section),
    detail: detailOf(section, counts.words(section.span)),
    role: section.role,
    span: symbolSpan(report, section),
    headingSpan: section.headingSpan,
    children: symbolsIn(report, section.children, counts),
  }));
}

function detailOf({ role }: Section, words: number): Message {
  const count = words.toLocaleString('en-US');
  const { zh, en } = ROLE_NAMES[role];
  return role === 'other'
    ? { zh: `${count}字`, en: `${count} chars` }
    : { zh: `${zh} · ${count}字`, en: `${en} · ${count} chars` };
}

/**
 * The section without the line break that ends it. Where the next one begins in the same line, without its last
 * character: to VS Code a range holds the place behind it, so that a cursor before 二是 would stand in 一是, too.
 */
function symbolSpan(report: Report, section: Section): Span {
  const { start, end } = sectionSpan(report, section);
  const meetsNext = end === section.span.end && end < report.length;
  return {
    start: Math.min(start, section.headingSpan.start),
    end: Math.max(section.headingSpan.end, meetsNext ? end - 1 : end),
  };
}

function matcher(query: string): (name: string) => boolean {
  const wanted = [...query.toLowerCase().replace(/\s+/g, '')];
  return (name) => {
    const lower = name.toLowerCase();
    let at = 0;
    return wanted.every((character) => {
      const found = lower.indexOf(character, at);
      at = found + character.length;
      return found >= 0;
    });
  };
}
