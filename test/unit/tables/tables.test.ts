import assert from 'node:assert/strict';
import { normalized } from '../../../src/core/numerals/quantity';
import { read } from '../../fixtures/read';

/** Each figure as `text = indicator; value base unit; period; goal; comparisons`. */
const figuresOf = (text: string): string[] => {
  const report = read(text);
  return report.figures().map(({ figure, span }) => {
    const compared = figure.comparisons.map(
      ({ kind, value, direction }) => `${kind} ${direction === 'down' ? '-' : ''}${value}`,
    );
    return [
      `${report.slice(span)} = ${figure.indicator.text}`,
      `${normalized(figure.quantity)} ${figure.quantity.entry?.base ?? figure.quantity.entry?.name ?? ''}`,
      figure.period?.text ?? '-',
      figure.nature,
      ...compared,
    ].join('; ');
  });
};

const TABLES: Readonly<Record<string, { readonly lines: readonly string[]; readonly figures: readonly string[] }>> = {
  'Markdown, the unit in the caption, the change in a column of its own': {
    lines: [
      '单位：亿元',
      '| 指标 | 2025年 | 2024年 | 同比增长（%） |',
      '| --- | ---: | ---: | ---: |',
      '| 地区生产总值 | 286.4 | 268.1 | 6.8 |',
      '| **规上工业增加值** | 98.2 | 99.9 | -1.7 |',
    ],
    figures: [
      '286.4 = 地区生产总值; 28640000000 元; 2025年; result; yoy 6.8',
      '268.1 = 地区生产总值; 26810000000 元; 2024年; result',
      '98.2 = 规上工业增加值; 9820000000 元; 2025年; result; yoy -1.7',
      '99.9 = 规上工业增加值; 9990000000 元; 2024年; result',
    ],
  },
  'Markdown, the header without the cell above the names of the rows': {
    lines: ['| 2025年（万吨） | 同比增长（%） |', '铁路 | 61.2 | 5.2 |', '公路 | 37.1 | 2.6 |'],
    figures: ['61.2 = 铁路; 612000 吨; 2025年; result; yoy 5.2', '37.1 = 公路; 371000 吨; 2025年; result; yoy 2.6'],
  },
  'tabs, goals beside results, the unit in a column': {
    lines: [
      '序号\t指标名称\t单位\t年度目标\t实际完成\t完成率（%）',
      '1\t新建学校\t所\t12\t13\t108.3',
      '2\t招聘教师\t人\t300\t286\t95.3',
    ],
    figures: [
      '12 = 新建学校; 12 所; -; target',
      '13 = 新建学校; 13 所; -; result; completion 108.3',
      '300 = 招聘教师; 300 人; -; target',
      '286 = 招聘教师; 286 人; -; result; completion 95.3',
    ],
  },
  'tabs, each measure behind its year': {
    lines: ['科室\t2025年出院人次\t2024年出院人次\t同比增长（%）', '脾胃病科\t1864\t1722\t8.2'],
    figures: [
      '1864 = 脾胃病科出院人次; 1864 ; 2025年; result; yoy 8.2',
      '1722 = 脾胃病科出院人次; 1722 ; 2024年; result',
    ],
  },
  'tabs, years without 年 above the values': {
    lines: ['指标\t2025\t2024', '招生人数（人）\t1260\t1200', '教师人数（人）\t2012\t1998'],
    figures: [
      '1260 = 招生人数; 1260 人; 2025; result',
      '1200 = 招生人数; 1200 人; 2024; result',
      '2012 = 教师人数; 2012 人; 2025; result',
      '1998 = 教师人数; 1998 人; 2024; result',
    ],
  },
  'units at the end of the names of rows': {
    lines: [
      '分类 | 指标 | 数值',
      '服务 | 实有床位数(张) | 2802',
      '服务 | 病床使用率% | 70.84',
      '服务 | 医师(含助理) | 86',
    ],
    figures: [
      '2802 = 实有床位数; 2802 张; -; result',
      '70.84 = 病床使用率; 70.84 %; -; result',
      '86 = 医师(含助理); 86 ; -; result',
    ],
  },
  'aligned by blanks, places by measures': {
    lines: [
      '地区      工业产值（万元）  增长（%）  用电量（万千瓦时）',
      '东河镇    12,860            8.2        1560',
      '西坪镇    9,420             -3.1       1104',
    ],
    figures: [
      '12,860 = 东河镇工业产值; 128600000 元; -; result; growth 8.2',
      '1560 = 东河镇用电量; 15600000 千瓦时; -; result',
      '9,420 = 西坪镇工业产值; 94200000 元; -; result; growth -3.1',
      '1104 = 西坪镇用电量; 11040000 千瓦时; -; result',
    ],
  },
  'years as rows': {
    lines: ['年份 | 招生人数（人） | 毕业人数（人）', '2023年 | 1200 | 980', '2024年 | 1260 | 1012'],
    figures: [
      '1200 = 招生人数; 1200 人; 2023年; result',
      '980 = 毕业人数; 980 人; 2023年; result',
      '1260 = 招生人数; 1260 人; 2024年; result',
      '1012 = 毕业人数; 1012 人; 2024年; result',
    ],
  },
};

describe('tables', () => {
  for (const [name, { lines, figures }] of Object.entries(TABLES))
    it(name, () => assert.deepEqual(figuresOf(['某县2025年工作总结', '', ...lines].join('\n')), figures));

  it('has four lines of headers at most', () => {
    const cells = (headers: readonly string[]): number => {
      const lines = [...headers.map((name) => `| ${name} | 数值 |`), '| 产量 | 12吨 |', '| 销量 | 9吨 |'];
      return read(lines.join('\n'))
        .figures()
        .filter(({ figure }) => figure.cell !== null).length;
    };
    assert.equal(cells(['指标', '单位', '类别', '口径']), 2);
    assert.equal(cells(['指标', '单位', '类别', '口径', '范围']), 0);
  });

  it('names the row and the column of a cell', () => {
    const [first] = read('| 科室 | 门诊量（人次） |\n| --- | --- |\n| 内科 | 3600 |').figures();
    assert.deepEqual(first?.figure.cell, { row: '内科', column: '门诊量(人次)' });
  });

  it('reads prose with a stroke or two blanks as prose', () => {
    const report = read('完成造林1200亩，  改造茶园300亩 | 均已验收。');
    assert.deepEqual(
      report.figures().map(({ figure, span }) => [report.slice(span), figure.cell]),
      [
        ['1200亩', null],
        ['300亩', null],
      ],
    );
  });

  it('reads the rows anew when the header changes', () => {
    const text = '| 指标 | 2024年 |\n| --- | --- |\n| 游客（万人次） | 86 |';
    assert.match(figuresOf(text)[0] as string, /2024年/);
    assert.match(figuresOf(text.replace('2024', '2025'))[0] as string, /2025年/);
  });
});
