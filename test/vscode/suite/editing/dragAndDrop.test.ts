import assert from 'node:assert/strict';
import { CancellationTokenSource, DataTransfer, commands } from 'vscode';
import { atRest, itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, plain, settled, showInView, showReport } from '../support';
import type { TextEditor } from 'vscode';
import type { OutlineNode } from '../../../../src/vscode/views/outline/outlineTree';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n（二）抓服务\n办理事项3000件。\n二、存在的问题\n人手不足。\n三、下一步工作打算\n（一）强队伍\n培训200人。\n';

const IDS = {
  progress: '/一、工作进展',
  projects: '/一、工作进展/（一）抓项目',
  services: '/一、工作进展/（二）抓服务',
  problems: '/二、存在的问题',
  plan: '/三、下一步工作打算',
};

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

const row = (text: string): string => `.pane-body .monaco-list-row:has-text("${text}")`;

/**
 * Shows the report beside its outline, which is not drawn anew any more, and with the mouse elsewhere: a hover would
 * cover the rows.
 */
async function showAtRest(text: string, heading: string): Promise<TextEditor> {
  const editor = await showInView(text);
  await page.waitFor(row(heading));
  await page.hover('.monaco-editor');
  await settled();
  await atRest();
  return editor;
}

describe('drag and drop in 总结大纲', () => {
  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('notifications.clearAll');
  });

  for (const [what, dragged, onto, expected] of [
    [
      'up onto one beside it',
      'plan',
      'problems',
      TEXT.replace(
        '二、存在的问题\n人手不足。\n三、下一步工作打算\n（一）强队伍\n培训200人。\n',
        '二、下一步工作打算\n（一）强队伍\n培训200人。\n三、存在的问题\n人手不足。\n',
      ),
    ],
    [
      'down onto one beside it',
      'projects',
      'services',
      TEXT.replace(
        '（一）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n（二）抓服务\n办理事项3000件。\n',
        '（一）抓服务\n办理事项3000件。\n（二）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n',
      ),
    ],
    [
      'into another',
      'services',
      'plan',
      TEXT.replace('（二）抓服务\n办理事项3000件。\n', '') + '（二）抓服务\n办理事项3000件。\n',
    ],
    [
      'onto empty space',
      'problems',
      undefined,
      TEXT.replace('二、存在的问题\n人手不足。\n', '').replace('三、下一步', '二、下一步') +
        '三、存在的问题\n人手不足。\n',
    ],
    [
      'a lower one onto empty space',
      'services',
      undefined,
      TEXT.replace('（二）抓服务\n办理事项3000件。\n', '') + '四、抓服务\n办理事项3000件。\n',
    ],
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

  for (const [what, lineBreak, dragged, onto, expected] of [
    [
      'up',
      '\n',
      '三、下一步工作打算',
      row('二、存在的问题'),
      TEXT.replace(
        '二、存在的问题\n人手不足。\n三、下一步工作打算\n（一）强队伍\n培训200人。\n',
        '二、下一步工作打算\n（一）强队伍\n培训200人。\n三、存在的问题\n人手不足。\n',
      ),
    ],
    [
      'among the items of a paragraph',
      '\r\n',
      '一是抓开工',
      row('二是抓投产'),
      TEXT.replace(
        '一是抓开工。新开工项目12个。二是抓投产。投产项目8个。',
        '一是抓投产。投产项目8个。二是抓开工。新开工项目12个。',
      ),
    ],
    [
      'with its items into another',
      '\r\n',
      '（一）抓项目',
      row('三、下一步工作打算'),
      TEXT.replace(
        '（一）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n（二）抓服务',
        '（一）抓服务',
      ) + '（二）抓项目\n一是抓开工。新开工项目12个。二是抓投产。投产项目8个。\n',
    ],
    [
      'onto empty space',
      '\n',
      '二、存在的问题',
      '.pane-body .monaco-list',
      TEXT.replace('二、存在的问题\n人手不足。\n', '').replace('三、下一步', '二、下一步') +
        '三、存在的问题\n人手不足。\n',
    ],
  ] as const) {
    itOnPage(
      `moves what the mouse drags ${what}${lineBreak === '\n' ? '' : ' in a text of CRLF'}; one Ctrl+Z gives the text back`,
      async () => {
        const text = TEXT.replace(/\n/g, lineBreak);
        const editor = await showAtRest(text, dragged);
        await page.drag(row(dragged), onto, onto.endsWith('list') ? 'bottom' : 'middle');
        await eventually(() => assert.equal(editor.document.getText(), expected.replace(/\n/g, lineBreak)));
        await page.press('Control+z');
        await eventually(() => assert.equal(editor.document.getText(), text));
      },
    );
  }

  itOnPage('says why a section cannot go where the mouse drops it, and changes nothing', async () => {
    const editor = await showAtRest(TEXT, '一、工作进展');
    await page.drag(row('一、工作进展'), row('（二）抓服务'));
    await page.waitFor(
      `.notifications-toasts .notification-list-item-message:has-text("${inLanguage('“一、工作进展”不能移到它自己的下级里。', '“一、工作进展” cannot go into a section below itself.')}")`,
    );
    await page.picture('outline-refused.png');
    assert.equal(editor.document.getText(), TEXT);
    assert.equal(editor.document.version, 1);
  });

  itOnPage('selects the section where it is dropped, and keeps the keyboard in the view', async () => {
    const editor = await showInView(TEXT);
    await drop(IDS.plan, await node(IDS.problems));
    await page.waitFor('.pane-body .monaco-list:focus-within .monaco-list-row.selected:has-text("二、下一步工作打算")');
    await page.picture('outline-dropped.png');
    await page.press('Control+z');
    await eventually(() => assert.equal(plain(editor.document), TEXT));
  });
});
