import assert from 'node:assert/strict';
import { ConfigurationTarget, Selection, commands, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { itOnPage, page } from './page';
import { closeEditors, eventually, plain, settled, showReport } from './support';

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
    await workspace.getConfiguration('zongjie').update('typing.nextMarker', undefined, ConfigurationTarget.Workspace);
  });

  itOnPage('Enter after a heading writes the next marker; one undo takes both away', async () => {
    const editor = await showReport(TEXT);
    await endOf(editor, 1);
    await page.press('Enter');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二、\n'));
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [2, 2]);
    await commands.executeCommand('undo');
    await becomes(editor, TEXT);
  });

  itOnPage('Backspace takes away the marker; one undo brings it back, and the line break is an own step', async () => {
    const editor = await showReport(TEXT);
    await endOf(editor, 1);
    await page.press('Enter');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二、\n'));
    await page.press('Backspace');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n\n'));
    await commands.executeCommand('undo');
    await becomes(editor, TEXT.replace('一、工作进展\n', '一、工作进展\n二、\n'));
    await commands.executeCommand('undo');
    await becomes(editor, TEXT);
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
    await page.press('Backspace');
    await becomes(editor, '一、工作进展\n二、存在的问题\n');
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
    await settled();
    await page.press('Backspace');
    await becomes(editor, '某县2025年工作总结\n　　一、工作进展\n　　\n　　完成投资12亿元。\n');
  });

  itOnPage('goes on with the items of a list', async () => {
    const editor = await showReport('一、工作进展\n一是抓项目。开工12个。');
    await endOf(editor, 1);
    await page.press('Enter');
    await becomes(editor, '一、工作进展\n一是抓项目。开工12个。\n二是');
  });

  itOnPage('leaves Enter and Backspace alone everywhere else', async () => {
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
