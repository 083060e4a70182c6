import assert from 'node:assert/strict';
import { MarkdownString, Position, Selection, type TreeItem, commands, window, workspace } from 'vscode';
import { atRest, itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, plain, settled, showInView, showReport } from '../support';
import type { OutlineNode } from '../../../../src/vscode/views/outline/outlineTree';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n全年完成投资12亿元，同比增长8%。铺设管道36KM。\n（二）抓服务\n办理事项3000件。\n二、下步打算\n继续努力。\n';

const MISSING = inLanguage('缺少：问题', 'Missing: Problems');

/** The view's content as a writer reads it, one line an item, indented by level. */
async function lines(): Promise<readonly string[]> {
  const { outline } = await extension();
  const read = (node: OutlineNode | undefined, level: number): string[] =>
    outline.getChildren(node).flatMap((child) => {
      const item: TreeItem = outline.getTreeItem(child);
      return [
        `${'  '.repeat(level)}${String(item.label)}|${String(item.description ?? '')}`,
        ...read(child, level + 1),
      ];
    });
  return read(undefined, 0);
}

/** Markdown as it reads, with its escapes taken away. */
const plainText = ({ value }: MarkdownString): string => value.replace(/\\(?=[^\w\s])/g, '').replace(/&nbsp;/g, ' ');

