import { placesOf } from '../ledger/places';
import type { Found } from '../ledger/places';
import type { Report } from '../report/report';
import { toHalfWidth } from '../text/width';
import { shift } from '../text/span';
import type { Span } from '../text/span';

/** Where something is defined, and the words from which it was asked. */
export interface Definition {
  readonly from: Span;
  readonly to: Span;
}

/** The places of a report that state or name one indicator. */
export interface References {
  /** By which other reports are searched; null where the words are too general to be the same indicator elsewhere. */
  readonly key: string | null;
  /** In reading order, abbreviations included. */
  readonly spans: readonly Span[];
}

/**
 * From an abbreviation to where the report introduces it; from any other name of an indicator, or a figure, to the
 * first place that states it. Null where no indicator stands at the offset.
 */
export function definitionAt(report: Report, offset: number): Definition | null {
  const found = placesOf(report).at(offset);
  if (found === null) return null;
  const to = introduction(report, found) ?? firstPlace(report, found);
  return to === null ? null : { from: found.span, to };
}

/** Every place of the report that states or names the indicator at an offset; null where none stands there. */
export function referencesAt(report: Report, offset: number): References | null {
  const found = placesOf(report).at(offset);
  if (found === null) return null;
  const { key, phrase } = found;
  if (key === null) return { key, spans: phrase === null ? [] : [phrase] };
  return { key, spans: placesOf(report).everywhere(key) };
}

function introduction(report: Report, { phrase, on }: Found): Span | null {
  if (phrase === null || on !== 'phrase') return null;
  const introduced = placesOf(report).names.introductions.get(toHalfWidth(report.slice(phrase)));
  return introduced === undefined ? null : shift(introduced.fullSpan, report.starts[introduced.paragraph] as number);
}

function firstPlace(report: Report, { key, phrase }: Found): Span | null {
  if (key === null) return phrase;
  const [first] = placesOf(report).statements(key);
  return first === undefined ? (placesOf(report).everywhere(key)[0] ?? phrase) : (first.phrase ?? first.figure.span);
}
