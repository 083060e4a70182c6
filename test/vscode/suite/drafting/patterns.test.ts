import assert from 'node:assert/strict';
import { Uri, commands, languages, window, workspace } from 'vscode';
import type { CompletionList, Diagnostic, TreeItem } from 'vscode';
import { readOwnFile } from '../../../../src/core/drafting/ownPatterns/file';
import type { PatternTreeNode } from '../../../../src/vscode/views/patterns/patternTree';
import { itOnPage, page, webview } from '../page';
import { closeEditors, eventually, extension, inLanguage, plain, settled, showReport, writeFile } from '../support';

const FILE = '.zongjie/patterns.yaml';
const SENTENCE = '全县网络零售额达77.2亿元，同比增长13.2%。';
const REPORT = `某县商务局2025年工作总结\n一、工作进展\n${SENTENCE}\n`;
const MINE =
  'patterns:\n  - { id: own-1, role: 问题, title: 短板补齐, prefix: 短板补齐, topic: 差距不足, text: "{短板:clause}是{数量:value}个短板。", sample: { 短板: 冷链, 数量: "3" } }\n';
const TITLE = '网络零售额增长';
const form = webview();
const INPUT = '.quick-input-widget input';
const TOAST = '.notification-toast';
const MY_PATTERNS = inLanguage('我的句式', 'My patterns');

const inFolder = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
const kept = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(inFolder(FILE)));
const titles = async (): Promise<readonly string[]> =>
  readOwnFile(await kept()).patterns.map(({ pattern }) => pattern.title);
const problems = (): readonly Diagnostic[] => languages.getDiagnostics(inFolder(FILE));

async function children(
  node?: PatternTreeNode,
): Promise<readonly { readonly node: PatternTreeNode; readonly item: TreeItem }[]> {
  const { patterns } = (await extension()).rooms;
  return (await patterns.view.getChildren(node)).map((child) => ({
    node: child,
    item: patterns.view.getTreeItem(child),
  }));
}

/** The labels of the writer's own patterns in the view. */
async function mine(): Promise<readonly string[]> {
  const group = (await children()).find(({ node }) => node.type === 'own');
  return group === undefined ? [] : (await children(group.node)).map(({ item }) => String(item.label));
}

async function offered(query: string): Promise<readonly string[]> {
  const { document } = await showReport(`2025年工作总结\n一、工作进展\n${query}`);
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.lineAt(2).range.end,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : `${label.label}|${label.description ?? ''}`));
}

