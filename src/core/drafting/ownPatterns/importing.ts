import { OWN_LIMITS, keyOf } from './model';
import type { OwnPattern } from './model';

/**
 * What becomes of a pattern that is imported where another has its id or title: it is left out, takes the other's
 * place, or gets a name of its own.
 */
export type OnClash = 'skip' | 'replace' | 'both';

/** What an import would bring. */
export interface ImportPlan {
  readonly fresh: readonly OwnPattern[];
  /** Those that are there already, word for word. */
  readonly same: readonly OwnPattern[];
  /** Those whose id or title another has; by its key. */
  readonly clashing: readonly { readonly incoming: OwnPattern; readonly key: string }[];
}

/** What an import does to a file. */
export interface Imported {
  readonly added: readonly OwnPattern[];
  /** By the key of the pattern whose place it takes. */
  readonly replaced: ReadonlyMap<string, OwnPattern>;
  readonly skipped: number;
}

/**
 * What an import would do: patterns that are new, those that are here already, and those that differ from one of the
 * same name.
 */
export function planImport(existing: readonly OwnPattern[], incoming: readonly OwnPattern[]): ImportPlan {
  const fresh: OwnPattern[] = [];
  const same: OwnPattern[] = [];
  const clashing: { incoming: OwnPattern; key: string }[] = [];
  for (const pattern of incoming) {
    const other =
      existing.find((one) => keyOf(one) === keyOf(pattern)) ?? existing.find(({ title }) => title === pattern.title);
    if (other === undefined) fresh.push(pattern);
    else if (contentOf(other) === contentOf(pattern)) same.push(pattern);
    else clashing.push({ incoming: pattern, key: keyOf(other) });
  }
  return { fresh, same, clashing };
}

/**
 * Settles the clashes of an import. No two patterns have one title or key afterwards, and no more are added than a file
 * may hold.
 */
export function settleImport(
  existing: readonly OwnPattern[],
  { fresh, same, clashing }: ImportPlan,
  onClash: OnClash,
): Imported {
  const replaced = new Map<string, OwnPattern>();
  const kept: OwnPattern[] = [...existing];
  const added: OwnPattern[] = [];
  let skipped = same.length;
  const add = (pattern: OwnPattern): void => {
    if (existing.length + added.length >= OWN_LIMITS.patterns) {
      skipped++;
      return;
    }
    const own = renamed(pattern, [...kept, ...added, ...replaced.values()]);
    added.push(own);
  };
  for (const pattern of fresh) add(pattern);
  for (const { incoming, key } of clashing) {
    if (onClash === 'skip' || (onClash === 'replace' && replaced.has(key))) skipped++;
    else if (onClash === 'both') add(incoming);
    else
      replaced.set(
        key,
        renamed(incoming, [...kept.filter((one) => keyOf(one) !== key), ...added, ...replaced.values()]),
      );
  }
  return { added, replaced, skipped };
}

/** Several files as one: what stands twice, word for word, stands once; what only shares its name gets another. */
export const joined = (files: readonly (readonly OwnPattern[])[]): readonly OwnPattern[] =>
  files.reduce((all, patterns) => [...all, ...settleImport(all, planImport(all, patterns), 'both').added], []);

/** The pattern with a title, and a key, that none of the others has. */
export function renamed(pattern: OwnPattern, others: readonly OwnPattern[]): OwnPattern {
  const title = freeName(pattern.title, (wanted) => !others.some((one) => one.title === wanted || one.id === wanted));
  const { id, ...rest } = pattern;
  if (id === undefined) return { ...rest, title };
  const isFree = (wanted: string): boolean => !others.some((one) => keyOf(one) === wanted);
  let free = id;
  for (let number = 2; !isFree(free); number++) free = `${id.slice(0, 50)}-${number}`;
  return { id: free, ...rest, title };
}

const DIGITS = '零一二三四五六七八九';

/** A title that is free: with a Chinese number behind it, if it must be. */
export function freeName(title: string, isFree: (title: string) => boolean): string {
  let free = title;
  for (let number = 2; !isFree(free); number++) {
    const suffix = [...String(number)].map((digit) => DIGITS.charAt(Number(digit))).join('');
    free = `${title.slice(0, OWN_LIMITS.title - suffix.length)}${suffix}`;
  }
  return free;
}

const contentOf = ({ role, form, title, topic, text, sample = {}, checks = [], prefix }: OwnPattern): string =>
  JSON.stringify([
    role,
    form ?? 'sentence',
    title,
    topic,
    text,
    Object.entries(sample).sort(([a], [b]) => (a < b ? -1 : 1)),
    checks,
    prefix ?? '',
  ]);
