import assert from 'node:assert/strict';
import { ViewColumn, commands, window, workspace } from 'vscode';
import { itOnPage, page } from '../../page';
import { closeEditors, eventually, extension, inLanguage, showReport, writeFile } from '../../support';
import { TEXT, grid, row, settled, showTable, shownValues, table } from './ledger';

describe('the full table 指标台账', () => {
  afterEach(closeEditors);

  itOnPage('shows every figure, themed and named for assistive technology', async () => {
    await showTable(TEXT);
    assert.deepEqual(await shownValues(), ['9,000', '1.2', '1,347', '500', '1,500']);
    assert.equal(await table.attribute(grid, 'aria-rowcount'), '6');
    assert.equal(await table.attribute(grid, 'aria-colcount'), '11');
    assert.match((await table.attribute(`${row('交通投资')} .problems`, 'title')) ?? '', /▲ .*增长5%/);
    assert.deepEqual(await table.texts('.body .target'), [inLanguage('目标', 'Target')]);
    assert.equal(window.tabGroups.activeTabGroup.viewColumn, ViewColumn.Two);
  });

  itOnPage('is one for each report', async () => {
    const editor = await showTable(TEXT);
    const count = (): number => window.tabGroups.all.flatMap(({ tabs }) => tabs).length;
    const before = count();
    await window.showTextDocument(editor.document, { viewColumn: ViewColumn.One });
    await commands.executeCommand('zongjie.openLedger', editor.document.uri);
    assert.equal(count(), before);
  });

  itOnPage('sorts by a click on a header, by value in base units, and says so', async () => {
    await showTable(TEXT);
    await table.click('[role=columnheader].value button');
    assert.deepEqual(await shownValues(), ['500', '1,347', '1,500', '9,000', '1.2']);
    assert.equal(await table.attribute('[role=columnheader].value', 'aria-sort'), 'ascending');
    await table.click('[role=columnheader].value button');
    assert.deepEqual(await shownValues(), ['1.2', '9,000', '1,500', '1,347', '500']);
    assert.equal(await table.attribute('[role=columnheader].value', 'aria-sort'), 'descending');
    await table.click('[role=columnheader].value button');
    assert.deepEqual(await shownValues(), ['9,000', '1.2', '1,347', '500', '1,500']);
    assert.equal(await table.attribute('[role=columnheader].value', 'aria-sort'), 'none');
  });

  itOnPage('filters by what is typed, and by problems', async () => {
    await showTable(TEXT);
    await table.click('.filter');
    await table.type('投资');
    await eventually(async () => assert.deepEqual(await shownValues(), ['9,000', '1.2']));
    assert.match(await table.text('.status'), /2/);
    await table.press('Escape');
    await eventually(async () => assert.equal((await shownValues()).length, 5));
    await table.click('.bar input[type=checkbox]');
    await eventually(async () => assert.deepEqual(await shownValues(), ['1.2']));
  });

  itOnPage('waits for the input method before it filters', async () => {
    await showTable(TEXT);
    await table.click('.filter');
    await page.compose(['t', 'tou', 'tou zi'], '投资');
    await eventually(async () => assert.deepEqual(await shownValues(), ['9,000', '1.2']));
  });

  itOnPage('takes up a panel that was kept over a reload, and closes one that it knows nothing of', async () => {
    const editor = await showReport(TEXT);
    const { ledger } = (await extension()).rooms;
    const state = {
      uri: editor.document.uri.toString(),
      session: 'before',
      words: '',
      onlyProblems: false,
      sort: [],
      scroll: 0,
      selected: [1],
      active: 1,
    };
    ledger.tables.restore(window.createWebviewPanel('zongjie.ledgerTable', '', ViewColumn.Two), state);
    await table.waitFor(row('1,347'));
    assert.ok(ledger.tables.of(editor.document.uri));
    const lost = window.createWebviewPanel('zongjie.ledgerTable', '', ViewColumn.Two);
    ledger.tables.restore(lost, { uri: 3 });
    assert.throws(() => lost.webview);
  });

  itOnPage('goes from the rows to the headers and back by keys', async () => {
    await showTable(TEXT);
    await table.press('ArrowDown');
    await table.press('ArrowRight');
    await table.press('ArrowUp');
    await table.press('Enter');
    await eventually(async () =>
      assert.equal(await table.attribute('[role=columnheader].value', 'aria-sort'), 'ascending'),
    );
    await table.press('ArrowDown');
    await table.press('Home');
    await table.press('Enter');
    await eventually(() =>
      assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), '500株'),
    );
  });

  itOnPage('goes by arrow keys and Enter to the place, whatever the order', async () => {
    const editor = await showTable(TEXT);
    await table.click('[role=columnheader].value button');
    await table.press('ArrowDown');
    await table.press('ArrowDown');
    await table.press('End');
    await table.press('ArrowUp');
    assert.match((await table.attribute(grid, 'aria-activedescendant')) ?? '', /^cell-\d+-\d$/);
    await table.press('Enter');
    await eventually(() => assert.equal(window.activeTextEditor?.document, editor.document));
    await eventually(() => assert.equal(editor.document.getText(window.activeTextEditor?.selection), '9000万元'));
    assert.equal(window.activeTextEditor?.selection.start.line, 3);
    assert.equal(window.activeTextEditor?.viewColumn, ViewColumn.One);
  });

  itOnPage('goes by a double click, and by a click on the line number', async () => {
    const editor = await showTable(TEXT);
    await table.click(`${row('500')} .line`);
    await eventually(() => assert.equal(editor.document.getText(window.activeTextEditor?.selection), '500株'));
  });

  itOnPage('follows the text; filter, order and selection stay', async () => {
    const editor = await showTable(TEXT);
    await table.click('.filter');
    await table.type('投资');
    await table.click('[role=columnheader].value button');
    await table.click('[role=columnheader].value button');
    await table.click(`${row('水利投资')} .indicator`);
    await editor.edit((builder) =>
      builder.insert(editor.document.positionAt(TEXT.indexOf('一、')), '今年完成教育投资3亿元。\n'),
    );
    await eventually(async () => assert.deepEqual(await shownValues(), ['3', '1.2', '9,000']));
    assert.equal(await table.attribute(row('水利投资'), 'aria-selected'), 'true');
    assert.equal(await table.text(`${row('水利投资')} .line`), '5');
    assert.equal(await table.attribute('[role=columnheader].value', 'aria-sort'), 'descending');
  });

  itOnPage('loses no change of fast typing', async () => {
    const editor = await showTable(TEXT);
    for (let i = 0; i < 30; i++)
      await editor.edit((builder) => builder.insert(editor.document.positionAt(TEXT.length), `新建泵站${i + 1}座。\n`));
    await eventually(async () => assert.match(await table.text('.status'), /35/));
    await settled(editor);
  });

  itOnPage('is as it was after it was hidden', async () => {
    const editor = await showTable(TEXT);
    await table.click('[role=columnheader].value button');
    await table.click('.filter');
    await table.type('技术企业');
    await eventually(async () => assert.equal((await shownValues()).length, 2));
    await table.click(row('1,500'));
    await window.showTextDocument(await workspace.openTextDocument({ content: '别的', language: 'plaintext' }), {
      viewColumn: ViewColumn.Two,
    });
    await page.waitFor('iframe.webview.ready', 'hidden');
    await editor.edit((builder) => builder.insert(editor.document.positionAt(TEXT.length), '信息技术企业20家。\n'));
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await table.waitFor(row('1,500'));
    await eventually(async () => assert.deepEqual(await shownValues(), ['20', '1,347', '1,500']));
    assert.equal(await table.attribute(row('1,500'), 'aria-selected'), 'true');
    assert.equal(await table.attribute('[role=columnheader].value', 'aria-sort'), 'ascending');
  });

  itOnPage('keeps what it shows when the report is closed, and opens it again', async () => {
    const uri = await writeFile('关闭的工作总结.txt', TEXT);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await commands.executeCommand('zongjie.openLedger');
    await table.waitFor(row('1,500'));
    await settled(editor);
    await window.tabGroups.close(window.tabGroups.all[0]?.tabs ?? []);
    assert.equal((await shownValues()).length, 5);
    await table.click(row('1,500'));
    await table.press('Enter');
    await eventually(() =>
      assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), '1500家'),
    );
  });

  itOnPage('copies the rows selected, or all, as a table', async () => {
    await showTable(TEXT);
    const copied = async (): Promise<readonly string[]> =>
      (await page.clipboard('text/plain')).trimEnd().split(/\r?\n/);
    await table.click('.bar .copy');
    await eventually(async () => assert.equal((await copied()).length, 6));
    assert.match((await copied())[0] ?? '', new RegExp(inLanguage('^指标\t数值\t', '^Indicator\tValue\t')));
    await table.click(row('1,347'));
    await table.press('Shift+ArrowDown');
    await table.press('Control+c');
    await eventually(async () => assert.equal((await copied()).length, 3));
    assert.match(await page.clipboard('text/html'), /<table.*<td>1,347<\/td>.*<td>500<\/td>/s);
  });

  itOnPage('holds 10,000 rows with fewer than 200 of them in the page, and reaches every one', async () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `第${i}个村完成投资${i + 1}万元。`).join('\n');
    await showTable(text);
    await eventually(async () => assert.equal(await table.attribute(grid, 'aria-rowcount'), '10001'));
    const inPage = async (): Promise<number> => (await table.texts('.body .row')).length;
    assert.ok((await inPage()) < 200 && (await inPage()) > 10);
    await table.click(row('万元'));
    await table.press('End');
    await table.waitFor('.body .row.active .value:has-text("10,000")');
    assert.ok((await inPage()) < 200);
    await table.press('PageUp');
    await table.press('Home');
    await table.waitFor('.body .row.active .value:text-is("1")');
    await table.click('.filter');
    await table.type('9999万元');
    await eventually(async () => assert.deepEqual(await shownValues(), ['9,999']));
    await table.press('Enter');
    await table.press('Enter');
    await eventually(() => assert.equal(window.activeTextEditor?.selection.start.line, 9998));
  });

  itOnPage('shows a report without figures, and an empty one', async () => {
    await showTable('');
    await table.waitFor(`.empty:has-text("${inLanguage('没有读出数据', 'No figure')}")`);
    await table.press('ArrowDown');
    await table.press('Enter');
    await table.click('.bar .copy');
  });

  itOnPage('lets its page load and run nothing but its own', async () => {
    await showTable('一、<img src=x onerror="document.title=1">\n<b>投资</b>3亿元。');
    assert.equal((await table.texts('.body img, .body b')).length, 0);
    assert.match(
      (await table.attribute('meta[http-equiv=Content-Security-Policy]', 'content')) ?? '',
      /^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'; base-uri 'none'; form-action 'none'$/,
    );
  });

  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['contrast', 'Default High Contrast'],
  ] as const) {
    itOnPage(`is readable in ${name}`, async () => {
      const settings = workspace.getConfiguration('workbench');
      const before = settings.inspect('colorTheme')?.globalValue;
      await settings.update('colorTheme', theme, true);
      try {
        const [file] = await workspace.findFiles('*交通运输集团*');
        assert.ok(file);
        await window.showTextDocument(await workspace.openTextDocument(file));
        await commands.executeCommand('zongjie.ledger.focus');
        await commands.executeCommand('zongjie.openLedger');
        await table.waitFor(row('营业收入'));
        await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
        await table.click('[role=columnheader].value button');
        await table.click('.filter');
        await table.type('投资');
        await table.press('Enter');
        await table.press('Shift+ArrowDown');
        await page.picture(`ledger-${name}.png`);
      } finally {
        await settings.update('colorTheme', before, true);
      }
    });
  }
});
