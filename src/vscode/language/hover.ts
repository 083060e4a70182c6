import { Hover, MarkdownString, l10n } from 'vscode';
import type { HoverProvider, Uri } from 'vscode';
import { baselinesOf } from '../../core/ledger/baseline';
import { placesOf } from '../../core/ledger/places';
import type { Found, Statement } from '../../core/ledger/places';
import type { PlacedParagraph } from '../../core/report/context';
import type { PlacedFigure, Report } from '../../core/report/report';
import { fold } from '../../core/text/fold';
import { shift } from '../../core/text/span';
import type { Span } from '../../core/text/span';
import { checksOfFigure } from '../../core/report/checks/checks';
import type { Check } from '../../core/report/checks/checks';
import { checkInWords } from '../../core/report/checks/checkText';
import { explainFigure } from '../../core/report/explanation/explanation';
import { EXPLAINED } from '../../core/report/explanation/reason';
import type { ReportDocuments } from '../workspace/documents';
import { EXPLAIN_FIGURE, explainLink } from './explainFigure';
import type { Explanations } from './explainFigure';
import {
  baselineInFull,
  comparisonInWords,
  natureInWords,
  periodInWords,
  placeInWords,
  valueInWords,
} from './figureText';
import { firstOfEachFile } from './otherPlaces';
import { fileNameOf } from '../platform/fileName';
import { GO_TO, goToLink } from '../platform/goTo';
import type { OtherPlace, OtherReports } from '../workspace/otherReports';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';

/** So many places are listed. */
const PLACE_LIMIT = 6;

/** What is known of the figure or the indicator under the mouse, from its own report. */
export function figureHoverProvider(documents: ReportDocuments, explanations: Explanations): HoverProvider {
  return {
    provideHover(document, position) {
      const report = documents.report(document);
      const found = report === null ? null : placesOf(report).at(document.offsetAt(position));
      if (report === null || found === null) return undefined;
      const lines = found.figure === null ? nameLines(report, found) : figureLines(document.uri, report, found.figure);
      if (found.figure !== null)
        lines.push(
          ...checkLines(document.uri, report, found.figure),
          ...(explanations.take(report, found.figure)
            ? reasonLines(document.uri, report, found.figure)
            : [`[${plain(l10n.t('How was this read?'))}](${explainLink(document, found.figure)})`]),
        );
      lines.push(...placeLines(document.uri, report, found));
      return lines.length === 0 ? undefined : new Hover(markdown(lines), toRange(report, found.span));
    },
  };
}

/** Where the other reports of the workspace state the indicator; apart from the rest, which need not wait until files are read. */
export function otherReportsHoverProvider(documents: ReportDocuments, others: OtherReports): HoverProvider {
  return {
    async provideHover(document, position, token) {
      const report = documents.report(document);
      const found = report === null ? null : placesOf(report).at(document.offsetAt(position));
      if (report === null || found === null || found.key === null) return undefined;
      const places = await others.stating(found.key, document.uri, token);
      if (places.length === 0 || token.isCancellationRequested) return undefined;
      return new Hover(markdown(otherLines(places)), toRange(report, found.span));
    },
  };
}

/** Markdown in which only links of ours can be followed. */
function markdown(lines: readonly string[]): MarkdownString {
  const text = new MarkdownString(lines.join('  \n'));
  text.isTrusted = { enabledCommands: [GO_TO, EXPLAIN_FIGURE] };
  return text;
}

