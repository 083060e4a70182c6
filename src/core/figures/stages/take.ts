import type { PlacedQuantity } from '../../numerals/quantity';
import type { Draft, Reader } from '../reader';
import type { Token } from '../tokens/token';
import { attach, namesFigures, state } from './attach';
import { baseValueOf, nameOfBase } from './baseValue';
import { isRatio } from './claim';
import type { Claim } from './claim';
import { classify } from './comparison';
import type { Before } from './comparison';
import { changeBetween, fromOf, ratioCompared } from './fromTo';
import { indicatorOf } from './indicator';
import type { Named } from './indicator';
import { indicator } from '../named';
import { slice } from './lead';
import { headsBefore, headsOf, listRun } from './lists';
import { phraseBefore } from './phrase';
import type { Phrase } from './phrase';
import { totalOf, wholeMadeUp } from './totals';

/** What makes a change part of a noun: 增长8%以上的企业. */
const MODIFIES = /^(?:以上|以下|左右|以内)?的(?!基础)/;
/** 年度目标任务|860件: the value is a goal by its name. */
const PLANNED = /(?:年度|全年|年初|既定|下达|核定)(?:的)?(?:目标|任务|计划|指标)(?:任务|值|数|量)?(?:为|是|:)?$/;
/** So far before a value its name as a goal may begin. */
const LONGEST_PLAN = 14;

/**
 * Reads the figure or comparison at `index` with the list that runs on from it; returns the index of the last token
 * used.
 */
export function take(reader: Reader, index: number): number {
  const run = listRun(reader, index);
  const lead = leadOf(reader, index);
  const token = reader.tokens[index] as Token;
  const last = run[run.length - 1] as number;
  reader.mood.read(token.start);
  const from = run.length === 1 ? fromOf(reader, index) : null;
  if (from !== null) {
    addEnd(reader, from, token.quantity as PlacedQuantity);
    return last;
  }
  const { text, halfWidth } = reader;
  const clause = reader.tokens.slice(reader.clause, index);
  const stated = classify({ text, halfWidth, lead, clause, value: valueBefore(reader, lead) }, token);
  if (stated !== null && stated.kind !== 'rank' && MODIFIES.test(reader.halfWidth.slice(token.end, token.end + 4)))
    return index; // 增长8%以上的企业: a threshold
  // 开工率、竣工率、投资完成率分别为…
  const claim =
    (stated?.kind === 'completion' || stated?.kind === 'share') &&
    stated.own &&
    run.length > 1 &&
    isNamedRate(reader, stated)
      ? null
      : stated;
  if (claim !== null && isRemark(reader, claim, token)) {
    attach(reader, claim, run);
    return last;
  }
  if (token.kind === 'rank' && claim === null) return index;
  const phrase = claim === null ? phraseBefore(reader.text, lead, isRatio(token)) : claim.subject;
  if (claim === null && replacesPending(reader, phrase, lead, run)) return last;
  addFigures(reader, phrase, claim, run, lead);
  const compared = token.quantity?.terms === undefined ? null : ratioCompared(reader);
  if (compared !== null) reader.figures[reader.figures.length - 2] = compared;
  return last;
}

/** What a change without a base may be said of: a value of the sentence, `beside` in the unit of the one that a comma parts from it. */
function valueBefore({ figures, group, base, halfWidth }: Reader, lead: readonly Token[]): Before['value'] {
  const last = figures.at(-1);
  const words = lead.find(({ kind }) => kind !== 'mark');
  const isBeside = last !== undefined && words !== undefined && halfWidth.slice(last.end, words.start) === ',';
  return { isTold: figures.length > group || base !== null, beside: isBeside ? last.quantity.writtenUnit : null };
}

/** 投资|完成率, 幼儿|占比: the completion or share is the name of the rate itself. */
const isNamedRate = ({ text }: Reader, { start }: Claim): boolean =>
  /^(?:占比|[^,;。]{0,4}率)/.test(text.slice(start, start + 8));

