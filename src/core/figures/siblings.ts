import { CHANGES_OVER_TIME } from '../lexicon/comparisonKinds';
import { COUNTED_KINDS, MEASURED_KINDS } from '../lexicon/quantities/units';
import { normalized } from '../numerals/quantity';
import type { Figure } from './model';
import type { FigureReading } from './reader';

/**
 * Results told side by side in one sentence (并列的数), each with a name before it: 货运量820万吨，同比增长2.4%；客运量86万人次，…. Their
 * parts, bases and plans, small counts and rates are no members.
 */
export interface Siblings {
  /** The first figure of each item, as an index among the paragraph's figures, in order. */
  readonly items: readonly number[];
  /** Those whose item carries no comparison over time, where almost all others do. */
  readonly lacking: readonly number[];
}

/** Units of amounts that go up and down from year to year. */
const AMOUNTS: ReadonlySet<string> = new Set([...COUNTED_KINDS, ...MEASURED_KINDS]);
/** Fewer than this are told one by one, without comparison. */
const FEW = 20;
/** A row needs so many members to have a habit, and so many for each that may lack it. */
const FEWEST = 3;
const FOR_EACH_LACKING = 4;

/** Whether a figure carries a comparison over time. */
export const isCompared = ({ comparisons, change }: Figure): boolean =>
  change !== null || comparisons.some(({ kind }) => CHANGES_OVER_TIME.has(kind));

/** The rows of results of a paragraph, in order. @param halfWidth its half-width view. */
export function readSiblings(
  halfWidth: string,
  figures: readonly Figure[],
  readings: readonly FigureReading[],
): readonly Siblings[] {
  const rows: number[][] = [];
  let sentence = -1;
  figures.forEach((figure, i) => {
    if (!isMember(halfWidth, figure, readings[i])) return;
    if (figure.place.sentence === sentence) (rows.at(-1) as number[]).push(i);
    else rows.push([i]);
    ({ sentence } = figure.place);
  });
  return rows.filter(({ length }) => length > 1).map((items) => siblingsOf(halfWidth, figures, items));
}

function siblingsOf(halfWidth: string, figures: readonly Figure[], members: readonly number[]): Siblings {
  const byGroup = new Set(members.map((i) => figures[i]?.place.group)).size > 1;
  const items = byGroup ? itemsOf(figures, members) : members.map((i) => [i]);
  const compared = items.filter((item) => item.some((i) => isCompared(figures[i] as Figure)));
  const others = items.filter((item) => !compared.includes(item));
  const aspects = new Set(compared.flatMap((item) => item.map((i) => isNew(figures[i] as Figure))));
  const habit =
    items.length >= FEWEST &&
    others.length <= Math.max(1, Math.floor(items.length / FOR_EACH_LACKING)) &&
    others.every(([i]) => {
      const figure = figures[i as number] as Figure;
      return (
        figure.comparisons.length === 0 &&
        aspects.has(isNew(figure)) &&
        isAlone(figures, i as number, byGroup) &&
        endsItsClause(halfWidth, figure)
      );
    });
  return {
    items: items.map(([first]) => first as number),
    lacking: habit ? others.map(([first]) => first as number) : [],
  };
}

/** The members by what ； parts; an item may have several: 园所46个，在园幼儿1.28万人，同比增长3.2%；…. */
const itemsOf = (figures: readonly Figure[], members: readonly number[]): readonly (readonly number[])[] =>
  [...new Set(members.map((i) => figures[i]?.place.group))].map((group) =>
    members.filter((i) => figures[i]?.place.group === group),
  );

/** Whether a figure has its clause, or what ； parts, for itself. */
function isAlone(figures: readonly Figure[], index: number, byGroup: boolean): boolean {
  const { place } = figures[index] as Figure;
  const shares = (other: Figure | undefined): boolean =>
    other?.place.sentence === place.sentence &&
    (byGroup ? other.place.group === place.group : other.place.clause === place.clause);
  return !shares(figures[index - 1]) && !shares(figures[index + 1]);
}

/** 新增就业 is no sibling of what there is: what came new this year is often told without the year before. */
const isNew = ({ indicator: { aspect } }: Figure): boolean => aspect.includes('新');

/** 完成年度预算4000万元的107.2%: what was planned, told only to measure by. */
const PLANNED = /(?:预算|计划|目标|任务|指标)数?$/;
/** 每千人拥有经营主体98户: what only says a value beside it in another way. */
const MEAN = /(?:每[^,;。]{1,4}|[人户村校点店平日月]均|平均)[^,;。]{0,8}$/;
/** 减利4.1亿元: already the difference from the year before. */
const CHANGE_ITSELF = /[增减](?:利|亏|盈|收|支)$/;

/** Whether a figure is a result told by itself that goes up and down from year to year. */
export function isMember(halfWidth: string, figure: Figure, reading: FigureReading | undefined): boolean {
  const { quantity, indicator, nature, partOf, cell } = figure;
  const kind = quantity.entry?.kind ?? '';
  return (
    cell === null &&
    nature === 'result' &&
    partOf === null &&
    (reading?.source === 'before' || reading?.source === 'row') &&
    indicator.text.length > 1 &&
    quantity.script === 'arabic' &&
    quantity.high === undefined &&
    AMOUNTS.has(kind) &&
    !(COUNTED_KINDS.has(kind) && normalized(quantity) < FEW && !isCompared(figure)) &&
    !PLANNED.test(indicator.text) &&
    !CHANGE_ITSELF.test(indicator.text) &&
    !MEAN.test(halfWidth.slice(Math.max(0, figure.span.start - 14), figure.span.start)) &&
    !isBase(halfWidth, figure)
  );
}

const EARLIER = /[上去前]年|同期|[年期]初/;

/** The value of a time before, told to compare with: 上年的4.1亿元. */
const isBase = (halfWidth: string, { period, span }: Figure): boolean =>
  (period !== null && EARLIER.test(period.text)) ||
  /[由从比较][^,;。]{0,8}$/.test(halfWidth.slice(Math.max(0, span.start - 10), span.start));

/** Whether a mark follows the figure that parts it from what comes next. */
const endsItsClause = (halfWidth: string, { span }: Figure): boolean =>
  /^[,;。]|^$/.test(halfWidth.slice(span.end, span.end + 1));
