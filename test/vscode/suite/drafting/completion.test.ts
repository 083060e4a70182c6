import assert from 'node:assert/strict';
import { CompletionItemKind, DiagnosticSeverity, Position, type Uri, commands, workspace } from 'vscode';
import type { CodeAction, CompletionItem, CompletionList, Diagnostic, Range, TextDocument, TextEditor } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, inLanguage, ours, plain, settled, showReport, writeFile } from '../support';

const SUGGESTED = '.suggest-widget.visible .monaco-list-row';
const PROBLEMS = '2025年工作总结\n一、工作进展\n好。\n二、存在的问题\n';
const LAST_YEAR =
  '某县商务局2024年工作总结\n一、工作进展\n全年实现网络零售额68.2亿元，同比增长5.1%。积极组织企业参加展会。\n二、下步打算\n积极组织企业参加展会。\n';

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

async function completions(
  document: TextDocument,
  at = document.lineAt(document.lineCount - 1).range.end,
): Promise<readonly CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new Position(at.line, at.character),
  );
  return items;
}

/** Shows a report with the cursor at its end, ready for typing. */
async function typeInto(text: string): Promise<TextEditor> {
  const editor = await showReport(text);
  await commands.executeCommand('cursorBottom');
  // not the editor of the test before
  await page.waitFor(`.monaco-editor.focused .view-lines:has-text("${text.trim().split('\n').at(-1)}")`);
  await settled();
  return editor;
}

