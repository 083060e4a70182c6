import type { Disposable } from 'vscode';
import type { Role } from '../../../core/outline/model';
import { registerCommands } from '../../platform/commands';
import type { Services } from '../../services';
import type { ReportDocuments } from '../../workspace/documents';
import type { OutlineView } from './outlineView';
import { CLEAR_ROLE_FILTER, FILTER_BY_ROLE, chooseRole, isRole } from './roleFilter';

/** The filter of the view 总结大纲. */
export function register({ documents, outline, log }: Services): Disposable {
  return registerCommands(log, {
    [FILTER_BY_ROLE]: (role?: unknown) => filterByRole(documents, outline, role),
    [CLEAR_ROLE_FILTER]: () => outline.showOnly(null),
  });
}

/** Shows one role; without one, lets the writer choose. The role shown already shows all again. */
async function filterByRole(documents: ReportDocuments, outline: OutlineView, role: unknown): Promise<void> {
  const report = outline.shown === undefined ? null : documents.report(outline.shown);
  const sections = report?.allSections() ?? [];
  const chosen: Role | undefined = isRole(role)
    ? role
    : await chooseRole(outline.role, (wanted) => sections.filter((section) => section.role === wanted).length);
  if (chosen !== undefined) outline.showOnly(isRole(role) && chosen === outline.role ? null : chosen);
}
