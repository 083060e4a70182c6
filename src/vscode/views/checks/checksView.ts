import { l10n } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { checksOf, countChecks } from '../../../core/report/checks/checks';
import { countsInWords } from '../../../core/report/checks/checkText';
import type { ReportDiagnostics } from '../../diagnostics/diagnostics';
import { localized } from '../../platform/locale';
import type { ReportDocuments } from '../../workspace/documents';
import { ReportTree } from '../reportTree';
import { checksItem } from './checksItem';
import { buildChecksTree } from './checksTree';
import type { ChecksNode } from './checksTree';

/** The view 数据核对. */
export type ChecksView = ReportTree<ChecksNode>;

/** The view 数据核对 of the active report: which of its claims were worked out, and what became of each. */
export const createChecksView = (
  documents: ReportDocuments,
  diagnostics: ReportDiagnostics,
  log: LogOutputChannel,
): ChecksView =>
  new ReportTree<ChecksNode>(
    {
      id: 'zongjie.checks',
      roots: (_, report) => buildChecksTree(checksOf(report)),
      children: (node) => (node.type === 'group' ? node.checks : []),
      item: checksItem,
      message,
    },
    documents,
    diagnostics,
    log,
  );

/** How much was checked. */
function message(groups: readonly ChecksNode[]): string {
  const checks = groups.flatMap((node) => (node.type === 'group' ? node.checks.map(({ check }) => check) : []));
  return checks.length === 0
    ? l10n.t('The report makes no statement that could be worked out.')
    : localized(countsInWords(countChecks(checks)));
}
