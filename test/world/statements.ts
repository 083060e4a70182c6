import type { Random } from '../bench/random';
import { percent } from './facts';
import type { Fact } from './facts';
import type { Amount, Phrasings } from './model';
import type { Pending, Writer } from './writer';

export type StatementKind = Exclude<keyof Phrasings, 'tables'>;

export const BODY_KINDS: readonly StatementKind[] = [
  'levelYoy',
  'fromTo',
  'fromTo',
  'share',
  'parts',
  'parts',
  'plan',
  'total',
  'remainder',
  'mean',
];

/** Where the value, the earlier value and the growth of each fact were first written. */
export class Told {
  private readonly first = new Map<Fact, Partial<Record<'v' | 'b' | 'g', number>>>();

  constructor(private readonly writer: Writer) {}

  /** Notes where a number of a fact stands, and claims that it is the one told before. */
  note(fact: Fact, which: 'v' | 'b' | 'g', index: number): void {
    const places = this.of(fact);
    const before = places[which];
    if (before === undefined) places[which] = index;
    else this.writer.claim('same', [before, index]);
    const { v, b, g } = places;
    // the three never stood in one statement: together they are a claim nevertheless
    if (before === undefined && v !== undefined && b !== undefined && g !== undefined && !this.joined.has(fact)) {
      this.joined.add(fact);
      this.writer.claim('growth', [v, b, g]);
    }
  }

  /** Says that a statement claims the growth itself. */
  joins(fact: Fact): void {
    this.joined.add(fact);
  }

  /** Whether the growth has been written. */
  hasGrowth(fact: Fact): boolean {
    return this.of(fact).g !== undefined;
  }

  /** Notes that a fact is told in a wording: a report does not say the same sentence twice. */
  word(fact: Fact, template: string): void {
    this.wordings.set(fact, new Set([...(this.wordings.get(fact) ?? []), template]));
  }

  isWorded(fact: Fact, template: string): boolean {
    return this.wordings.get(fact)?.has(template) === true;
  }

  private readonly wordings = new Map<Fact, ReadonlySet<string>>();
  private readonly joined = new Set<Fact>();

  private of(fact: Fact): Partial<Record<'v' | 'b' | 'g', number>> {
    const places = this.first.get(fact) ?? {};
    this.first.set(fact, places);
    return places;
  }
}

/**
 * Writes one statement about a fact and claims what it says. Placeholders: `I` the indicator, `v` its value, `b` the
 * earlier one,
 * `d` their difference, `g` the change in percent, `t` the plan, `r` the completion, `A` `B` `C` the parts with `a` `b`
 * `c`,
 * `s` the share of `A`, `z` what remains beside it, `N` who bears it, `n` how many, `k` their counter, `m` the mean;
 * `h` `w` `y` values of half a year, a month, years ago; `rose`, `added`, `turned`: 增长, 增加, 增加到 or their opposites.
 */
export function state(
  kind: StatementKind,
  fact: Fact,
  phrasings: Phrasings,
  random: Random,
  writer: Writer,
  told: Told,
): void {
  const choices = phrasings[kind].filter(
    (template) =>
      (kind !== 'restated' || told.hasGrowth(fact) || !template.includes('{g}')) && !told.isWorded(fact, template),
  );
  const template = random.pick(choices);
  told.word(fact, template);
  const ofParts = kind === 'parts' || kind === 'total' || kind === 'lookalike';
  const at = writer.fill(template, wordsOf(fact), numbersOf(fact, ofParts));
  const { v, b, d, g, t, r, a, c, s, z, n, m } = at;
  if (kind === 'lookalike' || kind === 'aim') return; // true, and no claim
  if (v === undefined) throw new RangeError(`${kind}: a phrasing without its value`);
  if (!ofParts && b !== undefined && g !== undefined) claim('growth', [v, b, g]);
  if (!ofParts && b !== undefined && d !== undefined) claim('difference', [v, b, d]);
  if (b === undefined && d !== undefined && g !== undefined)
    claim(fact.rises ? 'growth-added' : 'growth-reduced', [v, d, g]);
  if (t !== undefined && r !== undefined) claim('share', [v, t, r]);
  if (a !== undefined && s !== undefined) claim('share', [a, v, s]);
  if (ofParts && a !== undefined && b !== undefined && c !== undefined) claim('sum', [v, a, b, c]);
  if (a !== undefined && z !== undefined) claim('sum', [v, a, z]);
  if (n !== undefined && m !== undefined) claim('mean', [v, n, m]);
  told.note(fact, 'v', v);
  if (!ofParts && b !== undefined) told.note(fact, 'b', b);
  if (g !== undefined) told.note(fact, 'g', g);

  function claim(what: Parameters<Writer['claim']>[0], numbers: readonly number[]): void {
    if (what === 'growth') told.joins(fact);
    writer.claim(what, numbers);
  }
}

function wordsOf({ indicator, rises }: Fact): Record<string, string> {
  const [A, B, C] = indicator.parts;
  return {
    I: indicator.name,
    A,
    B,
    C,
    N: indicator.bearer,
    k: indicator.counter,
    rose: rises ? '增长' : '下降',
    added: rises ? '增加' : '减少',
    turned: rises ? '增加到' : '减少到',
  };
}

function numbersOf(fact: Fact, ofParts: boolean): Record<string, Pending> {
  const { unit } = fact.indicator;
  const [first, second, third] = fact.parts;
  const measured = (amount: Amount): Pending => ({ amount, unit });
  const percents = (amount: Amount): Pending => ({ amount, unit: '%' });
  return {
    v: { ...measured(fact.value), lastYear: fact.earlier },
    b: measured(ofParts ? second : fact.earlier),
    d: measured(fact.difference),
    g: percents(fact.growth),
    t: measured(fact.plan),
    r: percents(fact.completion),
    a: measured(first),
    c: measured(third),
    s: percents(percent(first.scaled / fact.value.scaled)),
    z: measured({ scaled: fact.value.scaled - first.scaled, places: first.places }),
    h: measured(fact.halfYear),
    w: measured(fact.month),
    y: measured(fact.yearsAgo),
    n: { amount: fact.bearers, unit: fact.indicator.counter },
    m: measured(fact.mean),
  };
}
