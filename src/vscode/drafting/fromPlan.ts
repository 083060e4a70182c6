import { Uri, ViewColumn, l10n, window } from 'vscode';
import { reportOfPlan } from '../../core/drafting/fromPlan';
import type { ReportDocuments } from '../workspace/documents';
import { documentFor, isTooLong, reportFor } from '../workspace/commanded';
import { LANGUAGE } from '../platform/switchLanguage';
import { openUnsaved } from '../platform/unsaved';
import { showAtFirstGap } from './placeholders';

/** Command: drafts the report from the plan of its year. */
export const DRAFT_FROM_PLAN = 'zongjie.draftFromPlan';

/**
 * Makes the draft of the year's report of a plan (由工作要点起草总结) in a new, unsaved document beside it.
 * @param from the file that was chosen in the explorer; else the active report
 */
export async function draftFromPlan(documents: ReportDocuments, from: unknown): Promise<void> {
  const source = await documentFor(from);
  if (source !== undefined && isTooLong(source)) return;
  const draft = source === undefined ? null : reportOfPlan(await reportFor(documents, source));
  if (source === undefined || draft === null)
    return void window.showInformationMessage(
      l10n.t('This is no plan with a year: open 工作要点, 工作计划 or 职能目标 first.'),
    );
  const document = await openUnsaved({
    text: draft.text,
    language: LANGUAGE,
    folder: source.isUntitled ? null : Uri.joinPath(source.uri, '..'),
    name: draft.fileName,
  });
  await showAtFirstGap(documents, document, { viewColumn: ViewColumn.Beside, preview: false });
  void window.showInformationMessage(
    l10n.t(
      'Drafted for {0}: {1} goals of the plan to answer. The draft is not saved yet.',
      String(draft.year),
      draft.goals,
    ),
  );
}
