import { compare } from '../../../arithmetic/decimal';
import { QUALIFIED_RATES, RATES_OF_CHANGE } from '../../../lexicon/claims';
import { complement, ratio } from '../../equations';
import type { Option } from '../../judge';
import type { Ground, Kind } from '../../model';
import { isMean, figureAt } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, clauseBehind } from '../../words';
import { planned, readRatio, withComparison } from '../ratios';
import type { ReadClaim, Row } from '../model';
import { isLevel, isPlan, nameOf, shareLetter } from './words';

const isValue = (scene: Scene, term: Term): boolean => isLevel(term) && !isRate(term) && !isMean(figureAt(scene, term));

/** Values before a number in its sentence, of the dimension of the nearest of them. */
function valuesOf(scene: Scene, told: Term): readonly Term[] {
  const before: Term[] = [];
  for (let at = told.at - 1; scene.terms[at]?.sentence === told.sentence; at--) {
    const term = scene.terms[at] as Term;
    if (isValue(scene, term)) before.unshift(term);
  }
  const last = before.at(-1);
  return before.filter(({ dimension }) => dimension === last?.dimension);
}

/** 抽查产品420批。合格399批，合格率95.0%: the whole may stand in the sentence before, where it is its only number. */
function withSentenceBefore(scene: Scene, told: Term, values: readonly Term[]): readonly Term[] {
  const [own, other] = values;
  if (own === undefined || other !== undefined || scene.firstFrom[told.sentence] !== own) return values;
  const before = scene.terms.filter(({ sentence }) => sentence === told.sentence - 1);
  const [whole, further] = before;
  return whole !== undefined && further === undefined && isValue(scene, whole) && whole.dimension === own.dimension
    ? [whole, own]
    : values;
}

/** 合格率95.0%（抽查420批，合格399批）: the two numbers of a bracket right behind a rate; null where there are none. */
function valuesInBracket(scene: Scene, told: Term): readonly Term[] | null {
  const { halfWidth, terms } = scene;
  const [one, other, next] = [terms[told.at + 1], terms[told.at + 2], terms[told.at + 3]];
  if (halfWidth[told.end] !== '(' || one === undefined || other === undefined) return null;
  const close = halfWidth.indexOf(')', told.end);
  if (close < other.end || (next !== undefined && next.start < close) || one.dimension !== other.dimension) return null;
  return isValue(scene, one) && isValue(scene, other) ? [one, other] : null;
}

/** 完成目标的115%，目标为|1.2万人: the plan of the only value before a number, right behind that number. */
function planBehind(scene: Scene, told: Term, values: readonly Term[]): Term | null {
  const [own, other] = values;
  const next = scene.terms[told.at + 1];
  return own !== undefined &&
    other === undefined &&
    next !== undefined &&
    next.sentence === told.sentence &&
    next.dimension === own.dimension &&
    isValue(scene, next) &&
    isPlan(scene, next)
    ? next
    : null;
}

/** 回收率, 网办比例, 的比重: the name of a rate that is one of two numbers, without what follows it. */
const RATE_NAME =
  /(?<name>[^,;:。!?()、\d]{0,10}?)(?:率|比例|占比|比重)(?:已)?(?:达到?|为|是|约为|高达|仅为|只有|超过)*$/;
/** 只完成, 达任务量的: what a completion is told by. */
const COMPLETION = /(?:完成|达到?|占|为|相当于|进度)[^,;:。!?\d]{0,10}$/;
/** 任务数(70亿元)的, 完成情况: so too where a bracket or nothing stands before the number. */
const BARE = /^[,的]*$/;
/** What has gone of what the rate says is left: 成活率 of what died. */
const LOST_RATE = /产销差|漏损|损耗|线损/;
const KEPT = /成活|存活|完好|留存|保留|巩固|在岗|成功/;
const LOST = /死|损|坏|亡|丢|流失|失败|未|不|没/;

const isOfTwo = (words: string): boolean =>
  ![...RATES_OF_CHANGE, ...QUALIFIED_RATES].some((word) => words.includes(word)) &&
  !/[增降减升不未失]|流动|速动|(?<=[^,])比率|负债|化率/.test(words);

/** A completion: the plan is the one of the two values whose words say so. */
function completionOf(scene: Scene, told: Term, words: string, [a, b]: readonly [Term, Term]): ReadClaim | null {
  const [aIsPlan, bIsPlan] = [a, b].map((term) => isPlan(scene, term)) as [boolean, boolean];
  if (aIsPlan === bIsPlan) return null;
  if (
    !COMPLETION.test(words) &&
    !BARE.test(scene.halfWidth.slice((scene.terms[told.at - 1] as Term).end, told.start).replace(/[()]/g, ''))
  )
    return null;
  // 完成预算的104%；利润率为12.5%: behind another rate, or by a name of its own, it is told of something else
  const previous = scene.terms[told.at - 1];
  if (previous !== a && previous !== b) return null;
  if (/率/.test(words) && !/完成率|进度/.test(words)) return null;
  const [plan, result] = aIsPlan ? [a, b] : [b, a];
  const instance = ratio({ scene, term: result }, { scene, term: planned(plan) }, { scene, term: told });
  return instance === null
    ? null
    : readRatio('completion-said', 'completion', scene, result, withComparison(told), [
        { instance, ground: 'placed', why: '同句中的完成数和计划数' },
      ]);
}

