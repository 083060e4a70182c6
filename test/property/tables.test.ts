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
      period: period?.text ?? null,
      nature,
      comparisons: comparisons.map(({ kind, value, base, direction }) => ({ kind, value, base, direction })),
    }));

interface Line {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  readonly rate: number;
}

const NAMES: readonly (readonly [name: string, unit: string])[] = [
  ['门诊量', '万人次'],
  ['货物吞吐量', '万吨'],
  ['村级集体收入', '亿元'],
  ['图书外借量', '万册次'],
  ['污水处理量', '万立方米'],
  ['售电量', '万千瓦时'],
];

const rows: fc.Arbitrary<readonly Line[]> = fc.subarray([...NAMES], { minLength: 2 }).chain((names) =>
  fc.tuple(
    ...names.map(([name, unit]) =>
      fc.record({
        name: fc.constant(name),
        unit: fc.constant(unit),
        value: fc.integer({ min: 11, max: 9999 }).map((n) => (n / 10).toFixed(1)),
        rate: fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0),
      }),
    ),
  ),
);

const percent = (rate: number): string => (Math.abs(rate) / 10).toFixed(1);
const sentence = ({ name, unit, value, rate }: Line): string =>
  `2025年，${name}${value}${unit}，同比${rate < 0 ? '下降' : '增长'}${percent(rate)}%。`;
const cells = (lines: readonly Line[]): readonly (readonly string[])[] => [
  ['指标', '单位', '2025年', '同比增长（%）'],
  ...lines.map(({ name, unit, value, rate }) => [name, unit, value, `${rate < 0 ? '-' : ''}${percent(rate)}`]),
];

describe('tables', () => {
  for (const [name, write] of [
    [
      'Markdown',
      (table: ReturnType<typeof cells>) =>
        table
          .flatMap((row, i) => [`| ${row.join(' | ')} |`, ...(i === 0 ? ['| --- | --- | ---: | ---: |'] : [])])
          .join('\n'),
    ],
    ['tabs', (table: ReturnType<typeof cells>) => table.map((row) => row.join('\t')).join('\n')],
    ['blanks', (table: ReturnType<typeof cells>) => table.map((row) => row.join('    ')).join('\n')],
  ] as const)
    it(`written out as sentences tell the same figures: ${name}`, () =>
      fc.assert(
        fc.property(rows, (lines) =>
          assert.deepEqual(meaning(write(cells(lines))), meaning(lines.map(sentence).join('\n'))),
        ),
        { numRuns: 40 },
      ));

  for (const [name, between] of [
    ['one cell a line', '\n'],
    ['one cell a line, blank lines between', '\n\n'],
  ] as const)
    it(`without comparisons tell the same figures as sentences: ${name}`, () =>
      fc.assert(
        fc.property(rows, (lines) => {
          const table = cells(lines).flatMap((row) => row.slice(0, 3));
          const sentences = lines.map(({ name: of, unit, value }) => `2025年，${of}${value}${unit}。`);
          assert.deepEqual(meaning(table.join(between)), meaning(sentences.join('\n')));
        }),
        { numRuns: 40 },
      ));
});
