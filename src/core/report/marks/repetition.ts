import type { Section } from '../../outline/model';
import { isComparable, readPrints } from '../../text/prints';
import type { SentencePrint } from '../../text/prints';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gatheredBy } from '../gathered';
import type { Gathered, Gatherer } from '../gathered';
import type { ParagraphReading } from '../paragraph';
import type { Report } from '../report';
import { Met, Tallies } from './tallies';
import type { Tally } from './tallies';

/** A stretch of one sentence or more that stands in two places; spans are absolute. */
export interface Repetition {
  readonly first: Span;
  readonly again: Span;
}

/**
 * The sentences of fifteen characters or more that stand in two places, the same or nearly the same. Headings, slogans,
 * courtesies, labels and refrains are left out. A paragraph is read once; after that only what was kept of it is
 * compared.
 */
export const repetitionsIn = (report: Report): readonly Repetition[] => merged(report, repeats(report));

const SHORTEST = 11;
const LABEL = /^.{1,8}[:：]/;
const LONGEST_LABELLED = 30;
/** Courtesies and formulas, slogans, sentences in quotation marks. */
const FORMULA = /^[“"]|^(?:现将|特此|以上|请予|请审|感谢|谢谢|欢迎|各位|下面|同志们|大家好)|[！!]["”]?$/;
/** What ends a sentence; a line without it is a heading, a cell, a caption. */
const ENDED = /[。？?；;]["”’）)]*$/;

const readSentences = ({ text, outline }: ParagraphReading): readonly SentencePrint[] =>
  outline.chrome
    ? []
    : readPrints(text, outline.sentences, SHORTEST).filter(({ start, end }) => {
        const edges = text.slice(start, start + 10) + text.slice(Math.max(start + 10, end - 4), end);
        return ENDED.test(edges) && !FORMULA.test(edges) && !(end - start <= LONGEST_LABELLED && LABEL.test(edges));
      });

/**
 * A sentence with those it may be the same as: of one wording, and, where it is long enough, of one beginning or end.
 */
interface Counted {
  readonly print: SentencePrint;
  readonly whole: Tally;
  readonly head: Tally | null;
  readonly tail: Tally | null;
}

/** Whether any other sentence may be the same as this one, or nearly. */
const hasLikes = ({ whole, head, tail }: Counted): boolean =>
  whole.count > 1 || (head !== null && head.count > 1) || (tail !== null && tail.count > 1);

/** Reads the sentences of a document and keeps count of those that may be the same. */
class Sentences implements Gatherer<readonly Counted[]> {
  readonly wholes = new Tallies();
  readonly heads = new Tallies();
  readonly tails = new Tallies();
  /** What the last search found, for as long as no sentence comes or goes that may be the same as another. */
  known: { readonly shape: object; readonly repeats: readonly Repeat[] } | null = null;

  read({ reading }: PlacedParagraph): readonly Counted[] | null {
    const found = readSentences(reading).map((print): Counted => {
      const long = isComparable(print.key);
      return {
        print,
        whole: this.wholes.add(print.hash),
        head: long ? this.heads.add(print.head) : null,
        tail: long ? this.tails.add(print.tail) : null,
      };
    });
    if (found.some(hasLikes)) this.known = null;
    return found.length === 0 ? null : found;
  }

  release(found: readonly Counted[]): void {
    if (found.some(hasLikes)) this.known = null;
    for (const { whole, head, tail } of found) {
      this.wholes.remove(whole);
      if (head !== null) this.heads.remove(head);
      if (tail !== null) this.tails.remove(tail);
    }
  }
}

const sentencesIn = gatheredBy(() => new Sentences());

/** A sentence in its paragraph. */
interface Place {
  readonly paragraph: number;
  readonly print: SentencePrint;
}

interface Repeat {
  readonly first: Place;
  readonly again: Place;
}

/**
 * The sentences that stand in two places: looked for again only when some came or went that may be such, or the outline
 * changed.
 */
function repeats(report: Report): readonly Repeat[] {
  const { entries, gatherer } = sentencesIn(report);
  const { shape } = report.outline;
  if (gatherer.known?.shape !== shape) gatherer.known = { shape, repeats: search(report, entries, gatherer) };
  return gatherer.known.repeats;
}

/** How many sentences of one beginning or end are compared. */
const CANDIDATES = 4;

function search(
  report: Report,
  entries: readonly Gathered<readonly Counted[]>[],
  { wholes, heads, tails }: Sentences,
): readonly Repeat[] {
  const inHeading = headingsOf(report);
  const paragraphs: number[] = [];
  const prints: SentencePrint[] = [];
  const placeOf = (index: number): Place => ({
    paragraph: paragraphs[index] as number,
    print: prints[index] as SentencePrint,
  });
  const said = new Met(wholes, 1, prints);
  const begun = new Met(heads, CANDIDATES, prints);
  const ended = new Met(tails, CANDIDATES, prints);
  const repeated = new Map<Tally, Place[]>();
  const found: Repeat[] = [];
  for (const { paragraph, found: sentences } of entries) {
    for (const counted of sentences) {
      const { print, whole, head, tail } = counted;
      if (!hasLikes(counted) || inHeading((report.starts[paragraph] as number) + print.end)) continue;
      const index = prints.push(print) - 1;
      paragraphs.push(paragraph);
      const same = said.only(whole);
      if (same >= 0 && (prints[same] as SentencePrint).key === print.key) {
        const [first, again] = [placeOf(same), placeOf(index)];
        found.push({ first, again });
        const all = repeated.get(whole);
        if (all === undefined) repeated.set(whole, [first, again]);
        else all.push(again);
        continue;
      }
      said.put(whole, 0, index);
      const byHead = head === null ? -1 : begun.meet(head, index);
      const near = byHead >= 0 || tail === null ? byHead : ended.meet(tail, index);
      if (near >= 0) found.push({ first: placeOf(near), again: placeOf(index) });
    }
  }
  const refrains = new Set([...repeated].filter(([, all]) => isRefrain(report, all)).map(([{ hash }]) => hash));
  return found.filter(({ again }) => !refrains.has(again.print.hash));
}

/** Whether the sentence that ends there is a heading, asked of one after another in reading order. */
function headingsOf(report: Report): (end: number) => boolean {
  const headings = report.allSections();
  let next = 0;
  return (end) => {
    while (next < headings.length && (headings[next] as Section).headingSpan.end < end - 2) next++;
    const heading = headings[next]?.headingSpan;
    return heading !== undefined && heading.start < end;
  };
}

/** What ends, or opens, three lines or more is said on purpose. */
function isRefrain({ paragraphs }: Report, places: readonly Place[]): boolean {
  const opens = ({ paragraph, print }: Place): boolean => {
    const { reading, continues } = paragraphs[paragraph] as PlacedParagraph;
    return !continues && print.start === reading.outline.body.start;
  };
  const closes = ({ paragraph, print }: Place): boolean =>
    print.end >= (paragraphs[paragraph] as PlacedParagraph).reading.outline.body.end &&
    paragraphs[paragraph + 1]?.continues !== true;
  return places.length > 2 && (places.every(closes) || places.every(opens));
}

/** Whether a sentence stands right behind another of its paragraph. */
const follows = (place: Place, before: Place): boolean =>
  place.paragraph === before.paragraph && place.print.index === before.print.index + 1;

/** Sentences that follow one another in both places are one stretch. */
function merged({ starts }: Report, found: readonly Repeat[]): readonly Repetition[] {
  const stretches: { readonly from: Repeat; to: Repeat }[] = [];
  for (const repeat of found) {
    const before = stretches.at(-1);
    if (before !== undefined && follows(repeat.again, before.to.again) && follows(repeat.first, before.to.first))
      before.to = repeat;
    else stretches.push({ from: repeat, to: repeat });
  }
  const stretch = (from: Place, to: Place): Span => ({
    start: (starts[from.paragraph] as number) + from.print.start,
    end: (starts[to.paragraph] as number) + to.print.end,
  });
  return stretches.map(({ from, to }) => ({
    first: stretch(from.first, to.first),
    again: stretch(from.again, to.again),
  }));
}
