import { l10n } from 'vscode';
import type { Role } from '../../../core/outline/model';
import type { Report } from '../../../core/report/report';
import { roleName } from '../../platform/locale';

/** What stands above the outline: why it is empty; "" where it is not. @param only the role of the sections shown */
export function outlineMessage(report: Report | null, only: Role | null): string {
  if (report === null) return l10n.t('This document cannot be analysed; the status bar says why.');
  if (only === null)
    return report.sections.length > 0
      ? ''
      : l10n.t('No sections yet. Headings such as “一、…” or “（一）…” are listed here.');
  return report.allSections().some(({ role }) => role === only)
    ? ''
    : l10n.t('No section has this role: {0}', roleName(only));
}
