import { remembered } from '../text/remembered';
import type { PlacedParagraph } from './context';
import type { Change, History } from './history';
import type { Report } from './report';

/** What was found in one paragraph of a report. */
export interface Gathered<Found> {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly found: Found;
}

/** Reads the paragraphs of one document, and may keep count of what it found in those that are there. */
export interface Gatherer<Found> {
  /** The value of the paragraph; null where it has none. */
  read(paragraph: PlacedParagraph): Found | null;
  /** Called with the value of each paragraph that was removed, before those in its place are read. */
  release?(found: Found): void;
}

/**
 * Per-paragraph values of a report, in reading order, without the paragraphs that yield null. Updated incrementally from
 * snapshot to snapshot of a document: only paragraphs that an edit changed are read, and where neither they nor those
 * they replace yield a value, the list is the same object.
 * @param read the value of one paragraph, by itself; null where it has none.
 */
export const gathered = <Found>(
  read: (paragraph: PlacedParagraph) => Found | null,
): ((report: Report) => readonly Gathered<Found>[]) => {
  const gather = gatheredBy(() => ({ read }));
  return (report) => gather(report).entries;
};

const NO_PARAGRAPHS: readonly PlacedParagraph[] = [];

/**
 * As `gathered`, with a reader made for each document, which may keep counts of its own.
 * @param keyOf what else of a report the reader depends on: where it changes, every paragraph is read again.
 */
export function gatheredBy<Found, G extends Gatherer<Found>>(
  make: (report: Report) => G & Gatherer<Found>,
  keyOf: (report: Report) => string = () => '',
): (report: Report) => Gathering<Found, G> {
  const keptFor = remembered((_: History): { kept: Kept<Found, G> | null } => ({ kept: null }));
  return (report) => {
    const { history, paragraphs } = report;
    const place = keptFor(history);
    const key = keyOf(report);
    let old = place.kept;
    if (old?.key !== key) old = { key, gatherer: make(report), paragraphs: NO_PARAGRAPHS, entries: [] };
    if (old.paragraphs !== paragraphs) {
      place.kept = null; // should a reader fail half-way, the next one begins anew
      old.entries = updated(old, history.change(old.paragraphs, paragraphs));
      old.paragraphs = paragraphs;
    }
    place.kept = old;
    return old;
  };
}

/** What was gathered of a report, and by whom; it holds until another snapshot of the document is asked about. */
export interface Gathering<Found, G> {
  readonly gatherer: G;
  readonly entries: readonly Gathered<Found>[];
}

interface Kept<Found, G> extends Gathering<Found, G> {
  readonly key: string;
  /** The snapshot that was asked about last. */
  paragraphs: readonly PlacedParagraph[];
  entries: readonly Gathered<Found>[];
}

function updated<Found>(
  { gatherer, entries }: Gathering<Found, Gatherer<Found>>,
  { from, gone, come, stayed }: Change,
): readonly Gathered<Found>[] {
  const first = indexFrom(entries, from);
  const last = indexFrom(entries, from + gone.length);
  const known = stayed.size === 0 ? null : new Map<PlacedParagraph, Found>();
  for (let i = first; i < last; i++) {
    const { paragraph, found } = entries[i] as Gathered<Found>;
    const placed = gone[paragraph - from] as PlacedParagraph;
    if (known !== null && stayed.has(placed)) known.set(placed, found);
    else gatherer.release?.(found);
  }
  const entering: Gathered<Found>[] = [];
  for (let i = 0; i < come.length; i++) {
    const placed = come[i] as PlacedParagraph;
    const found = known !== null && stayed.has(placed) ? (known.get(placed) ?? null) : gatherer.read(placed);
    if (found !== null) entering.push({ paragraph: from + i, found });
  }
  const by = come.length - gone.length;
  if (first === last && entering.length === 0 && by === 0) return entries;
  const after = entries.slice(last);
  return entries
    .slice(0, first)
    .concat(entering, by === 0 ? after : after.map(({ paragraph, found }) => ({ paragraph: paragraph + by, found })));
}

/** The index of the first entry of that paragraph or a later one. */
export function indexFrom(entries: readonly Gathered<unknown>[], paragraph: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Gathered<unknown>).paragraph < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}
