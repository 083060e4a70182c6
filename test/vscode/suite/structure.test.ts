import assert from 'node:assert/strict';
import { Position, commands } from 'vscode';
import type { DocumentSymbol, FoldingRange, SelectionRange, TextDocument } from 'vscode';
import { closeEditors, inLanguage, showReport } from './support';

const TEXT = '某县2025年工作总结\n一、工作进展\n（一）抓项目\n全年完成投资12亿元，同比增长8%。\n\n（二）抓服务\n办理事项3000件。\n二、存在问题\n人手不足。\n';

const symbolsOf = (document: TextDocument): Thenable<DocumentSymbol[]> => commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);

describe('structure', () => {
  let document: TextDocument;
  before(async () => ({ document } = await showReport(TEXT)));
  after(closeEditors);

  it('gives the sections as symbols with role and length', async () => {
    const symbols = await symbolsOf(document);
    assert.deepEqual(symbols.map(({ name }) => name), ['一、工作进展', '二、存在问题']);
    assert.deepEqual(symbols[0]?.children.map(({ name, detail }) => [name, detail.replace(/\d+/, 'N')]), [
      ['（一）抓项目', inLanguage('进展 · N字', 'Progress · N chars')],
      ['（二）抓服务', inLanguage('进展 · N字', 'Progress · N chars')],
    ]);
    assert.equal(symbols[1]?.detail, inLanguage('问题 · 11字', 'Problems · 11 chars'));
    assert.deepEqual([symbols[0]?.range.start.line, symbols[0]?.range.end.line], [1, 6]);
  });

  it('folds sections and leaves blank lines outside', async () => {
    const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(ranges.map(({ start, end }) => [start, end]), [[1, 6], [2, 3], [5, 6], [7, 8]]);
  });

  it('selects figure, paragraph, section, outer section, report', async () => {
    const at = new Position(3, '全年完成投资1'.length);
    const [selection] = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]);
    const texts: string[] = [];
    for (let range = selection; range !== undefined; range = range.parent) texts.push(document.getText(range.range).replace(/\r\n/g, '\n'));
    const expected = ['12亿元', '全年完成投资12亿元，同比增长8%。', TEXT.slice(TEXT.indexOf('（一）'), TEXT.indexOf('（二）') - 1), TEXT.slice(TEXT.indexOf('一、'), TEXT.indexOf('\n二、')), TEXT];
    // VS Code adds selections of its own: words, lines, brackets.
    assert.deepEqual([...new Set(texts)].filter((text) => expected.includes(text)), expected);
  });
});
