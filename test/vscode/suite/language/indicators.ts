/** A report with indicators in several places, and what the tests of them ask of VS Code. */
import assert from 'node:assert/strict';
import { MarkdownString, Selection, commands } from 'vscode';
import type { Hover, Position, Range, TextDocument, TextEditor } from 'vscode';
import { hasPage, page } from '../page';

export const TEXT = [
  '某市2025年工作总结',
  '一、工作进展',
  '全市高新技术企业（以下简称“高企”）达1280家，比上年增加146家；技术合同成交额29.56亿元，同比增长6.42%。',
  '新增高企146家，高企研发投入48.2亿元。推动高企提质扩面，提高企业研发能力。',
  '1—9月，技术合同成交额21.3亿元，其中技术转让成交额3.2亿元。',
  '二、下一步工作打算',
  '力争高新技术企业总数达到1450家。',
  '',
].join('\n');

/** The place of the `n`th occurrence of the words, `by` characters in. */
export function placeOf(document: TextDocument, words: string, by = 1, n = 1): Position {
  const text = document.getText();
  let at = -1;
  for (let i = 0; i < n; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  return document.positionAt(at + by);
}

/** Puts the cursor there and the focus into the editor: a key pressed next meets both. */
export async function goTo(editor: TextEditor, position: Position): Promise<void> {
  editor.selection = new Selection(position, position);
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if (hasPage) await page.waitFor('.monaco-editor.focused');
}

export const inOrder = (a: { readonly range: Range }, b: { readonly range: Range }): number =>
  a.range.start.compareTo(b.range.start);

export async function hoverText(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : ''))
    .join('\n---\n')
    .replace(/\\(.)/g, '$1');
}
