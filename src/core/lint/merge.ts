import type { OwnWords } from '../lexicon/ownWords';
import type { PlacedParagraph } from '../report/context';
import { ReportDocument } from '../report/document';
import type { Report } from '../report/report';
import { contains, lastAtOrBefore, overlaps } from '../text/span';
import type { Span } from '../text/span';
import { lint } from './lint';
import type { Diagnostic } from './model';
import { ALL_RULES } from './registry';
import type { TakenIn } from './rule';
import { SEVERITIES } from '../house/severity';

/** A diagnostic that may speak for others as well, which are told as related places. */
export interface MergedDiagnostic extends Diagnostic {
  /** What was merged into it, in reading order, as it would stand alone. */
  readonly merged?: readonly Diagnostic[];
}

/** How many findings of one rule before a place are looked at: those of one rule hardly nest. */
const NEIGHBOURS = 4;

/**
 * Merges what follows from another diagnostic into that one, as its rule declares (`takesIn`), so that one fault is
 * told once. Nothing is lost: what is merged is a related place of the one that stays, and that one is never the
 * milder. A rule that is off takes in nothing.
 * @param diagnostics in reading order, as `lint` gives them
 */
export function merge(report: Report, diagnostics: readonly Diagnostic[]): readonly MergedDiagnostic[] {
  const found = new Found(diagnostics);
  const into = new Map<Diagnostic, Diagnostic>();
  for (const effect of diagnostics) {
    const main = found.mainOf(report, effect);
    if (main !== undefined) into.set(effect, main);
  }
  return into.size === 0 ? diagnostics : joined(diagnostics, into);
}

/** Every diagnostic by itself again: what was merged, behind what it was merged into. */
export const unmerged = (diagnostics: readonly MergedDiagnostic[]): readonly Diagnostic[] =>
  diagnostics.flatMap((diagnostic) => [diagnostic, ...(diagnostic.merged ?? [])]);

function joined(
  diagnostics: readonly Diagnostic[],
  into: ReadonlyMap<Diagnostic, Diagnostic>,
): readonly MergedDiagnostic[] {
  const merged = new Map<Diagnostic, Diagnostic[]>();
  for (const effect of diagnostics) {
    let main = into.get(effect);
    if (main === undefined) continue;
    for (let next = into.get(main); next !== undefined; next = into.get(main)) main = next;
    const others = merged.get(main);
    if (others === undefined) merged.set(main, [effect]);
    else others.push(effect);
  }
  return diagnostics
    .filter((diagnostic) => !into.has(diagnostic))
    .map((diagnostic) => {
      const others = merged.get(diagnostic);
      return others === undefined ? diagnostic : withMerged(diagnostic, others);
    });
}

function withMerged(main: Diagnostic, merged: readonly Diagnostic[]): MergedDiagnostic {
  const told = merged
    .filter(
      ({ message, span }, i) =>
        message.zh !== main.message.zh &&
        merged.findIndex((other) => other.message.zh === message.zh && other.span.start === span.start) === i,
    )
    .map(({ span, message }) => ({ span, message: { zh: `另：${message.zh}`, en: `Also: ${message.en}` } }));
  const severity = SEVERITIES[Math.min(...[main, ...merged].map(rank))] ?? main.severity;
  return { ...main, severity, related: [...main.related, ...told], merged };
}

const rank = ({ severity }: Diagnostic): number => SEVERITIES.indexOf(severity);

/** One rule's findings taken in by those of another. */
interface Merging extends TakenIn {
  readonly into: string;
}

/** All that rules declare to take in. */
const MERGINGS: readonly Merging[] = ALL_RULES.flatMap(({ id, takesIn = [] }) =>
  takesIn.map((taken) => ({ ...taken, into: id })),
);
const byRule = new Map<string, readonly Merging[]>();
for (const merging of MERGINGS) byRule.set(merging.rule, [...(byRule.get(merging.rule) ?? []), merging]);
const anyRule = byRule.get('*') ?? [];
const mains: ReadonlySet<string> = new Set(MERGINGS.map(({ into }) => into));

/** The diagnostics of the rules that take others in, by rule and in reading order. */
class Found {
  private readonly ofRule = new Map<string, { readonly starts: number[]; readonly all: Diagnostic[] }>();
  private placesCache: ReadonlySet<string> | null = null;

