import type { Figure } from '../../figures/model';
import { slipBetween } from '../../arithmetic/slips';
import type { Slip, SlipKind } from '../../arithmetic/slips';
import { COUNTED_KINDS } from '../../lexicon/quantities/units';
import { normalized } from '../../numerals/quantity';
import { areContrasted, areNamedApart } from '../../relations/identity/contrast';
import type { Mention } from '../../relations/identity/mention';
import { contextWeight } from '../../relations/identity/score';
import { remembered } from '../../text/remembered';
import type { PlacedParagraph } from '../context';
import type { Gathered } from '../gathered';
import { relationsOf } from '../relations';
import type { Report } from '../report';
import { borneOutBy, isOfMany, mentionsRead } from './conflicts';
import type { Conflict } from './conflicts';
import { areOfTwoKinds } from './names';
import { placesIn } from './places';

/** A number that is told once, and the only value that it is a slip of, at the places that tell it. */
interface Pair {
  readonly again: Mention;
  readonly others: readonly Mention[];
  readonly slip: Slip;
  /** Whether it takes up what was told, or is of so many digits, that the two may bear names that share nothing. */
  readonly isRenamed: boolean;
}

/** Numbers by significant digits: two, three, four and more. */
type BySize = readonly [number, number, number];
const [FEWEST, MANY] = [2, 4];
type Among = Partial<Readonly<Record<SlipKind, BySize>>>;

/**
 * So many other values of one unit and length a report may tell besides two that are a slip apart; with more it may be
 * chance, whatever the names are. Of 629 right texts 2 from one office tell such a pair.
 */
const OF_ONE_UNIT: Among = { swap: [-1, 3, 5], digit: [-1, -1, 3], apart: [-1, -1, 3] };
/** The same of two that are counted by different measure words. */
const OF_TWO_UNITS: Among = { swap: [-1, -1, 5] };
/** The same where one of the two takes up what was told, by its words or among problems and plans. */
const TAKEN_UP: Among = { swap: [-1, 5, 12], digit: [-1, -1, 5], apart: [-1, -1, 5] };
/** The same where one is written in words, by which a report hardly tells a number anew. */
const IN_WORDS: Among = { swap: [4, 12, 20], digit: [-1, 4, 12], apart: [-1, 4, 12] };

const mostOf = (among: Among): number => Math.max(...Object.values(among).flat());
/** Of groups with more values than these nothing is told, whatever the slip. */
const MOST_VALUES = 2 + Math.max(...[OF_ONE_UNIT, OF_TWO_UNITS, TAKEN_UP, IN_WORDS].map(mostOf));

/** What speaks against one thing may weigh no more than a part beside a whole, or another area. */
const LEAST_CONTEXT = -0.9;
/** A report takes up few numbers by other words; a text with more of them is made of nothing else. */
const MOST = 40;

/** A mention as it is held against others. */
interface Held {
  readonly mention: Mention;
  /** Without the zeros at the end. */
  readonly digits: string;
  readonly value: number;
  /** Unit and number of digits before the point. */
  readonly unit: string;
  /** The same with one name for all measure words. */
  readonly length: string;
  /** Whether it takes up what was told, by its words or by where it stands. */
  readonly isTakenUp: boolean;
}

/** Mentions of one length that may be counted alike, by value. */
type Group = Map<number, Held[]>;

/** What a report tells again with other digits, by whatever words; nothing of what claims of their own bear out both. */
export function retoldIn(report: Report): readonly Conflict[] {
  const entries = mentionsRead(report);
  const pairs = isOfMany(report) ? [] : pairsAmong(entries);
  if (pairs.length === 0) return [];
  const borneOut = borneOutBy(relationsOf(report).entries);
  const place = placesIn(report, entries);
  const told = new Map<Figure, Conflict>();
  for (const { again, others, slip, isRenamed } of pairs) {
    if (told.has(again.figure)) continue;
    const isTold = others.length > 1; // then it is the other one that is told but once
    const first = others.find(
      (one) =>
        (isTold || place(one).paragraph < place(again).paragraph) &&
        areOne(one, again) &&
        (isRenamed || !areNamedApart(one, again)),
    );
    if (first === undefined) continue;
    const [isFirstRight, isAgainRight] = [borneOut.has(first.figure), borneOut.has(again.figure)];
    if (isFirstRight && isAgainRight) continue;
    const [wrong, other] = isAgainRight ? [first, again] : [again, first];
    told.set(again.figure, { wrong: place(wrong), other: place(other), weight: 0, slip, sure: false });
  }
  return [...told.values()];
}

/** The numbers that are one slip from the only number that they can be. */
const pairsAmong = remembered((entries: readonly Gathered<readonly Mention[]>[]): readonly Pair[] => {
  const byUnit = new Map<string, Group>();
  const byLength = new Map<string, Group>();
  const takenUp: { readonly held: Held; readonly group: Group }[] = [];
  for (const { found } of entries)
    for (const held of heldIn(found)) {
      enter(byUnit, held.unit, held);
      const group = enter(byLength, held.length, held);
      if ((isInWords(held) || held.isTakenUp) && takenUp.length < MOST) takenUp.push({ held, group });
    }
  return [
    ...[...byUnit.values()].flatMap((group) => pairsIn(group, OF_ONE_UNIT)),
    ...[...byLength.values()].flatMap((group) => pairsIn(group, OF_TWO_UNITS)),
    ...takenUp.flatMap(({ held, group }) => pairOf(held, group, isInWords(held) ? IN_WORDS : TAKEN_UP)),
  ];
});

