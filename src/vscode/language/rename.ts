import { WorkspaceEdit, l10n } from 'vscode';
import type { Position, RenameProvider, TextDocument } from 'vscode';
import { renamingAt } from '../../core/ledger/renaming';
import type { RenamedAs, Renaming } from '../../core/ledger/renaming';
import type { Report } from '../../core/report/report';
import type { ReportDocuments } from '../workspace/documents';
import { toRange } from '../platform/ranges';

/** Renames an indicator everywhere in the report. What may mean to stay (abbreviations, names inside other names) is offered in the preview. */
export function renameProvider(documents: ReportDocuments): RenameProvider {
  return {
    prepareRename(document, position) {
      const { report, renaming } = asked(documents, document, position);
      return {
        range: toRange(report, renaming.span),
        placeholder: report.slice(renaming.span).replace(/\s*[\r\n]+\s*/g, ''),
      };
    },
    provideRenameEdits(document, position, newName) {
      const { report, renaming } = asked(documents, document, position);
      const name = newName.trim();
      if (name === '') throw new Error(l10n.t('The new name is empty.'));
      if (/[\r\n]/.test(name)) throw new Error(l10n.t('A name stands in one line.'));
      const edit = new WorkspaceEdit();
      for (const { span, as } of renaming.places) {
        const range = toRange(report, span);
        if (as === 'name') edit.replace(document.uri, range, name);
        else edit.replace(document.uri, range, name, { needsConfirmation: true, label: labelOf(as) });
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
  if (renaming === null) throw new Error(l10n.t('There is no indicator here. Put the cursor into the name of one.'));
  if (renaming === 'general')
    throw new Error(l10n.t('These words are too general to be the same indicator elsewhere.'));
  return { report, renaming };
}

function labelOf(as: Exclude<RenamedAs, 'name'>): string {
  switch (as) {
    case 'abbreviation':
      return l10n.t('Abbreviations of the name');
    case 'variant':
      return l10n.t('Other ways of writing the name');
    case 'part':
      return l10n.t('Inside the names of other indicators');
  }
}
