/**
 * What the tests of the extension share: its API, reports to work on, and waiting for what VS Code does in its own
 * time.
 */
import assert from 'node:assert/strict';
import {
  CodeActionKind,
  ConfigurationTarget,
  Uri,
  commands,
  env,
  extensions,
  languages,
  window,
  workspace,
} from 'vscode';
import type { CodeAction, Diagnostic, Range, TextDocument, TextEditor } from 'vscode';
import { localeOf } from '../../../src/core/text/message';
import type { ForTests } from '../../../src/vscode/forTests';
import { page } from './page';

const ID = 'zongjie.zongjie';
const WAIT_MS = 30_000;
/** How long to wait from look to look: little at first, then longer, as most looks ask the busy window something. */
const STEPS_MS = [10, 20, 40, 80];
/** What VS Code has not noticed by then it has missed. */
const NOTICED_MS = 3000;

/** The extension, activated. */
export async function extension(): Promise<ForTests> {
  const found = extensions.getExtension<ForTests>(ID);
  assert.ok(found, `${ID} is not installed`);
  return found.activate();
}

/** Waits until the check passes, and fails as it failed last where it never does. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + WAIT_MS;
  for (let looks = 0; ; looks++) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resume) => setTimeout(resume, STEPS_MS[Math.min(looks, STEPS_MS.length - 1)]));
    }
  }
}

/** Takes back a setting of the workspace below `zongjie.`; nothing is written where none is set. */
export async function unset(name: string): Promise<void> {
  const settings = workspace.getConfiguration('zongjie');
  if (settings.inspect(name)?.workspaceValue !== undefined)
    await settings.update(name, undefined, ConfigurationTarget.Workspace);
}

/** What the writer reads in the language that this VS Code runs in. */
export const inLanguage = (zh: string, en: string): string => (localeOf(env.language) === 'zh' ? zh : en);

/** Shows an untitled report with this text. */
export async function showReport(text: string, language = 'zongjie'): Promise<TextEditor> {
  await extension();
  return window.showTextDocument(await workspace.openTextDocument({ content: text, language }));
}

/** The rows of the view 总结大纲 on the page; other views of the side bar may be open below it. */
export const OUTLINE_ROW = `.pane:has(.pane-header:has-text("${inLanguage('总结大纲', 'Report Outline')}")) .monaco-list-row`;

/** The headers of other views that are open in the side bar. */
const OTHERS = `.sidebar .pane-header.expanded:not(:has-text("${inLanguage('总结大纲', 'Report Outline')}")):visible`;

/**
 * Shows an untitled report beside the view 总结大纲, which has let go of the report before. Other views are folded: what
 * tests before have opened would leave it a few rows. For tests on the page.
 */
export async function showInView(text: string): Promise<TextEditor> {
  await commands.executeCommand('zongjie.outline.focus');
  while ((await page.texts(OTHERS)).length > 0) await page.click(OTHERS);
  await page.waitFor(OUTLINE_ROW, 'hidden');
  return showReport(text);
}

/** The files that tests have written. */
const written = new Map<string, Uri>();

/** Deletes what `writeFile` has written and no test has deleted itself. */
export async function deleteWritten(): Promise<void> {
  const uris = [...written.values()];
  written.clear();
  for (const uri of uris) if (await exists(uri)) await workspace.fs.delete(uri);
}

/** Whether there is such a file. */
export const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** Where a file of this name stands in the workspace, or would. */
export function inWorkspace(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite runs on a workspace folder');
  return Uri.joinPath(folder.uri, name);
}

/** Writes a file into the workspace, for the tests of one `describe`: it is deleted after them. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<Uri> {
  const uri = inWorkspace(name);
  written.set(uri.toString(), uri);
  await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/**
 * Writes a file as another program does, and waits until the extension has noticed. VS Code may miss what happens where
 * it has only just begun to watch: then it happens once more.
 */
export async function writeUntil(name: string, content: string, noticed: () => void | Promise<void>): Promise<void> {
  let writtenAt = -Infinity;
  await eventually(async () => {
    if (Date.now() - writtenAt > NOTICED_MS) {
      await writeFile(name, content);
      writtenAt = Date.now();
    }
    await noticed();
  });
}

/**
 * A document that is open beside those of the tests: where none is left, VS Code ends the worker of its editors and
 * starts another for the next.
 */
const KEPT = Uri.parse('zongjie-suite:/kept');

/** Lets `KEPT` be opened. */
export const provideKept = (): void =>
  void workspace.registerTextDocumentContentProvider(KEPT.scheme, { provideTextDocumentContent: () => '' });

/**
 * Closes all editors and gives up what was typed. No untitled document is left then: one that VS Code has kept without
 * an editor is shown again, once in a while, because only what has an editor can be given up.
 */
export async function closeEditors(): Promise<void> {
  await workspace.openTextDocument(KEPT); // VS Code lets go of it after a few minutes
  await giveUpAll();
  let triedAt = Date.now();
  await eventually(async () => {
    const left = workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    if (left.length > 0 && Date.now() - triedAt > NOTICED_MS) {
      for (const document of left) await window.showTextDocument(document);
      await giveUpAll();
      triedAt = Date.now();
    }
    assert.deepEqual(
      left.map((document) => `${document.uri}, ${document.isDirty ? '' : 'not '}dirty: ${document.getText()}`),
      [],
    );
  });
}

async function giveUpAll(): Promise<void> {
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Waits until a key pressed next meets what the extension has said of the editor and the cursor's place. */
export async function settled(): Promise<void> {
  // The window answers in order: the first answer comes after the news of the cursor, the second after what the
  // extension made of it.
  for (let i = 0; i < 2; i++) await commands.executeCommand('setContext', 'zongjie.test', i);
}

/** The rules that the diagnostics of a document name, in the order of the text. */
export const rulesOf = (document: TextDocument): readonly string[] => ours(document).map(ruleOf);

/** The extension's diagnostics of a document. */
export const ours = (document: TextDocument): readonly Diagnostic[] =>
  languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === '总结')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

export function ruleOf({ code }: Diagnostic): string {
  assert.ok(typeof code === 'object', 'a diagnostic has a code with a link');
  // what is shown is the name of the rule; its link has the id
  return code.target.path === 'zongjie.showRule'
    ? String((JSON.parse(code.target.query) as unknown[])[0])
    : String(code.value);
}

/**
 * What is offered there, asked for until VS Code answers in full. It answers with nothing where something around the
 * document changes while it asks, and with actions that have lost their commands where this process is at work when the
 * answer comes: VS Code forgets the commands a tenth of a second after it has sent them.
 */
export const codeActions = (
  document: TextDocument,
  range: Range,
  kind = CodeActionKind.QuickFix,
): Promise<readonly CodeAction[]> =>
  eventually(async () => {
    const actions: CodeAction[] = await commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind.value,
    );
    assert.notDeepEqual(actions, [], 'nothing is offered');
    assert.ok(
      actions.every(({ edit, command }) => edit !== undefined || command !== undefined),
      'what is offered does nothing',
    );
    return actions;
  });

/** The text of a document with `\n` for every line break. */
export const plain = (document: TextDocument): string => document.getText().replace(/\r\n/g, '\n');
