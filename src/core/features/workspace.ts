import type { Figure } from '../figures/model';
import { placesOf } from '../ledger/places';
import type { Position, Report } from '../report/report';

/**
 * Visits what was drawn from each report of a workspace, by its URI, until `visit` returns false. The host reads the
 * files, keeps what is drawn from them, and may stop early.
 */
export type EachReport<T> = (visit: (uri: string, drawn: T) => boolean) => Promise<void>;

/** Where something stands in a file that need not be open. */
export interface LineRange {
  readonly start: Position;
  readonly end: Position;
}

/** A place that states an indicator. */
export interface StatedPlace {
  /** The phrase, or the figure where its phrase stands elsewhere. */
  readonly range: LineRange;
  /** The figure as written. */
  readonly written: string;
  readonly figure: Figure;
}

/** A place of another report. */
export interface OtherPlace extends StatedPlace {
  readonly uri: string;
}

const YEAR = /(?:19|20)\d{2}/;

/** The places of a report that state indicators, by the key of the indicator. */
export function statedPlaces(report: Report): ReadonlyMap<string, readonly StatedPlace[]> {
  const places = placesOf(report);
  return new Map(
    [...places.keys].map((key) => [
      key,
      places.statements(key).map(({ figure: { figure, span }, phrase }) => ({
        range: { start: report.positionAt((phrase ?? span).start), end: report.positionAt((phrase ?? span).end) },
        written: report.slice(span),
        figure,
      })),
    ]),
  );
}

/** The places of all reports but the one at `besides` that state the indicator. @param each draws `statedPlaces` */
export async function placesStating(
  each: EachReport<ReadonlyMap<string, readonly StatedPlace[]>>,
  key: string,
  besides: string,
): Promise<readonly OtherPlace[]> {
  const found: OtherPlace[] = [];
  await each((uri, byKey) => {
    if (uri !== besides) found.push(...(byKey.get(key) ?? []).map((place) => ({ uri, ...place })));
    return true;
  });
  return found;
}

/**
 * The first place of each file, the newest report first as the names of the files tell their years; files without a
 * year come last.
 */
export function firstOfEachFile<T extends { readonly uri: string }>(places: readonly T[]): readonly T[] {
  const files = new Map<string, T>();
  for (const place of places) if (!files.has(place.uri)) files.set(place.uri, place);
  return [...files.values()].sort((a, b) => yearOf(b) - yearOf(a));
}

/** The name of the file at a URI, as the reader knows it. */
export function fileNameOf(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}

const yearOf = ({ uri }: { readonly uri: string }): number => Number(YEAR.exec(fileNameOf(uri))?.[0] ?? 0);
