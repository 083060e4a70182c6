import { Range, Uri, ViewColumn, env, l10n, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument, WebviewPanel } from 'vscode';
import type { LedgerRow } from '../../../core/ledger/rows';
import { logError } from '../../platform/errors';
import { fileNameOf } from '../../platform/fileName';
import { openDocument } from '../../platform/openDocument';
import { SentRows } from './ledgerChanges';
import type { LedgerRows } from './ledgerRows';
import { readToHost } from './table/messages';
import type { ToHost, ToPage } from './table/messages';
import { nonce, webviewPage } from '../../platform/webviewPage';
import { ledgerTexts } from './ledgerTexts';

/** What a panel needs of those around it. */
export interface PanelSurroundings {
  readonly extensionUri: Uri;
  readonly rows: LedgerRows;
  readonly log: LogOutputChannel;
  /** Exports these rows of the report, in this order. */
  readonly export: (uri: Uri, rows: readonly LedgerRow[]) => unknown;
}

/**
 * The full table 指标台账 of one report. The page is told of a change once it shows the one before, so that fast typing
 * never piles up work for it and no change is lost; a hidden page is told when it is seen again.
 */
export class LedgerTablePanel implements Disposable {
  private sent = new SentRows();
  private session = nonce();
  private version = 0;
  private isReady = false;
  private isWaiting = false;
  private isScheduled = false;
  private notice = '';
  private readonly parts: Disposable[];

  constructor(
    readonly uri: Uri,
    private readonly panel: WebviewPanel,
    private readonly around: PanelSurroundings,
    onDispose: () => void,
  ) {
    const { extensionUri, rows } = around;
    panel.title = l10n.t('Ledger: {0}', fileNameOf(uri));
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media/file-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media/file-dark.svg'),
    };
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
    };
    this.parts = [
      panel.webview.onDidReceiveMessage((data: unknown) => this.receive(data)),
      rows.onDidChange((document) => {
        if (document.uri.toString() === uri.toString()) this.schedule();
      }),
      panel.onDidDispose(() => {
        this.dispose();
        onDispose();
      }),
    ];
    panel.webview.html = webviewPage(panel.webview, extensionUri, 'ledgerTable');
  }

  reveal(): void {
    this.panel.reveal();
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** Whether the page shows the newest rows. */
  get isSettled(): boolean {
    return this.isReady && !this.isWaiting && !this.isScheduled;
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private receive(data: unknown): void {
    const message = readToHost(data);
    if (message === null) this.around.log.warn('the ledger table sent a message that was not understood');
    else this.handle(message).catch((error: unknown) => this.fail(error));
  }

  private async handle(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.start();
        return;
      case 'applied':
        if (message.version !== this.version) return;
        this.isWaiting = false;
        this.refresh();
        return;
      case 'go':
        await this.go(message.id);
        return;
      case 'copy':
        await env.clipboard.writeText(message.text);
        return;
      case 'export': {
        this.refresh();
        const rows = message.ids.flatMap((id) => this.sent.source(id) ?? []);
        await this.around.export(this.uri, rows);
      }
    }
  }

  /**
   * Tells everything to a page that has just come to life: the panel is new, was hidden, or VS Code was started again.
   */
  private async start(): Promise<void> {
    await this.reopened(); // after a reload nobody may have opened it
    const rows = this.newest();
    if (rows !== null) this.sent.update(rows);
    this.notice = this.noticeFor(rows);
    this.isReady = true;
    this.isWaiting = true;
    this.post({
      type: 'start',
      session: this.session,
      uri: this.uri.toString(),
      version: ++this.version,
      texts: ledgerTexts(),
      rows: this.sent.rows,
      notice: this.notice,
    });
  }

  /** After the events at hand, of which each edit may bring several. */
  private schedule(): void {
    if (this.isScheduled || !this.isReady) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      if (!this.isWaiting) this.refresh();
    }, 0);
  }

  /** Tells the page what has changed since. */
  private refresh(): void {
    if (!this.isReady) return;
    if (!this.panel.visible) {
      this.isReady = false; // it is gone, and starts anew when it is seen again
      return;
    }
    const rows = this.newest();
    const notice = this.noticeFor(rows);
    if (notice !== this.notice) this.post({ type: 'notice', text: (this.notice = notice) });
    const splice = rows === null ? null : this.sent.update(rows);
    if (splice === null) return;
    this.isWaiting = true;
    this.post({ type: 'splice', version: ++this.version, ...splice });
  }

  private post(message: ToPage): void {
    this.panel.webview.postMessage(message).then(undefined, (error: unknown) => this.fail(error));
  }

  private fail(error: unknown): void {
    logError(this.around.log, 'the ledger table', error);
    void window.showErrorMessage(l10n.t('This did not work. The output “总结” says why.'));
  }

  private get document(): TextDocument | undefined {
    return openDocument(this.uri);
  }

  /** The report, opened where it is not; undefined where it is gone. */
  private async reopened(): Promise<TextDocument | undefined> {
    const { document, uri } = this;
    // a closed untitled text is gone: opening it would make a new one
    if (document !== undefined || uri.scheme === 'untitled') return document;
    try {
      return await workspace.openTextDocument(uri);
    } catch (error) {
      logError(this.around.log, `opening ${uri.toString()}`, error);
      return undefined;
    }
  }

  /** Null where the report is closed, or cannot be analysed. */
  private newest(): readonly LedgerRow[] | null {
    const { document } = this;
    return document === undefined ? null : this.around.rows.of(document);
  }

  /** Why what the page shows is not the newest. */
  private noticeFor(rows: readonly LedgerRow[] | null): string {
    if (rows !== null) return '';
    const { document } = this;
    if (document === undefined) return l10n.t('The report is closed. What was last known of it is shown.');
    if (this.around.rows.documents.has(document))
      return l10n.t('This document cannot be analysed; the status bar says why.');
    return l10n.t('The document is no longer treated as a work report. What was last known of it is shown.');
  }

  /** Shows the place in an editor: one that shows the report already, or one beside the table. */
  private async go(id: number): Promise<void> {
    this.refresh();
    const row = this.sent.source(id);
    if (row === undefined) return; // it went in this moment
    const document = await this.reopened();
    if (document === undefined) {
      void window.showWarningMessage(l10n.t('“{0}” can no longer be opened.', fileNameOf(this.uri)));
      return;
    }
    const seen =
      window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ??
      window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => isTextOf(input, this.uri)))?.viewColumn;
    const beside = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
    await window.showTextDocument(document, {
      viewColumn: seen ?? beside,
      selection: new Range(row.line, row.character, row.line, row.character + row.span.end - row.span.start),
    });
  }
}

const isTextOf = (input: unknown, uri: Uri): boolean =>
  input instanceof Object && 'uri' in input && input.uri instanceof Uri && input.uri.toString() === uri.toString();
