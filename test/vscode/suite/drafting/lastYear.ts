/** Last year’s report, the draft it gives, and what the tests do with that draft. */
import assert from 'node:assert/strict';
import { Range, commands, window, workspace } from 'vscode';
import type { TextDocument, TextEditor, Uri } from 'vscode';
import { pack } from '../../../../src/exchange/zip';
import { closeEditors, eventually, inWorkspace, writeFile } from '../support';

export const NAME = '云岭县水利局2024年工作总结.txt';
export const LAST_YEAR = `云岭县水利局2024年工作总结

2024年，全县水利系统扎实工作，各项任务有序推进，农村用水条件持续改善，群众满意度稳步提高。

一、工作进展

农村供水投资3.6亿元，比上年增长8.3%；落实云政发〔2022〕12号文件，自来水普及率达92.6%，比上年提高1.2个百分点。

二、存在的问题

（一）管护力量不足。专职管护人员86名。

三、2025年工作打算

（一）完善管网。新建管网120公里。

云岭县水利局
2025年1月9日
`;
export const THIS_YEAR = `云岭县水利局2025年工作总结

2025年，全县水利系统扎实工作，各项任务有序推进，农村用水条件持续改善，群众满意度稳步提高。

一、工作进展

【待答：去年计划“完善管网；新建管网120公里”完成得怎样？】

农村供水投资【待填（上年3.6）】亿元，比上年增长【待填增幅（上年3.6亿元）】%；落实云政发〔2022〕12号文件，自来水普及率达【待填（上年92.6）】%，比上年提高【待填百分点（上年92.6%）】个百分点。

二、存在的问题

【待答：去年的问题“管护力量不足”解决了没有？】

（一）管护力量不足。专职管护人员【待填（上年86）】名。

三、2026年工作打算

（一）完善管网。新建管网【待填（上年120）】公里。

云岭县水利局
2026年【待填（上年1月9日）】
`;
export const GAPS = 9;

/** Has last year's report written before each test of a `describe` and deleted after it, with what was opened closed. */
export function lastYearsReport(): Uri {
  const file = inWorkspace(NAME);
  beforeEach(() => writeFile(NAME, LAST_YEAR));
  afterEach(async () => {
    await closeEditors();
    await workspace.fs.delete(file);
  });
  return file;
}

/** A workbook with one sheet of these cells. */
export const workbook = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  pack(
    new Map([
      [
        'xl/worksheets/sheet1.xml',
        `<worksheet><sheetData>${rows
          .map(
            (cells) =>
              `<row>${cells.map((cell) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`,
          )
          .join('')}</sheetData></worksheet>`,
      ],
    ]),
  );

/** The draft of the active report, in the active editor. */
export async function drafted(from: unknown = undefined): Promise<TextEditor> {
  await commands.executeCommand('zongjie.draftFromLastYear', from);
  return eventually(() => {
    const editor = window.activeTextEditor;
    assert.ok(editor?.document.isUntitled === true && editor.document.getText() !== '', 'no draft is shown');
    return editor;
  });
}

export const selected = (editor: TextEditor): string => editor.document.getText(editor.selection);
export const rangeOf = (document: TextDocument, text: string): Range => {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, text);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
};
export const fill = async (editor: TextEditor, gap: string, text: string): Promise<void> => {
  assert.ok(await editor.edit((builder) => builder.replace(rangeOf(editor.document, gap), text)));
};
