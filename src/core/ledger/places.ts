import type { Figure } from '../figures/model';
import type { PlacedParagraph } from '../report/context';
import type { PlacedFigure, Report } from '../report/report';
import { remembered } from '../text/remembered';
import { contains, shift } from '../text/span';
import type { Span } from '../text/span';
import { standsAlone } from './names/boundary';
import { Names } from './names/names';
import { proseOf } from './prose';

/**
 * A figure that states an indicator, and the phrase that names it; null where the text names it elsewhere (总数达1347家).
 */
export interface Statement {
  readonly figure: PlacedFigure;
  readonly phrase: Span | null;
}

/** A place where an indicator is named, whether a figure follows or not. */
export interface Mention {
  readonly span: Span;
  /** As written there, in the half-width view. */
  readonly name: string;
  /** The name of another indicator that this one is a part of there; null where it stands for itself. */
  readonly within: string | null;
  /** Whether the abbreviation is introduced here: 高新技术企业（以下简称“高企”）. */
  readonly introduced: boolean;
}

/** What stands at a place of the text. */
export interface Found {
  /** Null where the phrase is too general to be the same indicator elsewhere. */
  readonly key: string | null;
  /** The phrase that names the indicator; null where it cannot be told from the words around the figure. */
  readonly phrase: Span | null;
  /** The figure, where the place is one or the phrase belongs to one. */
  readonly figure: PlacedFigure | null;
  /** What the place stands in: the phrase, the figure, or one of its comparisons. */
  readonly span: Span;
  readonly on: 'phrase' | 'figure' | 'comparison';
}

/** Longer phrases are no names that a writer would look for. */
const LONGEST_NAME = 30;
/** A quotation no longer than this is the name of a plan or a prize, and what it holds is no mention by itself. */
const LONGEST_QUOTED_NAME = 30;

/** Where the report states and names its indicators. Computed when first asked, kept with the snapshot. */
export const placesOf = remembered((report: Report): Places => new Places(report));

/** The places of one snapshot; each list is made when first asked for. */
export class Places {
  private namesKept: Names | null = null;
  private statementsKept: ReadonlyMap<string, readonly PlacedFigure[]> | null = null;

  constructor(private readonly report: Report) {}

  get names(): Names {
    return (this.namesKept ??= new Names(this.report));
  }

  /** The key of a figure's indicator, the report's own abbreviations written out. */
  keyOf({ indicator }: Figure): string | null {
    return this.names.keyOf(indicator);
  }

  /** The figures that state the indicator, in reading order. */
  statements(key: string): readonly Statement[] {
    this.statementsKept ??= this.collect();
    return (this.statementsKept.get(key) ?? []).map((figure) => ({ figure, phrase: this.phraseOf(figure) }));
  }

  /** Every indicator that a figure states, by key. */
  get keys(): Iterable<string> {
    return (this.statementsKept ??= this.collect()).keys();
  }

  /** Where the phrase stands that names what the figure measures; null where its words stand apart. */
  phraseOf({ figure, paragraph }: PlacedFigure): Span | null {
    const placed = this.report.paragraphs[paragraph] as PlacedParagraph;
    const span = phraseSpan(placed, figure, this.names.nameOf(figure.indicator));
    return span === null ? null : shift(span, this.report.starts[paragraph] as number);
  }

  /**
   * The places that name the indicator, in reading order; those inside the names of other indicators are told by
   * `within`.
   */
  mentions(key: string): readonly Mention[] {
    const names = this.names.of(key).filter((name) => name.length <= LONGEST_NAME);
    const longer = new Map(names.map((name) => [name, this.names.longerThan(name, key)]));
    const mentions: Mention[] = [];
    this.report.paragraphs.forEach((placed, paragraph) => {
      if (placed.reading.outline.chrome) return;
      const { halfWidth } = proseOf(placed.reading);
      const taken: Span[] = [];
      for (const name of names) {
        for (let at = halfWidth.indexOf(name); at >= 0; at = halfWidth.indexOf(name, at + name.length)) {
          const span = { start: at, end: at + name.length };
          if (taken.some((other) => contains(other, span)) || !this.isName(halfWidth, span, name)) continue;
          taken.push(span);
          mentions.push(this.mention(paragraph, span, name, holder(halfWidth, at, name, longer.get(name) ?? [])));
        }
      }
    });
    return mentions.sort((a, b) => a.span.start - b.span.start);
  }

