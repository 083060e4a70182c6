import type { ChangeClaim, Reason } from './model';
import { statesBase } from './stated';
import type { BaseKind, Hit } from './words';

/** How far from a change its own base may stand. */
export const NEAR = 16;

/** 增长5.8%；…下降1.1个百分点（以上增幅、降幅均与2025年相比）: the sentence says at its end what all of it is told over. */
const DECLARED_BEHIND = /^[^。]*以上[^。;,]{0,12}[均都系][^。;,]{0,14}(?:相比|同比|可比)/;
const LONGEST_SENTENCE = 200;

/** What the sentence alone says of the base of a change; null where it says nothing. */
export function reasonIn(
  halfWidth: string,
  bases: readonly Hit[],
  claims: readonly ChangeClaim[],
  index: number,
): Reason | null {
  const claim = claims[index] as ChangeClaim;
  if (claim.stated !== null) return claim.stated === 'gap' ? 'gap' : 'stated';
  if (DECLARED_BEHIND.test(halfWidth.slice(claim.span.end, claim.span.end + LONGEST_SENTENCE))) return 'stated';
  if (claim.ground !== null) return claim.ground;
  if (claim.by === 'amount' && !isAmountOfLevel(halfWidth, claim)) return 'amount';
  return (
    inSentence(halfWidth, bases, claims, index) ??
    coordinated(halfWidth, claims, index) ??
    besideUnchanged(halfWidth, bases, claim)
  );
}

/** What the sentence itself has named before the change; `half` where it stands before a ；. */
function inSentence(
  halfWidth: string,
  bases: readonly Hit[],
  claims: readonly ChangeClaim[],
  index: number,
): Reason | null {
  const claim = claims[index] as ChangeClaim;
  const earlier = claims.slice(0, index);
  const named: Hit[] = [];
  for (const one of earlier)
    if (statesBase(one) && (one.by !== 'points' || claim.by === 'points'))
      named.push({ ...one.span, base: one.stated });
  const isOwned = (hit: Hit): boolean =>
    earlier.some(({ span, stated }) => stated !== null && span.start - NEAR <= hit.start && hit.end <= span.end);
  named.push(...bases.filter((hit) => hit.end <= claim.span.start && !isOwned(hit)));
  if (named.length === 0) return null;
  const kinds = new Set(named.map(({ base }) => base));
  if (kinds.has('yoy') && kinds.has('mom')) return 'mixed';
  return named.some(({ end }) => !halfWidth.slice(end, claim.span.start).includes(';')) ? 'sentence' : 'half';
}

/** Joined by a comma, a later item of the sentence states the base of all: 增长5%，…增长2%，…同比增长4%. */
function coordinated(halfWidth: string, claims: readonly ChangeClaim[], index: number): Reason | null {
  const own = claims[index] as ChangeClaim;
  if (halfWidth[own.span.start - 1] === '、') return null;
  const kinds = new Set<BaseKind>();
  for (const claim of claims.slice(index + 1)) {
    if (/[;:。]/.test(halfWidth.slice(own.span.end, claim.span.start))) break;
    if (claim.stated !== 'yoy' && claim.stated !== 'mom') continue;
    if (!claim.pace || claim.stated === 'yoy') kinds.add(claim.stated);
  }
  return kinds.size === 1 ? 'coordination' : kinds.size > 1 ? 'mixed' : null;
}

/** 销售额下降61.2%，但份额与上年持平: no list. */
const CONTRAST = /[但而却]|仍|不过/;

/** 甜菜增长22.1%；烤烟增长12.4%；蔬菜与上年持平: an item of the list that stayed as it was names the base of all. */
function besideUnchanged(halfWidth: string, bases: readonly Hit[], { span }: ChangeClaim): Reason | null {
  const behind = bases.filter(({ start }) => start >= span.end);
  const isOne = behind.every(({ base }) => base === behind[0]?.base);
  const unchanged = behind.find(({ start, end }) => halfWidth.slice(start, end).endsWith('持平'));
  return isOne && unchanged?.base === 'yoy' && !CONTRAST.test(halfWidth.slice(span.end, unchanged.start))
    ? 'coordination'
    : null;
}

/** How much more or less a level is than some time ago; 增加 behind what is new or saved may tell what was added to it. */
const OF_LEVEL = /^(?:[增减][加少]|提高|提升|上升|下降|降低|回落|[多少])/;
const ADDS = /^[增减]/;

/** 实训基地27个，增加9个; 实训基地27个（增加9个）; 航线86条，多3条: a level, and behind it how much more that is than some time ago. */
function isAmountOfLevel(halfWidth: string, { figure, span, comparison }: ChangeClaim): boolean {
  const between = halfWidth.slice(figure.span.end, span.start);
  const words = halfWidth.slice(span.start, span.start + 2);
  const isBeside = between === ',' || (between === '(' && halfWidth[span.end] === ')');
  return (
    figure.span.end <= span.start &&
    isBeside &&
    comparison.unit === figure.quantity.writtenUnit &&
    OF_LEVEL.test(words) &&
    !(ADDS.test(words) && /新|净|减|增/.test(figure.indicator.aspect))
  );
}
