import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, window, workspace } from 'vscode';
import { atRest, itOnPage, page } from '../page';
import { closeEditors, eventually, inLanguage, plain, showReport, writeFile, unset } from '../support';

import { LINES, PLAN_FIRST, SERVICES_FIRST, TEXT, TOASTS, changes, goTo } from './reshaped';

describe('changing the outline', () => {
  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('notifications.clearAll');
    await unset('languages');
  });

  it('moves a section with its body, renumbered', async () => {
    const editor = await showReport(TEXT);
    await changes(editor, 'zongjie.moveUp', '三、', PLAN_FIRST);
    await changes(editor, 'zongjie.moveDown', '二、', PLAN_FIRST);
    await changes(editor, 'zongjie.moveDown', '全年完成', SERVICES_FIRST);
    await changes(editor, 'zongjie.moveUp', '办理', SERVICES_FIRST);
  });

  it('promotes and demotes with what is below, and gives the text back', async () => {
    const editor = await showReport(TEXT);
    const promoted = TEXT.replace('（二）抓服务', '二、抓服务')
      .replace('二、存在', '三、存在')
      .replace('三、下一步', '四、下一步');
    await changes(editor, 'zongjie.promote', '（二）', promoted);
    await changes(
      editor,
      'zongjie.demote',
      '二、',
      TEXT.replace('二、存在', '（三）存在').replace('三、下一步', '二、下一步'),
    );
    goTo(editor, '（二）');
    await commands.executeCommand('zongjie.promote');
    await commands.executeCommand('zongjie.demote');
    assert.equal(plain(editor.document), TEXT);
  });

  it('renumbers the whole report', async () => {
    const editor = await showReport(TEXT.replace('（一）', '（四）').replace('三、', '五、'));
    await changes(editor, 'zongjie.renumber', '一、', TEXT);
  });

  it('removes remnants of web pages', async () => {
    const editor = await showReport(`收藏\n${TEXT}分享到：\n`);
    await changes(editor, 'zongjie.removeChrome', '一、', TEXT);
  });

  it('keeps the cursor at its place in the text of the section', async () => {
    const editor = await showReport(TEXT);
    goTo(editor, '全年完成');
    await commands.executeCommand('zongjie.moveDown');
    assert.deepEqual(
      [editor.selection.active.line, editor.selection.active.character, editor.selection.isEmpty],
      [5, (LINES[3] as string).length - 1, true],
    );
    goTo(editor, '（二）');
    await commands.executeCommand('zongjie.moveUp');
    assert.deepEqual(
      [editor.selection.active.line, editor.selection.active.character],
      [2, (LINES[2] as string).length - 1],
    );
  });

  it('works with CRLF, and at an end without a line break', async () => {
    const text = TEXT.trimEnd().replace(/\n/g, '\r\n');
    const document = await workspace.openTextDocument(await writeFile('移动工作总结.txt', text));
    const editor = await window.showTextDocument(document);
    await changes(editor, 'zongjie.moveUp', '三、', PLAN_FIRST.trimEnd());
    assert.equal(document.getText(), text);
  });

  it('works in Markdown where that is served', async () => {
    await workspace
      .getConfiguration('zongjie')
      .update('languages', ['zongjie', 'markdown'], ConfigurationTarget.Workspace);
    const editor = await showReport(
      '# 某县2025年工作总结\n\n## 一、工作进展\n\n好。\n\n## 二、存在的问题\n\n少。\n',
      'markdown',
    );
    await changes(
      editor,
      'zongjie.moveUp',
      '## 二、',
      '# 某县2025年工作总结\n\n## 一、存在的问题\n\n少。\n\n## 二、工作进展\n\n好。\n',
    );
  });

  it('changes nothing and says so where there is nothing to change', async () => {
    const editor = await showReport(TEXT);
    const { version } = editor.document;
    await commands.executeCommand('zongjie.renumber');
    await commands.executeCommand('zongjie.removeChrome');
    assert.equal(editor.document.version, version);
  });

  itOnPage('refuses with one sentence what would break the form', async () => {
    const editor = await showReport(TEXT);
    for (const [command, words, expected] of [
      ['zongjie.promote', '一、', inLanguage('“一、工作进展”已是最高一级，不能再提升。', 'cannot be promoted')],
      ['zongjie.moveUp', '（一）', inLanguage('不能再上移。', 'cannot move up')],
      ['zongjie.moveDown', '三、', inLanguage('不能再下移。', 'cannot move down')],
      ['zongjie.demote', '一、', inLanguage('不能降级。', 'cannot be demoted')],
    ] as const) {
      goTo(editor, words);
      await commands.executeCommand(command);
      await eventually(async () => {
        const told = await page.texts(TOASTS);
        assert.equal(told.length, 1);
        assert.ok(told[0]?.includes(expected), told[0]);
      });
      assert.equal(plain(editor.document), TEXT);
      await commands.executeCommand('notifications.clearAll');
      await page.waitFor(TOASTS, 'hidden');
      await atRest(); // VS Code holds back a fourth message within a second
    }
  });

  itOnPage('lists the references that a move may have made wrong, and changes none by itself', async () => {
    const editor = await showReport(TEXT.replace('3000件。', '3000件，打算见第三部分。'));
    goTo(editor, '三、');
    await commands.executeCommand('zongjie.moveUp');
    assert.match(plain(editor.document), /打算见第三部分。/);
    await page.waitFor(`${TOASTS}:has-text("${inLanguage('1处文中提到的序号可能要改', '1 places in the text')}")`);
    await editor.edit((builder) => builder.insert(editor.document.positionAt(0), '（送审稿）'));
    await page.click(`.notifications-toasts .monaco-button:has-text("${inLanguage('逐处查看', 'Show Them')}")`);
    const row = '.quick-input-list .monaco-list-row:has-text("第二部分")';
    await page.waitFor(row);
    await eventually(() => assert.equal(editor.document.getText(editor.selection), '第三部分'));
    await page.picture('references.png');
    await page.hover(row);
    await page.click(`${row} .action-label`);
    await eventually(() => assert.match(plain(editor.document), /打算见第二部分。/));
    await page.waitFor('.quick-input-list .monaco-list-row', 'hidden');
    await commands.executeCommand('undo');
    assert.match(plain(editor.document), /打算见第三部分。/);
  });

  itOnPage('converts the markers of a section and of those beside it', async () => {
    const editor = await showReport(TEXT);
    goTo(editor, '（一）');
    const done = commands.executeCommand('zongjie.convertMarkers');
    await page.waitFor('.quick-input-list .monaco-list-row:has-text("1.　2.　3.")');
    assert.ok(
      !(await page.texts('.quick-input-list .monaco-list-row')).some((text) => text.includes('一、')),
      'a style that stands above already is not offered',
    );
    await page.picture('convert.png');
    await page.click('.quick-input-list .monaco-list-row:has-text("1.　2.　3.")');
    await done;
    assert.match(plain(editor.document), /一、工作进展\n1\. ?抓项目\n[^\n]*\n2\. ?抓服务\n/);
    await commands.executeCommand('undo');
    assert.equal(plain(editor.document), TEXT);
  });
});
