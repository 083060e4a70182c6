import type { Comparison } from '../../figures/model';
import { atConstantPrices } from '../constantPrices';
import { increase } from '../equations';
import { fig, gap, rate, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { figureAt } from '../resolve';
import { writtenTerm } from '../terms';
import type { Scene, Term } from '../terms';
import type { ReadClaim, Row } from './model';

const IN_TIME: ReadonlySet<string> = new Set(['yoy', 'mom', 'net', 'growth']);

const isUpOrDown = ({ comparison, isExact }: Term): boolean =>
  comparison !== null && comparison.direction !== null && isExact && IN_TIME.has(comparison.kind);

/** 比上年增加2.2万亩，同比增长0.6%: both against one base. */
function sameBase(a: Comparison, b: Comparison): boolean {
  if (a.direction !== b.direction) return false;
  const isMonths = (one: Comparison): boolean => one.kind === 'mom';
  if (isMonths(a) !== isMonths(b) && [a, b].every(({ kind }) => kind !== 'growth')) return false;
  if (b.base === null && b.kind !== 'yoy') return true;
  if (a.base === null && a.kind !== 'yoy') return true;
  const year = (base: string | null): string =>
    base === null ? '上年' : base.replace(/同期|去年/g, (m) => (m === '去年' ? '上年' : ''));
  return year(a.base) === year(b.base);
}

/** 较年初新增70.1亿元，同比多增45.5亿元: the number is a change itself, and what is said behind it may be said of the level. */
const isAdded = ({ halfWidth }: Scene, { start }: Term): boolean =>
  /[比较][^,;。\d]{1,6}(?:增|多|减|少|升|降)[^,;。\d]{0,2}$/.test(halfWidth.slice(Math.max(0, start - 12), start));

function increased(scene: Scene, bound: Bound, of: 'value' | 'base'): ReadClaim | null {
  const [level, delta, told] = [termOf(bound, of), termOf(bound, 'delta'), termOf(bound, 'told')] as Term[];
  if (level === undefined || delta === undefined || told === undefined) return null;
  const [by, as] = [delta.comparison, told.comparison];
  const figure = figureAt(scene, level);
  if (
    by === null ||
    as === null ||
    by.direction === null ||
    !level.isExact ||
    delta.dimension !== level.dimension ||
    !sameBase(by, as) ||
    figure.nature !== 'result' ||
    isAdded(scene, level) ||
    (of === 'value' && by.kind === 'growth' && by.base === null && as.kind === 'growth' && as.base === null) ||
    atConstantPrices(figure, writtenTerm(scene, as.span))
  )
    return null;
  const at = (term: Term) => ({ scene, term });
  const instance = increase(at(level), at(delta), at(told), by.direction, of === 'base');
  return instance === null
    ? null
    : {
        equation: 'growth',
        kind: 'increase',
        row: of === 'base' ? 'base-delta' : 'increase',
        subject: { passage: scene.passage, index: level.figure },
        comparison: as,
        words: as.span,
        options: [{ instance, ground: 'stated', why: of === 'base' ? '基数和增加数' : '现值和增加数' }],
      };
}

const byAmount = fig('delta', isUpOrDown);
const byRate = rate('told', isUpOrDown, ({ dimension }) => dimension === '%');

/** The rows that tell a change both as an amount and as a rate. */
export const INCREASE_ROWS: readonly Row[] = [
  {
    id: 'increase',
    kind: 'increase',
    trigger: 'rise',
    says: seq(fig('value'), gap(14, ',('), byAmount, gap(10, ',、('), byRate),
    claim: (scene, bound) => increased(scene, bound, 'value'),
    example: '各项存款余额38.62亿元，较年初增加2.14亿元，增长5.9%。',
    counter: '各项存款余额38.62亿元，较年初增加2.14亿元，同比增长12.3%。',
  },
  {
    id: 'decrease',
    kind: 'increase',
    trigger: 'fall',
    says: seq(fig('value'), gap(14, ',('), byAmount, gap(10, ',、('), byRate),
    claim: (scene, bound) => increased(scene, bound, 'value'),
    example: '检验收费1740万元，较上年减少96万元，下降5.2%。',
    counter: '检验收费1740万元，较年初减少96万元，同比下降8.3%。',
  },
  {
    id: 'increase-behind',
    kind: 'increase',
    trigger: 'rise',
    says: seq(fig('value'), gap(14, ',('), byRate, gap(10, ',、('), byAmount),
    claim: (scene, bound) => increased(scene, bound, 'value'),
    example: '网络零售额4860万元，同比增长31.4%，比上年净增1161万元。',
    counter: '网络零售额4860万元，同比增长31.4%，比年初增加1611万元。',
  },
  {
    id: 'base-delta',
    kind: 'increase',
    trigger: 'than',
    says: seq(w('than'), gap(12), fig('base'), gap(4), byAmount, gap(10, ',、('), byRate),
    claim: (scene, bound) => increased(scene, bound, 'base'),
    example: '上转3860人次、下转2145人次；下转人次比上年同期的1630人次增加515人次，同比增长31.6%。',
    counter: '床位比上年的1630张增加515张，使用率增长6.2%。',
  },
];
