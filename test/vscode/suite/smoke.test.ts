import assert from 'node:assert/strict';
import { sep } from 'node:path';
import { commands, env, extensions, window, workspace } from 'vscode';
import { itOnPage, page } from './page';

const ID = 'zongjie.zongjie';

describe('the extension in VS Code', () => {
  it('is present, and is the one under test', () => {
    const extension = extensions.getExtension(ID);
    assert.ok(extension, `${ID} is not installed`);
    const home = process.env['ZONGJIE_EXTENSION_HOME'];
    assert.ok(home, 'ZONGJIE_EXTENSION_HOME names the folder it should come from');
    assert.ok(
      `${extension.extensionPath}${sep}`.startsWith(home + sep),
      `${extension.extensionPath} is not in ${home}`,
    );
  });

  it('activates', async () => {
    await extensions.getExtension(ID)?.activate();
    assert.equal(extensions.getExtension(ID)?.isActive, true);
  });

  it('runs in the language of the writer', () => {
    if (process.env['ZONGJIE_HOST'] === 'embedded') assert.equal(env.language, process.env['ZONGJIE_LOCALE']);
  });

  itOnPage('shows what a writer types', async () => {
    const document = await workspace.openTextDocument({ content: '' });
    await window.showTextDocument(document);
    await page.waitFor('.monaco-editor.focused');
    await page.compose(['z', 'zong', 'zong jie'], '总结');
    await page.type('一年工作');
    await page.press('Enter');
    assert.equal(document.getText().replace('\r\n', '\n'), '总结一年工作\n');
    await page.screenshot('smoke.png');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
