import type { OwnWords } from '../lexicon/ownWords';
import type { Figure, Period } from '../figures/model';
import { resolvePeriod } from '../figures/tokens/period';
import type { ReportKind, Section } from '../outline/model';
import type { Outline } from '../outline/tree';
import { lastAtOrBefore, shift } from '../text/span';
import type { Span } from '../text/span';
import { noted, remembered } from '../text/remembered';
import { withoutPrompts } from '../text/gaps';
import { spokenLength } from '../text/speech';
import type { PlacedParagraph } from './context';
import { History } from './history';
import type { ParagraphReading } from './paragraph';

/** A place as the Language Server Protocol counts: both from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A figure with where it stands: its span in absolute offsets, the index of its paragraph, its index there. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly span: Span;
  readonly paragraph: number;
  readonly index: number;
}

const spokenOf = remembered(({ text }: ParagraphReading) => spokenLength(withoutPrompts(text)));

/** A snapshot of a report: immutable; every feature is a view of it. */
export class Report {
  readonly title: string | null;
  /** Who reports, as the title names it; null where it names nobody. */
  readonly issuer: string | null;
  /** The period that the title names, with its dates; null where it names none. */
  readonly period: Period | null;
  readonly kind: ReportKind;
  readonly year: number | null;
  readonly sections: readonly Section[];
  /** Index of the first paragraph after title and front matter. */
  readonly body: number;
  private sectionsCache: readonly Section[] | null = null;
  private lineStartsCache: readonly number[] | null = null;

  /**
   * @param starts absolute offset of each paragraph
   * @param history the same in all snapshots of one document
   * @param own the words of the writer's own that it was read with.
   */
  constructor(
    readonly paragraphs: readonly PlacedParagraph[],
    readonly starts: readonly number[],
    readonly length: number,
    readonly outline: Outline,
    readonly fileName: string | null,
    readonly history: History = new History(),
    readonly own: OwnWords | null = null,
  ) {
    this.title = outline.title;
    this.issuer = outline.issuer;
    this.period = outline.periodText === null ? null : resolvePeriod(outline.periodText, outline.year);
    this.kind = outline.kind;
    this.year = outline.year;
    this.sections = outline.sections;
    this.body = outline.body;
    noted(this);
  }

  /** Every figure in reading order. */
  figures(): PlacedFigure[] {
    const placed: PlacedFigure[] = [];
    this.paragraphs.forEach(({ figures }, paragraph) => {
      const at = this.starts[paragraph] as number;
      figures.forEach((figure, index) => placed.push({ figure, span: shift(figure.span, at), paragraph, index }));
    });
    return placed;
  }

  get figureCount(): number {
    return this.paragraphs.reduce((sum, { figures }) => sum + figures.length, 0);
  }

  /** 字数 as Word counts it. */
  get words(): number {
    return this.paragraphs.reduce((sum, { reading }) => sum + reading.words, 0);
  }

  /** How many syllables the report has when it is read aloud. */
  get spoken(): number {
    return this.paragraphs.reduce((sum, { reading }) => sum + spokenOf(reading), 0);
  }

  /** Where the title stands; null where the text has none of its own. */
  get titleSpan(): Span | null {
    if (this.title === null) return null;
    for (let i = 0; i < this.paragraphs.length; i++) {
      const at = (this.paragraphs[i] as PlacedParagraph).reading.text.indexOf(this.title);
      if (at >= 0)
        return { start: (this.starts[i] as number) + at, end: (this.starts[i] as number) + at + this.title.length };
      if (i > this.body) break;
    }
    return null;
  }

  /** Every section, parents before children, in reading order. */
  allSections(): readonly Section[] {
    return (this.sectionsCache ??= flatten(this.sections));
  }

  /** The last heading that begins before `end` and ends after `start`; null where none does. */
  lastHeadingBetween(start: number, end: number): Span | null {
    const sections = this.allSections();
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sections[middle] as Section).headingSpan.start < end) low = middle + 1;
      else high = middle;
    }
    const heading = sections[low - 1]?.headingSpan;
    return heading !== undefined && heading.end > start ? heading : null;
  }

  /** The index of the paragraph that holds the offset. */
  paragraphAt(offset: number): number {
    return lastAtOrBefore(this.starts, offset);
  }

  /** The text between two absolute offsets. */
  slice({ start, end }: Span): string {
    let text = '';
    for (let i = this.paragraphAt(start); i < this.paragraphs.length && (this.starts[i] as number) < end; i++) {
      const { reading, lineBreak } = this.paragraphs[i] as PlacedParagraph;
      const at = this.starts[i] as number;
      text += (reading.text + lineBreak).slice(Math.max(0, start - at), Math.max(0, end - at));
    }
    return text;
  }

  positionAt(offset: number): Position {
    const starts = this.lineStarts();
    const bounded = Math.max(0, Math.min(offset, this.length));
    const line = lastAtOrBefore(starts, bounded);
    return { line, character: bounded - (starts[line] as number) };
  }

  offsetAt({ line, character }: Position): number {
    const starts = this.lineStarts();
    if (line >= starts.length) return this.length;
    return Math.min(
      (starts[Math.max(0, line)] as number) + Math.max(0, character),
      starts[line + 1] ?? this.length,
      this.length,
    );
  }

  get lineCount(): number {
    return this.lineStarts().length;
  }

  private lineStarts(): readonly number[] {
    if (this.lineStartsCache !== null) return this.lineStartsCache;
    const starts: number[] = [];
    this.paragraphs.forEach(({ reading, continues }, i) => {
      const at = this.starts[i] as number;
      if (!continues) starts.push(at);
      // a paragraph of a hard-wrapped file holds its line breaks
      for (const inner of reading.innerLines) starts.push(at + inner);
    });
    return (this.lineStartsCache = starts);
  }
}

function flatten(sections: readonly Section[], into: Section[] = []): Section[] {
  for (const section of sections) {
    into.push(section);
    flatten(section.children, into);
  }
  return into;
}
