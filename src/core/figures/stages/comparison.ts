import { normalized } from '../../numerals/quantity';
import type { Comparison, ComparisonKind } from '../model';
import { isSide, phraseBefore } from './phrase';
import type { Phrase } from './phrase';
import type { Token } from '../tokens/scan';

/** What a percentage, rank or change claims, before it is known whose it is. */
export interface Claim {
  readonly kind: ComparisonKind;
  /** Whether the figure before is the whole, and the claim is of the one before that. */
  readonly wholeBefore?: true;
  /** Where the comparison's words start, relative to the paragraph. */
  readonly start: number;
  /** Whether the clause has a subject of its own, so that the claim is a figure and not a remark on the one before. */
  readonly own: boolean;
  readonly subject: Phrase;
  /** The subject's items, where they may name figures of the same sentence (申请量和授权量均居…). */
  readonly subjects: readonly string[];
  /** The comparison that the given token of the list states. */
  readonly comparison: (token: Token, start: number) => Comparison;
}

const isRatio = ({ quantity }: Token): boolean => quantity?.entry?.kind === 'ratio' && quantity.unit !== '分';

/** What the quantity or rank after `lead` says about something; null where it states a plain level. */
export function classify(text: string, lead: readonly Token[], token: Token, hasPrevious: boolean): Claim | null {
  if (token.kind === 'rank') return rankClaim(text, lead, token);
  const change = lastIndex(lead, (t) => t.sense?.change !== undefined && t.sense.plain !== true);
  if (change >= 0 && onlyTrailing(lead, change + 1)) return changeClaim(text, lead, change, token, hasPrevious);
  const than = comparedWith(text, lead, token) ?? multipleOf(text, lead, token);
  if (than !== null) return than;
  const against = lastIndex(lead, (t) => t.sense?.against !== undefined);
  if (
    against >= 0 &&
    against < lead.length - 1 &&
    lead.slice(against + 1).some((t) => t.kind === 'text' || t.sense?.scope === true || t.sense?.plain === true)
  ) {
    const word = lead[against] as Token;
    return claimFrom(
      text,
      lead,
      against,
      token,
      'growth',
      text.slice(word.end, token.start),
      word.sense?.against ?? null,
    );
  }
  if (!isRatio(token)) return null;
  const bare = lastIndex(lead, (t) => t.sense?.base !== undefined);
  if (bare >= 0 && onlyTrailing(lead, bare + 1))
    return claimFrom(text, lead, bare, token, kindOf(lead, bare), baseName(slice(text, lead[bare] as Token)), null);
  const completion = lastIndex(lead, (t) => t.sense?.completion === true);
  if (completion >= 0) return claimFrom(text, lead, completion, token, 'completion', null, null);
  const share = lastIndex(lead, (t) => t.sense?.share === true && t.sense.plain !== true);
  if (share >= 0) return shareClaim(text, lead, share, token);
  return partOfValue(text, lead, token);
}

/** 比全市平均水平低6.5个百分点: what stands between 比 and 低 is the base. */
const THAN = /[比较]([^,;。]{2,14}?)(低|高|少|多|快|慢)(?:了|出)?$/;

function comparedWith(text: string, lead: readonly Token[], token: Token): Claim | null {
  const from = lead[0]?.start ?? token.start;
  const match = THAN.exec(text.slice(from, token.start));
  if (match === null) return null;
  return claimAt(
    text,
    lead,
    from + match.index,
    token,
    'growth',
    match[1] as string,
    '低少慢'.includes(match[2] as string) ? 'down' : 'up',
  );
}

/** 是上年的2.3倍: what stands between 是 and 的 is the base. */
const TIMES = /(?:是|为|相当于|达到?)([^,;。是为达]{1,16}?)的(?:近|约|超过?)?$/;

function multipleOf(text: string, lead: readonly Token[], token: Token): Claim | null {
  if (token.quantity?.unit !== '倍') return null;
  const from = lead[0]?.start ?? token.start;
  const match = TIMES.exec(text.slice(from, token.start));
  return match === null ? null : claimAt(text, lead, from + match.index, token, 'multiple', match[1] as string, null);
}