function rateClaim(scene: Scene, told: Term): ReadClaim | null {
  if (told.dimension !== '%' || !told.isExact) return null;
  const kind = told.comparison?.kind ?? null;
  if (told.comparison !== null && (told.comparison.direction !== null || (kind !== 'share' && kind !== 'completion')))
    return null;
  const inBracket = valuesInBracket(scene, told);
  const before = inBracket ?? withSentenceBefore(scene, told, valuesOf(scene, told));
  const plan = planBehind(scene, told, before);
  const [a, b, further] = plan === null ? before : [...before, plan];
  if (a === undefined || b === undefined || further !== undefined) return null;
  const words = clauseBefore(scene, told);
  if (kind !== 'share') {
    const completion = completionOf(scene, told, words, [a, b]);
    if (completion !== null) return completion;
  }
  const name = RATE_NAME.exec(words)?.groups?.['name']?.replace(/^比$/, '');
  if (name === undefined || plan !== null || !isOfTwo(words) || kind === 'completion') return null;
  const [part, whole] = compare(a.amount.value, b.amount.value) <= 0 ? [a, b] : [b, a];
  if (compare(part.amount.value, whole.amount.value) === 0) return null;
  const at = (term: Term) => ({ scene, term });
  const own = nameOf(scene, part);
  const isGone = LOST_RATE.test(name) && !/损|差|耗/.test(clauseBefore(scene, part));
  const isLost = isGone || (KEPT.test(name) && LOST.test(clauseBefore(scene, part)));
  const isTogether = inBracket !== null || (told.at - b.at === 1 && (told.at - a.at === 2 || isGone));
  const isChange = /(?:由|从)[^,;。\d]{0,10}$/.test(clauseBefore(scene, a));
  if (isChange || !isTogether || !(isLost || name === '' || shareLetter(name.slice(-3), own))) return null;
  const instance = (isLost ? complement(at(whole), at(part), at(told)) : null) ?? ratio(at(part), at(whole), at(told));
  if (instance === null) return null;
  const ground: Ground = a.sentence === told.sentence ? 'placed' : 'near';
  const options: Option[] = [{ instance, ground, why: '前面的分子和分母' }];
  if (isLost) {
    const plain = ratio(at(part), at(whole), at(told));
    if (plain !== null) options.push({ instance: plain, ground, why: '前面的分子和分母', confirmsOnly: true });
  }
  const claimed: Kind = 'rate';
  return readRatio('rate-said', claimed, scene, part, withComparison(told), options);
}

/** 高峰为|平日|的2.8倍: what it is so many times of, called as one of the values of the sentence is. */
function multipleClaim(scene: Scene, told: Term): ReadClaim | null {
  const { comparison } = told;
  if (told.dimension !== '倍' || !told.isExact) return null;
  const words = clauseBefore(scene, told);
  if (comparison !== null && comparison.kind !== 'multiple') return null;
  const values = valuesOf(scene, told);
  const [a, b, further] = values;
  if (a === undefined || b === undefined || further !== undefined) return null;
  const called = comparison?.base?.replace(/[的年]|同期$/g, '') ?? '';
  const isBracketed = comparison === null && /^\)的$/.test(scene.halfWidth.slice(b.end, told.start));
  if (
    !isBracketed &&
    (called === '' ||
      !/(?:是|为|相当于|达到?|达)/.test(
        words + (comparison === null ? '' : scene.halfWidth.slice(comparison.span.start, told.start)),
      ))
  )
    return null;
  const isBase = (term: Term): boolean =>
    isBracketed
      ? term === b
      : clauseBefore(scene, term)
          .replace(/[的年]/g, '')
          .includes(called) || clauseBehind(scene, term).includes(called);
  if (isBase(a) === isBase(b)) return null;
  const [base, value] = isBase(a) ? [a, b] : [b, a];
  const instance = ratio({ scene, term: value }, { scene, term: base }, { scene, term: told }, true);
  return instance === null
    ? null
    : readRatio('multiple-said', 'multiple', scene, value, withComparison(told), [
        { instance, ground: 'placed', why: '句中写明的两个数' },
      ]);
}

/** Rates, completions and multiples of the two values of their sentence that they are told behind or between. */
export const ratiosSaid = (scene: Scene): readonly ReadClaim[] =>
  scene.terms.flatMap((told) => rateClaim(scene, told) ?? multipleClaim(scene, told) ?? []);

/** What `npm run rows` shows of the claims. */
export const SAID_RATIO_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'rate-said',
    kind: 'rate',
    example: '全年发出问卷2500份，收回2285份，回收率91.4%。',
    counter: '全年发出问卷2500份，收回2285份，满意率94.1%。',
  },
  {
    id: 'rate-said',
    kind: 'rate',
    example: '引种2640株，死了198株，成活率92.5%。',
    counter: '引种2640株，补种198株，按期成活率95.2%。',
  },
  {
    id: 'completion-said',
    kind: 'completion',
    example: '培训农民4368人次，对照5200人次的任务，只完成84%。',
    counter: '培训农民4368人次，走访5200人次，只完成48%。',
  },
  {
    id: 'multiple-said',
    kind: 'multiple',
    example: '日最高客流7.28万人次，平日只有2.6万人次，高峰为平日的2.8倍。',
    counter: '日最高客流7.28万人次，平日只有2.6万人次，高峰为前年的8.2倍。',
  },
  {
    id: 'rate-said',
    kind: 'rate',
    example: '全年制水730万立方米，售水657万立方米，产销差率10%。',
    counter: '全年制水730万立方米，售水657万立方米，水质达标率12%。',
  },
  {
    id: 'rate-said',
    kind: 'rate',
    example: '产品合格率95.0%（抽查420批，合格399批）。',
    counter: '产品优良率59.0%（抽查420批，合格399批）。',
  },
  {
    id: 'rate-said',
    kind: 'rate',
    example: '毕业生3865人，已有3722人落实去向，比率为96.3%。',
    counter: '毕业生3865人，已有3722人落实去向，流动比率为93.6%。',
  },
];
