import type { Span } from './span';

const OPEN = '<!--';
const CLOSE = '-->';
const NONE: readonly Span[] = [];

/**
 * The comments of Markdown (`<!-- … -->`) that begin and end in this text, in order. One that is not closed is text.
 */
export function readComments(text: string): readonly Span[] {
  let start = text.indexOf(OPEN);
  if (start < 0) return NONE;
  const found: Span[] = [];
  while (start >= 0) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) break;
    found.push({ start, end: close + CLOSE.length });
    start = text.indexOf(OPEN, close + CLOSE.length);
  }
  return found.length === 0 ? NONE : found;
}

/** The text, of the same length, with blanks where the comments stand; line breaks stay. */
export function withoutComments(text: string, comments: readonly Span[]): string {
  let prose = '';
  let at = 0;
  for (const { start, end } of comments) {
    prose += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return prose + text.slice(at);
}
