import { compare, decimal, decimalText, times } from '../arithmetic/decimal';
import { AS_THE_WHOLE, CLAIM_WORDS, MEANS, TOTAL_ENDINGS, WIDER } from '../lexicon/claims';
import type { Figure } from '../figures/model';
import type { Filled } from './instance';
import type { Ground } from './model';
import { partsIn } from './parts';
import { figureBefore, isRate } from './terms';
import type { Scene, Term } from './terms';
import type { Parts } from './wholeAndParts';
import { PLANNED, clauseBefore, isOfLastYear, saysInOrder, wordsOf } from './words';

/** A candidate for a slot, with its ground. */
export interface Found extends Filled {
  readonly ground: Ground;
  readonly why: string;
}

/** The figure that a term of a scene is, or is a comparison of. */
export const figureAt = ({ passage }: Scene, { figure }: Term): Figure => passage.figures[figure] as Figure;

/** A name without what changes nothing of what it names: 公交车总数 is 公交车. */
export function plainName(name: string): string {
  if (name.length > 2 && name.startsWith('总')) return plainName(name.slice(1)); // 总客运量 is 客运量
  const ending = TOTAL_ENDINGS.find((end) => name.length > end.length && name.endsWith(end));
  return ending === undefined ? name : plainName(name.slice(0, -ending.length));
}

const NAMES_YEAR = /20\d\d年[^,;:。]{0,4}$/;

/**
 * Whether a level is one of the year before, told behind that of this year: 手术8764台次，2024年为7932台次.
 */
function isPast(scene: Scene, term: Term): boolean {
  if (isOfLastYear(scene, term)) return true;
  const words = clauseBefore(scene, term);
  if (!NAMES_YEAR.test(words) || isRate(term)) return false;
  const previous = figureBefore(scene, term, ({ dimension }) => dimension === term.dimension);
  return (
    previous !== null &&
    figureAt(scene, previous).indicator.text === figureAt(scene, term).indicator.text &&
    figureAt(scene, previous).period?.text !== figureAt(scene, term).period?.text
  );
}

/** A level as it is: that of this year, where another was told behind it, and the result where it is a plan. */
export function currentOf(scene: Scene, term: Term): Term {
  const isOther = (one: Term): boolean => isPast(scene, one) || PLANNED.test(clauseBefore(scene, one));
  if (!isOther(term)) return term;
  const before = levelsBefore(scene, term, term.dimension, []).filter(({ isHere }) => isHere);
  const present = before.filter((one) => !isOther(one.term));
  // 税收58亿元，增收3亿元，上年55亿元: of two levels the one that the other has come to
  return (present.find((one) => isNear(one.term, term)) ?? present[0])?.term ?? term;
}
const THREE = decimal(3);

const isNear = ({ amount: { value: a } }: Term, { amount: { value: b } }: Term): boolean =>
  compare(times(a, THREE), b) >= 0 && compare(times(b, THREE), a) >= 0;

/** So many sentences before the claim's own are looked at for what it leaves unsaid. */
const SENTENCES_BACK = 2;
/** So many figures of a dimension are candidates for one slot. */
const MOST = 6;

const isLevel = (scene: Scene, term: Term, dimension: string): boolean =>
  term.isFigure && !isRate(term) && term.dimension === dimension && term.isExact && !isMean(figureAt(scene, term));

/** Whether a figure tells a mean (平均, 人均), which is never part of a total. */
export const isMean = ({ indicator: { text, aspect } }: Figure): boolean =>
  MEANS.some((word) => text.includes(word) || aspect.includes(word));

/**
 * Figures of a dimension before a term, the nearest first: in its sentence, and in the two before it, those of earlier
 * pieces of the line too.
 */
export function levelsBefore(
  scene: Scene,
  { at, sentence }: Term,
  dimension: string,
  earlier: readonly Scene[],
): readonly (Filled & { readonly isHere: boolean })[] {
  const found: (Filled & { isHere: boolean })[] = [];
  let i = at - 1;
  for (; i >= 0 && found.length < MOST; i--) {
    const term = scene.terms[i] as Term;
    if (sentence - term.sentence > SENTENCES_BACK) return found;
    if (isLevel(scene, term, dimension)) found.push({ scene, term, isHere: term.sentence === sentence });
  }
  let left = SENTENCES_BACK - sentence;
  for (let e = earlier.length - 1; e >= 0 && left > 0; e--) {
    const other = earlier[e] as Scene;
    const first = other.sentences.length - left;
    for (let j = other.terms.length - 1; j >= 0 && found.length < MOST; j--) {
      const term = other.terms[j] as Term;
      if (term.sentence < first) break;
      if (isLevel(other, term, dimension)) found.push({ scene: other, term, isHere: false });
    }
    left -= other.sentences.length;
  }
  return found;
}

/** 完成手术8764台次 is the number of 手术. */
const ATTAINED = /^(?:累计|共)?(?:完成|实现|开展|达到|有)(?=..)/;

