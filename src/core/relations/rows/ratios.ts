import { compare, decimal, times } from '../../arithmetic/decimal';
import { exactly } from '../../arithmetic/measured';
import { ratio } from '../equations';
import type { Option } from '../judge';
import type { Kind } from '../model';
import { termOf } from '../pattern';
import type { Bound } from '../pattern';
import { dividedWhole, figureAt, levelsBefore, otherSubjects } from '../resolve';
import type { Found } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore, PLANNED } from '../words';
import type { ReadClaim } from './model';

/** The number of a share or completion: in percent, a single value. */
export const ofKind =
  (...kinds: readonly string[]) =>
  ({ comparison, dimension, isExact }: Term): boolean =>
    dimension === '%' && isExact && comparison !== null && kinds.includes(comparison.kind);

/**
 * The figure that a share is said of: that which it was read behind, or where the share is a figure, the one before it
 * in the sentence.
 */
export function subjectOf(scene: Scene, told: Term): Term | null {
  const named = namedSubject(scene, told);
  if (named !== null) return named;
  if (!told.isFigure) {
    const own = scene.byFigure[told.figure] as Term;
    return isRate(own) ? null : own;
  }
  for (let i = told.at - 1; i >= 0; i--) {
    const term = scene.terms[i] as Term;
    if (term.sentence !== told.sentence) return null;
    if (term.isFigure && !isRate(term)) return term;
  }
  return null;
}

const SHARE_REACH = 20;
/** No name of a figure is as long. */
const LONGEST_SUBJECT = 40;

/** 票款收入2.6亿元，广告收入0.4亿元，票款占总收入的86.7%: the words before 占 name a figure of the sentence, in full or in short. */
function namedSubject(scene: Scene, told: Term): Term | null {
  const from = Math.max(0, told.start - SHARE_REACH);
  const at = from + scene.halfWidth.slice(from, told.start + 1).lastIndexOf('占');
  if (at < from) return null;
  const before = scene.halfWidth.slice(Math.max(0, at - LONGEST_SUBJECT), at);
  const words = /[^,;:。!?()、\s]*$/.exec(before)?.[0] ?? '';
  if (words.length < 2 || words.length === LONGEST_SUBJECT || /\d/.test(words)) return null;
  const found = scene.terms.filter(
    (term) =>
      term.at < told.at &&
      term.sentence === told.sentence &&
      term.isFigure &&
      !isRate(term) &&
      figureAt(scene, term).indicator.text.startsWith(words),
  );
  if (found.length === 0) return itemCalled(scene, told, words);
  return found.length === 1 ? (found[0] as Term) : null;
}

/** 高速公路41.2亿元、农村公路12.3亿元，高速公路投资占47.7%: an item of a list by its name and that of what is divided. */
function itemCalled(scene: Scene, told: Term, words: string): Term | null {
  const found = scene.terms.filter((term) => {
    const name = figureAt(scene, term).indicator.text;
    return (
      term.at < told.at &&
      term.sentence === told.sentence &&
      term.isFigure &&
      !isRate(term) &&
      name.length > 2 &&
      words.startsWith(name) &&
      words.length - name.length <= 2
    );
  });
  return found.length === 1 ? (found[0] as Term) : null;
}

const CONFIRMS = { confirmsOnly: true } as const;

/** All readings of part ÷ whole = told. */
function options(scene: Scene, told: Term, part: Term, wholes: readonly Found[]): readonly Option[] {
  const toldAs = { scene, term: told };
  const own = wholes.flatMap((whole): Option[] => {
    const instance = part.isExact && whole.term.isExact ? ratio({ scene, term: part }, whole, toldAs) : null;
    return instance === null
      ? []
      : [{ instance, ground: whole.ground, why: whole.why, ...(whole.ground === 'inferred' ? CONFIRMS : {}) }];
  });
  const others = otherSubjects(scene, told, part).flatMap((other) =>
    wholes.flatMap((whole): Option[] => {
      const instance =
        other.isExact && whole.term.isExact && !(whole.scene === scene && whole.term.at === other.at)
          ? ratio({ scene, term: other }, whole, toldAs)
          : null;
      return instance === null
        ? []
        : [{ instance, ground: whole.ground, why: `${whole.why}，主语是前面的数`, ...CONFIRMS }];
    }),
  );
  return [...own, ...others];
}

/**
 * That a part is the told share of one of the wholes.
 * @param told the share, in %.
 */
