import type { Report } from '../../report/report';
import { overlaps, shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { Edit, Kept, RollOver, RolledChange, RolledFigure } from './model';

/** The draft with where everything comes to stand. */
export function assembled(
  report: Report,
  year: number,
  toYear: number,
  edits: readonly Edit[],
  kept: readonly Kept[],
): RollOver {
  const ordered = withoutOverlaps(edits);
  const changes: RolledChange[] = [];
  const placeholders: RolledFigure[] = [];
  const source = report.slice({ start: 0, end: report.length });
  let text = '';
  let at = 0;
  for (const { kind, span, newText, figure } of ordered) {
    text += source.slice(at, span.start);
    const to = { start: text.length, end: text.length + newText.length };
    text += newText;
    at = span.end;
    changes.push({ kind, from: span, to, before: source.slice(span.start, span.end), after: newText });
    if (figure !== undefined) placeholders.push({ to, from: span, ...figure });
  }
  text += source.slice(at);
  const left = apart(kept, ordered).map(({ span, text: words, why, look }) => ({
    from: span,
    to: span,
    text: words,
    why,
    look,
  }));
  return { text, fromYear: year, toYear, changes, left: moved(left, changes), placeholders };
}

/** In order; of two that meet the larger one counts, and a figure before the line break inside it. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || order(a.edit.span, b.edit.span) || a.index - b.index)
    .map(({ edit }) => edit);
  const taken: Edit[] = [];
  let end = 0;
  for (const edit of ordered) {
    if (edit.span.start < end) continue;
    taken.push(edit);
    end = edit.span.end;
  }
  return taken;
}

/** Of two that start at one place: what is put in before it, then the longer. */
function order(a: Span, b: Span): number {
  const [isEmptyA, isEmptyB] = [a.start === a.end, b.start === b.end];
  return isEmptyA === isEmptyB ? b.end - a.end : isEmptyA ? -1 : 1;
}

/**
 * What was left, in order, without what an edit takes in and without what is told already (a year in a name, the number
 * in it).
 */
function apart(kept: readonly Kept[], edits: readonly Edit[]): readonly Kept[] {
  const ordered = [...kept].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const taken: Kept[] = [];
  let end = 0;
  let next = 0;
  for (const one of ordered) {
    while (next < edits.length && (edits[next] as Edit).span.end <= one.span.start) next++;
    const edit = edits[next];
    if (one.span.start < end || (edit !== undefined && overlaps(edit.span, one.span))) continue;
    taken.push(one);
    end = one.span.end;
  }
  return taken;
}

/** With where each comes to stand in the draft. Both lists are in order. */
function moved(left: RollOver['left'], changes: RollOver['changes']): RollOver['left'] {
  let next = 0;
  let by = 0;
  return left.map((one) => {
    for (; next < changes.length && (changes[next] as RolledChange).from.end <= one.from.start; next++)
      by = (changes[next] as RolledChange).to.end - (changes[next] as RolledChange).from.end;
    return { ...one, to: shift(one.from, by) };
  });
}
