import type { PlacedParagraph } from '../report/context';
import type { PlacedFigure, Report } from '../report/report';
import { shift } from '../text/span';

/** What is compared between figures of one indicator (a unit, say), or what makes them comparable; null leaves the figure out. */
export type Tag = (paragraph: PlacedParagraph, index: number) => string | null;

/** Figures of one indicator are compared. */
const byIndicator: Tag = ({ figures }, index) => figures[index]?.indicator.key ?? null;

/**
 * Finds the indicators that two places of a report tag differently, each with all its places in reading order. What a
 * paragraph contributes is kept with it, as numbers, so that an edit costs one look at the summaries.
 * @param keyOf what two figures have in common that are compared: their indicator, where nothing else is given.
 */
export function differing(tagOf: Tag, keyOf: Tag = byIndicator): (report: Report) => readonly (readonly PlacedFigure[])[] {
  let numbers = new Numbers();
  let kept = new WeakMap<PlacedParagraph, Mentions>();
  const mentionsOf = (paragraph: PlacedParagraph): Mentions => {
    let mentions = kept.get(paragraph);
    if (mentions === undefined) kept.set(paragraph, (mentions = read(paragraph, tagOf, keyOf, numbers)));
    return mentions;
  };
  return (report) => {
    if (numbers.full) {
      numbers = new Numbers();
      kept = new WeakMap();
    }
    const withFigures = report.paragraphs.filter(({ figures }) => figures.length > 0).map(mentionsOf);
    const first = new Int32Array(numbers.size + 1);
    const mixed = new Set<number>();
    for (const { keys, tags } of withFigures) {
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as number;
        const tag = tags[i] as number;
        if (first[key] === 0) first[key] = tag;
        else if (first[key] !== tag) mixed.add(key);
      }
    }
    return mixed.size === 0 ? [] : places(report, mixed, mentionsOf);
  };
}

/** The figures of a paragraph that are compared: number of the key, number of the tag, index among its figures. */
interface Mentions {
  readonly keys: readonly number[];
  readonly tags: readonly number[];
  readonly indices: readonly number[];
}

/** Numbers for strings, from 1. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    let number = this.known.get(text);
    if (number === undefined) this.known.set(text, (number = this.known.size + 1));
    return number;
  }

  get size(): number {
    return this.known.size;
  }

  /** Whether so many words have come and gone with typing that it is time to start anew. */
  get full(): boolean {
    return this.known.size > 200_000;
  }
}

function read(paragraph: PlacedParagraph, tagOf: Tag, keyOf: Tag, numbers: Numbers): Mentions {
  const mentions = { keys: [] as number[], tags: [] as number[], indices: [] as number[] };
  paragraph.figures.forEach((_, index) => {
    const key = keyOf(paragraph, index);
    const tag = key === null ? null : tagOf(paragraph, index);
    if (key === null || tag === null) return;
    mentions.keys.push(numbers.of(key));
    mentions.tags.push(numbers.of(tag));
    mentions.indices.push(index);
  });
  return mentions;
}

function places(report: Report, keys: ReadonlySet<number>, mentionsOf: (paragraph: PlacedParagraph) => Mentions): PlacedFigure[][] {
  const byKey = new Map<number, PlacedFigure[]>([...keys].map((key) => [key, []]));
  report.paragraphs.forEach((placed, paragraph) => {
    if (placed.figures.length === 0) return;
    const mentions = mentionsOf(placed);
    mentions.indices.forEach((index, i) => {
      const figure = placed.figures[index];
      if (figure !== undefined) byKey.get(mentions.keys[i] as number)?.push({ figure, span: shift(figure.span, report.starts[paragraph] as number), paragraph, index });
    });
  });
  return [...byKey.values()];
}