/** 压缩至法定时限的35%: what stands between 至 and 的 is the whole. */
const PART = /(?:至|到|为|相当于)([^,;。至到为]{2,12}?)的(?:近|约)?$/;

function partOfValue(text: string, lead: readonly Token[], token: Token): Claim | null {
  const from = lead[0]?.start ?? token.start;
  const match = PART.exec(text.slice(from, token.start));
  return match === null ? null : claimAt(text, lead, from + match.index, token, 'share', match[1] as string, null);
}

/** A claim whose words start inside the lead, not with one of its tokens. */
function claimAt(
  text: string,
  lead: readonly Token[],
  start: number,
  token: Token,
  kind: ComparisonKind,
  base: string,
  direction: Comparison['direction'],
): Claim {
  const before = lead.filter((t) => t.start < start).map((t) => (t.end > start ? { ...t, end: start } : t));
  return { ...claimFrom(text, before, before.length, token, kind, base, direction), start };
}

const slice = (text: string, token: Token): string => text.slice(token.start, token.end);

function lastIndex(tokens: readonly Token[], test: (token: Token) => boolean): number {
  for (let i = tokens.length - 1; i >= 0; i--) if (test(tokens[i] as Token)) return i;
  return -1;
}

/** Whether only words such as 达, 近, 了 stand between a trigger and the number. */
function onlyTrailing(lead: readonly Token[], from: number): boolean {
  return lead
    .slice(from)
    .every(
      (t) =>
        t.kind === 'mark' ||
        t.sense?.attainment === true ||
        t.sense?.approximator === true ||
        t.sense?.opener === true ||
        t.sense?.change !== undefined,
    );
}

/** The kind that the base word at `index` gives; two base words together count as the stricter (同比净增 is net). */
const kindOf = (lead: readonly Token[], index: number): ComparisonKind => lead[index]?.sense?.base ?? 'growth';

function changeClaim(
  text: string,
  lead: readonly Token[],
  change: number,
  token: Token,
  hasPrevious: boolean,
): Claim | null {
  const word = lead[change] as Token;
  const direction = word.sense?.change ?? null;
  const base = lastIndex(lead.slice(0, change), (t) => t.sense?.base !== undefined);
  const against = base >= 0 ? -1 : againstPeriod(text, lead.slice(0, change));
  const opens = base >= 0 ? base : against >= 0 ? against : change;
  const ratio = isRatio(token);
  const beside = base < 0 && against < 0 && ratio ? namedBase(text, lead, change) : null;
  if (beside !== null) return claimAt(text, lead, beside.start, token, 'growth', beside.name, direction);
  const net = slice(text, word).startsWith('净');
  if (
    !ratio &&
    base < 0 &&
    against < 0 &&
    !net &&
    !(
      hasPrevious &&
      /^(?:增加|减少|缩短|压缩|压减|前移|后移|进位|晋位)/.test(slice(text, word)) &&
      !/^了?[为到至]/.test(text.slice(word.end, token.start))
    )
  )
    return null;
  const kind: ComparisonKind = base >= 0 ? kindOf(lead, base) : against >= 0 ? 'yoy' : net ? 'net' : 'growth';
  const named =
    base >= 0
      ? baseName(slice(text, lead[base] as Token))
      : against >= 0
        ? text.slice((lead[against] as Token).start, word.start).trim()
        : null;
  return claimFrom(text, lead, opens, token, net && kind === 'growth' ? 'net' : kind, named, direction);
}

/** 较人工码头|提升25%: what stands between 较 and the verb is the base. */
const BESIDE = /(?:^|[^占对相可])[比较]([^比较重例率值为,;:。、\d][^,;:。、\d]{1,13})$/;

function namedBase(
  text: string,
  lead: readonly Token[],
  change: number,
): { readonly start: number; readonly name: string } | null {
  const from = lead[0]?.start ?? 0;
  const match = BESIDE.exec(text.slice(from, (lead[change] as Token).start));
  const name = match?.[1];
  return match === null || name === undefined
    ? null
    : { start: from + match.index + match[0].length - name.length - 1, name };
}

