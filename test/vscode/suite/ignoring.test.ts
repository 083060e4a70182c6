import assert from 'node:assert/strict';
import {
  CodeActionKind,
  EndOfLine,
  Position,
  Range,
  Uri,
  WorkspaceEdit,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import type { CodeAction, TextDocument, TextEditor } from 'vscode';
import { itOnPage, page } from './page';
import {
  atRest,
  closeEditors,
  eventually,
  extension,
  inLanguage,
  ours,
  plain,
  rulesOf,
  settled,
  showReport,
  writeFile,
  writeUntil,
} from './support';

/** Without a remedy: the first thing offered is to ignore it. */
const SHARES = '三次产业结构为12.5:40.3:48.5。';
const SHARES_IN = inLanguage('忽略此处：“占比合计不等于100%”', 'Ignore here: “Shares do not add up to 100%”');
const UNIT = '新建厂房12万平米。';
const GROWTH = '全县网络零售额18.6亿元，增长12.3%。';
const NAME = '忽略试验工作总结.md';
const FILE = '.zongjie/ignore.json';

const folder = (): Uri => {
  const [first] = workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
const fileUri = (): Uri => Uri.joinPath(folder(), FILE);
const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
const kept = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(fileUri()));

interface Kept {
  readonly version: number;
  readonly reports: Readonly<
    Record<
      string,
      {
        readonly rules?: readonly string[];
        readonly places?: readonly { readonly rule: string; readonly hash: string; readonly text: string }[];
      }
    >
  >;
}
const keptJson = async (): Promise<Kept> => JSON.parse(await kept()) as Kept;

async function open(text: string, name = NAME): Promise<TextEditor> {
  await extension();
  const editor = await window.showTextDocument(await workspace.openTextDocument(await writeFile(name, text)));
  // the file of this name in the test before is forgotten
  await eventually(() => assert.equal(plain(editor.document), text));
  return editor;
}

/** What is offered at the n-th diagnostic; asked for until VS Code answers. */
const actions = (document: TextDocument, n = 0): Promise<readonly CodeAction[]> =>
  eventually(async () => {
    const diagnostic = ours(document)[n];
    assert.ok(diagnostic, 'nothing is flagged');
    const found: CodeAction[] = await commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      CodeActionKind.QuickFix.value,
    );
    assert.notDeepEqual(found, []);
    return found;
  });

/** Does what the action with these words at its start does. */
async function choose(document: TextDocument, start: string, n = 0): Promise<void> {
  const action = (await actions(document, n)).find(({ title }) => title.startsWith(start));
  assert.ok(action, `no “${start}”`);
  if (action.edit !== undefined) assert.ok(await workspace.applyEdit(action.edit));
  if (action.command !== undefined)
    await commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[]));
}

const HERE = inLanguage('忽略此处', 'Ignore here: ');
const IN_FILE = inLanguage('本文件忽略', 'Ignore “');
const BY_COMMENT = inLanguage('用注释忽略', 'Ignore here by a comment');

const flags = (document: TextDocument, rules: readonly string[]): Promise<void> =>
  eventually(() => assert.deepEqual(rulesOf(document), rules));

async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, from);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  assert.ok(await workspace.applyEdit(edit));
}

