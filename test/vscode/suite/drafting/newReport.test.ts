import assert from 'node:assert/strict';
import { commands, extensions, window, workspace } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, ours, plain, ruleOf } from '../support';

const INPUT = '.quick-input-widget';

describe('a new report', () => {
  afterEach(closeEditors);

  itOnPage('is begun in three short steps, back and forth, with the keyboard only', async () => {
    await extension();
    const done = commands.executeCommand('zongjie.newReport');
    await page.waitFor(`${INPUT} .monaco-list-row:has-text("${inLanguage('述职报告', 'Report on duties')}")`);
    await page.picture('new-report-kind.png');
    await page.type(inLanguage('年度总结', 'Annual'));
    await page.press('Enter');
    await page.waitFor(`${INPUT}:has-text("2/3")`);
    await page.press('Control+A');
    await page.type('云岭县水务局');
    await page.press('Enter');
    await page.waitFor(`${INPUT}:has-text("3/3")`);
    await page.press('Control+A');
    await page.type('20x6');
    await page.press('Enter');
    await page.waitFor(`${INPUT}:has-text("${inLanguage('四位数', 'four digits')}")`);
    await page.press('Control+A');
    await page.type('2026');
    await page.press('Enter');
    await done;

    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.match(plain(editor.document), /^云岭县水务局2026年工作总结\n/);
    assert.equal(editor.document.languageId, 'zongjie');
    assert.ok(editor.document.isUntitled, 'nothing is written before the writer saves');
    assert.match(
      editor.document.uri.path,
      /\/云岭县水务局2026年工作总结\.txt$/,
      'Word and WPS open what it is saved as',
    );
    assert.match(editor.document.getText(editor.selection), /^【待补：.*】$/);
    const cut = inLanguage('全部列出', 'show all');
    await eventually(() =>
      assert.deepEqual(
        new Set(
          ours(editor.document)
            .map(ruleOf)
            .filter((rule) => rule !== cut),
        ),
        new Set(['placeholder-left']),
      ),
    );
    await page.picture('new-report.png');
    await page.type('全年工作总体平稳。');
    await eventually(() => assert.match(plain(editor.document), /\n全年工作总体平稳。\n/));
  });

  itOnPage('that is given up leaves nothing behind', async () => {
    const before = new Set(workspace.textDocuments);
    const done = commands.executeCommand('zongjie.newReport');
    await page.waitFor(`${INPUT} .monaco-list-row`);
    await page.press('Escape');
    await done;
    // VS Code may still let go of documents of the tests before
    assert.deepEqual(
      workspace.textDocuments.filter((document) => !before.has(document)).map(({ uri }) => uri.toString()),
      [],
    );
  });
});

describe('getting started', () => {
  afterEach(closeEditors);

  interface Walkthrough {
    readonly steps: readonly { readonly description: string; readonly completionEvents: readonly string[] }[];
  }

  it('has five steps, whose commands all exist', async () => {
    await extension();
    const { contributes } = extensions.getExtension('zongjie.zongjie')!.packageJSON as {
      contributes: { walkthroughs: readonly Walkthrough[] };
    };
    const [walkthrough] = contributes.walkthroughs;
    assert.equal(walkthrough?.steps.length, 5);
    const known = new Set(await commands.getCommands());
    const named = walkthrough.steps.flatMap(({ description, completionEvents }) =>
      [...description.matchAll(/\(command:([^)]+)\)/g)]
        .map((match) => match[1] as string)
        .concat(completionEvents.map((event) => event.replace('onCommand:', ''))),
    );
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });

  it('opens a copy of a sample with its four faults, which is saved nowhere', async () => {
    await commands.executeCommand('zongjie.openSample');
    const document = await eventually(() => {
      const active = window.activeTextEditor?.document;
      assert.match(active?.getText() ?? '', /云岭县农业农村局/);
      return active!;
    });
    assert.ok(document.isUntitled);
    await eventually(() =>
      assert.deepEqual(ours(document).map(ruleOf), [
        'growth-without-base',
        'unit-nonstandard',
        'approximation-stacked',
        'numbering-gap',
      ]),
    );
  });

  itOnPage('shows its steps', async () => {
    await commands.executeCommand('zongjie.gettingStarted');
    await page.waitFor(`.gettingStartedContainer :has-text("${inLanguage('五步用好总结', 'Zongjie in Five Steps')}")`);
    await page.picture('walkthrough.png');
  });
});
