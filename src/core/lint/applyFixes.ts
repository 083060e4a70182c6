import { ReportDocument } from '../report/document';
import type { ReadOptions } from '../report/document';
import { withEdits } from '../report/editing/edits';
import type { Report } from '../report/report';
import { splitLines } from '../text/lines';
import { lastAtOrBefore } from '../text/span';
import type { Diagnostic, SpanEdit } from './model';

/** Whether the finding can be mended in one way only, and that is no guess. */
export const hasOneReading = ({ fixes }: Diagnostic): boolean => fixes.length === 1 && fixes[0]?.guess !== true;

/** Whether the finding has one remedy, and that is safe. */
export const isSafe = ({ fixes }: Diagnostic): boolean => fixes.length === 1 && fixes[0]?.safe === true;

/**
 * Whether the finding is mended along with all others: what is only worth a look (info, hint) is left to the writer.
 */
export const isMendedUnasked = (diagnostic: Diagnostic): boolean => isSerious(diagnostic) && isSafe(diagnostic);

/** Whether the finding is more than worth a look. */
export const isSerious = ({ severity }: Pick<Diagnostic, 'severity'>): boolean =>
  severity === 'error' || severity === 'warning';

/**
 * The safe fixes of findings, as far as they can be made together: a fix that touches what an earlier one has changed,
 * or whose own edits meet, is left. `count` is the number of findings mended; the edits are in the order of the text.
 */
export function combinedFixes(diagnostics: readonly Diagnostic[]): {
  readonly edits: readonly SpanEdit[];
  readonly count: number;
} {
  const edits: SpanEdit[] = [];
  const starts: number[] = [];
  let count = 0;
  for (const diagnostic of diagnostics.filter(isSafe)) {
    const own = diagnostic.fixes[0]?.edits ?? [];
    if (own.length === 0 || meet(own)) continue;
    const wanted = own.filter((edit) => !neighbours(edits, starts, edit).some((other) => isSame(edit, other)));
    if (wanted.some((edit) => neighbours(edits, starts, edit).some((other) => touches(edit, other)))) continue;
    for (const edit of wanted) {
      const at =
        starts.length === 0 || (starts[0] as number) > edit.span.start
          ? 0
          : lastAtOrBefore(starts, edit.span.start) + 1;
      edits.splice(at, 0, edit);
      starts.splice(at, 0, edit.span.start);
    }
    count++;
  }
  return { edits, count };
}

/** The edits nearest to a place, before and after: of edits that do not touch each other, no other can touch it. */
function neighbours(edits: readonly SpanEdit[], starts: readonly number[], { span }: SpanEdit): readonly SpanEdit[] {
  if (edits.length === 0) return [];
  const at = lastAtOrBefore(starts, span.start);
  return edits.slice(at, at + 2);
}

/** Whether two of the edits want the same character or the same place. */
function meet(edits: readonly SpanEdit[]): boolean {
  const inOrder = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.some(({ start }, i) => {
    const before = inOrder[i - 1];
    return before !== undefined && (start < before.end || start === before.start);
  });
}

const isSame = (a: SpanEdit, b: SpanEdit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;

const touches = (a: SpanEdit, b: SpanEdit): boolean => a.span.start <= b.span.end && b.span.start <= a.span.end;

/** A fix may bring up a diagnostic that was hidden behind it; after so many rounds what is left is left. */
const ROUNDS = 10;

/** A text after its fixes. */
export interface Mended {
  readonly text: string;
  /** The last snapshot and its diagnostics. */
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  /** How many diagnostics were mended. */
  readonly count: number;
}

/**
 * Makes every safe fix, again and again until none is left (at most ten times). New lines get the line
 * break that the text uses first.
 * @param check finds the diagnostics of a snapshot, as the writer's configuration has it
 */
export function applyFixes(
  text: string,
  options: ReadOptions,
  check: (report: Report) => readonly Diagnostic[],
): Mended {
  const document = new ReportDocument(text, options);
  const lineBreak = splitLines(text)[0]?.lineBreak || '\n';
  let { report } = document;
  let diagnostics = check(report);
  let mended = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { edits, count } = combinedFixes(diagnostics.filter(isMendedUnasked));
    if (count === 0) break;
    const changes = edits.map(({ span, newText }) => ({ ...span, text: newText.replace(/\r\n?|\n/g, lineBreak) }));
    text = withEdits(text, changes);
    report = document.update(changes);
    diagnostics = check(report);
    mended += count;
  }
  return { text, report, diagnostics, count: mended };
}
