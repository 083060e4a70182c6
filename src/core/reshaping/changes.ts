import type { Span } from '../text/span';
import type { TextChange } from './model';

/** The changes in order, those that touch made one. */
export function merged(changes: readonly TextChange[]): readonly TextChange[] {
  const result: TextChange[] = [];
  for (const change of [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = result.at(-1);
    if (last !== undefined && last.span.end === change.span.start)
      result[result.length - 1] = {
        span: { start: last.span.start, end: change.span.end },
        newText: last.newText + change.newText,
      };
    else result.push(change);
  }
  return result.filter(({ span, newText }) => span.end > span.start || newText !== '');
}

/** The text of a span with the changes inside it made. @param changes ascending. */
export function changedSlice(text: string, { start, end }: Span, changes: readonly TextChange[]): string {
  let result = '';
  let at = start;
  for (const { span, newText } of changes) {
    if (span.start < start || span.end > end) continue;
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at, end);
}

/** By how much the changes that end at or before the offset move what follows. */
export const shiftBefore = (changes: readonly TextChange[], offset: number): number =>
  changes.reduce(
    (sum, { span, newText }) =>
      span.start < offset && span.end <= offset ? sum + newText.length - (span.end - span.start) : sum,
    0,
  );