export function claimOf(
  row: string,
  kind: Kind,
  scene: Scene,
  told: Term,
  part: Term,
  wholes: readonly Found[],
): ReadClaim {
  return readRatio(row, kind, scene, part, withComparison(told), options(scene, told, part, wholes));
}

/** A number with all words of the comparison that it is told in. */
export const withComparison = ({ comparison, start, end }: Term): Pick<Term, 'comparison' | 'start' | 'end'> => ({
  comparison,
  start: Math.min(comparison?.span.start ?? start, start),
  end,
});

/** A ratio as it was read: what it is said of, in which words, and the ways to read it. */
export const readRatio = (
  row: string,
  kind: Kind,
  scene: Scene,
  subject: Term,
  { comparison, start, end }: Pick<Term, 'comparison' | 'start' | 'end'>,
  options: readonly Option[],
): ReadClaim => ({
  equation: 'ratio',
  kind,
  row,
  subject: { passage: scene.passage, index: subject.figure },
  comparison,
  words: { start, end },
  options,
});

/** A plan is set, not measured: 24亿元 is exactly that. */
export const planned = (term: Term): Term => ({ ...term, amount: exactly(term.amount.value) });

/** 占全县170个行政村的80%: the whole stands in the claim's own words. */
export const ofWhole =
  (row: string, kind: Kind) =>
  (scene: Scene, bound: Bound): ReadClaim | null => {
    const [told, whole] = [termOf(bound, 'told') as Term, termOf(bound, 'whole') as Term];
    const own = subjectOf(scene, told);
    const level = own === whole ? before(scene, whole) : own;
    if (level !== null && kind === 'completion' && level.dimension !== whole.dimension)
      return ofOther(row, scene, told, whole);
    const part = level !== null && kind === 'completion' ? (addedOf(scene, level, whole) ?? level) : level;
    return part === null || part.dimension !== whole.dimension
      ? null
      : claimOf(row, kind, scene, told, part, [
          { scene, term: kind === 'completion' ? planned(whole) : whole, ground: 'stated', why: '句中写明的总数' },
        ]);
  };

/** 1264场演出中，市级318场、县级946场，惠及75.8万人次，完成目标1200场的105.3%: the only result counted as the plan is, or that of a list. */
function ofOther(row: string, scene: Scene, told: Term, plan: Term): ReadClaim | null {
  const nearest = before(scene, plan);
  if (nearest === null) return null;
  const part = dividedWhole(scene, nearest) ?? nearest;
  const others = levelsBefore(scene, plan, plan.dimension, []).filter(
    ({ isHere, term }) => isHere && term !== part && (dividedWhole(scene, term) ?? term) !== part,
  );
  return others.length > 0 || PLANNED.test(clauseBefore(scene, part))
    ? null
    : claimOf(row, 'completion', scene, told, part, [
        { scene, term: planned(plan), ground: 'placed', why: '同句中与计划同类的数' },
      ]);
}

const THREE = decimal(3);
const isOfSize = ({ amount: { value: a } }: Term, { amount: { value: b } }: Term): boolean =>
  compare(times(a, THREE), b) >= 0 && compare(times(b, THREE), a) >= 0;

/** 余额132.7亿元，较年初净增12.9亿元，完成计划12亿元的107.8%: what was to be added is held against what has been; null where it is not. */
function addedOf(scene: Scene, level: Term, plan: Term): Term | null {
  if (isOfSize(level, plan)) return null;
  const added = scene.terms.filter(
    (term) =>
      !term.isFigure &&
      term.figure === level.figure &&
      term.at < plan.at &&
      term.dimension === plan.dimension &&
      term.comparison?.direction === 'up',
  );
  return added.length === 1 && isOfSize(added[0] as Term, plan) ? (added[0] as Term) : null;
}

/** The nearest level of the whole's dimension before it in its own scene; null where there is none. */
export const before = (scene: Scene, whole: Term): Term | null =>
  levelsBefore(scene, whole, whole.dimension, []).find(({ isHere }) => isHere)?.term ?? null;

/** Words of time before a name: 全年粮食总产量 is 粮食总产量. */
const TIME = /^(?:全年|本年|当年|同期|上半年|前三季度|本期)(?=..)/;

/** The words bound as the name of the whole, without verbs and words of time; "" where none are. */
export const nameOf = (scene: Scene, { names }: Bound): string => {
  const span = names['whole'];
  return span === undefined
    ? ''
    : scene.halfWidth
        .slice(span.start, span.end)
        .replace(/\s|[达到为近约的]+$|^[到达为]+$/g, '')
        .replace(/(?:的?比[重例])$/, '')
        .replace(/的$/, '')
        .replace(TIME, '');
};
