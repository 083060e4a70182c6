import assert from 'node:assert/strict';
import { EndOfLine, Position, commands, languages, window } from 'vscode';
import type { TextDocument } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, plain, settled, showReport } from '../support';

import {
  BY_COMMENT,
  GROWTH,
  HERE,
  IN_FILE,
  reportName,
  SHARES,
  SHARES_IN,
  UNIT,
  choose,
  exists,
  fileUri,
  flags,
  forgetIgnored,
  keptJson,
  open,
  replace,
} from './ignored';

describe('ignoring', () => {
  afterEach(forgetIgnored);

  itOnPage('by keyboard: the squiggle goes, the file is written, and the message takes it back', async () => {
    const { document } = await open(`${SHARES}\n${UNIT}\n`);
    await flags(document, ['shares-sum', 'unit-nonstandard']);
    await page.click('.monaco-editor .view-line:has-text("三次产业")');
    await page.press('Control+Home');
    for (let i = 0; i < 10; i++) await page.press('ArrowRight');
    await settled();
    await page.waitFor('.squiggly-warning, .squiggly-error');
    await page.press('Control+.');
    await page.waitFor(`.action-widget .action:has-text("${SHARES_IN.slice(0, 5)}")`);
    await page.picture('ignore-quick-fix.png');
    await page.press('Enter');
    await flags(document, ['unit-nonstandard']);
    const { version, reports } = await keptJson();
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(reports), [reportName()]);
    assert.deepEqual(
      reports[reportName()]?.places?.map(({ rule, text }) => [rule, text]),
      [['shares-sum', SHARES]],
    );
    await page.click(`.statusbar-item:has-text("${inLanguage('撤销', 'Undo')}")`);
    await flags(document, ['shares-sum', 'unit-nonstandard']);
    await eventually(async () => assert.equal(await exists(fileUri()), false));
  });

  it('survives edits elsewhere and other width, and ends where the sentence changes; undo ignores it again', async () => {
    const { document } = await open(`${UNIT}\n${GROWTH}\n`);
    await choose(document, HERE, 1);
    await flags(document, ['unit-nonstandard']);
    await replace(document, UNIT, '今年以来，工作平稳。改造厂房3万平方米。');
    await flags(document, []);
    await replace(document, '18.6', '18.7');
    await flags(document, ['growth-without-base']);
    await commands.executeCommand('undo');
    await flags(document, []);
    assert.equal((await keptJson()).reports[reportName()]?.places?.length, 1);
  });

  it('keeps a rule silent in the file', async () => {
    const { document } = await open(`${UNIT}\n改造厂房3万平米。\n${GROWTH}\n`);
    await choose(document, IN_FILE, 0);
    await flags(document, ['growth-without-base']);
    assert.deepEqual((await keptJson()).reports[reportName()], { rules: ['unit-nonstandard'] });
  });

  it('in an untitled report lasts as long as it is open, and writes no file', async () => {
    const { document } = await showReport(GROWTH);
    await choose(document, HERE);
    await flags(document, []);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await flags(await languages.setTextDocumentLanguage(document, 'zongjie'), []);
    const { ignoring } = await extension();
    assert.equal(ignoring.all().length, 1);
    assert.equal(await exists(fileUri()), false);
  });

  it('writes a comment in Markdown, one for several rules', async () => {
    const { document } = await open(`${UNIT}\n新建厂房12万平米，全县网络零售额18.6亿元，增长12.3%。\n`);
    await choose(document, BY_COMMENT, 1);
    await flags(document, ['unit-nonstandard', 'growth-without-base']);
    await choose(document, BY_COMMENT, 1);
    await flags(document, ['unit-nonstandard']);
    assert.equal(
      plain(document),
      `${UNIT}\n<!-- zongjie-ignore-next-line unit-nonstandard growth-without-base -->\n新建厂房12万平米，全县网络零售额18.6亿元，增长12.3%。\n`,
    );
    assert.equal(document.eol, EndOfLine.LF);
    assert.equal(await exists(fileUri()), false);
  });

  itOnPage(
    'is listed: Enter goes there, a report that is closed is opened, and what is chosen is restored',
    async () => {
      const { document } = await open(`${UNIT}\n\n\n${GROWTH}\n${SHARES}\n`);
      await choose(document, HERE, 2);
      await choose(document, IN_FILE, 0);
      await choose(document, HERE, 0);
      await flags(document, []);
      await replace(document, '18.6', '18.7');
      await commands.executeCommand('notifications.clearAll');
      await commands.executeCommand('zongjie.showIgnored');
      await page.waitFor(`.pane-body .monaco-list-row:has-text("${SHARES}")`);
      await page.waitFor(
        `.pane-body .monaco-list-row:has-text("${inLanguage('原句已改或已删', 'no longer in the text')}")`,
      );
      await page.picture('ignored-view.png');
      await commands.executeCommand('workbench.action.files.revert');
      await closeEditors();
      await commands.executeCommand('zongjie.showIgnored');
      await eventually(async () => {
        // the view may still be putting its entries in order
        await page.click(`.pane-body .monaco-list-row:has-text("${SHARES}")`);
        await settled();
        const editor = window.activeTextEditor;
        assert.equal(editor?.document.uri.path.endsWith(reportName()), true);
        assert.ok(editor?.selection.start.isEqual(new Position(4, 7)), JSON.stringify(editor?.selection.start));
      });
      const shown = window.activeTextEditor?.document as TextDocument;
      await flags(shown, []);
      const picking = commands.executeCommand('zongjie.chooseIgnored');
      await page.waitFor('.quick-input-list .monaco-list-row');
      await page.type('18.6');
      await page.press('ArrowDown');
      await page.press('Space');
      await page.picture('ignored-choose.png');
      await page.press('Enter');
      await picking;
      await flags(shown, ['growth-without-base']);
      await commands.executeCommand('zongjie.restoreAllIgnored');
      await flags(shown, ['unit-nonstandard', 'growth-without-base', 'shares-sum']);
      await page.waitFor('.pane-header:has-text("' + inLanguage('已忽略的问题', 'Ignored Findings') + '")', 'hidden');
    },
  );
});
