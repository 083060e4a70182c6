import assert from 'node:assert/strict';
import { CancellationTokenSource, DataTransfer, commands } from 'vscode';
import { itOnPage, page } from './page';
import { atRest, closeEditors, eventually, extension, plain, showReport } from './support';
import type { OutlineNode } from '../../../src/vscode/outlineTree';

const TEXT = '某县2025年工作总结\n一、工作进展\n（一）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n（二）抓服务\n办理事项3000件。\n二、存在的问题\n人手不足。\n三、下一步工作打算\n（一）强队伍\n培训200人。\n';

const IDS = { progress: '/一、工作进展', projects: '/一、工作进展/（一）抓项目', services: '/一、工作进展/（二）抓服务', problems: '/二、存在的问题', plan: '/三、下一步工作打算' };

async function node(id: string | undefined): Promise<OutlineNode | undefined> {
  if (id === undefined) return undefined;
  const { outline } = await extension();
  const found = outline.sectionNode(id);
  assert.ok(found, id);
  return found;
}

/** Drags and drops as VS Code has the view do it; `onto` undefined: onto empty space. */
async function drop(dragged: string, onto: OutlineNode | undefined): Promise<void> {
  const { outline } = await extension();
  const { token } = new CancellationTokenSource();
  const transfer = new DataTransfer();
  await outline.dragAndDrop.handleDrag?.([(await node(dragged)) as OutlineNode], transfer, token);
  await outline.dragAndDrop.handleDrop?.(onto, transfer, token);
}

describe('drag and drop in 总结大纲', () => {
  afterEach(closeEditors);

  for (const [what, dragged, onto, expected] of [
    ['up onto one beside it', 'plan', 'problems', TEXT.replace('二、存在的问题\n人手不足。\n三、下一步工作打算\n（一）强队伍\n培训200人。\n', '二、下一步工作打算\n（一）强队伍\n培训200人。\n三、存在的问题\n人手不足。\n')],
    ['down onto one beside it', 'projects', 'services', TEXT.replace('（一）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n（二）抓服务\n办理事项3000件。\n', '（一）抓服务\n办理事项3000件。\n（二）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n')],
    ['into another', 'services', 'plan', TEXT.replace('（二）抓服务\n办理事项3000件。\n', '') + '（二）抓服务\n办理事项3000件。\n'],
    ['onto empty space', 'problems', undefined, TEXT.replace('二、存在的问题\n人手不足。\n', '').replace('三、下一步', '二、下一步') + '三、存在的问题\n人手不足。\n'],
    ['a lower one onto empty space', 'services', undefined, TEXT.replace('（二）抓服务\n办理事项3000件。\n', '') + '四、抓服务\n办理事项3000件。\n'],
  ] as const) {
    it(`moves a section ${what}, with everything renumbered; one undo takes it back`, async () => {
      const editor = await showReport(TEXT);
      await drop(IDS[dragged], await node(onto === undefined ? undefined : IDS[onto]));
      assert.equal(plain(editor.document), expected);
      await commands.executeCommand('undo');
      assert.equal(plain(editor.document), TEXT);
    });
  }

  it('puts a section at the beginning of the report', async () => {
    const editor = await showReport(TEXT);
    const { outline } = await extension();
    await drop(IDS.problems, outline.getChildren()[0]);
    assert.match(plain(editor.document), /工作总结\n一、存在的问题\n人手不足。\n二、工作进展\n（一）抓项目/);
    await commands.executeCommand('undo');
    assert.equal(plain(editor.document), TEXT);
  });

  it('leaves the text alone where the section stays or cannot go', async () => {
    const editor = await showReport(TEXT);
    await drop(IDS.progress, await node(IDS.progress));
    await drop(IDS.progress, await node(IDS.projects));
    assert.equal(plain(editor.document), TEXT);
    await commands.executeCommand('notifications.clearAll');
  });

  it('leaves the text alone where the section is gone since it was taken up', async () => {
    const editor = await showReport(TEXT);
    const { outline } = await extension();
    const { token } = new CancellationTokenSource();
    const transfer = new DataTransfer();
    await outline.dragAndDrop.handleDrag?.([(await node(IDS.problems)) as OutlineNode], transfer, token);
    await editor.edit((builder) => builder.delete(editor.document.lineAt(6).rangeIncludingLineBreak));
    const before = plain(editor.document);
    await outline.dragAndDrop.handleDrop?.(outline.sectionNode(IDS.progress), transfer, token);
    assert.equal(plain(editor.document), before);
  });

  itOnPage('selects the section where it is dropped, and keeps the keyboard in the view', async () => {
    const editor = await showReport(TEXT);
    await commands.executeCommand('zongjie.outline.focus');
    await page.waitFor('.pane-body .monaco-list-row:has-text("三、下一步工作打算")');
    await drop(IDS.plan, await node(IDS.problems));
    await page.waitFor('.pane-body .monaco-list:focus-within .monaco-list-row.selected:has-text("二、下一步工作打算")');
    await atRest();
    await page.screenshot('outline-dropped.png');
    await page.press('Control+z');
    await eventually(() => assert.equal(plain(editor.document), TEXT));
  });
});
