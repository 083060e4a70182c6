import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { itOnPage, page } from '../../page';
import { closeEditors, eventually, extension, inLanguage, showReport } from '../../support';
import type { LedgerNode } from '../../../../../src/vscode/views/ledger/ledgerTree';
import { TEXT, lines } from './ledger';

describe('the view 指标台账', () => {
  afterEach(async () => {
    await commands.executeCommand('zongjie.clearLedgerFilter');
    await closeEditors();
  });

  it('shows the indicators and the places that state them', async () => {
    await showReport(TEXT);
    assert.deepEqual(await lines(), [
      '水利投资|9000万元 · 全年 · （一）抓项目',
      '交通投资|1.2亿元 · （一）抓项目',
      inLanguage('高新技术企业|2处 · 1347家、1500家', '高新技术企业|2 places · 1347家, 1500家'),
      '  1347家|（二）抓企业',
      inLanguage('  1500家|目标 · 二、2026年工作打算', '  1500家|Target · 二、2026年工作打算'),
      '苗木|500株 · （二）抓企业',
    ]);
  });

  it('marks targets, and problems as diagnostics are marked', async () => {
    await showReport(TEXT);
    const { ledger } = (await extension()).rooms;
    const icon = (node: LedgerNode): unknown => (ledger.view.getTreeItem(node).iconPath as { id: string }).id;
    const [investment, traffic, enterprises] = ledger.view.getChildren();
    assert.ok(investment && traffic && enterprises?.type === 'indicator' && enterprises.places[1]);
    assert.deepEqual(
      [icon(investment), icon(traffic), icon(enterprises.places[1])],
      ['symbol-numeric', 'warning', 'target'],
    );
  });

  it('goes to the place', async () => {
    const editor = await showReport(TEXT);
    const { ledger } = (await extension()).rooms;
    const [, traffic] = ledger.view.getChildren();
    assert.ok(traffic);
    const { command } = ledger.view.getTreeItem(traffic);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    assert.equal(editor.document.getText(editor.selection), '1.2亿元');
  });

  it('is up to date after an edit, and empty for other documents', async () => {
    const editor = await showReport(TEXT);
    await editor.edit((builder) =>
      builder.insert(editor.document.positionAt(TEXT.indexOf('（二）')), '培训职工200人。\n'),
    );
    assert.ok((await lines()).some((line) => line.includes('200人')));
    await window.showTextDocument(
      await workspace.openTextDocument({ content: '会议记录3亿元', language: 'plaintext' }),
    );
    const { ledger } = (await extension()).rooms;
    await eventually(() => assert.equal(ledger.view.shown, undefined));
    assert.deepEqual(await lines(), []);
  });

  itOnPage('is filtered as the writer types; Escape brings all back', async () => {
    await showReport(TEXT);
    await commands.executeCommand('zongjie.ledger.focus');
    const item = (text: string): string =>
      `.pane:has(.pane-header:has-text("${inLanguage('指标台账', 'Ledger of Indicators')}")) .monaco-list-row:has-text("${text}")`;
    await page.waitFor(item('水利投资'));
    const asked = commands.executeCommand('zongjie.filterLedger');
    await page.waitFor('.quick-input-widget input');
    await page.type('企业');
    await page.waitFor(item('水利投资'), 'hidden');
    await page.waitFor(item('高新技术企业'));
    await page.press('Escape');
    await page.waitFor(item('水利投资'));
    await asked;
    const again = commands.executeCommand('zongjie.filterLedger');
    await page.waitFor('.quick-input-widget input');
    await page.type('目标');
    await page.press('Enter');
    await again;
    await page.waitFor(item('水利投资'), 'hidden');
    await page.picture('ledger-view-filtered.png');
    await commands.executeCommand('zongjie.clearLedgerFilter');
    await page.waitFor(item('水利投资'));
    await page.click(item('交通投资'));
    await eventually(() =>
      assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), '1.2亿元'),
    );
  });
});
