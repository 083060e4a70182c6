import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import { exampleOf, preview } from '../../../core/drafting/completion/offers';
import type { LibraryPattern } from '../../../core/drafting/library';
import { parsePattern } from '../../../core/drafting/pattern';
import type { PatternRole } from '../../../core/drafting/roles';
import { PATTERN_ROLE_NAMES } from '../../../core/drafting/roles';
import { TOPIC_NAMES } from '../../../core/drafting/topics';
import { formatCount, localized } from '../../platform/locale';
import type { GroupNode, LineNode, PatternTreeNode } from './patternTree';

const ICONS: Readonly<Record<PatternRole, ThemeIcon>> = {
  opening: new ThemeIcon('play'),
  progress: new ThemeIcon('graph-line', new ThemeColor('charts.green')),
  measures: new ThemeIcon('tools', new ThemeColor('charts.blue')),
  problems: new ThemeIcon('warning', new ThemeColor('charts.orange')),
  plan: new ThemeIcon('calendar', new ThemeColor('charts.purple')),
  closing: new ThemeIcon('pass'),
  transition: new ThemeIcon('arrow-swap'),
};
const LINE_ICONS: Readonly<Record<LineNode['kind'], ThemeIcon | undefined>> = {
  clause: undefined,
  example: new ThemeIcon('quote'),
  check: new ThemeIcon('checklist'),
  source: new ThemeIcon('book'),
};

/** How a node of the view 素材库 is shown; the tooltip of a pattern is made when it is asked for. */
export function patternItem(node: PatternTreeNode): TreeItem {
  switch (node.type) {
    case 'pattern':
      return showPattern(node.id, node.pattern);
    case 'line':
      return showLine(node);
    default:
      return showGroup(node);
  }
}

function showGroup({ type, id, label, role, count }: GroupNode): TreeItem {
  const item = new TreeItem(
    label,
    type === 'own' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = id;
  item.contextValue = `zongjie.patterns.${type}`;
  item.description = formatCount(count);
  const icon = type === 'own' ? new ThemeIcon('account') : type === 'role' && role !== null ? ICONS[role] : undefined;
  if (icon !== undefined) item.iconPath = icon;
  item.accessibilityInformation = { label: l10n.t('{0}, {1} patterns', label, formatCount(count)) };
  return item;
}

function showPattern(id: string, pattern: LibraryPattern): TreeItem {
  const item = new TreeItem(pattern.title, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.contextValue = `zongjie.pattern${pattern.own === undefined ? '' : ` own ${pattern.own}`}`;
  item.description = preview(parsePattern(pattern.text));
  item.iconPath =
    pattern.own === undefined
      ? new ThemeIcon(pattern.form === 'heading' ? 'symbol-string' : 'symbol-snippet')
      : new ThemeIcon(pattern.own === 'workspace' ? 'folder' : 'globe');
  item.accessibilityInformation = { label: `${pattern.title}，${item.description}` };
  return item;
}

function showLine({ id, kind, text }: LineNode): TreeItem {
  const item = new TreeItem(text, TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = 'zongjie.pattern.line';
  const icon = LINE_ICONS[kind];
  if (icon !== undefined) item.iconPath = icon;
  item.tooltip = text;
  return item;
}

/** The whole of a pattern: its text, an example, what is checked, how to call for it, where it is from. */
export function patternTooltip({
  text,
  sample,
  checks,
  prefixes,
  role,
  topic,
  title,
  description,
}: LibraryPattern): MarkdownString {
  const read = parsePattern(text);
  const tooltip = new MarkdownString('', true);
  const line = (label: string, said: string): void => {
    tooltip.appendMarkdown('\n\n').appendText(`${label}${said}`);
  };
  tooltip
    .appendMarkdown('**')
    .appendText(title)
    .appendMarkdown('** ')
    .appendText(`${localized(PATTERN_ROLE_NAMES[role])} · ${localized(TOPIC_NAMES[topic])}`);
  tooltip.appendMarkdown('\n\n').appendText(preview(read));
  line(l10n.t('Example: '), exampleOf(read, sample));
  if (checks.length > 0) line(l10n.t('Checked once filled: '), checks.join('；'));
  line(l10n.t('While writing: '), callOf(prefixes));
  line('', description);
  return tooltip;
}

/**
 * What calls for a pattern while writing; the initials only where it is known which reading of the characters is meant.
 */
export const callOf = ([initials, chinese]: LibraryPattern['prefixes']): string =>
  initials === '' ? chinese : `/${initials}  ${chinese}`;