  /**
   * Every place that states or names the indicator, in reading order: each phrase, and the figures whose phrase stands
   * elsewhere.
   */
  everywhere(key: string): readonly Span[] {
    const spans = this.mentions(key)
      .filter(({ within }) => within === null)
      .map(({ span }) => span);
    const named = new Set(spans.map(({ start }) => start));
    const told = new Set<number>();
    for (const { figure, phrase } of this.statements(key)) {
      if (phrase === null || told.has(phrase.start)) spans.push(figure.span);
      else {
        told.add(phrase.start);
        if (!named.has(phrase.start)) spans.push(phrase);
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  }

  /**
   * The indicator at an offset, by figure, by the phrase of a figure, or by a name that the report uses; null where
   * there is none.
   */
  at(offset: number): Found | null {
    const paragraph = this.report.paragraphAt(offset);
    const placed = this.report.paragraphs[paragraph];
    if (placed === undefined) return null;
    const at = offset - (this.report.starts[paragraph] as number);
    const touched = placed.figures.findIndex(({ span }) => span.start <= at && at < span.end);
    if (touched >= 0) return this.foundFigure(paragraph, touched, 'figure');
    const named = this.nameAt(placed, at);
    const phrases = placed.figures.map((figure) => phraseSpan(placed, figure, this.names.nameOf(figure.indicator)));
    const own = phrases.findIndex((span) => span !== null && span.start <= at && at <= span.end);
    const phrase = phrases[own] ?? null;
    if (phrase !== null && (named === null || lengthOf(named.span) <= lengthOf(phrase)))
      return this.foundFigure(paragraph, own, 'phrase', phrase);
    if (named !== null) {
      const span = shift(named.span, this.report.starts[paragraph] as number);
      return { key: named.key, phrase: span, figure: null, span, on: 'phrase' };
    }
    for (const [index, { comparisons }] of placed.figures.entries()) {
      const compared = comparisons.find(({ span }) => span.start <= at && at <= span.end);
      if (compared !== undefined) return this.foundFigure(paragraph, index, 'comparison', compared.span);
    }
    const before = placed.figures.findIndex(({ span }) => span.end === at);
    return before < 0 ? null : this.foundFigure(paragraph, before, 'figure');
  }

  /** @param span relative to the paragraph; that of the figure where not given */
  private foundFigure(paragraph: number, index: number, on: Found['on'], span?: Span): Found {
    const start = this.report.starts[paragraph] as number;
    const figure = (this.report.paragraphs[paragraph] as PlacedParagraph).figures[index] as Figure;
    const placed: PlacedFigure = { figure, span: shift(figure.span, start), paragraph, index };
    return {
      key: this.keyOf(figure),
      phrase: this.phraseOf(placed),
      figure: placed,
      span: shift(span ?? figure.span, start),
      on,
    };
  }

  private collect(): ReadonlyMap<string, readonly PlacedFigure[]> {
    const byKey = new Map<string, PlacedFigure[]>();
    for (const placed of this.report.figures()) {
      const key = this.keyOf(placed.figure);
      if (key === null) continue;
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [placed]);
      else same.push(placed);
    }
    return byKey;
  }

  private mention(paragraph: number, span: Span, name: string, within: string | null): Mention {
    const { reading } = this.report.paragraphs[paragraph] as PlacedParagraph;
    const placed = proseOf(reading).place(span);
    const introduction = this.names.introductions.get(name);
    return {
      span: shift(placed, this.report.starts[paragraph] as number),
      name,
      within,
      introduced: introduction?.paragraph === paragraph && introduction.shortSpan.start === placed.start,
    };
  }

  /** The longest name of the report that the place stands in. */
  private nameAt({ reading }: PlacedParagraph, offset: number): { readonly key: string; readonly span: Span } | null {
    if (reading.outline.chrome) return null;
    const { halfWidth, place, offset: unplace } = proseOf(reading);
    const at = unplace(offset);
    for (let length = Math.min(LONGEST_NAME, halfWidth.length); length > 1; length--) {
      for (let start = Math.max(0, at - length); start <= at && start + length <= halfWidth.length; start++) {
        const name = halfWidth.slice(start, start + length);
        const key = this.names.known(name);
        const span = { start, end: start + length };
        if (key !== null && this.isName(halfWidth, span, name)) return { key, span: place(span) };
      }
    }
    return null;
  }

  /** Whether the words at the span are the name: words of their own, in no title and in no longer quoted name. */
  private isName(halfWidth: string, span: Span, name: string): boolean {
    const { start } = span;
    if (this.names.notAfter(name).some((word) => halfWidth.endsWith(word, start))) return false;
    return !isInTitle(halfWidth, span) && !isInQuotedName(halfWidth, span) && standsAlone(halfWidth, span);
  }
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The longer name of another indicator that covers the one at `at`. */
const holder = (halfWidth: string, at: number, name: string, longer: readonly string[]): string | null =>
  longer.find((other) => {
    for (let inner = other.indexOf(name); inner >= 0; inner = other.indexOf(name, inner + 1))
      if (halfWidth.startsWith(other, at - inner)) return true;
    return false;
  }) ?? null;

/** Inside 《》 the words are part of a title. */
const isInTitle = (halfWidth: string, { start, end }: Span): boolean => {
  const open = halfWidth.lastIndexOf('《', start);
  return open >= 0 && halfWidth.lastIndexOf('》', start) < open && halfWidth.indexOf('》', end) >= 0;
};

/** “高新技术企业倍增计划” is the name of a plan; “高企” is the indicator in quotation marks. */
function isInQuotedName(halfWidth: string, { start, end }: Span): boolean {
  const open = halfWidth.lastIndexOf('“', start - 1);
  if (open < 0 || halfWidth.lastIndexOf('”', start - 1) > open) return false;
  const close = halfWidth.indexOf('”', end);
  return (
    close >= 0 &&
    !(open === start - 1 && close === end) &&
    close - open - 1 <= LONGEST_QUOTED_NAME &&
    !/[,;。]/.test(halfWidth.slice(open, close))
  );
}

/** The phrase of a figure's indicator where it stands next to it: right behind (8个功能实验室), else the nearest before. */
export function phraseSpan({ reading }: PlacedParagraph, { span }: Figure, name: string): Span | null {
  if (name === '') return null;
  const { halfWidth, place, offset } = proseOf(reading);
  const end = offset(span.end);
  const behind = halfWidth.indexOf(name, end);
  if (behind >= 0 && /^(?:以上|以下|左右|以内)?的?$/.test(halfWidth.slice(end, behind)))
    return place({ start: behind, end: behind + name.length });
  const before = halfWidth.lastIndexOf(name, offset(span.start) - name.length);
  if (before >= 0 && offset(span.start) >= name.length) return place({ start: before, end: before + name.length });
  return null;
}
