import { checkMisfit, evaluateCheck, parseCheck } from '../checks';
import type { Slot } from '../pattern';
import type { Measure } from './blankModel';
import { OWN_LIMITS } from './model';

/** A slot that holds a number, with what stands in it now. */
export interface MeasuredSlot {
  readonly slot: Slot;
  readonly measure: Measure;
  /** The slot of the word of change before it. */
  readonly change: string | null;
}

const CHANGES: ReadonlySet<Measure['kind']> = new Set(['yoy', 'mom', 'growth']);
/** A rate of its own (整改率) may be a share of two values, too. */
const SHARES: ReadonlySet<Measure['kind']> = new Set(['share', 'completion', 'value']);
/** Longer sums of what is not called a part are chance. */
const MOST_PARTS = 6;

/**
 * What holds between the numbers of the selected sentence, and so should hold whenever it is filled in: parts add up to
 * their whole, a growth fits two values, a share its part and whole. Nothing is proposed that does not hold for the
 * text as it stands.
 * @param values what stands in the slots now
 */
export function proposeChecks(
  measured: readonly MeasuredSlot[],
  slots: readonly Slot[],
  values: ReadonlyMap<string, string>,
): readonly string[] {
  const holds = (text: string): boolean => {
    const check = parseCheck(text);
    return checkMisfit(check, slots) === null && evaluateCheck(check, values).status === 'holds';
  };
  const levels = measured.filter(({ slot, measure }) => measure.kind === 'value' && slot.type === 'value');
  const checks = [...sums(levels, holds), ...rates(measured, levels, holds)];
  return [...new Set(checks)].slice(0, OWN_LIMITS.checks);
}

const nameOf = ({ slot }: MeasuredSlot): string => slot.name;

function sums(levels: readonly MeasuredSlot[], holds: (check: string) => boolean): readonly string[] {
  const told = levels.flatMap((whole) => {
    const parts = levels.filter(({ measure }) => measure.partOf === whole.measure.figure);
    if (parts.length === 0) return [];
    const sum = `sum(${parts.map(nameOf).join(',')})=${whole.slot.name}`;
    if (parts.length >= 2 && parts.length <= 12 && holds(sum)) return [sum];
    return parts.map((part) => `atMost(${part.slot.name},${whole.slot.name})`).filter(holds);
  });
  if (told.length > 0) return told;
  return runs(levels).flatMap((run) => {
    if (run.length < 3 || run.length > MOST_PARTS) return [];
    const [first, last] = [run[0]!, run.at(-1)!];
    return [
      `sum(${run.slice(1).map(nameOf).join(',')})=${first.slot.name}`,
      `sum(${run.slice(0, -1).map(nameOf).join(',')})=${last.slot.name}`,
    ].filter(holds);
  });
}

/** Values of one unit that follow on each other. */
function runs(levels: readonly MeasuredSlot[]): readonly (readonly MeasuredSlot[])[] {
  const all: MeasuredSlot[][] = [];
  for (const level of levels) {
    const run = all.at(-1);
    if (run !== undefined && run[0]!.measure.unit === level.measure.unit) run.push(level);
    else all.push([level]);
  }
  return all;
}

function rates(
  measured: readonly MeasuredSlot[],
  levels: readonly MeasuredSlot[],
  holds: (check: string) => boolean,
): readonly string[] {
  return measured.flatMap((rate) => {
    const { slot, measure, change } = rate;
    if (slot.type !== 'percent') return [];
    const { kind } = measure;
    const told = [
      ...(CHANGES.has(kind) || kind === 'value'
        ? pairs(levels).map(
            ([a, b]) => `growth(${a.slot.name},${b.slot.name}${change === null ? '' : `,${change}`})=${slot.name}`,
          )
        : []),
      ...(SHARES.has(kind) ? pairs(levels).map(([a, b]) => `share(${a.slot.name},${b.slot.name})=${slot.name}`) : []),
    ];
    const first = told.find(holds);
    return first === undefined ? [] : [first];
  });
}

/** Two of a unit, in either order. */
const pairs = (levels: readonly MeasuredSlot[]): readonly (readonly [MeasuredSlot, MeasuredSlot])[] =>
  levels.flatMap((a) => levels.filter((b) => b !== a && b.measure.unit === a.measure.unit).map((b) => [a, b] as const));
