import { DROPPED_IN_NAMES } from '../../../lexicon/names';
import { sharedStretches } from './alignment';
import type { Shared } from './alignment';
import { apartBy, areNear, areOfSeries, tellApart } from './apart';
import type { Difference } from './apart';
import { boundaryBefore } from './edges';
import { TURNED_FROM, TURNED_MARKED, TURNED_TO, inOrder } from './mentions';
import type { Mention } from './mentions';
import { EMPTY_CHARACTER, tellingAnywhere } from './telling';

/** What two names have in common, and what sets them apart. */
export interface Likeness {
  /** The stretches of words that both have. */
  readonly shared: readonly string[];
  readonly apart: number;
  /** Where the names begin in their mentions. */
  readonly starts: readonly [number, number];
  /** Whether the first begins behind a verb, a mark, or at the start of its clause. */
  readonly isBounded: boolean;
  /** Whether they differ as the names of two places do: 沙坪安置点, 沙坝安置点. */
  readonly areOther: boolean;
  /** Whether the second is the first without a word. */
  readonly isCut: boolean;
}

/** A character by itself so far before the next is of another word. */
const FAR = 3;
/** Heads that differ cost so much. */
const OTHER_HEAD = 0.3;
/** Differences of less are none. */
const LEAST = 0.1;
/** The shortest names that are held against each other, heads included. */
const SHORTEST = 4;
/** What stands between such words is no name: 中国移动的|计划, 一批|项目. */
const NO_NAME = /[的了]|就(?!业)|一批|进行|万元|受益|获[取奖]|国内|全球|在(?![线建校])/;

/** How alike two names are whose heads are; null where they are one name, or hardly of one thing. */
export function likenessOf(a: Mention, b: Mention): Likeness | null {
  if ((a.head === '' || b.head === '') && (a.quoted === null || b.quoted === null)) return null;
  return turnedOf(a, b) ?? inOrderOf(a, b);
}

/** What stands before the head, or between the marks. */
const coreOf = ({ text, head, quoted }: Mention): string =>
  quoted === null ? text.slice(0, text.length - head.length) : text.slice(0, quoted.end);

/** What turning a name costs. */
const TURNED = 0.4;

/** How alike names of the same characters in another order are, at least one of them between marks: 清源护基, 清基护源. */
function turnedOf(a: Mention, b: Mention): Likeness | null {
  if (a.quoted === null && b.quoted === null) return null;
  const [one, other] = [coreOf(a), coreOf(b)];
  const length = Math.min(a.quoted === null ? TURNED_TO : one.length, b.quoted === null ? TURNED_TO : other.length);
  const areMarked = a.quoted !== null && b.quoted !== null;
  if (length < (areMarked ? TURNED_MARKED : TURNED_FROM) || (areMarked && one.length !== other.length)) return null;
  const [endA, endB] = [one.slice(-length), other.slice(-length)];
  if (endA === endB || inOrder(endA) !== inOrder(endB)) return null;
  return {
    shared: [endA],
    apart: TURNED + (a.head === b.head ? 0 : OTHER_HEAD),
    starts: [one.length - length, other.length - length],
    isBounded: true,
    areOther: false,
    isCut: false,
  };
}

/** How alike names are whose words stand in the same order. */
function inOrderOf(a: Mention, b: Mention): Likeness | null {
  const stretches = withoutStray(withoutNear(sharedStretches(a.text, b.text), a.text, b.text), a.text);
  const [first] = stretches;
  if (first === undefined) return null;
  const startB = beginOf(b, first.b);
  if (startB === null) return null;
  const bounded = beginOf(a, first.a);
  const startA = bounded ?? (startB < first.b ? Math.max(0, first.a - 2) : first.a);
  const [nameA, nameB] = [a.text.slice(startA), b.text.slice(startB)];
  if (nameA.length < SHORTEST || nameB.length < SHORTEST) return null;
  const differences = differencesOf(a, b, stretches, [startA, startB]);
  if (differences.some(tellApart)) return null;
  if (isPartOf(a, b, nameA, nameB, stretches, differences)) return null;
  if (a.quoted === null && b.quoted === null) {
    if (NO_NAME.test(nameA) || NO_NAME.test(nameB)) return null;
    if (areOfSeries(a.head, b.head) && differences.every((one) => one.a === one.b)) return null;
  }
  const areOther = a.quoted === null && b.quoted === null && areOtherPlaces(differences, stretches, a.text);
  if (areOther && !differences.every(isSmall)) return null;
  const heads = nameA.slice(-1) === nameB.slice(-1) || a.head === '' || b.head === '' ? 0 : OTHER_HEAD;
  // “临江记忆”文献数据库, 临江记忆资源库: what stands behind the name describes the thing
  const isNamed = [a, b].some((one) => one.quoted !== null && isOf(coreOf(one), nameA) && isOf(coreOf(one), nameB));
  const isHalved = a.quoted !== null && b.quoted !== null && first.a === 0 && first.b === 0 && first.length >= HALF;
  const all = differences.reduce(
    (sum, one) => sum + (isHalved ? Math.min(apartBy(one), OTHER_HALF) : apartBy(one)),
    heads,
  );
  const apart = all * (isNamed ? DESCRIBED : 1);
  const shared = stretches.map((one) => a.text.slice(one.a, one.a + one.length));
  return apart < LEAST
    ? null
    : {
        shared,
        apart,
        starts: [startA, startB],
        isBounded: bounded !== null,
        areOther,
        isCut: shared.join('').length === nameB.length,
      };
}

