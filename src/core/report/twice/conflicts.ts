import type { Figure } from '../../figures/model';
import type { ReportKind } from '../../outline/model';
import type { Slip } from '../../arithmetic/slips';
import { numberKey } from '../../numerals/quantity';
import type { Decimal } from '../../arithmetic/decimal';
import { areContrasted } from '../../relations/identity/contrast';
import { MentionIndex } from '../../relations/identity/mentionIndex';
import { isOneName, meetByName, mentionsIn } from '../../relations/identity/mention';
import type { Mention } from '../../relations/identity/mention';
import type { Passage } from '../../relations/model';
import { likenessOf } from '../../relations/identity/score';
import type { Likeness } from '../../relations/identity/score';
import { remembered } from '../../text/remembered';
import type { PlacedParagraph } from '../context';
import { gatheredBy } from '../gathered';
import type { Gathered, Gatherer } from '../gathered';
import { relationsOf } from '../relations';
import type { Relations } from '../relations';
import type { Report } from '../report';
import { isMendedBy } from './mends';
import { paragraphsOf, placesIn } from './places';
import type { PlacedMention } from './places';
import { areOfOneTime, areOfTwoKinds, isNamedAlike, isSureByName, isTenTimes } from './names';

/** One thing told twice with other digits. */
export interface Conflict {
  /** The place that is likelier wrong: the one that no computation and no other place bears out, else the later one. */
  readonly wrong: PlacedMention;
  readonly other: PlacedMention;
  /** Evidence that both are one thing, as a base-10 logarithm. */
  readonly weight: number;
  readonly slip: Slip;
  /** Whether the evidence is enough to say so; else it is worth a look. */
  readonly sure: boolean;
}

/** The evidence that is asked for; more in texts on many bodies and places at once, where names meet by chance. */
const LEAST = 2.5;
const LEAST_ELSEWHERE = 3.5;
/**
 * And so much is worth a look where one of the two refers to what was told before: a definite number has an antecedent.
 */
const LEAST_REFERRING = 1.9;
const LEAST_FAR = 1.8;
/** Of one whole name less is asked. */
const [LEAST_NAMED, LEAST_NAMED_FAR] = [2, 1.4];
const OF_MANY: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'unknown',
  'government',
  'press',
  'survey',
  'experience',
]);

/** Whether a report tells of many bodies, whose numbers are alike by chance. */
export const isOfMany = ({ kind }: Report): boolean => OF_MANY.has(kind);

/** That a claim which one of the two stands in is right with the number of the other is so much evidence. */
const MENDS = 1.5;

/**
 * What stands one slip from so many others is one of a series that is counted through: a slip of the pen has one right
 * form.
 */
const MOST_NEAR = 24;

const mentionsOf = gatheredBy(() => new Mentions());

/** The same number for as long as edits change nothing of what may be told twice. */
export const conflictsVersion = (report: Report): number => mentionsOf(report).gatherer.index.version;

/** The numbers of a report that may be told twice, by paragraph. */
export const mentionsRead = (report: Report): readonly Gathered<readonly Mention[]>[] => mentionsOf(report).entries;

/** The mentions of a value in one dimension, in no order. */
export const toldAs = (report: Report, dimension: string, value: Decimal): readonly Mention[] =>
  mentionsOf(report).gatherer.index.toldAs(dimension, value);

