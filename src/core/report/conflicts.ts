import type { ReportKind } from '../outline/model';
import type { Slip } from '../arithmetic/slips';
import { MentionIndex } from '../relations/identity/mentionIndex';
import { mentionsIn } from '../relations/identity/mention';
import type { Mention } from '../relations/identity/mention';
import { likenessOf } from '../relations/identity/score';
import type { Circumstances, Likeness } from '../relations/identity/score';
import { remembered } from '../text/remembered';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { PlacedParagraph } from './context';
import { gatheredBy } from './gathered';
import type { Gatherer } from './gathered';
import type { Report } from './report';

/** One thing told twice with other digits. */
export interface Conflict {
  /** The place that is likelier wrong: the one that nothing else agrees with, else the later one. */
  readonly wrong: PlacedMention;
  readonly other: PlacedMention;
  /** Evidence that both are one thing, as a base-10 logarithm. */
  readonly weight: number;
  readonly slip: Slip;
}

export interface PlacedMention {
  readonly mention: Mention;
  readonly paragraph: number;
  /** Absolute. */
  readonly span: Span;
}

/** The evidence that is asked for; more in texts on many bodies and places at once, where names meet by chance. */
const LEAST = 2.5;
const LEAST_ELSEWHERE = 3.5;
const OF_MANY: ReadonlySet<ReportKind> = new Set<ReportKind>(['unknown', 'government', 'press']);

/** What stands one slip from so many others is one of a series that is counted through: a slip of the pen has one right form. */
const MOST_NEAR = 24;

const mentionsOf = gatheredBy(() => new Mentions());

/** The same number for as long as edits change nothing of what may be told twice. */
export const conflictsVersion = (report: Report): number => mentionsOf(report).gatherer.index.version;

/** The things that a report tells twice with other digits, in reading order. */
export const conflictsIn = remembered((report: Report): readonly Conflict[] => {
  const { gatherer, entries } = mentionsOf(report);
  const place = new Map<Mention, PlacedMention>();
  for (const { paragraph, found } of entries)
    for (const mention of found)
      place.set(mention, {
        mention,
        paragraph,
        span: shift(mention.figure.span, report.starts[paragraph] as number),
      });
  const least = OF_MANY.has(report.kind) ? LEAST_ELSEWHERE : LEAST;
  const conflicts: Conflict[] = [];
  for (const [mention, here] of place) {
    let best: Conflict | null = null;
    let at = 0; // of equally likely places the first counts, in whatever order they came to be known
    const near = gatherer.index.near(mention);
    if (near.size > MOST_NEAR) continue;
    for (const other of near) {
      const there = place.get(other);
      if (there === undefined || there.span.start > here.span.start) continue;
      const conflict = conflictOf(there, here, gatherer);
      if (conflict === null || conflict.weight < least) continue;
      if (
        best === null ||
        conflict.weight > best.weight ||
        (conflict.weight === best.weight && there.span.start < at)
      ) {
        best = conflict;
        at = there.span.start;
      }
    }
    if (best !== null) conflicts.push(best);
  }
  return conflicts;
});

function conflictOf(first: PlacedMention, second: PlacedMention, { index, likenesses }: Mentions): Conflict | null {
  const [a, b] = [first.mention, second.mention];
  const sameParagraph = first.paragraph === second.paragraph;
  const circumstances = {
    sameParagraph,
    sameSentence: sameParagraph && a.sentence === b.sentence,
    firstRepeated: index.isRepeated(a),
    secondRepeated: index.isRepeated(b),
  };
  const likeness = likenesses.of(a, b, circumstances);
  if (likeness === null) return null;
  const firstIsWrong = circumstances.secondRepeated && !circumstances.firstRepeated;
  return {
    wrong: firstIsWrong ? first : second,
    other: firstIsWrong ? second : first,
    ...likeness,
  };
}

/** The likeness of two mentions, kept while both stand and their circumstances are the same: an edit changes those of few. */
class Likenesses {
  private readonly known = new WeakMap<Mention, WeakMap<Mention, Known>>();

  of(a: Mention, b: Mention, circumstances: Circumstances): Likeness | null {
    let ofFirst = this.known.get(a);
    if (ofFirst === undefined) this.known.set(a, (ofFirst = new WeakMap()));
    const known = ofFirst.get(b);
    if (known !== undefined && sameCircumstances(known.circumstances, circumstances)) return known.likeness;
    const likeness = likenessOf(a, b, circumstances);
    ofFirst.set(b, { circumstances, likeness });
    return likeness;
  }
}

interface Known {
  readonly circumstances: Circumstances;
  readonly likeness: Likeness | null;
}

const sameCircumstances = (a: Circumstances, b: Circumstances): boolean =>
  a.sameSentence === b.sameSentence &&
  a.sameParagraph === b.sameParagraph &&
  a.firstRepeated === b.firstRepeated &&
  a.secondRepeated === b.secondRepeated;

/** Reads the mentions of a document's paragraphs and keeps them in an index. */
class Mentions implements Gatherer<readonly Mention[]> {
  readonly index = new MentionIndex();
  readonly likenesses = new Likenesses();

  read(paragraph: PlacedParagraph): readonly Mention[] | null {
    const mentions = mentionsIn(paragraph);
    for (const mention of mentions ?? []) this.index.add(mention);
    return mentions;
  }

  release(mentions: readonly Mention[]): void {
    for (const mention of mentions) this.index.remove(mention);
  }
}
