import { compare, decimal } from '../../arithmetic/decimal';
import type { Comparison, Figure } from '../../figures/model';
import { atConstantPrices, wordsOfGrowth } from '../constantPrices';
import { change, growth, ratio } from '../equations';
import type { Filled, Instance } from '../instance';
import type { Option } from '../judge';
import type { Kind } from '../model';
import { figureAt } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import type { ReadClaim } from '../rows/model';
import { planned } from '../rows/ratios';
import { NEVER_ADDED, sumOfAll } from '../rows/sums';
import { LAST_YEAR } from '../words';

/** The column of the stretch before, for a rate against it. */
const STRETCH_BEFORE = /上[月季期]|[一二三]季度/;
/** The column that holds the total of the others in its row. */
const TOTAL_COLUMN = /^(?:合计|总计|小计|共计|总数|总量)$/;
const FEWEST_PARTS = 2;
/** The column of the whole year beside those of its quarters, months or halves. */
const [YEAR_COLUMN, STRETCH_COLUMN] = [/^全年(?:合计|累计)?$/, /季度|\d月|[一二三四五六七八九十]月|半年/];
/** The column of what is left or has not been done, beside all of it and what was done: 应检, 已检, 未检. */
const LEFT_COLUMN = /^(?:未|尚|待|不|剩余|结余|余额|差额|缺口)/;
/** The column of how much more there is than in the year before, or than at its start: 2024年末, 2023年末, 增量. */
const MORE_COLUMN = /^(?:[比较](?:上年(?:末|同期)?|年初|期初))?(?:净增|增加|增长|增减|增)(?:加?[量额数])?(?:[(（]|$)/;
/** The column of what was done. */
const DONE_COLUMN = /^(?:已|实|完成|合格|办结|通过|达标|支出|使用)/;

/** The column of what there was at the start: 9月末, 年初, 较年初增减. */
const START_COLUMN = /^(?:年初|期初)(?:数|余额)?(?:[(（]|$)/;
/** Of the quarters of a year there are so many. */
const QUARTERS = 4;

const columnOf = (figure: Figure): string => (figure.cell?.column ?? '').replace(/\s/g, '');

/** The plain numbers of a row. */
const levelsOf = (scene: Scene): readonly Term[] =>
  scene.terms.filter((term) => term.isFigure && term.isExact && !isRate(term) && figureAt(scene, term).cell !== null);

/** The year of a column; NaN where none is named. */
const yearOf = ({ period }: Figure): number => Number(period?.start?.slice(0, 4) ?? NaN);

const OVER_TIME: ReadonlySet<Comparison['kind']> = new Set(['yoy', 'mom', 'growth']);

/** Whether a column holds the base of a comparison in the same row. */
function isBase(base: Figure, value: Figure, { kind }: Comparison): boolean {
  const column = columnOf(base);
  if (kind === 'mom') return STRETCH_BEFORE.test(column);
  const [year, own] = [base, value].map(yearOf) as [number, number];
  return LAST_YEAR.test(column) || year === own - 1 || (kind === 'growth' && START_COLUMN.test(column));
}

/** The growth that stands in a column of its own beside the value and the one of the year before. */
function growthClaim(scene: Scene, told: Term, levels: readonly Term[]): ReadClaim | null {
  const comparison = told.comparison as Comparison;
  const { direction } = comparison;
  const value = levels.find(({ figure }) => figure === told.figure);
  if (value === undefined || direction === null || !OVER_TIME.has(comparison.kind)) return null;
  const own = figureAt(scene, value);
  if (atConstantPrices(own, wordsOfGrowth(scene, comparison.span))) return null;
  const others = levels.filter((term) => term !== value && term.dimension === value.dimension);
  const dated = others.filter((term) => yearOf(figureAt(scene, term)) < yearOf(own));
  const named = others.filter((term) => isBase(figureAt(scene, term), own, comparison));
  // of two years in a row the earlier is what 同比 compares with, be its year mistyped
  const bases = named.length === 0 && dated.length === 1 && comparison.kind === 'yoy' ? dated : named;
  const isSole = bases.length === 1;
  const at = (term: Term): Filled => ({ scene, term });
  const options = bases.flatMap((base): readonly Option[] => {
    const isPercent = told.dimension === '%';
    const instance: Instance | null = isPercent
      ? growth(at(base), at(value), at(told), direction)
      : told.dimension === value.dimension
        ? change(at(base), at(value), at(told), direction)
        : null;
    const other = isPercent ? change(at(base), at(value), at(told), direction) : null;
    const why = '表中同一行';
    return [
      ...(instance === null ? [] : [{ instance, ground: isSole ? ('placed' as const) : ('near' as const), why }]),
      ...(other === null ? [] : [{ instance: other, ground: 'near' as const, why, confirmsOnly: true as const }]),
    ];
  });
  return options.length === 0 ? null : claimIn(scene, 'growth-column', 'growth', value, told, options);
}

/** The rate of completion in a column of its own beside the plan and what came of it. */
function completionClaim(scene: Scene, told: Term, levels: readonly Term[]): ReadClaim | null {
  if (told.comparison?.kind !== 'completion' || told.dimension !== '%') return null;
  // of this year's value and the one before, completion is told of this year's, wherever its column stands
  const results = levels.filter((term) => figureAt(scene, term).nature === 'result');
  const latest = Math.max(...results.map((term) => yearOf(figureAt(scene, term)) || 0));
  const current = results.filter((term) => {
    const figure = figureAt(scene, term);
    return !LAST_YEAR.test(columnOf(figure)) && (yearOf(figure) || latest) === latest;
  });
  const value = current.length === 1 ? current[0] : levels.find(({ figure }) => figure === told.figure);
  const plans = levels.filter(
    (term) => term !== value && figureAt(scene, term).nature === 'target' && term.dimension === value?.dimension,
  );
  const [plan] = plans;
  if (value === undefined || plan === undefined || plans.length > 1) return null;
  const instance = ratio({ scene, term: value }, { scene, term: planned(plan) }, { scene, term: told });
  return instance === null
    ? null
    : claimIn(scene, 'completion-column', 'completion', value, told, [
        { instance, ground: 'placed', why: '表中同一行的计划数' },
      ]);
}

const claimIn = (
  scene: Scene,
  row: string,
  kind: Kind,
  value: Term,
  told: Term,
  options: readonly Option[],
): ReadClaim => ({
  equation: kind === 'completion' ? 'ratio' : 'growth',
  kind,
  row,
  subject: { passage: scene.passage, index: value.figure },
  comparison: told.comparison,
  words: { start: told.start, end: told.end },
  options,
});

/** The total in a column of its own beside the parts: 城镇, 乡村, 合计. */
function totalClaim(scene: Scene, levels: readonly Term[]): ReadClaim | null {
  const columns = new Map(levels.map((term) => [term, columnOf(figureAt(scene, term)).replace(/[(（].*$/, '')]));
  // the year before, a plan and changes stand beside the parts and the total
  const isAside = (term: Term): boolean =>
    !term.isFigure ||
    LAST_YEAR.test(columns.get(term) ?? '') ||
    isRate(term) ||
    figureAt(scene, term).nature === 'target';
  const isYear = (term: Term): boolean => {
    const others = levels.filter((other) => other !== term && !isAside(other));
    const quarters = others.filter((other) => columns.get(other)?.includes('季度') === true);
    return (
      YEAR_COLUMN.test(columns.get(term) ?? '') &&
      others.every((other) => STRETCH_COLUMN.test(columns.get(other) ?? '')) &&
      (quarters.length === 0 || quarters.length === QUARTERS)
    );
  };
  const whole = levels.find((term) => TOTAL_COLUMN.test(columnOf(figureAt(scene, term))) || isYear(term));
  if (whole === undefined || NEVER_ADDED.has(whole.dimension)) return null;
  const parts = levels.filter((term) => term !== whole && !isAside(term));
  const isAll =
    parts.length >= FEWEST_PARTS &&
    scene.terms.every((term) => term === whole || parts.includes(term) || isAside(term));
  const areParts = parts.every(
    (term) => term.dimension === whole.dimension && compare(term.amount.value, decimal(0)) >= 0,
  );
  return isAll && areParts
    ? sumOfAll(
        'row-total',
        { scene, term: whole },
        parts.map((term) => ({ scene, term })),
        'placed',
        '表中同一行',
      )
    : null;
}

/** What is left in a column of its own: 应检, 已检, 未检. */
function leftClaim(scene: Scene, levels: readonly Term[]): ReadClaim | null {
  const columnIs = (words: RegExp) => (term: Term) => words.test(columnOf(figureAt(scene, term)));
  const [[left, another], [done, other]] = [levels.filter(columnIs(LEFT_COLUMN)), levels.filter(columnIs(DONE_COLUMN))];
  const wholes = levels.filter((term) => term !== left && term !== done);
  const [whole] = wholes;
  if (left === undefined || done === undefined || whole === undefined || wholes.length > 1) return null;
  if (another !== undefined || other !== undefined || NEVER_ADDED.has(whole.dimension)) return null;
  if ([left, done].some(({ dimension }) => dimension !== whole.dimension)) return null;
  return sumOfAll(
    'row-left',
    { scene, term: whole },
    [done, left].map((term) => ({ scene, term })),
    'placed',
    '表中同一行',
  );
}

/** By year, what there was at the start before all else. */
const orderOf = (figure: Figure): number => (START_COLUMN.test(columnOf(figure)) ? -1 : yearOf(figure) || 0);

/** What a year has more than the one before, in a column of its own. */
function moreClaim(scene: Scene, levels: readonly Term[]): ReadClaim | null {
  const [more, another] = levels.filter((term) => MORE_COLUMN.test(columnOf(figureAt(scene, term))));
  if (more === undefined || another !== undefined || NEVER_ADDED.has(more.dimension)) return null;
  const [value, base, other] = levels
    .filter((term) => term !== more && term.dimension === more.dimension)
    .sort((a, b) => orderOf(figureAt(scene, b)) - orderOf(figureAt(scene, a)));
  if (value === undefined || base === undefined || other !== undefined) return null;
  const isSinceStart = START_COLUMN.test(columnOf(figureAt(scene, base)));
  if (!isSinceStart && yearOf(figureAt(scene, value)) !== yearOf(figureAt(scene, base)) + 1) return null;
  if (compare(more.amount.value, decimal(0)) <= 0) return null; // with less, the sign may be left out
  return sumOfAll(
    'row-more',
    { scene, term: value },
    [base, more].map((term) => ({ scene, term })),
    'placed',
    '表中同一行',
  );
}

/** What the numbers of one row of a table say of each other. */
export function cellClaims(scene: Scene): readonly ReadClaim[] {
  const levels = levelsOf(scene);
  if (levels.length < 2) return [];
  const told = scene.terms.filter(({ isFigure, comparison, isExact }) => !isFigure && isExact && comparison !== null);
  return [
    ...told.flatMap((term) => growthClaim(scene, term, levels) ?? completionClaim(scene, term, levels) ?? []),
    ...[totalClaim(scene, levels), leftClaim(scene, levels), moreClaim(scene, levels)].flatMap((claim) => claim ?? []),
  ];
}
