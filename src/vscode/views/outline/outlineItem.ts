import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Role } from '../../../core/outline/model';
import type { Report } from '../../../core/report/report';
import { INSERT_PART } from '../../editing/insertPart';
import { formatCount, kindName, roleName } from '../../platform/locale';
import { showFront } from './outlineFront';
import type { CompletenessNode, MissingNode, OutlineNode, OutlineTree, SectionNode, ShareNode } from './outlineTree';
import { FILTER_BY_ROLE } from './roleFilter';
import { headingText } from '../../../core/features/sections';
import { openCommand } from '../../platform/ranges';

const ICONS: Readonly<Record<Role, ThemeIcon>> = {
  progress: new ThemeIcon('graph-line', new ThemeColor('charts.green')),
  measures: new ThemeIcon('tools', new ThemeColor('charts.blue')),
  problems: new ThemeIcon('warning', new ThemeColor('charts.orange')),
  plan: new ThemeIcon('calendar', new ThemeColor('charts.purple')),
  other: new ThemeIcon('list-selection'),
};

const STATE_MARKS = { told: '✓', begun: '○', owed: '✗', absent: '—' } as const;

/** How a node of the view 总结大纲 is shown; its tooltip is made when it is asked for. */
export function outlineItem(document: TextDocument, { report, isLarge }: OutlineTree, node: OutlineNode): TreeItem {
  const item = new TreeItem(labelOf(report, node), foldingOf(node, isLarge));
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

function foldingOf(node: OutlineNode, isLarge: boolean): TreeItemCollapsibleState {
  if (!('children' in node) || node.children.length === 0) return TreeItemCollapsibleState.None;
  return isLarge && node.type === 'section' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
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

function showCompleteness(item: TreeItem, node: CompletenessNode): TreeItem {
  item.description = partsOf(node);
  item.iconPath = completenessIcon(node);
  return item;
}

function completenessIcon({ children, parts, isOwing }: CompletenessNode): ThemeIcon {
  if (children.some(({ type }) => type === 'missing')) return new ThemeIcon('error', new ThemeColor('charts.red'));
  if (parts.some(({ state }) => state === 'begun')) return new ThemeIcon('edit');
  return isOwing ? new ThemeIcon('pass', new ThemeColor('charts.green')) : new ThemeIcon('info');
}

/** Which of the four parts the report has, in a line. */
export const partsOf = ({ parts }: CompletenessNode): string =>
  parts.map(({ part, state }) => `${roleName(part)}${STATE_MARKS[state]}`).join(' ');

/** Full blocks of a bar that is as long as the whole report. */
const BAR_LENGTH = 10;
const FULL_BLOCK = '▇';
const SLIVER = '▏';

function showShare(item: TreeItem, node: ShareNode): TreeItem {
  item.description = `${FULL_BLOCK.repeat(Math.round(node.share * BAR_LENGTH)) || SLIVER} ${percentOf(node)}`;
  item.iconPath = ICONS[node.role];
  item.accessibilityInformation = { label: shareOf(node) };
  item.command = { command: FILTER_BY_ROLE, title: l10n.t('Show one role only'), arguments: [node.role] };
  return item;
}

const percentOf = ({ share }: ShareNode): string => (share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`);

/** How much of the report tells the role, in a sentence. */
export const shareOf = (node: ShareNode): string =>
  l10n.t('{0}: {1} chars, {2} of the report', roleName(node.role), formatCount(node.words), percentOf(node));

function showMissing(item: TreeItem, node: MissingNode): TreeItem {
  item.description = l10n.t('click to insert it');
  item.command = { command: INSERT_PART, title: l10n.t('Insert the part'), arguments: [node] };
  item.iconPath = new ThemeIcon('circle-outline', new ThemeColor('charts.red'));
  return item;
}

function showSection(item: TreeItem, node: SectionNode, document: TextDocument, report: Report): TreeItem {
  const { section, inheritsRole, moves } = node;
  item.description = sectionFacts(node, !inheritsRole);
  item.iconPath = ICONS[section.role];
  item.contextValue = ['zongjie.section', ...moves].join(' ');
  item.command = openCommand(l10n.t('Go to the section'), document, report, section.headingSpan.start);
  return item;
}

/**
 * Problems, 字数, figures and role of a section, in a line: the role, which its icon tells too, is what a narrow view may
 * cut.
 */
export function sectionFacts({ section, words, figures, problems }: SectionNode, withRole: boolean): string {
  return [
    ...(problems === null || problems === 0 ? [] : [l10n.t('{0} to check', formatCount(problems))]),
    l10n.t('{0} chars', formatCount(words)),
    ...(figures === 0 ? [] : [l10n.t('{0} figures', formatCount(figures))]),
    ...(withRole && section.role !== 'other' ? [roleName(section.role)] : []),
  ].join(' · ');
}
