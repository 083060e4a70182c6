import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  ConfigurationTarget,
  DiagnosticSeverity,
  Range,
  Uri,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import type { Diagnostic, TextDocument, TextEditor } from 'vscode';
import { sentences } from '../../../../src/vscode/workspaceCheck/workspaceCheck';
import type { WorkspaceSummary } from '../../../../src/vscode/workspaceCheck/workspaceCheck';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, ruleOf, writeFile } from '../support';

const GOOD =
  '一、工作进展\n全县网络零售额18.6亿元，同比增长12.3%。\n二、存在问题\n人手不足。\n三、下步打算\n继续努力。\n';
const FAULTY = GOOD.replace('同比', '');
/** 一、工作进展 / 产值9亿元,增长8%。 in GB18030 */
const GB18030 = Uint8Array.from([
  0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0xbd, 0xf8, 0xd5, 0xb9, 0x0a, 0xb2, 0xfa, 0xd6, 0xb5, 0x39, 0xd2,
  0xda, 0xd4, 0xaa, 0xa3, 0xac, 0xd4, 0xf6, 0xb3, 0xa4, 0x38, 0x25, 0xa1, 0xa3,
]);

const of = (uri: Uri): readonly Diagnostic[] => languages.getDiagnostics(uri).filter(({ source }) => source === '总结');
const rules = (uri: Uri): string[] => of(uri).map(ruleOf);
const run = async (): Promise<WorkspaceSummary> => {
  const summary = await commands.executeCommand<WorkspaceSummary | undefined>('zongjie.checkWorkspace');
  assert.ok(summary);
  return summary;
};
const isOpen = (uri: Uri): boolean =>
  workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

