import { isYearApart } from '../../figures/changes';
import type { Comparison } from '../../figures/model';
import { atConstantPrices, wordsOfGrowth } from '../constantPrices';
import { change, growth, ratio } from '../equations';
import type { Instance } from '../instance';
import type { Option } from '../judge';
import type { Ground, Kind } from '../model';
import { any, countedAsBefore, fig, gap, mark, opt, rate, sameDimension, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { figureAt, isMean, otherSubjects } from '../resolve';
import { isRate, writtenTerm } from '../terms';
import type { Scene, Term } from '../terms';
import { isUndated, speaksOf } from './said/ofPair';
import { isOfAnother } from './said/words';
import { isLevelInTimes } from '../times';
import { withTotal } from './divisions/listTotals';
import type { Pair, ReadClaim, Row } from './model';

/** Before what has been added, and is no base: 较年初新增70.1亿元. */
const MOVES = ['增', '减', '升', '降', '多', '少'];
/** Words that name a time, before a base: 比2024年的480门. */
const TIMES = /[年月期初末底季]/;

/** 比年初的10380人|新增|2360人: what leads from a base to the number of what came or went since. */
const SINCE_THEN = /^(?:[新净]增加?|增加|增|多|减少|减|少)了?$/;

/** The last figure of a pair, or behind it the number of what was added to its base, of which the growth is told then. */
function lastOf({ halfWidth, byFigure }: Scene, { base, value }: Pair): number {
  const last = Math.max(value.figure, base.figure);
  const next = byFigure[last + 1];
  return last === base.figure &&
    next?.dimension === base.dimension &&
    next.comparison === null &&
    SINCE_THEN.test(halfWidth.slice(base.end, next.start))
    ? last + 1
    : last;
}

/** The comparisons that are said of the pair, as numbers. */
export function claimsOf(scene: Scene, pair: Pair): readonly Term[] {
  const last = lastOf(scene, pair);
  return scene.terms.filter((told) => {
    const { comparison, figure, isFigure } = told;
    return (
      comparison !== null &&
      (!isFigure || told === pair.said) &&
      told !== pair.value &&
      told !== pair.base &&
      (told === pair.said ||
        figure === last ||
        figure === Math.max(pair.value.figure, pair.base.figure) ||
        (pair.base.start > pair.value.start && figure === pair.value.figure)) &&
      speaksOf(scene, comparison, pair) &&
      !isOfAnother(scene, told, [pair.base, pair.value])
    );
  });
}

/** One claim of a pair: by percent, by amount or points, or in times. */
export function pairClaim(scene: Scene, pair: Pair, told: Term): ReadClaim | null {
  const comparison = told.comparison as Comparison;
  const { direction } = comparison;
  const { base, value, why } = pair;
  const ground =
    comparison.kind === 'yoy' && comparison.base !== null && isUndated(pair, figureAt(scene, base))
      ? 'near'
      : pair.ground;
  if (!base.isExact || !value.isExact || !told.isExact) return null;
  if (figureAt(scene, base).nature !== figureAt(scene, value).nature) return null;
  if (isLevelInTimes(scene, base, value, told)) return null; // told as what it is
  if (atConstantPrices(figureAt(scene, value), wordsOfGrowth(scene, comparison.span))) return null;
  const at = (term: Term) => ({ scene, term });
  const options: Option[] = [];
  const add = (instance: Instance | null, more: Partial<Option> = {}): void => {
    if (instance !== null) options.push({ instance, ground, why, ...more });
  };
  let kind: Kind = 'growth';
  if (told.dimension === '倍') {
    if (direction === 'down') return null;
    kind = 'multiple';
    const isWhole = comparison.kind === 'multiple';
    add(isWhole ? ratio(at(value), at(base), at(told), true) : growth(at(base), at(value), at(told), 'up'));
    if (/放大|扩大|提高|提升|翻/.test(writtenTerm(scene, comparison.span)))
      add(ratio(at(value), at(base), at(told), true), { confirmsOnly: true });
  } else if (told.dimension === '番') {
    return null;
  } else if (direction === null) {
    return null;
  } else if (told.dimension === '%') {
    // a rate rises by points, hardly ever by percent of itself: 由5.3%扩大为6.5%
    const ofRate: Partial<Option> = isRate(value) ? { confirmsOnly: true } : {};
    if (isRate(value)) {
      kind = 'points';
      add(change(at(base), at(value), at(told), direction), ofRate);
    }
    add(growth(at(base), at(value), at(told), direction), ofRate);
    add(growth(at(value), at(base), at(told), direction), { confirmsOnly: true });
    if (pair.row === 'than-base')
      for (const other of otherSubjects(scene, told, value))
        if (other !== base && other.isExact && !isRate(other))
          add(growth(at(base), at(other), at(told), direction), { confirmsOnly: true });
  } else if (isRate(told) ? isRate(value) : told.dimension === value.dimension) {
    kind = isRate(told) ? 'points' : 'change';
    add(change(at(base), at(value), at(told), direction));
    add(change(at(value), at(base), at(told), direction), { confirmsOnly: true });
  } else return null;
  return {
    equation: 'growth',
    kind,
    row: pair.row,
    subject: { passage: scene.passage, index: value.figure },
    comparison,
    words: comparison.span,
    options,
  };
}

/** A row that reads a value and its base; what is claimed of the two stands behind them. */
interface PairRow extends Omit<Row, 'claim'> {
  readonly pair: (scene: Scene, bound: Bound) => Pair | null;
}

const isMoved = ({ halfWidth }: Scene, { names: { when } }: Bound): boolean =>
  when !== undefined && MOVES.some((word) => halfWidth.slice(when.start, when.end).includes(word));

const bound2 =
  (row: string, why: string, ground: Ground = 'stated') =>
  (_: Scene, bound: Bound): Pair | null => {
    const [base, value] = [termOf(bound, 'base') as Term, termOf(bound, 'value') as Term];
    return { base, value, ground, why, row };
  };

const change2 = any(w('rise'), w('fall'));
const ends = (number: typeof fig) =>
  seq(number('base'), gap(8), opt(change2), w('to'), gap(14), number('value', countedAsBefore('base')));

const inBrackets = (number: typeof fig, sense: 'rise' | 'fall') =>
  seq(number('value'), mark('('), number('base', sameDimension('value')), mark(')'), opt(mark(',')), gap(2), w(sense));
const bracketed = (sense: 'rise' | 'fall') => any(inBrackets(fig, sense), inBrackets(rate, sense));

/** The rows that name two values of one thing: 由A增长到B. */
export const PAIR_ROWS: readonly PairRow[] = [
  {
    id: 'from-to',
    kind: 'change',
    trigger: 'from',
    says: seq(w('from'), gap(14), any(ends(fig), ends(rate))),
    pair: bound2('from-to', '“由…到…”'),
    example: '床位由3200张增加到4160张，增长30%。',
    counter: '营业收入由2.6亿元增加到3.2亿元，同比增长12%。',
  },
  {
    id: 'than-base',
    kind: 'growth',
    trigger: 'than',
    says: seq(fig('value'), gap(10, ',('), w('than'), gap(12, '', 'when'), fig('base', sameDimension('value'))),
    pair: (scene, bound) => {
      const when = bound.names['when'];
      const base = termOf(bound, 'base') as Term;
      return when !== undefined &&
        TIMES.test(scene.halfWidth.slice(when.start, when.end)) &&
        !isMoved(scene, bound) &&
        !isMean(figureAt(scene, base))
        ? withTotal(scene, bound2('than-base', '“比…的”')(scene, bound) as Pair)
        : null;
    },
    example: '开设选修课程512门，比2024年的480门增加32门。',
    counter: '商品房均价为10584元，同比增速为9.2%，相比1至6月份的10601元有所收窄。',
  },
  {
    id: 'than-rate',
    kind: 'points',
    trigger: 'than',
    says: seq(rate('value'), gap(4, ',('), w('than'), gap(12, '', 'when'), rate('base', sameDimension('value'))),
    pair: (scene, bound) => {
      const when = bound.names['when'];
      const [base, value] = [termOf(bound, 'base') as Term, termOf(bound, 'value') as Term];
      return when !== undefined &&
        base.isFigure &&
        value.isFigure &&
        TIMES.test(scene.halfWidth.slice(when.start, when.end)) &&
        !isMoved(scene, bound)
        ? bound2('than-rate', '“比…的”')(scene, bound)
        : null;
    },
    example: '一次验收合格率96.4%，比上年的92.0%提高4.4个百分点。',
    counter: '一次验收合格率96.4%，比上年提高92.0%的目标高出4.4个百分点。',
  },
  {
    id: 'base-behind',
    kind: 'growth',
    trigger: 'before',
    says: seq(
      fig('value'),
      opt(seq(gap(14, ',('), rate('rate'))),
      any(gap(2, ',('), mark('。')),
      opt(w('than')),
      w('before'),
      opt(mark(':')),
      gap(4, '', 'when'),
      fig('base', sameDimension('value')),
    ),
    pair: (scene, bound) => (isMoved(scene, bound) ? null : bound2('base-behind', '“上年同期…”')(scene, bound)),
    example: '上门服务436人次，同比增长38.9%（上年同期为314人次）。',
    counter: '营业收入3.25亿元，上年同期2.60亿元，比2023年增长40%。',
  },
  // 门诊86.42万人次（80.15万人次），增长7.8%: a bare number in brackets is that of the year before
  {
    id: 'bracket-base',
    kind: 'growth',
    trigger: 'rise',
    says: bracketed('rise'),
    pair: bound2('bracket-base', '括号里的上年数', 'placed'),
    example: '门诊86.42万人次（80.15万人次），增长7.8%。',
    counter: '门诊86.42万人次（其中急诊8.15万人次），增长8.7%。',
  },
  {
    id: 'bracket-base',
    kind: 'growth',
    trigger: 'fall',
    says: bracketed('fall'),
    pair: bound2('bracket-base', '括号里的上年数', 'placed'),
    example: '药占比26.8%（28.5%），回落1.7个百分点。',
    counter: '药占比26.8%（含中药饮片8.5%），回落7.1个百分点。',
  },
];

const LEVELS_BACK = 6;

/** 2024年…3.20亿元，2025年…4.00亿元，同比增长25%: one indicator, a year apart. */
export function yearsApart(scene: Scene): readonly Pair[] {
  const pairs: Pair[] = [];
  const levels = scene.terms.filter(({ isFigure }) => isFigure);
  levels.forEach((value, i) => {
    const figure = figureAt(scene, value);
    if (figure.indicator.text === '' || figure.period === null || figure.cell !== null) return;
    for (let j = i - 1; j >= Math.max(0, i - LEVELS_BACK); j--) {
      const base = levels[j] as Term;
      const other = figureAt(scene, base);
      if (
        base.dimension === value.dimension &&
        other.indicator.text === figure.indicator.text &&
        other.indicator.aspect === figure.indicator.aspect &&
        other.scope === figure.scope &&
        isYearApart(other, figure)
      ) {
        const isHere = base.sentence === value.sentence;
        pairs.push({ base, value, ground: isHere ? 'stated' : 'named', why: '前一年的同名数', row: 'years-apart' });
        return;
      }
    }
  });
  return pairs;
}