/** A name as telling as this is of one thing, whatever is put behind it; words behind it count so much less. */
const [NAMED, DESCRIBED] = [2.5, 0.5];
/** “名医下乡·杏林送暖”, “名医下乡、岐黄惠民”: where a slogan begins alike, its other half costs so much at most. */
const [HALF, OTHER_HALF] = [4, 1.5];
const isOf = (core: string, name: string): boolean => name.includes(core) && tellingAnywhere(core) >= NAMED;

/** The stretches without single characters that stand far before the others. */
function withoutStray(stretches: readonly Shared[], text: string): readonly Shared[] {
  const from = stretches.findIndex(({ a, b, length }, i) => {
    const next = stretches[i + 1];
    if (length > 1 || next === undefined) return true;
    return Math.max(next.a - a, next.b - b) <= FAR && !EMPTY_CHARACTER.test(text[a] as string);
  });
  return stretches.slice(from);
}

/** The stretches without single characters of two near words: 供|水, |水|务. */
function withoutNear(stretches: readonly Shared[], a: string, b: string): readonly Shared[] {
  const edgeOf = (one: Shared | undefined, side: 'a' | 'b'): number => (one === undefined ? 0 : one[side] + one.length);
  return stretches.filter(({ length }, i) => {
    const [before, next] = [stretches[i - 1], stretches[i + 1]];
    if (length > 1 || before === undefined || next === undefined) return true;
    return !areNear(a.slice(edgeOf(before, 'a'), next.a), b.slice(edgeOf(before, 'b'), next.b));
  });
}

/** Where a name begins that shares what stands at an offset: with its marks, or behind the verb before it; null where neither is near. */
const beginOf = ({ text, quoted, opens }: Mention, from: number): number | null =>
  quoted !== null ? quoted.start : boundaryBefore(text, from, opens);

/** What stands before, between and behind the shared stretches, the heads left out. */
function differencesOf(
  a: Mention,
  b: Mention,
  stretches: readonly Shared[],
  starts: readonly [number, number],
): readonly Difference[] {
  let [endA, endB] = starts;
  const between = stretches.map((one): Difference => {
    const before = endA > starts[0] ? (a.text[endA - 1] as string) : '';
    const found = {
      a: a.text.slice(endA, one.a),
      b: b.text.slice(endB, one.b),
      before,
      behind: a.text[one.a] as string,
    };
    [endA, endB] = [one.a + one.length, one.b + one.length];
    return found;
  });
  const tail = { a: withoutHead(a, endA), b: withoutHead(b, endB), before: a.text[endA - 1] ?? '', behind: '' };
  return [...between, tail];
}

function withoutHead({ text, head }: Mention, from: number): string {
  const tail = text.slice(from);
  return head.endsWith(tail) ? '' : tail.endsWith(head) ? tail.slice(0, tail.length - head.length) : tail;
}

/** Whether one is the other cut short, or has words behind or before that make it part of it: 冷链物流园项目|二期. */
function isPartOf(
  a: Mention,
  b: Mention,
  nameA: string,
  nameB: string,
  stretches: readonly Shared[],
  differences: readonly Difference[],
): boolean {
  const shared = stretches.reduce((sum, { length }) => sum + length, 0);
  const [one, other] = [a, b].map(({ text, quoted }) => (quoted === null ? null : text.slice(0, quoted.end)));
  const areMarked = one !== null && other !== null;
  if (shared === nameB.length)
    return !areMarked || one === other || !differences.some((words) => DROPPED_IN_NAMES.includes(words.a));
  if (shared === nameA.length && stretches.length === 1) return true;
  return areMarked && one === other && (a.head === '' || b.head === '');
}

/** A character off. */
const isSmall = ({ a, b }: Difference): boolean => a === b || (a.length === 1 && b.length === 1);

const GEOGRAPHIC = /[湖山河江镇村岭沟桥港岛湾峰里坪坝塘溪州城关区县市]/g;
/** Names that share less before what differs may begin with the names of two places. */
const PLACED = 1.5;
/** What each character weighs on average, where words are of many. */
const OF_MANY = 0.45;
/** A word that is no word of the lexicon weighs so much. */
const OWN = 1.5;

/** 翠湖社区, 碧湖社区; 石门水库, 石桥水库: what differs stands first, and what is shared behind it is of many. */
function areOtherPlaces(differences: readonly Difference[], stretches: readonly Shared[], text: string): boolean {
  let before = 0;
  return differences.some(({ a, b }, n) => {
    if (before >= PLACED) return false;
    const behind = stretches.slice(n).map((one) => text.slice(one.a, one.a + one.length).replace(GEOGRAPHIC, ''));
    const length = behind.reduce((sum, words) => sum + words.length, 0);
    const weight = behind.reduce((sum, words) => sum + tellingAnywhere(words), 0);
    const here = stretches[n];
    if (here !== undefined) before += tellingAnywhere(text.slice(here.a, here.a + here.length));
    return isOwn(a) && isOwn(b) && !areNear(a, b) && weight <= length * OF_MANY;
  });
}

const isOwn = (words: string): boolean => words.length === 1 || (words !== '' && tellingAnywhere(words) >= OWN);
