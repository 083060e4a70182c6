import type { Random } from '../bench/random';
import { amountIn, claimHolds, valueOf, amount, written } from './amounts';
import type { Amount, Claim, WorldReport, WrittenNumber } from './model';

export type SlipKind = 'swap' | 'digit' | 'lost-doubled' | 'scale' | 'wrong-base' | 'last-year';
export type Ground = 'clause' | 'sentence' | 'paragraph' | 'section' | 'elsewhere' | 'table';

/** How often each slip is made, in percent: an assumption of ours, kept fixed so that runs can be compared. */
export const MIX: readonly (readonly [SlipKind, number])[] = [
  ['swap', 35],
  ['digit', 30],
  ['lost-doubled', 10],
  ['scale', 8],
  ['wrong-base', 7],
  ['last-year', 10],
];
const MYRIAD = 4; // decimal places between 万 and 亿
const ATTEMPTS = 60;

/** A number written wrongly. */
export interface Slip {
  readonly kind: SlipKind;
  /** Index of the number, and what stands instead of its digits and unit. */
  readonly number: number;
  readonly digits: string;
  readonly unit: string;
  /** The claims it makes false, and how near the nearest of them is. */
  readonly broken: readonly Claim[];
  readonly ground: Ground;
}

/** Draws up to `count` slips that have no claim in common. Each makes at least one claim false. */
export function drawSlips(report: WorldReport, count: number, random: Random): readonly Slip[] {
  const slips: Slip[] = [];
  const taken = new Set<number>();
  for (let attempt = 0; attempt < ATTEMPTS && slips.length < count; attempt++) {
    const kind = draw(random);
    const number = random.int(0, report.numbers.length - 1);
    const slip = taken.has(number) ? null : slipAt(report, number, kind, random);
    if (slip === null || touched(report, number).some((index) => taken.has(index))) continue;
    slips.push(slip);
    for (const index of touched(report, number)) taken.add(index);
  }
  return slips;
}

/** The numbers that stand in a claim together with this one. */
const touched = ({ claims }: WorldReport, number: number): readonly number[] =>
  claims.filter(({ numbers }) => numbers.includes(number)).flatMap(({ numbers }) => numbers);

function draw(random: Random): SlipKind {
  let left = random.int(1, 100);
  for (const [kind, weight] of MIX) {
    left -= weight;
    if (left <= 0) return kind;
  }
  throw new RangeError('MIX does not make up 100');
}

function slipAt(report: WorldReport, index: number, kind: SlipKind, random: Random): Slip | null {
  const number = report.numbers[index] as WrittenNumber;
  const wrong = miswritten(report, index, kind, random);
  if (wrong === null) return null;
  const amounts = report.numbers.map((each) => each.amount);
  amounts[index] = wrong.amount;
  const broken = report.claims.filter((claim) => claim.numbers.includes(index) && !claimHolds(claim, amounts));
  if (broken.length === 0) return null;
  return {
    kind,
    number: index,
    digits: wrong.digits ?? written(wrong.amount),
    unit: wrong.unit ?? number.unit,
    broken,
    ground: nearest(broken.map((claim) => groundOf(report, claim))),
  };
}

interface Wrong {
  readonly amount: Amount;
  readonly digits?: string;
  readonly unit?: string;
}

/** The number with one slip of the kind; null where it cannot be made. */
function miswritten(report: WorldReport, index: number, kind: SlipKind, random: Random): Wrong | null {
  const number = report.numbers[index] as WrittenNumber;
  const digits = written(number.amount);
  const places = [...digits].flatMap((character, at) => (character === '.' ? [] : [at]));
  const rewritten = (changed: string): Wrong | null =>
    changed === digits || /^(0\d|\.)|\.$/.test(changed) || Number(changed) === 0
      ? null
      : { amount: amountIn(changed), digits: changed };
  switch (kind) {
    case 'swap': {
      const n = random.int(0, Math.max(0, places.length - 2));
      const [a, b] = [places[n] as number, places[n + 1]];
      if (b === undefined) return null;
      const characters = [...digits];
      [characters[a], characters[b]] = [characters[b] as string, characters[a] as string];
      return rewritten(characters.join(''));
    }
    case 'digit': {
      const at = random.pick(places);
      return rewritten(`${digits.slice(0, at)}${random.int(0, 9)}${digits.slice(at + 1)}`);
    }
    case 'lost-doubled': {
      const at = random.pick(places);
      const doubled = `${digits.slice(0, at + 1)}${digits.slice(at)}`;
      return rewritten(random.chance(0.5) ? doubled : `${digits.slice(0, at)}${digits.slice(at + 1)}`);
    }
    case 'scale':
      return scaled(number, digits, random);
    case 'wrong-base': {
      const growth = report.claims.find((claim) => claim.kind === 'growth' && claim.numbers[2] === index);
      if (growth === undefined) return null;
      const [later, earlier] = growth.numbers.map((each) => valueOf((report.numbers[each] as WrittenNumber).amount));
      return { amount: amount(Math.abs(1 - (earlier as number) / (later as number)) * 100, 1) };
    }
    case 'last-year':
      return number.lastYear === null ? null : { amount: number.lastYear };
  }
}

/** The decimal point one place off, or 万 and 亿 taken for one another. */
function scaled(
  { amount: { scaled: value, places }, unit }: WrittenNumber,
  digits: string,
  random: Random,
): Wrong | null {
  const letter = unit[0];
  if (letter === '万' || letter === '亿') {
    if (random.chance(0.5)) {
      const other = letter === '万' ? '亿' : '万';
      const moved = letter === '万' ? value * 10 ** MYRIAD : value;
      const shifted = letter === '万' ? places : places + MYRIAD;
      return { amount: { scaled: moved, places: shifted }, digits, unit: other + unit.slice(1) };
    }
  }
  if (places === 0) return null;
  return random.chance(0.5)
    ? { amount: { scaled: value, places: places - 1 } }
    : { amount: { scaled: value, places: places + 1 } };
}

const ORDER: readonly Ground[] = ['clause', 'sentence', 'paragraph', 'table', 'section', 'elsewhere'];

const nearest = (grounds: readonly Ground[]): Ground => ORDER.find((ground) => grounds.includes(ground)) as Ground;

/** How near the numbers of a claim stand to one another. */
export function groundOf({ text, numbers }: WorldReport, { numbers: indices }: Claim): Ground {
  const found = indices.map((index) => numbers[index] as WrittenNumber);
  if (found.some(({ inTable }) => inTable)) return 'table';
  if (new Set(found.map(({ section }) => section)).size > 1) return 'elsewhere';
  const between = text.slice(Math.min(...found.map(({ end }) => end)), Math.max(...found.map(({ start }) => start)));
  if (between.includes('\n')) return 'section';
  if (between.includes('。')) return 'paragraph';
  return /[，；：]/.test(between) ? 'sentence' : 'clause';
}

/** The report with its slips. `at` is where each number of the true text now stands. */
export function withSlips(
  report: WorldReport,
  slips: readonly Slip[],
): { text: string; at: readonly [number, number][] } {
  let text = '';
  let done = 0;
  const at = report.numbers.map(({ start, end, unit }, index): [number, number] => {
    const slip = slips.find(({ number }) => number === index);
    text += report.text.slice(done, start);
    const begin = text.length;
    text += slip === undefined ? report.text.slice(start, end) + unit : slip.digits + slip.unit;
    done = end + unit.length;
    return [begin, text.length];
  });
  return { text: text + report.text.slice(done), at };
}
