import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { type TreeItem, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { itOnPage, page, webview } from './page';
import { atRest, closeEditors, eventually, extension, inLanguage, showReport, writeFile } from './support';
import type { LedgerNode } from '../../../src/vscode/views/ledger/ledgerTree';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n全年完成水利投资9000万元，同比增长8%。\n完成交通投资1.2亿元，增长5%。\n（二）抓企业\n高新技术企业1347家。苗木500株。\n二、2026年工作打算\n高新技术企业达到1500家。\n';

const table = webview();
const grid = '[role=grid]';
const row = (text: string): string => `.body .row:has-text("${text}")`;
const shownValues = (): Promise<readonly string[]> => table.texts('.body .value');

/** The view's content as a writer reads it, one line an item, indented by level. */
async function lines(): Promise<readonly string[]> {
  const { ledger } = (await extension()).rooms;
  const read = (node: LedgerNode | undefined, level: number): string[] =>
    ledger.view.getChildren(node).flatMap((child) => {
      const item: TreeItem = ledger.view.getTreeItem(child);
      return [
        `${'  '.repeat(level)}${String(item.label)}|${String(item.description ?? '')}`,
        ...read(child, level + 1),
      ];
    });
  return read(undefined, 0);
}

/** Shows a report with its full table beside it, the focus on the rows. */
async function showTable(text: string): Promise<TextEditor> {
  const editor = await showReport(text);
  await commands.executeCommand('zongjie.openLedger');
  await table.waitFor(grid);
  await settled(editor);
  return editor;
}

/** Waits until the page shows the newest rows. */
async function settled({ document }: TextEditor): Promise<void> {
  const { ledger } = (await extension()).rooms;
  await eventually(() => assert.equal(ledger.tables.of(document.uri)?.isSettled, true));
}

const read = async (uri: Uri): Promise<Uint8Array> => workspace.fs.readFile(uri);
const target = (name: string): Uri => Uri.joinPath((workspace.workspaceFolders ?? [])[0]?.uri ?? Uri.file('/'), name);

describe('the view 指标台账', () => {
  afterEach(async () => {
    await commands.executeCommand('zongjie.clearLedgerFilter');
    await closeEditors();
  });

  it('shows the indicators and the places that state them', async () => {
    await showReport(TEXT);
    assert.deepEqual(await lines(), [
      '水利投资|9000万元 · 全年 · （一）抓项目',
      '交通投资|1.2亿元 · （一）抓项目',
      inLanguage('高新技术企业|2处 · 1347家、1500家', '高新技术企业|2 places · 1347家, 1500家'),
      '  1347家|（二）抓企业',
      inLanguage('  1500家|目标 · 二、2026年工作打算', '  1500家|Target · 二、2026年工作打算'),
      '苗木|500株 · （二）抓企业',
    ]);
  });

  it('marks targets, and problems as diagnostics are marked', async () => {
    await showReport(TEXT);
    const { ledger } = (await extension()).rooms;
    const icon = (node: LedgerNode): unknown => (ledger.view.getTreeItem(node).iconPath as { id: string }).id;
    const [investment, traffic, enterprises] = ledger.view.getChildren();
    assert.ok(investment && traffic && enterprises?.type === 'indicator' && enterprises.places[1]);
    assert.deepEqual(
      [icon(investment), icon(traffic), icon(enterprises.places[1])],
      ['symbol-numeric', 'warning', 'target'],
    );
  });

  it('goes to the place', async () => {
    const editor = await showReport(TEXT);
    const { ledger } = (await extension()).rooms;
    const [, traffic] = ledger.view.getChildren();
    assert.ok(traffic);
    const { command } = ledger.view.getTreeItem(traffic);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    assert.equal(editor.document.getText(editor.selection), '1.2亿元');
  });

  it('is up to date after an edit, and empty for other documents', async () => {
    const editor = await showReport(TEXT);
    await editor.edit((builder) =>
      builder.insert(editor.document.positionAt(TEXT.indexOf('（二）')), '培训职工200人。\n'),
    );
    assert.ok((await lines()).some((line) => line.includes('200人')));
    await window.showTextDocument(
      await workspace.openTextDocument({ content: '会议记录3亿元', language: 'plaintext' }),
    );
    const { ledger } = (await extension()).rooms;
    await eventually(() => assert.equal(ledger.view.shown, undefined));
    assert.deepEqual(await lines(), []);
  });

  itOnPage('is filtered as the writer types; Escape brings all back', async () => {
    await showReport(TEXT);
    await commands.executeCommand('zongjie.ledger.focus');
    const item = (text: string): string =>
      `.pane:has(.pane-header:has-text("${inLanguage('指标台账', 'Ledger of Indicators')}")) .monaco-list-row:has-text("${text}")`;
    await page.waitFor(item('水利投资'));
    const asked = commands.executeCommand('zongjie.filterLedger');
    await page.waitFor('.quick-input-widget input');
    await page.type('企业');
    await page.waitFor(item('水利投资'), 'hidden');
    await page.waitFor(item('高新技术企业'));
    await page.press('Escape');
    await page.waitFor(item('水利投资'));
    await asked;
    const again = commands.executeCommand('zongjie.filterLedger');
    await page.waitFor('.quick-input-widget input');
    await page.type('目标');
    await page.press('Enter');
    await again;
    await page.waitFor(item('水利投资'), 'hidden');
    await atRest();
    await page.screenshot('ledger-view-filtered.png');
    await commands.executeCommand('zongjie.clearLedgerFilter');
    await page.waitFor(item('水利投资'));
    await page.click(item('交通投资'));
    await eventually(() =>
      assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), '1.2亿元'),
    );
  });
});

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
        await atRest();
        await page.screenshot(`ledger-${name}.png`);
      } finally {
        await settings.update('colorTheme', before, true);
      }
    });
  }
});

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
    assert.match(strFromU8(files['xl/sharedStrings.xml'] as Uint8Array), /交通投资/);
    const left = await workspace.fs.readDirectory(Uri.joinPath(uri, '..'));
    assert.deepEqual(
      left.filter(([name]) => name.includes('.tmp')),
      [],
    );
  });

  it('writes 10,000 rows', async () => {
    const editor = await showReport(
      Array.from({ length: 10_000 }, (_, i) => `第${i}个村完成投资${i + 1}万元。`).join('\n'),
    );
    const uri = target('长台账.xlsx');
    await commands.executeCommand('zongjie.exportLedger', editor.document.uri, { target: uri });
    const sheet = strFromU8(unzipSync(await read(uri))['xl/worksheets/sheet1.xml'] as Uint8Array);
    assert.match(sheet.slice(-600), /r="B10001"/);
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
