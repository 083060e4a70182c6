import type { Figure } from '../figures/model';
import type { PlacedParagraph } from '../report/context';
import { gatheredBy } from '../report/gathered';
import type { Gathered, Gatherer } from '../report/gathered';
import type { PlacedFigure, Report } from '../report/report';
import { shift } from '../text/span';

/**
 * What is compared between figures of one indicator (a unit, say), or what makes them comparable; null leaves the
 * figure out.
 */
export type Tag = (paragraph: PlacedParagraph, index: number) => string | null;

/** Figures of one indicator are compared. */
const byIndicator: Tag = ({ figures }, index) => figures[index]?.indicator.key ?? null;

/** The indicators that two places of a report tag differently. */
export interface Differing {
  /** Each of them with all its places, in reading order. */
  (report: Report): readonly (readonly PlacedFigure[])[];
  /** The same number for as long as edits change nothing of these places, but where they stand. */
  readonly version: (report: Report) => number;
}

/**
 * Finds the indicators that two places of a report tag differently. What a paragraph contributes is kept and counted,
 * so that an edit costs the edited paragraphs and one look at who counts.
 * @param keyOf what two figures have in common that are compared: their indicator, where nothing else is given.
 */
export function differing(tagOf: Tag, keyOf: Tag = byIndicator): Differing {
  const gather = gatheredBy(() => new Counts(tagOf, keyOf));
  return Object.assign((report: Report) => placesIn(report, gather(report).entries), {
    version: (report: Report) => gather(report).gatherer.version,
  });
}

function placesIn(
  report: Report,
  entries: readonly Gathered<readonly Mention[]>[],
): readonly (readonly PlacedFigure[])[] {
  const places = new Map<Group, PlacedFigure[]>();
  for (const { paragraph, found } of entries) {
    for (const { group, index } of found) {
      if (group.tags.size < 2) continue;
      const figure = (report.paragraphs[paragraph] as PlacedParagraph).figures[index] as Figure;
      const place = { figure, span: shift(figure.span, report.starts[paragraph] as number), paragraph, index };
      const known = places.get(group);
      if (known === undefined) places.set(group, [place]);
      else known.push(place);
    }
  }
  return [...places.values()];
}

/** All figures of a document with one key: how many have each tag. */
interface Group {
  readonly key: string;
  readonly tags: Map<string, number>;
}

/** A figure that is compared: its group, its tag, its index among those of its paragraph. */
interface Mention {
  readonly group: Group;
  readonly tag: string;
  readonly index: number;
}

/** Reads what is compared, and keeps count of it over the paragraphs of a document. */
class Counts implements Gatherer<readonly Mention[]> {
  private readonly groups = new Map<string, Group>();
  version = 0;

  constructor(
    private readonly tagOf: Tag,
    private readonly keyOf: Tag,
  ) {}

  read(paragraph: PlacedParagraph): readonly Mention[] | null {
    const mentions: Mention[] = [];
    for (let index = 0; index < paragraph.figures.length; index++) {
      const key = this.keyOf(paragraph, index);
      const tag = key === null ? null : this.tagOf(paragraph, index);
      if (key === null || tag === null) continue;
      const group = this.groupOf(key);
      group.tags.set(tag, (group.tags.get(tag) ?? 0) + 1);
      if (group.tags.size > 1) this.version++;
      mentions.push({ group, tag, index });
    }
    return mentions.length === 0 ? null : mentions;
  }

  release(mentions: readonly Mention[]): void {
    for (const { group, tag } of mentions) {
      if (group.tags.size > 1) this.version++;
      const left = (group.tags.get(tag) as number) - 1;
      if (left > 0) group.tags.set(tag, left);
      else group.tags.delete(tag);
      if (group.tags.size === 0) this.groups.delete(group.key);
    }
  }

  private groupOf(key: string): Group {
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = { key, tags: new Map() }));
    return group;
  }
}
