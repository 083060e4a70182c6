import type { OwnWords } from '../lexicon/ownWords';
import { breaksNumber } from '../numerals/acrossLines';
import { sameOutline } from '../outline/quiet';
import { readSections, shiftOutline } from '../outline/tree';
import type { Outline } from '../outline/tree';
import { splitLines } from '../text/lines';
import { isLongLine, splitSentenceUnits, splitUnits } from '../text/sentences';
import { lastAtOrBefore } from '../text/span';
import { joinLines, joinWrapped, sameWrap, wrapOf } from '../text/wrapping';
import type { Wrap } from '../text/wrapping';
import { placeAll, replaceSome } from './context';
import type { PlacedParagraph, Unit } from './context';
import { lastFirst } from './editing/edits';
import type { TextEdit } from './editing/edits';
import { movedOutline, quietChange } from './editing/quiet';
import { withBroken } from './editing/broken';
import {
  endsSentence,
  holdsTooWideLines,
  initialRole,
  linesOf,
  outlineParagraph,
  roleStarts,
  startsOf,
  textOf,
} from './editing/units';
import type { UnitRange } from './editing/units';
import { History } from './history';
import { readParagraph } from './paragraph';
import type { ParagraphReading } from './paragraph';
import { Report } from './report';
import { cellsOf } from './tables';

/** What is known of a report beside its text. */
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

  /**
   * Takes edits and returns the new snapshot; earlier snapshots stay as they are.
   * @throws RangeError for an edit outside the text.
   */
  update(edits: readonly TextEdit[]): Report {
    for (const edit of lastFirst(edits, this.current.length)) this.current = this.apply(edit);
    return this.current;
  }

  private apply(edit: TextEdit): Report {
    const { paragraphs, starts } = this.current;
    const near = this.touched(edit);
    const { first, last } = this.wrap === null ? withBroken(paragraphs, near, this.edited(edit, near)) : near;
    const old = paragraphs.slice(first, last + 1);
    const text = this.edited(edit, { first, last });
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
    const quiet = quietChange(this.current, old, fresh, first);
    if (quiet !== null && first + quiet.index > this.current.outline.readTo)
      return this.patch(first, fresh, (starts[first + quiet.index] as number) + quiet.unchanged);
    return this.assemble(units, movedOutline(this.current, old, fresh, first, edit));
  }

  /** What becomes of the units from `first` to `last`. */
  private edited(edit: TextEdit, { first, last }: UnitRange): string {
    const { paragraphs, starts } = this.current;
    const from = starts[first] as number;
    let old = '';
    for (let i = first; i <= last; i++) old += textOf(paragraphs[i] as Unit);
    return old.slice(0, edit.start - from) + edit.text + old.slice(edit.end - from);
  }

  /** The units that the edit may change: whole lines, or the sentences around it in a line that is and stays long. */
  private touched(edit: TextEdit): UnitRange {
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
      // A piece ends with its sentence unless the sentence was cut: take the whole sentence, and one more on either
      // side.
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
    const paragraphs = this.wrap === null ? joinLines(lines, breaksNumber) : joinWrapped(lines, this.wrap);
    return paragraphs.flatMap((line) =>
      this.pieces(
        this.wrap === null && !/[\n\r]/.test(line.text) ? splitUnits(line.text) : [line.text],
        line.lineBreak,
        false,
      ),
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
    const cells = cellsOf(units);
    const outlined = units.map((unit, i) => outlineParagraph(unit, cells.has(i)));
    const read = readSections(outlined, starts, length, this.options.fileName, this.own?.roles);
    const outline = moved !== null && sameOutline(moved, read) ? moved : read;
    const paragraphs = placeAll(units, starts, outline.year, roleStarts(outline.sections), initialRole(outline), cells);
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