/** Whether a figure has exactly that name, with or without its scope. */
export const isNamed = ({ indicator: { text }, scope }: Figure, name: string): boolean =>
  name.length > 1 &&
  (plainName(text) === name ||
    plainName(text.replace(ATTAINED, '')) === name ||
    (scope !== null && scope + plainName(text) === name));

/** Whether there are numbers, and all of one value. */
export const areOneValue = (all: readonly Filled[]): boolean =>
  new Set(all.map(({ term }) => decimalText(term.amount.value))).size === 1;

/** The first of numbers that are all of one value; null where there are none, or of several values. */
export const soleValue = (all: readonly Filled[]): Filled | null => (areOneValue(all) ? (all[0] as Filled) : null);

/** The number that a part was told to be a part of: 低保对象18130人，其中城市3862人; null where it is none. */
export function announcedWhole(scene: Scene, part: Term): Term | null {
  const { partOf } = figureAt(scene, part);
  return partOf === null ? null : (scene.byFigure[partOf] as Term);
}

/** What makes a list one that tells all parts of its whole, for all that is known. */
const DIVIDED: ReadonlySet<Parts['announced']> = new Set(['complete', 'close', 'bracketed', 'disjoint']);

/** 供应建设用地9187.5亩，按用途分，工业用地3729亩…: the number that an item of a list is told to be a part of; null where it is none. */
export function dividedWhole(scene: Scene, part: Term): Term | null {
  const { passage, byFigure } = scene;
  const list = partsIn(passage).find(({ parts, announced }) => DIVIDED.has(announced) && parts.includes(part.figure));
  return list === undefined ? null : currentOf(scene, byFigure[list.total] as Term);
}

/** 概算总投资1.18亿元，…，占概算的: the first word of what was estimated or set is enough. */
const PLANNED_WHOLE = /^(?:概算|预算|估算|批复|合同|计划)$/;

/**
 * wholeOf: what a part may be a share of. Its own words first (`name`), then what 其中 made it a part of, the figure of
 * its dimension before it in the sentence, those of the sentences before.
 */
export function wholeOf(scene: Scene, part: Term, name: string, earlier: readonly Scene[]): readonly Found[] {
  const called = plainName(name);
  const levels = levelsBefore(scene, part, part.dimension, earlier);
  const before = isPast(scene, part) ? levels : levels.filter((one) => !isPast(one.scene, one.term));
  // 营业收入比上年同期的8260万元增长4.6%，其中中间业务占营业收入的13.5%: the value of the year before is no whole of this year's
  if (before.length === 0 && levels.length > 0)
    return levels.map((one) => ({ ...nearby(one), ground: 'inferred' as const }));
  const named = before.filter((one) => isNamed(figureAt(one.scene, one.term), called));
  if (named.length > 0 && !AS_THE_WHOLE.has(called))
    return [
      ...named.map((one) => ({ ...one, ground: 'stated' as const, why: `“${called}”` })),
      ...before.filter((one) => !named.includes(one)).map(nearby),
    ];
  const isUnnamed = AS_THE_WHOLE.has(called) || AS_THE_WHOLE.has(name);
  const divided = dividedWhole(scene, part);
  if (divided !== null && !isUnnamed && !WIDER.test(name) && isCalledBy(scene, divided, name, called))
    return [
      { scene, term: divided, ground: 'placed', why: '分列前面的总数' },
      ...before.filter(({ term }) => term !== divided).map((one) => ({ ...nearby(one), ground: 'inferred' as const })),
    ];
  const far = isUnnamed || WIDER.test(name) ? null : namedFarBefore(scene, part, called);
  if (far !== null)
    return [
      { scene, term: far, ground: 'near', why: `前面写明的“${called}”` },
      ...before.map((one) => ({ ...nearby(one), ground: 'inferred' as const })),
    ];
  const planned = isUnnamed || !PLANNED_WHOLE.test(called) ? [] : before.filter((one) => isStartOfName(one, called));
  if (planned.length === 1)
    return [
      { ...(planned[0] as Filled), ground: 'placed', why: `前面写明的“${called}”` },
      ...before.filter((one) => one !== planned[0]).map((one) => ({ ...nearby(one), ground: 'inferred' as const })),
    ];
  const alike = isUnnamed ? [] : before.filter((one) => isNamedAlike(one, called, part));
  if (alike.length === 1)
    return [
      { ...(alike[0] as Filled), ground: 'near', why: `前面写明的“${called}”` },
      ...before.filter((one) => one !== alike[0]).map((one) => ({ ...nearby(one), ground: 'inferred' as const })),
    ];
  const announced = announcedWhole(scene, part);
  const total = announced === null ? null : currentOf(scene, announced);
  if (total !== null && isUnnamed && total.dimension === part.dimension && total.isExact)
    return [
      { scene, term: total, ground: hasShare(scene, total) ? 'near' : 'placed', why: '“其中”所指的总数' },
      ...before.filter(({ term }) => term !== total).map(nearby),
    ];
  const larger = before.filter(({ term }) => compare(term.amount.value, part.amount.value) >= 0);
  const first = larger.find(({ isHere }) => isHere);
  return larger.map((one) =>
    one === first && isUnnamed && !hasShare(scene, one.term) && larger.filter(({ isHere }) => isHere).length === 1
      ? { ...one, ground: isAmong(scene, one.term, part) ? 'stated' : 'placed', why: '同句前面的同类数' }
      : { ...nearby(one), ...(isUnnamed && !isPartOf(one, larger) ? {} : { ground: 'inferred' as const }) },
  );
}

