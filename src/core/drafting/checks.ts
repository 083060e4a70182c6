import { readExact, type ExactNumber } from './exact';
import type { Slot } from './pattern';
import { SLOT_TYPES } from './slots';

/**
 * What must hold between the slots of a filled pattern:
 * - `sum(甲,乙,…)=丙`, `difference(甲,乙)=丙` (甲−乙), `ratio(甲,乙)=丙` (甲÷乙);
 * - `growth(基数,本期)=增幅` in percent; `growth(基数,本期,方向)=幅度` where 方向 is a slot that holds 增长 or 下降;
 * - `annualGrowth(起值,止值,起年,止年)=增幅`, the compound yearly rate in percent;
 * - `share(部分,总数)=占比` in percent; `atMost(甲,乙,…)`: 甲 ≤ 乙 ≤ …; `items(并列项)=个数`.
 */
export interface Check {
  readonly kind: CheckKind;
  readonly args: readonly string[];
  /** The slot that states the result, `null` for `atMost`. */
  readonly result: string | null;
}

const ARITY = {
  sum: [2, 12],
  difference: [2, 2],
  ratio: [2, 2],
  growth: [2, 3],
  annualGrowth: [4, 4],
  share: [2, 2],
  atMost: [2, 6],
  items: [1, 1],
} as const;

/** What a check computes, by the name of its function. */
export type CheckKind = keyof typeof ARITY;

/** What came of a check. `expected` is the result as a writer would put it, where there is one. */
export type CheckOutcome =
  | { readonly status: 'holds' | 'unknown' }
  | { readonly status: 'fails'; readonly expected: string | null; readonly message: string };

const FALLING = new Set(['下降', '减少', '降低', '回落', '缩短', '收窄']);
const EPSILON = 1e-9;
/** A number may stand for a name: annualGrowth(起值,止值,2011,2015)=增幅. */
const LITERAL = /^\d+(?:\.\d+)?$/;

/** Reads a check, or says why it is none. @throws SyntaxError */
export function parseCheck(text: string): Check {
  const match = /^\s*([A-Za-z]+)\s*\(([^()=]*)\)\s*(?:=([^()=,]*))?$/.exec(text);
  const kind = match?.[1];
  if (match === null || kind === undefined) throw new SyntaxError(`“${text}” is no check: kind(甲,乙)=丙`);
  if (!isCheckKind(kind)) throw new SyntaxError(`“${kind}” is no kind of check (${Object.keys(ARITY).join(', ')})`);
  const args = (match[2] ?? '').split(',').map((arg) => arg.trim());
  const result = match[3]?.trim() ?? null;
  const [min, max] = ARITY[kind];
  if (args.length < min || args.length > max || args.includes(''))
    throw new SyntaxError(`${kind} takes ${min === max ? min : `${min} to ${max}`} names`);
  if ((result === null) !== (kind === 'atMost') || result === '')
    throw new SyntaxError(kind === 'atMost' ? 'atMost has no result' : `${kind} needs “=” and a name`);
  return { kind, args, result };
}

/**
 * Why a check does not fit these slots (an unknown name, a slot that holds no number, amounts beside bare numbers),
 * `null` where it does.
 */
export function checkMisfit(check: Check, slots: readonly Slot[]): string | null {
  const byName = new Map(slots.map((slot) => [slot.name, slot]));
  const numbers: Slot[] = [];
  for (const [index, name] of [...check.args, ...(check.result === null ? [] : [check.result])].entries()) {
    if (LITERAL.test(name)) continue;
    const slot = byName.get(name);
    if (slot === undefined) return `no slot is named “${name}”`;
    const wanted =
      check.kind === 'items' && index === 0
        ? 'list'
        : check.kind === 'growth' && index === 2 && check.args.length === 3
          ? 'enum'
          : null;
    if (wanted !== null) {
      if (slot.type !== wanted) return `the slot “${name}” is not of type ${wanted}`;
    } else if (SLOT_TYPES[slot.type].quantity) {
      numbers.push(slot);
    } else {
      return `the slot “${name}” holds no number`;
    }
  }
  const alike =
    check.kind === 'sum' || check.kind === 'difference' || check.kind === 'atMost'
      ? numbers
      : check.kind === 'share'
        ? numbers.slice(0, 2)
        : [];
  const amounts = alike.filter((slot) => slot.type === 'amount').length;
  return amounts > 0 && amounts < alike.length ? 'amounts and bare numbers cannot be compared' : null;
}

/**
 * Whether the check holds for these texts, by slot name. The rounding that the written digits imply is allowed for
 * (28.1% may be anything in [28.05%, 28.15%]); counts are exact. A text that is missing or is no plain number makes the
 * outcome `unknown`.
 */
