import assert from 'node:assert/strict';
import { Uri, commands, window, workspace } from 'vscode';
import * as XLSX from 'xlsx';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, plain, writeFile } from '../support';
import { LAST_YEAR, NAME, drafted } from './lastYear';

const MONTHLY = `云岭县水利局2025年9月工作总结

一、工作进展

9月，完成水利投资1.5亿元；1—9月，累计完成水利投资10.3亿元。

二、10月工作安排

10月抓好管网养护。
`;

describe('drafting, as a writer goes about it', () => {
  afterEach(closeEditors);

  itOnPage('由上期起草: from September’s report, October’s is chosen by keyboard', async () => {
    const file = await writeFile('云岭县水利局2025年9月工作总结.txt', MONTHLY);
    try {
      await window.showTextDocument(await workspace.openTextDocument(file));
      const done = commands.executeCommand('zongjie.draftFromLastYear');
      await page.waitFor('.quick-input-list .monaco-list-row.focused:has-text("2025年10月")');
      await page.screenshot('rollover-period.png');
      await page.press('Enter');
      await done;
      const text = await eventually(() => {
        const document = window.activeTextEditor?.document;
        assert.ok(document?.isUntitled === true && document.getText() !== '');
        return plain(document);
      });
      assert.match(text, /^云岭县水利局2025年10月工作总结\n/);
      assert.match(
        text,
        /10月，完成水利投资【待填（上期1\.5）】亿元；1—10月，累计完成水利投资【待填（上期10\.3）】亿元。/,
      );
      assert.match(text, /二、11月工作安排/);
      await page.screenshot('rollover-next-month.png');
    } finally {
      await workspace.fs.delete(file);
    }
  });

  it('a workbook comes back as another program saved it, filled in its own cells', async () => {
    const file = await writeFile(NAME, LAST_YEAR);
    const sheet = Uri.joinPath(file, '..', '数据采集表.xlsx');
    try {
      const editor = await drafted(file);
      const text = editor.document.getText();
      await commands.executeCommand('zongjie.exportCollect', sheet);
      const book = XLSX.read(await workspace.fs.readFile(sheet), { cellFormula: true, sheetStubs: true });
      const cells = book.Sheets[book.SheetNames[0] as string] as XLSX.WorkSheet;
      const rows = XLSX.utils.sheet_to_json<string[]>(cells, { header: 1, defval: '' });
      const column = (rows[0] as string[]).indexOf('今年');
      assert.ok(column >= 0, String(rows[0]));
      for (const [last, now] of [
        ['3.6', 4.1],
        ['86', 91],
      ] as const) {
        const row = rows.findIndex((one) => one.map(String).includes(last));
        assert.ok(row > 0, `${last} in ${JSON.stringify(rows)}`);
        XLSX.utils.sheet_add_aoa(cells, [[now]], { origin: { r: row, c: column } });
      }
      await workspace.fs.writeFile(
        sheet,
        new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
      );
      await window.showTextDocument(editor.document);
      await commands.executeCommand('zongjie.fillCollect', sheet);
      assert.equal(
        editor.document.getText(),
        text.replace('【待填（上年3.6）】', '4.1').replace('【待填（上年86）】', '91'),
      );
    } finally {
      await workspace.fs.delete(sheet);
      await workspace.fs.delete(file);
    }
  });

  itOnPage('保留原文 in a narrow column: a mark beside words is short', async () => {
    const { drafting } = await extension();
    const file = await writeFile(
      '云岭县水利局窄栏2024年工作总结.txt',
      LAST_YEAR.replace(
        '自来水普及率达92.6%，比上年提高1.2个百分点。',
        '北塘泵站建成投用，南塘水厂正式揭牌，东塘大坝通过竣工验收，西塘灌区管理所挂牌。',
      ),
    );
    try {
      await window.showTextDocument(await workspace.openTextDocument(file));
      const { document } = await drafted();
      await commands.executeCommand('zongjie.switchDraftingWay');
      await eventually(() => assert.ok(drafting.ways.open(document).some(({ original }) => original === '')));
      await page.screenshot('original-narrow.png');
    } finally {
      await workspace.fs.delete(file);
    }
  });
});
