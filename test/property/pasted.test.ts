import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalized } from '../../src/core/numerals/quantity';
import { read } from '../fixtures/read';

/** What is read of a text, wherever it stands. */
const meaning = (text: string) =>
  read(text)
    .figures()
    .map(({ figure: { quantity, indicator, period, nature, comparisons } }) => ({
      value: normalized(quantity),
      unit: quantity.entry?.name ?? '',
      indicator: indicator.text,
      period: period?.text.replace(/\s/g, '') ?? null,
      nature,
      comparisons: comparisons.map(({ kind, value, base, direction }) => ({ kind, value, base, direction })),
    }));

const indicatorName = fc.constantFrom('门诊量', '货物吞吐量', '村级集体收入', '图书外借量', '污水处理量', '发电量');
const unit = fc.constantFrom('万人次', '万吨', '亿元', '万册次', '万立方米', '万千瓦时');
const value = fc.integer({ min: 11, max: 9999 }).map((n) => (n / 10).toFixed(1));
const rate = fc.integer({ min: 1, max: 300 }).map((n) => (n / 10).toFixed(1));
const claim = fc.record({ name: indicatorName, unit, value, rate, month: fc.integer({ min: 2, max: 12 }) });

describe('paste marks', () => {
  const plain = (c: { name: string; unit: string; value: string; rate: string; month: number }): string =>
    `2025年1—${c.month}月，${c.name}${c.value}${c.unit}，同比增长${c.rate}%。`;
  const variants: Readonly<Record<string, (c: Parameters<typeof plain>[0], blank: string) => string>> = {
    'blanks beside numbers': (c, blank) =>
      `2025${blank}年${blank}1—${c.month}${blank}月，${c.name}${blank}${c.value}${blank}${c.unit}，同比增长${blank}${c.rate}${blank}%。`,
    'emphasis round the figure': (c) =>
      `2025年1—${c.month}月，${c.name}**${c.value}${c.unit}**，同比增长**${c.rate}%**。`,
    'emphasis round name and figure': (c) =>
      `2025年1—${c.month}月，**${c.name}${c.value}${c.unit}**，同比增长${c.rate}%。`,
    'code marks round the number': (c) =>
      `2025年1—${c.month}月，${c.name}\`${c.value}${c.unit}\`，同比增长${c.rate}%。`,
    'emphasis round the number alone': (c) =>
      `2025年1—${c.month}月，${c.name}**${c.value}**${c.unit}，同比增长__${c.rate}__%。`,
    'marks in half width': (c) => plain(c).replaceAll('，', ','),
    'marks in half width with blanks': (c, blank) => plain(c).replaceAll('，', `,${blank}`),
    'percent signs in full width': (c) => plain(c).replaceAll('%', '％'),
    'a bullet before': (c) => `- ${plain(c)}`,
    'full-width digits': (c) => plain(c).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    'invisible characters': (c) => plain(c).replaceAll('，', '\u200B，').replaceAll('年', '年\uFEFF'),
  };
  for (const [name, write] of Object.entries(variants))
    it(`${name} change nothing of what is read`, () =>
      fc.assert(
        fc.property(claim, fc.constantFrom(' ', '\u00A0', '\u2009', '\u3000'), (c, blank) => {
          const periods = (figures: ReturnType<typeof meaning>) =>
            figures.map((figure) => ({ ...figure, period: figure.period?.normalize('NFKC') ?? null }));
          assert.deepEqual(periods(meaning(write(c, blank))), periods(meaning(plain(c))));
        }),
        { numRuns: 60 },
      ));
});

describe('tables', () => {
  it('a table written out as sentences gives the same figures', () =>
    fc.assert(
      fc.property(fc.uniqueArray(claim, { minLength: 1, maxLength: 5, selector: ({ name }) => name }), (rows) => {
        const table = [
          '| 指标 | 单位 | 2025年 | 同比增长（%） |',
          '| --- | --- | ---: | ---: |',
          ...rows.map((row) => `| ${row.name} | ${row.unit} | ${row.value} | ${row.rate} |`),
        ].join('\n');
        const sentences = rows
          .map((row) => `2025年，${row.name}${row.value}${row.unit}，同比增长${row.rate}%。`)
          .join('\n');
        assert.deepEqual(meaning(table), meaning(sentences));
      }),
      { numRuns: 60 },
    ));
});
