import assert from 'node:assert/strict';
import { chineseNumeral } from '../../../src/core/numerals/chineseNumeral';
import { breakLines } from '../../../src/exchange/pages/breakLines';
import { sectionPlaces } from '../../../src/exchange/pages/sections';
import { pagesView } from '../../../src/exchange/pages/view';
import { paginate } from '../../../src/exchange/pages/paginate';
import { pageSettings } from '../../../src/exchange/settings';
import { composeFor } from '../../../src/exchange/word/out/write';
import { CELL_PADDING, cellAlignment, columnWidths } from '../../../src/exchange/word/out/columns';
import { REPORT, reportOf } from './docx';

const SETTING = { size: 320, tightening: 5, room: 8845, firstIndent: 0, hanging: 0 };
const run = (text: string) => [{ text, at: 0, face: 'plain' as const }];
const lines = (text: string) =>
  breakLines(run(text), SETTING).map(({ runs }) => runs.map((part) => part.text).join(''));
/** Of the type area, in twips. */
const HEIGHT = 16838 - 2098 - 1984;
const pagesOf = (text: string) => paginate(composeFor(reportOf(text), pageSettings()), pageSettings());

describe('lines', () => {
  it('hold 28 Han characters', () => assert.deepEqual(lines('字'.repeat(30)), ['字'.repeat(28), '字字']));
  for (const mark of '，。、；：！？')
    it(`let one mark hang: ${mark}`, () =>
      assert.deepEqual(lines(`${'字'.repeat(28)}${mark}字`), [`${'字'.repeat(28)}${mark}`, '字']));
  it('let none hang behind a number, which goes along', () =>
    assert.deepEqual(lines(`${'字'.repeat(26)}25，字`), ['字'.repeat(26), '25，字']));
  it('have a gap of a fifth beside numbers, where the character before is not tightened', () => {
    // 24 × 315 + 4 × (64 + 5) + 1000 of numbers: 4 twips are left
    const full = `${'字'.repeat(12)}1.5字字1.2.3${'字'.repeat(10)}`;
    assert.deepEqual(lines(`${full}字`), [full, '字']);
    assert.deepEqual(lines(`${'字'.repeat(12)}1.5字字1.2.35${'字'.repeat(10)}`).length, 2);
  });
  it('make room for the number of a note', () => {
    const noted = [...run('字'.repeat(27)), { text: '', at: null, face: 'plain' as const, note: 12 }, ...run('字')];
    assert.deepEqual(
      breakLines(noted, SETTING).map(({ runs }) => runs.map((part) => part.note ?? part.text)),
      [['字'.repeat(27), 12], ['字']],
    );
  });
  it('never begin with a mark that closes', () =>
    assert.deepEqual(lines(`${'字'.repeat(28)}”字`), ['字'.repeat(27), '字”字']));
  it('never end with a mark that opens', () =>
    assert.deepEqual(lines(`${'字'.repeat(27)}“字”`), ['字'.repeat(27), '“字”']));
  it('keep numbers and Latin words whole', () =>
    assert.deepEqual(lines(`${'字'.repeat(26)}12345.6%字`), ['字'.repeat(26), '12345.6%字']));
  it('break behind a hyphen between numbers and words, not behind a minus', () => {
    assert.deepEqual(lines(`${'字'.repeat(25)}2025-1-10字`), [`${'字'.repeat(25)}2025-`, '1-10字']);
    assert.deepEqual(lines(`${'字'.repeat(25)}COVID-19字`), [`${'字'.repeat(25)}`, 'COVID-19字']);
    assert.deepEqual(lines(`${'字'.repeat(24)}（-12345.6℃字`), ['字'.repeat(24), '（-12345.6℃字']);
  });
  it('break beside circled numbers, as beside Han characters, but not beside marks between numbers', () => {
    assert.deepEqual(lines(`${'字'.repeat(27)}①(甲乙丙)`), [`${'字'.repeat(27)}①`, '(甲乙丙)']);
    assert.deepEqual(lines(`${'字'.repeat(26)}35≤40字`), ['字'.repeat(26), '35≤40字']);
  });
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

  it('have their footnotes at the foot', () => {
    const [first] = pagesOf(REPORT);
    const [note] = first?.notes ?? [];
    assert.equal(first?.notes.length, 1);
    assert.equal(note?.runs.map((part) => part.note ?? part.text).join(''), '1 据年度统计报表。');
    assert.equal((note?.y ?? 0) + (note?.height ?? 0), HEIGHT);
    assert.deepEqual(pagesOf(REPORT)[1]?.notes, []);
  });

  it('are filled by headings alone, too', () => {
    const text = `某局2025年工作总结\n${Array.from({ length: 60 }, (_, i) => `（${chineseNumeral(i + 1)}）抓项目\n`).join('')}`;
    assert.deepEqual(
      pagesOf(text).map(({ items }) => items.length >= 15),
      [true, true, true],
    );
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

describe('sections beside their pages', () => {
  it('tell 字数 and the page that each begins on', () => {
    const body = `${'全年各项工作稳步推进并取得新的进展。'.repeat(4)}\n`.repeat(8);
    const report = reportOf(
      `某局2025年工作总结\n一、进展\n${body}二、存在问题\n人手不足。[^1]\n三、打算\n${body}[^1]: 见附表。\n`,
    );
    const view = pagesView(composeFor(report, pageSettings()), pageSettings());
    assert.deepEqual(
      sectionPlaces(report, view).map(({ heading, words, page }) => [heading, words, page]),
      [
        ['一、进展', 580, 1],
        ['二、存在问题', 12, 2],
        ['三、打算', 585, 2],
      ],
    );
  });
});

describe('columns of a table', () => {
  const cells = (...texts: readonly string[]) => texts.map((text) => run(text));
  const rows = [
    cells('序号', '指标', '单位', '计划', '完成', '同比（%）', '责任单位'),
    cells('1', '农村居民人均可支配收入', '元', '19800', '20150.25', '7.2', '统计部门调查机构驻县办事处'),
    cells('2', '地区生产总值', '亿元', '320', '326.8', '—', '县发展和改革局'),
  ];
  const table = { kind: 'table' as const, rows, headerRows: 1 };

  it('hold numbers and short cells in one line, and fill the room', () => {
    const widths = columnWidths(rows, 8845, pageSettings());
    assert.equal(
      widths.reduce((sum, width) => sum + width),
      8845,
    );
    const setting = { size: 240, tightening: 0, firstIndent: 0, hanging: 0 };
    const counts = rows.map((row) =>
      row.map((cell, c) => breakLines(cell, { ...setting, room: (widths[c] ?? 0) - CELL_PADDING }).length),
    );
    assert.deepEqual(
      counts.map((row) => row.filter((_, c) => ![1, 5, 6].includes(c))),
      rows.map(() => [1, 1, 1, 1]),
    );
  });

  it('hold numbers whole as far as the page allows', () => {
    const wide = [Array.from({ length: 10 }, (_, c) => run(c % 2 === 0 ? '主要经济指标名称' : '123456'))];
    const widths = columnWidths(wide, 8845, pageSettings());
    for (const [c, width] of widths.entries()) if (c % 2 === 1) assert.ok(width >= 3 * 240 + CELL_PADDING);
  });

  it('have numbers at the right, and the dash that stands for one', () => {
    const align = cellAlignment(table);
    assert.deepEqual(
      [align(0, 4), align(1, 4), align(2, 5), align(2, 6), align(2, 2)],
      ['center', 'right', 'right', 'left', 'left'],
    );
  });
});
