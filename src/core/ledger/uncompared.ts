import type { Figure } from '../figures/model';
import { isBase, isMember, ONCE, readSiblings } from '../figures/siblings';
import { CHANGES_OVER_TIME } from '../lexicon/comparisonKinds';
import { COUNTED_KINDS, MEASURED_KINDS } from '../lexicon/quantities/units';
import { baseUnit } from '../numerals/quantity';
import type { PlacedParagraph } from '../report/context';
import { changesOf } from './changes';

/** Against a day, or a year long past, stocks are told: a sum paid beside one has no such base. */
const SINCE = /年初|[年月][末底]$|^\d{4}年/;
const STOCK = /余额|总[数量]|存量|保有|拥有|在[册管建库]|累计/;

/** What is counted or paid; and what beside these makes a sibling: not rates, not times. */
const COUNTED: ReadonlySet<string> = new Set([...COUNTED_KINDS, 'money']);
const COMPARABLE: ReadonlySet<string> = new Set([...COUNTED_KINDS, ...MEASURED_KINDS]);

/** 纳入监测的52家景区: what tells which things are meant, not how many there are this year. */
const ONE_OF_THOSE = /^的.*[^,;。、)]$/;

/** 9.3万人次 behind 接待游客74.6万人次，日均: a mean of what stands before. */
const MEAN_BEHIND = /^[,，、(（][^,;。]{0,4}(?:[月日年季周]均|平均每[年月日天季周]?)(?:约|达到?|为)?$/;

/**
 * A comparison is being written; the value is a start (由3200张增加到…) or stands beside another measure of the same things.
 */
const BEGUN = /^[,，]?(?:同比|环比|[比较]上|增|下|[、(])/;

/** The results of a paragraph that are told without a comparison beside results that have one. */
export function uncomparedResults(paragraph: PlacedParagraph): readonly Figure[] {
  const { figures, reading } = paragraph;
  const rows = readSiblings(reading.halfWidth, figures, reading.figures.figures);
  const siblings = rows.flatMap(({ lacking }) => lacking.map((index) => figures[index] as Figure));
  const lacking = [...siblings, ...besideCompared(paragraph).filter((figure) => !siblings.includes(figure))];
  return lacking.filter((figure) => !isTakenUp(figure, figures));
}

/** 观众63.2万人次，|上年|这一数字是51.8万人次: a value with that of the year before right behind it. */
const YEAR_BEFORE = /^[上去前]年|同期/;
/** So many figures behind one may still compare it. */
const TAKEN_UP_WITHIN = 12;

/**
 * Whether a figure further on compares what one tells, by its measure word or the head of its name: 发生事故152起，损失折款55万元；与去年同期相比，
 * 起数减少27起，损失增加1万元.
 */
function isTakenUp({ indicator, quantity, place }: Figure, figures: readonly Figure[]): boolean {
  const at = figures.findIndex((figure) => figure.indicator === indicator);
  const next = figures[at + 1];
  if (
    next?.place.sentence === place.sentence &&
    next.quantity.unit === quantity.unit &&
    YEAR_BEFORE.test(next.period?.text ?? '')
  )
    return true;
  return figures.slice(at + 1, at + 1 + TAKEN_UP_WITHIN).some(({ indicator: { text }, comparisons, span }) => {
    const isMeant = text === `${quantity.writtenUnit}数` || (text.length > 2 && indicator.text.startsWith(text));
    return isMeant && comparisons.some((own) => CHANGES_OVER_TIME.has(own.kind) && own.span.end === span.end);
  });
}

/** A result beside one that is compared, where the sentence tells but these. */
function besideCompared(paragraph: PlacedParagraph): readonly Figure[] {
  const ends = new Set(changesOf(paragraph).flatMap(({ from, to }) => [from, to]));
  return halfSentences(paragraph).flatMap((group) => {
    const compared = group.filter(
      ({ figure }) => hasChanged(figure) && !ends.has(figure) && !isBase(paragraph.reading.halfWidth, figure),
    );
    const last = compared.at(-1)?.index ?? -1;
    const sinceThen = compared.every(({ figure }) =>
      figure.comparisons.every(({ base }) => base !== null && SINCE.test(base)),
    );
    const units = new Set(compared.map(({ figure }) => baseUnit(figure.quantity)));
    // a result before a compared one waits for its own; behind it, one of the same unit does
    const isSibling = ({ figure, index }: Indexed): boolean => index < last || units.has(baseUnit(figure.quantity));
    return group
      .filter(
        (one) =>
          isSibling(one) &&
          !ends.has(one.figure) &&
          lacksComparison(paragraph, one) &&
          (!sinceThen || STOCK.test(one.figure.indicator.text)),
      )
      .map(({ figure }) => figure);
  });
}

/** A figure with its index in the paragraph. */
interface Indexed {
  readonly figure: Figure;
  readonly index: number;
}

/** The figures between two full stops or semicolons, where one of them is compared. */
function halfSentences({ reading: { halfWidth }, figures }: PlacedParagraph): readonly (readonly Indexed[])[] {
  const groups: Indexed[][] = [];
  figures.forEach((figure, index) => {
    const last = figures[index - 1];
    if (last === undefined || /[。;!?]/.test(halfWidth.slice(last.span.end, figure.span.start))) groups.push([]);
    (groups.at(-1) as Indexed[]).push({ figure, index });
  });
  return groups.filter((group) => group.length > 1 && group.some(({ figure }) => hasChanged(figure)));
}

/**
 * Whether a result is told with a change over time, up or down; a rate or share that rises by points is no sibling of a
 * count.
 */
const hasChanged = ({ nature, partOf, quantity, comparisons }: Figure): boolean =>
  nature === 'result' &&
  partOf === null &&
  COMPARABLE.has(quantity.entry?.kind ?? 'ratio') &&
  comparisons.some(
    ({ kind, base, implied, direction, unit }) =>
      CHANGES_OVER_TIME.has(kind) &&
      implied !== true &&
      direction !== null &&
      !unit.endsWith('百分点') &&
      !(kind === 'growth' && base === null && unit === quantity.writtenUnit), // 多3条: more than when, it does not say
  );

/** 接待游客74.6万人次，日均9.3万人次，同比增长15.8%: the same said again as a mean, which carries the comparison of both. */
const isAveraged = (halfWidth: string, { quantity, span }: Figure, next: Figure | undefined): boolean =>
  next !== undefined &&
  next.comparisons.length > 0 &&
  baseUnit(next.quantity) === baseUnit(quantity) &&
  MEAN_BEHIND.test(halfWidth.slice(span.end, next.span.start));

/** Whether a result is told bare, though it is one of those that are told with a comparison. */
function lacksComparison(
  { reading: { halfWidth, figures: readings }, figures }: PlacedParagraph,
  one: Indexed,
): boolean {
  const { figure, index } = one;
  const { quantity, indicator, comparisons, span } = figure;
  const isSame = (other: Figure | undefined): boolean => other?.indicator.text === indicator.text;
  return (
    comparisons.length === 0 &&
    quantity.approximation === '' &&
    COUNTED.has(quantity.entry?.kind ?? '') &&
    isMember(halfWidth, figure, readings.figures[index]) &&
    !ONE_OF_THOSE.test(halfWidth.slice(span.start - 1, span.end + 1)) &&
    !isAveraged(halfWidth, figure, figures[index + 1]) &&
    !ONCE.test(indicator.aspect + indicator.text) &&
    !isSame(figures[index - 1]) && // a threshold, a start, a base
    !isSame(figures[index + 1]) &&
    !BEGUN.test(halfWidth.slice(span.end, span.end + 5))
  );
}
