import { indicatorKey, sameNames, withoutIntroduction } from '../../figures/key';
import type { Indicator } from '../../figures/model';
import { ABBREVIATIONS } from '../../lexicon/abbreviations';
import type { Abbreviation } from '../../lexicon/abbreviations';
import type { OwnWords } from '../../lexicon/ownWords';
import type { Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import { introductionsIn } from './abbreviations';
import type { Introduction } from './abbreviations';

/** An abbreviation where the report introduces it. */
export interface PlacedIntroduction extends Introduction {
  readonly paragraph: number;
}

interface AllNames {
  /** The key of each name; null where it is too general. */
  readonly keys: Map<string, string | null>;
  readonly byKey: Map<string, Set<string>>;
}

/**
 * The names that a report has for its indicators: as its figures are told, its own abbreviations, the organisation's,
 * and those of the field.
 */
export class Names {
  /** By abbreviation; where one is introduced twice, the first counts. */
  readonly introductions: ReadonlyMap<string, PlacedIntroduction>;
  private readonly own: OwnWords | null;
  private readonly pairs: readonly Abbreviation[];
  /** All names of the report; read when first asked for: the key of one takes the abbreviations alone. */
  private allKept: AllNames | null = null;

  constructor(private readonly report: Report) {
    this.introductions = introductionsOf(report);
    this.own = report.own;
    // The report's own come first, then the organisation's: where they say otherwise than the field, they are right.
    const known = new Map([...ABBREVIATIONS, ...(this.own?.abbreviations ?? [])].map((one) => [one.short, one]));
    const own = [...this.introductions.values()].map(
      ({ short, full }): Abbreviation => ({ ...known.get(short), short, full }),
    );
    this.pairs = [...own, ...[...known.values()].filter(({ short }) => !this.introductions.has(short))];
  }

  private get all(): AllNames {
    if (this.allKept !== null) return this.allKept;
    this.allKept = { keys: new Map(), byKey: new Map() };
    for (const { short, full, opens } of this.pairs) {
      if (opens !== true) [full, short].forEach((name) => this.add(name));
    }
    const anyOfPairs = new RegExp(
      this.pairs
        .flatMap(({ short, full }) => [short, full])
        .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'),
    );
    for (const { figures } of this.report.paragraphs)
      for (const { indicator } of figures) this.addWithVariants(this.nameOf(indicator), anyOfPairs);
    return this.allKept;
  }

  /**
   * The name of an indicator, in the half-width view; of 新引进领才 the verb is none of it once 领才 is known to be a name.
   */
  nameOf({ text, aspect }: Indicator): string {
    let name = withoutIntroduction(toHalfWidth(text), this.own);
    if (name.includes('('))
      for (const { full, short } of this.introductions.values())
        for (const bracket of [`(${short})`, `(“${short}”)`]) name = name.replace(full + bracket, full);
    const rest = aspect !== '' && name.startsWith(aspect) ? name.slice(aspect.length) : name;
    return rest !== name && this.known(rest) !== null ? rest : name;
  }

  /**
   * What is the same in two names of an indicator, the report's abbreviations written out; null where the name is too
   * general.
   */
  keyOf(indicator: Indicator): string | null {
    const name = this.nameOf(indicator);
    const known = this.allKept?.keys.get(name);
    return known === undefined ? this.compute(name) : known;
  }

  /** The key of a name that the report uses, in the half-width view; null where it is none. */
  known(name: string): string | null {
    return this.all.keys.get(name) ?? null;
  }

  /** All names of an indicator, the longest first. */
  of(key: string): readonly string[] {
    return [...(this.all.byKey.get(key) ?? [])].sort((a, b) => b.length - a.length);
  }

  /** Names of other indicators that hold the name: 高新技术企业培育库 holds 高新技术企业. */
  longerThan(name: string, key: string): readonly string[] {
    const longer: string[] = [];
    for (const [other, otherKey] of this.all.keys)
      if (otherKey !== key && other.length > name.length && other.includes(name)) longer.push(other);
    return longer;
  }

  /** Whether the name is an abbreviation, of the report or of the field. */
  isShort(name: string): boolean {
    return this.pairs.some(({ short }) => short === name);
  }

  /** What an abbreviation stands for; null for any other name. */
  fullOf(name: string): string | null {
    return this.pairs.find(({ short }) => short === name)?.full ?? null;
  }

  /** Words after which the characters of the name are no name. */
  notAfter(name: string): readonly string[] {
    return this.pairs.find(({ short }) => short === name)?.notAfter ?? [];
  }

  /** @param anyOfPairs any abbreviation or full name, inside a longer name */
  private addWithVariants(name: string, anyOfPairs: RegExp): void {
    const { keys } = this.all;
    if (name === '' || keys.has(name)) return;
    const key = this.add(name);
    if (key === null) return;
    const variants = [key, ...sameNames(name)];
    if (anyOfPairs.test(name))
      for (const { short, full } of this.pairs)
        variants.push(name.includes(full) ? name.replace(full, short) : name.replace(short, full));
    for (const variant of variants) if (!keys.has(variant) && this.compute(variant) === key) this.add(variant);
  }

  private add(name: string): string | null {
    const key = this.compute(name);
    const { keys, byKey } = this.all;
    keys.set(name, key);
    if (key === null) return null;
    const names = byKey.get(key);
    if (names === undefined) byKey.set(key, new Set([name]));
    else names.add(name);
    return key;
  }

  private compute(name: string): string | null {
    let text = name;
    for (const { short, full } of this.introductions.values())
      if (!text.includes(full)) text = text.replace(short, full);
    return indicatorKey(text, this.own);
  }
}

function introductionsOf(report: Report): ReadonlyMap<string, PlacedIntroduction> {
  const introductions = new Map<string, PlacedIntroduction>();
  report.paragraphs.forEach(({ reading }, paragraph) => {
    for (const introduction of introductionsIn(reading))
      if (!introductions.has(introduction.short)) introductions.set(introduction.short, { ...introduction, paragraph });
  });
  return introductions;
}