export function evaluateCheck(check: Check, values: ReadonlyMap<string, string>): CheckOutcome {
  const { kind, args } = check;
  if (kind === 'items') return evaluateItems(check, values);
  const rounded = kind !== 'sum' && kind !== 'difference' && kind !== 'atMost';
  const directed = kind === 'growth' && args.length === 3;
  const numbers = (directed ? args.slice(0, 2) : args).map((name) => readExact(textOf(name, values), rounded));
  if (!numbers.every((number) => number !== null)) return { status: 'unknown' };
  if (kind === 'atMost') return evaluateOrder(args, numbers);

  const sign = directed && FALLING.has(values.get(args[2] ?? '') ?? '') ? -1 : 1;
  const claim = readExact(textOf(check.result, values), true);
  const computed = compute(kind, numbers);
  if (claim === null || computed === null) return { status: 'unknown' };
  // A rate may be rounded even where it is written without decimals (13%); a sum of counts is a count.
  const claimSlack = rounded || claim.decimals > 0 ? 0.5 * claim.scale * 10 ** -claim.decimals : 0;
  const stated = sign * claim.value;
  const room = claimSlack + EPSILON * Math.max(1, Math.abs(stated));
  if (stated + room >= computed.low && stated - room <= computed.high) return { status: 'holds' };
  const expected = written(sign * computed.middle, claim);
  return {
    status: 'fails',
    expected,
    message: `“${check.result ?? ''}”应为${expected}，与${args.map((name) => `“${name}”`).join('')}推算不符`,
  };
}

interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

function isCheckKind(kind: string): kind is CheckKind {
  return Object.hasOwn(ARITY, kind);
}

function textOf(name: string | null, values: ReadonlyMap<string, string>): string | undefined {
  if (name === null) return undefined;
  return LITERAL.test(name) ? name : values.get(name);
}

/** The result a check computes from its arguments, `null` where it cannot be computed. */
function compute(kind: CheckKind, numbers: readonly ExactNumber[]): Range | null {
  const [a, b, from, to] = numbers;
  if (a === undefined || b === undefined) return null;
  switch (kind) {
    case 'sum': {
      const middle = numbers.reduce((total, number) => total + number.value, 0);
      const slack = numbers.reduce((total, number) => total + number.slack, 0);
      return { low: middle - slack, middle, high: middle + slack };
    }
    case 'difference': {
      const slack = a.slack + b.slack;
      return { low: a.value - b.value - slack, middle: a.value - b.value, high: a.value - b.value + slack };
    }
    case 'ratio':
      return quotient(a, b, (q) => q);
    case 'share':
      return quotient(a, b, (q) => 100 * q);
    case 'growth':
      return quotient(b, a, (q) => 100 * (q - 1));
    case 'annualGrowth': {
      const years = from === undefined || to === undefined ? 0 : to.value - from.value;
      return years > 0 ? quotient(b, a, (q) => 100 * (q ** (1 / years) - 1)) : null;
    }
    default:
      return null;
  }
}

/** A rising function of 甲÷乙 over all values their digits allow; `null` unless both are positive. */
function quotient(a: ExactNumber, b: ExactNumber, of: (ratio: number) => number): Range | null {
  if (a.value - a.slack < 0 || b.value - b.slack <= 0) return null;
  return {
    low: of((a.value - a.slack) / (b.value + b.slack)),
    middle: of(a.value / b.value),
    high: of((a.value + a.slack) / (b.value - b.slack)),
  };
}

function evaluateOrder(names: readonly string[], numbers: readonly ExactNumber[]): CheckOutcome {
  for (let at = 1; at < numbers.length; at += 1) {
    const small = numbers[at - 1];
    const large = numbers[at];
    if (small !== undefined && large !== undefined && small.value > large.value + EPSILON * Math.abs(large.value)) {
      return { status: 'fails', expected: null, message: `“${names[at - 1] ?? ''}”不应大于“${names[at] ?? ''}”` };
    }
  }
  return { status: 'holds' };
}

function evaluateItems(check: Check, values: ReadonlyMap<string, string>): CheckOutcome {
  const list = values.get(check.args[0] ?? '')?.trim() ?? '';
  const claim = readExact(textOf(check.result, values), false);
  if (list === '' || claim === null) return { status: 'unknown' };
  const items = list.match(/《[^《》]*》/g) ?? list.split(/[、—]/).filter((item) => item.trim() !== '');
  // 和 before the last item may join two of them or be part of a word (饱和): either count will do.
  const joined = !list.includes('》') && /.(?:和|及|与)./.test(items.at(-1) ?? '') ? 1 : 0;
  if (claim.value === items.length || claim.value === items.length + joined) return { status: 'holds' };
  return {
    status: 'fails',
    expected: String(items.length),
    message: `列出${items.length}项，与“${check.result ?? ''}”${values.get(check.result ?? '') ?? ''}不符`,
  };
}

/** A computed value with as many decimals as the stated one, and in its unit. */
function written(value: number, like: ExactNumber): string {
  return `${(value / like.scale).toFixed(like.decimals)}${like.unit}`;
}