describe('check of the workspace', () => {
  const written: Uri[] = [];
  const write = async (name: string, content: string | Uint8Array): Promise<Uri> => {
    const uri = await writeFile(name, content);
    written.push(uri);
    return uri;
  };

  /** Opens a file as its user does: VS Code keeps what an extension opens for minutes after its editor is closed. */
  const open = async (uri: Uri): Promise<TextEditor> => {
    await commands.executeCommand('vscode.open', uri);
    return eventually(() => {
      const editor = window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), uri.toString());
      return editor as TextEditor;
    });
  };

  const close = async (document: TextDocument): Promise<void> => {
    await closeEditors();
    await eventually(() => assert.ok(document.isClosed));
  };

  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('zongjie.clearWorkspaceCheck');
    // some tests delete theirs
    for (const uri of written.splice(0)) await workspace.fs.delete(uri).then(undefined, () => {});
  });

  it('gives files that are not open problems, in GB18030 and in folders too', async () => {
    const uris = [
      await write('查甲工作总结.txt', FAULTY),
      await write('查/乙/查乙工作总结.md', GB18030),
      await write('查丙.zongjie', FAULTY),
    ];
    const note = await write('查丁通知.txt', FAULTY);
    const { all, checked, unreadable, warnings, cancelled } = await run();
    for (const uri of uris) {
      assert.ok(!isOpen(uri));
      assert.ok(rules(uri).includes('growth-without-base'), String(uri));
    }
    const [first] = of(uris[1] ?? note).filter((diagnostic) => ruleOf(diagnostic) === 'growth-without-base');
    assert.deepEqual([first?.range, first?.severity], [new Range(1, 6, 1, 10), DiagnosticSeverity.Warning]);
    assert.deepEqual(of(note), []);
    assert.ok(all >= 3 && checked === all && unreadable === 0 && warnings >= 3 && !cancelled);
  });

  it('leaves out what the settings exclude, and takes their severities', async () => {
    const files = workspace.getConfiguration('files');
    const [out, in_] = [await write('查外工作总结.txt', FAULTY), await write('查内工作总结.txt', FAULTY)];
    await files.update('exclude', { '**/查外*': true }, ConfigurationTarget.Workspace);
    await workspace
      .getConfiguration('zongjie')
      .update('rules', { 'growth-without-base': 'error' }, ConfigurationTarget.Workspace);
    try {
      await run();
      assert.deepEqual(of(out), []);
      assert.deepEqual(
        of(in_).map(({ severity }) => severity),
        [DiagnosticSeverity.Error],
      );
    } finally {
      await files.update('exclude', undefined, ConfigurationTarget.Workspace);
      await workspace.getConfiguration('zongjie').update('rules', undefined, ConfigurationTarget.Workspace);
    }
    await eventually(() =>
      assert.deepEqual(
        of(in_).map(({ severity }) => severity),
        [DiagnosticSeverity.Warning],
      ),
    );
  });

  it('counts and names what cannot be read', async () => {
    await write(
      '查乱工作总结.txt',
      Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 256),
    );
    const summary = await run();
    assert.equal(summary.unreadable, 1);
    assert.equal(summary.checked, summary.all - 1);
  });

  it('leaves an open report to the live check, and has its problems again when it is closed', async () => {
    const uri = await write('查开工作总结.txt', FAULTY);
    await run();
    assert.deepEqual(rules(uri), ['growth-without-base']);
    const editor = await open(uri);
    await eventually(() => assert.deepEqual(rules(uri), ['growth-without-base'])); // once
    const at = editor.document.positionAt(FAULTY.indexOf('增长'));
    await editor.edit((builder) => builder.insert(at, '同比'));
    await eventually(() => assert.deepEqual(rules(uri), []));
    await close(editor.document); // without saving
    await eventually(() => assert.deepEqual(rules(uri), ['growth-without-base']));
    const again = await open(uri);
    await again.edit((builder) => builder.insert(at, '同比'));
    await again.document.save();
    await close(again.document);
    await eventually(() => assert.deepEqual(rules(uri), []));
  });

  it('counts an open report as it is being edited', async () => {
    const uri = await write('查写工作总结.txt', GOOD);
    const before = await run();
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    const at = editor.document.positionAt(GOOD.indexOf('同比'));
    await editor.edit((builder) => builder.delete(new Range(at, at.translate(0, 2))));
    const { warnings } = await run();
    assert.equal(warnings, before.warnings + 1);
    assert.deepEqual(rules(uri), ['growth-without-base']);
  });

  it('checks where nothing is checked while the writer types, until the report is edited', async () => {
    const uri = await write('查关工作总结.txt', FAULTY);
    const lint = workspace.getConfiguration('zongjie');
    await lint.update('lint.run', 'off', ConfigurationTarget.Workspace);
    try {
      const editor = await open(uri);
      await run();
      assert.deepEqual(rules(uri), ['growth-without-base']);
      await editor.edit((builder) => builder.insert(editor.document.positionAt(0), '又写了一句。\n'));
      assert.deepEqual(rules(uri), []);
    } finally {
      await lint.update('lint.run', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('follows files that change, come and go', async () => {
    const [changed, gone, folder] = [
      await write('查改工作总结.txt', FAULTY),
      await write('查删工作总结.txt', FAULTY),
      await write('查夹/查夹工作总结.txt', FAULTY),
    ];
    await run();
    await writeFile('查改工作总结.txt', GOOD);
    const come = await write('查新工作总结.txt', FAULTY);
    await workspace.fs.delete(gone);
    await workspace.fs.delete(Uri.joinPath(folder, '..'), { recursive: true });
    await eventually(() =>
      assert.deepEqual([changed, gone, folder, come].map(rules), [[], [], [], ['growth-without-base']]),
    );
  });

  it('stops where it is cancelled, and keeps what it has found', async () => {
    const uris = [await write('!查先工作总结.txt', FAULTY), await write('龙查后工作总结.txt', FAULTY)];
    const { workspaceCheck } = (await extension()).rooms;
    const source = new CancellationTokenSource();
    let steps = 0;
    const summary = await workspaceCheck.check(
      { report: () => (++steps === 2 ? source.cancel() : undefined) },
      source.token,
    );
    assert.ok(summary.cancelled && summary.checked === 1 && summary.all > 2, JSON.stringify(summary));
    assert.deepEqual(uris.map(rules), [['growth-without-base'], []]);
    // beside an installed extension the suite has no translations of its own
    assert.match(
      sentences(summary),
      new RegExp(
        `^(?:已取消，检查了1/${summary.all}份报告：0处错误，1处警告，|Cancelled, 1 of ${summary.all} reports checked: 0 errors, 1 warnings, )`,
      ),
    );
  });

  it('forgets everything on command', async () => {
    const uri = await write('查清工作总结.txt', FAULTY);
    await run();
    await commands.executeCommand('zongjie.clearWorkspaceCheck');
    assert.deepEqual(of(uri), []);
    await writeFile('查清工作总结.txt', `${FAULTY}又写了一句。\n`);
    assert.deepEqual(of(uri), []);
  });

  itOnPage('says what it found, and the problems are a click away', async () => {
    await write('查页工作总结.txt', FAULTY);
    await page.press('F1');
    await page.waitFor('.quick-input-widget');
    await page.type(inLanguage('检查工作区的所有报告', 'Check All Reports in the Workspace'));
    await page.waitFor(
      `.quick-input-list .monaco-list-row:has-text("${inLanguage('检查工作区的所有报告', 'Check All Reports in the Workspace')}")`,
    );
    await page.press('Enter');
    const toast = `.notification-toast:has-text("${inLanguage('检查了', 'reports checked')}")`;
    await page.waitFor(toast);
    assert.match(
      await page.text(toast),
      new RegExp(
        inLanguage('检查了\\d+份报告：\\d+处错误，\\d+处警告', '\\d+ reports checked: \\d+ errors, \\d+ warnings'),
      ),
    );
    await page.click(`${toast} .monaco-button:has-text("${inLanguage('查看问题', 'View Problems')}")`);
    await page.waitFor('.markers-panel .monaco-list-row:has-text("查页工作总结.txt")');
    await page.picture('workspace-check.png');
    await commands.executeCommand('workbench.action.closePanel');
  });
});
