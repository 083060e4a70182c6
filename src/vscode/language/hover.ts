import { Hover, MarkdownString, Uri } from 'vscode';
import type { HoverProvider } from 'vscode';
import { hoverAt, otherReportsHover } from '../../core/features/hover';
import type { Hover as ReportHover, HoverPart, Piece, Words } from '../../core/features/hoverModel';
import { referencesAt } from '../../core/features/places';
import type { Report } from '../../core/report/report';
import { GO_TO, goToLink } from '../platform/goTo';
import { localized } from '../platform/locale';
import { toLineRange, toPosition, toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';
import type { OtherReports } from '../workspace/otherReports';
import { EXPLAIN_FIGURE, explainLink } from './explainFigure';
import type { Explanations } from './explainFigure';

/** What is known of the figure or the indicator under the mouse, from its own report. */
export function figureHoverProvider(documents: ReportDocuments, explanations: Explanations): HoverProvider {
  return {
    provideHover(document, position) {
      const report = documents.report(document);
      if (report === null) return undefined;
      const isAsked = explanations.take.bind(explanations, report);
      return shown(document.uri, report, hoverAt(report, document.offsetAt(position), isAsked));
    },
  };
}

/**
 * Where the other reports of the workspace state the indicator; apart from the rest, which need not wait until files
 * are read.
 */
export function otherReportsHoverProvider(documents: ReportDocuments, others: OtherReports): HoverProvider {
  return {
    async provideHover(document, position, token) {
      const report = documents.report(document);
      const offset = document.offsetAt(position);
      const key = report === null ? null : (referencesAt(report, offset)?.key ?? null);
      if (report === null || key === null) return undefined;
      const places = await others.stating(key, document.uri, token);
      if (token.isCancellationRequested) return undefined;
      return shown(document.uri, report, otherReportsHover(report, offset, places));
    },
  };
}

/** The hover as Markdown in which only links of ours can be followed. */
function shown(uri: Uri, report: Report, hover: ReportHover | null): Hover | undefined {
  if (hover === null) return undefined;
  const text = new MarkdownString(hover.parts.map((part) => markdownOf(uri, report, part)).join('  \n'));
  text.isTrusted = { enabledCommands: [GO_TO, EXPLAIN_FIGURE] };
  return new Hover(text, toRange(report, hover.span));
}

function markdownOf(uri: Uri, report: Report, part: HoverPart): string {
  const piece = (one: Piece): string => pieceOf(uri, report, one);
  switch (part.as) {
    case 'title':
      return [`**${plain(part.name)}**`, ...part.notes.map(plain)].join(' · ');
    case 'line':
      return `**${plain(part.label)}**　${piece(part.piece)}`;
    case 'list':
      return `**${plain(part.label)}**　\n\n${part.items.map((item) => `- ${item.map(piece).join('　')}`).join('\n')}\n`;
    case 'question':
      return `[${plain(part.text)}](${explainLink(toPosition(report, part.figure.start))})`;
  }
}

function pieceOf(uri: Uri, report: Report, { text, target }: Piece): string {
  if (target === null) return plain(text);
  const link =
    'uri' in target
      ? goToLink(Uri.parse(target.uri, true), toLineRange(target.range))
      : goToLink(uri, toRange(report, target));
  return `[${plain(text)}](${link})`;
}

/** Words in the language of the user interface, with nothing in them that Markdown would take for its own. */
const plain = (words: Words): string =>
  (typeof words === 'string' ? words : localized(words))
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:"']/g, '\\$&');
