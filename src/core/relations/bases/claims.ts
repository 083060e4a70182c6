import { CHANGES_OVER_TIME } from '../../lexicon/comparisonKinds';
import type { Comparison, Figure } from '../../figures/model';
import type { Passage } from '../model';
import type { Span } from '../../text/span';
import { reasonIn } from './local';
import type { ChangeClaim, ChangeSentence, ParagraphChanges } from './model';
import { bracketedBasesOf, valueBasesOf } from './values';
import { hitsIn, namedBasesIn, opensBreakdown, viewOf } from './words';
import type { BaseKind, Ground, Hit } from './words';
import { clauseStart } from '../../text/clauses';

const IN_TIME: ReadonlySet<Comparison['kind']> = new Set([...CHANGES_OVER_TIME, 'cagr']);
/** A change told by its verb, its noun or an adjective; of 增长5.1%、6.9% the first stands for both. */
const CHANGE_WORDS =
  /^(?:大幅|稳步|小幅|持续|明显)?(增长|增加|提高|提升|上升|上涨|攀升|扩大|增幅|涨幅|升幅|降幅|跌幅|减幅|下降|减少|降低|回落|下滑|缩减|压减|下跌|收窄|大增|大涨|增(?![速长幅加])|涨|升|跌|降|减|[多少](?=[\d了出]))/;
const NOUNS: ReadonlySet<string> = new Set(['增幅', '涨幅', '升幅', '降幅', '跌幅', '减幅']);
/** 增幅在20%以上, 涨幅超过10%: sorts, and says no change of one thing. */
const BOUND = /^.{0,2}(?:均|都)?(?:超过?|高于|低于|在|不超过)/;
/** 翻一番 names what it was before by itself, and nothing falls by multiples. */
const OTHER_UNIT: ReadonlySet<string> = new Set(['倍', '番']);
/** 一般性支出压减6%: by custom against the budget, where no amount stands beside it. */
const CUT = '压减';
const QUOTED: ReadonlySet<string> = new Set(['涨', '跌', '大涨']);

/** A paragraph in its place, as far as its changes go by it. */
export interface PlacedPassage extends Passage {
  readonly reading: Passage['reading'] & { readonly outline: { readonly chrome: boolean } };
  /** Whether it goes on in the line before it. */
  readonly continues: boolean;
  readonly context: { readonly base: string | null };
}

/** In UTF-16 code units. */
const LONGEST_HEADING = 36;
const ENDS_SENTENCE = /[。;!?)”]\s*$/;
/** （港元，下同）: what is the same behind it is the currency. */
const CURRENCY = /[元币][,、]?$/;

/** The changes over time of a paragraph, by sentence; null where it has nothing that bears on a base. */
export function readChanges(paragraph: PlacedPassage): ParagraphChanges | null {
  const { reading, figures, continues, context } = paragraph;
  const { halfWidth } = reading;
  if (halfWidth.length < 4 || reading.outline.chrome) return null;
  const told = figures
    .flatMap((figure) => figure.comparisons.map((comparison) => ({ figure, comparison })))
    .sort((a, b) => a.comparison.span.start - b.comparison.span.start);
  let [next, nextTold] = [0, 0];
  let before: readonly Figure[] = [];
  const sentences = reading.outline.sentences.map(({ start, end }): ChangeSentence => {
    const hits = hitsIn(halfWidth, start, end);
    const own: Figure[] = [];
    for (; next < figures.length && (figures[next] as Figure).span.start < end; next++)
      own.push(figures[next] as Figure);
    const comparisons: Told[] = [];
    for (; nextTold < told.length && (told[nextTold] as Told).comparison.span.start < end; nextTold++)
      comparisons.push(told[nextTold] as Told);
    const bases = [
      ...hits.filter(({ base }) => base !== undefined),
      ...namedBasesIn(halfWidth, start, end),
      ...valueBasesOf(own, before, start),
      ...bracketedBasesOf(halfWidth, own),
    ].sort((a, b) => a.start - b.start);
    before = own;
    const claims = claimsOf(paragraph, comparisons, { start, end }, hits, bases);
    return {
      claims,
      reasons: claims.map((_, i) => reasonIn(halfWidth, bases, claims, i)),
      bases,
      declares:
        bases.length > 0 &&
        hits.some(({ convention, start: at }) => convention === true && !CURRENCY.test(halfWidth.slice(at - 8, at))),
      breakdown: opensBreakdown(halfWidth, start, hits),
      view: viewOf(halfWidth.slice(start, end)),
      tellsChange: hits.some(({ change }) => change === true),
      headline: hits.findLast(({ headline }) => headline !== undefined)?.headline ?? null,
      hasFigures: own.length > 0,
    };
  });
  const tells = ({ claims, bases, tellsChange, headline, hasFigures }: ChangeSentence): boolean =>
    claims.length > 0 || bases.length > 0 || tellsChange || headline !== null || hasFigures;
  if (!sentences.some(tells)) return null;
  return {
    sentences,
    continues,
    leading: (reading.figures.leadingBase ?? context.base) !== null,
    titleLike: !ENDS_SENTENCE.test(halfWidth),
    short: halfWidth.length <= LONGEST_HEADING,
  };
}

