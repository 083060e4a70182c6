import { ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, l10n } from 'vscode';
import type { Command, TextDocument } from 'vscode';
import type { AidKind } from '../../../core/proofreading/model';
import { AID_NAMES } from '../../../core/proofreading/proofread';
import { withinLine } from '../../../core/report/find';
import type { Report } from '../../../core/report/report';
import type { Span } from '../../../core/text/span';
import { formatCount, localized } from '../../platform/locale';
import { toRange } from '../../platform/ranges';
import { below, fixesBelow } from './proofreadingTree';
import type { ProofreadingNode } from './proofreadingTree';

const ICONS: Readonly<Record<AidKind, string>> = {
  unanswered: 'history',
  openings: 'symbol-keyword',
  sentences: 'word-wrap',
  headings: 'list-ordered',
  honours: 'star-empty',
  names: 'person',
  questions: 'question',
};
const LOOK = new ThemeIcon('eye', new ThemeColor('problemsInfoIcon.foreground'));
/** The words around a place that are shown. */
const AROUND = 16;

/** How a node of the view 校对清单 is shown. */
export function proofreadingItem(document: TextDocument, report: Report, node: ProofreadingNode): TreeItem {
  const item = new TreeItem(labelOf(report, node), stateOf(node));
  item.id = node.id;
  const boxes = fixesBelow(node);
  if (boxes.length > 0)
    item.checkboxState = boxes.every(({ ticked }) => ticked)
      ? TreeItemCheckboxState.Checked
      : TreeItemCheckboxState.Unchecked;
  const line = (span: Span): string => l10n.t('line {0}', formatCount(report.positionAt(span.start).line + 1));
  switch (node.type) {
    case 'fixes':
      item.description = ticksIn(node);
      item.iconPath = new ThemeIcon('check-all');
      break;
    case 'rule':
      item.description = ticksIn(node);
      break;
    case 'fix':
      item.description = `${localized(node.diagnostic.fixes[0]?.title ?? { zh: '', en: '' })} · ${line(node.diagnostic.span)}`;
      item.tooltip = localized(node.diagnostic.message);
      item.command = goTo(document, report, node.diagnostic.span);
      break;
    case 'aids':
      item.description = formatCount(node.aids.length);
      item.iconPath = new ThemeIcon(ICONS[node.id]);
      break;
    case 'aid': {
      const { note, look, places } = node.aid;
      const [first] = places as readonly [Span, ...Span[]];
      item.description = places.length > 1 ? localized(note) : `${localized(note)} · ${line(first)}`;
      item.tooltip = `${node.aid.label}\n${item.description}`;
      if (look) item.iconPath = LOOK;
      item.command = goTo(document, report, first);
      break;
    }
    case 'place':
      item.description = line(node.span);
      item.command = goTo(document, report, node.span);
      break;
  }
  return item;
}

function labelOf(report: Report, node: ProofreadingNode): string {
  switch (node.type) {
    case 'fixes':
      return l10n.t('To be mended in one go');
    case 'rule':
      return localized(node.title);
    case 'fix':
      return around(report, node.diagnostic.span);
    case 'aids':
      return localized(AID_NAMES[node.id]);
    case 'aid':
      return node.aid.label;
    case 'place':
      return around(report, node.span);
  }
}

function stateOf(node: ProofreadingNode): TreeItemCollapsibleState {
  if (below(node).length === 0) return TreeItemCollapsibleState.None;
  return node.type === 'fixes' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** How many of the fixes below a node are ticked: 3/5. */
function ticksIn(node: ProofreadingNode): string {
  const fixes = fixesBelow(node);
  return `${formatCount(fixes.filter(({ ticked }) => ticked).length)}/${formatCount(fixes.length)}`;
}

/** The place with a few words after and before it, on one line. */
const around = (report: Report, span: Span): string =>
  report
    .slice(withinLine(report, span, AROUND / 2, AROUND))
    .replace(/\s+/g, ' ')
    .trim();

const goTo = (document: TextDocument, report: Report, span: Span): Command => ({
  command: 'vscode.open',
  title: l10n.t('Go to the place'),
  arguments: [document.uri, { selection: toRange(report, span) }],
});
