import type { Comparison } from '../../figures/model';
import { overlap, sumOf } from '../../arithmetic/measured';
import { atConstantPrices, wordsOfGrowth } from '../constantPrices';
import { increase } from '../equations';
import type { Option } from '../judge';
import { fig, gap, rate, sameDimension, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { announcedWhole, figureAt } from '../resolve';
import type { Scene, Term } from '../terms';
import { claimOfChange } from './model';
import type { ReadClaim, Row } from './model';

const IN_TIME: ReadonlySet<string> = new Set(['yoy', 'mom', 'net', 'growth']);

/** A level of then, to which so many were added: 比上年的86户新增 is a change of what is added. */
const SINCE = /^(?:[上去]年[末底]|年初|期初|[上去]一?年度?|20\d\d年[末底]?)(?:新增|增添|新开)(?:加|了)?[^增减,]{0,4}$/;

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

/** 死亡60人；…，死亡人数减少6人，下降9.1%: the level is told further before, and named anew. */
function increasedByName(scene: Scene, bound: Bound): ReadClaim | null {
  const delta = termOf(bound, 'delta') as Term;
  const level = scene.byFigure[delta.figure] as Term;
  // right before it another row reads it
  return level.at >= delta.at - 1 || delta.figure !== termOf(bound, 'told')?.figure
    ? null
    : increased(scene, { ...bound, terms: { ...bound.terms, value: [level] } }, 'value', 'placed');
}

function increased(
  scene: Scene,
  bound: Bound,
  of: 'value' | 'base',
  ground: 'stated' | 'placed' = 'stated',
): ReadClaim | null {
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
    atConstantPrices(figure, wordsOfGrowth(scene, as.span))
  )
    return null;
  const at = (term: Term) => ({ scene, term });
  const { direction } = by;
  const why = of === 'base' ? '基数和增加数' : '现值和增加数';
  const option = (subject: Term, isSure: boolean): readonly Option[] => {
    const instance = increase(at(subject), at(delta), at(told), direction, of === 'base');
    return instance === null ? [] : [{ instance, ground, why, ...(isSure ? {} : { confirmsOnly: true }) }];
  };
  const whole = of === 'value' ? wholeTold(scene, level) : null;
  const options = [
    ...option(level, whole?.isMadeUp !== true),
    ...(whole === null ? [] : option(whole.term, whole.isMadeUp)),
  ];
  return options.length === 0
    ? null
    : {
        equation: 'growth',
        kind: 'increase',
        row: of === 'base' ? 'base-delta' : 'increase',
        subject: { passage: scene.passage, index: level.figure },
        comparison: as,
        words: as.span,
        options,
      };
}

/**
 * What the last of a list of parts is a part of: 低保对象18130人，其中城市3862人、农村14268人，比上年末减少834人 may be said of all
 * of them, and is where the parts come to the whole.
 */
function wholeTold(scene: Scene, level: Term): { readonly term: Term; readonly isMadeUp: boolean } | null {
  const term = announcedWhole(scene, level);
  if (term === null || term.dimension !== level.dimension || !term.isExact) return null;
  const parts = scene.terms.filter((one) => one.isFigure && one.at <= level.at && announcedWhole(scene, one) === term);
  const isMadeUp =
    parts.length > 1 &&
    parts.every(({ dimension }) => dimension === term.dimension) &&
    overlap(sumOf(parts.map(({ amount }) => amount)), term.amount);
  return { term, isMadeUp };
}

/** 客户18.6万户，比上年末新增2.8万户，增长17.7%: what has been added since then is read as a number of its own. */
function addedSince(scene: Scene, bound: Bound): ReadClaim | null {
  const [level, delta, told] = ['value', 'added', 'told'].map((role) => termOf(bound, role)) as [Term, Term, Term];
  const { when } = bound.names;
  const { comparison } = told;
  if (when === undefined || comparison === null || comparison.kind !== 'growth' || comparison.base !== null)
    return null;
  if (!SINCE.test(scene.halfWidth.slice(when.start, when.end)) || comparison.direction !== 'up') return null;
  if (!level.isExact || !delta.isExact || figureAt(scene, level).nature !== 'result' || isAdded(scene, level))
    return null;
  const at = (term: Term) => ({ scene, term });
  const instance = increase(at(level), at(delta), at(told), 'up', false);
  return claimOfChange(
    scene,
    { equation: 'growth', kind: 'increase', row: 'added-since' },
    level.figure,
    comparison,
    instance,
    { ground: 'stated', why: '现值和新增数' },
  );
}