/** A comparison with the figure that it is of, which may stand in a sentence before it. */
interface Told {
  readonly figure: Figure;
  readonly comparison: Comparison;
}

/** 同口径增长2.6%: says how it was computed, and by custom that the year before is meant. */
const SAME_SCOPE = /同口径$/;
/** 增长达到38%: a level or a change, which another rule asks. */
const LEVEL = /^(?:增长|提高|提升|上升|增加|下降|减少|降低)了?达到?/;
const STARTS_WITH_DIGIT = /^\d/;
const RATIO: ReadonlySet<string> = new Set(['%', '％', '‰', '倍', '成', '番']);

function claimsOf(
  { reading: { halfWidth, text }, figures }: PlacedPassage,
  told: readonly Told[],
  sentence: Span,
  hits: readonly Hit[],
  bases: readonly Hit[],
): readonly ChangeClaim[] {
  const claims: ChangeClaim[] = [];
  for (const { figure, comparison } of told) {
    const { span, kind, unit, direction } = comparison;
    if (!IN_TIME.has(kind) || comparison.implied === true) continue;
    const words = halfWidth.slice(span.start, span.end);
    const inside = bases.some((hit) => hit.start >= span.start - 1 && hit.end <= span.end);
    const named = statedBefore(halfWidth, span, bases) ?? statedInBracket(halfWidth, span, bases);
    const verb = CHANGE_WORDS.exec(words)?.[1];
    const stated: ChangeClaim['stated'] =
      inside || named !== null
        ? (named ?? (kind === 'mom' ? 'mom' : 'yoy'))
        : kind === 'net' || kind === 'cagr' || (kind === 'growth' && comparison.base !== null) || direction === null
          ? 'gap'
          : SAME_SCOPE.test(halfWidth.slice(Math.max(0, span.start - 4), span.start))
            ? 'gap'
            : null;
    if (stated === null && (verb === undefined || STARTS_WITH_DIGIT.test(words) || LEVEL.test(words))) continue;
    if (stated === null && NOUNS.has(verb as string) && BOUND.test(words.slice(2))) continue;
    if (stated === null && OTHER_UNIT.has(unit) && (unit === '番' || direction === 'down')) continue;
    const by = unit.endsWith('百分点') || unit.endsWith('基点') ? 'points' : RATIO.has(unit) ? 'percent' : 'amount';
    claims.push({
      span,
      written: text.slice(span.start, span.end),
      figure,
      index: figures.indexOf(figure),
      comparison,
      by,
      stated,
      pace: by === 'points' && isPace(halfWidth, span, claims.at(-1), hits),
      ground: groundOf(halfWidth, sentence, hits, figure, span, kind, verb ?? ''),
    });
  }
  return claims;
}

/** A base may stand before the words of its change with little between them: 较2022年同期港币3.54亿元|减少8%, 按年|升. */
const NEAR = 16;

/** What the base was stands between its name and the change: 比上年的|45,500件|下降7%, 分别比2023年的|15场、1050人|增长20%. */
const BASE_VALUES = /^的?(?:\d[\d.,]*[^\d,;。!?、]{1,4}[、和]?){1,4}$/;

