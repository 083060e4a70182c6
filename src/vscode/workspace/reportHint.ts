import { Disposable, StatusBarAlignment, l10n, languages, window, workspace } from 'vscode';
import type { ExtensionContext, LogOutputChannel, StatusBarItem, TextDocument } from 'vscode';
import { ReportDocument } from '../../core/report/document';
import { isPlainlyReport } from '../../core/report/likeness';
import { guarded } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { LANGUAGE } from '../platform/switchLanguage';
import { canBeReport } from './documents';
import type { ReportDocuments } from './documents';

/** Command: treats the text in the active editor as a report. */
export const TREAT_AS_REPORT = 'zongjie.treatAsReport';

/** Texts that may be reports under another name. */
const PLAIN: ReadonlySet<string> = new Set(['plaintext', 'markdown']);
/** So much of a text is read to see what it is, in UTF-16 code units. */
const READ = 20_000;
const NEVER = 'reportHint.never';
const NOT_THESE = 'reportHint.notThese';

/** Whether a plain text under any name is plainly a report, by its beginning. */
export function readsLikeReport(document: TextDocument): boolean {
  if (!PLAIN.has(document.languageId) || !canBeReport(document)) return false;
  const text = document.getText().slice(0, READ);
  return isPlainlyReport(new ReportDocument(text, { fileName: fileNameOf(document.uri) }).report);
}

/** A hint in the status bar on a plain text that is plainly a report: it can be treated as one, or not, or never. */
export class ReportHint implements Disposable {
  private readonly item: StatusBarItem;
  private readonly listeners: Disposable;

  constructor(
    private readonly context: Pick<ExtensionContext, 'globalState' | 'workspaceState'>,
    private readonly documents: ReportDocuments,
    log: LogOutputChannel,
  ) {
    this.item = window.createStatusBarItem('zongjie.reportHint', StatusBarAlignment.Right, 101);
    this.item.name = l10n.t('Treat as a work report?');
    this.item.text = `$(notebook) ${l10n.t('Treat as a work report?')}`;
    this.item.tooltip = l10n.t('This text reads like a work report: outline, figures and checks come with it.');
    this.item.command = TREAT_AS_REPORT;
    const show = guarded(log, 'the hint on a report', () => this.show(), undefined);
    this.listeners = Disposable.from(
      this.item,
      window.onDidChangeActiveTextEditor(show),
      workspace.onDidOpenTextDocument(show),
      workspace.onDidSaveTextDocument(show),
    );
    show();
  }

  /** What the hint offers. */
  async ask(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined) return;
    const [yes, no, never] = [l10n.t('Treat as a work report'), l10n.t('Not this file'), l10n.t('Never ask again')];
    const choice = await window.showQuickPick([yes, no, never], { placeHolder: fileNameOf(document.uri) });
    if (choice === yes) await languages.setTextDocumentLanguage(document, LANGUAGE);
    else if (choice === no)
      await this.context.workspaceState.update(NOT_THESE, [...this.notThese(), document.uri.toString()]);
    else if (choice === never) await this.context.globalState.update(NEVER, true);
    this.show();
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private notThese(): readonly string[] {
    return this.context.workspaceState.get<readonly string[]>(NOT_THESE, []);
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    if (document !== undefined && this.isWanted(document)) this.item.show();
    else this.item.hide();
  }

  private isWanted(document: TextDocument): boolean {
    if (this.documents.has(document)) return false;
    if (this.context.globalState.get(NEVER, false) || this.notThese().includes(document.uri.toString())) return false;
    return readsLikeReport(document);
  }
}
