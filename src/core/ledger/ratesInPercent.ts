import { amountOf } from '../arithmetic/measured';
import { isPercent } from '../arithmetic/percent';
import type { Comparison, Figure } from '../figures/model';
import { RATES_IN_POINTS, RATES_OF_A_WHOLE } from '../lexicon/quantities/rates';
import type { PlacedParagraph } from '../report/context';
import { matchesOf } from '../text/characters';
import { clauseStart } from '../text/clauses';
import type { Span } from '../text/span';
import { changesOf } from './changes';
import type { ToldChange } from './changes';
import { pointsFit } from './growth';
import { differencesInPercent } from './rates/differences';

/** The change of a rate or share that is told in percent where points are meant; relative to the paragraph. */
export interface RateInPercent {
  readonly comparison: Pick<Comparison, 'kind' | 'direction' | 'value'>;
  /** The number with its sign: 1.2%. */
  readonly span: Span;
  /** The number as written. */
  readonly number: string;
  /** Whether the change may be that of a count that stands beside the share. */
  readonly isDoubtful: boolean;
}

/** Parts of a whole, whose changes are told in points. */
const OF_A_WHOLE = new RegExp(
  `(?:入住率|优良天数比例|利用率|使用率|占比|比重|药占比|毛利率|负债率|渗透率|转化率|上座率|服判息诉率|增速|增幅|增长率|${RATES_OF_A_WHOLE}|${RATES_IN_POINTS})$`,
);
/** What may be told in percent of itself even where it is a rate. */
const RELATIVE = /(?:[效产速汇频]|(?<!成)功)率$|率先/;

const LONGEST_LIST = 60;
const RATE_NOUN = /[率度比重例速幅]$|占比/;

/** Verbs of a level; 增长 would be said of a number. */
const LEVEL_VERBS = /提高|提升|上升|下降|降低|回落/;
/** The change of a share stands so near behind it. */
const RIGHT_BEHIND = 3;

/** 增速比上半年加快0.3%: a pace is told in percent, so its change in points. */
const PACE = /(?:增速|增幅|涨幅|降幅)[^,;。\d]{0,10}(?:加快|放缓|扩大|收窄|回落|提高|提升)了?[\d.]+%$/;
/** 增速2.3%，较上年放缓0.4%: a pace with its value. */
const PACE_TOLD =
  /(?:增速|增幅|涨幅|降幅)[^,;。\d]{0,3}[\d.]+%,[^,;。\d]{0,10}(?:加快|放缓|扩大|收窄|回落|提高|提升|下降|下滑)了?[\d.]+%$/;
/** 增长7.6%，比上年放缓0.8%: what only a pace does. */
const SLOWS = /增长了?[\d.]+%,[^,;。\d]{0,10}(?:加快|放缓|收窄)了?[\d.]+%$/;
const REACH = 28;