/** Whether the claim is said of a figure before it, and so is no figure of its own. */
function isRemark(reader: Reader, claim: Claim, token: Token): boolean {
  const anotherRank = token.kind === 'rank' && reader.figures.at(-1)?.quantity.unit === '位'; // 居全国第八、计划单列市第二
  if (anotherRank) return false;
  if (!claim.own && isOfSubject(reader)) return false;
  if (!claim.own && reader.figures.length > 0) return !isShareOfNoValue(reader, claim) && !isOfNamedBase(reader);
  return namesFigures(claim, reader.figures.slice(reader.sentence));
}

/** ；规模以上工业产值，|同比增长20%: of what the clause before names, where no figure stands behind the last ；. */
const isOfSubject = ({ subject, figures, group, sentence }: Reader): boolean =>
  subject !== '' && figures.length === group && group > sentence;

/** 货运量比上年的452万吨|增长7.5%: nothing but the base of its value is told in the sentence. */
const isOfNamedBase = ({ figures, sentence }: Reader): boolean =>
  figures.length === sentence + 1 && figures.at(-1)?.baseOf != null && figures.at(-1)?.source === 'before';

/** 新能源汽车增长61.4%，占零售额比重达4.9%: a change has no share, so the share is a figure of what has changed. */
const isShareOfNoValue = ({ figures, sentence }: Reader, { kind, wholeBefore }: Claim): boolean =>
  kind === 'share' && wholeBefore !== true && figures.length > sentence && figures.at(-1)?.pending === true;

/**
 * The tokens that may hold the noun phrase of the figure at `index`: from the clause's start or the figure before it.
 */
function leadOf({ tokens, halfWidth, boundary, clause }: Reader, index: number): Token[] {
  let from = boundary;
  if (boundary > clause) {
    for (let i = index - 1; i >= boundary; i--) {
      const token = tokens[i] as Token;
      if (token.kind === 'mark' && halfWidth[token.start] === '、') {
        from = i + 1;
        break;
      }
    }
  }
  return tokens.slice(from, index);
}

/** What leads from a change to the level that it has come to: 增长8%，|达到|12亿元. */
const COMES_TO = /^(?:了)?(?:达到?|至|到|为|突破|增至|升至|降至|完成|实现)/;

/**
 * 收入增长8%，达到12亿元; 破案率上升6.3个百分点至71.5%: the level takes the place of the change that was told with its subject, and the
 * change is said of it.
 */
function replacesPending(reader: Reader, phrase: Phrase, lead: readonly Token[], run: readonly number[]): boolean {
  const { figures, tokens, text } = reader;
  const pending = figures.slice(-run.length);
  const words = lead.filter(({ kind }) => kind !== 'mark');
  const [first] = words;
  if (phrase.text !== '' || first === undefined || !COMES_TO.test(text.slice(first.start, first.end + 1))) return false;
  if (
    pending.length < run.length ||
    pending.some((figure) => !figure.pending || figures.indexOf(figure) < reader.sentence)
  )
    return false;
  const levels = run.map((at) => tokens[at]?.quantity);
  const isLevel = (change: Draft, level: PlacedQuantity | undefined): boolean =>
    level !== undefined &&
    (level.entry?.kind !== 'ratio' || (change.quantity.unit.endsWith('百分点') && !level.unit.endsWith('百分点')));
  if (!pending.every((change, i) => isLevel(change, levels[i]))) return false;
  figures.splice(-run.length);
  pending.forEach((change, i) => {
    const quantity = levels[i] as PlacedQuantity;
    figures.push({ ...change, quantity, start: quantity.start, end: quantity.end, pending: false });
  });
  return true;
}

/** The later of two values between which something has changed, with the change. */
function addEnd(reader: Reader, from: Draft, quantity: PlacedQuantity): void {
  const change = changeBetween(reader.halfWidth, from, quantity, reader.timing.inForce);
  reader.figures.push({
    ...from,
    start: quantity.start,
    end: quantity.end,
    quantity,
    source: 'previous',
    periodText: reader.timing.inForce,
    comparisons: [],
    change,
    baseOf: null,
    list: null,
    pending: false,
    ...moodOf(reader),
  });
  reader.timing.used();
}