describe('the view 素材库', () => {
  afterEach(async () => {
    await commands.executeCommand('zongjie.allPatterns');
    await commands.executeCommand('notifications.clearAll');
    await closeEditors();
    // not every test makes it
    await workspace.fs.delete(inFolder('.zongjie'), { recursive: true }).then(undefined, () => undefined);
    await eventually(async () => assert.deepEqual(await mine(), []));
  });

  it('shows the patterns by role and topic, and each as its clauses, an example and its source', async () => {
    await extension();
    const roles = await children();
    assert.deepEqual(
      roles.map(({ item }) => item.label),
      ['开头', '进展', '举措', '问题', '计划', '过渡', '结尾'],
    );
    const topics = await children(roles[1]!.node);
    assert.ok(topics.length > 5 && topics.every(({ node }) => node.type === 'topic'));
    const [pattern] = await children(topics[0]!.node);
    assert.ok(pattern?.node.type === 'pattern');
    const lines = (await children(pattern.node)).map(({ node }) => (node.type === 'line' ? node.kind : node.type));
    assert.deepEqual([lines[0], lines.includes('example'), lines.at(-1)], ['clause', true, 'source']);
  });

  it('shows the patterns for the section of the cursor only, where this is wanted', async () => {
    const editor = await showReport('2025年工作总结\n一、工作进展\n好。\n二、存在的问题\n少。\n');
    await commands.executeCommand('zongjie.patterns.focus');
    await commands.executeCommand('zongjie.patternsOfSection');
    await eventually(async () =>
      assert.deepEqual(
        (await children()).map(({ item }) => item.label),
        ['开头'],
      ),
    );
    await window.showTextDocument(editor.document);
    await commands.executeCommand('cursorBottom');
    await eventually(async () =>
      assert.deepEqual(
        (await children()).map(({ item }) => item.label),
        ['问题'],
      ),
    );
  });

  it('reads the writer’s own from the workspace; completion offers them first', async () => {
    await writeFile(FILE, MINE);
    await eventually(async () => assert.deepEqual(await mine(), ['短板补齐']));
    for (const query of ['/dbbq', '短板'])
      assert.match(
        (await offered(query))[0] ?? '',
        new RegExp(inLanguage('^短板补齐\\|我的问题句式｜', '^短板补齐\\|mine, 问题｜')),
      );
  });

  it('tells of a fault by its place, once; the good ones stay in force, and so does all while the file is broken', async () => {
    await writeFile(FILE, MINE);
    await eventually(async () => assert.deepEqual(await mine(), ['短板补齐']));
    await writeFile(FILE, `${MINE}  - { role: 成绩, title: 甲条, topic: 差距不足, text: 甲 }\n`);
    await eventually(() =>
      assert.deepEqual(
        problems().map(({ range }) => range.start.line),
        [2],
      ),
    );
    assert.match(problems()[0]!.message, new RegExp(inLanguage('第2条', 'pattern 2')));
    assert.deepEqual(await mine(), ['短板补齐']);
    await writeFile(FILE, 'patterns:\n  - {');
    await eventually(() => assert.match(problems()[0]?.message ?? '', /YAML/));
    assert.deepEqual(await mine(), ['短板补齐']);
    await writeFile(FILE, MINE);
    await eventually(() => assert.deepEqual(problems(), []));
  });

  it('exports and imports: what clashes is settled as asked, what is unsound is left out', async () => {
    await writeFile(FILE, MINE);
    await eventually(async () => assert.deepEqual(await mine(), ['短板补齐']));
    const exported = inFolder('.zongjie/exported.yaml');
    await commands.executeCommand('zongjie.exportPatterns', exported);
    const text = new TextDecoder().decode(await workspace.fs.readFile(exported));
    assert.deepEqual(
      readOwnFile(text).patterns.map(({ pattern }) => pattern),
      readOwnFile(MINE).patterns.map(({ pattern }) => pattern),
    );

    const source = await writeFile(
      '.zongjie/theirs.yaml',
      `${text.replace('是{', '仍有{')}  - { role: 计划, title: 再添一条, topic: 目标任务, text: "再建{座数:value}座。" }\n  - 1\n`,
    );
    await commands.executeCommand('zongjie.importPatterns', { source, kept: 'workspace', onClash: 'both' });
    await eventually(async () => assert.deepEqual(await mine(), ['短板补齐', '再添一条', '短板补齐二']));
    await commands.executeCommand('zongjie.importPatterns', { source, kept: 'workspace', onClash: 'replace' });
    await eventually(async () => assert.match(await kept(), /title: 短板补齐,.*仍有/));
  });

  it('deletes a pattern and moves it to all workspaces, and back', async () => {
    await writeFile(FILE, `# 常用\n${MINE}`);
    const node = async (): Promise<PatternTreeNode> => {
      const group = (await children()).find((one) => one.node.type === 'own');
      const [pattern] = group === undefined ? [] : await children(group.node);
      assert.ok(pattern);
      return pattern.node;
    };
    await commands.executeCommand('zongjie.movePattern', await eventually(node));
    await eventually(async () => assert.deepEqual([await titles(), await mine()], [[], ['短板补齐']]));
    await commands.executeCommand('zongjie.movePattern', await node());
    await eventually(async () => assert.deepEqual([await titles(), await mine()], [['短板补齐'], ['短板补齐']]));
    await commands.executeCommand('zongjie.deletePattern', await node());
    await eventually(async () => assert.deepEqual(await mine(), []));
    assert.match(await kept(), /# 常用/);
  });

  itOnPage(
    'a selected sentence is kept by its form; it stands in the view, completion offers it, and Undo takes it back',
    async () => {
      await showReport(REPORT);
      await commands.executeCommand('cursorBottom');
      await page.waitFor('.monaco-editor.focused');
      await page.press('ArrowUp');
      await page.press('Shift+End');
      await settled();
      await commands.executeCommand('zongjie.savePattern');
      await form.waitFor('.chip');
      assert.deepEqual(await form.texts('.chip'), ['范围', '网络零售额', '变化', '增幅']);
      await form.waitFor(`.preview:has-text("${SENTENCE}")`);
      await form.click('.field.text input');
      await form.press('End');
      await form.type('x');
      await form.waitFor('.field.text .complaint');
      await form.press('Backspace');
      await form.waitFor('.field.text .complaint', 'hidden');
      await form.click('.chip:has-text("变化")');
      await form.waitFor('.slot-details');
      await page.picture('pattern-save.png');
      await form.click('.primary');
      await eventually(async () => assert.deepEqual(await titles(), [TITLE]));
      await eventually(async () => assert.deepEqual(await mine(), [TITLE]));
      await page.waitFor(`${TOAST}:has-text("${TITLE}")`);
      await page.click(`${TOAST} .monaco-button:has-text("${inLanguage('撤销', 'Undo')}")`);
      await eventually(async () => assert.deepEqual(await mine(), []));
    },
  );

  itOnPage(
    'Enter in the view inserts at the cursor of the report, with slots to fill by Tab; a click changes nothing',
    async () => {
      await writeFile(FILE, MINE);
      await eventually(async () => assert.deepEqual(await mine(), ['短板补齐']));
      const editor = await showReport('2025年工作总结\n一、存在的问题\n');
      await commands.executeCommand('cursorBottom');
      await commands.executeCommand('zongjie.patterns.focus');
      const row = '.monaco-list-row:has-text("短板补齐")';
      await page.waitFor(row);
      await page.click(row);
      await page.waitFor('.monaco-list-row:has-text("［短板］是")');
      await page.picture('pattern-view.png');
      assert.match(plain(editor.document), /问题\n$/);
      await page.press('Enter');
      await eventually(() => assert.match(plain(editor.document), /\n【待填：短板】是【待填：数量】个短板。$/));
      await page.type('冷链');
      await page.press('Tab');
      await page.type('2');
      await eventually(() => assert.match(plain(editor.document), /\n冷链是2个短板。$/));
    },
  );

  itOnPage('a pattern is searched by pinyin, looked at and inserted by Enter', async () => {
    await writeFile(FILE, MINE);
    await eventually(async () => assert.deepEqual(await mine(), ['短板补齐']));
    const editor = await showReport('2025年工作总结\n一、存在的问题\n');
    await commands.executeCommand('cursorBottom');
    const done = commands.executeCommand('zongjie.searchPatterns');
    await page.waitFor(INPUT);
    await page.type('dbbq');
    await page.waitFor(`.quick-input-list .monaco-list-row.focused:has-text("${MY_PATTERNS}")`);
    await page.picture('pattern-search.png');
    await page.press('Enter');
    await done;
    await eventually(() => assert.match(plain(editor.document), /\n【待填：短板】是【待填：数量】个短板。$/));
  });

  itOnPage('a broken file is told of in a message that opens it at the place', async () => {
    await extension();
    await mine();
    await writeFile(FILE, `${MINE}  - 1\n`);
    await page.waitFor(`${TOAST}:has-text("patterns.yaml")`);
    await page.click(`${TOAST} .monaco-button:has-text("${inLanguage('打开文件', 'Open File')}")`);
    await eventually(() =>
      assert.deepEqual(
        [window.activeTextEditor?.document.uri.path.endsWith(FILE), window.activeTextEditor?.selection.active.line],
        [true, 2],
      ),
    );
  });
});
