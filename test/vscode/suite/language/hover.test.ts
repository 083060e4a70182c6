import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import type { Hover, MarkdownString, TextDocument, TextEditor } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, inLanguage, showReport } from '../support';
import { TEXT, goTo, hoverText, placeOf } from './indicators';

describe('hover over a figure', () => {
  let editor: TextEditor;
  let document: TextDocument;
  before(async () => {
    editor = await showReport(TEXT);
    ({ document } = editor);
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closePanel'); // the preview of a renaming
    await closeEditors();
  });

  it('tells what is known of a figure', async () => {
    const text = await hoverText(document, placeOf(document, '29.56'));
    for (const part of inLanguage(
      '**技术合同成交额** · 结果|**数值**　29.56亿元 = 2,956,000,000元 = 295,600万元|**比较**　同比增长6.42%|**推算**　上年同期约27.78亿元（27.77—27.78亿元）|**本文另见**|第5行',
      '**技术合同成交额** · result|295,600万元|about 27.78亿元|line 5',
    ).split('|'))
      assert.ok(text.includes(part), `${part} in\n${text}`);
  });

  it('tells the same on the comparison', async () => {
    assert.equal(
      await hoverText(document, placeOf(document, '6.42')),
      await hoverText(document, placeOf(document, '29.56')),
    );
  });

  it('tells on request which words the figure was read from', async () => {
    const at = placeOf(document, '29.56');
    assert.match(
      await hoverText(document, at),
      new RegExp(`\\[${inLanguage('为什么这样读？', 'How was this read.')}\\]\\(command:zongjie\\.explainFigure`),
    );
    await commands.executeCommand('zongjie.explainFigure', at.line, at.character);
    assert.deepEqual(editor.selection.active, placeOf(document, '29.56', 0));
    const text = await hoverText(document, at);
    for (const part of inLanguage(
      '取自数据前面的名词|与上年比|没有说目标的词',
      'the noun before the figure|against the year before|no word of aim',
    ).split('|'))
      assert.ok(text.includes(part), `${part} in\n${text}`);
    assert.doesNotMatch(await hoverText(document, placeOf(document, '21.3')), /取自|the noun before/);
    assert.doesNotMatch(await hoverText(document, at), /取自|the noun before/);
  });

  itOnPage('tells it from the keyboard, with the cursor on the figure', async () => {
    await goTo(editor, placeOf(document, '29.56'));
    await commands.executeCommand('zongjie.explainFigure');
    await eventually(async () =>
      assert.match(
        (await page.texts('.monaco-hover .hover-contents')).join('\n'),
        /技术合同成交额[^]*(取自数据前面的名词|the noun before the figure)/,
      ),
    );
    await page.press('Escape');
  });

  it('tells the dates of a period, the whole of a part, and a target', async () => {
    const part = await hoverText(document, placeOf(document, '3.2亿元'));
    assert.match(part, /2025-01 (至|to) 2025-09/);
    assert.match(part, /技术合同成交额 21\.3亿元\]\(command:zongjie\.goTo/);
    assert.match(
      await hoverText(document, placeOf(document, '1450家')),
      new RegExp(`· ${inLanguage('目标', 'target')}`),
    );
  });

  it('works on a name without a figure, and on an abbreviation', async () => {
    const text = await hoverText(document, placeOf(document, '高企提质'));
    assert.match(
      text,
      inLanguage('zh', 'en') === 'zh' ? /\*\*高企\*\* · 高新技术企业的简称/ : /\*\*高企\*\* · short for 高新技术企业/,
    );
    assert.match(text, /1280家/);
  });

  it('is silent where there is nothing to tell', async () => {
    assert.equal(await hoverText(document, placeOf(document, '提高企业', 2)), '');
  });

  it('has links that jump, and runs no other command', async () => {
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, '29.56'),
    );
    const content = hover?.contents[0] as MarkdownString;
    assert.deepEqual(content.isTrusted, { enabledCommands: ['zongjie.goTo', 'zongjie.explainFigure'] });
    const args = /command:zongjie\.goTo\?([^)]+)\)/.exec(content.value)?.[1] ?? '';
    await commands.executeCommand('zongjie.goTo', ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
    assert.equal(document.getText(window.activeTextEditor?.selection), '21.3亿元');
    await commands.executeCommand('zongjie.goTo', 'nonsense');
  });

  it('shows text of the report as text', async () => {
    const other = await window.showTextDocument(
      await workspace.openTextDocument({ content: '“[点我](command:x)*粗*<b>”采购额12万元。', language: 'zongjie' }),
    );
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      other.document.uri,
      placeOf(other.document, '12万'),
    );
    const { value } = hover?.contents[0] as MarkdownString;
    assert.ok(!/\]\(command:x/.test(value) && !/[^\\]<b/.test(value), value);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    editor = await window.showTextDocument(document);
  });

  itOnPage('is opened by the keys of VS Code', async () => {
    await goTo(editor, placeOf(document, '29.56'));
    await page.press('Control+k');
    await page.press('Control+i');
    await page.waitFor('.monaco-hover:has-text("27.78")');
    await page.picture('hover.png');
    await page.press('Escape');
  });
});
