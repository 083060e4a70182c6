import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Role } from '../core/outline/model';
import type { Report } from '../core/report/report';
import { formatCount, kindName, localized, roleName } from './locale';
import { showFront } from './outlineFront';
import type { CompletenessNode, MissingNode, OutlineNode, SectionNode, ShareNode } from './outlineTree';
import { FILTER_BY_ROLE } from './roleFilter';
import { headingText, openCommand } from './ranges';

const ICONS: Readonly<Record<Role, ThemeIcon>> = {
  progress: new ThemeIcon('graph-line', new ThemeColor('charts.green')),
  measures: new ThemeIcon('tools', new ThemeColor('charts.blue')),
  problems: new ThemeIcon('warning', new ThemeColor('charts.orange')),
  plan: new ThemeIcon('calendar', new ThemeColor('charts.purple')),
  other: new ThemeIcon('list-selection'),
};

const STATE_MARKS = { told: '✓', owed: '✗', absent: '—' } as const;

/** How a node of the view 总结大纲 is shown. */
export function outlineItem(document: TextDocument, report: Report, node: OutlineNode): TreeItem {
  const item = new TreeItem(labelOf(report, node), 'children' in node && node.children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  item.id = node.id;
  item.contextValue = `zongjie.${node.type}`;
  switch (node.type) {
    case 'front':
      return showFront(item, document, report);
    case 'completeness':
      return showCompleteness(item, node);
    case 'share':
      return showShare(item, node);
    case 'missing':
      return showMissing(item, node);
    case 'section':
      return showSection(item, node, document, report);
  }
}

function labelOf(report: Report, node: OutlineNode): string {
  switch (node.type) {
    case 'front':
      return kindName(report.kind);
    case 'completeness':
      return l10n.t('Completeness');
    case 'share':
      return roleName(node.role);
    case 'missing':
      return l10n.t('Missing: {0}', roleName(node.part));
    case 'section':
      return headingText(report, node.section);
  }
}

function showCompleteness(item: TreeItem, { parts, isOwing, children }: CompletenessNode): TreeItem {
  item.description = parts.map(({ part, state }) => `${roleName(part)} ${STATE_MARKS[state]}`).join('  ');
  const complete = isOwing ? new ThemeIcon('pass', new ThemeColor('charts.green')) : new ThemeIcon('info');
  item.iconPath = children.every(({ type }) => type !== 'missing') ? complete : new ThemeIcon('error', new ThemeColor('charts.red'));
  item.tooltip = `${item.description}\n${l10n.t('✓ told, ✗ missing, — not there and not expected in a report of this kind')}`;
  return item;
}

/** Full blocks of a bar that is as long as the whole report. */
const BAR_LENGTH = 10;

function showShare(item: TreeItem, { role, words, share }: ShareNode): TreeItem {
  const percent = `${Math.round(share * 100)}%`;
  item.description = `${'▇'.repeat(Math.max(1, Math.round(share * BAR_LENGTH)))} ${percent}`;
  item.iconPath = ICONS[role];
  item.tooltip = `${l10n.t('{0}: {1} chars, {2} of the report', roleName(role), formatCount(words), percent)}\n${l10n.t('Click to show these sections only.')}`;
  item.accessibilityInformation = { label: l10n.t('{0}: {1} chars, {2} of the report', roleName(role), formatCount(words), percent) };
  item.command = { command: FILTER_BY_ROLE, title: l10n.t('Show one role only'), arguments: [role] };
  return item;
}

function showMissing(item: TreeItem, { part }: MissingNode): TreeItem {
  item.iconPath = new ThemeIcon('circle-outline', new ThemeColor('charts.red'));
  item.tooltip = l10n.t('The report does not tell this part: {0}. “Insert” puts its heading where it belongs.', roleName(part));
  return item;
}

function showSection(item: TreeItem, { section, inheritsRole, words, figures, problems, moves }: SectionNode, document: TextDocument, report: Report): TreeItem {
  const parts = [
    ...(problems === null || problems === 0 ? [] : [l10n.t('{0} to check', formatCount(problems))]),
    l10n.t('{0} chars', formatCount(words)),
    ...(figures === 0 ? [] : [l10n.t('{0} figures', formatCount(figures))]),
  ];
  const role = section.role === 'other' ? [] : [roleName(section.role)];
  item.description = [...(inheritsRole ? [] : role), ...parts].join(' · ');
  item.iconPath = ICONS[section.role];
  item.contextValue = ['zongjie.section', ...moves].join(' ');
  item.tooltip = sectionTooltip(headingText(report, section), [...role, ...parts].join(' · '), localized(section.reason));
  item.command = openCommand(l10n.t('Go to the section'), document, report, section.headingSpan.start);
  return item;
}

function sectionTooltip(heading: string, counts: string, reason: string): MarkdownString {
  const tooltip = new MarkdownString().appendText(heading).appendMarkdown('\n\n').appendText(counts);
  if (reason !== '') tooltip.appendMarkdown('\n\n').appendText(reason);
  return tooltip
    .appendMarkdown('\n\n---\n\n')
    .appendText(l10n.t('Drag it onto a section beside it to change places, onto another one to put it inside, onto empty space to put it at the end. Numbers follow.'));
}