/** The things that a report tells twice with other digits, in reading order. */
export const conflictsIn = remembered((report: Report): readonly Conflict[] => {
  const { gatherer, entries } = mentionsOf(report);
  const paragraphs = paragraphsOf(entries);
  gatherer.keepOrder(paragraphs.keys());
  const ofMany = isOfMany(report);
  const least = ofMany ? LEAST_ELSEWHERE : LEAST;
  const place = placesIn(report, entries);
  const borneOut = (): ReadonlySet<Figure> => borneOutBy(relationsOf(report).entries);
  const conflicts: Conflict[] = [];
  for (const { mention, doubles, second } of inOrder(gatherer.doubled(paragraphs), place)) {
    let best: Conflict | null = null;
    let at = 0; // of equally likely places the first counts, in whatever order they came to be known
    for (const double of doubles) {
      const { slip } = double.likeness;
      // with the other number, a claim of the first is right, or one of the second
      const mendsFirst = isMendedBy(report, double.first.figure, mention.value);
      const mendsSecond = isMendedBy(report, mention.figure, double.first.value);
      // what is a tenth of a whole is easily its part
      const isOther = isTenTimes(double.first, mention) && !isOneName(double.first, mention);
      const weight = double.likeness.weight + (mendsFirst === mendsSecond || isOther ? 0 : MENDS);
      if (weight < (ofMany ? least : double.asked) || (best !== null && weight < best.weight)) continue;
      const first = place(double.first);
      const { start } = first.span;
      if (best !== null && weight === best.weight && start >= at) continue;
      const sure: boolean =
        weight >= least &&
        isSureOf(double, mention) &&
        (mendsFirst !== mendsSecond || isSureByName(double.first, mention));
      const firstHolds = borneOut().has(double.first.figure);
      // each fits what is computed with it, or is told again: two things, if they do not bear one name
      const bothHold =
        (firstHolds || gatherer.index.isRepeated(double.first)) &&
        (borneOut().has(mention.figure) || gatherer.index.isRepeated(mention)) &&
        (firstHolds || borneOut().has(mention.figure));
      if (bothHold && !isOneName(double.first, mention)) continue;
      const likelier = firstHolds === borneOut().has(mention.figure) ? double.firstIsWrong : !firstHolds;
      const firstIsWrong = mendsFirst === mendsSecond ? likelier : mendsFirst;
      best = firstIsWrong
        ? { wrong: first, other: second, weight, slip, sure }
        : { wrong: second, other: first, weight, slip, sure };
      at = start;
    }
    if (best !== null) conflicts.push(best);
  }
  return conflicts;
});

/** What is doubled, in reading order. */
const inOrder = (doubled: ReadonlyMap<Mention, readonly Double[]>, place: (mention: Mention) => PlacedMention) =>
  [...doubled]
    .map(([mention, doubles]) => ({ mention, doubles, second: place(mention) }))
    .sort((a, b) => a.second.paragraph - b.second.paragraph || a.mention.index - b.mention.index);

/** The figures that a computation of the report bears out: parts that add up to them, a growth that fits. */
export const borneOutBy = remembered((entries: Relations['entries']): ReadonlySet<Figure> => {
  const known = new Set<Figure>();
  for (const { judged } of entries) for (const figure of confirmedBy(judged)) known.add(figure);
  return known;
});

/** The figures of the claims of one paragraph that are confirmed. */
const confirmedBy = remembered((judged: Relations['entries'][number]['judged']): readonly Figure[] =>
  judged.flatMap(({ verdict }) =>
    verdict.kind === 'confirmed'
      ? verdict.reading.figures.map(({ passage, index }) => passage.figures[index] as Figure)
      : [],
  ),
);

const isOtherLength = ({ kind }: Slip): boolean => kind === 'lost' || kind === 'doubled';

/** 2146套 and 21460套: of whole things no point is moved, but a zero more is written. */
const isTenfold = ({ kind }: Slip, { value }: Mention): boolean => kind === 'point' && value.scale <= 0;

/** Whether the two are surely one thing, if the evidence is enough; found out once of a double. */
function isSureOf(double: Double, mention: Mention): boolean {
  const { slip } = double.likeness;
  return (double.isSure ??=
    (!(isOtherLength(slip) || isTenfold(slip, mention)) || isNamedAlike(double.first, mention)) &&
    !areOfTwoKinds(double.first, mention));
}

/**
 * Less is asked for a look: of two counts of which one refers to the other (对572处隐患), for what is held at or kept below
 * a limit is no antecedent; and where a digit lost or doubled is what makes the two so far apart.
 */
function leastFor(a: Mention, b: Mention, slip: Slip): number {
  const [one, other] = [a.figure, b.figure];
  if (one.nature !== other.nature || one.quantity.entry?.kind === 'ratio') return LEAST;
  if (a.referring !== b.referring && a.value.scale <= 0 && b.value.scale <= 0) return LEAST_REFERRING;
  if (isOneName(a, b) && areOfOneTime(one.period, other.period))
    return isOtherLength(slip) ? LEAST_NAMED_FAR : LEAST_NAMED;
  return isOtherLength(slip) && !isTenTimes(a, b) ? LEAST_FAR : LEAST;
}

