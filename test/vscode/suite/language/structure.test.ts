import assert from 'node:assert/strict';
import { Position, Selection, commands, window, workspace } from 'vscode';
import type { DocumentSymbol, FoldingRange, SelectionRange, TextDocument } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, inLanguage, plain, settled, showReport, writeFile } from '../support';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n全年完成投资12亿元，同比增长8%。\n\n（二）抓服务\n办理事项3000件。\n二、存在问题\n人手不足。\n';

const symbolsOf = (document: TextDocument): Thenable<DocumentSymbol[]> =>
  commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);

describe('structure', () => {
  let document: TextDocument;
  before(async () => ({ document } = await showReport(TEXT)));
  after(closeEditors);

  it('gives the sections as symbols with role and length', async () => {
    const symbols = await symbolsOf(document);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['一、工作进展', '二、存在问题'],
    );
    assert.deepEqual(
      symbols[0]?.children.map(({ name, detail }) => [name, detail.replace(/\d+/, 'N')]),
      [
        ['（一）抓项目', inLanguage('进展 · N字', 'Progress · N chars')],
        ['（二）抓服务', inLanguage('进展 · N字', 'Progress · N chars')],
      ],
    );
    assert.equal(symbols[1]?.detail, inLanguage('问题 · 11字', 'Problems · 11 chars'));
    assert.deepEqual([symbols[0]?.range.start.line, symbols[0]?.range.end.line], [1, 6]);
  });

  it('gives symbols that do not meet where sections stand in one line', async () => {
    const { document: inline } = await showReport(
      '一、工作进展\n一是抓开工。新开工12个。二是抓投产。投产8个。\n二、存在问题\n人手不足。',
    );
    const [progress, problems] = await symbolsOf(inline);
    assert.deepEqual(
      progress?.children.map(({ name, range }) => [name, inline.getText(range)]),
      [
        ['一是抓开工', '一是抓开工。新开工12个'],
        ['二是抓投产', '二是抓投产。投产8个。'],
      ],
    );
    assert.equal(problems && inline.getText(problems.range), '二、存在问题\n人手不足。');
    await window.showTextDocument(document);
  });

  itOnPage('the breadcrumbs name the item that the cursor stands right before', async () => {
    const file = await writeFile('并列工作总结.txt', '一、工作进展\n一是抓开工。新开工12个。二是抓投产。投产8个。\n');
    const editor = await window.showTextDocument(await workspace.openTextDocument(file));
    const at = editor.document.lineAt(1).text.indexOf('二是');
    editor.selection = new Selection(1, at, 1, at);
    await eventually(async () =>
      assert.deepEqual(
        (await page.texts('.breadcrumbs-below-tabs .monaco-breadcrumb-item')).map((text) => text.trim()).slice(-2),
        ['一、工作进展', '二是抓投产'],
      ),
    );
    await window.showTextDocument(document);
  });

  it('folds sections and leaves blank lines outside', async () => {
    const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [1, 6],
        [2, 3],
        [5, 6],
        [7, 8],
      ],
    );
  });

  it('selects figure, paragraph, section, outer section, report', async () => {
    const at = new Position(3, '全年完成投资1'.length);
    const [selection] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const texts: string[] = [];
    for (let range = selection; range !== undefined; range = range.parent)
      texts.push(document.getText(range.range).replace(/\r\n/g, '\n'));
    const expected = [
      '12亿元',
      '全年完成投资12亿元，同比增长8%。',
      TEXT.slice(TEXT.indexOf('（一）'), TEXT.indexOf('（二）') - 1),
      TEXT.slice(TEXT.indexOf('一、'), TEXT.indexOf('\n二、')),
      TEXT,
    ];
    // VS Code adds selections of its own: words, lines, brackets.
    assert.deepEqual(
      [...new Set(texts)].filter((text) => expected.includes(text)),
      expected,
    );
  });
});

const STICKY = '.sticky-widget-lines .sticky-line-content';

describe('what VS Code makes of the structure', () => {
  const body = Array.from({ length: 40 }, (_, i) => `完成第${i + 1}批项目${i + 3}个。`).join('\n');
  const long = `某县2025年工作总结\n一、工作进展\n（一）抓项目\n${body}\n（二）抓服务\n${body}\n二、存在的问题\n${body}\n`;

  before(async () => {
    const editor = await window.showTextDocument(
      await workspace.openTextDocument(await writeFile('结构工作总结.txt', long)),
    );
    await page.waitFor('.monaco-editor.focused');
    const { line } = editor.document.positionAt(plain(editor.document).indexOf('（二）'));
    editor.selection = new Selection(line + 30, 3, line + 30, 3);
    await commands.executeCommand('revealLine', { lineNumber: line + 30, at: 'top' });
  });
  after(closeEditors);

  itOnPage('breadcrumbs name the section of the cursor and those around it', async () => {
    await eventually(async () => {
      const crumbs = await page.texts('.breadcrumbs-below-tabs .monaco-breadcrumb-item');
      assert.deepEqual(crumbs.map((text) => text.trim()).slice(-2), ['一、工作进展', '（二）抓服务']);
    });
  });

  itOnPage('sticky scroll holds the headings of the text in sight', async () => {
    await eventually(async () => assert.deepEqual(await page.texts(STICKY), ['一、工作进展', '（二）抓服务']));
    await page.picture('sticky.png');
    await commands.executeCommand('revealLine', { lineNumber: long.split('\n').length - 30, at: 'top' });
    await eventually(async () => assert.deepEqual(await page.texts(STICKY), ['二、存在的问题']));
    await commands.executeCommand('revealLine', { lineNumber: 0, at: 'top' });
    await eventually(async () => assert.deepEqual(await page.texts(STICKY), []));
  });

  itOnPage('smart selection grows from the figure to the report and back, by its keys', async () => {
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const words = '完成第30批项目32个。';
    const at = editor.document.positionAt(
      editor.document.getText().lastIndexOf(words, editor.document.getText().indexOf('二、存在')) +
        words.indexOf('2个'),
    );
    editor.selection = new Selection(at, at);
    await settled();
    const selected = async (key: string): Promise<string> => {
      const { start, end } = editor.selection;
      await page.press(key);
      await eventually(() => assert.ok(!editor.selection.start.isEqual(start) || !editor.selection.end.isEqual(end)));
      return editor.document.getText(editor.selection).replace(/\r\n/g, '\n');
    };
    const seen: string[] = [];
    while (seen.at(-1) !== long) seen.push(await selected('Shift+Alt+ArrowRight'));
    const expected = [
      '32个',
      words,
      `（二）抓服务\n${body}`,
      long.slice(long.indexOf('一、'), long.indexOf('\n二、')),
      long,
    ];
    assert.deepEqual(
      seen.filter((text) => expected.includes(text)),
      expected,
    );
    assert.equal(await selected('Shift+Alt+ArrowLeft'), seen.at(-2));
  });
});