/** Text of a report or a file name, with nothing in it that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$:"']/g, '\\$&');

const line = (label: string, text: string): string => `**${plain(label)}**　${text}`;

function figureLines(uri: Uri, report: Report, placed: PlacedFigure): string[] {
  const { figure, span, paragraph } = placed;
  const { indicator, scope, nature, period, comparisons, partOf } = figure;
  const start = report.starts[paragraph] as number;
  const name = indicator.text === '' ? l10n.t('Indicator not named') : indicator.text.replace(/\s+/g, '');
  const lines = [
    [
      `**${plain(name)}**`,
      ...[indicator.aspect, scope ?? '', natureInWords(nature)]
        .filter((part) => part !== '' && !(part === indicator.aspect && name.startsWith(part)))
        .map(plain),
    ].join(' · '),
  ];
  lines.push(line(l10n.t('Value'), plain(valueInWords(figure, report.slice(span)))));
  if (period !== null) lines.push(line(l10n.t('Period'), plain(periodInWords(period))));
  for (const comparison of comparisons)
    lines.push(
      line(l10n.t('Comparison'), plain(comparisonInWords(comparison, report.slice(shift(comparison.span, start))))),
    );
  for (const baseline of baselinesOf(report, placed))
    lines.push(line(l10n.t('Implied'), plain(baselineInFull(baseline))));
  const total = partOf === null ? undefined : (report.paragraphs[paragraph] as PlacedParagraph).figures[partOf];
  if (total !== undefined) {
    const at = shift(total.span, start);
    lines.push(line(l10n.t('Part of'), link(uri, report, at, `${total.indicator.text} ${report.slice(at)}`)));
  }
  return lines;
}

/** What the figure was checked with: the claims it stands in, with a link to the lines that they rest on. */
function checkLines(uri: Uri, report: Report, placed: PlacedFigure): string[] {
  const items = checksOfFigure(report, placed)
    .filter(({ outcome }) => outcome !== 'open')
    .map((check) => `- ${checkItem(uri, report, check)}`);
  return items.length === 0 ? [] : [`${line(l10n.t('Checked'), '')}\n\n${items.join('\n')}\n`];
}

function checkItem(uri: Uri, report: Report, check: Check): string {
  const { words, reading } = check;
  const places = (reading?.others ?? []).filter((place) => place.line !== words.line);
  const links = places.map((place) =>
    link(uri, report, place, `${l10n.t('line {0}', place.line + 1)}: ${place.written}`),
  );
  return [plain(localized(checkInWords(check))), ...links].join('　');
}

/** Which words the figure was read from, each a link to where they stand. */
function reasonLines(uri: Uri, report: Report, placed: PlacedFigure): string[] {
  const reasons = explainFigure(report, placed).map(({ what, read, span, because }) => {
    const words = read === '' ? plain(l10n.t('none')) : span === null ? plain(read) : link(uri, report, span, read);
    return `- ${plain(localized(EXPLAINED[what]))}　${words}　${plain(localized(because))}`;
  });
  return [`${line(l10n.t('How it was read'), '')}\n\n${reasons.join('\n')}\n`];
}

/** A name without a figure of its own: what it is short for, or that it is one of the indicators of the report. */
function nameLines(report: Report, { phrase, key }: Found): string[] {
  if (phrase === null || key === null) return [];
  const name = report.slice(phrase);
  const full = placesOf(report).names.fullOf(fold(name));
  return [full === null ? `**${plain(name)}**` : `**${plain(name)}** · ${plain(l10n.t('short for {0}', full))}`];
}

/** Where else this report states the indicator. */
function placeLines(uri: Uri, report: Report, { key, figure }: Found): string[] {
  if (key === null) return [];
  const statements = placesOf(report)
    .statements(key)
    .filter((statement) => statement.figure.span.start !== figure?.span.start);
  if (statements.length === 0) return [];
  const items = statements.slice(0, PLACE_LIMIT).map((statement) => `- ${placeLink(uri, report, statement)}`);
  return [
    `${line(figure === null ? l10n.t('Stated in this report') : l10n.t('Also in this report'), '')}\n\n${[...items, ...rest(statements.length)].join('\n')}`,
  ];
}

function placeLink(uri: Uri, report: Report, { figure: { figure, span } }: Statement): string {
  const { line: row } = report.positionAt(span.start);
  return `${link(uri, report, span, l10n.t('line {0}', row + 1))}　${plain(placeInWords(figure, report.slice(span)))}`;
}

function otherLines(places: readonly OtherPlace[]): string[] {
  const files = firstOfEachFile(places);
  const items = files.slice(0, PLACE_LIMIT).map(({ uri, range, written, figure }) => {
    const file = fileNameOf(uri);
    return `- [${plain(l10n.t('{0}, line {1}', file, range.start.line + 1))}](${goToLink(uri, range)})　${plain(placeInWords(figure, written))}`;
  });
  return [`${line(l10n.t('In other reports'), '')}\n\n${[...items, ...rest(files.length)].join('\n')}`];
}

const rest = (count: number): readonly string[] =>
  count > PLACE_LIMIT ? [`- ${plain(l10n.t('and {0} more: Shift+F12 lists all', count - PLACE_LIMIT))}`] : [];

const link = (uri: Uri, report: Report, span: Span, text: string): string =>
  `[${plain(text)}](${goToLink(uri, toRange(report, span))})`;