const moodOf = ({ mood }: Reader): Pick<Draft, 'aim' | 'done'> => ({ aim: mood.aim, done: mood.isDone });

/** Adds the figures of a run; a coordinated subject (A、B和C) is dealt out among them. */
function addFigures(
  reader: Reader,
  phrase: Phrase,
  claim: Claim | null,
  run: readonly number[],
  lead: readonly Token[],
): void {
  const heads = run.length > 1 ? (headsOf(reader, phrase, lead, run.length) ?? headsBefore(reader, phrase, run)) : null;
  const start = (reader.tokens[run[0] as number] as Token).start;
  const before = reader.halfWidth.slice(
    Math.max((reader.tokens[reader.clause] as Token).start, start - LONGEST_PLAN),
    start,
  );
  const planned = PLANNED.exec(before)?.[0] ?? null;
  const first = reader.figures.length;
  run.forEach((index, n) => {
    const token = reader.tokens[index] as Token;
    const quantity = token.quantity ?? rankQuantity(reader.text, token);
    const baseOf = claim === null && n === 0 ? baseValueOf(reader, index) : null;
    const whole = planned === null || phrase.text !== '' ? null : wholeMadeUp(reader.figures);
    const { indicator: measured, source } =
      whole === null
        ? namedBy(reader, phrase, claim, index, heads?.[n], baseOf)
        : { indicator: whole.indicator, source: 'previous' as const };
    reader.figures.push({
      start: quantity.start,
      end: quantity.end,
      quantity,
      indicator: measured,
      source,
      periodText: baseOf ?? reader.timing.inForce,
      cumulative: reader.timing.isCumulative,
      baseOf,
      scope: phrase.scope,
      aim: planned ?? reader.mood.aim,
      done: planned === null && reader.mood.isDone,
      comparisons: claim === null ? [] : [state(reader, claim, index, n)],
      change: null,
      partOf: totalOf(reader, phrase, index, quantity),
      place: reader.place,
      list: run.length > 1 ? { first, position: n, length: run.length } : null,
      depth: reader.depth,
      pending: claim !== null && claim.kind !== 'share' && claim.kind !== 'rank' && claim.kind !== 'completion',
    });
  });
  reader.timing.used();
}

/**
 * @param head the figure's item of a coordinated subject
 * @param baseOf the period whose value it is, told only to compare with.
 */
function namedBy(
  reader: Reader,
  phrase: Phrase,
  claim: Claim | null,
  index: number,
  head: string | undefined,
  baseOf: string | null,
): Named {
  if (baseOf !== null) return nameOfBase(reader, index);
  if (head !== undefined) return { indicator: indicator(head, phrase.aspect, reader.own), source: 'row' };
  const { topic } = reader;
  if (topic !== '' && claim?.own === true && !phrase.text.includes(topic))
    return { indicator: indicator(phrase.text + topic, phrase.aspect, reader.own), source: 'row' };
  const named = indicatorOf(reader, phrase, claim, index);
  return claim === null && isYearlyMean(reader, index) ? meanOf(reader, named) : named;
}

/** 年均|增加130万平方米: so much a year, not the whole. */
const isYearlyMean = ({ tokens, clause, boundary }: Reader, index: number): boolean =>
  tokens.slice(Math.max(clause, boundary), index).some(({ sense }) => sense?.base === 'cagr');
const meanOf = ({ own }: Reader, { indicator: { text, aspect }, source }: Named): Named => ({
  indicator: indicator(/[年日月人]均/.test(text) ? text : `年均${text}`, aspect, own),
  source,
});

/** A rank that stands as a figure of its own (指数居全省第5位): unit 位. */
function rankQuantity(text: string, token: Token): PlacedQuantity {
  return {
    start: token.start,
    end: token.end,
    value: token.rank as number,
    decimals: 0,
    unit: '位',
    entry: null,
    magnitude: 1,
    writtenUnit: '位',
    approximation: '',
    script: /[一二三四五六七八九十首榜]/.test(slice(text, token)) ? 'chinese' : 'arabic',
  };
}
