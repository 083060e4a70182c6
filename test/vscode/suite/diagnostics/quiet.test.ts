import assert from 'node:assert/strict';
import { CodeActionKind, Position, Range, Selection, commands, window, workspace } from 'vscode';
import type { CodeAction, TextDocument } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, ours, ruleOf, rulesOf, showReport, writeFile, unset } from '../support';

const HEAD = '一、工作进展\n';
const NO_BASE = 'growth-without-base';

/** Waits until this is found in the document, shown or not. */
async function found(document: TextDocument, rules: readonly string[]): Promise<void> {
  const { diagnostics } = await extension();
  await eventually(() =>
    assert.deepEqual(
      diagnostics.current(document)?.told.map(({ rule }) => rule),
      rules,
      document.getText(),
    ),
  );
}

/** Shows a report with the cursor at its end, and types into the page. */
async function atEndOf(text: string): Promise<TextDocument> {
  const editor = await showReport(text);
  const end = editor.document.positionAt(text.length);
  editor.selection = new Selection(end, end);
  await page.waitFor('.monaco-editor.focused');
  await commands.executeCommand('cursorBottom');
  await eventually(() => assert.ok(editor.selection.active.isEqual(end)));
  return editor.document;
}

describe('quiet', () => {
  afterEach(closeEditors);
  afterEach(() => unset('lint.maxProblems'));

  itOnPage('leaves the clause alone that is being typed, until it is ended or left', async () => {
    const document = await atEndOf(HEAD);
    await page.type('全县网络零售额18.6亿元，');
    for (const letter of '增长12.3%') {
      await page.type(letter);
      assert.deepEqual(rulesOf(document), [], document.getText());
    }
    await found(document, [NO_BASE]);
    assert.deepEqual(rulesOf(document), []);
    assert.deepEqual(await page.texts('.squiggly-warning'), []);
    await page.picture('typing.png');
    await page.type('，');
    await eventually(() => assert.deepEqual(rulesOf(document), [NO_BASE]));
    await page.waitFor('.squiggly-warning');
    await page.type('接诊60万人次，下降4.5%');
    await found(document, [NO_BASE, NO_BASE]);
    assert.deepEqual(rulesOf(document), [NO_BASE]);
    await page.click('.view-line >> nth=0');
    await eventually(() => assert.deepEqual(rulesOf(document), [NO_BASE, NO_BASE]));
    await page.picture('left.png');
  });

  itOnPage('waits for an input method as for the keyboard', async () => {
    const document = await atEndOf(`${HEAD}全县网络零售额18.6亿元，`);
    await page.compose(['z', 'zeng', 'zeng zhang'], '增长');
    await page.type('12.3%');
    await found(document, [NO_BASE]);
    assert.deepEqual(rulesOf(document), []);
    await page.press('ArrowUp');
    await eventually(() => assert.deepEqual(rulesOf(document), [NO_BASE]));
  });

  itOnPage('leaves the placeholders of a snippet alone while it is filled in', async () => {
    const document = await atEndOf(HEAD);
    await commands.executeCommand('editor.action.insertSnippet', {
      snippet: '建成村站${1:XX}个，培训${2:XX}人次，平稳有序。$0',
    });
    await found(document, ['placeholder-left', 'placeholder-left']);
    await eventually(() => assert.deepEqual(rulesOf(document), []));
    await page.type('18');
    await found(document, ['placeholder-left']);
    await eventually(() => assert.deepEqual(rulesOf(document), []));
    await page.press('Tab');
    await page.press('Tab');
    await eventually(() => assert.deepEqual(rulesOf(document), ['placeholder-left']));
  });

  it('tells everything on saving, and in another editor', async () => {
    await extension();
    const document = await workspace.openTextDocument(await writeFile('写作.zongjie', HEAD));
    const editor = await window.showTextDocument(document);
    const type = async (text: string): Promise<void> => {
      const at = document.lineAt(document.lineCount - 1).range.end;
      editor.selection = new Selection(at, at);
      await eventually(() => assert.ok(editor.selection.active.isEqual(at)));
      await commands.executeCommand('type', { text });
    };
    await type('全县网络零售额18.6亿元，增长12.3%');
    await found(document, [NO_BASE]);
    assert.deepEqual(rulesOf(document), []);
    await document.save();
    await eventually(() => assert.deepEqual(rulesOf(document), [NO_BASE]));
    await type('，接诊60万人次，下降4.5%');
    await found(document, [NO_BASE, NO_BASE]);
    await eventually(() => assert.deepEqual(rulesOf(document), [NO_BASE]));
    await showReport('');
    await eventually(() => assert.deepEqual(rulesOf(document), [NO_BASE, NO_BASE]));
  });

  it('tells one fault once, and offers the fixes of both', async () => {
    const { document } = await showReport(`${HEAD}毕业生就业率提高5%。\n`);
    await eventually(() => assert.deepEqual(rulesOf(document), ['percent-or-points']));
    const [diagnostic] = ours(document);
    assert.match(diagnostic?.relatedInformation?.[0]?.message ?? '', /^(另：“提高5%”没有写明与何时比|Also: )/);
    const at = document.positionAt(document.getText().indexOf('5%'));
    await eventually(async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Range(at, at),
        CodeActionKind.QuickFix.value,
      );
      const texts = actions.flatMap(({ edit }) => edit?.get(document.uri) ?? []).map(({ newText }) => newText);
      assert.deepEqual(texts.slice(0, 3), ['5个百分点', '同比', '比上年'], JSON.stringify(texts));
    });
  });

  it('lists so many, says how many more there are, and lists all when asked', async () => {
    const text = HEAD + Array.from({ length: 24 }, (_, i) => `第${i + 1}项工作完成${i + 3}万人次。。\n`).join('');
    const editor = await showReport(text);
    const { diagnostics } = await extension();
    const all = diagnostics.shown(editor.document)?.told.length ?? 0;
    assert.ok(all > 22, String(all));
    const isLine = (message: string): boolean => /^(另有\d+处未列出|\d+ more not listed)/.test(message);
    await eventually(() => {
      const listed = ours(editor.document);
      assert.equal(listed.filter((diagnostic) => ruleOf(diagnostic) === 'punctuation-doubled').length, 20);
      assert.equal(listed.filter(({ message }) => isLine(message)).length, 1);
    });
    await commands.executeCommand('zongjie.showAllProblems');
    await eventually(() => {
      assert.equal(ours(editor.document).length, all);
      assert.deepEqual(
        ours(editor.document).filter(({ message }) => isLine(message)),
        [],
      );
    });
    await editor.edit((builder) => builder.insert(new Position(0, 0), '\n'));
    assert.equal(ours(editor.document).length, all);
  });
});
