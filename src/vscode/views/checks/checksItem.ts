import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import type { TextDocument } from 'vscode';
import { readingsOf, subjectOf } from '../../../core/report/checks/checks';
import type { Report } from '../../../core/report/report';
import { CHECK_KINDS, checkInWords, groundOf, verdictOf } from '../../../core/report/checks/checkText';
import { CHECK_MARKS } from '../../../core/relations/marks';
import { formatCount, localized } from '../../platform/locale';
import { toRange } from '../../platform/ranges';
import type { CheckGroup, CheckGroupNode, CheckNode, ChecksNode } from './checksTree';

const ICONS: Readonly<Record<CheckGroup, ThemeIcon>> = {
  contradicted: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  confirmed: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  open: new ThemeIcon('circle-outline'),
};

const nameOf = (group: CheckGroup): string =>
  group === 'contradicted'
    ? l10n.t('Does not hold')
    : group === 'confirmed'
      ? l10n.t('Confirmed')
      : l10n.t('Cannot be checked');

/** How a node of the view 数据核对 is shown. */
export const checksItem = (document: TextDocument, report: Report, node: ChecksNode): TreeItem =>
  node.type === 'group' ? groupItem(node) : checkItem(document, report, node);

function groupItem({ group, checks }: CheckGroupNode): TreeItem {
  const state = group === 'open' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(nameOf(group), state);
  item.id = group;
  item.description = formatCount(checks.length);
  item.iconPath = ICONS[group];
  return item;
}

function checkItem(document: TextDocument, report: Report, { id, check }: CheckNode): TreeItem {
  const { words, reading, outcome, kind } = check;
  const label = `${subjectOf(report, check)} ${words.written}`.replace(/\s+/g, ' ').trim();
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  const line = l10n.t('line {0}', words.line + 1);
  item.id = id;
  item.description = reading === null ? line : `${localized(verdictOf(check))} · ${line}`;
  item.tooltip = new MarkdownString()
    .appendText(`${localized(CHECK_KINDS[kind])} · ${line}`)
    .appendMarkdown('\n\n')
    .appendText(localized(checkInWords(check)));
  for (const other of readingsOf(report, check)) {
    const mark = CHECK_MARKS[other.fits ? 'confirmed' : 'contradicted'];
    item.tooltip.appendMarkdown('\n- ').appendText(`${mark} ${other.computation} · ${localized(groundOf(other))}`);
  }
  item.accessibilityInformation = { label: `${CHECK_MARKS[outcome]} ${localized(checkInWords(check))}，${line}` };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Go to the place'),
    arguments: [document.uri, { selection: toRange(report, words) }],
  };
  return item;
}
