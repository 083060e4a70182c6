import type { Comparison, Indicator, Period } from '../core/figures/model';
import type { ExaminedReport } from '../core/lint/examine';
import type { Diagnostic } from '../core/lint/model';
import { baseUnit, normalized } from '../core/numerals/quantity';
import type { Section } from '../core/outline/model';
import type { PlacedParagraph } from '../core/report/context';
import type { PlacedFigure, Report } from '../core/report/report';
import type { Locale } from '../core/text/message';
import { shift } from '../core/text/span';
import { rangeOf } from './positions';
import type {
  ComparisonJson,
  DiagnosticJson,
  FigureJson,
  FiguresJson,
  LintJson,
  OutlineJson,
  PeriodJson,
  SectionJson,
} from './schema';

/** What `zongjie outline` says of a file. */
export const outlineOf = (path: string, report: Report): OutlineJson => ({
  path,
  title: report.title,
  kind: report.kind,
  issuer: report.issuer,
  period: periodOf(report.period),
  year: report.year,
  sections: report.sections.map((section) => sectionOf(report, section)),
});

const sectionOf = (report: Report, section: Section): SectionJson => ({
  marker: section.marker,
  text: section.text,
  level: section.level,
  role: section.role,
  inline: section.inline,
  range: rangeOf(report, section.span),
  headingRange: rangeOf(report, section.headingSpan),
  children: section.children.map((child) => sectionOf(report, child)),
});

const periodOf = (period: Period | null): PeriodJson | null =>
  period === null ? null : { text: period.text, start: period.start, end: period.end };

/** What `zongjie figures` says of a file. */
export const figuresOf = (path: string, report: Report): FiguresJson => ({
  path,
  figures: report.figures().map((placed) => figureOf(report, placed)),
});

function figureOf(report: Report, { figure, span, paragraph }: PlacedFigure): FigureJson {
  const { quantity, indicator, period, scope, nature, comparisons, change, partOf, cell } = figure;
  const { reading, figures } = report.paragraphs[paragraph] as PlacedParagraph;
  const at = report.starts[paragraph] as number;
  const total = partOf === null ? undefined : figures[partOf];
  return {
    text: reading.text.slice(figure.span.start, figure.span.end),
    range: rangeOf(report, span),
    value: quantity.value,
    ...(quantity.high === undefined ? {} : { valueHigh: quantity.high }),
    ...(quantity.terms === undefined ? {} : { terms: [...quantity.terms] }),
    unit: quantity.writtenUnit,
    baseUnit: baseUnit(quantity),
    normalized: normalized(quantity),
    approximation: quantity.approximation,
    indicator: nameWithChange(indicator),
    period: periodOf(period),
    scope,
    target: nature === 'target',
    comparisons: [
      ...comparisons.map((comparison) => comparisonOf(report, comparison, reading.text, at)),
      ...(change === null || isTold(change, comparisons)
        ? []
        : [{ ...comparisonOf(report, change, reading.text, at), derived: true as const }]),
    ],
    ...(cell === null ? {} : { table: { row: cell.row, column: cell.column } }),
    ...(total === undefined
      ? {}
      : {
          partOf: {
            text: reading.text.slice(total.span.start, total.span.end),
            range: rangeOf(report, shift(total.span, at)),
          },
        }),
  };
}

/** 制造业贷款新增3.5亿元 counts new loans: what is new is another thing than what there is. */
const NEW = /^(?:新|净)/;
const nameWithChange = ({ text, aspect }: Indicator): string =>
  NEW.test(aspect) && text !== '' && !text.includes(aspect) && !NEW.test(text) ? aspect + text : text;

/** 由91%提高到94%，提升3个百分点: what is worked out is told as well. */
const isTold = (change: Comparison, told: readonly Comparison[]): boolean =>
  told.some(({ value, unit }) => value === change.value && unit === change.unit);

const comparisonOf = (
  report: Report,
  { kind, span, value, high, terms, unit, base, direction }: Comparison,
  text: string,
  at: number,
): ComparisonJson => ({
  kind,
  text: text.slice(span.start, span.end),
  range: rangeOf(report, shift(span, at)),
  value: terms === undefined ? value : null,
  ...(high === undefined ? {} : { valueHigh: high }),
  ...(terms === undefined ? {} : { terms: [...terms] }),
  unit,
  base,
  ...(direction === null ? {} : { direction }),
});

/** What `zongjie lint` says of a file, in the user's language. */
export function lintOf(path: string, { report, told, ignored }: ExaminedReport, locale: Locale): LintJson {
  const diagnostics = told.map((diagnostic) => diagnosticOf(report, diagnostic, locale));
  const count = (severity: DiagnosticJson['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { path, diagnostics, errors: count('error'), warnings: count('warning'), ignored: ignored.length };
}

const diagnosticOf = (
  report: Report,
  { rule, category, severity, message, span, fixes, related }: Diagnostic,
  locale: Locale,
): DiagnosticJson => ({
  rule,
  category,
  severity,
  message: message[locale],
  range: rangeOf(report, span),
  fixes: fixes.map((fix) => ({
    title: fix.title[locale],
    edits: fix.edits.map((edit) => ({ range: rangeOf(report, edit.span), newText: edit.newText })),
  })),
  related: related.map((place) => ({ message: place.message[locale], range: rangeOf(report, place.span) })),
});
