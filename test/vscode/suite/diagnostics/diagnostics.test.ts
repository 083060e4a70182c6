import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  DiagnosticSeverity,
  Position,
  Range,
  Selection,
  type Uri,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import { itOnPage, page, webview } from '../page';
import { closeEditors, eventually, extension, ours, ruleOf, rulesOf, showReport, writeFile, unset } from '../support';

const GOOD =
  '一、工作进展\n全县网络零售额18.6亿元，同比增长12.3%。\n二、存在问题\n人手不足。\n三、下步打算\n继续努力。\n';

describe('diagnostics', () => {
  afterEach(closeEditors);
  afterEach(() => unset('lint.run'));

  it('come with the edit that makes the fault and go with the one that mends it', async () => {
    const editor = await showReport(GOOD);
    assert.deepEqual(rulesOf(editor.document), []);
    const at = editor.document.positionAt(GOOD.indexOf('同比'));
    await editor.edit((builder) => builder.delete(new Range(at, at.translate(0, 2))));
    await eventually(() => assert.deepEqual(rulesOf(editor.document), ['growth-without-base']));
    const [diagnostic] = ours(editor.document);
    assert.equal(diagnostic && editor.document.getText(diagnostic.range), '增长12.3%');
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Warning);
    await editor.edit((builder) => builder.insert(at, '同比'));
    await eventually(() => assert.deepEqual(rulesOf(editor.document), []));
  });

  it('link to the page of their rule, which opens rendered', async () => {
    const { document } = await showReport(GOOD.replace('三、', '五、'));
    const [diagnostic] = ours(document);
    assert.ok(diagnostic);
    assert.equal(ruleOf(diagnostic), 'numbering-gap');
    assert.match(diagnostic.message, /“三、”.*“五、”/);
    assert.equal(diagnostic.relatedInformation?.length, 1);
    const target = (diagnostic.code as { target: Uri }).target;
    assert.equal(target.scheme, 'command');
    await commands.executeCommand(target.path, ...(JSON.parse(target.query) as unknown[]));
    await eventually(() => assert.match(window.tabGroups.activeTabGroup.activeTab?.label ?? '', /numbering-gap/));
  });

  it('wait for saving where the settings say so', async () => {
    await workspace.getConfiguration('zongjie').update('lint.run', 'onSave', ConfigurationTarget.Workspace);
    await extension();
    const document = await workspace.openTextDocument(await writeFile('保存工作总结.txt', GOOD));
    const editor = await window.showTextDocument(document);
    await editor.edit((builder) => builder.insert(new Position(1, 0), '接诊急救患者3260人次，下降4.5%。'));
    assert.deepEqual(rulesOf(document), []);
    await document.save();
    assert.deepEqual(rulesOf(document), ['growth-without-base']);
  });

  it('are off where the settings say so, and back with the setting', async () => {
    const { document } = await showReport(GOOD.replace('同比', ''));
    await workspace.getConfiguration('zongjie').update('lint.run', 'off', ConfigurationTarget.Workspace);
    assert.deepEqual(rulesOf(document), []);
    await workspace.getConfiguration('zongjie').update('lint.run', undefined, ConfigurationTarget.Workspace);
    assert.deepEqual(rulesOf(document), ['growth-without-base']);
  });

  it('go when the report is no report any more', async () => {
    const { document } = await showReport(GOOD.replace('同比', ''));
    await languages.setTextDocumentLanguage(document, 'plaintext');
    assert.deepEqual(ours(document), []);
  });

  itOnPage('show a squiggle while the writer types, and its hover', async () => {
    const editor = await showReport('');
    await page.waitFor('.monaco-editor.focused');
    await page.type('一、工作进展');
    await page.press('Enter');
    await eventually(() => assert.equal(editor.document.lineCount, 2)); // what is typed sooner stands before the break
    await page.type('全县农产品网络零售额18.6亿元，增长12.3%。');
    await eventually(() =>
      assert.deepEqual(rulesOf(editor.document), ['growth-without-base'], editor.document.getText()),
    );
    await page.waitFor('.squiggly-warning');
    const at = ours(editor.document)[0]?.range.start;
    assert.ok(at);
    editor.selection = new Selection(at, at);
    await commands.executeCommand('editor.action.showHover');
    await page.waitFor('.monaco-hover .code-link');
    assert.match(await page.text('.monaco-hover .hover-row'), /“增长12.3%”(没有写明与何时比| does not say)/);
    await page.picture('hover.png');
    await page.click('.monaco-hover .code-link');
    await eventually(() => assert.match(window.tabGroups.activeTabGroup.activeTab?.label ?? '', /growth-without-base/));
    await webview().waitFor('h1');
    await page.picture('rule.png');
  });
});
