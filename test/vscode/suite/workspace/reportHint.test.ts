import assert from 'node:assert/strict';
import { window, workspace } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage } from '../support';

const REPORT = '某县水务局2025年工作总结\n一、工作进展\n全年供水1200万吨。\n二、下步打算\n修管网30公里。\n';
const HINT = `.statusbar-item:has-text("${inLanguage('当作工作总结', 'Treat as a work report')}")`;

describe('a text that is plainly a report', () => {
  afterEach(closeEditors);

  itOnPage('is offered to be treated as one, in the status bar', async () => {
    await extension();
    const { document } = await window.showTextDocument(
      await workspace.openTextDocument({ content: REPORT, language: 'plaintext' }),
    );
    await page.waitFor(HINT);
    await page.picture('report-hint.png');
    await page.click(HINT);
    await page.waitFor('.quick-input-list .monaco-list-row');
    await page.press('Enter');
    await eventually(() =>
      assert.ok(
        workspace.textDocuments.some(
          ({ uri, languageId }) => uri.toString() === document.uri.toString() && languageId === 'zongjie',
        ),
      ),
    );
    await page.waitFor(HINT, 'hidden');
  });

  itOnPage('and any other text is not', async () => {
    await window.showTextDocument(await workspace.openTextDocument({ content: REPORT, language: 'plaintext' }));
    await page.waitFor(HINT);
    await window.showTextDocument(await workspace.openTextDocument({ content: '会议记录', language: 'plaintext' }));
    await page.waitFor(HINT, 'hidden');
  });
});
