import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, writeFile } from '../support';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n改造果园20.8万亩，其中补植12.0万亩、换种8.8万亩。\n受理诉求327件，办结319件，办结率96.7%。\n';

describe('the view 数据核对', () => {
  afterEach(closeEditors);

  it('counts what was checked, follows an edit, and goes to the place', async () => {
    const { checks } = (await extension()).rooms;
    const editor = await window.showTextDocument(await writeFile('核对工作总结.txt', TEXT));
    await eventually(() =>
      assert.equal(
        checks.message,
        inLanguage('核对了1处，1处不符，0处无从核对', '1 checked, 1 not holding, 0 that cannot be checked'),
      ),
    );
    const [wrong] = checks.getChildren();
    const [node] = wrong === undefined ? [] : checks.getChildren(wrong);
    assert.ok(node);
    const { command } = checks.getTreeItem(node);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    assert.equal(editor.document.getText(editor.selection), '96.7%');
    await editor.edit((builder) => builder.replace(editor.selection, '97.6%'));
    await eventually(() => assert.ok(checks.message.startsWith(inLanguage('核对了2处', '2 checked')), checks.message));
  });

  itOnPage('is empty once the report is closed', async () => {
    await commands.executeCommand('zongjie.checks.focus');
    await window.showTextDocument(await writeFile('关闭后工作总结.txt', TEXT));
    const row = `.pane:has(.pane-header:has-text("${inLanguage('数据核对', 'Claims Checked')}")) .monaco-list-row`;
    await page.waitFor(row);
    await closeEditors();
    await page.waitFor(row, 'hidden');
  });
});
