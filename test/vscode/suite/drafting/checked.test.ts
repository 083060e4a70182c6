import assert from 'node:assert/strict';
import { CodeActionKind, commands, workspace } from 'vscode';
import type { CodeAction, TextDocument, WorkspaceEdit } from 'vscode';
import { eventually, extension, inLanguage, plain } from '../support';
import { GAPS, drafted, fill, rangeOf, lastYearsReport } from './lastYear';

/** The edit of the quick fix with a title, on a mark. */
const editOf = async (document: TextDocument, mark: string, title: string): Promise<WorkspaceEdit> =>
  eventually(async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, mark),
      CodeActionKind.QuickFix.value,
    );
    const found = actions.find((one) => one.title === title);
    assert.ok(found?.edit, actions.map((one) => one.title).join());
    return found.edit;
  });

describe('what is to be checked in a draft from last year’s report', () => {
  const file = lastYearsReport();

  it('marks of one sentence are one stop of the walk, and go together by a quick fix', async () => {
    const editor = await drafted(file);
    const { placeholders } = (await extension()).drafting;
    const mark = '【待核（去年的一次性事项）】';
    await fill(editor, '【待填（上年86）】', `若干${mark}，谈成合资${mark}，收回门店${mark}，水厂`);
    await eventually(() =>
      assert.equal(placeholders.text, `$(edit) ${inLanguage(`待填 ${GAPS}`, `${GAPS} to fill in`)}`),
    );
    const title = inLanguage(
      '这一句今年都照样对：去掉3处标记',
      'The sentence holds this year too: keep it without its 3 marks',
    );
    const edit = await editOf(editor.document, mark, title);
    assert.ok(await workspace.applyEdit(edit));
    assert.ok(plain(editor.document).includes('若干，谈成合资，收回门店，水厂'), plain(editor.document));
    await eventually(() =>
      assert.equal(placeholders.text, `$(edit) ${inLanguage(`待填 ${GAPS - 1}`, `${GAPS - 1} to fill in`)}`),
    );
  });

  it('words that are to be checked are kept by a quick fix', async () => {
    const editor = await drafted(file);
    const mark = '【待核“项目攻坚年”（今年是否还在开展）】';
    await fill(editor, '【待填（上年86）】', mark);
    const title = inLanguage('今年还是这样：留下，去掉标记', 'It holds this year too: keep it without the mark');
    const edit = await editOf(editor.document, mark, title);
    assert.ok(await workspace.applyEdit(edit));
    const text = plain(editor.document);
    assert.ok(text.includes('“项目攻坚年”') && !text.includes('待核“项目攻坚年”'), text);
  });
});
