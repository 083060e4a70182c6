import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import type { Message } from '../text/message';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { outlineFindings } from './outlineFindings';
import { ALL_RULES } from './registry';
import { SEVERITIES } from './rule';
import type { Finding, Fix, ParagraphRule, ReportRule, Rule, Severity, Surroundings } from './rule';

/** A fault in the report, in absolute offsets. */
export interface Diagnostic {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly span: Span; readonly message: Message }[];
}

/** The writer's say: severities by rule id. A rule that is not named has its own severity, or is silent where it ships off. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const DEFAULT_CONFIG: LintConfig = { rules: {} };

const paragraphRules = ALL_RULES.filter((rule): rule is ParagraphRule => rule.scope === 'paragraph');
const reportRules = ALL_RULES.filter((rule): rule is ReportRule => rule.scope === 'report');

/** All faults of a snapshot, in reading order. Paragraphs that are as they were are not checked again. */
export function lint(report: Report, config: LintConfig = DEFAULT_CONFIG): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const surroundings: Surroundings = { kind: report.kind, year: report.year };
  report.paragraphs.forEach((paragraph, i) => {
    const found = findingsOf(paragraph, surroundings);
    for (const { rule, finding } of found) add(diagnostics, rule, finding, report, config, report.starts[i] as number);
  });
  for (const rule of reportRules) {
    if (severityOf(rule, report, config) === 'off') continue;
    for (const finding of rule.reads === 'outline' ? outlineFindings(rule, report) : rule.check(report)) add(diagnostics, rule, finding, report, config, 0);
  }
  return diagnostics.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

interface Found {
  readonly rule: ParagraphRule;
  readonly finding: Finding;
}

const NOTHING: readonly Found[] = [];
const kept = new WeakMap<PlacedParagraph, { readonly surroundings: Surroundings; readonly found: readonly Found[] }>();

/** The findings of all paragraph rules, kept with the paragraph while it and its surroundings stay the same. */
function findingsOf(paragraph: PlacedParagraph, surroundings: Surroundings): readonly Found[] {
  const old = kept.get(paragraph);
  if (old !== undefined && old.surroundings.kind === surroundings.kind && old.surroundings.year === surroundings.year) return old.found;
  const all = paragraphRules.flatMap((rule) => rule.check(paragraph, surroundings).map((finding) => ({ rule, finding })));
  const found = all.length === 0 ? NOTHING : all;
  kept.set(paragraph, { surroundings, found });
  return found;
}

function severityOf(rule: Rule, report: Report, config: LintConfig, finding?: Finding): Severity | 'off' {
  const set = config.rules[rule.id];
  if (set !== undefined || rule.off === true) return set ?? 'off';
  const usual = rule.severityByKind?.[report.kind] ?? rule.severity;
  return finding?.severity === undefined ? usual : milder(usual, finding.severity);
}

const milder = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b);

function add(to: Diagnostic[], rule: Rule, finding: Finding, report: Report, config: LintConfig, at: number): void {
  const severity = severityOf(rule, report, config, finding);
  if (severity === 'off') return;
  to.push({
    rule: rule.id,
    category: rule.category,
    severity,
    message: finding.message,
    span: shift(finding.span, at),
    fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, at) })) })),
    related: (finding.related ?? []).map((place) => ({ ...place, span: shift(place.span, at) })),
  });
}