/** 干警186人，其中法官52人、助理41人。研究生39人，占21.0%: what is not among the parts is of the whole, before it is of one of them. */
const isPartOf = ({ scene, term }: Filled, wholes: readonly Filled[]): boolean =>
  wholes.some((one) => one.scene === scene && one.term.figure === figureAt(scene, term).partOf);

/** 供地总面积 of 供应建设用地: a total, named by letters of what was told. */
const isCalledBy = (scene: Scene, whole: Term, name: string, called: string): boolean =>
  called !== name &&
  called.length > 1 &&
  saysInOrder(figureAt(scene, whole).indicator.text + figureAt(scene, whole).indicator.aspect, called);

const isStartOfName = ({ scene, term }: Filled, called: string): boolean =>
  plainName(figureAt(scene, term).indicator.text).startsWith(called);

const SHORTEST_ALIKE = 4;

/**
 * Whether a greater number is called as the whole is, in more words: 夏粮播种面积 is 夏粮面积, 四大检察案件 of which the part
 * is one are 案件.
 */
function isNamedAlike({ scene, term }: Filled, called: string, part: Term): boolean {
  const { indicator, scope } = figureAt(scene, term);
  const plain = called.replace(scope ?? '', '');
  if (plain.length < 2 || compare(term.amount.value, part.amount.value) < 0 || hasShare(scene, term)) return false;
  const own = plainName(indicator.text);
  if (scene.passage.figures[part.figure]?.partOf === term.figure && own.endsWith(plain)) return true;
  return (
    plain.length >= SHORTEST_ALIKE && own[0] === plain[0] && own.at(-1) === plain.at(-1) && saysInOrder(own, plain)
  );
}

/** The only number of exactly that name earlier in the passage, of which the part may be one; null where it is not alone. */
function namedFarBefore(scene: Scene, part: Term, called: string): Term | null {
  const found = scene.terms.filter(
    (term) =>
      term.at < part.at &&
      isLevel(scene, term, part.dimension) &&
      !isPast(scene, term) &&
      isNamed(figureAt(scene, term), called) &&
      compare(term.amount.value, part.amount.value) >= 0,
  );
  return found.length === 1 ? (found[0] as Term) : null;
}

/** 机电产品1277.9亿元，占出口总值的49.3%: what is itself told as a share is a part beside others, whose whole is its own. */
const hasShare = (scene: Scene, term: Term): boolean =>
  figureAt(scene, term).comparisons.some(({ kind }) => kind === 'share');

/** 全县236个行政村中，已有118个: the part is counted among what stands before it. */
const isAmong = ({ halfWidth }: Scene, whole: Term, part: Term): boolean =>
  /^[^,;。!?\d]{0,12}(?:中|里|当中),?[^,;:。!?]{0,8}$/.test(halfWidth.slice(whole.end, part.start));

const nearby = ({ scene, term }: Filled): Found => ({ scene, term, ground: 'near', why: '前文的同类数' });

/**
 * planOf: what a result may be the completion of: a target told before it in the sentence, or what is called a plan.
 */
export function planOf(scene: Scene, result: Term, earlier: readonly Scene[]): readonly Found[] {
  return levelsBefore(scene, result, result.dimension, earlier).map((one) => {
    const { nature, indicator } = figureAt(one.scene, one.term);
    const isPlan =
      nature === 'target' ||
      CLAIM_WORDS.plan.some((word) =>
        (wordsOf(one.scene, one.term) + indicator.text + indicator.aspect).includes(word),
      );
    return isPlan && one.isHere
      ? { ...one, ground: 'stated', why: '同句前面的计划数' }
      : isPlan
        ? { ...one, ground: 'near', why: '前文的计划数' }
        : { ...one, ground: 'inferred', why: '前文的同类数' };
  });
}

const MOST_SUBJECTS = 4;

/** Others of the sentence that may be meant as the subject of a claim: they confirm, and never accuse. */
export const otherSubjects = (scene: Scene, told: Term, subject: Term): readonly Term[] =>
  levelsBefore(scene, told, subject.dimension, [])
    .filter(({ isHere, term }) => isHere && term !== subject)
    .slice(0, MOST_SUBJECTS)
    .map(({ term }) => term);
