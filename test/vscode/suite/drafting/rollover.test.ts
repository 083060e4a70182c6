import assert from 'node:assert/strict';
import { EndOfLine, commands, window, workspace } from 'vscode';
import type { DocumentLink } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, inLanguage, plain, rulesOf, settled, writeFile } from '../support';
import { LAST_YEAR, NAME, THIS_YEAR, drafted, lastYearsReport } from './lastYear';

describe('drafting from last year’s report', () => {
  const file = lastYearsReport();

  it('opens beside it, unsaved, with its name one year on; last year’s file is untouched', async () => {
    const before = await window.showTextDocument(await workspace.openTextDocument(file));
    const editor = await drafted();
    assert.equal(plain(editor.document), THIS_YEAR);
    assert.ok(editor.document.uri.path.endsWith('/云岭县水利局2025年工作总结.txt'), editor.document.uri.path);
    assert.equal(editor.document.languageId, 'zongjie');
    assert.ok((editor.viewColumn ?? 0) > (before.viewColumn ?? 0));
    assert.equal(before.document.isDirty, false);
    assert.equal(before.document.getText(), LAST_YEAR);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(file)), LAST_YEAR);
  });

  it('takes the file that was chosen in the explorer, and its line breaks', async () => {
    const other = await writeFile('县水利局2024年总结（定稿）.txt', LAST_YEAR.replaceAll('\n', '\r\n'));
    const editor = await drafted(other);
    assert.equal(plain(editor.document), THIS_YEAR);
    await eventually(() => assert.equal(editor.document.eol, EndOfLine.CRLF));
    await workspace.fs.delete(other);
  });

  it('takes the open text that plainly is a report, whatever its name', async () => {
    const other = await writeFile('定稿.txt', LAST_YEAR);
    await window.showTextDocument(await workspace.openTextDocument(other));
    const editor = await drafted();
    assert.equal(plain(editor.document), THIS_YEAR);
    await closeEditors();
    await workspace.fs.delete(other);
  });

  it('does not take a name that is there', async () => {
    const taken = await writeFile('云岭县水利局2025年工作总结.txt', '已经写好的总结');
    const editor = await drafted(file);
    assert.equal(plain(editor.document), THIS_YEAR);
    assert.match(editor.document.uri.path, /2025年工作总结（2）\.txt$/);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(taken)), '已经写好的总结');
    await workspace.fs.delete(taken);
  });

  it('a note tells what was changed and what was left, with links', async () => {
    await drafted(file);
    await commands.executeCommand('zongjie.showRollOverNote');
    const note = await eventually(() => {
      const document = window.activeTextEditor?.document;
      assert.ok(document?.uri.scheme === 'zongjie-note');
      return document;
    });
    const text = plain(note);
    for (const part of [
      '2024',
      '3.6亿元',
      '完善管网',
      '1月9日',
      inLanguage('是文号，没有改', 'the number of a document'),
    ])
      assert.ok(text.includes(part), `${part} in ${text}`);
    const links: DocumentLink[] = await eventually(async () => {
      const found: DocumentLink[] = await commands.executeCommand('vscode.executeLinkProvider', note.uri);
      assert.ok(found.length > 10);
      return found;
    });
    assert.ok(links.every(({ target }) => target?.scheme === 'command'));
    assert.equal(rulesOf(note).length, 0);
  });

  itOnPage('the note is found in the palette once a draft was made', async () => {
    await drafted(file);
    await page.press('F1');
    await page.waitFor('.quick-input-widget');
    await page.type(inLanguage('查看起草说明', 'Show the Note on the Draft'));
    await page.waitFor(
      `.quick-input-list .monaco-list-row.focused:has-text("${inLanguage('查看起草说明', 'Show the Note on the Draft')}")`,
    );
    await page.press('Enter');
    await eventually(() => assert.equal(window.activeTextEditor?.document.uri.scheme, 'zongjie-note'));
    await page.picture('rollover-note.png');
    await settled();
    const offer = inLanguage('当作工作总结', 'Treat as a work report');
    assert.deepEqual(await page.texts(`.statusbar-item:has-text("${offer}")`), []);
  });

  itOnPage('without an open report, one of the workspace is chosen', async () => {
    const done = commands.executeCommand('zongjie.draftFromLastYear');
    await page.waitFor(`.quick-input-list .monaco-list-row:has-text("${NAME}")`);
    await page.picture('rollover-choose.png');
    await page.type('云岭县水利局');
    await page.waitFor(`.quick-input-list .monaco-list-row.focused:has-text("${NAME}")`);
    await page.press('Enter');
    await done;
    await eventually(() =>
      assert.equal(window.activeTextEditor === undefined ? '' : plain(window.activeTextEditor.document), THIS_YEAR),
    );
  });

  itOnPage('a report that names no year asks for it', async () => {
    const nameless = await writeFile(
      '总结.txt',
      `工作总结\n\n今年，${'全县水利系统扎实工作，各项任务有序推进，农村用水条件持续改善。'.repeat(3)}截至2024年底，管网全部建成。`,
    );
    const done = commands.executeCommand('zongjie.draftFromLastYear', nameless);
    await page.waitFor(`.quick-input-widget .quick-input-message:has-text("${inLanguage('哪一年', 'Which year')}")`);
    await page.type('2024');
    await page.press('Enter');
    await done;
    await eventually(() =>
      assert.ok(window.activeTextEditor?.document.getText().includes('截至2025年底，管网全部建成')),
    );
    await workspace.fs.delete(nameless);
  });
});
