import { ReportDocument } from './document';
import type { ReadOptions } from './document';
import type { Report } from './report';

/** Shorter texts are read at once. In UTF-16 code units. */
const SHORT = 50_000;
/**
 * A slice is no shorter than this, nor so short that there are more than `MOST` of them: each costs a light pass over
 * all before it.
 */
const LEAST = 20_000;
const MOST = 20;

/**
 * Reads a long text slice by slice, for a caller that must let others work in between. Each snapshot holds all slices
 * up to its own; the last is that of the whole text, the same as read at once.
 */
export function* readInSlices(text: string, options: ReadOptions = {}): Generator<Report, void> {
  const size = text.length <= SHORT ? text.length : Math.max(LEAST, Math.ceil(text.length / MOST));
  let end = sliceEnd(text, size);
  const document = new ReportDocument(text.slice(0, end), options);
  yield document.report;
  while (end < text.length) {
    const start = end;
    end = sliceEnd(text, start + size);
    yield document.update([{ start, end: start, text: text.slice(start, end) }]);
  }
}

/** The end of the line that `at` stands in, so that no line is read twice; `at` itself in a text that is one line. */
function sliceEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const lineEnd = text.indexOf('\n', at) + 1;
  if (lineEnd > 0 && lineEnd - at <= LEAST) return lineEnd;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at; // a pair of surrogates stays together
}
