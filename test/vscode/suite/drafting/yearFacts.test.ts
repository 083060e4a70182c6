import assert from 'node:assert/strict';
import { Uri, commands, window, workspace } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, exists, extension, plain, writeFile } from '../support';
import { LAST_YEAR, drafted } from './lastYear';

const INPUT = '.quick-input-widget input';
const PLAN = `云岭县水利局2026年工作要点

一、延伸管网
6月底前新建管网120公里。坚持不懈。

二、加强管护
配备专职管护人员96名。
`;

describe('what a draft asks of its writer', () => {
  afterEach(closeEditors);

  itOnPage(
    'this year’s words once each, with last year’s as the default; they are kept for the next draft',
    async () => {
      const file = await writeFile(
        '云岭县水利局提法2024年工作总结.txt',
        LAST_YEAR.replace(
          '各项任务有序推进',
          '贯彻县委九届七次全会精神，落实县委九届七次全会部署，“作风建设年”活动见效',
        ),
      );
      const house = Uri.joinPath(file, '..', '.zongjie.json');
      try {
        await window.showTextDocument(await workspace.openTextDocument(file));
        const { document } = await drafted();
        const done = commands.executeCommand('zongjie.fillYearFacts');
        await page.waitFor(INPUT);
        await eventually(async () => assert.equal(await page.value(INPUT), '九届七次全会'));
        await page.picture('year-facts.png');
        await page.type('九届九次全会'); // what stands in the box is selected
        await page.press('Enter');
        await eventually(async () => assert.equal(await page.value(INPUT), '作风建设年'));
        await page.press('Enter');
        await done;
        const text = plain(document);
        assert.match(text, /贯彻县委九届九次全会精神，落实县委九届九次全会部署，“作风建设年”活动见效/);
        const kept = new TextDecoder().decode(await workspace.fs.readFile(house));
        assert.ok(kept.includes('九届九次全会') && kept.includes('九届七次全会'), kept);
      } finally {
        for (const uri of [house, file]) if (await exists(uri)) await workspace.fs.delete(uri);
        await (await extension()).houses.refresh(); // the next draft knows nothing of these words
      }
    },
  );

  itOnPage('the goals of the year’s plan, from the palette, the first one selected', async () => {
    await window.showTextDocument(await writeFile('云岭县水利局2026年工作要点.txt', PLAN));
    await commands.executeCommand('zongjie.draftFromPlan');
    const editor = await eventually(() => {
      const active = window.activeTextEditor;
      assert.ok(active?.document.isUntitled === true && !active.selection.isEmpty);
      return active;
    });
    const text = plain(editor.document);
    assert.match(text, /^云岭县水利局2026年工作总结\n/);
    assert.match(
      text,
      /（一）延伸管网\n【待答：年初计划“6月底前新建管网120公里”完成得怎样？】\n（二）加强管护\n【待答：年初计划“配备专职管护人员96名”/,
    );
    await page.picture('draft-from-plan.png');
  });
});
