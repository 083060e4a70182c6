import type { OwnWords } from '../lexicon/ownWords';
import { evidenceOf, sameEvidence } from '../outline/evidence';
import { outlineSummary, sameKind, sameOutline } from '../outline/quiet';
import type { OutlineParagraph } from '../outline/paragraph';
import { periodInName } from '../outline/title';
import { defaultRole } from '../outline/roles';
import { readSections, shiftOutline } from '../outline/tree';
import type { Outline } from '../outline/tree';
import type { Role, Section } from '../outline/model';
import { splitLines } from '../text/lines';
import { isLongLine, splitSentenceUnits, splitUnits } from '../text/sentences';
import { lastAtOrBefore } from '../text/span';
import { isTableLine, isWide, joinWrapped, sameWrap, tooManyWide, wrapOf } from '../text/wrapping';
import type { Wrap } from '../text/wrapping';
import { placeAll, replaceSome } from './context';
import type { PlacedParagraph, RoleStart, Unit } from './context';
import { History } from './gathered';
import { readParagraph } from './paragraph';
import type { ParagraphReading } from './paragraph';
import { Report } from './report';

/** Replaces `start`–`end` by `text`. The edits of one update all speak of the text before it and do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReadOptions {
  /** The file's name, without folder: it tells kind and year where the text has no title. */
  readonly fileName?: string;
  /** Names, units, abbreviations and role words of the writer's or the organisation's own. */
  readonly own?: OwnWords | null;
}

/**
 * A report that is being edited. `update` costs the edited paragraphs plus one light pass over the summaries of the
 * others; the result always equals a fresh reading of the same text.
 */
export class ReportDocument {
  private current: Report;
  private cache = new Map<string, ParagraphReading>();
  private readonly history = new History();
  /** How the file is hard-wrapped; null where it is not. */
  private wrap: Wrap | null;
  private readonly own: OwnWords | null;

  constructor(
    text: string,
    private readonly options: ReadOptions = {},
  ) {
    this.own = options.own ?? null;
    this.wrap = wrapOf(splitLines(text).map((line) => line.text));
    this.current = this.assemble(this.lines(text));
  }

  /** The newest snapshot. */
  get report(): Report {
    return this.current;
  }

  /** Takes edits and returns the new snapshot; earlier snapshots stay as they are. @throws RangeError for an edit outside the text. */
  update(edits: readonly TextEdit[]): Report {
    for (const edit of lastFirst(edits, this.current.length)) this.current = this.apply(edit);
    return this.current;
  }

  private apply(edit: TextEdit): Report {
    const { paragraphs, starts } = this.current;
    const { first, last } = this.touched(edit);
    const from = starts[first] as number;
    const old = paragraphs.slice(first, last + 1);
    const oldText = old.map((unit) => unit.reading.text + unit.lineBreak).join('');
    const text = oldText.slice(0, edit.start - from) + edit.text + oldText.slice(edit.end - from);
    const goesOn = (paragraphs[last + 1] as Unit | undefined)?.continues === true;
    const fresh = goesOn
      ? this.pieces(splitSentenceUnits(text), '', (paragraphs[first] as Unit).continues)
      : this.lines(text);
    if (!goesOn && last < paragraphs.length - 1) fresh.pop(); // after the last break the next unit begins
    const units: Unit[] = paragraphs.slice(0, first);
    units.push(...fresh);
    for (let i = last + 1; i < paragraphs.length; i++) units.push(paragraphs[i] as Unit);
    const wrap = holdsTooWideLines(units) ? null : wrapOf(linesOf(units));
    if (!sameWrap(wrap, this.wrap)) {
      this.wrap = wrap;
      return this.assemble(this.lines(units.map((unit) => unit.reading.text + unit.lineBreak).join('')));
    }
    const quiet = this.quietChange(old, fresh, first);
    if (quiet !== null && first + quiet.index > this.current.outline.readTo)
      return this.patch(first, fresh, (starts[first + quiet.index] as number) + quiet.unchanged);
    return this.assemble(units, this.movedOutline(old, fresh, first, edit));
  }

  /**
   * The outline as it is if the edit moves its headings and changes nothing else of it; null where a heading stands in the
   * paragraphs edited, or these are another kind of text than before.
   */
  private movedOutline(
    old: readonly PlacedParagraph[],
    fresh: readonly Unit[],
    first: number,
    { start, end, text }: TextEdit,
  ): Outline | null {
    const { outline, starts } = this.current;
    const isRunning = old.every((before, i) => {
      const after = fresh[i] as Unit | undefined;
      return (
        before.reading === after?.reading ||
        (after !== undefined &&
          first + i > outline.readTo &&
          after.lineBreak === before.lineBreak &&
          after.continues === before.continues &&
          this.lastSentenceWithHeading(first + i) === 0 &&
          sameKind(before.reading.outline, after.reading.outline))
      );
    });
    return old.length === fresh.length && isRunning
      ? shiftOutline(outline, starts[first + changedFrom(old, fresh)] as number, text.length - (end - start))
      : null;
  }

