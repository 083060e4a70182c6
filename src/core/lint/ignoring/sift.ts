import type { Report } from '../../report/report';
import type { Diagnostic } from '../model';
import { commentFilter } from './comments';
import { contextOf, excerptOf, sentenceBefore } from './context';
import type { Ignored, IgnoredPlace } from './model';

/** An ignored finding, with what it is ignored by: a place, its rule in this file, or a comment. */
export interface IgnoredDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly by: IgnoredPlace | 'file' | 'comment';
}

/** The diagnostics of a report, parted by what is ignored. */
export interface Sifted {
  readonly shown: readonly Diagnostic[];
  readonly ignored: readonly IgnoredDiagnostic[];
  /**
   * Ignored places that meet no finding: the sentence has changed, or the rule has nothing to say any more, or is off.
   */
  readonly unused: readonly IgnoredPlace[];
}

/**
 * Parts what is to be shown from what the writer ignores, in the order given. Costs next to nothing where nothing is
 * ignored.
 */
export function sift(report: Report, diagnostics: readonly Diagnostic[], { rules, places }: Ignored): Sifted {
  const silent = commentFilter(report);
  if (rules.length === 0 && places.length === 0 && silent === null)
    return { shown: diagnostics, ignored: [], unused: [] };
  const { matched, unused } = match(report, diagnostics, places);
  const shown: Diagnostic[] = [];
  const ignored: IgnoredDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const by =
      matched.get(diagnostic) ??
      (rules.includes(diagnostic.rule) ? 'file' : silent?.(diagnostic) === true ? 'comment' : null);
    if (by === null) shown.push(diagnostic);
    else ignored.push({ diagnostic, by });
  }
  return { shown, ignored, unused };
}

/** What to keep so that this diagnostic is ignored. @param diagnostics all of the report, as `lint` found them */
export function placeOf(report: Report, diagnostics: readonly Diagnostic[], diagnostic: Diagnostic): IgnoredPlace {
  const hash = contextOf(report, diagnostic);
  const equal = diagnostics.filter((other) => other.rule === diagnostic.rule && contextOf(report, other) === hash);
  const place = { rule: diagnostic.rule, hash, text: excerptOf(report, diagnostic.span) };
  const nth = equal.findIndex(({ span }) => span.start === diagnostic.span.start && span.end === diagnostic.span.end);
  return equal.length < 2 || nth < 0
    ? place
    : { ...place, alike: { nth, of: equal.length, after: sentenceBefore(report, diagnostic.span) } };
}

/** Finds for each place the finding that it means: each finding is meant once. */
function match(
  report: Report,
  diagnostics: readonly Diagnostic[],
  places: readonly IgnoredPlace[],
): { readonly matched: ReadonlyMap<Diagnostic, IgnoredPlace>; readonly unused: readonly IgnoredPlace[] } {
  const matched = new Map<Diagnostic, IgnoredPlace>();
  if (places.length === 0) return { matched, unused: [] };
  const wanted = new Set(places.map(({ rule }) => rule));
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (!wanted.has(diagnostic.rule)) continue;
    const key = `${diagnostic.rule} ${contextOf(report, diagnostic)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  const take = (place: IgnoredPlace, choose: (group: readonly Diagnostic[]) => Diagnostic | undefined): boolean => {
    const diagnostic = choose(groups.get(`${place.rule} ${place.hash}`) ?? []);
    if (diagnostic === undefined || matched.has(diagnostic)) return false;
    matched.set(diagnostic, place);
    return true;
  };
  // Of equal sentences first those that stand where they stood, after the same sentence; then the rest by their order.
  const left = places.filter((place) => !take(place, (group) => byNeighbour(report, group, place)));
  const unused = left.filter((place) => !take(place, (group) => byOrder(group, place, matched)));
  return { matched, unused };
}

function byNeighbour(report: Report, group: readonly Diagnostic[], { alike }: IgnoredPlace): Diagnostic | undefined {
  if (alike === undefined) return undefined;
  const same = group.filter(({ span }) => sentenceBefore(report, span) === alike.after);
  return same.length === 1 ? same[0] : same.includes(group[alike.nth] as Diagnostic) ? group[alike.nth] : undefined;
}

/** One of several is found by its number only while none of them is gone: which one went cannot be told. */
function byOrder(
  group: readonly Diagnostic[],
  { alike }: IgnoredPlace,
  taken: ReadonlyMap<Diagnostic, IgnoredPlace>,
): Diagnostic | undefined {
  if (alike === undefined) return group.find((diagnostic) => !taken.has(diagnostic));
  return group.length >= alike.of ? group[alike.nth] : undefined;
}
