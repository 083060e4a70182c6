import { proseOf } from '../ledger/prose';
import { Trie } from '../lexicon/trie';
import type { ParagraphReading } from '../report/paragraph';
import { toHalfWidth } from '../text/width';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';

/** A leader as the organisation lists them. */
export interface Leader {
  readonly name: string;
  /** The titles they may be named with; empty where the list does not say. */
  readonly titles: readonly string[];
}

/**
 * A leader where they are named: the span holds the title that stands before or after the name. Spans are relative to
 * the paragraph.
 */
export interface NamedLeader {
  readonly leader: Leader;
  readonly rank: number;
  readonly span: Span;
  /** The title beside the name; null where none of the list stands there. */
  readonly title: { readonly span: Span; readonly text: string } | null;
}

/** Leaders named one after another (A、B和C). */
export type Row = readonly NamedLeader[];

const NONE: readonly Row[] = [];
/** What joins the names of a row. */
const JOINT = /^ ?(?:[、和及与]|以及) ?$/;
/** Makes another title of the one that follows: 副局长, 原局长. */
const ANOTHER = '副原前代';

/** The organisation's leaders, in the order they are to be named in. */
export class HouseLeaders {
  private readonly names = new Trie<number>();
  private readonly titles: ReadonlySet<string>;
  /** Longest first. */
  private readonly lengths: readonly number[];
  /** Where a paragraph names leaders, in rows; the same for the same reading. */
  readonly rowsIn = remembered((reading: ParagraphReading): readonly Row[] =>
    reading.outline.chrome ? NONE : this.find(reading),
  );

  constructor(readonly list: readonly Leader[]) {
    list.forEach(({ name }, rank) => this.names.add(toHalfWidth(name).trim(), rank));
    this.titles = new Set(list.flatMap(({ titles }) => titles.flatMap(withParts)));
    this.lengths = [...new Set([...this.titles].map(({ length }) => length))].sort((a, b) => b - a);
  }

  private find(reading: ParagraphReading): readonly Row[] {
    const { halfWidth, place } = proseOf(reading);
    const rows: NamedLeader[][] = [];
    let end = -1; // of the name before
    for (let i = 0; i < halfWidth.length; i++) {
      const hit = this.names.longest(halfWidth, i);
      if (hit === null) continue;
      const named = this.named(halfWidth, i, hit.end, hit.value);
      if (end >= 0 && named.span.start >= end && JOINT.test(halfWidth.slice(end, Math.min(named.span.start, end + 5))))
        rows.at(-1)?.push(named);
      else rows.push([named]);
      end = named.span.end;
      i = hit.end - 1;
    }
    if (rows.length === 0) return NONE;
    return rows.map((row) =>
      row.map((named) => ({
        ...named,
        span: place(named.span),
        title: named.title === null ? null : { ...named.title, span: place(named.title.span) },
      })),
    );
  }

  private named(halfWidth: string, start: number, end: number, rank: number): NamedLeader {
    const leader = this.list[rank] as Leader;
    const before = this.lengths.find(
      (length) => length <= start && this.titles.has(halfWidth.slice(start - length, start)),
    );
    if (before !== undefined && !ANOTHER.includes(halfWidth[start - before - 1] ?? '\n'))
      return {
        leader,
        rank,
        span: { start: start - before, end },
        title: { span: { start: start - before, end: start }, text: halfWidth.slice(start - before, start) },
      };
    const after = this.lengths.find((length) => this.titles.has(halfWidth.slice(end, end + length)));
    if (after !== undefined)
      return {
        leader,
        rank,
        span: { start, end: end + after },
        title: { span: { start: end, end: end + after }, text: halfWidth.slice(end, end + after) },
      };
    return { leader, rank, span: { start, end }, title: null };
  }
}

/** 党组书记、局长: also one of the two alone. */
const withParts = (title: string): readonly string[] => {
  const whole = toHalfWidth(title).trim();
  return [...new Set([whole, ...whole.split('、')])].filter((part) => part !== '');
};

/** Whether the leader may be named with the title. */
export const holds = ({ titles }: Leader, title: string): boolean =>
  titles.length === 0 || titles.some((own) => withParts(own).includes(title));
