import assert from 'node:assert/strict';
import { ConfigurationTarget, Selection, commands, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, plain, settled, showReport, unset } from '../support';

const TEXT = '某县2025年工作总结\n一、工作进展\n全年完成投资12亿元。\n';

/** Puts the cursor at the end of the line. */
async function endOf(editor: TextEditor, line: number): Promise<void> {
  const { end } = editor.document.lineAt(line).range;
  editor.selection = new Selection(end, end);
  await page.waitFor('.monaco-editor.focused');
  await settled();
}

async function becomes(editor: TextEditor, expected: string): Promise<void> {
  await eventually(() => assert.equal(plain(editor.document), expected));
  await settled();
}

describe('typing numbered headings', () => {
  afterEach(async () => {
    await closeEditors();
    await unset('typing.nextMarker');
  });

  itOnPage(
    'Enter after a heading writes the next marker; one undo takes it away, the next the line break',
    async () => {
      const editor = await showReport(TEXT);
      await endOf(editor, 1);
      await page.press('Enter');
      await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二、\n'));
      assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [2, 2]);
      await commands.executeCommand('undo');
      await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n\n'));
      await commands.executeCommand('undo');
      await becomes(editor, TEXT);
    },
  );

  itOnPage('a second Enter takes the marker back; one undo brings it again', async () => {
    const editor = await showReport(TEXT);
    await endOf(editor, 1);
    await page.press('Enter');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二、\n'));
    await page.press('Enter');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n\n\n'));
    await commands.executeCommand('undo');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二、\n\n'));
  });

  itOnPage('Backspace is its own: it takes one character', async () => {
    const editor = await showReport(TEXT);
    await endOf(editor, 1);
    await page.press('Enter');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二、\n'));
    await page.press('Backspace');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二\n'));
  });

  itOnPage('goes on from marker to marker while one types, with an input method too', async () => {
    const editor = await showReport('');
    await page.waitFor('.monaco-editor.focused');
    await page.type('一、');
    await page.compose(['g', 'gong', 'gong zuo'], '工作进展');
    await settled();
    await page.press('Enter');
    await becomes(editor, '一、工作进展\n二、');
    await page.compose(['w', 'wen', 'wen ti'], '存在的问题');
    await settled();
    await page.press('Enter');
    await becomes(editor, '一、工作进展\n二、存在的问题\n三、');
  });

  itOnPage('keeps the indentation, of ideographic spaces too, and line breaks of CRLF', async () => {
    const editor = await showReport('某县2025年工作总结\r\n　　一、工作进展\r\n　　完成投资12亿元。\r\n');
    await endOf(editor, 1);
    await page.press('Enter');
    await eventually(() =>
      assert.equal(
        editor.document.getText(),
        '某县2025年工作总结\r\n　　一、工作进展\r\n　　二、\r\n　　完成投资12亿元。\r\n',
      ),
    );
  });

  itOnPage('carries the indentation of a paragraph on, as Word does', async () => {
    const editor = await showReport('一、工作进展\n　　全年完成投资12亿元。');
    await endOf(editor, 1);
    await page.press('Enter');
    await page.type('开工12个。');
    await becomes(editor, '一、工作进展\n　　全年完成投资12亿元。\n　　开工12个。');
  });

  itOnPage('goes on with the items of a list', async () => {
    const editor = await showReport('一、工作进展\n一是抓项目。开工12个。');
    await endOf(editor, 1);
    await page.press('Enter');
    await becomes(editor, '一、工作进展\n一是抓项目。开工12个。\n二是');
  });

  itOnPage('adds nothing anywhere else', async () => {
    const editor = await showReport(TEXT);
    await endOf(editor, 2);
    await page.press('Enter');
    await becomes(editor, `${TEXT}\n`);
    await page.press('Backspace');
    await becomes(editor, TEXT);
    const middle = editor.document.positionAt(editor.document.getText().indexOf('进展'));
    editor.selection = new Selection(middle, middle);
    await settled();
    await page.press('Enter');
    await becomes(editor, TEXT.replace('工作进展', '工作\n进展'));
    await page.press('Backspace');
    await becomes(editor, TEXT);
    const start = editor.document.positionAt(editor.document.getText().indexOf('工作进展'));
    editor.selection = new Selection(start, start);
    await settled();
    await page.press('Backspace');
    await becomes(editor, TEXT.replace('一、工作进展', '一工作进展'));
  });

  itOnPage('can be turned off', async () => {
    await workspace.getConfiguration('zongjie').update('typing.nextMarker', false, ConfigurationTarget.Workspace);
    const editor = await showReport(TEXT);
    await endOf(editor, 1);
    await page.press('Enter');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n\n'));
  });
});
