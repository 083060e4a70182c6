import assert from 'node:assert/strict';
import { sep } from 'node:path';
import { Range, Selection, ViewColumn, commands, env, extensions, languages, window, workspace } from 'vscode';
import type { CompletionList } from 'vscode';
import { itOnPage, page } from './page';
import { closeEditors, eventually, inLanguage, settled } from './support';

const ID = 'zongjie.zongjie';

/** What package.json declares, as far as it is looked at here. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const REPORT =
  '某县水务局2025年工作总结\n一、工作进展\n全年供水量1200万吨，同比增长8.1%。城区供水量900万吨，占供水量的85%。\n二、下步打算\n供水量达到1300万吨，漏损率降到9%。\n/';

const FAILED = inLanguage('没有做成', 'This did not work');
const ASKS = '.quick-input-widget:visible, .monaco-dialog-box:visible';

/** Runs a command without what a view would hand it, and gives up whatever it asks. */
async function ends(command: string): Promise<void> {
  let isRunning = true;
  const run = Promise.resolve(commands.executeCommand(command)).finally(() => (isRunning = false));
  await eventually(async () => {
    if ((await page.texts(ASKS)).length > 0) await page.press('Escape');
    assert.deepEqual(await page.texts(`.notification-list-item:has-text("${FAILED}")`), [], command);
    await commands.executeCommand('notifications.clearAll');
    assert.ok(!isRunning, `${command} does not end`);
  });
  await run;
}

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

  it('has every command it declares, and opens every view', async () => {
    const { contributes } = extensions.getExtension(ID)?.packageJSON as Manifest;
    const known = new Set(await commands.getCommands());
    for (const { command } of contributes.commands) assert.ok(known.has(command), command);
    for (const { id } of Object.values(contributes.views).flat()) await commands.executeCommand(`${id}.focus`);
  });

  it('answers whatever VS Code asks about a report', async () => {
    const { document } = await window.showTextDocument(
      await workspace.openTextDocument({ content: REPORT, language: 'zongjie' }),
    );
    const at = document.positionAt(REPORT.indexOf('供水量') + 1);
    const all = new Range(0, 0, document.lineCount, 0);
    const asked: readonly (readonly [provider: string, ...args: readonly unknown[]])[] = [
      ['DocumentSymbol'],
      ['FoldingRange'],
      ['SelectionRange', [at]],
      ['Hover', at],
      ['Definition', at],
      ['Reference', at],
      ['DocumentHighlights', at],
      ['CodeAction', all],
    ];
    for (const [provider, ...args] of asked) {
      const command =
        provider === 'DocumentHighlights' ? 'vscode.executeDocumentHighlights' : `vscode.execute${provider}Provider`;
      await eventually(async () => {
        const answer = await commands.executeCommand<readonly unknown[]>(command, document.uri, ...args);
        assert.ok(answer.length > 0, provider);
      });
    }
    const end = document.lineAt(document.lineCount - 1).range.end;
    await eventually(async () => {
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
        '/',
      );
      assert.ok(items.length > 0, 'completion');
    });
    await eventually(() => assert.ok(languages.getDiagnostics(document.uri).length > 0, 'diagnostics'));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  // in the full suite every command has tests of its own
  if (process.env['ZONGJIE_SMOKE'] !== undefined) {
    const { contributes } = extensions.getExtension(ID)?.packageJSON as Manifest;
    for (const { command } of contributes.commands)
      itOnPage(`runs ${command}`, async () => {
        const document = await workspace.openTextDocument({ content: REPORT, language: 'zongjie' });
        const at = document.positionAt(REPORT.indexOf('1200'));
        const editor = await window.showTextDocument(document, ViewColumn.One);
        editor.selection = new Selection(at, at);
        await ends(command);
        await closeEditors();
      });
  }

  itOnPage('shows what a writer types', async () => {
    // A report: in plain text VS Code offers words of the document itself, among them at times the one just typed, which
    // Enter would then take.
    const document = await workspace.openTextDocument({ content: '', language: 'zongjie' });
    await window.showTextDocument(document);
    await page.waitFor('.monaco-editor.focused');
    await settled();
    await page.compose(['z', 'zong', 'zong jie'], '总结');
    await page.type('一年工作');
    await page.press('Enter');
    await eventually(() => assert.equal(document.getText().replace('\r\n', '\n'), '总结一年工作\n'));
    await page.picture('smoke.png');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
