import { MEASURE_ENDING } from '../../lexicon/quantities/measures';
import type { Token } from '../tokens/token';
import { baseName, changeClaim, doneClaim, gapClaim, thanClaim } from './change';
import type { ValueBefore } from './change';
import { claimFrom, isRatio } from './claim';
import type { Claim } from './claim';
import { lastIndex, onlyTrailing, slice } from './lead';
import { beyondPlan, proportionClaim } from './proportion';

/** 同比|+|3.8%: a sign in the place of the verb. */
const PLUS = /^[+＋]$/;

/** The words before a figure: those of its clause, and of these the ones behind the figure before it. */
export interface Before {
  readonly text: string;
  readonly halfWidth: string;
  readonly lead: readonly Token[];
  readonly clause: readonly Token[];
  readonly value: ValueBefore;
}

/** What the quantity or rank after `lead` says about something; null where it states a plain level. */
export function classify({ text, halfWidth, lead, clause, value }: Before, token: Token): Claim | null {
  if (token.kind === 'rank') return rankClaim(text, lead, token);
  if (token.quantity?.terms !== undefined) return null; // 上年同期为12:40:48 is a level
  const claim =
    (isGapOfRates(text, lead) ? gapClaim(text, lead, token) : null) ??
    changeClaim(text, lead, token, value) ??
    thanClaim(text, lead, clause, token, value) ??
    doneClaim(text, lead, token) ??
    proportionClaim(text, halfWidth, clause, token) ??
    beyondPlan(text, halfWidth, lead, token);
  if (claim !== null) return claim;
  if (endsAtLevel(text, lead, token)) return null;
  const gap = gapClaim(text, lead, token);
  if (gap !== null || !isRatio(token)) return gap;
  const bare = lastIndex(lead, ({ sense }) => sense?.base !== undefined);
  const base = lead[bare];
  if (base !== undefined && PLUS.test(text.slice(base.end, token.start)))
    return claimFrom(text, lead, bare, token, base.sense?.base ?? 'growth', baseName(slice(text, base)), 'up');
  if (base !== undefined && onlyTrailing(lead, bare + 1 + (isVerbOnly(text, lead[bare + 1]) ? 1 : 0)))
    return claimFrom(text, lead, bare, token, base.sense?.base ?? 'growth', baseName(slice(text, base)), null);
  const completion = lastIndex(lead, ({ sense }) => sense?.completion === true);
  if (completion >= 0) return completionClaim(text, lead, completion, token);
  const share = lastIndex(lead, ({ sense }) => sense?.share === true && sense.plain !== true);
  return share >= 0 ? shareClaim(text, lead, share, token) : null;
}

/** 同比|改善|6.1%: a verb that tells no direction. */
const isVerbOnly = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'text' && token.end - token.start === 2 && !MEASURE_ENDING.test(slice(text, token));

/** 高于|各项贷款平均|增速|6.3个百分点: the word of change is what is compared, no change. */
function isGapOfRates(text: string, lead: readonly Token[]): boolean {
  const last = lead.at(-1);
  return (
    last?.sense?.change !== undefined &&
    /[速幅]$/.test(slice(text, last)) &&
    lead.some(({ sense }) => sense?.against !== undefined)
  );
}

/** 回落|至5.2%, 提高|到98%: a level that a change has led to. */
function endsAtLevel(text: string, lead: readonly Token[], token: Token): boolean {
  const change = lastIndex(lead, ({ sense }) => sense?.change !== undefined && sense.plain !== true);
  return change >= 0 && /^了?[为到至][近约]?$/.test(text.slice((lead[change] as Token).end, token.start));
}

/** 完成全年92%; 项目|投资完成率96.7%: with a subject of its own, the word for the rate is part of the name. */
function completionClaim(text: string, lead: readonly Token[], completion: number, token: Token): Claim {
  const word = lead[completion] as Token;
  const claim = claimFrom(text, lead, completion, token, 'completion', null, null);
  return claim.own && slice(text, word).endsWith('率')
    ? { ...claim, subject: { ...claim.subject, text: text.slice(claim.subject.start, word.end).trim() } }
    : claim;
}

/** 占全省28.1%: a share of what stands between 占 and the number. */
function shareClaim(text: string, lead: readonly Token[], share: number, token: Token): Claim {
  const word = lead[share] as Token;
  const isRate = slice(text, word) === '占比'; // 药占比降至…: the whole is not named
  const whole = isRate
    ? ''
    : text
        .slice(word.end, token.start)
        .replace(/的?(?:总数|总量)?的?(?:比重|比例|份额)?(?:分别)?(?:达到?|为|近|约|超过?|的)*$/, '')
        .trim();
  const claim = claimFrom(text, lead, share, token, 'share', whole === '' ? null : whole, null);
  if (!claim.own) return claim;
  if (isRate)
    return { ...claim, subject: { ...claim.subject, text: text.slice(claim.subject.start, word.end).trim() } };
  const noun = text
    .slice(claim.subject.start, token.start)
    .replace(/(?:分别)?(?:已|均)?(?:达到?|为|近|约|超过?|的)*$/, '')
    .replace(/(?:仅|约|已|均)?占$/, '')
    .trim();
  return { ...claim, subject: { ...claim.subject, text: noun } };
}

/** 把质量摆在|首位, 置于工作|首位: what comes first, no place in a ranking. */
const GIVEN_FIRST = /(?:[摆放列]|安排)[在到][^,;。]{0,6}$|置于[^,;。]{0,6}$/;

/** 居全省第5位; null where no ranking verb or field makes the ordinal a rank. */
function rankClaim(text: string, lead: readonly Token[], token: Token): Claim | null {
  if (GIVEN_FIRST.test(text.slice(lead[0]?.start ?? token.start, token.start))) return null;
  const verb = lastIndex(lead, ({ sense }) => sense?.rankVerb === true);
  const fieldFrom = verb >= 0 ? verb : rankField(text, lead);
  if (fieldFrom < 0 && token.sense?.rankValue === undefined) return null;
  const from = Math.max(fieldFrom, 0);
  const field =
    verb >= 0
      ? text.slice((lead[verb] as Token).end, token.start)
      : lead[from] === undefined
        ? ''
        : text.slice((lead[from] as Token).start, token.start);
  return claimFrom(text, lead, from, token, 'rank', field.trim() === '' ? null : field.trim(), null);
}

/** What a rank is told in without a verb: 增速全市第1, 计划单列市第二. */
const FIELD = /(?:省|市|县|区|国|城市|系统|行业|部门)$/;

function rankField(text: string, lead: readonly Token[]): number {
  const token = lead[lead.length - 1];
  return token !== undefined &&
    (token.sense?.scope === true || token.sense?.level === true || FIELD.test(slice(text, token)))
    ? lead.length - 1
    : -1;
}
