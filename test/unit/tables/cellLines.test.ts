import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { cellLines } from '../../../src/core/tables/cellLines';
import { readRow } from '../../../src/core/tables/row';
import type { Row } from '../../../src/core/tables/model';
import { outline, read } from '../../fixtures/read';

/** Each cell with a value as `text = indicator; period; row × column; comparisons`. */
const cells = (lines: readonly string[]): string[] => {
  const report = read(lines.join('\n'));
  return report
    .figures()
    .flatMap(({ figure, span }) =>
      figure.cell === null
        ? []
        : [
            [
              `${report.slice(span)}${figure.quantity.writtenUnit} = ${figure.indicator.text}`,
              figure.period?.text ?? '-',
              `${figure.cell.row} × ${figure.cell.column}`,
              ...figure.comparisons.map(({ kind, value }) => `${kind} ${value}`),
            ].join('; '),
          ],
    );
};

const HEADING_BELOW = ['项目', '长度（米）', '桥梁', '1086', '隧道', '612', '涵洞', '96', '2.3 回款情况'];

const YEARS = ['项目', '2024年', '2025年', '同比增长（%）'];

describe('tables pasted one cell a line', () => {
  it('end before a heading whose number has a point', () => assert.deepEqual(cells(HEADING_BELOW).length, 3));

  it('are told by rows that repeat', () =>
    assert.deepEqual(
      cells(['单位：万人次', ...YEARS, '综合医院', '312.5', '325.8', '4.3', '中医医院', '67.3', '72.6', '7.9']),
      [
        '312.5万人次 = 综合医院; 2024年; 综合医院 × 2024年',
        '325.8万人次 = 综合医院; 2025年; 综合医院 × 2025年',
        '4.3% = 综合医院; -; 综合医院 × 同比增长(%); yoy 4.3',
        '67.3万人次 = 中医医院; 2024年; 中医医院 × 2024年',
        '72.6万人次 = 中医医院; 2025年; 中医医院 × 2025年',
        '7.9% = 中医医院; -; 中医医院 × 同比增长(%); yoy 7.9',
      ],
    ));

  it('may have blank lines between their cells, a column of units, and stand among other lines', () =>
    assert.deepEqual(
      cells(
        '一、任务完成情况||指标||单位||年度目标||实际完成||新建学校||所||12||13||招聘教师||人||300||286||说明：含民办学校。'.split(
          '|',
        ),
      ),
      [
        '12所 = 新建学校; -; 新建学校 × 年度目标',
        '13所 = 新建学校; -; 新建学校 × 实际完成',
        '300人 = 招聘教师; -; 招聘教师 × 年度目标',
        '286人 = 招聘教师; -; 招聘教师 × 实际完成',
      ],
    ));

  it('may tell the same years below several groups', () =>
    assert.deepEqual(
      cells('项目 货运量（万吨） 客运量（万人） 2024 2025 2024 2025 铁路 312 325 42 46 公路 967 982 76 —'.split(' ')),
      [
        '312万吨 = 铁路货运量; 2024; 铁路 × 货运量(万吨)2024',
        '325万吨 = 铁路货运量; 2025; 铁路 × 货运量(万吨)2025',
        '42万人 = 铁路客运量; 2024; 铁路 × 客运量(万人)2024',
        '46万人 = 铁路客运量; 2025; 铁路 × 客运量(万人)2025',
        '967万吨 = 公路货运量; 2024; 公路 × 货运量(万吨)2024',
        '982万吨 = 公路货运量; 2025; 公路 × 货运量(万吨)2025',
        '76万人 = 公路客运量; 2024; 公路 × 客运量(万人)2024',
      ],
    ));

  for (const [name, lines] of Object.entries({
    'a list of what was done': '队伍情况 在编人员 860人 临聘人员 120人 退休人员 96人'.split(' '),
    'rows of different lengths': [
      ...YEARS,
      '综合医院',
      '312.5',
      '325.8',
      '4.3',
      '中医医院',
      '67.3',
      '72.6',
      '口腔医院',
      '9.1',
      '9.6',
      '1.2',
    ],
    'one row': [...YEARS, '综合医院', '312.5', '325.8', '4.3'],
    'rows without a header': ['综合医院', '312.5', '325.8', '中医医院', '67.3', '72.6', '口腔医院', '9.1', '9.6'],
    'numbered items': ['培训情况', '1', '2', '参训12人', '1', '2', '考核9人', '1', '2'],
  }))
    it(`are none: ${name}`, () => assert.deepEqual(cells(lines), []));

  it('head no sections', () => {
    const text = [
      '一、医疗服务',
      '',
      ...YEARS,
      '综合医院',
      '312.5',
      '325.8',
      '4.3',
      '中医医院',
      '67.3',
      '72.6',
      '7.9',
      '',
      '二、人才培养',
      '',
      '引进医生12名。',
    ];
    assert.equal(
      outline(read(text.join('\n'))).length,
      outline(read('一、医疗服务\n\n二、人才培养\n\n引进医生12名。')).length,
    );
  });

  it('come and go with edits as in a fresh reading', () => {
    const lines = [...YEARS, '综合医院', '312.5', '325.8', '4.3', '', '中医医院', '67.3', '72.6', '7.9'];
    const text = lines.join('\n');
    for (const [from, to] of [
      ['7.9', ''],
      ['\n\n', '\n本表由各院上报，含分院。\n'],
      ['项目', '各院情况，见下。'],
      ['325.8', '325.8万人次'],
      ['67.3\n', ''],
    ] as const) {
      const document = new ReportDocument(text);
      const start = text.indexOf(from);
      const report = document.update([{ start, end: start + from.length, text: to }]);
      const fresh = read(text.replace(from, to));
      assert.deepEqual(report.figures(), fresh.figures());
      assert.deepEqual(outline(report), outline(fresh));
      const back = document.update([{ start, end: start + to.length, text: from }]);
      assert.deepEqual(back.figures(), read(text).figures());
    }
  });

  it('cost as much as they have lines: a long list that is no table is not read anew from each of its items', () => {
    const readsOf = (items: number): number => {
      let reads = 0;
      const lines = Array.from({ length: items }, (_, i) => [`第${i}站`, `${i}.5`])
        .flat()
        .map((text, index) => ({
          index,
          get row(): Row {
            reads++;
            return readRow(text, text) as Row;
          },
        }));
      assert.equal(cellLines(lines, '').size, 0);
      return reads;
    };
    assert.equal(readsOf(400) - readsOf(300), readsOf(300) - readsOf(200));
  });
});