/** What a base word names: 比上年 → 上年, 与上年同期相比 → 上年同期; 同比 and 环比 name nothing but themselves. */
function baseName(word: string): string | null {
  const name = /^(?:比|较|与|和|同|按)(.+?)(?:相比)?$/.exec(word)?.[1];
  return name === undefined || name === '比' ? null : name;
}

/** 比2022年, 较“十二五”末: the index of the token that holds 比/较 before a period, or -1. */
function againstPeriod(text: string, lead: readonly Token[]): number {
  for (let i = lead.length - 1; i > 0; i--) {
    const token = lead[i] as Token;
    const before = lead[i - 1] as Token;
    if (token.kind === 'period' && /[比较与同和]$/.test(slice(text, before))) return i;
  }
  return -1;
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

/** 居全省第5位; null where no ranking verb or field makes the ordinal a rank. */
function rankClaim(text: string, lead: readonly Token[], token: Token): Claim | null {
  const verb = lastIndex(lead, (t) => t.sense?.rankVerb === true);
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

/** Without a verb: 增速全市第1, 计划单列市第二. */
function rankField(text: string, lead: readonly Token[]): number {
  const last = lead.length - 1;
  const token = lead[last];
  if (token === undefined) return -1;
  const written = slice(text, token);
  return token.sense?.scope === true ||
    token.sense?.level === true ||
    /(?:省|市|县|区|国|城市|系统|行业|部门)$/.test(written)
    ? last
    : -1;
}

/** A share of a whole that is told with its value; its words start at `start` and it is said of what `before` names. */
export const shareClaimOf = (
  text: string,
  before: readonly Token[],
  start: number,
  token: Token,
  kind: ComparisonKind,
  base: string,
): Claim => ({
  ...claimFrom(text, before, before.length, token, kind, base, null),
  start,
  wholeBefore: true,
});

/** The subject without the 较 or 比 that belongs to the base after it. */
const withoutLink = (subject: Phrase, glued: boolean): Phrase =>
  glued ? { ...subject, text: subject.text.replace(/[比较与同和]$/, '') } : subject;

function claimFrom(
  text: string,
  lead: readonly Token[],
  opens: number,
  token: Token,
  kind: ComparisonKind,
  base: string | null,
  direction: Comparison['direction'],
): Claim {
  const opening = lead[opens];
  const before = lead.slice(0, Math.max(opens, 0));
  const glued = /[比较与同和]$/.exec(text.slice(0, opening?.start ?? 0)) !== null && opening?.kind === 'period'; // 较|2024年
  const subject = withoutLink(phraseBefore(text, before), glued);
  const bare = subject.text === '' || isSide(subject.text) || /^(?:其|均|且|并|同比|连续|增|继续)*$/.test(subject.text);
  const items = bare ? [] : subject.text.split(/[、和及与]/).filter((item) => item.length > 1);
  return {
    kind,
    start: (opening?.start ?? token.start) - (glued ? 1 : 0),
    own: !bare,
    subject,
    subjects: items,
    comparison: (at, start) => {
      const value = at.rank ?? comparedValue(at);
      return {
        span: { start, end: at.quantity?.end ?? at.end },
        kind,
        value: Math.abs(value),
        ...(at.quantity?.high === undefined ? {} : { high: Math.abs(at.quantity.high) }),
        unit: at.kind === 'rank' ? '位' : at.quantity?.unit === '成' ? '%' : (at.quantity?.writtenUnit ?? ''),
        base,
        direction: value < 0 && direction !== null ? OPPOSITE[direction] : direction,
      };
    },
  };
}

/** 一成 is 10%. */
const comparedValue = ({ quantity }: Token): number =>
  quantity === undefined ? 0 : quantity.unit === '成' ? normalized(quantity) : quantity.value;
/** 增长-3.2% is a fall. */
const OPPOSITE = { up: 'down', down: 'up' } as const;
