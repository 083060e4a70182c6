import assert from 'node:assert/strict';
import { TreeItemCheckboxState, commands, window } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, writeFile } from '../support';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n改造管网28公里，新增泵站3座。。\n我市供水稳定，荣获红旗单位称号。本市水质达标。。\n';

describe('the view 校对清单', () => {
  afterEach(closeEditors);

  it('mends what is ticked in one edit that one undo takes back', async () => {
    const { proofreading } = (await extension()).rooms;
    const { view } = proofreading;
    const editor = await window.showTextDocument(await writeFile('校对工作总结.txt', TEXT));
    await eventually(() =>
      assert.equal(
        view.message,
        inLanguage('已勾选2处可改好，另有3条要看一遍', '2 ticked to be mended, 3 to look over'),
      ),
    );
    const [fixes] = view.getChildren();
    assert.ok(fixes);
    assert.equal(view.getTreeItem(fixes).checkboxState, TreeItemCheckboxState.Checked);
    await commands.executeCommand('zongjie.fixTicked');
    assert.equal(editor.document.getText(), TEXT.replaceAll('。。', '。'));
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  itOnPage(
    'is worked by keyboard: from the view, what is ticked is mended from the palette, and Ctrl+Z takes it back',
    async () => {
      const { proofreading } = (await extension()).rooms;
      const editor = await window.showTextDocument(await writeFile('校对键盘工作总结.txt', TEXT));
      await commands.executeCommand('zongjie.proofreading.focus');
      await eventually(() => assert.ok(proofreading.view.message?.includes('2') === true));
      await page.picture('proofreading-keyboard.png');
      await page.press('F1');
      await page.waitFor('.quick-input-widget');
      const title = inLanguage('改好所选', 'Mend What Is Ticked');
      await page.type(title);
      await page.waitFor(`.quick-input-list .monaco-list-row.focused:has-text("${title}")`);
      await page.press('Enter');
      await eventually(() => assert.equal(editor.document.getText(), TEXT.replaceAll('。。', '。')));
      await commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await page.press('Control+z');
      await eventually(() => assert.equal(editor.document.getText(), TEXT));
    },
  );

  itOnPage('the space bar unticks and ticks the row that the arrows have come to', async () => {
    const { proofreading } = (await extension()).rooms;
    const { view } = proofreading;
    const editor = await window.showTextDocument(await writeFile('校对空格工作总结.txt', TEXT));
    await commands.executeCommand('zongjie.proofreading.focus');
    await page.waitFor('.monaco-list-row:has-text("2/2")');
    // before there were rows, nothing of the view could take the keys
    await commands.executeCommand('zongjie.proofreading.focus');
    const row = (text: string): string => `.monaco-list-row.focused:has-text("${text}")`;
    await page.press('ArrowDown');
    await page.waitFor(row(inLanguage('可以一并改好', 'To be mended in one go')));
    await page.press('ArrowDown');
    await page.waitFor(row('2/2'));
    await page.press('ArrowRight');
    await page.waitFor('.monaco-list-row:has-text("新增泵站3座")');
    await page.press('ArrowDown');
    await page.waitFor(row('新增泵站'));
    const ticked = (count: number): Promise<void> =>
      eventually(() =>
        assert.equal(
          view.message,
          inLanguage(`已勾选${count}处可改好，另有3条要看一遍`, `${count} ticked to be mended, 3 to look over`),
        ),
      );
    await page.press('Space');
    await ticked(1);
    await page.waitFor('.monaco-list-row:has-text("1/2")');
    await page.waitFor(row('新增泵站'));
    await page.press('ArrowUp');
    await page.waitFor(row('1/2'));
    await page.press('Space'); // the rule: not all of it is ticked
    await ticked(2);
    await page.waitFor(row('2/2'));
    await page.press('Space');
    await ticked(0);
    await page.waitFor(row('0/2'));
    await page.press('ArrowDown');
    await page.waitFor(row('新增泵站'));
    await page.press('ArrowDown');
    await page.waitFor(row('达标'));
    await page.press('Space');
    await ticked(1);
    await page.waitFor(`.pane-body:has-text("${inLanguage('已勾选1处', '1 ticked')}")`);
    await page.picture('proofreading-unticked.png');
    await commands.executeCommand('zongjie.fixTicked');
    assert.equal(editor.document.getText(), TEXT.replace('达标。。', '达标。'));
  });
});
