import assert from 'node:assert/strict';
import { breakLines } from '../../../src/exchange/pages/breakLines';
import { paginate } from '../../../src/exchange/pages/paginate';
import { pageSettings } from '../../../src/exchange/settings';
import { composeFor } from '../../../src/exchange/word/out/write';
import { REPORT, reportOf } from './docx';

const SETTING = { size: 320, tightening: 5, room: 8845, firstIndent: 0, hanging: 0 };
const run = (text: string) => [{ text, at: 0, face: 'plain' as const }];
const lines = (text: string) =>
  breakLines(run(text), SETTING).map(({ runs }) => runs.map((part) => part.text).join(''));
const pagesOf = (text: string) => paginate(composeFor(reportOf(text), pageSettings()), pageSettings());

describe('lines', () => {
  it('hold 28 Han characters', () => assert.deepEqual(lines('字'.repeat(30)), ['字'.repeat(28), '字字']));
  it('let one mark hang', () => assert.deepEqual(lines(`${'字'.repeat(28)}，字`), [`${'字'.repeat(28)}，`, '字']));
  it('never begin with a mark that closes', () =>
    assert.deepEqual(lines(`${'字'.repeat(28)}”字`), ['字'.repeat(27), '字”字']));
  it('never end with a mark that opens', () =>
    assert.deepEqual(lines(`${'字'.repeat(27)}“字”`), ['字'.repeat(27), '“字”']));
  it('keep numbers and Latin words whole', () =>
    assert.deepEqual(lines(`${'字'.repeat(26)}12345.6%字`), ['字'.repeat(26), '12345.6%字']));
  it('break in the middle of what is too long for any line', () => {
    const found = lines('a'.repeat(200));
    assert.equal(found.join(''), 'a'.repeat(200));
    assert.ok(found.length > 2);
  });
  it('tell where each of them stands', () => {
    const broken = breakLines(run(`${'字'.repeat(28)}后面`), SETTING);
    assert.deepEqual(
      broken.map(({ runs, full }) => [runs[0]?.at, full]),
      [
        [0, true],
        [28, false],
      ],
    );
  });
});

describe('pages', () => {
  it('hold 22 lines', () => {
    const body = `${'全年各项工作稳步推进并取得新的进展。'.repeat(4)}\n`.repeat(40);
    const pages = pagesOf(`某局2025年工作总结\n一、进展\n${body}`);
    assert.equal(pages[1]?.items.length, 22);
    for (const page of pages) assert.ok(page.items.every(({ y, height }) => y + height <= 22 * 579 + 18));
  });

  it('begin with each attachment, and repeat the header of a table', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| 第${i}项 | ${i} |`).join('\n');
    const pages = pagesOf(`${REPORT}附件2\n清单\n| 项目 | 数 |\n| --- | --- |\n${rows}\n`);
    assert.ok(pages.length >= 4);
    const heads = pages.map(({ items }) => items[0]).filter((item) => item?.kind === 'row' && item.header);
    assert.ok(heads.length >= 1);
  });

  it('keep a heading with its text', () => {
    for (let before = 15; before < 22; before++) {
      const text = `某局2025年工作总结\n一、进展\n${'完成了年度任务。\n'.repeat(before)}二、存在问题\n人手不足。\n`;
      for (const { items } of pagesOf(text).slice(0, -1)) {
        const last = items.at(-1);
        assert.ok(last?.kind === 'line' && !last.runs.some((part) => part.text.startsWith('二、')));
      }
    }
  });
});
