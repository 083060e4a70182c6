import { LIMIT_ENDING } from '../../lexicon/quantities/measures';
import { kindOfBase } from '../../lexicon/comparisons';
import { VAGUE_TIMES } from '../../lexicon/time/vagueTimes';
import type { ComparisonKind } from '../model';
import type { Token } from '../tokens/token';
import { claimAt, claimFrom, isRatio } from './claim';
import type { Claim } from './claim';
import { lastIndex, onlyTrailing, slice } from './lead';

/** 回落|至5.2%: where it has got to, no change by so much. */
const ENDS_AT = /^了?[为到至]/;
/** 增幅|为5.2%: names the change itself. */
const NAMES_CHANGE = /幅达?$/;
/** Changes of a count told without a base, beside its figure: 受理860件，减少34件. */
const BESIDE_COUNT = /^(?:增加|减少|缩短|压缩|压减|前移|后移|前进|后退|进位|晋位)/;
/** What a change that names no base may be said of. */
export interface ValueBefore {
  /** Whether the sentence has told a value or a base. */
  readonly isTold: boolean;
  /** The unit of the value that nothing but a comma parts from the change: 单产11.4|吨|，提高0.3吨. */
  readonly beside: string | null;
}

/** 拉动|全市GDP|增长2.9个百分点: what it adds to another thing's growth. */
const CONTRIBUTES = /(拉动|带动|推动|贡献)([^,;。]{0,14})$/;

/** 比|计划|和|上年增长2.2%, 比上年|和|预算|减少310元: two bases of one change. */
const FIRST_OF_TWO = /[比较]((?:年[初度]|全年)?(?:目标|计划|任务|预算)(?:任务|数)?)([和与及、])$/;
const SECOND_OF_TWO = /^([和与及、](?:年[初度]|全年)?(?:目标|计划|任务|预算)(?:任务|数)?)$/;

/** A change of so much: 同比增长5.6%, 比2022年增加12家, 净增30人, 拉动GDP增长2.9个百分点. */
export function changeClaim(
  text: string,
  lead: readonly Token[],
  token: Token,
  { isTold, beside: unit }: ValueBefore,
): Claim | null {
  const change = lastChange(lead);
  if (change < 0 || !onlyTrailing(lead, change + 1)) return null;
  const word = lead[change] as Token;
  if (ENDS_AT.test(text.slice(word.end, token.start)) && !NAMES_CHANGE.test(slice(text, word))) return null;
  const direction = word.sense?.change ?? null;
  const ratio = isRatio(token);
  const base = lastIndex(lead.slice(0, change), ({ sense }) => sense?.base !== undefined);
  const against = base >= 0 ? -1 : againstPeriod(text, lead.slice(0, change));
  const from = lead[0]?.start ?? word.start;
  const adds = token.quantity?.unit.endsWith('百分点') === true ? CONTRIBUTES.exec(text.slice(from, word.start)) : null;
  if (adds !== null)
    return claimAt(text, lead, from + adds.index, token, 'contribution', (adds[2] as string).trim() || null, direction);
  if (!ratio && lead[base]?.sense?.base === 'cagr') return null; // 年均增加130万平方米 is so much a year
  const beside = base < 0 && against < 0 ? namedBase(text, lead, change) : null;
  if (beside !== null && (ratio || VAGUE_TIMES.has(beside.name)))
    return claimAt(text, lead, beside.start, token, kindOfBase(beside.name) ?? 'growth', beside.name, direction);
  const net = /^[净纯]/.test(slice(text, word));
  const isAlone = lead.slice(0, change).every(({ kind }) => kind === 'mark');
  const isOfCount = (isTold && BESIDE_COUNT.test(slice(text, word))) || (isAlone && isInUnit(token, unit));
  if (!ratio && base < 0 && against < 0 && !net && !isOfCount) return null;
  const kind: ComparisonKind =
    base >= 0 ? (lead[base]?.sense?.base ?? 'growth') : against >= 0 ? 'yoy' : net ? 'net' : 'growth';
  const opens = base >= 0 ? base : against >= 0 ? against : change;
  const named =
    base >= 0
      ? withSecond(baseName(slice(text, lead[base] as Token)), text.slice((lead[base] as Token).end, word.start))
      : against >= 0
        ? withoutDealing(text.slice((lead[against] as Token).start, word.start))
        : null;
  const first = against < 0 ? undefined : FIRST_OF_TWO.exec(text.slice(from, (lead[against] as Token).start));
  if (first != null)
    return claimAt(text, lead, from + first.index, token, kind, `${first[1]}${first[2]}${named}`, direction);
  return claimFrom(text, lead, opens, token, net && kind === 'growth' ? 'net' : kind, named, direction);
}

const isInUnit = ({ quantity }: Token, unit: string | null): boolean => unit !== null && quantity?.writtenUnit === unit;

const withSecond = (name: string | null, behind: string): string | null =>
  name === null ? null : name + (SECOND_OF_TWO.exec(behind.trim())?.[1] ?? '');

