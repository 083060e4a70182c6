import { Range, Uri, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import { collectRows, fillCollected } from '../../core/drafting/collect';
import type { Misfit } from '../../core/drafting/collect';
import { withGaps } from '../../core/drafting/rollover/ways';
import type { DraftMark } from '../../core/drafting/rollover/ways';
import { ReportDocument } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { shift } from '../../core/text/span';
import type { Span } from '../../core/text/span';
import { RefusedError } from '../../exchange/refusal';
import { logError } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { fileReason } from '../platform/fileReason';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';
import { writeWhole } from '../platform/writeWhole';
import type { Services } from '../services';

/** Command: writes a sheet in which others fill in the figures that are wanted. */
export const EXPORT_COLLECT = 'zongjie.exportCollect';
/** Command: fills in the figures of a sheet that came back. */
export const FILL_COLLECT = 'zongjie.fillCollect';

const FILTERS = { Excel: ['xlsx'] };
/** So many misfits are named in the message; the rest are counted. */
const NAMED = 5;

/** 导出数据采集表: writes the gaps of the active draft as a workbook. @param given where to; else the writer is asked */
export async function exportCollect({ documents, ways, log }: Services, given: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const draft = document === undefined ? null : documents.report(document);
  if (document === undefined || draft === null) return;
  const rows = collectRows(inGaps(draft, ways.marks(document)).report);
  if (rows.length === 0)
    return void window.showInformationMessage(l10n.t('No gap of this report remembers last year’s value.'));
  const name = `${fileNameOf(document.uri).replace(/\.[^.]*$/, '')}-数据采集表.xlsx`;
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  const target =
    given instanceof Uri
      ? given
      : await window.showSaveDialog({
          filters: FILTERS,
          ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
        });
  if (target === undefined) return;
  const { collectWorkbook } = await import('../../exchange/sheets/collect');
  try {
    await writeWhole(target, collectWorkbook(rows));
  } catch (error) {
    logError(log, `writing ${target.toString()}`, error);
    return void window.showErrorMessage(
      l10n.t('The sheet was not saved as “{0}”: {1}', fileNameOf(target), fileReason(error)),
    );
  }
  void window.showInformationMessage(l10n.t('“{0}” has {1} rows to be filled in.', fileNameOf(target), rows.length));
}

/**
 * 填入数据采集表: puts the values of a filled workbook into the active draft, in one edit.
 * @param given the workbook; else the writer is asked
 */
export async function fillCollect({ documents, ways, log }: Services, given: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const active = document === undefined ? null : documents.report(document);
  if (document === undefined || active === null) return;
  if (collectRows(inGaps(active, ways.marks(document)).report).length === 0)
    return void window.showInformationMessage(l10n.t('No gap of this report remembers last year’s value.'));
  const file = given instanceof Uri ? given : (await window.showOpenDialog({ filters: FILTERS }))?.[0];
  if (file === undefined) return;
  const { readCollected } = await import('../../exchange/sheets/collect');
  try {
    const bytes = await workspace.fs.readFile(file);
    const draft = documents.report(document);
    if (draft === null) return;
    const { report, back } = inGaps(draft, ways.marks(document));
    const { edits, misfits } = fillCollected(report, readCollected(bytes));
    const places = edits.map(({ span, newText }) => ({ span: back(span), newText }));
    const edit = new WorkspaceEdit();
    // last year's value, which stands there already, is this year's too
    for (const { span, newText } of places)
      if (draft.slice(span) === newText) ways.confirm(document, span);
      else edit.replace(document.uri, toRange(draft, span), newText);
    await workspace.applyEdit(edit);
    void tell(file, edits.length, misfits, (gap) => {
      const { start, end } = movedBy(places, back(gap));
      void window.showTextDocument(document, {
        selection: new Range(document.positionAt(start), document.positionAt(end)),
      });
    });
  } catch (error) {
    if (!(error instanceof RefusedError)) logError(log, `reading ${file.toString()}`, error);
    const why = error instanceof RefusedError ? localized(error.says) : fileReason(error);
    void window.showErrorMessage(l10n.t('“{0}”: {1}', fileNameOf(file), why));
  }
}

/** The draft with its gaps, whichever way it is shown in: 保留原文 asks for the same figures. */
function inGaps(
  draft: Report,
  marks: readonly DraftMark[],
): { readonly report: Report; readonly back: (span: Span) => Span } {
  if (marks.every(({ state }) => state !== 'original')) return { report: draft, back: (span) => span };
  const { text, back } = withGaps(draft.slice({ start: 0, end: draft.length }), marks);
  return { report: new ReportDocument(text, { own: draft.own }).report, back };
}

/** Where a span is after the edits, none of which touches it. */
function movedBy(edits: readonly { readonly span: Span; readonly newText: string }[], span: Span): Span {
  let by = 0;
  for (const { span: one, newText } of edits) if (one.start < span.start) by += newText.length - (one.end - one.start);
  return shift(span, by);
}

/** Tells what was filled in, and lists what was not. @param go to the gap that a value was meant for */
async function tell(file: Uri, filled: number, misfits: readonly Misfit[], go: (gap: Span) => void): Promise<void> {
  const done = l10n.t('{0} values of “{1}” were filled in.', filled, fileNameOf(file));
  if (misfits.length === 0) return void (await window.showInformationMessage(done));
  const list = l10n.t('List Them');
  const named = misfits
    .slice(0, NAMED)
    .map(({ row, value, why }) => l10n.t('row {0}, “{1}”: {2}', row, value, localized(why)));
  const says = l10n.t('{0} Not filled in: {1} ({2}).', done, misfits.length, named.join(l10n.t('; ')));
  // a message is gone before it is read: they are listed at once, and can be listed again
  do {
    const picked = await window.showQuickPick(
      misfits.map(({ row, indicator, value, why, gap }) => ({
        label: l10n.t('row {0} {1}', row, indicator).trim(),
        description: l10n.t('“{0}”: {1}', value, localized(why)),
        gap,
      })),
      {
        title: l10n.t('“{0}”: {1} filled in, {2} not', fileNameOf(file), filled, misfits.length),
        placeHolder: l10n.t('Choose one to go to its gap in the draft'),
        ignoreFocusOut: true,
      },
    );
    if (picked?.gap != null) go(picked.gap);
  } while ((await window.showWarningMessage(says, list)) === list);
}