describe('completion', () => {
  let written: Uri | null = null;
  afterEach(closeEditors);
  afterEach(async () => {
    if (written !== null) await workspace.fs.delete(written);
    written = null;
  });

  it('offers patterns for the section behind a slash, and phrases by pinyin and by Chinese', async () => {
    for (const [text, label] of [
      ['/zbwc', '占比与位次'],
      ['今年以来，tbzz', '同比增长'],
      ['占比', '占比与位次'],
    ] as const) {
      const { document } = await showReport(`2025年工作总结\n一、工作进展\n${text}`);
      const items = await completions(document);
      assert.ok(
        items.some((item) => labelOf(item) === label && item.kind !== CompletionItemKind.Snippet),
        `${label} after ${text}: ${items.map(labelOf).join(' ')}`,
      );
    }
  });

  it('knows last year’s value from a report in the workspace, and the clauses that recur there', async () => {
    written = await writeFile('2024年商务局工作总结.txt', LAST_YEAR);
    const { document } = await showReport(
      '某县商务局2025年工作总结\n一、工作进展\n全年实现网络零售额77.2亿元，同比增长',
    );
    await eventually(async () => {
      const rate = (await completions(document)).find((item) => labelOf(item) === '13.2%');
      assert.ok(rate);
      assert.match(typeof rate.documentation === 'object' ? rate.documentation.value : '', /2024年商务局工作总结/);
    });
    const { document: other } = await showReport('某县商务局2025年工作总结\n一、工作进展\n积极组织');
    assert.ok((await completions(other)).some((item) => labelOf(item) === '积极组织企业参加展会'));
  });

  itOnPage('a slash in an empty paragraph of 问题 brings up patterns for problems first', async () => {
    await typeInto(PROBLEMS);
    await page.type('/');
    await page.waitFor(SUGGESTED);
    assert.match(await page.text(SUGGESTED), /问题/);
    await page.picture('completion-slash.png');
    await page.press('Escape');
  });

  itOnPage('behind a slash the first row is selected, and Enter takes it', async () => {
    const editor = await typeInto(PROBLEMS);
    await page.type('/zbwc');
    await page.waitFor(`${SUGGESTED}.focused:has-text("占比与位次")`);
    await page.press('Enter');
    await eventually(() => assert.match(plain(editor.document), /【待填：占比】%/));
    assert.doesNotMatch(plain(editor.document), /\//);
  });

  itOnPage(
    'tbzz typed behind Chinese brings up 同比增长; Tab takes it and goes through its slots, and the sentence is sound',
    async () => {
      const editor = await typeInto('2025年工作总结\n一、工作进展\n网络零售额68.2亿元，');
      await page.type('tbzz');
      await page.waitFor(`${SUGGESTED}:has-text("同比增长")`);
      await page.picture('completion-pinyin.png');
      await page.press('Tab');
      await eventually(() => assert.match(plain(editor.document), /亿元，同比增长【待填：增幅】%$/));
      await page.type('12.3');
      await page.press('Tab');
      await page.type('。');
      await eventually(() => assert.match(plain(editor.document), /亿元，同比增长12\.3%。$/));
      assert.deepEqual(
        ours(editor.document)
          .filter(({ severity }) => severity < 2)
          .map(({ message }) => message),
        [],
      );
    },
  );

  itOnPage('Enter writes a new line while the list is up, unless the writer has chosen from it', async () => {
    const editor = await typeInto('2025年工作总结\n一、工作进展\n');
    await page.type('tbzz');
    await page.waitFor(SUGGESTED);
    await page.press('Enter');
    await eventually(() => assert.match(plain(editor.document), /tbzz\n$/));
    await page.type('tbzz');
    await page.waitFor(SUGGESTED);
    await page.press('ArrowDown');
    await page.waitFor(`${SUGGESTED}.focused`);
    await page.press('Enter');
    await eventually(() => assert.match(plain(editor.document), /tbzz\n同比增长【待填：增幅】%$/));
  });

  itOnPage('keeps out of the way of an input method, and comes once its text is confirmed', async () => {
    const editor = await typeInto('2025年工作总结\n一、工作进展\n');
    await page.compose(['t', 'tb', 'tong bi', 'tong bi zeng'], '同比');
    await eventually(() => assert.match(plain(editor.document), /同比$/));
    await page.waitFor(`${SUGGESTED}:has-text("同比增长")`);
    await page.press('Tab');
    await eventually(() => assert.match(plain(editor.document), /\n同比增长【待填：增幅】%$/));
  });

  itOnPage('what an input method writes for the slash calls for patterns too', async () => {
    await typeInto(PROBLEMS);
    await page.compose(['、'], '、');
    await page.waitFor(`${SUGGESTED}:has-text("问题")`);
    await page.press('Escape');
  });

  itOnPage(
    'a pattern is checked while it is being filled in: a wrong sum shows at once, and goes when it is mended',
    async () => {
      const editor = await typeInto('2025年工作总结\n一、工作进展\n');
      await page.type('/cjrw');
      await page.waitFor(`${SUGGESTED}:has-text("承接任务")`);
      await page.press('Tab');
      await eventually(() => assert.match(plain(editor.document), /其余【待填：其余数】项/));
      for (const value of ['县农技站', '绿色种植专项', '12', '9', '6', '5', '12月底']) {
        await page.type(value);
        await page.press('Tab');
      }
      const wrong = (): readonly Diagnostic[] =>
        ours(editor.document).filter(({ message }) => message.includes('其余数'));
      await eventually(() =>
        assert.deepEqual(
          wrong().map(({ range }) => editor.document.getText(range)),
          ['5'],
          plain(editor.document),
        ),
      );
      await page.picture('completion-checked.png');
      await applied(editor.document, wrong()[0]!.range, '3');
      await eventually(() => assert.deepEqual(wrong(), []));
      assert.match(plain(editor.document), /其余3项/);
    },
  );

  itOnPage('where a rule has told of a wrong sum, the pattern adds the fix and says no more', async () => {
    const editor = await typeInto('2025年工作总结\n一、工作进展\n');
    await page.type('/ptyx');
    await page.waitFor(`${SUGGESTED}:has-text("平台运行")`);
    await page.press('Tab');
    for (const value of ['农产品追溯平台', '示范基地', '137', '冷链库', '325', '426']) {
      await page.type(value);
      await page.press('Tab');
    }
    const wrong = (): readonly Diagnostic[] =>
      ours(editor.document).filter(({ severity }) => severity < DiagnosticSeverity.Information);
    await eventually(() =>
      assert.deepEqual(
        wrong().map(({ message }) => message),
        [inLanguage('137+325=462，文中为426个。', '137+325=462, the text has 426个.')],
      ),
    );
    await applied(editor.document, wrong()[0]!.range, '462');
    await eventually(() => assert.deepEqual(wrong(), []));
    assert.match(plain(editor.document), /合计462个。$/);
  });
});

/** Applies the quick fix that writes this. */
async function applied(document: TextDocument, range: Range, text: string): Promise<void> {
  const title = inLanguage(`改为“${text}”`, `Change to “${text}”`);
  const action = await eventually(async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const found = actions.find((one) => one.title === title);
    assert.ok(found, actions.map((one) => one.title).join());
    return found;
  });
  assert.ok(await workspace.applyEdit(action.edit!));
}
