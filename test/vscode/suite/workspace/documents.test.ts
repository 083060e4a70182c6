import assert from 'node:assert/strict';
import { EndOfLine, Position, Range, Selection, commands, languages, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { closeEditors, extension, showReport, writeFile } from '../support';

const TEXT = '一、工作进展\n全年完成投资12亿元，同比增长8%。\n二、存在问题\n人手不足。\n三、下步打算\n继续努力。\n';

describe('open reports', () => {
  afterEach(closeEditors);

  async function agrees(document: TextDocument): Promise<void> {
    const { documents } = await extension();
    const report = documents.report(document);
    assert.ok(report);
    assert.equal(report.slice({ start: 0, end: report.length }), document.getText());
  }

  it('follow every edit: several cursors, at one place, undo, redo, other line breaks', async () => {
    const editor = await showReport(TEXT);
    const { document } = editor;
    editor.selections = [0, 2, 4].map((line) => new Selection(line, 2, line, 2));
    await commands.executeCommand('type', { text: '（新）' });
    await agrees(document);
    await editor.edit((builder) => {
      builder.insert(new Position(1, 0), '甲');
      builder.insert(new Position(1, 0), '乙');
      builder.delete(new Range(2, 0, 4, 0));
      builder.replace(new Range(5, 0, 5, 2), '😀\n换行');
    });
    await agrees(document);
    await editor.edit((builder) => builder.setEndOfLine(EndOfLine.CRLF));
    await agrees(document);
    await commands.executeCommand('type', { text: '\n一是' });
    await agrees(document);
    for (let i = 0; i < 4; i++) {
      await commands.executeCommand('undo');
      await agrees(document);
    }
    await commands.executeCommand('redo');
    await agrees(document);
    await editor.edit((builder) => builder.delete(new Range(0, 0, document.lineCount, 0)));
    await agrees(document);
  });

  it('are told of once an edit, and let go when closed', async () => {
    const { documents } = await extension();
    const editor = await showReport(TEXT);
    const { document } = editor;
    let changes = 0;
    const listener = documents.onDidChange((change) => (changes += change.document === document ? 1 : 0));
    await editor.edit((builder) => {
      builder.insert(new Position(1, 0), '甲');
      builder.insert(new Position(3, 0), '乙');
    });
    listener.dispose();
    assert.equal(changes, 1);
    await closeEditors();
    assert.equal(documents.report(document), null);
  });

  it('come and go with the language of a text', async () => {
    const { documents } = await extension();
    const document = await workspace.openTextDocument({ content: TEXT, language: 'plaintext' });
    await window.showTextDocument(document);
    assert.equal(documents.report(document), null);
    await commands.executeCommand('zongjie.switchLanguage');
    assert.equal(document.languageId, 'zongjie');
    assert.equal(documents.report(document)?.sections.length, 3);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    assert.equal(documents.report(document), null);
  });

  it('keep CRLF files as they are', async () => {
    const document = await workspace.openTextDocument(await writeFile('换行工作总结.txt', TEXT.replace(/\n/g, '\r\n')));
    const editor = await window.showTextDocument(document);
    assert.equal(document.eol, EndOfLine.CRLF);
    await agrees(document);
    await editor.edit((builder) => builder.insert(new Position(3, 5), '\n新的一行。'));
    await agrees(document);
    const { documents } = await extension();
    assert.deepEqual(
      documents.report(document)?.sections.map(({ text }) => text),
      ['工作进展', '存在问题', '下步打算'],
    );
  });
});
