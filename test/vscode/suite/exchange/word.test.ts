import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { Uri, commands, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Preview } from '../../../../src/vscode/views/preview/preview';
import { closeEditors, eventually, showReport } from '../support';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n全年完成水利投资9000万元，同比增长8%。\n二、下一步打算\n再投资1亿元。\n';
const target = (name: string): Uri => Uri.joinPath((workspace.workspaceFolders ?? [])[0]?.uri ?? Uri.file('/'), name);

describe('Word in the editor', () => {
  const file = target('导出.docx');

  afterEach(async () => {
    await closeEditors();
    await workspace.fs.delete(file).then(undefined, () => undefined); // it may not have been written
  });

  it('exports what is shown, saved or not, and imports it again', async () => {
    await showReport(TEXT);
    await commands.executeCommand('zongjie.exportWord', undefined, { target: file });
    const parts = unzipSync(await workspace.fs.readFile(file));
    assert.match(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), /水利投资/);
    const imported = await commands.executeCommand<TextDocument | undefined>('zongjie.importFile', file);
    assert.equal(imported?.languageId, 'zongjie');
    assert.deepEqual(
      imported
        ?.getText()
        .split('\n')
        .filter((line) => line !== ''),
      TEXT.split('\n').filter((line) => line !== ''),
    );
  });

  it('shows pages beside the text, and follows it', async () => {
    const editor = await showReport(TEXT);
    const preview = await commands.executeCommand<Preview | undefined>('zongjie.preview');
    await eventually(() => assert.equal(preview?.pages?.pages.length, 1));
    await editor.edit((edit) => edit.insert(editor.document.positionAt(TEXT.length), '完成了年度任务。\n'.repeat(30)));
    await eventually(() => assert.equal(preview?.pages?.pages.length, 2));
  });

  it('tidies the layout as one edit', async () => {
    const untidy = '某县2025年工作总结\n\n一、工作进展\n\n完成投资,增长8%。\n';
    const { document } = await showReport(untidy);
    await commands.executeCommand('zongjie.tidy', new Set(['blank-lines', 'full-width']));
    assert.equal(document.getText(), '某县2025年工作总结\n一、工作进展\n完成投资，增长8%。\n');
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), untidy));
  });
});
