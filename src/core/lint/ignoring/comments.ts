import { commentsIn } from '../../report/comments';
import type { PlacedParagraph } from '../../report/context';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import type { Diagnostic } from '../model';

/**
 * What a comment of ours asks for, as it is written: of the line after it or of the whole file, of some rules or of
 * all.
 */
export interface Directive {
  readonly of: 'next-line' | 'file';
  /** As they are written, in order; empty for all rules. */
  readonly rules: readonly NamedRule[];
}

/** A rule as a comment names it. */
export interface NamedRule {
  readonly id: string;
  /** Relative to the comment. */
  readonly span: Span;
}

const DIRECTIVE = /^<!--\s*(?:zongjie-ignore-(next-line|file)|总结[:：]?\s*忽略(下一行|本文件))(?![\w-])[:：]?/;
const CLOSING = '-->';

/** Reads `<!-- zongjie-ignore-next-line rule … -->`; null for any other comment. @param comment with its marks */
export function readDirective(comment: string): Directive | null {
  const match = DIRECTIVE.exec(comment);
  if (match === null) return null;
  const from = match[0].length;
  const names = comment.slice(from, -CLOSING.length).matchAll(/[^\s,，、;；]+/g);
  const rules = [...names].map(
    ({ 0: id, index }): NamedRule => ({ id, span: { start: from + index, end: from + index + id.length } }),
  );
  return { of: match[1] === 'file' || match[2] === '本文件' ? 'file' : 'next-line', rules };
}

/** The comment that keeps the rules silent in the line after it. */
export const writeDirective = (rules: readonly string[]): string =>
  `<!-- ${['zongjie-ignore-next-line', ...rules].join(' ')} -->`;

/** A directive with the place where it holds. */
interface Placed {
  /** Where a finding must begin; null for anywhere. */
  readonly span: Span | null;
  readonly rules: ReadonlySet<string>;
}

/** Whether comments of the report silence the diagnostic; null where it has no such comments. */
export function commentFilter(report: Report): ((diagnostic: Diagnostic) => boolean) | null {
  const placed: Placed[] = [];
  for (const { paragraph, found } of commentsIn(report)) {
    const { text } = (report.paragraphs[paragraph] as PlacedParagraph).reading;
    for (const comment of found) {
      const directive = readDirective(text.slice(comment.start, comment.end));
      if (directive === null) continue;
      const span = directive.of === 'file' ? null : nextLine(report, paragraph, comment.end);
      placed.push({ span, rules: new Set(directive.rules.map(({ id }) => id)) });
    }
  }
  if (placed.length === 0) return null;
  return ({ rule, span: { start } }) =>
    placed.some(
      ({ span, rules }) =>
        (rules.size === 0 || rules.has(rule)) && (span === null || (span.start <= start && start < span.end)),
    );
}

/**
 * The line after a comment, blank lines and further comments left out. A paragraph that is wrapped over several lines,
 * and a line that is read in pieces, count as a whole. Empty at the end of the report.
 * @param end where the comment ends, relative to its paragraph
 */
function nextLine({ paragraphs, starts, length }: Report, index: number, end: number): Span {
  const own = paragraphs[index] as PlacedParagraph;
  const inner = own.reading.innerLines.find(
    (start) => start >= end && own.reading.halfWidth.slice(start).trim() !== '',
  );
  let at = inner === undefined ? index + 1 : index;
  while (at > index && at < paragraphs.length && (isBlank(paragraphs[at]) || paragraphs[at]?.continues === true)) at++;
  let after = at + 1;
  while (paragraphs[after]?.continues === true) after++;
  return { start: (starts[at] ?? length) + (inner ?? 0), end: starts[after] ?? length + 1 };
}

const isBlank = (paragraph: PlacedParagraph | undefined): boolean => paragraph?.reading.halfWidth.trim() === '';