const byAmount = fig('delta', isUpOrDown);
/** 为年初预算61.2%, 居全市第3位: what else is said of the number before its change. */
const saidBetween = seq(
  gap(14, ','),
  rate('between', ({ comparison }) => comparison !== null && !IN_TIME.has(comparison.kind)),
);
const byRate = rate('told', isUpOrDown, ({ dimension }) => dimension === '%');
const toldByBoth = seq(byAmount, gap(10, ',、('), byRate);
const levelAndBoth = seq(fig('value'), gap(14, ',('), toldByBoth);
const levelSaidAndBoth = seq(fig('value'), saidBetween, gap(14, ',('), toldByBoth);

/** The rows that tell a change both as an amount and as a rate. */
export const INCREASE_ROWS: readonly Row[] = [
  {
    id: 'increase',
    kind: 'increase',
    trigger: 'rise',
    says: levelAndBoth,
    claim: (scene, bound) => increased(scene, bound, 'value'),
    example: '各项存款余额38.62亿元，较年初增加2.14亿元，增长5.9%。',
    counter: '各项存款余额38.62亿元，较年初增加2.14亿元，同比增长12.3%。',
  },
  {
    id: 'increase-said',
    kind: 'increase',
    trigger: 'rise',
    says: levelSaidAndBoth,
    claim: (scene, bound) => increased(scene, bound, 'value'),
    example: '完成财政收入6.79亿元，为年初预算的61.2%，比上年同期增加0.65亿元，增长10.6%。',
    counter: '完成财政收入6.79亿元，为年初预算的61.2%，比预算增加0.65亿元，同比增长6.1%。',
  },
  {
    id: 'decrease',
    kind: 'increase',
    trigger: 'fall',
    says: levelAndBoth,
    claim: (scene, bound) => increased(scene, bound, 'value'),
    example: '检验收费1740万元，较上年减少96万元，下降5.2%。',
    counter: '检验收费1740万元，较年初减少96万元，同比下降8.3%。',
  },
  {
    id: 'decrease-said',
    kind: 'increase',
    trigger: 'fall',
    says: levelSaidAndBoth,
    claim: (scene, bound) => increased(scene, bound, 'value'),
    example: '完成检验收费1740万元，占年度预算的91.6%，较上年减少96万元，下降5.2%。',
    counter: '完成检验收费1740万元，占年度预算的91.6%，较年初减少96万元，同比下降8.3%。',
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
    id: 'added-since',
    kind: 'increase',
    trigger: 'than',
    says: seq(
      fig('value'),
      gap(2, ',('),
      w('than'),
      gap(12, '', 'when'),
      fig('added', sameDimension('value')),
      gap(10, ',、('),
      byRate,
    ),
    claim: addedSince,
    example: '手机银行客户18.6万户，比上年末新增2.8万户，增长17.7%。',
    counter: '手机银行客户18.6万户，比上年末新增2.8万户，同比多增11.7%。',
  },
  {
    id: 'increase-named',
    kind: 'increase',
    trigger: 'rise',
    says: toldByBoth,
    claim: increasedByName,
    example: '死亡78人，受伤181人；与去年同期相比，死亡人数增加6人，上升8.3%。',
    counter: '死亡78人，受伤181人；与去年同期相比，受伤人数增加6人，死亡人数上升8.3%。',
  },
  {
    id: 'decrease-named',
    kind: 'increase',
    trigger: 'fall',
    says: toldByBoth,
    claim: increasedByName,
    example: '死亡60人，受伤181人；与去年同期相比，死亡人数减少6人，下降9.1%。',
    counter: '死亡60人，受伤181人；与去年同期相比，死亡人数减少6人，环比下降3.2%。',
  },
  {
    id: 'base-delta',
    kind: 'increase',
    trigger: 'than',
    says: seq(w('than'), gap(12), fig('base'), gap(4), toldByBoth),
    claim: (scene, bound) => increased(scene, bound, 'base'),
    example: '上转3860人次、下转2145人次；下转人次比上年同期的1630人次增加515人次，同比增长31.6%。',
    counter: '床位比上年的1630张增加515张，使用率增长6.2%。',
  },
];

/** What `npm run rows` shows of an increase of a whole that is told behind its parts. */
export const WHOLE_INCREASE_ROW: Pick<Row, 'id' | 'kind' | 'example' | 'counter'> = {
  id: 'increase',
  kind: 'increase',
  example: '低保对象18130人，其中城市3862人、农村14268人，比上年末减少834人，下降4.4%。',
  counter: '低保对象18130人，其中城市3862人，比上年末减少834人，降幅居全省第18位。',
};
