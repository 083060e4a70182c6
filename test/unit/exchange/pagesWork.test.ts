import assert from 'node:assert/strict';
import { pagesView } from '../../../src/exchange/pages/view';
import { pageSettings } from '../../../src/exchange/settings';
import { composeFor } from '../../../src/exchange/word/out/write';
import { workOf } from '../../fixtures/work';
import { reportOf } from './docx';

const SETTINGS = pageSettings();
/** For each character of a report that is laid out for the first time: what `workOf` counts. */
const MOST_A_CHARACTER = 60;
/** Work may double with the text, and a little more. */
const MOST_GROWTH = 2.2;
/** Behind a keystroke, when one paragraph is broken anew and the others are placed. */
const MOST_AGAIN = 10;

/** A report of so many characters, no paragraph of it twice. */
function reportText(characters: number, town: string): string {
  const lines = [`${town}2025年工作总结`, '一、工作进展'];
  for (let i = 1, length = 0; length < characters; i++) {
    const line = `${i}.抓好第${i}类项目。${town}全年完成第${i}批投资${i}.6亿元，同比增长5.${i % 10}%，建成“${i}号”工程${i}个；${'各项任务稳步推进，'.repeat(8)}成效明显。`;
    lines.push(line);
    length += line.length;
  }
  return `${lines.join('\n')}\n`;
}

describe('work for the pages beside the editor', () => {
  const workFor = (text: string): number => {
    const report = reportOf(text);
    return workOf(() => pagesView(composeFor(report, SETTINGS), SETTINGS));
  };

  it('grows with the text, and is bounded at 10,000 characters', () => {
    workFor(reportText(500, '丙县'));
    const once = workFor(reportText(10_000, '甲县'));
    const twice = workFor(reportText(20_000, '乙县'));
    assert.ok(once < 10_000 * MOST_A_CHARACTER, `${once}`);
    assert.ok(twice < once * MOST_GROWTH, `${once}, then ${twice}`);
  });

  it('is a small part of that behind a keystroke', () => {
    const text = reportText(10_000, '丁县');
    workFor(text);
    const again = workFor(text.replace('抓好第30类', '抓好了第30类'));
    assert.ok(again < 10_000 * MOST_AGAIN, `${again}`);
  });
});
