import { noted } from '../text/remembered';
import type { PlacedParagraph } from './context';

/** Two snapshots are the same but for `gone`, the paragraphs from `from` on, which `come` replaces. */
export interface Change {
  readonly from: number;
  readonly gone: readonly PlacedParagraph[];
  readonly come: readonly PlacedParagraph[];
  /** Those that are among both: after edits in several places most of what lies between them. */
  readonly stayed: ReadonlySet<PlacedParagraph>;
}

const NONE: ReadonlySet<PlacedParagraph> = new Set();

/** What all snapshots of a document have in common. It holds on to the two that were compared last. */
export class History {
  constructor() {
    noted(this);
  }

  private last: {
    readonly before: readonly PlacedParagraph[];
    readonly after: readonly PlacedParagraph[];
    readonly change: Change;
  } | null = null;

  /** What changed from one snapshot's paragraphs to another's; worked out once for all who ask. */
  change(before: readonly PlacedParagraph[], after: readonly PlacedParagraph[]): Change {
    if (this.last?.before !== before || this.last.after !== after)
      this.last = { before, after, change: compare(before, after) };
    return this.last.change;
  }
}

function compare(before: readonly PlacedParagraph[], after: readonly PlacedParagraph[]): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const gone = before.slice(from, before.length - same);
  const come = after.slice(from, after.length - same);
  return { from, gone, come, stayed: gone.length > 1 && come.length > 1 ? inBoth(gone, come) : NONE };
}

function inBoth(gone: readonly PlacedParagraph[], come: readonly PlacedParagraph[]): ReadonlySet<PlacedParagraph> {
  const known = new Set(gone);
  return new Set(come.filter((paragraph) => known.has(paragraph)));
}
