import assert from 'node:assert/strict';
import { Selection, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, extension, plain, settled, writeFile } from '../support';

/** Characters of the report. */
const SIZES = [2_000, 50_000, 200_000];
/** Milliseconds from key to key, or from step to step of an input method. */
const PACES = [0, 40, 80, 150];
/** How long the extension host is busy, and rests, in turn while the keys arrive; milliseconds. */
const BUSY = { work: 120, rest: 40 };

const SENTENCE = '全年实施重点项目128个，完成投资56.3亿元，新增就业岗位2100个，群众满意度稳步提高。\n';
const GIVEN = /^　*(?:（[一二三四五六七八九十]+）)?/;

/** A report of about so many characters, whose last line is a numbered heading. */
function reportOf(length: number): string {
  const head = '某县2025年工作总结\n一、工作进展\n（一）项目建设\n';
  const tail = '二、下一步打算\n（一）深化改革\n';
  return `${head}${SENTENCE.repeat(Math.ceil((length - head.length - tail.length) / SENTENCE.length))}${tail}（二）抓好落实`;
}

/** Keeps the extension host from answering, as work does, until it is told to stop; the machine is left to others. */
function keepBusy(): () => void {
  const held = new Int32Array(new SharedArrayBuffer(4));
  const work = (): void => {
    Atomics.wait(held, 0, 0, BUSY.work);
    timer = setTimeout(work, BUSY.rest);
  };
  let timer = setTimeout(work, 0);
  return () => clearTimeout(timer);
}

/** The lines without the indentation and the markers that they were given at their beginning. */
const withoutGiven = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(GIVEN, ''))
    .join('\n');

/** What stands in the document after `before`. */
const typedInto = (editor: TextEditor, before: string): string => plain(editor.document).slice(before.length);

describe('typing at any speed', function () {
  this.timeout(300_000);
  afterEach(closeEditors);

  for (const size of SIZES) {
    itOnPage(`${size} characters, a key every ${PACES.join(', ')} ms: what arrives is what was typed`, async () => {
      const before = reportOf(size);
      await extension();
      const file = await writeFile(`打字-${size}.zongjie`, before);
      const editor = await window.showTextDocument(file);
      const { end } = editor.document.lineAt(editor.document.lineCount - 1).range;
      editor.selection = new Selection(end, end);
      await page.waitFor('.monaco-editor.focused');
      await settled();
      const typed: string[] = [];
      for (const pace of PACES) {
        const rest = keepBusy();
        try {
          await page.typeKeys('，持续ab\n统筹\n\n　　今年。\n再接x', pace);
          await page.press('Backspace');
          await page.press('Enter');
          await page.compose(['z', 'zhua', 'zhua hao'], '抓好', pace);
          await page.press('Enter');
          await page.compose(['g'], '工作', pace);
        } finally {
          rest();
        }
        await settled();
        typed.push('，持续ab\n统筹\n\n今年。\n再接\n抓好\n工作');
        assert.equal(withoutGiven(typedInto(editor, before)), typed.join(''), `a key every ${pace} ms`);
      }
    });
  }
});
