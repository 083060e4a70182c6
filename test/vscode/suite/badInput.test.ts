import assert from 'node:assert/strict';
import { Position, Range, commands, window, workspace } from 'vscode';
import type { DocumentSymbol, TextDocument } from 'vscode';
import { closeEditors, eventually, extension, showReport, writeFile } from './support';

describe('bad input', () => {
  afterEach(closeEditors);

  /** Asks for everything the extension gives, and checks that the model holds the text of the editor. */
  async function survives(document: TextDocument): Promise<void> {
    const { documents } = await extension();
    const report = documents.report(document);
    assert.ok(report, 'the document is analysed');
    assert.equal(report.slice({ start: 0, end: report.length }) === document.getText(), true);
    for (const provider of ['vscode.executeDocumentSymbolProvider', 'vscode.executeFoldingRangeProvider'])
      await commands.executeCommand(provider, document.uri);
    await commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new Range(0, 0, 0, 1));
    await commands.executeCommand('vscode.executeSelectionRangeProvider', document.uri, [new Position(0, 0)]);
  }

  it('an empty file', async () => {
    const document = await workspace.openTextDocument(await writeFile('空工作总结.txt', ''));
    const editor = await window.showTextDocument(document);
    await survives(document);
    await editor.edit((builder) => builder.insert(new Position(0, 0), '一、工作进展\n好。'));
    await survives(document);
  });

  it('one line of 200,000 characters', async () => {
    const sentence = '全年完成投资12亿元，同比增长8%，（《“未闭合';
    const editor = await showReport(sentence.repeat(Math.ceil(200_000 / sentence.length)));
    await survives(editor.document);
    await editor.edit((builder) => builder.insert(new Position(0, 100_000), '一是抓项目。'));
    await survives(editor.document);
  });

  it('a text of 1 MB', async () => {
    const sentence = (i: number): string =>
      `第${i}个项目完成投资${i}万元，同比增长${(i % 300) / 10}%，占全县的${i % 100}%，带动就业${i}人，群众满意度进一步提高。`;
    const lines = Array.from({ length: 7_000 }, (_, i) =>
      i % 5 === 0
        ? sentence(i)
        : '各部门把责任落实到人，对进度慢的工程逐一会商，及时协调用地、用工和资金方面的困难，确保按期完成。',
    );
    // untitled: VS Code lets go of it at once, and nothing that comes later has it checked again
    const editor = await showReport(lines.join('\n'));
    await survives(editor.document);
    await editor.edit((builder) => builder.insert(new Position(3_000, 0), '一、工作进展\n'));
    await survives(editor.document);
  });

  it('GB18030 and UTF-16 are told from UTF-8, short files too', async () => {
    const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const gb18030 = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0xbd, 0xf8, 0xd5, 0xb9]);
    const files = {
      '国标工作总结.txt': gb18030,
      '双字节工作总结.txt': utf16('一、工作进展'),
      '短工作总结.txt': new TextEncoder().encode('一、工作进展'),
    };
    for (const [name, content] of Object.entries(files)) {
      const document = await workspace.openTextDocument(await writeFile(name, content));
      assert.equal(document.getText(), '一、工作进展', name);
      await survives(document);
    }
  });

  it('a binary file opened as text', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    const uri = await writeFile('二进制.zongjie', bytes);
    const document = await workspace.openTextDocument(uri).then(
      (opened) => opened,
      () => undefined,
    );
    if (document !== undefined) await survives(document); // VS Code itself may refuse it
    assert.equal(Buffer.compare(await workspace.fs.readFile(uri), bytes), 0);
  });

  it('control characters, lone surrogates and unmatched brackets', async () => {
    const { document } = await showReport(
      '\u0000\u0001一、\uD800（（《【\n\u2028二、）》】\uDC00\n（一）\t１２３万％％％\n',
    );
    await survives(document);
  });

  it('a file that vanishes while it is open keeps what was typed', async () => {
    const uri = await writeFile('消失工作总结.txt', '一、工作进展\n好。\n');
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document);
    await editor.edit((builder) => builder.insert(new Position(1, 0), '刚写的一句。'));
    await workspace.fs.delete(uri);
    await eventually(async () => assert.deepEqual(await workspace.findFiles('消失工作总结.txt'), []));
    await editor.edit((builder) => builder.insert(new Position(1, 0), '又写一句。'));
    await survives(document);
    assert.match(document.getText(), /又写一句。刚写的一句。好。/);
  });

  it('a section without words still has a name in the outline', async () => {
    const { document } = await showReport('一、\n二、\n（一）\n');
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    for (const { name } of symbols ?? []) assert.notEqual(name.trim(), '');
    await survives(document);
  });
});
