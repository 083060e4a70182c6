import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { Selection, commands } from 'vscode';
import { writeWorkbook } from '../../../../src/exchange/sheets/write';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, settled, showReport } from '../support';

const TEXT = '某局2025年工作总结\n一、工作进展\n完成投资12.6亿元。\n';
const LINE = '.editor-instance .view-line';
/** As Word puts it on the clipboard: an automatic number, a tracked deletion, a table. */
const COPIED = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>二、<span>&nbsp;&nbsp;</span></span><![endif]><span>项目建设<o:p></o:p></span></p>
<p class=MsoNormal><span>开工项目</span><span lang=EN-US>36</span><span>个。</span><del>旧话。</del></p>
<table><tr><td><p class=MsoNormal>指标</p></td><td><p class=MsoNormal>完成</p></td></tr></table>
<!--EndFragment--></body></html>`;

describe('pasting and dropping', () => {
  afterEach(closeEditors);

  const atEnd = async () => {
    const editor = await showReport(TEXT);
    const end = editor.document.positionAt(TEXT.length);
    editor.selection = new Selection(end, end);
    await settled(); // a cursor that moves while something is being pasted gives up the paste
    return editor;
  };

  itOnPage('gives what comes from Word as clean text, and takes it back at once', async () => {
    const { document } = await atEnd();
    await page.copy(COPIED, '二、  项目建设\r\n开工项目36个。\r\n指标\t完成\r\n');
    await page.press('Control+V');
    await eventually(() =>
      assert.equal(document.getText(), `${TEXT}二、项目建设\n开工项目36个。\n| 指标 | 完成 |\n| --- | --- |`),
    );
    await page.waitFor('.notification-toast:has-text("1 处修订中的删除"), .notification-toast:has-text("1 deletion")');
    await commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), TEXT));
  });

  itOnPage('leaves alone what says no more than its plain text', async () => {
    const { document } = await atEnd();
    await page.copy('<div><span>完成了</span></div>', '完成了\r\n');
    await page.press('Control+V');
    await eventually(() => assert.equal(document.getText(), `${TEXT}完成了\n`));
  });

  itOnPage('reads a workbook and a web page that are dropped, and takes them back at once', async () => {
    const { document } = await atEnd();
    const sheet = { name: '表', columns: [{ header: '指标', width: 10 }], rows: [['投资']] };
    for (const [name, content, says] of [
      ['数据.xlsx', writeWorkbook(sheet), '| 指标 |\n| --- |\n| 投资 |\n'],
      ['网页.html', strToU8('<ol><li>推进登记</li></ol>'), '1.推进登记\n'],
    ] as const) {
      await page.dropFile(LINE, name, content);
      await eventually(() => assert.equal(document.getText(), TEXT + says));
      await commands.executeCommand('undo');
      await eventually(() => assert.equal(document.getText(), TEXT));
    }
  });
});