  constructor(private readonly diagnostics: readonly Diagnostic[]) {
    for (const diagnostic of diagnostics) {
      if (!mains.has(diagnostic.rule)) continue;
      let list = this.ofRule.get(diagnostic.rule);
      if (list === undefined) this.ofRule.set(diagnostic.rule, (list = { starts: [], all: [] }));
      list.starts.push(diagnostic.span.start);
      list.all.push(diagnostic);
    }
  }

  /** What the diagnostic is merged into; undefined where it stands alone. */
  mainOf(report: Report, effect: Diagnostic): Diagnostic | undefined {
    for (const merging of [...(byRule.get(effect.rule) ?? []), ...anyRule]) {
      if (!this.ofRule.has(merging.into)) continue;
      const main = this.candidates(merging, effect).find(
        (candidate) => mayTakeIn(merging, candidate, effect) && this.holds(report, merging, candidate, effect),
      );
      if (main !== undefined && main !== effect) return main; // of two of one rule, the first stays
    }
    return undefined;
  }

  private candidates({ into, when }: Merging, effect: Diagnostic): readonly Diagnostic[] {
    return when === 'mended'
      ? [effect, ...effect.related].flatMap(({ span }) => this.near(into, span))
      : this.near(into, effect.span);
  }

  /** The diagnostics of a rule that may touch the span. */
  private near(rule: string, { end }: Span): readonly Diagnostic[] {
    const list = this.ofRule.get(rule);
    if (list === undefined || list.all.length === 0) return [];
    const last = lastAtOrBefore(list.starts, end) + 1;
    return list.all.slice(Math.max(0, last - NEIGHBOURS), last);
  }

  private holds(report: Report, { when }: Merging, main: Diagnostic, effect: Diagnostic): boolean {
    switch (when) {
      case 'same span':
        return isSame(main.span, effect.span);
      case 'overlap':
        return overlaps(main.span, effect.span);
      case 'mended':
        return (
          [effect, ...effect.related].some(({ span }) => isSame(span, main.span)) && goesWith(report, main, effect)
        );
      case 'copy':
        return main.rule !== effect.rule && this.standsInFirst(main, effect);
    }
  }

  private standsInFirst(main: Diagnostic, effect: Diagnostic): boolean {
    const first = main.related[0]?.span;
    if (first === undefined || !contains(main.span, effect.span)) return false;
    this.placesCache ??= new Set(this.diagnostics.map(({ rule, span }) => place(rule, span.start, span.end)));
    const by = first.start - main.span.start;
    return this.placesCache.has(place(effect.rule, effect.span.start + by, effect.span.end + by));
  }
}

const place = (rule: string, start: number, end: number): string => `${rule} ${start} ${end}`;
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * A wrong figure is as serious as what it makes wrong, unless the writer has made it a faint mark; else nothing milder
 * takes in what is more serious.
 */
const mayTakeIn = ({ when }: Merging, main: Diagnostic, effect: Diagnostic): boolean =>
  rank(main) <= rank(effect) || (when === 'mended' && main.severity === 'warning');

const known = new WeakMap<PlacedParagraph, Map<string, boolean>>();

/** Whether the effect goes when the main one is mended: its paragraph is read once as it is and once as it would be. */
function goesWith(report: Report, main: Diagnostic, effect: Diagnostic): boolean {
  const index = report.paragraphAt(effect.span.start);
  const paragraph = report.paragraphs[index] as PlacedParagraph;
  const at = report.starts[index] as number;
  const { text } = paragraph.reading;
  const edits = main.fixes[0]?.edits ?? [];
  if (edits.length !== 1) return false;
  const { span, newText } = edits[0] as (typeof edits)[number];
  if (span.start < at || span.end > at + text.length) return false;
  let answers = known.get(paragraph);
  if (answers === undefined) known.set(paragraph, (answers = new Map()));
  const key = `${effect.rule} ${effect.span.start - at} ${span.start - at} ${newText}`;
  const kept = answers.get(key);
  if (kept !== undefined) return kept;
  const mended = text.slice(0, span.start - at) + newText + text.slice(span.end - at);
  const answer = counted(effect.rule, mended, report.own) < counted(effect.rule, text, report.own);
  answers.set(key, answer);
  return answer;
}

/** How many findings of the rule a text has. @param own the words that the report itself is read with */
const counted = (rule: string, text: string, own: OwnWords | null): number =>
  lint(new ReportDocument(text, { own }).report).filter((diagnostic) => diagnostic.rule === rule).length;