describe('the view 总结大纲', () => {
  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('zongjie.clearRoleFilter');
  });

  it('shows what the report is and whether it is complete, then the sections with role, length, figures and problems', async () => {
    await showReport(TEXT);
    assert.deepEqual(
      (await lines()).map((line) => line.replace(/\d+(?=字| chars)/, 'N').replace(/▇+ \d+%/, '▇ N%')),
      [
        inLanguage('年度总结|某县 · 2025年', 'Annual report|某县 · 2025年'),
        inLanguage('完整性|进展✓ 举措— 问题✗ 计划✓', 'Completeness|Progress✓ Measures— Problems✗ Plan✓'),
        `  ${MISSING}|${inLanguage('点一下补上', 'click to insert it')}`,
        inLanguage('  进展|▇ N%', '  Progress|▇ N%'),
        inLanguage('  计划|▇ N%', '  Plan|▇ N%'),
        inLanguage('  其他|▇ N%', '  Other|▇ N%'),
        inLanguage(
          '一、工作进展|1处待核 · N字 · 3个数据 · 进展',
          '一、工作进展|1 to check · N chars · 3 figures · Progress',
        ),
        inLanguage('  （一）抓项目|1处待核 · N字 · 2个数据', '  （一）抓项目|1 to check · N chars · 2 figures'),
        inLanguage('  （二）抓服务|N字 · 1个数据', '  （二）抓服务|N chars · 1 figures'),
        inLanguage('二、下步打算|N字 · 计划', '二、下步打算|N chars · Plan'),
      ],
    );
  });

  it('is up to date after an edit', async () => {
    const editor = await showReport(TEXT);
    await editor.edit((builder) =>
      builder.insert(editor.document.positionAt(TEXT.indexOf('（二）')), '（三）抓队伍\n培训200人。\n'),
    );
    assert.ok((await lines()).some((line) => line.includes('抓队伍') && /1(个数据| figures)/.test(line)));
  });

  it('inserts a missing part where it belongs, renumbered, the placeholder selected; one undo takes it back', async () => {
    for (const text of [TEXT, TEXT.replace(/\n/g, '\r\n')]) {
      const editor = await showReport(text);
      const { outline } = await extension();
      const missing = outline.getChildren(outline.getChildren()[1]).filter(({ type }) => type === 'missing');
      assert.equal(missing.length, 1);
      await commands.executeCommand('zongjie.insertPart', missing[0]);
      const inserted = plain(editor.document);
      assert.match(inserted, /办理事项3000件。\n二、存在的问题\n【待补[^\n]*】\n三、下步打算\n/);
      assert.match(editor.document.getText(editor.selection), /^【待补.*】$/);
      assert.ok(!(await lines()).some((line) => line.includes(MISSING)));
      await commands.executeCommand('undo');
      assert.equal(plain(editor.document), TEXT);
    }
  });

  it('inserts at the end of a text without a final line break', async () => {
    const editor = await showReport('某县2025年工作总结\n一、工作进展\n好。\n二、存在问题\n少。');
    await commands.executeCommand('zongjie.insertPart');
    assert.match(plain(editor.document), /少。\n三、下一步工作打算\n【待补[^\n]*】$/);
    assert.match(editor.document.getText(editor.selection), /^【待补.*】$/);
  });

  it('says why a section has its role', async () => {
    await showReport(TEXT);
    const { outline } = await extension();
    const node = outline.sectionNode('/一、工作进展');
    assert.ok(node);
    const { tooltip } = outline.resolveTreeItem(outline.getTreeItem(node), node);
    assert.ok(tooltip instanceof MarkdownString && node.section.reason.zh !== '');
    assert.ok(plainText(tooltip).includes(inLanguage(node.section.reason.zh, node.section.reason.en)), tooltip.value);
  });

  it('shows a share too small for the bar', async () => {
    await showReport(
      `某县2025年工作总结\n一、工作进展\n${'完成投资12亿元。\n'.repeat(600)}二、存在的问题\n人手不足。\n`,
    );
    await eventually(async () =>
      assert.ok((await lines()).some((line) => line === inLanguage('  问题|▏ <1%', '  Problems|▏ <1%'))),
    );
  });

  itOnPage('keeps the sections of a very long report folded, and unfolds the one of the cursor', async () => {
    const section = (n: number): string =>
      `${n}.抓好第${n}批项目建设\n（1）抓开工\n开工${n + 1}个。\n（2）抓投产\n投产${n + 2}个。\n`;
    const editor = await showInView(
      `某县2025年工作总结\n${Array.from({ length: 200 }, (_, i) => section(i + 1)).join('')}`,
    );
    const row = (text: string): string => `.pane-body .monaco-list-row:has-text("${text}")`;
    await page.waitFor(row('3.抓好第3批项目建设'));
    assert.deepEqual((await page.texts(row('（1）抓开工'))).length, 0);
    await settled();
    await atRest();
    editor.selection = new Selection(13, 0, 13, 0); // in 3.
    await page.waitFor(`.pane-body .monaco-list-row.selected:has-text("（1）抓开工")`);
    assert.deepEqual((await page.texts(row('（1）抓开工'))).length, 1);
  });

  it('says what told kind, issuer and period', async () => {
    const tooltip = async (text: string): Promise<unknown> => {
      await showReport(text);
      const { outline } = await extension();
      const [front] = outline.getChildren();
      return front === undefined ? undefined : outline.resolveTreeItem(outline.getTreeItem(front), front).tooltip;
    };
    assert.equal(
      await tooltip(TEXT),
      inLanguage(
        '标题：某县2025年工作总结\n文种：年度总结（据标题）\n单位：某县（据标题）\n时期：2025年（据标题）',
        'Title: 某县2025年工作总结\nKind: Annual report (by the title)\nIssuer: 某县 (by the title)\nPeriod: 2025年 (by the title)',
      ),
    );
    assert.equal(
      await tooltip('柳溪镇政府工作报告\n（2026年1月12日）\n一、工作回顾\n好。\n'),
      inLanguage(
        '标题：柳溪镇政府工作报告\n文种：政府工作报告（据标题）\n年份：2026（据标题下的日期）',
        'Title: 柳溪镇政府工作报告\nKind: Government work report (by the title)\nYear: 2026 (by the date under the title)',
      ),
    );
    assert.equal(
      await tooltip('一、工作进展\n好。\n'),
      inLanguage(
        '正文没有标题。\n文种：文种不明\n标题写明文种（如“…2025年工作总结”），这里就会指出缺少哪些部分。',
        'The text has no title.\nKind: Report of unknown kind\nWhere the title names the kind (…2025年工作总结), the view says which parts are missing.',
      ),
    );
  });

  it('shows one role only, and all again', async () => {
    const editor = await showReport(TEXT);
    const sections = async (): Promise<readonly string[]> =>
      (await lines()).flatMap((line) => /([（一二三四][^|]*)\|/.exec(line)?.[1] ?? []);
    await commands.executeCommand('zongjie.filterByRole', 'plan');
    assert.deepEqual(await sections(), ['二、下步打算']);
    await editor.edit((builder) => builder.insert(editor.document.positionAt(TEXT.length), '三、明年目标任务\n好。\n'));
    assert.deepEqual(await sections(), ['二、下步打算', '三、明年目标任务']);
    await commands.executeCommand('zongjie.filterByRole', 'problems');
    assert.deepEqual(await sections(), []);
    await commands.executeCommand('zongjie.clearRoleFilter');
    assert.equal((await sections()).length, 5);
  });

  it('is empty for other documents and keeps the report while the focus is elsewhere', async () => {
    const editor = await showReport(TEXT);
    const { outline } = await extension();
    await commands.executeCommand('workbench.view.explorer');
    assert.equal(outline.shown, editor.document);
    await window.showTextDocument(await workspace.openTextDocument({ content: '会议记录', language: 'plaintext' }));
    await eventually(() => assert.equal(outline.shown, undefined));
    assert.deepEqual(await lines(), []);
  });

  itOnPage('has nothing to show of a blank text, and says what it will show', async () => {
    const editor = await showInView('');
    const message = `.tree-explorer-viewlet-tree-view .message:has-text("${inLanguage('还没有小节', 'No sections yet')}")`;
    await page.waitFor(message);
    assert.deepEqual(await lines(), []);
    await editor.edit((builder) => builder.insert(new Position(0, 0), '某县2025年工作总结'));
    await page.waitFor(`.pane-body .monaco-list-row:has-text("${inLanguage('年度总结', 'Annual report')}")`);
    await page.waitFor(message);
    await editor.edit((builder) => builder.insert(new Position(0, '某县2025年工作总结'.length), '\n一、工作进展'));
    await page.waitFor(message, 'hidden');
  });

  itOnPage('goes to the title', async () => {
    const editor = await showInView(`\n${TEXT}`);
    editor.selection = new Selection(4, 0, 4, 0);
    await page.click(`.pane-body .monaco-list-row:has-text("${inLanguage('年度总结', 'Annual report')}")`);
    await eventually(() => assert.deepEqual(editor.selection.active, new Position(1, 0)));
  });

  itOnPage('is filtered from its title bar, and says so', async () => {
    await showInView(TEXT);
    const row = (text: string): string => `.pane-body .monaco-list-row:has-text("${text}")`;
    await page.waitFor(row('一、工作进展'));
    const header = `.pane-header:has-text("${inLanguage('总结大纲', 'Report Outline')}")`;
    await page.hover(header);
    await page.click(`${header} .codicon-filter`);
    await page.click(`.quick-input-list .monaco-list-row:has-text("${inLanguage('计划', 'Plan')}")`);
    await page.waitFor(row('一、工作进展'), 'hidden');
    await page.waitFor(row('二、下步打算'));
    await page.waitFor(`${header}:has-text("${inLanguage('只看：计划', 'Plan only')}")`);
    await page.picture('outline-filtered.png');
    await page.hover(header);
    await page.click(`${header} .codicon-filter-filled`);
    await page.waitFor(row('一、工作进展'));
  });

  itOnPage('stands in the side bar, follows the cursor and goes to what is clicked', async () => {
    const editor = await showInView(TEXT);
    const row = (text: string): string => `.pane-body .monaco-list-row:has-text("${text}")`;
    await page.waitFor(row(MISSING));
    await page.click(row('（二）抓服务'));
    await eventually(() => assert.equal(editor.selection.active.line, 4));
    await window.showTextDocument(editor.document);
    await page.waitFor('.monaco-editor.focused');
    await page.press('Control+End');
    await page.press('ArrowUp');
    await page.waitFor(`.monaco-list-row.selected:has-text("二、下步打算")`);
    await page.picture('outline.png');
    await page.press('Control+End');
    await page.type('四、');
    await page.type('附带说明');
    await page.waitFor('.monaco-list-row.selected:has-text("四、附带说明")');
    for (let i = 0; i < 2; i++) await commands.executeCommand('undo');
    await eventually(() => assert.equal(plain(editor.document), TEXT));
    await page.waitFor(row('四、附带说明'), 'hidden'); // a row that is drawn anew is under no mouse
    await page.hover(row(MISSING));
    await page.click(`${row(MISSING)} .action-label`);
    await eventually(() => assert.match(plain(editor.document), /二、存在的问题\n/));
    await page.waitFor(row('二、存在的问题'));
    await page.picture('outline-inserted.png');
    await page.press('Control+z');
    await eventually(() => assert.equal(plain(editor.document), TEXT));
  });

  itOnPage('inserts a missing part from the keyboard', async () => {
    const editor = await showInView(TEXT);
    await page.click(`.pane-body .monaco-list-row:has-text("${inLanguage('年度总结', 'Annual report')}")`);
    await commands.executeCommand('zongjie.outline.focus');
    await settled();
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.waitFor(`.pane-body .monaco-list:focus-within .monaco-list-row.focused:has-text("${MISSING}")`);
    await page.press('Enter');
    await eventually(() => assert.match(plain(editor.document), /二、存在的问题\n【待补/));
  });
});
