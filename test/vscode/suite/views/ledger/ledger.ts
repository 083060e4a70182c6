/** The report that the tests of 指标台账 show, and what they read from the view and the table. */
import assert from 'node:assert/strict';
import { type TreeItem, Uri, commands, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { webview } from '../../page';
import { eventually, extension, showReport } from '../../support';
import type { LedgerNode } from '../../../../../src/vscode/views/ledger/ledgerTree';

export const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n全年完成水利投资9000万元，同比增长8%。\n完成交通投资1.2亿元，增长5%。\n（二）抓企业\n高新技术企业1347家。苗木500株。\n二、2026年工作打算\n高新技术企业达到1500家。\n';

export const table = webview();
export const grid = '[role=grid]';
export const row = (text: string): string => `.body .row:has-text("${text}")`;
export const shownValues = (): Promise<readonly string[]> => table.texts('.body .value');

/** The view's content as a writer reads it, one line an item, indented by level. */
export async function lines(): Promise<readonly string[]> {
  const { ledger } = (await extension()).rooms;
  const read = (node: LedgerNode | undefined, level: number): string[] =>
    ledger.view.getChildren(node).flatMap((child) => {
      const item: TreeItem = ledger.view.getTreeItem(child);
      return [
        `${'  '.repeat(level)}${String(item.label)}|${String(item.description ?? '')}`,
        ...read(child, level + 1),
      ];
    });
  return read(undefined, 0);
}

/** Shows a report with its full table beside it, the focus on the rows. */
export async function showTable(text: string): Promise<TextEditor> {
  const editor = await showReport(text);
  await commands.executeCommand('zongjie.openLedger');
  await table.waitFor(grid);
  await settled(editor);
  return editor;
}

/** Waits until the page shows the newest rows. */
export async function settled({ document }: TextEditor): Promise<void> {
  const { ledger } = (await extension()).rooms;
  await eventually(() => assert.equal(ledger.tables.of(document.uri)?.isSettled, true));
}

export const read = async (uri: Uri): Promise<Uint8Array> => workspace.fs.readFile(uri);
export const target = (name: string): Uri =>
  Uri.joinPath((workspace.workspaceFolders ?? [])[0]?.uri ?? Uri.file('/'), name);
