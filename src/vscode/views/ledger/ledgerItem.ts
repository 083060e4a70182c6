import { MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Gravity } from '../../../core/ledger/model';
import type { LedgerRow } from '../../../core/ledger/rows';
import { formatCount } from '../../platform/locale';
import { gravestOf } from './ledgerTree';
import type { IndicatorNode, LedgerNode, PlaceNode } from './ledgerTree';

/** As VS Code shows diagnostics. */
const ICONS: Readonly<Record<Gravity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  info: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
};
const TARGET = new ThemeIcon('target', new ThemeColor('charts.purple'));
const RESULT = new ThemeIcon('symbol-numeric');

/** Values shown beside an indicator; more are counted. */
const VALUES_SHOWN = 3;

/** How a node of the view 指标台账 is shown. */
export function ledgerItem(document: TextDocument, node: LedgerNode): TreeItem {
  const item = new TreeItem(
    labelOf(node),
    node.type === 'indicator' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = node.id;
  item.contextValue = `zongjie.${node.type}`;
  return node.type === 'indicator' ? showIndicator(item, node) : showPlace(item, node, document);
}

function labelOf(node: LedgerNode): string {
  if (node.type === 'place') return node.alone ? node.row.indicatorText : statedValue(node.row);
  return node.text === '' ? l10n.t('(indicator not named)') : node.text;
}

/** The value as written, its approximator included. */
const statedValue = ({ text, approximation, approximatesBefore }: LedgerRow): string =>
  approximatesBefore ? approximation + text : text.includes(approximation) ? text : text + approximation;

function showIndicator(item: TreeItem, { places, severity }: IndicatorNode): TreeItem {
  const values = places
    .slice(0, VALUES_SHOWN)
    .map(({ row }) => statedValue(row))
    .join(l10n.t(', '));
  item.description = `${l10n.t('{0} places', formatCount(places.length))} · ${values}${places.length > VALUES_SHOWN ? '…' : ''}`;
  item.iconPath = severity === null ? new ThemeIcon('layers') : ICONS[severity];
  return item;
}

function showPlace(item: TreeItem, { row, alone }: PlaceNode, document: TextDocument): TreeItem {
  const { aspect, scope, section, target, comparisons, line, span } = row;
  const period = row.periodInferred ? '' : row.period;
  const severity = gravestOf(row);
  const written = [
    alone ? statedValue(row) : '',
    aspect,
    target ? l10n.t('Target') : '',
    period,
    scope,
    section,
  ].filter((part) => part !== '');
  item.description = written.join(' · ');
  item.iconPath = severity !== null ? ICONS[severity] : target ? TARGET : RESULT;
  item.tooltip = placeTooltip(
    row,
    [statedValue(row), target ? l10n.t('Target') : l10n.t('Result'), period, scope, comparisons]
      .filter((part) => part !== '')
      .join(' · '),
  );
  item.accessibilityInformation = {
    label: [String(item.label), ...written, ...row.problems.map(({ message }) => message)].join('，'),
  };
  const range = new Range(line, row.character, line, row.character + span.end - span.start);
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Go to the place'),
    arguments: [document.uri, { selection: range }],
  };
  return item;
}

function placeTooltip({ indicatorText, section, line, problems }: LedgerRow, facts: string): MarkdownString {
  const tooltip = new MarkdownString('', true);
  if (indicatorText !== '') tooltip.appendText(indicatorText).appendMarkdown('\n\n');
  tooltip
    .appendText(facts)
    .appendMarkdown('\n\n')
    .appendText(`${section === '' ? '' : `${section} · `}${l10n.t('line {0}', formatCount(line + 1))}`);
  for (const { severity, message } of problems)
    tooltip.appendMarkdown(`\n\n$(${ICONS[severity].id}) `).appendText(message);
  return tooltip;
}
