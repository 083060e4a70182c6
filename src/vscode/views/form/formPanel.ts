import { Uri, ViewColumn, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, WebviewPanel } from 'vscode';
import { logError } from '../../platform/errors';
import { webviewPage } from '../../platform/webviewPage';
import { formTexts } from './formTexts';
import { readToHost } from './page/messages';
import type { Checked, Field, ToHost, ToPage, Values } from './page/messages';

/** A form: what it asks for, what it makes of the answers, and where it writes them. */
export interface Form {
  /** Which form it is; one that is open is shown again instead of another of it. */
  readonly key: string;
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly Field[];
  /** What is wrong with the values, and what would come of them. Never throws. */
  readonly check: (values: Values) => Omit<Checked, 'type'>;
  /** Writes the values. @returns whether they were written; why not, it has told by then */
  readonly save: (values: Values) => Promise<boolean>;
  /** Opens the file, for whoever would rather write there. */
  readonly openFile: () => Promise<unknown>;
}

/** The forms that are open. */
export class FormPanels implements Disposable {
  private readonly open = new Map<string, FormPanel>();

  constructor(
    private readonly extensionUri: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  /** Shows a form. @param values what was typed before, where the form is shown again */
  show(form: Form, values?: Values): void {
    const { key } = form;
    const shown = this.open.get(key);
    if (shown !== undefined) return shown.reveal();
    const panel = window.createWebviewPanel('zongjie.form', form.title, ViewColumn.Active, {
      enableScripts: true,
      // what is typed must not be lost behind another tab
      retainContextWhenHidden: true,
      localResourceRoots: [Uri.joinPath(this.extensionUri, 'dist'), Uri.joinPath(this.extensionUri, 'media')],
    });
    const made = new FormPanel(form, values ?? {}, panel, this.log, (left) => {
      this.open.delete(key);
      if (left !== null) this.offerAgain(form, left).catch((error: unknown) => logError(this.log, key, error));
    });
    this.open.set(key, made);
    panel.iconPath = {
      light: Uri.joinPath(this.extensionUri, 'media/file-light.svg'),
      dark: Uri.joinPath(this.extensionUri, 'media/file-dark.svg'),
    };
    panel.webview.html = webviewPage(panel.webview, this.extensionUri, 'form');
  }

  dispose(): void {
    for (const panel of [...this.open.values()]) panel.dispose();
  }

  /** The form was closed with what is not saved. */
  private async offerAgain(form: Form, values: Values): Promise<void> {
    const again = l10n.t('Go On');
    const message = l10n.t('“{0}” was closed without saving.', form.title);
    if ((await window.showWarningMessage(message, again)) === again) this.show(form, values);
  }
}

/** One form in its tab. */
class FormPanel implements Disposable {
  private values: Values | null = null;
  private first: string | null = null;
  private isSettled = false;
  private readonly listening: Disposable;

  constructor(
    private readonly form: Form,
    private readonly typed: Values,
    private readonly panel: WebviewPanel,
    private readonly log: LogOutputChannel,
    onClosed: (left: Values | null) => void,
  ) {
    this.listening = panel.webview.onDidReceiveMessage((data: unknown) => this.receive(data));
    panel.onDidDispose(() => {
      this.listening.dispose();
      const isChanged = this.values !== null && JSON.stringify(this.values) !== this.first;
      onClosed(isChanged && !this.isSettled ? this.values : null);
    });
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Closes the form without a word. */
  dispose(): void {
    this.isSettled = true;
    this.panel.dispose();
  }

  private receive(data: unknown): void {
    const message = readToHost(data);
    if (message === null) this.log.warn('a form sent a message that was not understood');
    else this.handle(message).catch((error: unknown) => this.fail(error));
  }

  private async handle(message: ToHost): Promise<void> {
    const { form } = this;
    switch (message.type) {
      case 'ready': {
        const fields = form.fields.map((field) => ({ ...field, value: this.typed[field.id] ?? field.value }) as Field);
        this.first = JSON.stringify(Object.fromEntries(form.fields.map(({ id, value }) => [id, value])));
        this.post({ type: 'start', title: form.title, intro: form.intro, texts: formTexts(), fields });
        return;
      }
      case 'changed':
        this.values = message.values;
        this.post({ type: 'checked', ...form.check(message.values) });
        return;
      case 'save':
        this.values = message.values;
        if (await form.save(message.values)) this.dispose();
        return;
      case 'openFile':
        await form.openFile();
        return;
      case 'cancel':
        this.dispose();
    }
  }

  private post(message: ToPage): void {
    this.panel.webview.postMessage(message).then(undefined, (error: unknown) => this.fail(error));
  }

  private fail(error: unknown): void {
    logError(this.log, `form ${this.form.key}`, error);
    void window.showErrorMessage(l10n.t('This did not work. The output “总结” says why.'));
  }
}
