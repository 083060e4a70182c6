import type { Reshaped, TextChange } from '../../core/reshaping/model';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';

/** A reference where it stands after the change. */
export interface PlacedReference {
  readonly span: Span;
  /** What stands there. */
  readonly text: string;
  /** What should stand there; "" where that is not clear. */
  readonly to: string;
}

/**
 * The references of a change in the text after it: those in a stretch that the change has moved are found there again.
 */
export function placedReferences(before: Report, { changes, references }: Reshaped): readonly PlacedReference[] {
  const moved = new Map<string, { readonly from: readonly number[]; readonly to: readonly number[] }>();
  const placed: PlacedReference[] = [];
  for (const { span, text, to } of references) {
    let start: number | undefined;
    if (changes.some((change) => change.span.start < span.end && span.start < change.span.end)) {
      let places = moved.get(text);
      if (places === undefined) moved.set(text, (places = placesOf(text, before, changes)));
      start = places.to[places.from.indexOf(span.start)];
    } else {
      start = span.start + shiftOf(changes.filter((change) => change.span.end <= span.start));
    }
    if (start !== undefined) placed.push({ span: { start, end: start + text.length }, text, to });
  }
  return placed.sort((a, b) => a.span.start - b.span.start);
}

/** Where the words stand in what the changes take away, and in what they put there. */
function placesOf(
  text: string,
  before: Report,
  changes: readonly TextChange[],
): { readonly from: readonly number[]; readonly to: readonly number[] } {
  return {
    from: changes.flatMap(({ span }) => occurrences(text, before.slice(span)).map((at) => span.start + at)),
    to: changes.flatMap(({ span, newText }, i) =>
      occurrences(text, newText).map((at) => span.start + shiftOf(changes.slice(0, i)) + at),
    ),
  };
}

function occurrences(text: string, within: string): readonly number[] {
  const found: number[] = [];
  for (let at = within.indexOf(text); at >= 0; at = within.indexOf(text, at + text.length)) found.push(at);
  return found;
}

/** By how much the changes move what follows them. */
const shiftOf = (changes: readonly TextChange[]): number =>
  changes.reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);

/** An edit as VS Code tells of it, in the text before all edits made together. */
export interface Edit {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * The references after further edits, which are listed from the end of the text to its start; one that an edit touches
 * is left out.
 */
export function afterEdits(references: readonly PlacedReference[], edits: readonly Edit[]): readonly PlacedReference[] {
  return references.flatMap((reference) => {
    let { start, end } = reference.span;
    for (const { rangeOffset, rangeLength, text } of edits) {
      if (rangeOffset >= end) continue;
      if (rangeOffset + rangeLength > start) return [];
      start += text.length - rangeLength;
      end += text.length - rangeLength;
    }
    return [{ ...reference, span: { start, end } }];
  });
}
