import type { PlacedParagraph } from '../report/context';
import { ReportDocument } from '../report/document';
import type { Report } from '../report/report';
import { contains, lastAtOrBefore, overlaps } from '../text/span';
import type { Span } from '../text/span';
import { FOLDS } from './folds';
import type { Fold } from './folds';
import { lint } from './lint';
import type { Diagnostic } from './model';
import { SEVERITIES } from '../house/severity';

/** A diagnostic that speaks for others as well, which are told as related places. */
export interface FoldedDiagnostic extends Diagnostic {
  /** What was folded into it, in reading order, as it would stand alone. */
  readonly folded?: readonly Diagnostic[];
}

/** How many findings of one rule before a place are looked at: those of one rule hardly nest. */
const NEIGHBOURS = 4;

/**
 * Folds what follows from another diagnostic into that one (the table of `folds.ts`), so that one fault is told once.
 * Nothing is lost: what is folded is a related place of the one that stays, and that one is never the milder. A rule that is
 * off folds nothing. @param diagnostics in reading order, as `lint` gives them
 */
export function fold(report: Report, diagnostics: readonly Diagnostic[]): readonly FoldedDiagnostic[] {
  const found = new Found(diagnostics);
  const into = new Map<Diagnostic, Diagnostic>();
  for (const effect of diagnostics) {
    const main = found.mainOf(report, effect);
    if (main !== undefined) into.set(effect, main);
  }
  return into.size === 0 ? diagnostics : joined(diagnostics, into);
}

/** Every diagnostic by itself again: what was folded, beside what it was folded into. */
export const unfolded = (diagnostics: readonly FoldedDiagnostic[]): readonly Diagnostic[] =>
  diagnostics.flatMap((diagnostic) => [diagnostic, ...(diagnostic.folded ?? [])]);

function joined(
  diagnostics: readonly Diagnostic[],
  into: ReadonlyMap<Diagnostic, Diagnostic>,
): readonly FoldedDiagnostic[] {
  const folded = new Map<Diagnostic, Diagnostic[]>();
  for (const effect of diagnostics) {
    let main = into.get(effect);
    if (main === undefined) continue;
    for (let next = into.get(main); next !== undefined; next = into.get(main)) main = next;
    const others = folded.get(main);
    if (others === undefined) folded.set(main, [effect]);
    else others.push(effect);
  }
  return diagnostics
    .filter((diagnostic) => !into.has(diagnostic))
    .map((diagnostic) => {
      const others = folded.get(diagnostic);
      return others === undefined ? diagnostic : withFolded(diagnostic, others);
    });
}

function withFolded(main: Diagnostic, folded: readonly Diagnostic[]): FoldedDiagnostic {
  const told = folded
    .filter(
      ({ message, span }, i) =>
        message.zh !== main.message.zh &&
        folded.findIndex((other) => other.message.zh === message.zh && other.span.start === span.start) === i,
    )
    .map(({ span, message }) => ({ span, message: { zh: `另：${message.zh}`, en: `Also: ${message.en}` } }));
  const severity = SEVERITIES[Math.min(...[main, ...folded].map(rank))] ?? main.severity;
  return { ...main, severity, related: [...main.related, ...told], folded };
}

const rank = ({ severity }: Diagnostic): number => SEVERITIES.indexOf(severity);

/** The table by the rule that is folded. */
const byRule = new Map<string, readonly Fold[]>();
for (const entry of FOLDS) byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), entry]);
const anyRule = byRule.get('*') ?? [];
const mains: ReadonlySet<string> = new Set(FOLDS.map(({ into }) => into));

/** The diagnostics of the rules that something is folded into, by rule and in reading order. */
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

  /** What the diagnostic is folded into; undefined where it stands alone. */
  mainOf(report: Report, effect: Diagnostic): Diagnostic | undefined {
    for (const entry of [...(byRule.get(effect.rule) ?? []), ...anyRule]) {
      if (!this.ofRule.has(entry.into)) continue;
      const main = this.candidates(entry, effect).find(
        (candidate) => mayTakeIn(entry, candidate, effect) && this.holds(report, entry, candidate, effect),
      );
      if (main !== undefined && main !== effect) return main; // of two of one rule, the first stays
    }
    return undefined;
  }

  private candidates({ into, when }: Fold, effect: Diagnostic): readonly Diagnostic[] {
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

  private holds(report: Report, { when }: Fold, main: Diagnostic, effect: Diagnostic): boolean {
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

/** A wrong figure is as serious as what it makes wrong, unless the writer has made it a faint mark; else nothing milder takes in what is more serious. */
const mayTakeIn = ({ when }: Fold, main: Diagnostic, effect: Diagnostic): boolean =>
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
  const answer = counted(effect.rule, mended) < counted(effect.rule, text);
  answers.set(key, answer);
  return answer;
}

const counted = (rule: string, text: string): number =>
  lint(new ReportDocument(text).report).filter((diagnostic) => diagnostic.rule === rule).length;
