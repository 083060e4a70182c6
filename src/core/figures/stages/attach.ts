import { CHANGES_OVER_TIME } from '../../lexicon/comparisonKinds';
import type { Comparison } from '../model';
import { matchesOf } from '../../text/characters';
import type { Draft, Reader } from '../reader';
import type { Token } from '../tokens/token';
import type { Claim } from './claim';
import { wholeMadeUp } from './totals';

/** Whether the claim's subjects are figures of this sentence: …申请量3816件…，申请量和授权量均居第1位. */
export const namesFigures = (claim: Claim, figures: readonly Draft[]): boolean =>
  claim.subjects.length > 0 && claim.subjects.every((subject) => figures.some((figure) => isNamed(figure, subject)));

const COUNT = /(?<=..)(?:总数|数量|数)$/;

/** What tells that a value is an amount: 提取金额, 提取额. */
const AMOUNT = /(?<=..)(?:总额|金额|额)$/;

/** 金牌数 names 金牌28枚, 提取额 names 提取金额2.5亿元. */
const isNamed = ({ indicator: { text } }: Draft, subject: string): boolean =>
  text.endsWith(subject) ||
  (COUNT.test(subject) && text.endsWith(subject.replace(COUNT, ''))) ||
  (AMOUNT.test(subject) && AMOUNT.test(text) && text.replace(AMOUNT, '').endsWith(subject.replace(AMOUNT, '')));

/** A threshold told before the value (突破600亿元，达到612亿元) and a base (比2024年的480门) are no items of their own. */
const distinct = (figures: readonly Draft[]): Draft[] =>
  figures.filter(
    (figure, i) =>
      figure.baseOf === null &&
      !(
        figure.quantity.approximation !== '' &&
        figures[i + 1]?.indicator.text === figure.indicator.text &&
        figures[i + 1]?.quantity.unit === figure.quantity.unit
      ),
  );

const COMPARED_IN_TIME: ReadonlySet<string> = new Set(['yoy', 'mom', 'cagr']);

/**
 * The comparison that the `n`th item of a list states; without a base of its own it has the one its sentence named.
 * @param of whose it is, where that has been told before: a second base of one figure (同比增长7%，环比回落1%) is for it alone
 */
export function state(reader: Reader, claim: Claim, index: number, n: number, of?: Draft): Comparison {
  const token = reader.tokens[index] as Token;
  const verb = n === 0 ? undefined : reader.tokens[index - 1];
  const dealt = verb?.sense?.change;
  const told = claim.comparison(
    token,
    n === 0 ? claim.start : dealt === undefined ? token.start : (verb as Token).start,
  );
  const comparison = dealt === undefined ? told : { ...told, direction: dealt };
  if (COMPARED_IN_TIME.has(comparison.kind) && !isCompared(of))
    reader.base = { kind: comparison.kind, base: comparison.base };
  if (comparison.kind !== 'growth' || comparison.base !== null) return comparison;
  const last = reader.figures.at(-1);
  if (last !== undefined && last.baseOf !== null) return { ...comparison, kind: 'yoy', base: last.baseOf };
  if (reader.base !== null) return { ...comparison, ...reader.base };
  return isImplied(reader, token, claim.own) ? { ...comparison, implied: true } : comparison;
}

const isCompared = (of: Draft | undefined): boolean =>
  of?.comparisons.some(({ kind }) => COMPARED_IN_TIME.has(kind)) === true;

/** From A to B; the effect of a measure (使成本下降18%); over a stretch of years: in the same half-sentence. */
const MEASURE = /^\s*(?:通过|采用|采取|经|运用|借助|实施)/;
const FROM_TO = /[由从].{1,30}?(?:到|至|为)/g;
const IMPLIED =
  /(?:使(?![用命者])|[让令把])|将[^,]{2,}|(?:[一二三四五六七八九十两\d]年(?:来|累计|共|间|[增提下上净])|期间|\d{4}年以来)|多[降减增少]/;
