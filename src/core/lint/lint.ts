import type { HouseStyle } from '../house/style';
import { commentsIn } from '../report/comments';
import { gatheredBy } from '../report/gathered';
import type { Gatherer } from '../report/gathered';
import type { Report } from '../report/report';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { keptFindings } from './keptFindings';
import { ALL_RULES, ruleById } from './registry';
import ignoreUnknownRule from './rules/ignore-unknown-rule';
import placeholderLeft from './rules/placeholder-left';
import { unansweredIn } from './unanswered';
import type { Severity } from '../house/severity';
import type { Diagnostic, Finding } from './model';
import type { ParagraphRule, ReportRule, Rule } from './rule';

/**
 * The writer's say: severities by rule id. A rule that is not named has its own severity, or is silent where it ships
 * off.
 */
export interface LintConfig {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The house style of the organisation; its severities stand below the writer's own. */
  readonly house?: HouseStyle | null;
  /** Where last year's words still stand in a draft (保留原文), in reading order; told as what is left to be filled in. */
  readonly unanswered?: readonly Span[];
}

/** Every rule at its own severity, no house style. */
export const DEFAULT_CONFIG: LintConfig = { rules: {} };

const paragraphRules = ALL_RULES.filter((rule): rule is ParagraphRule => rule.scope === 'paragraph');
const reportRules = ALL_RULES.filter((rule): rule is ReportRule => rule.scope === 'report');

/** All diagnostics of a snapshot, in reading order. Paragraphs that are as they were are not checked again. */
export function lint(report: Report, config: LintConfig = DEFAULT_CONFIG): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { paragraph, found } of foundIn(report).entries) {
    for (const { rule, finding } of found)
      add(diagnostics, rule, finding, report, config, report.starts[paragraph] as number);
  }
  for (const rule of reportRules) {
    if (severityOf(rule, report, config) === 'off') continue;
    for (const finding of rule.reads === 'text'
      ? rule.check(report, config.house)
      : keptFindings(rule, rule.reads, report))
      add(diagnostics, rule, finding, report, config, 0);
  }
  for (const finding of unansweredIn(report, config.unanswered ?? []))
    add(diagnostics, placeholderLeft, finding, report, config, 0);
  return outsideComments(report, diagnostics).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Those that do not begin in a comment: what stands there is no text of the report. Only what is wrong with the comment
 * itself stays.
 */
function outsideComments(report: Report, diagnostics: Diagnostic[]): Diagnostic[] {
  const comments = commentsIn(report).flatMap(({ paragraph, found }) =>
    found.map((span) => shift(span, report.starts[paragraph] as number)),
  );
  return comments.length === 0
    ? diagnostics
    : diagnostics.filter(
        ({ rule, span }) =>
          rule === ignoreUnknownRule.id || !comments.some(({ start, end }) => start <= span.start && span.start < end),
      );
}

interface Found {
  readonly rule: ParagraphRule;
  readonly finding: Finding;
}

/** The findings of all paragraph rules, kept with the paragraphs while these and their surroundings stay the same. */
const foundIn = gatheredBy(
  ({ kind, year }): Gatherer<readonly Found[]> => {
    const about = { kind, year };
    return {
      read: (paragraph) => {
        const found: Found[] = [];
        for (const rule of paragraphRules)
          for (const finding of once(rule.check(paragraph, about))) found.push({ rule, finding });
        return found.length === 0 ? null : found;
      },
    };
  },
  ({ kind, year }) => `${kind} ${year}`,
);

/** Findings without those that say the same of the same place: 就业率、升学率提高5% is one change, told of two rates. */
function once(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const said = new Map(
    findings.map((finding) => [`${finding.span.start} ${finding.span.end} ${finding.message.zh}`, finding]),
  );
  return [...said.values()];
}

/** Whether the rule is checked in the report; false for one that does not exist. */
export function isOn(id: string, report: Report, config: LintConfig): boolean {
  const rule = ruleById(id);
  return rule !== undefined && severityOf(rule, report, config) !== 'off';
}
/** What the writer says of a rule, and else the organisation. */
const said = ({ id }: Rule, { rules, house }: LintConfig): Severity | 'off' | undefined =>
  rules[id] ?? house?.rules[id];

function severityOf(rule: Rule, report: Report, config: LintConfig): Severity | 'off' {
  return said(rule, config) ?? (rule.off === true ? 'off' : (rule.severityByKind?.[report.kind] ?? rule.severity));
}

function add(to: Diagnostic[], rule: Rule, finding: Finding, report: Report, config: LintConfig, at: number): void {
  const own = severityOf(rule, report, config);
  if (own === 'off') return;
  const severity = said(rule, config) ?? finding.severity ?? own;
  if (severity === 'off') return;
  const { span, message, fixes = [], related = [] } = finding;
  to.push({
    rule: rule.id,
    category: rule.category,
    severity,
    message,
    span: shift(span, at),
    // a finding that already has absolute offsets is taken over as it is: its edits may be made only when asked for
    fixes:
      at === 0
        ? fixes
        : fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, at) })) })),
    related: at === 0 ? related : related.map((place) => ({ ...place, span: shift(place.span, at) })),
  });
}
