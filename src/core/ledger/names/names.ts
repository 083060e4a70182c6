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

/**
 * The names that a report has for its indicators: as its figures are told, its own abbreviations, the organisation's,
 * and those of the field.
 */
export class Names {
  /** By abbreviation; where one is introduced twice, the first counts. */
  readonly introductions: ReadonlyMap<string, PlacedIntroduction>;
  private readonly own: OwnWords | null;
  private readonly pairs: readonly Abbreviation[];
  /** Any abbreviation or full name, inside a longer name. */
  private readonly anyOfPairs: RegExp;
  private readonly keys = new Map<string, string | null>();
  private readonly byKey = new Map<string, Set<string>>();

  constructor(report: Report) {
    this.introductions = introductionsOf(report);
    this.own = report.own;
    // The report's own come first, then the organisation's: where they say otherwise than the field, they are right.
    const known = new Map([...ABBREVIATIONS, ...(this.own?.abbreviations ?? [])].map((one) => [one.short, one]));
    const own = [...this.introductions.values()].map(
      ({ short, full }): Abbreviation => ({ ...known.get(short), short, full }),
    );
    this.pairs = [...own, ...[...known.values()].filter(({ short }) => !this.introductions.has(short))];
    this.anyOfPairs = new RegExp(
      this.pairs
        .flatMap(({ short, full }) => [short, full])
        .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'),
    );
    for (const { short, full, opens } of this.pairs) {
      if (opens !== true) [full, short].forEach((name) => this.add(name));
    }
    for (const { figures } of report.paragraphs)
      for (const { indicator } of figures) this.addWithVariants(this.nameOf(indicator));
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
    const known = this.keys.get(name);
    return known === undefined ? this.compute(name) : known;
  }

  /** The key of a name that the report uses, in the half-width view; null where it is none. */
  known(name: string): string | null {
    return this.keys.get(name) ?? null;
  }

  /** All names of an indicator, the longest first. */
  of(key: string): readonly string[] {
    return [...(this.byKey.get(key) ?? [])].sort((a, b) => b.length - a.length);
  }

  /** Names of other indicators that hold the name: 高新技术企业培育库 holds 高新技术企业. */
  longerThan(name: string, key: string): readonly string[] {
    const longer: string[] = [];
    for (const [other, otherKey] of this.keys)
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

  private addWithVariants(name: string): void {
    if (name === '' || this.keys.has(name)) return;
    const key = this.add(name);
    if (key === null) return;
    const variants = [key, ...sameNames(name)];
    if (this.anyOfPairs.test(name))
      for (const { short, full } of this.pairs)
        variants.push(name.includes(full) ? name.replace(full, short) : name.replace(short, full));
    for (const variant of variants) if (!this.keys.has(variant) && this.compute(variant) === key) this.add(variant);
  }

  private add(name: string): string | null {
    const key = this.compute(name);
    this.keys.set(name, key);
    if (key === null) return null;
    const names = this.byKey.get(key);
    if (names === undefined) this.byKey.set(key, new Set([name]));
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
