import { evidenceOf, sameEvidence } from '../../outline/roles/evidence';
import { outlineSummary, sameKind } from '../../outline/quiet';
import { shiftOutline } from '../../outline/tree';
import type { Outline } from '../../outline/tree';
import type { PlacedParagraph, Unit } from '../context';
import type { Report } from '../report';
import type { TextEdit } from './edits';
import { outlineParagraph } from './units';

/**
 * The outline as it is if the edit moves its headings and changes nothing else of it; null where a heading stands in
 * the paragraphs edited, or these are another kind of text than before.
 */
export function movedOutline(
  report: Report,
  old: readonly PlacedParagraph[],
  fresh: readonly Unit[],
  first: number,
  { start, end, text }: TextEdit,
): Outline | null {
  const { outline, starts } = report;
  const isRunning = old.every((before, i) => {
    const after = fresh[i] as Unit | undefined;
    return (
      before.reading === after?.reading ||
      (after !== undefined &&
        first + i > outline.readTo &&
        after.lineBreak === before.lineBreak &&
        after.continues === before.continues &&
        lastSentenceWithHeading(report, first + i) === 0 &&
        sameKind(before.reading.outline, after.reading.outline))
    );
  });
  return old.length === fresh.length && isRunning
    ? shiftOutline(outline, starts[first + changedFrom(old, fresh)] as number, text.length - (end - start))
    : null;
}

/**
 * Where the change begins (index into `old`, unchanged characters of that paragraph), if the fresh units can take the
 * place of the old without any heading changing: to the outline they mean the same, and no heading stands at the change
 * or behind it. Null otherwise.
 */
export function quietChange(
  report: Report,
  old: readonly PlacedParagraph[],
  fresh: readonly Unit[],
  first: number,
): { readonly index: number; readonly unchanged: number } | null {
  if (old.length !== fresh.length || old.some(shapesTable) || fresh.some(shapesTable)) return null;
  const same = (i: number): boolean =>
    old[i]?.reading === fresh[i]?.reading && old[i]?.lineBreak === fresh[i]?.lineBreak;
  let from = 0;
  let to = old.length - 1;
  while (from < to && same(from)) from++;
  while (to > from && same(to)) to--;
  let unchanged = 0;
  for (let i = from; i <= to; i++) {
    const [before, after] = [old[i] as PlacedParagraph, fresh[i] as Unit];
    if (after.lineBreak !== before.lineBreak || after.continues !== before.continues) return null;
    // of several none may hold a heading
    unchanged = from === to ? commonPrefix(before.reading.text, after.reading.text) : 0;
    // a closing quotation mark typed right behind a sentence belongs to it
    const headed = lastSentenceWithHeading(report, first + i);
    if (headed > 0 && headed >= unchanged) return null;
    const [a, b] = [before.reading, after.reading];
    if (outlineSummary(a.halfWidth, a.outline) !== outlineSummary(b.halfWidth, b.outline)) return null;
    if (
      report.outline.readsBodies &&
      !sameEvidence(evidenceOf(outlineParagraph(before, false)), evidenceOf(outlineParagraph(after, false)))
    )
      return null;
  }
  return { index: from, unchanged };
}

/** Where the last sentence of a paragraph ends that holds a heading, relative to the paragraph; 0 where none does. */
function lastSentenceWithHeading(report: Report, index: number): number {
  const { starts, length } = report;
  const start = starts[index] as number;
  const end = starts[index + 1] ?? length;
  const heading = report.lastHeadingBetween(start, end);
  if (heading === null) return 0;
  const { sentences } = (report.paragraphs[index] as PlacedParagraph).reading.outline;
  return sentences.find((sentence) => start + sentence.end >= heading.end)?.end ?? Infinity;
}

/** Index of the first paragraph that is not read as before. */
const changedFrom = (old: readonly Unit[], fresh: readonly Unit[]): number =>
  Math.max(
    0,
    old.findIndex(({ reading }, i) => reading !== fresh[i]?.reading),
  );

/** What a row says may change how its neighbours are read. */
const shapesTable = ({ reading }: Unit): boolean => reading.row !== null || reading.isBlank || reading.tableUnit !== '';

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}