describe('ignoring', () => {
  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('notifications.clearAll');
    for (const name of ['.zongjie', NAME, '归档', '改名工作总结.md']) {
      const uri = Uri.joinPath(folder(), name);
      if (await exists(uri)) await workspace.fs.delete(uri, { recursive: true });
    }
    const { ignoring } = await extension();
    await eventually(() => assert.deepEqual(ignoring.all(), []));
  });

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
    await atRest();
    await page.screenshot('ignore-quick-fix.png');
    await page.press('Enter');
    await flags(document, ['unit-nonstandard']);
    const { version, reports } = await keptJson();
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(reports), [NAME]);
    assert.deepEqual(
      reports[NAME]?.places?.map(({ rule, text }) => [rule, text]),
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
    assert.equal((await keptJson()).reports[NAME]?.places?.length, 1);
  });

  it('is forgotten when the report is saved with another sentence, and never because a rule is off', async () => {
    const { document } = await open(`${UNIT}\n${GROWTH}\n`);
    await choose(document, HERE, 1);
    await choose(document, HERE, 0);
    await flags(document, []);
    const configuration = workspace.getConfiguration('zongjie');
    await configuration.update('rules', { 'unit-nonstandard': 'off' });
    await replace(document, '12万', '15万');
    await replace(document, '18.6', '18.7');
    await flags(document, ['growth-without-base']);
    await commands.executeCommand('workbench.action.files.save');
    await eventually(async () =>
      assert.deepEqual(
        (await keptJson()).reports[NAME]?.places?.map(({ rule }) => rule),
        ['unit-nonstandard'],
      ),
    );
    await configuration.update('rules', undefined);
    await flags(document, ['unit-nonstandard', 'growth-without-base']);
  });

  it('follows what others write into the file, and what they take out', async () => {
    const { document } = await open(`${UNIT}\n${GROWTH}\n`);
    await choose(document, HERE, 1);
    await flags(document, ['unit-nonstandard']);
    const text = await kept();
    await writeUntil(FILE, '{"version":1,"reports":{}}', () =>
      assert.deepEqual(rulesOf(document), ['unit-nonstandard', 'growth-without-base']),
    );
    await writeUntil(FILE, text.replace('"places"', '"rules": ["unit-nonstandard"],\n      "places"'), () =>
      assert.deepEqual(rulesOf(document), []),
    );
    await workspace.fs.delete(fileUri());
    await flags(document, ['unit-nonstandard', 'growth-without-base']);
  });

  it('loses nothing where the file is broken', async () => {
    const { document } = await open(`${UNIT}\n${GROWTH}\n`);
    await choose(document, HERE, 1);
    await flags(document, ['unit-nonstandard']);
    const broken = `${await kept()}<<<<<<< HEAD\n`;
    await writeFile(FILE, broken);
    await choose(document, HERE, 0);
    assert.equal(await kept(), broken);
    await flags(document, ['unit-nonstandard']); // what was ignored before still is
    await writeFile(FILE, broken.replace('<<<<<<< HEAD\n', ''));
    await choose(document, HERE, 0);
    await flags(document, []);
    assert.equal((await keptJson()).reports[NAME]?.places?.length, 2);
  });

  itOnPage('says so where the file is broken', async () => {
    await open(`${UNIT}\n`);
    const told = inLanguage('不是正确的 JSON', 'it is no valid JSON');
    await writeUntil(FILE, '{ "version": 1, ', async () =>
      assert.ok(
        (await page.texts('.notifications-toasts .notification-list-item-message')).some((text) => text.includes(told)),
      ),
    );
  });

  it('keeps a rule silent in the file', async () => {
    const { document } = await open(`${UNIT}\n改造厂房3万平米。\n${GROWTH}\n`);
    await choose(document, IN_FILE, 0);
    await flags(document, ['growth-without-base']);
    assert.deepEqual((await keptJson()).reports[NAME], { rules: ['unit-nonstandard'] });
  });

  it('goes with a report that is renamed, and with its folder', async () => {
    const { document } = await open(`${GROWTH}\n`);
    await choose(document, HERE);
    const rename = async (from: string, to: string): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.renameFile(Uri.joinPath(folder(), from), Uri.joinPath(folder(), to));
      assert.ok(await workspace.applyEdit(edit));
    };
    await rename(NAME, '归档/2025/改名工作总结.md');
    await eventually(async () =>
      assert.deepEqual(Object.keys((await keptJson()).reports), ['归档/2025/改名工作总结.md']),
    );
    await rename('归档/2025', '归档/旧');
    await eventually(async () =>
      assert.deepEqual(Object.keys((await keptJson()).reports), ['归档/旧/改名工作总结.md']),
    );
    const again = await workspace.openTextDocument(Uri.joinPath(folder(), '归档/旧/改名工作总结.md'));
    await flags(again, []);
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

  it('many at once are all written', async () => {
    const { ignoring } = await extension();
    const { document } = await open(`${GROWTH}\n`);
    await flags(document, ['growth-without-base']);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ignoring.change(Uri.joinPath(folder(), `第${i}份.md`), () => ({ rules: ['unit-mu'], places: [] })),
      ),
    );
    assert.equal(Object.keys((await keptJson()).reports).length, 20);
    await commands.executeCommand('zongjie.restoreAllIgnored');
    await eventually(async () => assert.equal(await exists(fileUri()), false));
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
      await atRest();
      await page.screenshot('ignored-view.png');
      await commands.executeCommand('workbench.action.files.revert');
      await closeEditors();
      await commands.executeCommand('zongjie.showIgnored');
      await eventually(async () => {
        // the view may still be putting its entries in order
        await page.click(`.pane-body .monaco-list-row:has-text("${SHARES}")`);
        await settled();
        const editor = window.activeTextEditor;
        assert.equal(editor?.document.uri.path.endsWith(NAME), true);
        assert.ok(editor?.selection.start.isEqual(new Position(4, 7)), JSON.stringify(editor?.selection.start));
      });
      const shown = window.activeTextEditor?.document as TextDocument;
      await flags(shown, []);
      const picking = commands.executeCommand('zongjie.chooseIgnored');
      await page.waitFor('.quick-input-list .monaco-list-row');
      await page.type('18.6');
      await page.press('ArrowDown');
      await page.press('Space');
      await atRest();
      await page.screenshot('ignored-choose.png');
      await page.press('Enter');
      await picking;
      await flags(shown, ['growth-without-base']);
      await commands.executeCommand('zongjie.restoreAllIgnored');
      await flags(shown, ['unit-nonstandard', 'growth-without-base', 'shares-sum']);
      await page.waitFor('.pane-header:has-text("' + inLanguage('已忽略的问题', 'Ignored Findings') + '")', 'hidden');
    },
  );
});
