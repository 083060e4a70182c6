import assert from 'node:assert/strict';
import { CancellationTokenSource, Range, Uri, commands, window, workspace } from 'vscode';
import type { MarkdownString } from 'vscode';
import * as XLSX from 'xlsx';
import { markHovers } from '../../../../src/vscode/drafting/ways/markProviders';
import { itOnPage, page } from '../page';
import { closeEditors, codeActions, eventually, extension, inLanguage, plain, writeFile } from '../support';
import { LAST_YEAR, NAME, drafted } from './lastYear';

/** Reports of less than a year, the next period that is offered first, and the draft of it. */
const PERIODS = [
  {
    name: '9月',
    next: '2025年10月',
    picture: 'rollover-next-month.png',
    text: `云岭县水利局2025年9月工作总结

一、工作进展

9月，完成水利投资1.5亿元；1—9月，累计完成水利投资10.3亿元。

二、10月工作安排

10月抓好管网养护。
`,
    reads: `云岭县水利局2025年10月工作总结

一、工作进展

【待答：上期计划“10月抓好管网养护”完成得怎样？】

10月，完成水利投资【待填（上期1.5）】亿元；1—10月，累计完成水利投资【待填（上期10.3）】亿元。

二、11月工作安排

11月抓好管网养护。
`,
  },
  {
    name: '二季度',
    next: '2025年三季度',
    picture: 'rollover-next-quarter.png',
    text: `云岭县水利局2025年二季度工作总结

一、工作进展

二季度，完成水利投资4.6亿元，环比增长12.2%；截至6月30日，累计完成水利投资8.7亿元。5月汛情平稳，北塘泵站建成投用。

二、三季度工作安排

三季度新建管网36公里，9月底前完成验收。

云岭县水利局
2025年7月4日
`,
    reads: `云岭县水利局2025年三季度工作总结

一、工作进展

【待答：上期计划“三季度新建管网36公里，9月底前完成验收”完成得怎样？】

三季度，完成水利投资【待填（上期4.6）】亿元，环比增长【待填增幅（上期4.6亿元）】%；截至9月30日，累计完成水利投资【待填（上期8.7）】亿元。【待核5月（上期说的时段）】汛情平稳，北塘泵站建成投用【待核（上期的一次性事项）】。

二、四季度工作安排

四季度新建管网【待填（上期36）】公里，【待核9月底前（上期说的期限）】完成验收。

云岭县水利局
【待填（上期2025年7月4日）】
`,
  },
  {
    name: '上半年',
    next: '2025年前三季度',
    picture: 'rollover-next-half-year.png',
    text: `云岭县水利局2025年上半年工作总结

一、工作进展

上半年，完成水利投资8.7亿元，同比增长6.1%；截至6月底，新建管网96公里。

二、下半年工作安排

下半年新建管网84公里。
`,
    reads: `云岭县水利局2025年前三季度工作总结

一、工作进展

【待答：上期计划“下半年新建管网84公里”完成得怎样？】

前三季度，完成水利投资【待填（上期8.7）】亿元，同比增长【待填（上期6.1）】%；截至9月底，新建管网【待填（上期96）】公里。

二、四季度工作安排

四季度新建管网【待填（上期84）】公里。
`,
  },
] as const;

const ONCE = ['北塘泵站建成投用', '南塘水厂正式揭牌', '东塘大坝通过竣工验收', '西塘灌区管理所挂牌'] as const;

describe('drafting, as a writer goes about it', () => {
  afterEach(closeEditors);

  for (const { name, text, next, reads, picture } of PERIODS)
    itOnPage(`由上期起草: from the report of ${name}, ${next} is chosen by keyboard`, async () => {
      const file = await writeFile(`云岭县水利局2025年${name}工作总结.txt`, text);
      try {
        await window.showTextDocument(await workspace.openTextDocument(file));
        const done = commands.executeCommand('zongjie.draftFromLastYear');
        await page.waitFor(`.quick-input-list .monaco-list-row.focused:has-text("${next}")`);
        await page.press('Enter');
        await done;
        const draft = await eventually(() => {
          const document = window.activeTextEditor?.document;
          assert.ok(document?.isUntitled === true && document.getText() !== '');
          return plain(document);
        });
        assert.equal(draft, reads);
        await page.waitFor(`.tab.active:has-text("云岭县水利局${next}工作总结.txt")`);
        await page.waitFor(
          `.notification-list-item:has-text("${inLanguage(`${next}的草稿已起好`, `Drafted for ${next}`)}")`,
        );
        await page.picture(picture);
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

  itOnPage('保留原文 in a narrow column: nothing stands beside the words that are to be looked at', async () => {
    const { documents, drafting } = await extension();
    const { ways } = drafting;
    const file = await writeFile(
      '云岭县水利局窄栏2024年工作总结.txt',
      LAST_YEAR.replace('自来水普及率达92.6%，比上年提高1.2个百分点。', `${ONCE.join('，')}。`),
    );
    try {
      await window.showTextDocument(await workspace.openTextDocument(file));
      const { document } = await drafted();
      await commands.executeCommand('zongjie.switchDraftingWay');
      await eventually(() => assert.ok(ways.open(document).some(({ original }) => original === '')));
      const ours = '[class*="TextEditorDecorationType"]';
      await page.waitFor(`.view-overlays .cdr${ours}`);
      // what is added to a line has its class within the line
      assert.deepEqual(await page.texts(`.view-line ${ours}`), []);
      await page.picture('original-narrow.png');
      const { start } = ways.open(document).find(({ original }) => original === '')?.span ?? { start: 0 };
      const once = document.positionAt(start - 2);
      const none = new CancellationTokenSource().token;
      const hover = await markHovers(documents, ways).provideHover(document, once, none);
      assert.equal((hover?.contents[0] as MarkdownString).value, '待核（去年的一次性事项）');
      assert.equal(hover?.range === undefined ? '' : document.getText(hover.range), ONCE[0]);
      const offered = await codeActions(document, new Range(once, once));
      const over = offered.find(({ title }) => title.includes(inLanguage('今年没有这件事', 'It is over')));
      assert.ok(over?.edit && (await workspace.applyEdit(over.edit)));
      assert.ok(!document.getText().includes(ONCE[0]) && document.getText().includes(`，${ONCE[1]}，`));
    } finally {
      await workspace.fs.delete(file);
    }
  });
});
