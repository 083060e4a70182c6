import { readTerms, sharedName, shorterKeys } from '../outline/terms';
import type { Term } from '../outline/terms';
import { contains, shift } from '../text/span';
import { gathered } from './gathered';
import { placeholdersOf } from './placeholders';
import type { Report } from './report';

interface WrittenTerm extends Term {
  /** As it stands in the text, at either width. */
  readonly written: string;
}

const termsIn = gathered(({ reading }): readonly WrittenTerm[] | null => {
  const { text, halfWidth, outline } = reading;
  const found = outline.chrome
    ? []
    : readTerms(halfWidth).map((term) => ({ ...term, written: text.slice(term.start, term.end) }));
  if (found.length === 0) return null;
  const gaps = placeholdersOf(reading);
  return gaps.length === 0 ? found : found.filter((term) => !gaps.some((gap) => contains(gap, term)));
});

/** A term in its place in the report. */
export interface Use extends WrittenTerm {
  readonly paragraph: number;
}

/** The uses of terms, by the kind of the term. */
export type Uses = Readonly<Record<Term['kind'], Use[]>>;

/** All terms of the report by kind, in reading order. A paragraph is read once. */
export function usesOf(report: Report): Uses {
  const uses: Uses = { plan: [], governed: [], counties: [], dash: [], short: [], full: [], name: [] };
  for (const { paragraph, found } of termsIn(report)) {
    for (const term of found)
      uses[term.kind].push({ ...term, ...shift(term, report.starts[paragraph] as number), paragraph });
  }
  return uses;
}

/** The uses in groups that share their key, or their form. */
function usesBy(what: 'key' | 'form', uses: readonly Use[]): Map<string, Use[]> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const group = groups.get(use[what]);
    if (group === undefined) groups.set(use[what], [use]);
    else group.push(use);
  }
  return groups;
}

/** Uses of one term that are not written as another use of it is. */
export interface OddForms {
  /** A plan without its quotation marks; two bodies with no mark between them; another form of 县（市）区. */
  readonly kind: 'plan' | 'governed' | 'counties';
  /** At least one, in reading order. */
  readonly uses: readonly Use[];
  readonly to: Use;
}

/** The terms of which some uses are written in an odd form, by kind. */
export function oddFormsIn({ plan, governed, counties }: Uses): readonly OddForms[] {
  const found: OddForms[] = [];
  const add = (kind: OddForms['kind'], uses: readonly Use[], to: Use | undefined): void => {
    if (to !== undefined && uses.length > 0) found.push({ kind, uses, to });
  };
  const isPlain = ({ form }: Use): boolean => form === 'plain';
  const isQuoted = ({ form }: Use): boolean => form === 'quoted';
  add('plan', plan.filter(isPlain), plan.find(isQuoted));
  const isJoined = ({ form }: Use): boolean => form === '';
  for (const group of usesBy('key', governed).values())
    add(
      'governed',
      group.filter(isJoined),
      group.find((use) => !isJoined(use)),
    );
  const [usual, ...others] = [...usesBy('form', counties).values()].sort((a, b) => b.length - a.length);
  for (const uses of others) add('counties', uses, usual?.[0]);
  return found;
}

/** The first use of each abbreviation that stands before its full name, or without it. */
export function unintroducedIn({ short, full }: Uses): readonly Use[] {
  const first = new Map(full.toReversed().map((use) => [use.key, use] as const));
  return [...usesBy('key', short)].flatMap(([key, uses]) => {
    const use = uses[0] as Use;
    return (first.get(key)?.start ?? Infinity) < use.start ? [] : [use];
  });
}

/** How far apart the dashes of one phrase may stand. */
const ONE_PHRASE = 12;

/** Dashes of one phrase, and one that joins the same words in another form. */
export interface OddDashes {
  readonly uses: readonly Use[];
  readonly to: Use;
}

/** The phrases whose dashes elsewhere have another form; a dash of full width is what the others should be. */
export function oddDashesIn({ dash }: Uses): readonly OddDashes[] {
  const found: { uses: Use[]; to: Use }[] = [];
  const odd = new Map<Use, Use>();
  for (const group of usesBy('key', dash).values()) {
    const to = group.find(({ form }) => form === '—') ?? (group[0] as Use);
    for (const use of group) if (use.form !== to.form) odd.set(use, to);
  }
  for (const use of dash) {
    const to = odd.get(use);
    if (to === undefined) continue;
    const last = found.at(-1);
    const before = last?.uses.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      before.paragraph === use.paragraph &&
      use.start - before.end <= ONE_PHRASE
    )
      last.uses.push(use);
    else found.push({ uses: [use], to });
  }
  return found;
}

/**
 * A long name, and the place before where it has a word more or less; both spans begin where the names begin to be the
 * same.
 */
export interface NamePair {
  readonly first: Use;
  readonly second: Use;
}

/** Names that are the same but for one word, each pair once. */
export function namePairsIn({ name }: Uses): readonly NamePair[] {
  if (name.length < 2) return [];
  const short = new Map(name.toReversed().map((use) => [use.key, use] as const));
  const found = new Map<string, NamePair>();
  for (const long of name) {
    for (const key of shorterKeys(long.form)) {
      const other = short.get(key);
      const shared = other === undefined ? null : sharedName(long.form, other.form);
      if (other === undefined || shared === null || found.has(key)) continue;
      const pair = [lastOf(long, shared.long), lastOf(other, shared.short)] as const;
      found.set(
        key,
        long.start < other.start ? { first: pair[0], second: pair[1] } : { first: pair[1], second: pair[0] },
      );
    }
  }
  return [...found.values()];
}

const lastOf = (use: Use, written: string): Use => ({ ...use, written, start: use.end - written.length });
