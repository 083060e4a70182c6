import { figureAt } from '../../resolve';
import { isRate, writtenTerm } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, clauseBehind, LAST_YEAR } from '../../words';
import type { ReadClaim, Row } from '../model';
import { claimOfDifference, readingsOf, saidBy } from './changes';
import type { Difference } from './changes';
import { BASES, BY_NOW, CONNECTED, differsIn, isLevel, nameOf, saysHalf, STRESSED, timeless } from './words';

const YEAR = /20\d\d(?=年)/;
/** Over the year before: of no other base. */
const YEARLY = /同比|[比较][上去]年/;
/** Marks behind which a sentence, or a half of it, goes on about the same thing. */
const STOPS = /[;。]/;
/** 由|2025年的441件变为410件, （|2025年为441件: what leads from a change to its values behind it. */
const LEADS_TO_BASE = /^[,(:]?(?:由|从)?[^,;。()]*$/;

/** Whether the words of one value say that the other is held against it. */
function isBase(scene: Scene, term: Term, other: Term): boolean {
  const [words, others] = [clauseBefore(scene, term), clauseBefore(scene, other)];
  if (CONNECTED.test(words)) return true;
  const [year, against] = [words, others].map((one) => Number(YEAR.exec(one)?.[0] ?? NaN)) as [number, number];
  if (!Number.isNaN(year))
    return year < against || (Number.isNaN(against) && (/^[由从]/.test(words) || isOfEarlierYear(scene, term, other)));
  return BASES.test(words);
}

/** Whether a value bears an earlier year than another, as both were read. */
function isOfEarlierYear(scene: Scene, term: Term, other: Term): boolean {
  const [year, later] = [term, other].map((one) => Number(figureAt(scene, one).period?.start?.slice(0, 4) ?? NaN));
  return (year as number) < (later as number) || Number.isNaN(later as number);
}

/** A letter that every way of change has one of. */
const WAY = /[多增涨升添扩上加提高快跨前进超少降减缩省压短撤裁并下节回精低差欠后退]/;
/** Without a word of one of these nothing is held against anything. */
const MAY_HOLD =
  /比|较|与|同|跟|对照|参照|20\d\d年|[上去前][一二三半年月]|年[初前]|[一二三]季度|原|过去|以前|以往|之前|往年|前[的为是仅只达共有\d]|平均|兄弟|计划|目标|定额|标准/;

/** How the three stand to each other; null where none of them is a change, or both values or none are a base. */
function tripleOf(scene: Scene, told: Term, one: Term, other: Term): Difference | null {
  const { comparison } = told;
  if (comparison === null ? !WAY.test(clauseBefore(scene, told)) : comparison.direction === null) return null;
  if (one.dimension !== other.dimension || !isLevel(one) || !isLevel(other) || !told.isExact) return null;
  if (!(told.dimension === '%' && !isRate(one)) && !differsIn(told, one)) return null;
  const [oneIsHeld, otherIsHeld] = [one, other].map((term) => CONNECTED.test(clauseBefore(scene, term)));
  const isFirst = oneIsHeld === otherIsHeld ? isBase(scene, one, other) : oneIsHeld === true;
  if (oneIsHeld === otherIsHeld && isFirst === isBase(scene, other, one)) return null;
  const [base, value] = isFirst ? [one, other] : [other, one];
  return saidBy(scene, base) === null && saidBy(scene, value) === null ? { base, value, told } : null;
}

/** Whether the words of the three speak of one thing, in the order in which they stand. */
function areOfOne(scene: Scene, { base, value, told }: Difference, subject: string): boolean {
  const [ofBase, ofValue] = [base, value].map((term) => timeless(clauseBefore(scene, term))) as [string, string];
  const words = clauseBefore(scene, base);
  const isHeld = CONNECTED.test(words);
  const stopsBetween = (a: Term, b: Term): boolean => STOPS.test(scene.halfWidth.slice(a.end, b.start));
  const isNamedAlike = ofBase !== '' && saysHalf(ofBase, ofValue) && saysHalf(ofValue, ofBase);
  const own = timeless(subject.replace(STRESSED, ''));
  const isOwn = own === '' || saysHalf(own, [base, value].map((term) => nameOf(scene, term)).join(' '));
  const isFirst = told.at < base.at && told.at < value.at;
  if (!isOwn && !isFirst) return false;
  if (told.at > value.at && told.at > base.at) {
    if (base.at < value.at) {
      if (stopsBetween(value, told)) return false;
      return stopsBetween(base, value)
        ? isNamedAlike || (ofValue === '' && BY_NOW.test(clauseBefore(scene, value)))
        : ofBase === '' || ofValue === '' || isNamedAlike;
    }
    if (stopsBetween(base, told)) return false;
    if (!isHeld) return !stopsBetween(value, base) && (ofBase === '' || isNamedAlike);
    // 税收占比较上年的62.5%: before 较 another value may be named
    const held = timeless(/^(?<name>[^比较]{2,})[比较]/.exec(words)?.groups?.['name'] ?? '');
    const name = nameOf(scene, value);
    return held === '' || (stopsBetween(value, base) ? name.includes(held) : saysHalf(held, name));
  }
  const [first, last] = base.at < value.at ? [base, value] : [value, base];
  if (stopsBetween(first.at < told.at ? first : told, last)) return false;
  if (told.at > first.at)
    return first === base ? isHeld && ofValue === '' : ofBase === '' && told.comparison?.base == null;
  return (
    ofBase === '' &&
    ofValue === '' &&
    LEADS_TO_BASE.test(scene.halfWidth.slice(told.end, first.start)) &&
    told.comparison?.base == null
  );
}

function claimOf(scene: Scene, triple: Difference): ReadClaim | null {
  const { base, value, told } = triple;
  const said = saidBy(scene, told, base);
  if (said === null || !areOfOne(scene, triple, said.subject)) return null;
  const { comparison } = told;
  const words = comparison === null ? clauseBefore(scene, told) : writtenTerm(scene, comparison.span);
  const isYears = LAST_YEAR.test(clauseBefore(scene, base)) || YEAR.test(clauseBefore(scene, base));
  if (YEARLY.test(words) && !isYears && !CONNECTED.test(clauseBefore(scene, base))) return null;
  if (/^(?:的|占|以[上下])/.test(clauseBehind(scene, told))) return null;
  const options = readingsOf(scene, triple, said.directions, 'placed', '相邻的两个数');
  return options.length === 0 ? null : claimOfDifference(scene, 'three', value, told, options);
}

/**
 * The changes that three numbers next to each other tell in whatever order: 在上年10.35亿元的基础上增长1.5亿元，达到11.85亿元;
 * 培训5934人。比去年同期的5400人增加534人.
 * @param isTaken whether the change has been read by another row
 */
export const changesOfThree = (scene: Scene, isTaken: (told: Term) => boolean): readonly ReadClaim[] =>
  (MAY_HOLD.test(scene.halfWidth) ? scene.terms : []).flatMap((first): readonly ReadClaim[] => {
    const [second, third] = [scene.terms[first.at + 1], scene.terms[first.at + 2]];
    if (second === undefined || third === undefined || third.sentence - first.sentence > 1) return [];
    for (const [told, one, other] of [
      [third, first, second],
      [second, first, third],
      [first, second, third],
    ] as const) {
      if (isTaken(told)) continue;
      const triple = tripleOf(scene, told, one, other);
      const claim = triple === null ? null : claimOf(scene, triple);
      if (claim !== null) return [claim];
    }
    return [];
  });

/** What `npm run rows` shows of the claims. */
export const THREE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'three',
    kind: 'change',
    example: '走访农户比上年的683户增加45户，达728户。',
    counter: '走访农户比上年的683户增加54户，慰问困难户728户。',
  },
  {
    id: 'three',
    kind: 'growth',
    example: '营业收入在上年10.35亿元的基础上增长14.5%，达到11.85亿元。',
    counter: '营业收入在上年10.35亿元的基础上增长14.5%，其中主业收入达到11.58亿元。',
  },
  {
    id: 'three',
    kind: 'change',
    example: '全年培训职工5934人。比去年同期的5400人增加534人。',
    counter: '全年培训职工5934人。培训班主任比去年同期的5400人增加543人。',
  },
  {
    id: 'three',
    kind: 'change',
    example: '信访量下降31件，由2025年的441件变为410件。',
    counter: '信访量下降13件，由2025年的441件变为窗口接访410件。',
  },
];