  /**
   * Where the change begins (index into `old`, unchanged characters of that paragraph), if the fresh units can take the place of
   * the old without any heading changing: to the outline they mean the same, and no heading stands at the change or behind it. Null otherwise.
   */
  private quietChange(
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
      unchanged = from === to ? commonPrefix(before.reading.text, after.reading.text) : 0; // of several none may hold a heading
      if (this.lastSentenceWithHeading(first + i) > unchanged) return null;
      const [a, b] = [before.reading, after.reading];
      if (outlineSummary(a.folded, a.outline) !== outlineSummary(b.folded, b.outline)) return null;
      if (
        this.current.outline.readsBodies &&
        !sameEvidence(evidenceOf(outlineParagraph(before)), evidenceOf(outlineParagraph(after)))
      )
        return null;
    }
    return { index: from, unchanged };
  }

  /** Where the last sentence of a paragraph ends that holds a heading, relative to the paragraph; 0 where none does. */
  private lastSentenceWithHeading(index: number): number {
    const { starts, length } = this.current;
    const start = starts[index] as number;
    const end = starts[index + 1] ?? length;
    const heading = this.current.lastHeadingBetween(start, end);
    if (heading === null) return 0;
    const { sentences } = (this.current.paragraphs[index] as PlacedParagraph).reading.outline;
    return sentences.find((sentence) => start + sentence.end >= heading.end)?.end ?? Infinity;
  }

  /** The units that the edit may change: whole lines, or the sentences around it in a line that is and stays long. */
  private touched(edit: TextEdit): { readonly first: number; readonly last: number } {
    const { paragraphs, starts } = this.current;
    const continues = (i: number): boolean => (paragraphs[i] as Unit | undefined)?.continues === true;
    let first = lastAtOrBefore(starts, edit.start);
    let last = lastAtOrBefore(starts, edit.end);
    let lineFirst = first;
    let lineLast = last;
    while (continues(lineFirst)) lineFirst--;
    while (continues(lineLast + 1)) lineLast++;
    const lineEnd = (starts[lineLast + 1] ?? this.current.length) - (paragraphs[lineLast] as Unit).lineBreak.length;
    const length = lineEnd - (starts[lineFirst] as number);
    const sameLine = !paragraphs.slice(lineFirst, lineLast).some((unit) => unit.lineBreak !== '');
    if (
      this.wrap === null &&
      sameLine &&
      !/[\n\r]/.test(edit.text) &&
      isLongLine(length) &&
      isLongLine(length + edit.text.length - (edit.end - edit.start)) &&
      edit.end <= lineEnd
    ) {
      // A piece ends with its sentence unless the sentence was cut: take the whole sentence, and one more on either side.
      for (let n = 0; n < 2; n++) {
        if (first > lineFirst) first--;
        while (first > lineFirst && !endsSentence(paragraphs[first - 1] as Unit)) first--;
        while (last < lineLast && !endsSentence(paragraphs[last] as Unit)) last++;
        if (last < lineLast) last++;
      }
      while (last < lineLast && !endsSentence(paragraphs[last] as Unit)) last++;
      if (last < lineLast) return { first, last };
    }
    first = lineFirst;
    last = lineLast;
    if (edit.start === starts[first] && first > 0) first--; // the break before may join with the new text: \r + \n
    if (this.wrap !== null) {
      // whether a line is joined to the next depends on both
      first = Math.max(0, first - 1);
      last = Math.min(paragraphs.length - 1, last + 1);
    }
    while (continues(first)) first--;
    while (continues(last + 1)) last++;
    return { first, last };
  }

  private lines(text: string): Unit[] {
    const lines = splitLines(text);
    const paragraphs = this.wrap === null ? lines : joinWrapped(lines, this.wrap);
    return paragraphs.flatMap((line) =>
      this.pieces(this.wrap === null ? splitUnits(line.text) : [line.text], line.lineBreak, false),
    );
  }

  private pieces(pieces: readonly string[], lineBreak: Unit['lineBreak'], continues: boolean): Unit[] {
    return pieces.map((piece, i) => ({
      reading: this.read(piece),
      lineBreak: i === pieces.length - 1 ? lineBreak : '',
      continues: continues || i > 0,
    }));
  }

  private read(text: string): ParagraphReading {
    let reading = this.cache.get(text);
    if (reading === undefined) {
      reading = readParagraph(text, this.own);
      this.cache.set(text, reading);
    }
    return reading;
  }

  /**
   * Builds a snapshot from its units: starts, outline, and the context pass that reuses what has not changed.
   * @param moved the outline that keeps its shape if the units turn out to have it.
   */
  private assemble(units: readonly Unit[], moved: Outline | null = null): Report {
    const { starts, length } = startsOf(units);
    const read = readSections(units.map(outlineParagraph), starts, length, this.options.fileName, this.own?.roles);
    const outline = moved !== null && sameOutline(moved, read) ? moved : read;
    const paragraphs = placeAll(units, starts, outline.year, roleStarts(outline.sections), initialRole(outline));
    this.forgetUnused(paragraphs);
    return new Report(paragraphs, starts, length, outline, this.options.fileName ?? null, this.history, this.own);
  }

  /** The next snapshot after an edit that leaves the outline as it is, but for offsets. */
  private patch(first: number, fresh: readonly Unit[], from: number): Report {
    const paragraphs = replaceSome(this.current.paragraphs, first, fresh);
    const { starts, length } = startsOf(paragraphs, this.current.starts, first);
    this.forgetUnused(paragraphs);
    const outline = shiftOutline(this.current.outline, from, length - this.current.length);
    return new Report(paragraphs, starts, length, outline, this.options.fileName ?? null, this.history, this.own);
  }

  /** Lets go of readings that no paragraph uses, once there are many. */
  private forgetUnused(paragraphs: readonly PlacedParagraph[]): void {
    if (this.cache.size > 2 * paragraphs.length + 1000)
      this.cache = new Map(paragraphs.map(({ reading }) => [reading.text, reading]));
  }
}

