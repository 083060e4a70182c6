import { type Position, Range, Selection, StatusBarAlignment, Uri, ViewColumn, l10n, window } from 'vscode';
import type { Disposable, StatusBarItem, TextDocument, WebviewPanel } from 'vscode';
import type { PagesView } from '../../../exchange/pages/view';
import { pageFor } from '../../exchange/reports';
import { reportFor } from '../../workspace/commanded';
import { logError } from '../../platform/errors';
import { fileNameOf } from '../../platform/fileName';
import type { Services } from '../../services';
import { readToHost } from './page/messages';
import type { ToPage } from './page/messages';
import { webviewPage } from '../../platform/webviewPage';

/** Command: shows the pages of a report; also the type of its webview. */
export const PREVIEW = 'zongjie.preview';

/**
 * The pages of a report beside its editor, as the export has them. The page is told of a change once it shows the one
 * before, so that fast typing never piles up work for it. Cursor and page follow each other. The status bar tells how
 * many pages there are.
 */
export class Preview implements Disposable {
  private readonly parts: readonly Disposable[];
  private readonly status: StatusBarItem;
  private version = 0;
  private isReady = false;
  private isWaiting = false;
  private isStale = true;
  private isScheduled = false;
  private shown: PagesView | null = null;

  constructor(
    readonly document: TextDocument,
    private readonly panel: WebviewPanel,
    private readonly services: Services,
    onDispose: () => void,
  ) {
    const { extensionUri } = services.context;
    panel.title = l10n.t('Pages: {0}', fileNameOf(document.uri));
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
    };
    this.status = window.createStatusBarItem('zongjie.pages', StatusBarAlignment.Right, 100.5);
    this.status.name = l10n.t('Pages of the report');
    this.parts = [
      this.status,
      panel.webview.onDidReceiveMessage((data: unknown) => this.receive(data)),
      services.documents.onDidChange(({ document: changed }) => {
        if (changed === document) this.schedule();
      }),
      services.houses.onDidChange(() => this.schedule()),
      services.documents.onDidClose((closed) => {
        if (closed === document && closed.isClosed) panel.dispose();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document === document && selections[0] !== undefined) this.follow(selections[0].active);
      }),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.isReady = false; // its page is gone, and starts anew when it is seen again
      }),
      panel.onDidDispose(() => {
        this.dispose();
        onDispose();
      }),
    ];
    panel.webview.html = webviewPage(panel.webview, extensionUri, 'preview');
  }

  /** The pages shown last; null before the first. */
  get pages(): PagesView | null {
    return this.shown;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  close(): void {
    this.panel.dispose();
  }

  private receive(data: unknown): void {
    const message = readToHost(data);
    if (message === null) this.services.log.warn('the preview sent a message that was not understood');
    else if (message.type === 'ready') {
      this.isReady = true;
      this.isWaiting = false;
      this.schedule();
    } else if (message.type === 'applied') {
      if (message.version === this.version) this.isWaiting = false;
      this.place();
      if (this.isStale) this.schedule();
    } else this.go(message.offset).catch((error: unknown) => this.fail(error));
  }

  /** After the events at hand, of which each edit may bring several. */
  private schedule(): void {
    this.isStale = true;
    if (this.isScheduled || this.isWaiting || !this.isReady) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      this.refresh().catch((error: unknown) => this.fail(error));
    }, 0);
  }

  private async refresh(): Promise<void> {
    this.isWaiting = true;
    this.isStale = false;
    const [{ composeFor }, { pagesView }, { sectionPlaces }] = await Promise.all([
      import('../../../exchange/word/out/write'),
      import('../../../exchange/pages/view'),
      import('../../../exchange/pages/sections'),
    ]);
    const settings = await pageFor(this.services, this.document.uri);
    const report = await reportFor(this.services.documents, this.document);
    const view = pagesView(composeFor(report, settings), settings);
    this.shown = view;
    const pages = l10n.t('{0} pages', view.pages.length);
    this.status.text = pages;
    this.status.show();
    this.post({
      type: 'pages',
      version: ++this.version,
      view,
      sections: sectionPlaces(report, view).map(({ heading, words, page, at }) => ({
        heading,
        says: l10n.t('{0} characters, page {1}', words, page),
        at,
      })),
      texts: {
        pages: l10n.t('{0}, {1} characters', pages, report.words),
        sections: l10n.t('Sections'),
        zoomIn: l10n.t('Zoom In'),
        zoomOut: l10n.t('Zoom Out'),
        page: l10n.t('Page {0}', '{0}'),
      },
    });
  }

  /** Shows the place of the cursor, where an editor of the report has it. */
  private place(): void {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.document);
    if (editor !== undefined) this.follow(editor.selection.active);
  }

  private follow(position: Position): void {
    if (this.isReady && this.shown !== null) this.post({ type: 'cursor', offset: this.document.offsetAt(position) });
  }

  private async go(offset: number): Promise<void> {
    const seen = window.visibleTextEditors.find(({ document }) => document === this.document)?.viewColumn;
    const position = this.document.positionAt(offset);
    const editor = await window.showTextDocument(this.document, { viewColumn: seen ?? ViewColumn.One });
    editor.selection = new Selection(position, position);
    editor.revealRange(new Range(position, position));
  }

  private post(message: ToPage): void {
    this.panel.webview.postMessage(message).then(undefined, (error: unknown) => this.fail(error));
  }

  private fail(error: unknown): void {
    this.isWaiting = false;
    logError(this.services.log, 'the preview', error);
  }
}
