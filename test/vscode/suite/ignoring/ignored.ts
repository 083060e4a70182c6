/** Reports with something to ignore, what is kept of it in the file, and what the tests do at a diagnostic. */
import assert from 'node:assert/strict';
import { Range, Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import type { CodeAction, TextDocument, TextEditor } from 'vscode';
import { closeEditors, codeActions, eventually, extension, inLanguage, ours, rulesOf, writeFile } from '../support';

/** Without a remedy: the first thing offered is to ignore it. */
export const SHARES = '三次产业结构为12.5:40.3:48.5。';
export const SHARES_IN = inLanguage('忽略此处：“占比合计不等于100%”', 'Ignore here: “Shares do not add up to 100%”');
export const UNIT = '新建厂房12万平米。';
export const GROWTH = '全县网络零售额18.6亿元，增长12.3%。';
let reports = 0;
const nameOf = (n: number): string => `忽略试验${n}工作总结.md`;
/**
 * The name of the report of this test. Each test has its own: VS Code keeps a document for minutes after its editor was
 * closed, and reads the file of another test into it, with the cursor in what changes.
 */
export const reportName = (): string => nameOf(reports);
export const FILE = '.zongjie/ignore.json';

export const folder = (): Uri => {
  const [first] = workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
export const fileUri = (): Uri => Uri.joinPath(folder(), FILE);
export const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
export const kept = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(fileUri()));

interface Kept {
  readonly version: number;
  readonly reports: Readonly<
    Record<
      string,
      {
        readonly rules?: readonly string[];
        readonly places?: readonly { readonly rule: string; readonly hash: string; readonly text: string }[];
      }
    >
  >;
}
export const keptJson = async (): Promise<Kept> => JSON.parse(await kept()) as Kept;

export async function open(text: string, name = reportName()): Promise<TextEditor> {
  await extension();
  return window.showTextDocument(await workspace.openTextDocument(await writeFile(name, text)));
}

/** What is offered at the n-th diagnostic. */
async function actions(document: TextDocument, n: number): Promise<readonly CodeAction[]> {
  const diagnostic = await eventually(() => {
    const found = ours(document)[n];
    assert.ok(found, 'nothing is flagged');
    return found;
  });
  return codeActions(document, diagnostic.range);
}

/** Does what the action with these words at its start does. */
export async function choose(document: TextDocument, start: string, n = 0): Promise<void> {
  const action = (await actions(document, n)).find(({ title }) => title.startsWith(start));
  assert.ok(action, `no “${start}”`);
  if (action.edit !== undefined) assert.ok(await workspace.applyEdit(action.edit));
  if (action.command !== undefined)
    await commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[]));
}

export const HERE = inLanguage('忽略此处', 'Ignore here: ');
export const IN_FILE = inLanguage('本文件忽略', 'Ignore “');
export const BY_COMMENT = inLanguage('用注释忽略', 'Ignore here by a comment');

/** Waits until these rules are told of. Where they never are, the failure also says what is kept. */
export const flags = (document: TextDocument, rules: readonly string[]): Promise<void> =>
  eventually(() => assert.deepEqual(rulesOf(document), rules)).catch(async (error: Error) => {
    const { ignoring } = await extension();
    const file = await kept().catch(String);
    error.message += `\nin force: ${JSON.stringify(ignoring.of(document.uri))}\nin the file: ${file}`;
    throw error;
  });

export async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, from);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  assert.ok(await workspace.applyEdit(edit));
}

/** Takes back all that a test ignored, and deletes the files it wrote. */
export async function forgetIgnored(): Promise<void> {
  await closeEditors();
  await commands.executeCommand('notifications.clearAll');
  for (const name of ['.zongjie', reportName(), '归档']) {
    const uri = Uri.joinPath(folder(), name);
    if (await exists(uri)) await workspace.fs.delete(uri, { recursive: true });
  }
  const { ignoring } = await extension();
  await eventually(() => assert.deepEqual(ignoring.all(), []));
  reports += 1;
}