/** A base named before, for this very figure: 同比扭亏为盈，增长120%. */
const BASE_NAMED = /同比|环比|[比较](?:上|去|前|往)年/g;
/** The change's own pace is compared in the next clause: 增长8.2%，增速比上年加快1.1个百分点. */
const PACE_COMPARED =
  /^[,(]?(?:其?(?:增速|增幅|涨幅|降幅))?(?:同比|环比|[比较](?:上|去|前|往)年[^,;。]{0,4})(?:加快|放缓|提高|提升|上升|回落|下降|扩大|收窄|高|低|快)了?[\d.]+个百分点/;
const NEXT_CLAUSE = 30;

/**
 * @param own whether the change has a subject of its own; a value beside it (发放贷款2.17亿元，增长9.6%) is no effect of a
 * measure.
 */
function isImplied(reader: Reader, token: Token, own: boolean): boolean {
  const before = reader.halfWidth.slice(reader.sentenceStart, token.start);
  return (
    isFromTo(reader, before) ||
    IMPLIED.test(before.slice(before.lastIndexOf(';') + 1)) ||
    (own && MEASURE.test(before)) ||
    isBaseNamed(reader, before) ||
    PACE_COMPARED.test(reader.halfWidth.slice(token.end, token.end + NEXT_CLAUSE))
  );
}

/** 由31条发展到48条，增长55%; not 由31条发展到48条，运送乘客126万人次，|增长45%, which is said of another value. */
function isFromTo({ figures, sentenceStart }: Reader, before: string): boolean {
  const half = before.lastIndexOf(';') + 1;
  const last = matchesOf(before.slice(half), FROM_TO).at(-1);
  if (last === undefined) return false;
  const end = sentenceStart + half + last.index + last[0].length;
  return figures.filter(({ quantity }) => quantity.start >= end).length <= 1;
}

/** Whether the sentence names a base and no other value behind it (…，同比增长7%；营收2.6亿元，增长5% leaves it open). */
function isBaseNamed({ figures, sentenceStart }: Reader, before: string): boolean {
  const named = matchesOf(before, BASE_NAMED).at(-1);
  if (named === undefined) return false;
  const end = sentenceStart + named.index + named[0].length;
  return !figures.some(({ quantity, baseOf }) => quantity.start >= end && baseOf === null);
}

/** …3816件、…200件，均居第2位: what is said of each of them. */
const isShared = (reader: Reader, { kind, start }: Claim): boolean =>
  kind === 'rank' && /[均都]/.test(reader.halfWidth.slice(Math.max(0, start - 1), start + 1));

/** So many other figures are kept that a claim may be said of. */
const MOST_CANDIDATES = 4;

/** Gives comparisons to the figures they speak of: respectively where 分别 or the counts say so, else to the last. */
export function attach(reader: Reader, claim: Claim, run: readonly number[]): void {
  const targets = targetsOf(reader, claim, run.length);
  const candidates = run.length > 1 ? [] : candidatesOf(reader, targets);
  run.forEach((index, n) => {
    const of = run.length > 1 ? [targets[n] ?? targets[targets.length - 1]] : targets;
    const stated = state(reader, claim, index, n, of[0]);
    const comparison = candidates.length === 0 ? stated : { ...stated, candidates };
    for (const figure of of) figure?.comparisons.push(comparison);
  });
}

/** The figures that a claim, or a list of `n` claims, is said of. */
function targetsOf(reader: Reader, claim: Claim, n: number): readonly Draft[] {
  const { figures, sentence, group } = reader;
  const own = figures.slice(sentence);
  const shared = isShared(reader, claim);
  const named = own.filter((figure, i) =>
    claim.subjects.some(
      // of several under one name (…结案38件；…结案440件，结案数上升5%) the nearest is meant
      (subject) => isNamed(figure, subject) && (shared || !own.slice(i + 1).some((later) => isNamed(later, subject))),
    ),
  );
  if (named.length > 0) {
    if (CHANGES_OVER_TIME.has(claim.kind)) reader.named = { figures: named, read: figures.length };
    return named;
  }
  // 死亡人数减少6人，下降9.1%: what goes on right behind is said of the same
  if (n === 1 && CHANGES_OVER_TIME.has(claim.kind) && !claim.own && reader.named?.read === figures.length)
    return reader.named.figures;
  if (shared) return distinct(figures.slice(group));
  const before = claim.wholeBefore === true && figures.length > 1 ? figures.slice(0, -1) : figures;
  const whole = claim.kind === 'completion' ? wholeMadeUp(before) : null;
  // 贷款10.57亿元，完成任务的96%；其中…6.83亿元，…3.74亿元，完成任务的84.9%: what the whole has is the last part's
  if (whole !== null && !whole.comparisons.some(({ kind }) => kind === 'completion')) return [whole];
  return distinct(outsideBrackets(reader, before)).slice(-n);
}

/** 职工186人（其中党员62人），增长5%: what a closed bracket holds is passed over, where its sentence tells something before it. */
function outsideBrackets({ depth, sentence }: Reader, figures: readonly Draft[]): readonly Draft[] {
  const last = figures.at(-1);
  if (last === undefined || last.depth <= depth) return figures;
  const outside = figures.filter((figure, i) => figure.depth <= depth || i < sentence);
  return outside.length > 0 && figures.indexOf(outside.at(-1) as Draft) >= sentence ? outside : figures;
}

/**
 * Other figures of the group that the claim may be said of, the nearest first: the whole of a part, what stands before
 * a bracket.
 */
function candidatesOf({ figures, group }: Reader, targets: readonly Draft[]): readonly number[] {
  const found: number[] = [];
  for (let i = figures.length - 1; i >= group && found.length < MOST_CANDIDATES; i--) {
    const figure = figures[i] as Draft;
    if (!targets.includes(figure) && figure.baseOf === null) found.push(i);
  }
  return found;
}
