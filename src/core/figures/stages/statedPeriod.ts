import type { Reader } from '../reader';
import type { Token } from '../tokens/token';

/** 是上年|同期的2.3倍, 恢复至2019年|同期水平的80%: the base of a multiple or share. */
const RATIO_OF = /^(?:同期|末|底|全年)?(?:水平|总量|总额)?的?(?:近|约|超过?)?[\d.]+(?:倍|%|成)/;
const LEADS_TO_BASE = /(?:恢复[到至]|是|为|相当于|占到?|达到?)$/;
/** 占|当月|提取总额的81.67%: the whole of a share. */
const WHOLE = /占到?$/;
const SHARE = /^[^,;。\d]{0,14}[\d.]+(?:%|成)/;
const LENGTH = /^(?:\d{1,3}|[一二两三四五六七八九十]+)个?(?:多|余)?(?:年|月)/;
const NO_LENGTH = /月(?:份|底|末|初|以来|[上中下]旬|\d|[-—~至到])|^\d{1,2}月$|学年/;

/** 实现|全年|目标数的106.4%: the plan that a value is held against. */
const LEADS_TO_PLAN = /(?:完成|实现|达到?|占到?|超过?)了?$/;
const OF_PLAN = /^的?[^,;。\d]{0,4}(?:目标|任务|计划|指标|预算)[^,;。\d]{0,4}[\d.]+(?:%|个百分点)/;

/** Lengths such as 三年 in a plan's name, and the base of a comparison (比2022年), state no period of what follows. */
export function isStatedPeriod(reader: Reader, index: number): boolean {
  const { halfWidth } = reader;
  const { start, end } = reader.tokens[index] as Token;
  const written = halfWidth.slice(start, end);
  const previous = halfWidth[start - 1];
  if (WHOLE.test(halfWidth.slice(Math.max(0, start - 2), start)) && SHARE.test(halfWidth.slice(end, end + 20)))
    return false;
  if ((previous === '比' && halfWidth[start - 2] !== '占') || previous === '较') return false; // 比1—2月加快
  if (
    LEADS_TO_PLAN.test(halfWidth.slice(Math.max(0, start - 4), start)) &&
    OF_PLAN.test(halfWidth.slice(end, end + 24))
  )
    return false;
  if (previous !== undefined && '与同和'.includes(previous) && /^(?:\d{4}年|上|去|年初)/.test(written)) return false;
  if (
    RATIO_OF.test(halfWidth.slice(end, end + 20)) &&
    (/倍/.test(halfWidth.slice(end, end + 20)) || LEADS_TO_BASE.test(halfWidth.slice(Math.max(0, start - 4), start)))
  )
    return false;
  if (LENGTH.test(written) && !NO_LENGTH.test(written)) return false;
  if (halfWidth[end] === '前' && !halfWidth.startsWith('前三', end)) return false; // a deadline: 9月底前
  return !/五[”"]?$/.test(written); // 十四五规划 names a plan, 十四五期间 a time
}

/** 由|1月|的29.2%上升至|12月|的57%: the period of the one value behind it, and of no other. */
export function isPeriodOfOneValue({ halfWidth, tokens, clause }: Reader, index: number): boolean {
  const { start, end } = tokens[index] as Token;
  const opens = /[由从]$/.test(halfWidth.slice(Math.max(0, start - 1), start));
  const leadsOn = /[到至为]$/.test(halfWidth.slice(Math.max(0, start - 1), start));
  const from = (tokens[clause] as Token).start;
  const value = /^(?:同期|全年)?的?(?:近|约|超过?|不足)?[\d一二三四五六七八九十]/.test(halfWidth.slice(end, end + 8));
  return value && (opens || (leadsOn && /[由从]/.test(halfWidth.slice(from, start))));
}