/** What a paste leaves between a word and its number. */
const PASTE_MARKS = /(?<=[\u4e00-\u9fff])[\s*`_]+(?=[\d０-９])/g;

/** The changes of a paragraph's rates and shares that are told in percent where points are meant, figure by figure. */
export function ratesInPercent(paragraph: PlacedParagraph): readonly RateInPercent[] {
  const found = paragraph.figures.flatMap((figure, index) => {
    const ofOwn = ofRate(paragraph, figure, index);
    return ofOwn.length > 0 ? ofOwn : ofShare(paragraph, figure, index);
  });
  const known = new Set(found.map(({ span }) => span.start));
  if (!paragraph.reading.halfWidth.includes('%')) return found;
  const byWords = [...overRate(paragraph), ...behindRate(paragraph), ...apart(paragraph)];
  const all = [...found, ...byWords.filter(({ span }) => !known.has(span.start))];
  const told = new Set(all.map(({ span }) => span.start));
  const differences = differencesInPercent(paragraph).map(
    ({ kind, direction, span, number }): RateInPercent => ({
      comparison: { kind, direction, value: Number(number) },
      span,
      number,
      isDoubtful: false,
    }),
  );
  return [...all, ...differences.filter(({ span }) => !told.has(span.start))];
}

/** 占比较上年的|62.5%|回落|0.4%|: what it was is a rate, so that so small a change of it is one in points. */
const OVER_RATE =
  /(?:(?<own>\d+(?:\.\d+)?)%,)?[比较](?:[上去前]一?年|20\d\d年|上半年|上月|年初|期初|上一?个?(?:学年|学期|年度|季度|季|届|轮|财年|采暖季|供暖季|汛期|榨季|周期))(?:同期|[末底初])?的(?<base>\d+(?:\.\d+)?)%(?<verb>提高|提升|上升|下降|降低|回落)了?(?<change>\d+(?:\.\d+)?)%/g;
/** 调解成功|率89.9%,较上年提高|3.4%|: right behind a rate so small a change is one in points. */
const BEHIND_RATE =
  /(?<name>[\u4e00-\u9fff]{1,8}率)(?:为|达到?|是)?(?<base>\d+(?:\.\d+)?)%,[比较](?:上年|去年|20\d\d年)(?:同期|[末底])?(?<verb>提高|提升|上升|下降|降低|回落)了?(?<change>\d+(?:\.\d+)?)%/g;
/** 乡村增速快于城镇|1.6%|: by how much two rates of the sentence differ. */
const APART = /(?<verb>快于|高于|低于|慢于)[^,;。\d]{1,10}?(?<change>\d+(?:\.\d+)?)%(?![的,]?(?:水平|目标))/g;
/** So far before it the two stand. */
const APART_BEFORE = 120;
const PERCENT = /\d+(?:\.\d+)?(?=%)/g;
/** A change of more than this part of the rate may be one of the rate itself. */
const SMALL = 0.1;
/** Two rates of one decimal differ by so much less or more than is told. */
const ROUNDING = 0.11;
const EXACTLY = 0.001;

const overRate = ({ reading: { text, halfWidth } }: PlacedParagraph): readonly RateInPercent[] =>
  matchesOf(halfWidth, OVER_RATE).flatMap(({ index, 0: written, groups }): readonly RateInPercent[] => {
    const { own, base = '', verb = '', change = '' } = groups ?? {};
    const isDifference = Math.abs(Math.abs(Number(own) - Number(base)) - Number(change)) < ROUNDING;
    if (!isDifference && Number(change) > SMALL * Number(base)) return [];
    const end = index + written.length;
    return [inPoints(text, 'yoy', verb, end, change)];
  });

const behindRate = ({ reading: { text, halfWidth } }: PlacedParagraph): readonly RateInPercent[] =>
  matchesOf(halfWidth, BEHIND_RATE).flatMap(({ index, 0: written, groups }): readonly RateInPercent[] => {
    const { name = '', base = '', verb = '', change = '' } = groups ?? {};
    if (RELATIVE.test(name) || Number(change) > SMALL * Number(base)) return [];
    return [inPoints(text, 'yoy', verb, index + written.length, change)];
  });

const apart = ({ reading: { text, halfWidth } }: PlacedParagraph): readonly RateInPercent[] =>
  matchesOf(halfWidth, APART).flatMap(({ index, 0: written, groups }): readonly RateInPercent[] => {
    const { verb = '', change = '' } = groups ?? {};
    const before = halfWidth.slice(Math.max(0, index - APART_BEFORE), index);
    const [a, b] = matchesOf(before.slice(before.lastIndexOf('。') + 1), PERCENT)
      .slice(-2)
      .map(([percent]) => Number(percent));
    if (a === undefined || b === undefined || Math.abs(Math.abs(a - b) - Number(change)) >= EXACTLY) return [];
    return [inPoints(text, 'gap', verb, index + written.length, change)];
  });

function inPoints(text: string, kind: Comparison['kind'], verb: string, end: number, change: string): RateInPercent {
  const span = { start: end - change.length - 1, end };
  const comparison = { kind, direction: /[提上快高]/.test(verb) ? 'up' : 'down', value: Number(change) } as const;
  return { comparison, span, number: text.slice(span.start, span.end - 1), isDoubtful: false };
}

function ofRate(paragraph: PlacedParagraph, figure: Figure, index: number): readonly RateInPercent[] {
  const { reading, figures } = paragraph;
  const { quantity, indicator, comparisons, nature } = figure;
  if (RELATIVE.test(indicator.text)) return [];
  const percent = isPercent(quantity.unit);
  // 98.6%，提高1.2%, where 提高1.2% is no level
  const ownLevel = percent && !comparisons.some(({ span }) => span.end === figure.span.end);
  if (!(ownLevel ? /[率度比重例]$|占比/.test(indicator.text) : percent && OF_A_WHOLE.test(indicator.text))) return [];
  const change = changesOf(paragraph).find(({ to }) => to === figure);
  if (
    change === undefined &&
    figures[index - 1]?.indicator.text === indicator.text &&
    figures[index - 1]?.quantity.unit === quantity.unit
  )
    return []; // both ends may be told
  return comparisons
    .filter(
      (comparison) =>
        // another sentence tells of another thing
        !reading.halfWidth.slice(figure.span.end, comparison.span.start).includes('。') &&
        isOfRates(reading.halfWidth, comparison) &&
        (isRelative(comparison, change !== undefined || nature === 'target' || ownLevel) ||
          (ownLevel && isDistance(reading.halfWidth, comparison))) &&
        !isNoPoints(reading.text, comparison, change),
    )
    .flatMap((comparison) => numberOf(reading.text, comparison, false));
}

/** 死亡人口、损失占比分别下降25%、24%: of several things told together each must be a rate, not the last alone. */
function isOfRates(halfWidth: string, { span }: Comparison): boolean {
  const from = Math.max(0, span.start - LONGEST_LIST);
  const before = halfWidth.slice(from, span.end);
  if (!before.includes('分别')) return true;
  const list = before.slice(0, before.lastIndexOf('分别'));
  const items = list.slice(clauseStart(list, list.length)).split(/[、和及与]/);
  return items.slice(0, -1).every((item) => RATE_NOUN.test(item));
}

/**
 * 占56.4%，比上年提高2.1%: right behind a share, what rises is the share, also where the share is told of a whole that has
 * its number (占412.8万亩的65.6%，比上年提高2.7%); 增长 would be said of the number.
 */
function ofShare({ reading, figures }: PlacedParagraph, figure: Figure, index: number): readonly RateInPercent[] {
  const { comparisons } = figure;
  return comparisons.flatMap((comparison) => {
    const { span, kind, unit, direction } = comparison;
    if (
      (kind !== 'growth' || comparison.base !== null) &&
      direction !== null &&
      isPercent(unit) &&
      isOfPace(reading.halfWidth.slice(Math.max(0, span.start - REACH), span.end))
    )
      return numberOf(reading.text, comparison, false);
    if (kind !== 'yoy' || direction === null || !isPercent(unit)) return [];
    const written = reading.halfWidth.slice(span.start, span.end);
    if (!LEVEL_VERBS.test(written)) return [];
    const isOfShare = [figures[index - 1], figure].some((one) =>
      one?.comparisons.some(
        (share) =>
          share.kind === 'share' &&
          isPercent(share.unit) &&
          share.span.end <= span.start &&
          span.start - share.span.end <= RIGHT_BEHIND &&
          /^[,、]?(?:占比|比重|比例)?$/.test(reading.halfWidth.slice(share.span.end, span.start)),
      ),
    );
    if (!isOfShare) return [];
    return numberOf(reading.text, comparison, direction === 'down'); // the number itself may have fallen
  });
}

const isOfPace = (words: string): boolean => PACE.test(words) || PACE_TOLD.test(words) || SLOWS.test(words);

/** A change in percent; 提高6% behind 由80%到86% has its base in the sentence. */
const isRelative = ({ kind, unit, direction, implied }: Comparison, hasLevel: boolean): boolean =>
  (kind === 'yoy' || kind === 'mom' || kind === 'growth') &&
  (implied !== true || hasLevel) &&
  direction !== null &&
  isPercent(unit);

/** 结案率91.3%，比全省平均高出2.1%: how far a rate is from another; behind 低于行业平均 the number is the other rate itself. */
const isDistance = (halfWidth: string, { kind, unit, direction, span }: Comparison): boolean =>
  kind === 'gap' && direction !== null && isPercent(unit) && /[比较]/.test(halfWidth[span.start] as string);

/**
 * Whether both ends are told and the number is not what they differ by in points: then it is right as a percentage, or
 * plainly wrong, which another rule tells. Near 100% both come to the same (由95.3%上升到96.1%，提高0.8%), and points
 * are meant.
 */
function isNoPoints(text: string, comparison: Comparison, change: ToldChange | undefined): boolean {
  if (change === undefined) return false;
  const claim = { comparison, text: text.slice(comparison.span.start, comparison.span.end) };
  const [start, end] = [amountOf(change.from.quantity), amountOf(change.to.quantity)];
  return !pointsFit(start, end, claim);
}

/** None where the words make a level of the number (提高到6%), or it is a range. */
function numberOf(text: string, comparison: Comparison, isDoubtful: boolean): readonly RateInPercent[] {
  const { span, high } = comparison;
  const written = text.slice(span.start, span.end).replace(PASTE_MARKS, '');
  const number = /[\d０-９.．]+[%％]$/.exec(written)?.[0];
  if (number === undefined || high !== undefined || /[速幅]|[到至达的][\d０-９.．]+[%％]$/.test(written)) return [];
  return [
    { comparison, span: { start: span.end - number.length, end: span.end }, number: number.slice(0, -1), isDoubtful },
  ];
}