/** What a plan does with what there is: 为|428名|老同志建好档案, 守好全年|2.387亿千瓦时|的盘子, 让|26.48万册|藏书动起来. */
const IS_THERE = /(?:[为给让对把将]|[管用守护盯跟][好住紧活牢])(?:全年|今年|现有|已有)?的?$/;
const NOUN = /^[^,;。、\d]{2}/;
const REACH = 8;

/** Whether a goal is told by a number of what there is. */
function isOfWhatIsThere({ passage: { reading }, figure: { span } }: Mention): boolean {
  const { halfWidth } = reading;
  return (
    IS_THERE.test(halfWidth.slice(Math.max(0, span.start - REACH), span.start)) && NOUN.test(halfWidth.slice(span.end))
  );
}

const isClosing = ({ passage }: Mention): boolean => /problem|plan/.test((passage as PlacedParagraph).context.roles);
const isInWords = ({ mention: { figure } }: Held): boolean => figure.quantity.script !== 'arabic';

/** The mentions of one paragraph that tell one value and no goal. */
const heldIn = remembered((mentions: readonly Mention[]): readonly Held[] =>
  mentions.flatMap((mention): readonly Held[] => {
    const { quantity, nature } = mention.figure;
    const kind = quantity.entry?.kind ?? '';
    if (quantity.approximation !== '' || kind === 'ratio' || kind === 'time' || mention.leaning) return [];
    const isOfBefore = mention.referring || (nature === 'target' && isOfWhatIsThere(mention));
    if (nature === 'target' && !isOfBefore) return [];
    const length = mention.digits.length - mention.value.scale + Math.round(Math.log10(quantity.magnitude));
    return [
      {
        mention: isOfBefore ? { ...mention, referring: true } : mention,
        digits: mention.digits.replace(/0+$/, ''),
        value: normalized(quantity),
        unit: `${mention.unit} ${length}`,
        length: `${COUNTED_KINDS.has(kind) ? '' : mention.unit} ${length}`,
        isTakenUp: isOfBefore || isClosing(mention),
      },
    ];
  }),
);

function enter(groups: Map<string, Group>, key: string, held: Held): Group {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = new Map()));
  if (group.size > MOST_VALUES) return group; // that there are so many is all that matters
  const same = group.get(held.value);
  if (same === undefined) group.set(held.value, [held]);
  else same.push(held);
  return group;
}

const pairsIn = (group: Group, among: Among): readonly Pair[] =>
  [...group.values()].flatMap(([held]) => (held === undefined ? [] : pairOf(held, group, among)));

/** What is told once, if it is a slip of one value of its group alone; of two neighbours swapped rather than others. */
function pairOf(again: Held, group: Group, among: Among): readonly Pair[] {
  if (isTooLarge(group, among) || (group.get(again.value) as readonly Held[]).length > 1) return [];
  const near: { readonly others: readonly Held[]; readonly slip: Slip }[] = [];
  for (const others of group.values()) {
    const slip = slipOf(again, others[0] as Held);
    if (slip !== null) near.push({ others, slip });
  }
  const swapped = near.filter(({ slip }) => slip.kind === 'swap');
  const [only, ...more] = swapped.length > 0 ? swapped : near;
  if (only === undefined || more.length > 0) return [];
  const { others, slip } = only;
  const size = Math.min(again.digits.length, (others[0] as Held).digits.length);
  if (othersIn(group) > mostAmong(among, slip.kind, size)) return [];
  if (size === FEWEST && !again.mention.referring) return [];
  const isRenamed = size >= MANY || again.isTakenUp || isInWords(again) || others.some(isInWords);
  return [{ again: again.mention, others: others.map(({ mention }) => mention), slip, isRenamed }];
}

const othersIn = ({ size }: Group): number => size - 2;

/** Whether no slip of any kind is told among so many values. */
const isTooLarge = (group: Group, among: Among): boolean => othersIn(group) > Math.max(...Object.values(among).flat());

const mostAmong = (among: Among, kind: SlipKind, size: number): number =>
  size < FEWEST ? -1 : (among[kind]?.[Math.min(size - FEWEST, 2)] ?? -1);

/** The slip between two numbers of one length, whatever zeros they end with; null where one is the other rounded off. */
function slipOf({ digits: a }: Held, { digits: b }: Held): Slip | null {
  if (a.startsWith(b) || b.startsWith(a)) return null;
  const length = Math.max(a.length, b.length);
  const [one, other] = [a, b].map((digits) => ({ digits: BigInt(digits.padEnd(length, '0')), scale: 0 }));
  return one === undefined || other === undefined ? null : slipBetween(one, other);
}

/** Whether nothing tells two numbers apart but their digits. */
const areOne = (a: Mention, b: Mention): boolean =>
  a.passage !== b.passage &&
  (a.value.scale === b.value.scale || a.dimension !== b.dimension) &&
  (a.figure.cell === null || b.figure.cell === null) &&
  contextWeight(a, b) >= LEAST_CONTEXT &&
  !areOfTwoKinds(a, b) &&
  !areContrasted(a, b);
