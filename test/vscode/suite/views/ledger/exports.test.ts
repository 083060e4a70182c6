import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { Uri, commands, window, workspace } from 'vscode';
import { itOnPage, page } from '../../page';
import { closeEditors, eventually, inLanguage, showReport, writeFile } from '../../support';
import { TEXT, read, showTable, shownValues, table, target } from './ledger';

describe('exporting the 指标台账', () => {
  afterEach(closeEditors);

  it('writes CSV for Excel', async () => {
    const editor = await showReport(TEXT);
    const uri = target('台账.csv');
    assert.equal(
      String(await commands.executeCommand('zongjie.exportLedger', editor.document.uri, { target: uri })),
      String(uri),
    );
    const bytes = await read(uri);
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const written = new TextDecoder().decode(bytes).split('\r\n');
    assert.match(written[0] ?? '', new RegExp(inLanguage('^指标,数值,', '^Indicator,Value,')));
    assert.match(written[1] ?? '', /^水利投资,9000,,万元,/);
    assert.equal(written.length, 7);
  });

  it('writes an Excel workbook over an older file, and leaves nothing beside it', async () => {
    const editor = await showReport(TEXT);
    const uri = await writeFile('台账.xlsx', 'old');
    await commands.executeCommand('zongjie.exportLedger', editor.document.uri, { target: uri });
    const files = unzipSync(await read(uri));
    assert.match(strFromU8(files['xl/workbook.xml'] as Uint8Array), /指标台账/);
    assert.match(strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array), /交通投资/);
    const left = await workspace.fs.readDirectory(Uri.joinPath(uri, '..'));
    assert.deepEqual(
      left.filter(([name]) => name.includes('.tmp')),
      [],
    );
  });

  it('says in a sentence what went wrong, and returns nothing', async () => {
    const editor = await showReport(TEXT);
    const folder = target('台账文件夹.csv');
    await workspace.fs.createDirectory(folder);
    assert.equal(
      await commands.executeCommand('zongjie.exportLedger', editor.document.uri, { target: folder }),
      undefined,
    );
    const left = await workspace.fs.readDirectory(Uri.joinPath(folder, '..'));
    assert.deepEqual(
      left.filter(([name]) => name.includes('.tmp')),
      [],
    );
    await commands.executeCommand('notifications.clearAll');
  });

  itOnPage('asks for the format and the place, and offers a name beside the report', async () => {
    const uri = await writeFile('某局2025年工作总结.txt', TEXT);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    const done = commands.executeCommand('zongjie.exportLedger');
    await page.click(`.quick-input-list .monaco-list-row:has-text("Excel")`);
    await eventually(async () =>
      assert.match(await page.value('.quick-input-widget input'), /某局2025年工作总结指标台账\.xlsx$/),
    );
    await page.press('Enter');
    assert.equal(String(await done), String(Uri.joinPath(uri, '..', '某局2025年工作总结指标台账.xlsx')));
    await commands.executeCommand('notifications.clearAll');
  });

  itOnPage('exports from the table what is shown, in its order', async () => {
    await showTable(TEXT);
    await table.click('[role=columnheader].value button');
    await table.click('.filter');
    await table.type('投资');
    await eventually(async () => assert.deepEqual(await shownValues(), ['9,000', '1.2']));
    await table.click('.bar .export');
    await page.click(`.quick-input-list .monaco-list-row:has-text("CSV")`);
    await eventually(async () =>
      assert.match(await page.value('.quick-input-widget input'), /某县2025年工作总结指标台账\.csv$/),
    );
    await page.press('Enter');
    const uri = target('某县2025年工作总结指标台账.csv');
    await eventually(async () =>
      assert.deepEqual(
        new TextDecoder()
          .decode(await read(uri))
          .trim()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(',')[0]),
        ['水利投资', '交通投资'],
      ),
    );
    await commands.executeCommand('notifications.clearAll');
  });
});