/** Whether a look at the lengths is enough to tell that the file is not hard-wrapped: the usual case, at every keystroke. */
function holdsTooWideLines(units: readonly Unit[]): boolean {
  let lines = 0;
  let wide = 0;
  for (const { reading, continues } of units) {
    const { body } = reading.outline;
    if (reading.innerLines.length > 0)
      lines += reading.innerLines.length + 1; // lines of a wrapped paragraph are narrow
    else if (!continues && body.end > body.start && !isTableLine(reading.text)) {
      lines++;
      if (isWide(body.end)) wide++;
    }
  }
  return tooManyWide(wide, lines);
}

/** The lines that the units make up. */
function linesOf(units: readonly Unit[]): string[] {
  const lines: string[] = [];
  let open = false; // whether the line goes on in the next unit
  for (const { reading, lineBreak } of units) {
    const own = reading.innerLines.length === 0 ? [reading.text] : splitLines(reading.text).map((line) => line.text);
    if (open) lines[lines.length - 1] += own.shift() ?? '';
    lines.push(...own);
    open = lineBreak === '';
  }
  return lines;
}

/** The edits from the end of the text to its start; of two at one place the later in the list first, as LSP orders them. */
function lastFirst(edits: readonly TextEdit[], length: number): readonly TextEdit[] {
  for (const { start, end } of edits)
    if (start < 0 || end < start || end > length)
      throw new RangeError(`edit ${start}–${end} outside the text of ${length}`);
  if (edits.length < 2) return edits;
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => b.edit.start - a.edit.start || b.index - a.index)
    .map(({ edit }) => edit);
}

/** Index of the first paragraph that is not read as before. */
const changedFrom = (old: readonly Unit[], fresh: readonly Unit[]): number =>
  Math.max(
    0,
    old.findIndex(({ reading }, i) => reading !== fresh[i]?.reading),
  );

/** What a row says may change how its neighbours are read. */
const shapesTable = ({ reading }: Unit): boolean => reading.row !== null || reading.tableUnit !== '';

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

const endsSentence = ({ reading }: Unit): boolean => /[。！？!?][”’』」）)》】"']*$/.test(reading.text);

const outlineParagraph = ({ reading, continues }: Unit): OutlineParagraph => ({
  text: reading.text,
  folded: reading.folded,
  outline: reading.outline,
  continues,
});

const initialRole = (outline: Outline): Role => (defaultRole(outline.kind) === 'plan' ? 'plan' : 'other');

/** Absolute offsets of the units; with the offsets of the snapshot before, only those after `from` are counted anew. */
function startsOf(
  units: readonly Unit[],
  before: readonly number[] = [],
  from = -1,
): { readonly starts: readonly number[]; readonly length: number } {
  const starts = before.slice(0, from + 1);
  let at = starts[from] ?? 0;
  for (let i = Math.max(0, from); i < units.length; i++) {
    const unit = units[i] as Unit;
    starts[i] = at;
    at += unit.reading.text.length + unit.lineBreak.length;
  }
  return { starts, length: at };
}

/** Where each section begins, in reading order, with the period in force there. */
function roleStarts(
  sections: readonly Section[],
  around: RoleStart['period'] = null,
  found: RoleStart[] = [],
): readonly RoleStart[] {
  for (const { span, role, text, children } of sections) {
    const named = periodInName(text);
    const period = named === null ? around : { text: named, at: span.start };
    found.push({ start: span.start, role, period });
    roleStarts(children, period, found);
  }
  return found;
}
