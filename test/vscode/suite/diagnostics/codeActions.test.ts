import assert from 'node:assert/strict';
import { CodeActionKind, Range, commands, window, workspace } from 'vscode';
import type { CodeAction, TextEditor } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, codeActions, eventually, inLanguage, ours, plain, rulesOf, showReport, unset } from '../support';

const STATE_YOY = inLanguage('写明基期：同比增长12.3%', 'State the base: 同比增长12.3%');
const STATE_LAST_YEAR = inLanguage('写明基期：比上年增长12.3%', 'State the base: 比上年增长12.3%');
const IGNORE = inLanguage('忽略此处：“增长未写明与何时比”', 'Ignore here: “Growth without a base period”');
const IGNORE_IN_FILE = inLanguage(
  '本文件忽略规则“增长未写明与何时比”',
  'Ignore “Growth without a base period” in this file',
);
const HINT = inLanguage('“增长未写明与何时比”改为轻微提示', 'Only hint at “Growth without a base period”');
const OFF = inLanguage(
  '在工作区关闭规则“增长未写明与何时比”',
  'Turn off the rule “Growth without a base period” in this workspace',
);

const rules = (): unknown => workspace.getConfiguration('zongjie').inspect('rules')?.workspaceValue;

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

function named(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `no “${title}” among ${titles(actions).join(' | ')}`);
  return action;
}

describe('quick fixes', () => {
  afterEach(closeEditors);
  afterEach(() => unset('rules'));

  async function first(editor: TextEditor): Promise<readonly CodeAction[]> {
    const [diagnostic] = ours(editor.document);
    assert.ok(diagnostic, 'nothing is flagged');
    return codeActions(editor.document, diagnostic.range);
  }

  /** Applies the fix, looks at the text, and takes it back by one undo. */
  async function applied(editor: TextEditor, action: CodeAction, expected: string): Promise<void> {
    const before = plain(editor.document);
    assert.ok(action.edit);
    assert.ok(await workspace.applyEdit(action.edit));
    assert.equal(plain(editor.document), expected);
    await commands.executeCommand('undo');
    assert.equal(plain(editor.document), before);
  }

  it('offer each way to mend a fault; none is preferred where there are two', async () => {
    const text = '全县网络零售额18.6亿元，增长12.3%。';
    const editor = await showReport(text);
    const actions = await first(editor);
    assert.deepEqual(titles(actions), [
      STATE_YOY,
      STATE_LAST_YEAR,
      IGNORE,
      IGNORE_IN_FILE,
      OFF,
      HINT,
      inLanguage('查看规则说明：增长未写明与何时比', 'Show the rule “Growth without a base period”'),
    ]);
    assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
    await applied(editor, named(actions, STATE_YOY), text.replace('增长', '同比增长'));
    await applied(editor, named(actions, STATE_LAST_YEAR), text.replace('增长', '比上年增长'));
  });

  it('prefer the only one', async () => {
    const editor = await showReport('铺设供水管道36KM。');
    const [fix] = await first(editor);
    assert.ok(fix);
    assert.equal(fix.isPreferred, true);
    assert.equal(fix.title, inLanguage('改为“千米”', 'Change to “千米”'));
    await applied(editor, fix, '铺设供水管道36千米。');
  });

  it('mend all faults of a rule at once', async () => {
    const editor = await showReport('新建厂房12万平米。\n改造厂房3万平米。\n拆除厂房1万平米。');
    await applied(
      editor,
      named(
        await first(editor),
        inLanguage('修正本文件全部3处“非法定计量单位”', 'Fix all 3 of “Unit that is not a legal unit” in this file'),
      ),
      '新建厂房12万平方米。\n改造厂房3万平方米。\n拆除厂房1万平方米。',
    );
  });

  it('renumber headings', async () => {
    const editor = await showReport('一、工作进展\n好。\n三、存在问题\n少。\n四、下步打算\n干。');
    await applied(
      editor,
      named(await first(editor), inLanguage('从这里起重新编号', 'Renumber from here')),
      '一、工作进展\n好。\n二、存在问题\n少。\n三、下步打算\n干。',
    );
  });

  it('convert a unit, and keep CRLF', async () => {
    const text = '规模以上工业企业86家。\r\n目前，规模以上工业企业92个。';
    const editor = await showReport(text);
    assert.equal(editor.document.getText(), text);
    await applied(
      editor,
      named(await first(editor), inLanguage('改为“家”', 'Change to “家”')),
      plain(editor.document).replace('92个', '92家'),
    );
    assert.equal(editor.document.getText(), text);
  });

  it('fix all on request, leaving what has two remedies', async () => {
    const editor = await showReport('新建厂房12万平米。\n铺设管道36KM。\n接诊急救患者3260人次，下降4.5%。');
    const [action] = await codeActions(editor.document, new Range(0, 0, 0, 0), CodeActionKind.SourceFixAll);
    assert.equal(action?.kind?.value, 'source.fixAll.zongjie');
    await applied(
      editor,
      action as CodeAction,
      '新建厂房12万平方米。\n铺设管道36千米。\n接诊急救患者3260人次，下降4.5%。',
    );
    await commands.executeCommand('zongjie.fixAll');
    await eventually(() => assert.doesNotMatch(editor.document.getText(), /平米|KM/)); // the command has ended before
    await eventually(() => assert.deepEqual(rulesOf(editor.document), ['growth-without-base']));
    await commands.executeCommand('undo');
    assert.match(editor.document.getText(), /平米[^]*KM/);
  });

  itOnPage('fix all from the palette says what it did and what is left', async () => {
    await showReport('新建厂房12万平米。\n铺设管道36KM。\n接诊急救患者3260人次，下降4.5%。');
    await page.waitFor('.monaco-editor.focused');
    await page.press('F1');
    await page.waitFor('.quick-input-widget');
    await page.type(inLanguage('一次改好不动意思的错处', 'Fix Everything That Changes No Meaning'));
    await page.press('Enter');
    const said = inLanguage(
      '改好了2处，按一次撤销可全部还原。还有1处要逐一看：按 F8 转到下一处。',
      '2 places mended; one undo takes all back. Left to look at one by one: 1 (F8 goes to the next).',
    );
    await page.waitFor(`.notification-list-item:has-text("${said}")`);
  });

  it('write to the settings that a rule is off or only hints', async () => {
    const editor = await showReport('全县网络零售额18.6亿元，增长12.3%。');
    const actions = await first(editor);
    const run = async (title: string): Promise<void> => {
      const { command } = named(actions, title);
      assert.ok(command);
      await commands.executeCommand(command.command, ...(command.arguments ?? []));
    };
    await run(HINT);
    assert.deepEqual(rules(), { 'growth-without-base': 'hint' });
    assert.deepEqual(
      ours(editor.document).map(({ severity }) => severity),
      [3],
    );
    await run(OFF);
    assert.deepEqual(rules(), { 'growth-without-base': 'off' });
    assert.deepEqual(ours(editor.document), []);
    await commands.executeCommand('notifications.clearAll');
  });

  it('show the page of the rule', async () => {
    const editor = await showReport('铺设供水管道36KM。');
    const { command } = named(
      await first(editor),
      inLanguage('查看规则说明：非法定计量单位', 'Show the rule “Unit that is not a legal unit”'),
    );
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    await eventually(() => assert.match(window.tabGroups.activeTabGroup.activeTab?.label ?? '', /unit-nonstandard/));
  });
});
