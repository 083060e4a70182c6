import { MarkdownString, l10n } from 'vscode';
import { headingEvidence } from '../../../core/outline/headingEvidence';
import type { Report } from '../../../core/report/report';
import { localized, roleName } from '../../platform/locale';
import { frontTooltip } from './outlineFront';
import { partsOf, sectionFacts, shareOf } from './outlineItem';
import type { OutlineNode, SectionNode } from './outlineTree';
import { headingText } from '../../../core/features/sections';

/** What the view 总结大纲 says of a node that is pointed at. */
export function outlineTooltip(report: Report, node: OutlineNode): string | MarkdownString {
  switch (node.type) {
    case 'front':
      return frontTooltip(report);
    case 'completeness':
      return `${partsOf(node)}\n${l10n.t('✓ told, ○ a heading with nothing written below it yet, ✗ missing, — not there and not expected in a report of this kind')}`;
    case 'share':
      return `${shareOf(node)}\n${l10n.t('Click to show these sections only.')}`;
    case 'missing':
      return l10n.t(
        'The report does not tell this part: {0}. The + beside it puts its heading where it belongs.',
        roleName(node.part),
      );
    case 'section':
      return sectionTooltip(report, node);
  }
}

function sectionTooltip(report: Report, node: SectionNode): MarkdownString {
  const reason = localized(node.section.reason);
  const tooltip = new MarkdownString()
    .appendText(headingText(report, node.section))
    .appendMarkdown('\n\n')
    .appendText(sectionFacts(node, true));
  if (reason !== '') tooltip.appendMarkdown('\n\n').appendText(reason);
  const evidence = headingEvidence(node.section);
  if (evidence !== null) tooltip.appendMarkdown('\n\n').appendText(localized(evidence));
  return tooltip
    .appendMarkdown('\n\n---\n\n')
    .appendText(
      l10n.t(
        'Drag it onto a section beside it to change places, onto another one to put it inside, onto empty space to put it at the end. Numbers follow.',
      ),
    );
}