/** What stands before a mention and is likely the same thing with other digits. */
interface Double {
  readonly first: Mention;
  readonly firstIsWrong: boolean;
  readonly likeness: Likeness;
  /** So much evidence is asked for. */
  readonly asked: number;
  /** What `isSureOf` found out. */
  isSure?: boolean;
}

/** Reads the mentions of a document's paragraphs, keeps them in an index, and what they are likely to double. */
class Mentions implements Gatherer<readonly Mention[]> {
  /** Keeps the doubles of each mention while nothing near it changes. */
  readonly index = new MentionIndex<readonly Double[]>();
  /** The places of the passages among all when they were last looked at. */
  private ranks = new Map<Passage, number>();
  read(paragraph: PlacedParagraph): readonly Mention[] | null {
    const mentions = mentionsIn(paragraph);
    for (const mention of mentions ?? []) this.index.add(mention);
    return mentions;
  }

  release(mentions: readonly Mention[]): void {
    for (const mention of mentions) this.index.remove(mention);
  }

  /** Forgets all doubles where paragraphs have changed places: which of two comes first decides what is told. */
  keepOrder(passages: Iterable<Passage>): void {
    const ranks = new Map<Passage, number>();
    let last = -1;
    let moved = false;
    for (const passage of passages) {
      const rank = this.ranks.get(passage);
      if (rank !== undefined) {
        moved ||= rank < last;
        last = rank;
      }
      ranks.set(passage, ranks.size);
    }
    this.ranks = ranks;
    if (moved) this.index.forgetAll();
  }

  /** The mentions with doubles, in no order. @param paragraphs the paragraph of every passage. */
  doubled(paragraphs: ReadonlyMap<Passage, number>): ReadonlyMap<Mention, readonly Double[]> {
    return this.index.knownBy((mention) => this.findDoubles(mention, paragraphs));
  }

  private findDoubles(mention: Mention, paragraphs: ReadonlyMap<Passage, number>): readonly Double[] | null {
    const { index } = this;
    const near = index.near(mention, MOST_NEAR + 1);
    if (near.size === 0 || near.size > MOST_NEAR) return null;
    const paragraph = paragraphs.get(mention.passage) as number;
    const secondRepeated = index.isRepeated(mention);
    const doubles: Double[] = [];
    for (const first of near) {
      const before = paragraphs.get(first.passage);
      if (before === undefined || before > paragraph) continue;
      const sameParagraph = before === paragraph;
      if (sameParagraph && first.figure.span.start > mention.figure.span.start) continue;
      if (!meetByName(first, mention)) continue;
      const firstRepeated = index.isRepeated(first);
      const sameSentence = sameParagraph && first.sentence === mention.sentence;
      const likeness = likenessOf(first, mention, { sameParagraph, sameSentence, firstRepeated, secondRepeated });
      if (likeness === null) continue;
      const asked = leastFor(first, mention, likeness.slip);
      if (likeness.weight < asked - MENDS || areContrasted(first, mention)) continue;
      if (!sameParagraph && (this.tellsBoth(first, mention) || this.tellsBoth(mention, first))) continue;
      doubles.push({ first, firstIsWrong: secondRepeated && !firstRepeated, likeness, asked });
    }
    return doubles.length === 0 ? null : doubles;
  }

  /**
   * Whether the passage of one mention tells the other's number as well: beside | 流转土地 | 2454 | 2434 | the 2434亩 elsewhere is
   * the second of two.
   */
  private readonly tellsBoth = ({ passage }: Mention, { figure: { quantity } }: Mention): boolean =>
    numbersOf(passage).has(numberKey(quantity));
}

/** The numbers of a passage. */
const numbersOf = remembered(
  ({ figures }: Passage): ReadonlySet<string> => new Set(figures.map(({ quantity }) => numberKey(quantity))),
);
