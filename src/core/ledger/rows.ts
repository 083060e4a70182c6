import type { Comparison } from '../figures/model';
import { APPROXIMATORS_BEFORE } from '../lexicon/quantities/approximators';
import { baseUnit, normalized } from '../numerals/quantity';
import type { Section } from '../outline/model';
import { shownHeading } from '../outline/shownHeading';
import { checksOfFigure } from '../report/checks/checks';
import { signOf } from '../report/checks/checkText';
import type { PlacedParagraph } from '../report/context';
import type { PlacedFigure, Report } from '../report/report';
import type { Locale, Message } from '../text/message';
import { overlaps, shift } from '../text/span';
import type { Span } from '../text/span';
import type { Names } from './names/names';
import { placesOf } from './places';
import { GRAVITY } from './model';
import type { Gravity, LedgerCells, LedgerProblem } from './model';

/** What the ledger needs to know of a diagnostic; its span is absolute. */
export interface LedgerFinding {
  readonly severity: Gravity;
  readonly message: Message;
  readonly span: Span;
}

/** A row with where its figure stands. */
export interface LedgerRow extends LedgerCells {
  /** Number and unit, in absolute offsets. */
  readonly span: Span;
  /** Column in UTF-16 code units, from 0. */
  readonly character: number;
  /**
   * The indicator by which places belong together, abbreviations written out: its key, or its text where it is too
   * general to have one.
   */
  readonly group: string;
  /** The indicator as written. */
  readonly indicatorText: string;
  /** 新增, 累计 …: what makes the count another than that of the indicator itself; "" where nothing does. */
  readonly aspect: string;
  /** The total that this figure is a part of (其中), as written. */
  readonly partOf: string;
}

const NO_FINDINGS: readonly LedgerFinding[] = [];

/**
 * Every figure of the report as a row of the ledger, in reading order.
 * @param findings what the checks have found in this very snapshot
 */
export function ledgerRows(report: Report, findings: readonly LedgerFinding[], locale: Locale): readonly LedgerRow[] {
  const sections = report.allSections();
  const findingsAt = findingsByParagraph(report, findings);
  const { names } = placesOf(report);
  let begun = 0; // sections that begin at or before the figure
  return report.figures().map((placed) => {
    while (begun < sections.length && (sections[begun] as Section).span.start <= placed.span.start) begun++;
    return rowOf(
      report,
      placed,
      innermost(sections, begun - 1, placed.span.start),
      names,
      findingsAt.get(placed.paragraph) ?? NO_FINDINGS,
      locale,
    );
  });
}

const NO_PROBLEMS: readonly LedgerProblem[] = [];

interface SectionPlace {
  readonly heading: string;
  readonly index: number;
}

/** The last section begun that still goes on. */
function innermost(sections: readonly Section[], last: number, offset: number): SectionPlace {
  for (let index = last; index >= 0; index--) {
    const section = sections[index] as Section;
    if (offset < section.span.end) return { heading: shownHeading(section), index };
  }
  return { heading: '', index: -1 };
}

function findingsByParagraph(
  report: Report,
  findings: readonly LedgerFinding[],
): ReadonlyMap<number, readonly LedgerFinding[]> {
  const found = new Map<number, LedgerFinding[]>();
  for (const finding of findings) {
    for (
      let i = report.paragraphAt(finding.span.start);
      i < report.paragraphs.length && (report.starts[i] as number) < finding.span.end;
      i++
    ) {
      const here = found.get(i);
      if (here === undefined) found.set(i, [finding]);
      else here.push(finding);
    }
  }
  return found;
}

/** Of the verbs before a figure, those with one of these make it another count; 实现, 达到 do not. */
const OTHERWISE = ['新', '净', '累计'];

const before = new Set(APPROXIMATORS_BEFORE);

function rowOf(
  report: Report,
  placed: PlacedFigure,
  { heading, index }: SectionPlace,
  names: Names,
  findings: readonly LedgerFinding[],
  locale: Locale,
): LedgerRow {
  const { figure, span, paragraph } = placed;
  const { quantity, indicator, comparisons, partOf } = figure;
  const period = figure.period ?? (figure.nature === 'result' ? report.period : null);
  const { reading, figures } = report.paragraphs[paragraph] as PlacedParagraph;
  const at = report.starts[paragraph] as number;
  const written = ({ start, end }: Span): string => reading.text.slice(start, end);
  const { line, character } = report.positionAt(span.start);
  const total = partOf === null ? undefined : figures[partOf];
  const aspect =
    OTHERWISE.some((word) => indicator.aspect.includes(word)) && !indicator.text.includes(indicator.aspect)
      ? indicator.aspect
      : '';
  return {
    indicator: aspect === '' ? indicator.text : `${indicator.text}（${aspect}）`,
    text: written(figure.span),
    value: finite(quantity.value),
    high: quantity.high === undefined ? null : finite(quantity.high),
    ratio: quantity.terms?.join(':') ?? '',
    decimals: quantity.decimals,
    unit: quantity.writtenUnit,
    approximation: quantity.approximation,
    approximatesBefore: before.has(quantity.approximation),
    normalized: finite(normalized(quantity)),
    baseUnit: baseUnit(quantity),
    period: period?.text ?? '',
    periodInferred: figure.period === null && period !== null,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    scope: figure.scope ?? '',
    target: figure.nature === 'target',
    comparisons: comparisons.map((comparison) => written(comparison.span)).join('；'),
    comparison: comparisons[0]?.kind ?? null,
    change: comparisons[0] === undefined ? null : signed(comparisons[0]),
    section: heading,
    sectionIndex: index,
    line,
    check: checkCell(report, placed, locale),
    problems:
      findings.length === 0
        ? NO_PROBLEMS
        : problemsOf([span, ...comparisons.map((comparison) => shift(comparison.span, at))], findings, locale),
    span,
    character,
    group: names.keyOf(indicator) ?? indicator.text,
    indicatorText: indicator.text,
    aspect,
    partOf: total === undefined ? '' : written(total.span),
  };
}

/** Digits without end are the largest number there is: JSON and spreadsheets know no infinity. */
const finite = (value: number): number => Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE));

const signed = ({ value, direction }: Comparison): number => finite(value) * (direction === 'down' ? -1 : 1);

/**
 * ✓ 68.3÷178.9≈38.2%，第7行: the claims that tell of the figure, those that do not hold first. A number that only another
 * claim's fault rests on is not blamed.
 */
const checkCell = (report: Report, placed: PlacedFigure, locale: Locale): string =>
  checksOfFigure(report, placed)
    .flatMap((check) => signOf(check, placed) ?? [])
    .sort((a, b) => Number(b.isContradicted) - Number(a.isContradicted))
    .map(({ text }) => text[locale])
    .join('；');

function problemsOf(
  spans: readonly Span[],
  findings: readonly LedgerFinding[],
  locale: Locale,
): readonly LedgerProblem[] {
  return findings
    .filter((finding) => spans.some((span) => overlaps(span, finding.span)))
    .sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity))
    .map(({ severity, message }) => ({ severity, message: message[locale] }));
}
