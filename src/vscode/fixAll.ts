import type { Diagnostic as Fault } from '../core/lint/lint';
import type { SpanEdit } from '../core/lint/rule';
import { lastAtOrBefore } from '../core/text/span';

/** Whether the fault can be mended in one way only, and that is no guess. */
export const hasOneReading = ({ fixes }: Fault): boolean => fixes.length === 1 && fixes[0]?.guess !== true;

/**
 * The fixes of all faults that have exactly one, as far as they can be made together: a fix that touches what an earlier one
 * has changed is left for the next time. `count` is the number of faults mended; the edits are in the order of the text.
 */
export function combinedFixes(faults: readonly Fault[]): { readonly edits: readonly SpanEdit[]; readonly count: number } {
  const edits: SpanEdit[] = [];
  const starts: number[] = [];
  let count = 0;
  for (const fault of faults.filter(hasOneReading)) {
    const wanted = (fault.fixes[0]?.edits ?? []).filter((edit) => !neighbours(edits, starts, edit).some((other) => isSame(edit, other)));
    if (wanted.some((edit) => neighbours(edits, starts, edit).some((other) => touches(edit, other)))) continue;
    for (const edit of wanted) {
      const at = starts.length === 0 || (starts[0] as number) > edit.span.start ? 0 : lastAtOrBefore(starts, edit.span.start) + 1;
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

const isSame = (a: SpanEdit, b: SpanEdit): boolean => a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;

const touches = (a: SpanEdit, b: SpanEdit): boolean => a.span.start <= b.span.end && b.span.start <= a.span.end;
