import { CodeAction, CodeActionKind, TextEdit, WorkspaceEdit, l10n } from 'vscode';
import type { CodeActionProvider, TextDocument } from 'vscode';
import {
  ONE_OFF_ANSWERS,
  WORDED_ANSWERS,
  answeredWords,
  besideOneOff,
  leftIn,
  isOneOffMark,
  markedWords,
  oneOffEdits,
} from '../../../core/drafting/rollover/oneOff';
import type { OneOffAnswer } from '../../../core/drafting/rollover/oneOff';
import { placeholderAt } from '../../../core/report/placeholders';
import type { Report } from '../../../core/report/report';
import type { Span } from '../../../core/text/span';
import { toRange } from '../../platform/ranges';
import type { ReportDocuments } from '../../workspace/documents';
import type { DraftWays } from './draftWays';

const titleOf = (answer: OneOffAnswer): string => {
  switch (answer) {
    case 'keep':
      return l10n.t('It holds this year too: keep it without the mark');
    case 'replace':
      return l10n.t('Something else this year: leave a gap for it');
    case 'delete':
      return l10n.t('It is over: delete the clause');
  }
};

/** Quick fixes on what is to be checked: what happened once is kept, replaced or deleted, marked words are kept or replaced. */
export const oneOffActions = (documents: ReportDocuments, ways: DraftWays): CodeActionProvider => ({
  provideCodeActions(document, range, { only }) {
    const report = documents.report(document);
    if (report === null || (only !== undefined && !only.contains(CodeActionKind.QuickFix))) return [];
    const offset = document.offsetAt(range.start);
    const gap = placeholderAt(report, offset);
    if (gap !== null && isOneOffMark(report.slice(gap)))
      return [
        ...ONE_OFF_ANSWERS.map((answer) => actionFor(document, report, gap, answer)),
        ...keepSentence(document, report, gap),
      ];
    if (gap !== null && answeredWords(report.slice(gap), 'keep') !== null)
      return WORDED_ANSWERS.map((answer) => {
        const newText = answeredWords(report.slice(gap), answer) ?? report.slice(gap);
        return actionOf(document, report, answer, [{ span: gap, newText }]);
      });
    // in the way 保留原文 the mark is no text, and keeping is confirming
    const mark = ways.open(document).find(({ span, gap: words }) => {
      const { start, end } = markedWords(report, span);
      return isOneOffMark(words) && start <= offset && offset <= end;
    });
    if (mark === undefined) return [];
    return ONE_OFF_ANSWERS.filter((answer) => answer !== 'keep').map((answer) =>
      actionFor(document, report, mark.span, answer),
    );
  },
});

/** That all of the sentence holds, where it bears several marks. */
function keepSentence(document: TextDocument, report: Report, mark: Span): CodeAction[] {
  const beside = besideOneOff(report, mark, leftIn(report));
  if (beside.length < 2) return [];
  const title = l10n.t('The sentence holds this year too: keep it without its {0} marks', beside.length);
  return [
    editing(
      document,
      report,
      title,
      beside.flatMap(({ span }) => oneOffEdits(report, span, 'keep')),
    ),
  ];
}

const actionFor = (document: TextDocument, report: Report, mark: Span, answer: OneOffAnswer): CodeAction =>
  actionOf(document, report, answer, oneOffEdits(report, mark, answer));

const actionOf = (
  document: TextDocument,
  report: Report,
  answer: OneOffAnswer,
  edits: readonly { readonly span: Span; readonly newText: string }[],
): CodeAction => editing(document, report, titleOf(answer), edits);

function editing(
  document: TextDocument,
  report: Report,
  title: string,
  edits: readonly { readonly span: Span; readonly newText: string }[],
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    edits.map(({ span, newText }) => TextEdit.replace(toRange(report, span), newText)),
  );
  return action;
}
