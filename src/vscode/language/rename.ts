import { WorkspaceEdit, l10n } from 'vscode';
import type { Position, RenameProvider, TextDocument } from 'vscode';
import { RENAMED_NAMES, RENAME_REFUSALS, nameRefusal, presentName, renamingAt } from '../../core/features/rename';
import type { Renaming } from '../../core/features/rename';
import type { Report } from '../../core/report/report';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';

/**
 * Renames an indicator everywhere in the report. What may mean to stay (abbreviations, names inside other names) is
 * offered in the preview.
 */
export function renameProvider(documents: ReportDocuments): RenameProvider {
  return {
    prepareRename(document, position) {
      const { report, renaming } = asked(documents, document, position);
      return { range: toRange(report, renaming.span), placeholder: presentName(report, renaming) };
    },
    provideRenameEdits(document, position, newName) {
      const { report, renaming } = asked(documents, document, position);
      const refusal = nameRefusal(newName);
      if (refusal !== null) throw new Error(localized(refusal));
      const edit = new WorkspaceEdit();
      for (const { span, as } of renaming.places) {
        const asks = as === 'name' ? undefined : { needsConfirmation: true, label: localized(RENAMED_NAMES[as]) };
        edit.replace(document.uri, toRange(report, span), newName.trim(), asks);
      }
      return edit;
    },
  };
}

/** @throws Error with a sentence for the writer where nothing can be renamed. */
function asked(
  documents: ReportDocuments,
  document: TextDocument,
  position: Position,
): { readonly report: Report; readonly renaming: Renaming } {
  const report = documents.report(document);
  if (report === null) throw new Error(l10n.t('This document cannot be analysed; the status bar says why.'));
  const renaming = renamingAt(report, document.offsetAt(position));
  if (renaming === null) throw new Error(localized(RENAME_REFUSALS.unnamed));
  if (renaming === 'general') throw new Error(localized(RENAME_REFUSALS.general));
  return { report, renaming };
}
