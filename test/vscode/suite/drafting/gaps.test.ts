import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CodeActionKind,
  CodeActionTriggerKind,
  Range,
  Selection,
  Uri,
  commands,
  window,
  workspace,
} from 'vscode';
import type { CodeAction, Hover, MarkdownString } from 'vscode';
import { withDraft, writeDraftsFile } from '../../../../src/core/drafting/rollover/draftsFile';
import { markActions, markHovers } from '../../../../src/vscode/drafting/ways/markProviders';
import { itOnPage, page } from '../page';
import { eventually, extension, inLanguage, ours, plain, ruleOf, rulesOf, settled, writeFile } from '../support';
import {
  GAPS,
  LAST_YEAR,
  NAME,
  THIS_YEAR,
  drafted,
  fill,
  rangeOf,
  selected,
  workbook,
  lastYearsReport,
} from './lastYear';

describe('the gaps of a draft from last year’s report', () => {
  const file = lastYearsReport();

  it('is collected in the way 保留原文, too, and filled where last year’s number stands', async () => {
    const editor = await drafted(file);
    const gaps = editor.document.getText();
    await commands.executeCommand('zongjie.switchDraftingWay');
    await eventually(() => assert.notEqual(editor.document.getText(), gaps));
    const text = editor.document.getText();
    const sheet = Uri.joinPath(file, '..', '数据采集表.xlsx');
    try {
      await commands.executeCommand('zongjie.exportCollect', sheet);
      await workspace.fs.writeFile(
        sheet,
        workbook([
          ['今年', '上年原文（勿改）', '位置（勿改）'],
          [4.1, '3.6', '农村供水投资'],
        ]),
      );
      await commands.executeCommand('zongjie.fillCollect', sheet);
      assert.equal(editor.document.getText(), text.replace('3.6亿元', '4.1亿元'));
    } finally {
      await workspace.fs.delete(sheet);
    }
  });

  it('is collected for the departments in a workbook, and filled from one in one edit', async () => {
    const editor = await drafted(file);
    const text = editor.document.getText();
    const sheet = Uri.joinPath(file, '..', '数据采集表.xlsx');
    try {
      await commands.executeCommand('zongjie.exportCollect', sheet);
      assert.equal(new TextDecoder().decode((await workspace.fs.readFile(sheet)).slice(0, 2)), 'PK');
      await workspace.fs.writeFile(
        sheet,
        workbook([
          ['今年', '上年原文（勿改）', '位置（勿改）'],
          [4.1, '3.6', '农村供水投资'],
          [9, '3.6', '别处'],
        ]),
      );
      await commands.executeCommand('zongjie.fillCollect', sheet);
      assert.equal(editor.document.getText(), text.replace('【待填（上年3.6）】', '4.1'));
      // what did not fit is listed at once
      await commands.executeCommand('workbench.action.closeQuickOpen');
      await commands.executeCommand('undo');
      assert.equal(editor.document.getText(), text);
    } finally {
      await workspace.fs.delete(sheet);
    }
  });

  it('shows last year’s words with marks instead of gaps, keeps what was written, and goes back; one undo each', async () => {
    const { documents, drafting } = await extension();
    const { ways } = drafting;
    const none = new CancellationTokenSource().token;
    const editor = await drafted(file);
    const { document } = editor;
    const gaps = document.getText();
    await commands.executeCommand('zongjie.switchDraftingWay');
    const original = document.getText();
    assert.ok(original.includes('农村供水投资3.6亿元，比上年增长8.3%；'), original);
    assert.equal(ways.open(document).length, 7);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), gaps);
    await commands.executeCommand('redo');
    await fill(editor, '3.6', '4.1');
    const at = rangeOf(document, '8.3').start;
    // asked directly: the host asks every provider there is
    const hover = await markHovers(documents, ways).provideHover(document, at, none);
    assert.match((hover?.contents[0] as MarkdownString).value, /8\\?\.3[^]*增长13\\?\.9%/);
    const context = { diagnostics: [], only: undefined, triggerKind: CodeActionTriggerKind.Invoke };
    const actions = await markActions(documents, ways).provideCodeActions(document, new Range(at, at), context, none);
    const action = (actions as readonly CodeAction[]).find(({ title }) => title.includes('13.9'));
    assert.ok(action?.edit && (await workspace.applyEdit(action.edit)));
    await commands.executeCommand('zongjie.switchDraftingWay');
    assert.equal(
      document.getText(),
      gaps.replace('【待填（上年3.6）】', '4.1').replace('【待填增幅（上年3.6亿元）】', '13.9'),
    );
  });

  it('knows last year’s words in a saved draft when it is opened again, and lets the writer keep them', async () => {
    const { drafting } = await extension();
    const path = '云岭县水利局2026年工作总结.txt';
    const text = LAST_YEAR.replaceAll('2024年', '2025年');
    const marks = ['3.6', '86'].map((original) => {
      const start = text.indexOf(original);
      const span = { start, end: start + original.length };
      return { span, original, gap: `【待填（上年${original}）】`, state: 'original' as const };
    });
    const draft = await writeFile(path, text);
    const kept = Uri.joinPath(draft, '..', '.zongjie', 'drafts.json');
    await workspace.fs.createDirectory(Uri.joinPath(kept, '..'));
    await workspace.fs.writeFile(
      kept,
      new TextEncoder().encode(writeDraftsFile(withDraft(new Map(), path, text, marks))),
    );
    try {
      const { document } = await window.showTextDocument(await workspace.openTextDocument(draft));
      await eventually(() => assert.equal(drafting.ways.open(document).length, 2));
      await eventually(() => assert.equal(rulesOf(document).filter((rule) => rule === 'placeholder-left').length, 2));
      drafting.ways.confirm(document, drafting.ways.open(document)[0]?.span ?? null);
      assert.deepEqual(
        drafting.ways.open(document).map(({ original }) => original),
        ['86'],
      );
      drafting.ways.confirm(document, null);
      await eventually(() => assert.ok(!rulesOf(document).includes('placeholder-left')));
      await eventually(async () => assert.rejects(async () => workspace.fs.stat(kept)));
    } finally {
      await workspace.fs.delete(draft);
    }
  });

  it('every gap is told with its section, counted in the status bar, and walked through', async () => {
    const editor = await drafted(file);
    const { placeholders } = (await extension()).drafting;
    await eventually(() =>
      assert.equal(
        ours(editor.document)
          .filter((diagnostic) => ruleOf(diagnostic) === 'placeholder-left')
          .reduce((sum, { relatedInformation = [] }) => sum + 1 + relatedInformation.length, 0),
        GAPS,
      ),
    );
    assert.equal(placeholders.text, `$(edit) ${inLanguage(`待填 ${GAPS}`, `${GAPS} to fill in`)}`);
    editor.selection = new Selection(0, 0, 0, 0);
    const walked: string[] = [];
    for (let i = 0; i <= GAPS; i++) {
      await commands.executeCommand('zongjie.nextPlaceholder');
      walked.push(selected(editor));
    }
    assert.deepEqual(walked.slice(0, GAPS), THIS_YEAR.match(/【[^】]*】/g));
    assert.equal(walked[GAPS], walked[0]);
    await commands.executeCommand('zongjie.previousPlaceholder');
    assert.equal(selected(editor), '【待填（上年1月9日）】');
    await fill(editor, '【待填（上年86）】', '92');
    await eventually(() =>
      assert.equal(placeholders.text, `$(edit) ${inLanguage(`待填 ${GAPS - 1}`, `${GAPS - 1} to fill in`)}`),
    );
  });

  it('a change is worked out once its value is there', async () => {
    const editor = await drafted(file);
    const actions = (gap: string): Thenable<CodeAction[]> =>
      commands.executeCommand(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        rangeOf(editor.document, gap),
        CodeActionKind.QuickFix.value,
      );
    const gap = '【待填增幅（上年3.6亿元）】';
    const title = inLanguage(
      '填入“下降5.6%”：(3.6亿元−3.4亿元)÷3.6亿元＝5.6%',
      'Fill in 下降5.6%: (3.6亿元−3.4亿元)÷3.6亿元＝5.6%',
    );
    assert.equal(
      (await actions(gap)).some((action) => action.title === title),
      false,
    );
    await fill(editor, '【待填（上年3.6）】', '3.4');
    const action = await eventually(async () => {
      const found = (await actions(gap)).find((one) => one.title === title);
      assert.ok(found?.edit);
      return found.edit;
    });
    assert.ok(await workspace.applyEdit(action));
    assert.ok(plain(editor.document).includes('农村供水投资3.4亿元，比上年下降5.6%；'), plain(editor.document));
  });

  it('the hover shows last year’s value in its sentence', async () => {
    const editor = await drafted(file);
    const at = rangeOf(editor.document, '【待填（上年92.6）】').start.translate(0, 2);
    const text = await eventually(async () => {
      const hovers: Hover[] = await commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, at);
      const found = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content as MarkdownString).value)
        .find((value) => value.includes('92.6%'));
      assert.ok(found);
      return found;
    });
    assert.ok(text.includes('自来水普及率达92.6%，比上年提高1.2个百分点'), text);
    assert.ok(text.includes(inLanguage(`${NAME} 第7行`, `${NAME}, line 7`)), text);
  });

  itOnPage('the keys lead from gap to gap, and offer the change that follows', async () => {
    const editor = await drafted(file);
    await page.waitFor('.monaco-editor.focused');
    const start = rangeOf(editor.document, '农村供水投资').start;
    editor.selection = new Selection(start, start);
    await settled();
    await page.press('Alt+F9');
    await eventually(() => assert.equal(selected(editor), '【待填（上年3.6）】'));
    await settled();
    await page.type('3.9');
    await eventually(() => assert.ok(plain(editor.document).includes('投资3.9亿元')));
    await settled();
    await page.press('Alt+F9');
    await page.waitFor('.suggest-widget.visible .monaco-list-row.focused');
    await page.picture('rollover-change.png');
    await page.press('Enter');
    await eventually(() =>
      assert.ok(plain(editor.document).includes('农村供水投资3.9亿元，比上年增长8.3%；'), plain(editor.document)),
    );
    await page.press('Shift+Alt+F9');
    await eventually(() => assert.equal(selected(editor), '【待答：去年计划“完善管网；新建管网120公里”完成得怎样？】'));
  });
});
