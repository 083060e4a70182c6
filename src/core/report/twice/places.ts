import type { Mention } from '../../relations/identity/mention';
import type { Passage } from '../../relations/model';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { Gathered } from '../gathered';
import type { Report } from '../report';

/** A mention with where it stands in the report. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly paragraph: number;
  /** Absolute. */
  readonly span: Span;
}

/** The numbers of a report that may be told twice, by paragraph; each has one at least. */
type Entries = readonly Gathered<readonly Mention[]>[];

/**
 * The paragraphs of the passages with such numbers, in reading order. A place for each passage, not for each mention:
 * there are many more of these, and all are gone through at every edit.
 */
export const paragraphsOf = remembered(
  (entries: Entries): ReadonlyMap<Passage, number> =>
    new Map(entries.map(({ paragraph, found }) => [(found[0] as Mention).passage, paragraph])),
);

/** What tells where such a number stands. */
export function placesIn(report: Report, entries: Entries): (mention: Mention) => PlacedMention {
  const paragraphs = paragraphsOf(entries);
  return (mention) => {
    const paragraph = paragraphs.get(mention.passage) as number;
    return { mention, paragraph, span: shift(mention.figure.span, report.starts[paragraph] as number) };
  };
}
