/** A report that is reshaped, what it becomes, and what the tests do with it. */
import assert from 'node:assert/strict';
import { Selection, commands } from 'vscode';
import type { Position, TextEditor } from 'vscode';
import { plain } from '../support';

export const LINES = [
  '某县2025年工作总结',
  '一、工作进展',
  '（一）抓项目',
  '全年完成投资12亿元，比上年增长8%。',
  '（二）抓服务',
  '办理事项3000件。',
  '二、存在的问题',
  '人手不足。',
  '三、下一步工作打算',
  '继续努力。',
  '',
];
export const TEXT = LINES.join('\n');
export const PLAN_FIRST = TEXT.replace(
  '二、存在的问题\n人手不足。\n三、下一步工作打算\n继续努力。\n',
  '二、下一步工作打算\n继续努力。\n三、存在的问题\n人手不足。\n',
);
export const SERVICES_FIRST = TEXT.replace(
  '（一）抓项目\n全年完成投资12亿元，比上年增长8%。\n（二）抓服务\n办理事项3000件。\n',
  '（一）抓服务\n办理事项3000件。\n（二）抓项目\n全年完成投资12亿元，比上年增长8%。\n',
);

export const TOASTS = '.notifications-toasts .notification-list-item-message';

/** Puts the cursor before the last character of the line that begins with the words. */
export function goTo(editor: TextEditor, words: string): Position {
  const line = plain(editor.document)
    .split('\n')
    .findIndex((text) => text.startsWith(words));
  const position = editor.document.lineAt(line).range.end.translate(0, -1);
  editor.selection = new Selection(position, position);
  return position;
}

/** Runs a command with the cursor in that line and compares the text; one undo takes it back. */
export async function changes(editor: TextEditor, command: string, words: string, expected: string): Promise<void> {
  const before = editor.document.getText();
  goTo(editor, words);
  await commands.executeCommand(command);
  assert.equal(plain(editor.document), expected);
  await commands.executeCommand('undo');
  assert.equal(editor.document.getText(), before);
  await commands.executeCommand('redo');
  assert.equal(plain(editor.document), expected);
  await commands.executeCommand('undo');
}
