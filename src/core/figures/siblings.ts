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

/** What happens once, not each year alike. */
export const ONCE =
  /举办|召开|组织|开展|开通|承办|印发|出台|制定|修订|建成|新建|改造|开工|竣工|建设|打造|完成|设立|成立|培育|打通|安装|配备|购置|维修|选派|评选|表彰|更新|覆盖/;

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
  return [
    ...rows.filter(({ length }) => length > 1).map((items) => siblingsOf(halfWidth, figures, items)),
    ...sentenceRows(figures, rows.filter(({ length }) => length === 1).flat()).map((items) => ({
      items,
      lacking: lackingSentences(halfWidth, figures, items),
    })),
  ];
}

/** Runs of sentences that tell one figure each: 货运量820万吨，同比增长2.4%。客运量86万人次，同比增长1.9%。吞吐量460万吨. */
function sentenceRows(figures: readonly Figure[], members: readonly number[]): readonly (readonly number[])[] {
  const sentenceOf = (i: number): number | undefined => figures[i]?.place.sentence;
  const runs: number[][] = [];
  for (const i of members) {
    if (sentenceOf(i - 1) === sentenceOf(i) || sentenceOf(i + 1) === sentenceOf(i)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && last + 1 === i && (sentenceOf(last) as number) + 1 === sentenceOf(i))
      run.push(i);
    else runs.push([i]);
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

/** Of sentences that tell one figure each those that end with it, where almost all others go on with a comparison. */
function lackingSentences(halfWidth: string, figures: readonly Figure[], items: readonly number[]): readonly number[] {
  const compared = items.filter((i) => isCompared(figures[i] as Figure));
  const others = items.filter((i) => !compared.includes(i));
  const aspects = new Set(compared.map((i) => figures[i]?.indicator.aspect));
  const isBare = (i: number): boolean => {
    const { comparisons, indicator, span } = figures[i] as Figure;
    return (
      comparisons.length === 0 &&
      aspects.has(indicator.aspect) &&
      !ONCE.test(indicator.text) &&
      /^(?:。|\s*$)/.test(halfWidth.slice(span.end))
    );
  };
  return isOversight(items.length, others.length) && others.every(isBare) ? others : [];
}

/** Whether so few lack what all others have that they were forgotten. */
const isOversight = (all: number, lacking: number): boolean =>
  all >= FEWEST && lacking > 0 && lacking <= Math.max(1, Math.floor(all / FOR_EACH_LACKING));

function siblingsOf(halfWidth: string, figures: readonly Figure[], members: readonly number[]): Siblings {
  const byGroup = new Set(members.map((i) => figures[i]?.place.group)).size > 1;
  const items = byGroup ? itemsOf(figures, members) : members.map((i) => [i]);
  const compared = items.filter((item) => item.some((i) => isCompared(figures[i] as Figure)));
  const others = items.filter((item) => !compared.includes(item));
  const aspects = new Set(compared.flatMap((item) => item.map((i) => isNew(figures[i] as Figure))));
  const bracketed = isEachInBrackets(halfWidth, figures, compared.flat());
  const habit =
    isOversight(items.length, others.length) &&
    others.every(([i]) => {
      const figure = figures[i as number] as Figure;
      return (
        figure.comparisons.length === 0 &&
        aspects.has(isNew(figure)) &&
        (bracketed
          ? /^[、,;。]|^$/.test(halfWidth.slice(figure.span.end, figure.span.end + 1))
          : isAlone(figures, i as number, byGroup) && endsItsClause(halfWidth, figure))
      );
    });
  return {
    items: items.map(([first]) => first as number),
    lacking: habit ? others.map(([first]) => first as number) : [],
  };
}

/** So many have their comparison in a bracket of their own: 门诊量36.2万人次（同比增长4.1%）、手术6120台次、体检2.9万人次（同比增长9.6%）、…. */
const FEWEST_IN_BRACKETS = 3;

const isEachInBrackets = (halfWidth: string, figures: readonly Figure[], compared: readonly number[]): boolean =>
  compared.length >= FEWEST_IN_BRACKETS && compared.every((i) => halfWidth[figures[i]?.span.end ?? 0] === '(');

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

/** 新增就业 is no sibling of what there is: what came new this year is often told without the year before; 新签 is what a year brings. */
const isNew = ({ indicator: { aspect } }: Figure): boolean => /新(?!签)/.test(aspect);

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
export const isBase = (halfWidth: string, { period, span }: Figure): boolean =>
  (period !== null && EARLIER.test(period.text)) ||
  /[由从比较][^,;。]{0,8}$/.test(halfWidth.slice(Math.max(0, span.start - 10), span.start));

/** Whether a mark follows the figure that parts it from what comes next. */
const endsItsClause = (halfWidth: string, { span }: Figure): boolean =>
  /^[,;。]|^$/.test(halfWidth.slice(span.end, span.end + 1));
