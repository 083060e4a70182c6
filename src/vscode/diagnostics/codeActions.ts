import { CodeAction, CodeActionKind, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type { CodeActionProvider, CodeActionProviderMetadata, Range, TextDocument } from 'vscode';
import { combinedFixes, hasOneReading, isMendedUnasked, isSerious } from '../../core/lint/applyFixes';
import type { MergedDiagnostic } from '../../core/lint/merge';
import { unmerged } from '../../core/lint/merge';
import { ruleTitle } from '../../core/lint/registry';
import type { SpanEdit } from '../../core/lint/model';
import type { Report } from '../../core/report/report';
import type { Examined, ReportDiagnostics } from './diagnostics';
import { toDiagnostics } from './toDiagnostics';
import type { Checked } from './toDiagnostics';
import { ignoreActions } from '../ignoring/ignoreActions';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';
import { SHOW_RULE } from './rulePages';
import { SET_RULE, setsWorkspace } from './ruleSettings';

/** Makes all safe fixes of what is wrong; what is only worth a look (info, hint) is left to the writer. */
export const FIX_ALL = CodeActionKind.SourceFixAll.append('zongjie');

/** The kinds of code actions that are offered, as VS Code wants them declared. */
export const CODE_ACTION_METADATA: CodeActionProviderMetadata = {
  providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
};

/** Quick fixes, and fix-all as a source action. */
export function codeActionProvider(diagnostics: ReportDiagnostics): CodeActionProvider {
  return {
    provideCodeActions(document, range, { only }) {
      const checked = diagnostics.current(document);
      if (checked === undefined) return [];
      const actions: CodeAction[] = [];
      if (only === undefined || only.contains(CodeActionKind.QuickFix))
        actions.push(...quickFixes(document, diagnostics.shown(document), checked, range));
      if (only?.contains(FIX_ALL) === true) actions.push(...fixAll(document, checked));
      return actions;
    },
  };
}

/** @param shown what is told: of the newest snapshot, nothing else is mended one by one */
function quickFixes(document: TextDocument, shown: Checked | undefined, checked: Examined, range: Range): CodeAction[] {
  const { report, told } = checked;
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const here = (shown?.report === report ? shown.told : told).filter(
    ({ span }) => span.start <= to && from <= span.end,
  );
  const fixes = here.flatMap((diagnostic) => [
    ...ownFixes(document, report, diagnostic),
    ...(diagnostic.merged ?? []).flatMap((other) => ownFixes(document, report, other, diagnostic)),
  ]);
  const rules = [...new Set(here.map(({ rule }) => rule))];
  return [...fixes, ...rules.flatMap((rule) => ruleActions(document, checked, rule, here))];
}

/** @param main the diagnostic that tells of this one */
function ownFixes(
  document: TextDocument,
  report: Report,
  diagnostic: MergedDiagnostic,
  main: MergedDiagnostic = diagnostic,
): CodeAction[] {
  const diagnostics = toDiagnostics(document.uri, { report, told: [main] });
  return diagnostic.fixes.map((fix) => {
    const action = new CodeAction(localized(fix.title), CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, report, fix.edits);
    action.diagnostics = diagnostics;
    if (diagnostic === main && hasOneReading(diagnostic)) action.isPreferred = true;
    return action;
  });
}

/** What can be done about all findings of a rule, or about the rule itself. */
function ruleActions(
  document: TextDocument,
  checked: Examined,
  id: string,
  here: readonly MergedDiagnostic[],
): CodeAction[] {
  const { report, told } = checked;
  const own = here.filter(({ rule }) => rule === id);
  const diagnostics = toDiagnostics(document.uri, { report, told: own });
  const title = localized(ruleTitle(id));
  const quickFix = (text: string): CodeAction => {
    const action = new CodeAction(text, CodeActionKind.QuickFix);
    action.diagnostics = diagnostics;
    return action;
  };
  const actions: CodeAction[] = [];
  const together = combinedFixes(unmerged(told).filter(({ rule }) => rule === id));
  if (together.count > 1) {
    const all = quickFix(l10n.t('Fix all {0} of “{1}” in this file', together.count, title));
    all.edit = toWorkspaceEdit(document, report, together.edits);
    actions.push(all);
  }
  const byCommand = (text: string, command: string, ...args: readonly unknown[]): void => {
    const action = quickFix(text);
    action.command = { command, title: text, arguments: [...args] };
    actions.push(action);
  };
  actions.push(...ignoreActions(document, checked, own, title, diagnostics));
  byCommand(
    setsWorkspace(id, document.uri)
      ? l10n.t('Turn off the rule “{0}” in this workspace', title)
      : l10n.t('Turn off the rule “{0}”', title),
    SET_RULE,
    id,
    'off',
    document.uri,
  );
  if (own.some(({ severity }) => severity !== 'hint'))
    byCommand(l10n.t('Only hint at “{0}”', title), SET_RULE, id, 'hint', document.uri);
  byCommand(l10n.t('Show the rule “{0}”', title), SHOW_RULE, id);
  return actions;
}

/** Makes all safe fixes in the active report and says how many, and what is left to the writer. */
export async function fixAllNow(diagnostics: ReportDiagnostics): Promise<void> {
  const document = window.activeTextEditor?.document;
  const checked = document === undefined ? undefined : diagnostics.current(document);
  if (document === undefined || checked === undefined) return;
  const { edits, count } = safeFixes(checked);
  if (count > 0 && !(await workspace.applyEdit(toWorkspaceEdit(document, checked.report, edits)))) return;
  const left = diagnostics.current(document)?.told.filter(isSerious).length ?? 0;
  void window.showInformationMessage(
    [
      count > 0
        ? l10n.t('{0} places mended; one undo takes all back.', count)
        : l10n.t('Nothing can be mended here without changing what is said.'),
      ...(left > 0 ? [l10n.t('Left to look at one by one: {0} (F8 goes to the next).', left)] : []),
    ].join(localized({ zh: '', en: ' ' })),
  );
}

const safeFixes = ({ told }: Checked): ReturnType<typeof combinedFixes> =>
  combinedFixes(unmerged(told).filter(isMendedUnasked));

function fixAll(document: TextDocument, checked: Checked): CodeAction[] {
  const { edits, count } = safeFixes(checked);
  if (count === 0) return [];
  const action = new CodeAction(l10n.t('Make all fixes that change no meaning ({0})', count), FIX_ALL);
  action.edit = toWorkspaceEdit(document, checked.report, edits);
  return [action];
}

function toWorkspaceEdit(document: TextDocument, report: Report, edits: readonly SpanEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { span, newText } of edits) edit.replace(document.uri, toRange(report, span), newText);
  return edit;
}
