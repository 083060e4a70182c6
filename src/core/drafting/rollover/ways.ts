import { ReportDocument } from '../../report/document';
import { withEdits } from '../../report/editing/edits';
import type { TextEdit } from '../../report/editing/edits';
import { contains, shift } from '../../text/span';
import type { Span } from '../../text/span';
import { changesToFill } from './changes';
import type { FilledChange } from './changes';
import { readFillIn } from './fillIn';
import type { ChangeKind, RollOver } from './model';

/**
 * The two ways of drafting: 填空, with a gap for what must change, and 保留原文, with last year's words and marks beside
 * them.
 */
export type Way = 'gaps' | 'original';

/** Something in a draft that must change, in either way. */
export interface DraftMark {
  /** Where it stands now; empty where there is nothing to stand (a mark behind a one-off fact, in the way 保留原文). */
  readonly span: Span;
  /** Last year's words; "" for what only a mark stands for. */
  readonly original: string;
  /** What stands there in the way 填空: 【待填（上年3.6）】. */
  readonly gap: string;
  readonly state: MarkState;
}

/** Still to be answered, in the one way or the other, or the writer's own words, be they those of last year. */
export type MarkState = Way | 'written';

const MARKED: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['figure', 'verify', 'date']);

/**
 * What must change in a draft that was just made (in the way 填空). Years, periods and known bases are right in both ways
 * and no marks.
 */
export const marksOf = ({ changes }: RollOver): readonly DraftMark[] =>
  changes
    .filter(({ kind }) => MARKED.has(kind))
    .map(({ to, before, after }) => ({ span: to, original: before, gap: after, state: 'gaps' }));

/** The edits that bring a draft into one way, in order. What the writer has written stays as it is. */
export const switchTo = (way: Way, marks: readonly DraftMark[]): readonly TextEdit[] =>
  marks
    .filter(({ state }) => state !== way && state !== 'written')
    .map(({ span, gap, original }) => ({ ...span, text: way === 'gaps' ? gap : original }));

/**
 * The marks after edits of the text, each where its words have come to; a mark whose words are gone with those around
 * them is dropped.
 */
export function followed(marks: readonly DraftMark[], edits: readonly TextEdit[]): readonly DraftMark[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return marks.flatMap((mark) => {
    let span: Span | null = mark.span;
    let by = 0;
    for (const edit of ordered) {
      if (span === null || edit.start > mark.span.end) break;
      span = spanAfter(span, shiftEdit(edit, by));
      by += edit.text.length - (edit.end - edit.start);
    }
    return span === null ? [] : [{ ...mark, span }];
  });
}

/**
 * What has become of the marks after an edit, each at its place of `followed`. After an edit of the writer's, words
 * other than those that stood there are the writer's. After a switch, or an undo that may be one of a switch, a gap is
 * a gap again and last year's words are last year's; an editor may have made the switch in pieces, so that a mark then
 * knows its place only roughly.
 * @param text the draft after the edit
 */
export const judged = (
  text: string,
  marks: readonly DraftMark[],
  by: 'writer' | 'switch' | 'undo',
): readonly DraftMark[] =>
  marks.map((mark) => {
    const { span, original, gap, state } = mark;
    const words = text.slice(span.start, span.end);
    if (by !== 'writer' && (by === 'undo' || state !== 'written')) {
      const at = gapAround(text, mark);
      if (at !== null) return { ...mark, span: { start: at, end: at + gap.length }, state: 'gaps' };
      return { ...mark, state: words === original ? 'original' : 'written' };
    }
    return state === 'written' || words === (state === 'gaps' ? gap : original) ? mark : { ...mark, state: 'written' };
  });

/**
 * The marks after an undo, which may be one of a switch. What the writer has looked at and keeps stays answered where the
 * undo does not touch it.
 * @param text the draft after the undo
 */
export const undone = (text: string, marks: readonly DraftMark[], edits: readonly TextEdit[]): readonly DraftMark[] =>
  marks.flatMap((mark) => {
    const { span, state } = mark;
    const moved = followed([mark], edits);
    const isTouched = edits.some(({ start, end }) => start <= span.end && end >= span.start);
    return state === 'written' && !isTouched ? moved : judged(text, moved, 'undo');
  });

/** Where the gap of a mark stands that takes in its place, or else touches it; null where none does. */
function gapAround(text: string, { span: { start, end }, gap }: DraftMark): number | null {
  let touching: number | null = null;
  for (let at = text.indexOf(gap, start - gap.length); at >= 0 && at <= end; at = text.indexOf(gap, at + 1)) {
    if (start < end && at <= start && end <= at + gap.length) return at;
    touching = at;
  }
  return start === end ? touching : null;
}

const shiftEdit = ({ start, end, text }: TextEdit, by: number): TextEdit => ({
  start: start + by,
  end: end + by,
  text,
});

/** Digits typed right behind a value, or before it, belong to it. */
const CONTINUES = /^[\d.]/;
const PRECEDES = /[\d.]$/;

/** Where the words of a mark are after one edit; null where they are gone. */
function spanAfter(span: Span, { start, end, text }: TextEdit): Span | null {
  const by = text.length - (end - start);
  if (start === end && span.end > span.start) {
    if (start === span.end && CONTINUES.test(text)) return { start: span.start, end: span.end + by };
    if (start === span.start && PRECEDES.test(text)) return { start, end: span.end + by };
  }
  if (end <= span.start) return shift(span, by);
  if (start >= span.end) return span;
  if (contains(span, { start, end })) return { start: span.start, end: span.end + by };
  if (contains({ start, end }, span)) return null;
  return start < span.start ? { start: start + text.length, end: span.end + by } : { start: span.start, end: start };
}

/**
 * The changes that follow in a draft from what the writer has written, in either way: 增长8.3% of last year becomes
 * 增长7.2% once this year's value stands before it. Spans are those of the text as it is.
 * @param text whole lines @param marks those within them
 */
export function changesBeside(text: string, marks: readonly DraftMark[]): readonly FilledChange[] {
  if (!openIn(marks).some(({ gap }) => isChange(gap))) return [];
  const { text: gaps, back } = withGaps(text, marks);
  return changesToFill(new ReportDocument(gaps).report).map((change) => ({
    ...change,
    span: back(change.span),
    edits: change.edits.map(({ span, newText }) => ({ span: back(span), newText })),
  }));
}

const openIn = (marks: readonly DraftMark[]): readonly DraftMark[] =>
  marks.filter(({ span, state }) => state !== 'written' && span.end > span.start);

/**
 * A draft in either way as it reads with every gap, and from a place there to the one in the draft as it is.
 * @param text whole lines @param marks those within them
 */
export function withGaps(
  text: string,
  marks: readonly DraftMark[],
): { readonly text: string; readonly back: (span: Span) => Span } {
  const open = openIn(marks);
  const edits = open.map(({ span, gap }) => ({ ...span, text: gap }));
  return { text: withEdits(text, edits), back: backThrough(open) };
}

/** Whether a gap may work itself out: a change, or in a draft from the last period a cumulative value. */
const isChange = (gap: string): boolean => {
  const fill = readFillIn(gap);
  return fill !== null && (fill.kind !== 'value' || fill.since === 'period');
};

/** From a place in the text with every gap to that in the text as it is. */
function backThrough(open: readonly DraftMark[]): (span: Span) => Span {
  return ({ start, end }) => {
    let by = 0;
    for (const { span, gap } of open) {
      const at = span.start - by;
      if (start < at) break;
      if (start === at && end === at + gap.length) return span;
      by += span.end - span.start - gap.length;
    }
    return { start: start + by, end: end + by };
  };
}
