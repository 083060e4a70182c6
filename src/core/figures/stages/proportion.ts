import type { ComparisonKind } from '../model';
import type { Token } from '../tokens/token';
import { claimAt, isRatio } from './claim';
import type { Claim } from './claim';
import { lastIndex } from './lead';

/** How a ratio of something named is told: a verb, what it is a ratio of, 的, the number. */
interface Proportion {
  readonly kind: ComparisonKind;
  /** Matches the words up to the number; the first group is the verb, the second what the ratio is of. */
  readonly pattern: RegExp;
  /** Only these units; every ratio where not given. */
  readonly units?: readonly string[];
  readonly example: string;
  readonly counterexample: string;
}

const TAIL = '(?:的|总数的|比重|比重的)?(?:近|约|超过?|逾|达到?|为)?$';
const PLAN = '(?:计划|任务|目标|预算|指标|考核数)';
const OF_PLAN = new RegExp(PLAN);
/** Rows in order: the first that matches holds. */
export const PROPORTIONS: readonly Proportion[] = [
  {
    kind: 'completion',
    pattern: new RegExp(`(超额完成|完成了?|占到?|相当于|实现|达到?|为)([^,;:。]{0,12}${PLAN}[^,;。]{0,14}?)${TAIL}`),
    example: '办结860件，完成年度目标任务的107.5%',
    counterexample: '完成目标企业改造，合格率98%',
  },
  {
    kind: 'completion',
    pattern: new RegExp(
      `(超额?(?:完成)?)((?:年度|全年|年初|既定|下达)?(?:${PLAN}|时序进度|序时进度|时间进度|进度)(?:任务|数|目标)?)${TAIL}`,
    ),
    example: '造林760亩，超计划12个百分点',
    counterexample: '时间超过计划两天',
  },
  {
    kind: 'completion',
    pattern: /(完成了?)([^,;:。的占]{2,12})的(?:近|约|超过?)?$/,
    example: '路基土石方完成812万方，完成设计总量的92.4%',
    counterexample: '完成整改的占92.4%',
  },
  {
    kind: 'share',
    pattern: /(占到?)(?!比)([^,;:。]{0,16}\d[^,;:。]{1,12}?)的(?:近|约|超过?)?$/,
    example: '建成卫生室136个，占全县170个行政村的80%',
    counterexample: '工业项目占比由2024年的46%提高到58%',
  },
  {
    kind: 'multiple',
    units: ['倍'],
    pattern:
      /(是|为|相当于|达到?|(?:增长|增加|扩大|提高|提升|上升|增|升|扩)[到至])([^,;。是为达]{1,16}?)的(?:近|约|超过?)?$/,
    example: '到账经费3.4亿元，增长到上年的2.6倍',
    counterexample: '增长到原来规模，约2.6倍',
  },
  {
    kind: 'share',
    pattern:
      /(恢复[到至]|降[到至]|压缩[到至]|缩短[到至]|缩减[到至]|至|到|为|相当于|是)([^,;。至到为]{2,14}?)的(?:近|约|超过?)?$/,
    example: '接待游客532万人次，恢复至疫前同期的80%',
    counterexample: '由1月的29.2%上升至12月的57%',
  },
];

/** 超计划|65万吨, 超任务数|49人, 超过规定节数|2.5节: an amount beyond the plan or what is laid down. */
const BEYOND = new RegExp(
  `(超额?|超过|超出|欠)((?:年度|全年|年初|既定)?${PLAN}(?:任务)?[数量额值]?|时序进度|序时进度|(?:规定|核定|额定)[^,;。、\\d的]{0,4})(?:近|约)?$`,
);
/** The words of a proportion are no longer than this. In UTF-16 code units. */
const LONGEST = 44;

/** By how much a value goes beyond its plan, told as an amount; null where the words tell no such thing. */
export function beyondPlan(text: string, halfWidth: string, lead: readonly Token[], token: Token): Claim | null {
  const from = lead[0]?.start;
  if (from === undefined || isRatio(token)) return null;
  const words = halfWidth.slice(Math.max(from, token.start - LONGEST), token.start);
  const match = BEYOND.exec(words) ?? /^(超额)()$/.exec(words);
  return match === null
    ? null
    : claimAt(
        text,
        lead,
        token.start - words.length + match.index,
        token,
        'gap',
        match[2] || null,
        match[1] === '欠' ? 'down' : 'up',
      );
}

/** 占全市产值的86.9%|和全年计划的56.9%: another whole of the same value, without its verb. */
const ANOTHER = /^[和与及、]([^,;:。、]{2,16}?)的(?:近|约|超过?)?$/;
const FIRST_WHOLE = /(?:占到?|相当于|完成)[^,;:。、\d]{2,20}$/;

function anotherWhole(text: string, halfWidth: string, clause: readonly Token[], token: Token): Claim | null {
  const at = lastIndex(clause, ({ kind }) => kind === 'quantity');
  const one = clause[at];
  if (one === undefined || !isRatio(one)) return null;
  const base = ANOTHER.exec(halfWidth.slice(one.end, token.start))?.[1];
  const from = clause[0]?.start ?? one.start;
  if (base === undefined || !FIRST_WHOLE.test(halfWidth.slice(Math.max(from, one.start - LONGEST), one.start)))
    return null;
  const kind = OF_PLAN.test(base) ? 'completion' : 'share';
  return claimAt(text, clause.slice(at + 1), one.end, token, kind, base.trim(), null);
}

/** Every row matches only what this does. */
const SUSPECT = /的(?:近|约|超过?|逾)?$|计划|任务|目标|预算|指标|考核数|进度/;
/** 恢复至|2019年|的118%: the level of that time is the whole. */
const REGAINS = /^(?:恢复|相当于)/;
/** A month or year alone behind 至 is the other end of a change, no whole: 上升至|12月|的57%. */
const PERIOD_ONLY = /^(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:份|末|底|初)?$/;

/**
 * The ratio of something named that the token states; null where it states none.
 * @param clause the tokens of its clause before it.
 */
export function proportionClaim(text: string, halfWidth: string, clause: readonly Token[], token: Token): Claim | null {
  const from = clause[0]?.start;
  if (from === undefined || !isRatio(token)) return null;
  const another = anotherWhole(text, halfWidth, clause, token);
  if (another !== null) return another;
  const words = halfWidth.slice(Math.max(from, token.start - LONGEST), token.start);
  if (!SUSPECT.test(words)) return null;
  const offset = token.start - words.length;
  for (const { kind, pattern, units } of PROPORTIONS) {
    if (units !== undefined && !units.includes(token.quantity?.unit ?? '')) continue;
    const match = pattern.exec(words);
    const base = match?.[2];
    if (
      match === null ||
      base === undefined ||
      (kind === 'share' && PERIOD_ONLY.test(base) && !REGAINS.test(match[1] as string))
    )
      continue;
    const at = offset + match.index + (match[1] as string).length;
    const claim = claimAt(
      text,
      clause,
      offset + match.index,
      token,
      kind,
      text.slice(at, at + base.length).trim(),
      match[1]?.startsWith('超') === true ? 'up' : null,
    );
    return clause.some(({ kind: of, start }) => of === 'quantity' && start >= at)
      ? { ...claim, wholeBefore: true }
      : claim;
  }
  return null;
}
