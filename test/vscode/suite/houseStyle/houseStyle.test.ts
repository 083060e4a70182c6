import assert from 'node:assert/strict';
import { Position, Selection, Uri, commands, languages, window, workspace } from 'vscode';
import type { CompletionList, TextDocument } from 'vscode';
import { itOnPage, page, webview } from '../page';
import {
  closeEditors,
  eventually,
  extension,
  inLanguage,
  ours,
  rulesOf,
  showReport,
  writeFile,
  writeUntil,
} from '../support';

const FILE = '.zongjie.json';
const files: Uri[] = [];

/** Writes a house style, or another file, that is gone after the test. */
async function write(content: object | string, name = FILE): Promise<Uri> {
  const uri = await writeFile(name, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  files.push(uri);
  return uri;
}

const open = async (uri: Uri): Promise<TextDocument> => (await window.showTextDocument(uri)).document;
/** What is wrong in the file, as the writer reads it, whoever says so, with the text that is marked. */
const mistakes = (document: TextDocument): string[] =>
  languages.getDiagnostics(document.uri).map(({ range, message }) => `${document.getText(range)} ${message}`);
const messages = (document: TextDocument): string[] => ours(document).map(({ message }) => message);

describe('the house style', () => {
  afterEach(async () => {
    await closeEditors();
    for (const uri of new Set(files.splice(0).map(String)))
      await workspace.fs.delete(Uri.parse(uri), { recursive: true });
    const { houses } = await extension();
    await houses.refresh();
    await workspace.getConfiguration('zongjie').update('rules', undefined);
    await commands.executeCommand('notifications.clearAll');
  });

  it('acts in open reports as soon as it is saved, and no longer once it is gone', async () => {
    const { documents } = await extension();
    const { document } = await showReport(
      '全年登陆平台办事的群众达12.6万人次，处理污泥320标罐。\n全县网络零售额18.6亿元，增长12.3%。',
    );
    assert.deepEqual(rulesOf(document), ['growth-without-base']);
    const figures = documents.report(document)?.figureCount ?? 0;
    const uri = await write({
      rules: { 'growth-without-base': 'off' },
      terms: [{ wrong: '登陆', right: '登录' }],
      units: ['标罐'],
    });
    await eventually(() =>
      assert.deepEqual(messages(document), [inLanguage('“登陆”应写作“登录”。', '“登陆” should be “登录”.')]),
    );
    assert.equal(documents.report(document)?.figureCount, figures + 1);
    files.length = 0;
    await workspace.fs.delete(uri);
    await eventually(() => assert.deepEqual(rulesOf(document), ['growth-without-base']));
    assert.equal(documents.report(document)?.figureCount, figures);
  });

  it('with a mistake in it is marked there, and its last good state stays in force', async () => {
    const { document: report } = await showReport('全年登陆平台办事。');
    const uri = await write({ terms: [{ wrong: '登陆', right: '登录' }] });
    await eventually(() => assert.deepEqual(rulesOf(report), ['house-style']));
    const document = await open(uri);
    assert.equal(document.languageId, 'jsonc');
    assert.deepEqual(mistakes(document), []);
    await write('{ "term": [], "terms": [{ "wrong": "登陆" }], "rules": { "unit-mu": "loud" }, }');
    await eventually(() =>
      assert.deepEqual(mistakes(document), [
        inLanguage(
          '"term" 没有“term”这个键，已忽略；是“terms”吗。',
          '"term" There is no key “term”; it is ignored. Did you mean “terms”?',
        ),
        inLanguage('{ "wrong": "登陆" } 缺少“right”。', '{ "wrong": "登陆" } “right” is missing.'),
        inLanguage(
          '"loud" 只能是 error、warning、info、hint、off 之一。',
          '"loud" One of error, warning, info, hint, off is expected.',
        ),
      ]),
    );
    assert.deepEqual(rulesOf(report), ['house-style']);
    await write('{ "terms": [}');
    await eventually(() => assert.equal(mistakes(document).length, 1, 'a fault of JSON is told by VS Code alone'));
    await write({ terms: [{ wrong: '办事', right: '办理业务' }] });
    await eventually(() =>
      assert.deepEqual(messages(report), [inLanguage('“办事”应写作“办理业务”。', '“办事” should be “办理业务”.')]),
    );
    await eventually(() => assert.deepEqual(mistakes(document), []));
  });

  it('is the nearest above the report; the user’s own rules come first', async () => {
    await write({ terms: [{ wrong: '登陆', right: '登录' }], rules: { 'house-style': 'hint' } });
    await write({ terms: [{ wrong: '办事', right: '办理业务' }] }, `处室/${FILE}`);
    files.push(Uri.joinPath(files[1] as Uri, '..'));
    files.splice(1, 1);
    const near = await open(await writeFile('处室/年/2025年工作总结.txt', '全年登陆平台办事。'));
    await eventually(() =>
      assert.deepEqual(messages(near), [inLanguage('“办事”应写作“办理业务”。', '“办事” should be “办理业务”.')]),
    );
    const far = await open(await write('全年登陆平台办事。', '2025年工作总结.txt'));
    await eventually(() =>
      assert.deepEqual(
        ours(far).map(({ severity }) => severity),
        [3],
      ),
    );
    await workspace.getConfiguration('zongjie').update('rules', { 'house-style': 'error' });
    await eventually(() =>
      assert.deepEqual(
        ours(far).map(({ severity }) => severity),
        [0],
      ),
    );
  });

  it('of a report outside the workspace is found and watched, too', async () => {
    const outside = '../机构规范/处室';
    const uri = await write({ terms: [{ wrong: '登陆', right: '登录' }] }, `../机构规范/${FILE}`);
    files.splice(0, 1, Uri.joinPath(uri, '..'));
    const document = await open(await writeFile(`${outside}/2025年工作总结.txt`, '全年登陆平台办事。'));
    await eventually(() =>
      assert.deepEqual(messages(document), [inLanguage('“登陆”应写作“登录”。', '“登陆” should be “登录”.')]),
    );
    await writeUntil(`../机构规范/${FILE}`, JSON.stringify({ forbidden: ['办事'] }), () =>
      assert.deepEqual(messages(document), [
        inLanguage('按机构规范不用“办事”。', 'The house style does not use “办事”.'),
      ]),
    );
    await writeUntil(`${outside}/${FILE}`, '{}', () => assert.deepEqual(messages(document), []));
  });

  it('makes documents of other languages reports', async () => {
    const { documents } = await extension();
    const { document } = await showReport('一、工作进展\n好。', 'markdown');
    assert.equal(documents.has(document), false);
    const uri = await write({ languages: ['markdown'] });
    await eventually(() => assert.equal(documents.has(document), true));
    await eventually(async () =>
      assert.equal(
        (await commands.executeCommand<unknown[] | undefined>('vscode.executeFoldingRangeProvider', document.uri))
          ?.length !== undefined,
        true,
      ),
    );
    files.length = 0;
    await workspace.fs.delete(uri);
    await eventually(() => assert.equal(documents.has(document), false));
  });

  it('is mended by a quick fix', async () => {
    await write({ forbidden: [{ text: '弱势群体', instead: '困难群众' }] });
    const { document } = await showReport('帮扶弱势群体36人。');
    const [fault] = await eventually(() => {
      assert.equal(ours(document).length, 1);
      return ours(document);
    });
    const titles = await eventually(async () => {
      const actions = await commands.executeCommand<{ readonly title: string }[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        fault?.range,
      );
      const found = actions.map(({ title }) => title);
      assert.ok(found.length > 0);
      return found;
    });
    assert.ok(titles.includes(inLanguage('改为“困难群众”', 'Change to “困难群众”')), titles.join());
  });

  it('a new one is a sample that changes nothing, and an old one is opened', async () => {
    await showReport('全年登陆平台办事。');
    await commands.executeCommand('zongjie.newHouseStyle');
    const document = window.activeTextEditor?.document;
    assert.ok(document);
    files.push(document.uri);
    assert.equal(document.uri.path.split('/').at(-1), FILE);
    // VS Code may still show the file that stood there before
    await eventually(() => assert.match(document.getText(), /机构规范/));
    await eventually(() => assert.deepEqual(mistakes(document), []));
    await write('{ "names": ["甲"] }');
    files.pop();
    await commands.executeCommand('zongjie.newHouseStyle');
    await eventually(() => assert.equal(window.activeTextEditor?.document.getText(), '{ "names": ["甲"] }'));
  });

  itOnPage('keys and rules are offered in the file, with what they say', async () => {
    const document = await open(await write('{\n  "rules": {\n    "growth\n  }\n}'));
    const labels = await eventually(async () => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new Position(2, 11),
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(
        found.some((label) => label.includes('growth-without-base')),
        found.join(),
      );
      return found;
    });
    assert.ok(labels.some((label) => label.includes('house-style')));
    const editor = window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new Selection(2, 11, 2, 11);
    await commands.executeCommand('editor.action.triggerSuggest');
    await page.waitFor('.suggest-widget .monaco-list-row');
    await page.picture('house-style.png');
  });

  itOnPage('a form changes what it shows; comments stay, and a mistake stands at its row', async () => {
    const uri = await write('{\n  // 财务科提\n  "terms": [{ "wrong": "帐户", "right": "账户" }] // 两处\n}\n');
    const { document } = await showReport('各帐户全部登陆系统。');
    await eventually(() => assert.equal(messages(document).length, 1));
    await commands.executeCommand('zongjie.editHouseStyle');
    const form = webview();
    await form.waitFor('tbody tr');
    await form.click('.add');
    await form.waitFor('tbody tr:nth-child(2)');
    await form.type('登陆');
    await form.waitFor('tbody tr:nth-child(2) .complaint');
    await form.press('Tab');
    await form.type('登录');
    await form.waitFor('tbody tr:nth-child(2) .complaint', 'hidden');
    await page.picture('house-form.png');
    await form.click('.primary');
    await eventually(() => assert.equal(messages(document).length, 2));
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    assert.match(text, /财务科提[^]*帐户[^]*"wrong": "登陆"[^]*两处/);
  });

  itOnPage('a mistake is told once', async () => {
    await showReport('好。');
    const toasts = '.notifications-toasts .notification-list-item-message';
    await write('{ "names": 3 }');
    const told = inLanguage(
      '.zongjie.json 里有错，能用的部分已生效。',
      'There is a mistake in .zongjie.json. What can be used of it is in force.',
    );
    await eventually(async () => assert.deepEqual(await page.texts(toasts), [told]));
    await commands.executeCommand('notifications.clearAll');
    const uri = await write('{ "names": 4 }');
    const { houses } = await extension();
    await houses.refresh();
    assert.deepEqual(await page.texts(toasts), []);
    assert.equal(String(await houses.fileFor(uri)), String(uri));
    assert.deepEqual(await page.texts(toasts), []);
  });
});
