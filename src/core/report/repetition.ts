import { isComparable, nearlySame, readPrints } from '../text/prints';
import type { SentencePrint } from '../text/prints';
import { remembered } from '../text/remembered';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { PlacedParagraph } from './context';
import type { ParagraphReading } from './paragraph';
import type { Report } from './report';

/** A stretch of one sentence or more that stands in two places; spans are absolute. */
export interface Repetition {
  readonly first: Span;
  readonly again: Span;
}

/**
 * The sentences of fifteen characters or more that stand in two places, the same or nearly the same. Headings, slogans,
 * courtesies, labels and refrains are left out. A paragraph is read once; after that only what was kept of it is compared.
 */
export const repetitionsIn = (report: Report): readonly Repetition[] => merged(repeats(report));

const SHORTEST = 15;
const LABEL = /^.{1,8}[:：]/;
const LONGEST_LABELLED = 30;
/** Courtesies and formulas, slogans, sentences in quotation marks. */
const FORMULA = /^[“"]|^(?:现将|特此|以上|请予|请审|感谢|谢谢|欢迎|各位|下面|同志们|大家好)|[！!]["”]?$/;
/** What ends a sentence; a line without it is a heading, a cell, a caption. */
const ENDED = /[。？?；;]["”’）)]*$/;

const printsOf = remembered(({ text, outline }: ParagraphReading): readonly SentencePrint[] =>
  outline.chrome
    ? []
    : readPrints(text, outline.sentences, SHORTEST).filter(({ start, end }) => {
        const edges = text.slice(start, start + 10) + text.slice(Math.max(start + 10, end - 4), end);
        return ENDED.test(edges) && !FORMULA.test(edges) && !(end - start <= LONGEST_LABELLED && LABEL.test(edges));
      }),
);

interface Place {
  readonly print: SentencePrint;
  readonly span: Span;
  /** Counts the sentences of the report. */
  readonly index: number;
  /** Whether it is the first, or the last, of its line. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The places of all sentences that are no headings. */
function placesOf({ paragraphs, starts }: Report, headings: readonly Span[]): Place[] {
  const places: Place[] = [];
  let index = 0;
  let next = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const { reading, continues } = paragraphs[i] as PlacedParagraph;
    const prints = printsOf(reading);
    const { body, sentences } = reading.outline;
    for (const print of prints) {
      const span = shift(print, starts[i] as number);
      while (next < headings.length && (headings[next] as Span).end < span.end - 2) next++;
      const heading = headings[next];
      if (heading !== undefined && heading.start < span.end) continue;
      places.push({ print, span: { start: span.start, end: span.end }, index: index + print.index, opens: !continues && print.start === body.start, closes: print.end >= body.end && paragraphs[i + 1]?.continues !== true });
    }
    index += sentences.length + 1;
  }
  return places;
}

interface Repeat {
  readonly first: Place;
  readonly again: Place;
}

/** How many sentences of one beginning or end are compared. */
const CANDIDATES = 4;

function repeats(report: Report): readonly Repeat[] {
  const exact = new Map<number, Place>();
  const said = new Map<number, Place[]>();
  const alike = new Map<number, Place[]>();
  const found: Repeat[] = [];
  for (const place of placesOf(report, report.allSections().map(({ headingSpan }) => headingSpan))) {
    const { hash, head, tail, key } = place.print;
    const same = exact.get(hash);
    if (same !== undefined && same.print.key === key) {
      found.push({ first: same, again: place });
      const places = said.get(hash);
      if (places === undefined) said.set(hash, [same, place]);
      else places.push(place);
      continue;
    }
    exact.set(hash, place);
    if (!isComparable(key)) continue;
    const near = addAlike(alike, head, place) ?? addAlike(alike, ~tail, place);
    if (near !== null) found.push({ first: near, again: place });
  }
  return found.filter(({ again }) => !isRefrain(said.get(again.print.hash) ?? []));
}

/** Adds a sentence to those with the same beginning or end, and gives the first of them that is nearly the same. */
function addAlike(alike: Map<number, Place[]>, edge: number, place: Place): Place | null {
  const others = alike.get(edge);
  if (others === undefined) {
    alike.set(edge, [place]);
    return null;
  }
  const near = others.find((other) => nearlySame(other.print.key, place.print.key)) ?? null;
  if (others.length < CANDIDATES) others.push(place);
  return near;
}

/** What ends, or opens, three lines or more is said on purpose. */
const isRefrain = remembered((places: readonly Place[]): boolean => places.length > 2 && (places.every(({ closes }) => closes) || places.every(({ opens }) => opens)));

/** Sentences that follow one another in both places are one stretch. */
function merged(found: readonly Repeat[]): readonly Repetition[] {
  const stretches: { readonly repetition: Repetition; readonly last: Repeat }[] = [];
  for (const repeat of found) {
    const { first, again } = repeat;
    const before = stretches.at(-1);
    if (before !== undefined && again.index === before.last.again.index + 1 && first.index === before.last.first.index + 1) {
      const { repetition } = before;
      stretches[stretches.length - 1] = { repetition: { first: { start: repetition.first.start, end: first.span.end }, again: { start: repetition.again.start, end: again.span.end } }, last: repeat };
    } else {
      stretches.push({ repetition: { first: first.span, again: again.span }, last: repeat });
    }
  }
  return stretches.map(({ repetition }) => repetition);
}