/** The last word of change; one that is also a noun (增收) is one behind its base alone: 同比|增收3.6亿元, 户均增收1200元. */
function lastChange(lead: readonly Token[]): number {
  for (let i = lead.length - 1; i >= 0; i--) {
    const { sense } = lead[i] as Token;
    if (sense?.change === undefined) continue;
    const before = lead[i - 1]?.sense;
    if (sense.plain !== true || before?.base !== undefined || before?.change !== undefined) return i;
  }
  return -1;
}

/** 同比|多争取|1.8亿元: the verb behind 多 or 少 says what there is more or less of. */
const MORE_DONE = /^(多|少)[\u4e00-\u9fff]{1,3}?了?(?:近|约|超过?)?$/;

/** So much more or less done than at the base right before; null where the words tell no such thing. */
export function doneClaim(text: string, lead: readonly Token[], token: Token): Claim | null {
  const at = isRatio(token) ? -1 : lastIndex(lead, ({ sense }) => sense?.base !== undefined);
  const base = lead[at];
  const match = base === undefined ? null : MORE_DONE.exec(text.slice(base.end, token.start));
  return base === undefined || match === null
    ? null
    : claimFrom(
        text,
        lead,
        at,
        token,
        base.sense?.base ?? 'growth',
        baseName(slice(text, base)),
        match[1] === '多' ? 'up' : 'down',
      );
}

/** 2024年同期|分别, 2020年|累计 */
const withoutDealing = (base: string): string => base.trim().replace(/(?:分别|累计|合计|均|各|也|又|实际|净|则)$/, '');

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
    : { start: from + match.index + match[0].length - name.length - 1, name: withoutDealing(name) };
}

/** 同比, 同口径: what is left says no time. */
const NO_BASE = /^(?:比|同?口径)$/;

/** What a base word names: 比上年 → 上年, 与上年同期相比 → 上年同期; 同比 and 环比 name nothing but themselves. */
export function baseName(word: string): string | null {
  const name = /^(?:相较于|相比于|相较|相比|对比|较之|比|较|与|和|同|按|跟)(.+?)(?:相比较|相比|比较|比)?$/.exec(
    word,
  )?.[1];
  return name === undefined || NO_BASE.test(name) ? null : name;
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

/** 比全市平均水平低6.5个百分点, 较常年偏多12%: what stands between 比 and the adjective is the base. */
const THAN = /(?:相比|对比|[比较])([^,;。]{2,14}?)(偏?[低高少多快慢长短大小早晚]|提前|推迟)(?:了|出)?$/;
const FALLING = /[低少慢短小早]|提前/;

/** 较2024年的2904份|多364份: the base is a figure of its own before the adjective. */
const MORE_THAN_VALUE = /[比较][^比较,;:。、]*\d[^比较,;:。、]*?(多|少)[了出]?$/;
/** 航线86条，多3条 */
const MORE_BESIDE = /^[,，]?(多|少)了?$/;
const ADJECTIVE = /^[多少][了出]?$/;

/**
 * A difference told by an adjective: of the same thing at another time, or of another thing (a gap).
 * @param clause the words of its clause, with the figures before it
 */
export function thanClaim(
  text: string,
  lead: readonly Token[],
  clause: readonly Token[],
  token: Token,
  { beside }: ValueBefore,
): Claim | null {
  const from = lead[0]?.start ?? token.start;
  const match = THAN.exec(text.slice(from, token.start));
  if (match === null) {
    const isBare = !isRatio(token) && ADJECTIVE.test(text.slice(from, token.start).trim());
    const words = text.slice(clause[0]?.start ?? from, token.start);
    const more = isBare
      ? (MORE_THAN_VALUE.exec(words) ?? (isInUnit(token, beside) ? MORE_BESIDE.exec(words) : null))
      : null;
    return more === null ? null : claimAt(text, lead, from, token, 'growth', null, more[1] === '多' ? 'up' : 'down');
  }
  const base = withoutDealing(match[1] as string);
  const direction = FALLING.test(match[2] as string) ? 'down' : 'up';
  return claimAt(text, lead, from + match.index, token, kindOfBase(base) ?? 'gap', base, direction);
}

const isPoints = ({ quantity }: Token): boolean => quantity?.unit.endsWith('百分点') === true;

/** 淘汰|落后|产能12万吨: behind a verb it says what the things are, and sets nothing against another's. */
function isObsolete(text: string, lead: readonly Token[], against: number): boolean {
  const [verb, word] = [lead[against - 1], lead[against] as Token];
  return slice(text, word) === '落后' && verb?.sense?.action !== undefined && verb.end === word.start;
}

/** 高于全国平均水平1.2个百分点. */
export function gapClaim(text: string, lead: readonly Token[], token: Token): Claim | null {
  const against = lastIndex(lead, ({ sense }) => sense?.against !== undefined);
  const word = lead[against];
  if (
    word === undefined ||
    against === lead.length - 1 ||
    !lead
      .slice(against + 1)
      .some((t) => t.kind === 'text' || t.kind === 'period' || t.sense?.scope === true || t.sense?.plain === true)
  )
    return null;
  if (isObsolete(text, lead, against)) return null;
  const base = text.slice(word.end, token.start).trim();
  if (!isPoints(token) && LIMIT_ENDING.test(base)) return null;
  return claimFrom(text, lead, against, token, kindOfBase(base) ?? 'gap', base, word.sense?.against ?? null);
}