/** The base that the clause names before the change. */
function statedBefore(halfWidth: string, span: Span, bases: readonly Hit[]): BaseKind | null {
  const hit = bases.findLast(({ start, end }) => start < span.end && end <= span.start + 8 && span.start - end <= NEAR);
  if (hit === undefined) return null;
  const between = halfWidth.slice(hit.end, span.start);
  const isApart = /[,;。!?、]/.test(between) && !/^(?:相比)?,$/.test(between) && !BASE_VALUES.test(between);
  return isApart ? null : (hit.base as BaseKind);
}

/** The base that a bracket right behind the change names: 增长6.2%（同比）. */
function statedInBracket(halfWidth: string, { end }: Span, bases: readonly Hit[]): BaseKind | null {
  if (halfWidth[end] !== '(') return null;
  const close = halfWidth.indexOf(')', end);
  return bases.find((hit) => hit.start > end && hit.end <= close)?.base ?? null;
}

/** Points behind a growth in percent, or behind 增速, are of its pace. */
function isPace(halfWidth: string, span: Span, before: ChangeClaim | undefined, hits: readonly Hit[]): boolean {
  const clause = clauseStart(halfWidth, span.start);
  if (hits.some(({ pace, start }) => pace === true && start >= clause && start < span.end)) return true;
  return (
    before?.by === 'percent' &&
    span.start - before.span.end <= 12 &&
    /^[,(][^,;。\d]{0,10}(?:\d{1,2}[-—~至]?\d{0,2}月?[^,;。\d]{0,4})?$/.test(
      halfWidth.slice(before.span.end, span.start),
    )
  );
}

/** How far back in its half-sentence the words of a measure may stand. */
/** 招生计划4300人，报到率94.2%，提高1.5个百分点: as nouns they govern no clause but their own; what is aimed at is known by its mood. */
const PLANS = /^(?:目标|计划)$/;
/** 推行强村计划,…; “雨露计划”…: at the end of its clause a plan is one by name. */
const ENDS_NAME = /[,、”》]/;

function groundOf(
  halfWidth: string,
  sentence: Span,
  hits: readonly Hit[],
  figure: Figure,
  span: Span,
  kind: Comparison['kind'],
  verb: string,
): Ground | null {
  if (QUOTED.has(verb)) return 'price';
  if (kind === 'cagr') return 'mean';
  if (figure.nature === 'target') return 'goal';
  const clause = clauseStart(halfWidth, span.start);
  const own = figure.span.start >= span.start; // the change is the figure: no level stands beside it
  if (own && verb === CUT) return 'cut';
  const levelClause = own ? clause : clauseStart(halfWidth, figure.span.start);
  for (const { ground, start, end } of hits) {
    if (ground === 'price') return 'price';
    if (
      ground === 'goal' &&
      !ENDS_NAME.test(halfWidth[end] ?? '') &&
      !(start < clause && PLANS.test(halfWidth.slice(start, end))) &&
      (start < span.start || isGoalBehind(halfWidth, span, end))
    )
      return 'goal';
    if (ground === 'contribution' && start >= clause && start < span.start) return 'contribution';
    if (ground === 'mean' && start >= clause && start < span.end) return 'mean';
    if (ground === 'standard' && start >= levelClause && start < span.start) return 'standard';
    if (
      ground === 'effect' &&
      own &&
      start >= clause &&
      start < span.start &&
      !hits.some((hit) => hit.amount === true && hit.start >= end && hit.end <= span.start)
    )
      return 'effect';
  }
  return isThreshold(halfWidth, sentence, span) ? 'threshold' : null;
}

/** 增长10%至20%的目标. */
const isGoalBehind = (halfWidth: string, span: Span, end: number): boolean =>
  !/[,;。!?]/.test(halfWidth.slice(span.end, end)) &&
  halfWidth.slice(span.end, end).includes('目标') &&
  end - span.end <= 40;

/** 9家企业产值增长20%以上. */
const isThreshold = (halfWidth: string, sentence: Span, span: Span): boolean =>
  /\d[家个户名项](?![^,;。]*,)[^,;。\d]{1,14}$/.test(halfWidth.slice(sentence.start, span.start)) &&
  /^(?:以上|以下)/.test(halfWidth.slice(span.end, span.end + 2));
