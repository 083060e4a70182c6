import assert from 'node:assert/strict';
import { relationsOf } from '../../../src/core/report/relations';
import { read } from '../../fixtures/read';

/** What becomes of the rates of a table's rows, in order. */
const verdicts = (...rows: readonly string[]): readonly string[] =>
  relationsOf(read(`某局2025年工作总结\n一、隐患整治\n${rows.join('\n')}\n`)).entries.flatMap(({ judged }) =>
    judged.filter(({ claim }) => claim.row === 'rate-column').map(({ verdict }) => verdict.kind),
  );

describe('rates in a column of their own', () => {
  it('are what one column has in another', () => {
    const head = '行业\t检查企业\t发现隐患\t已整改\t整改率';
    const rows = ['矿山\t186\t742\t736\t99.2%', '危化\t248\t1015\t1004\t98.9%'];
    assert.deepEqual(verdicts(head, ...rows, '工贸\t524\t1836\t1802\t98.1%'), ['confirmed', 'confirmed', 'confirmed']);
    assert.deepEqual(verdicts(head, ...rows, '工贸\t524\t1836\t1802\t91.8%'), [
      'confirmed',
      'confirmed',
      'contradicted',
    ]);
  });

  it('are left alone where no two rows are of one column, or none tells what was done', () => {
    assert.deepEqual(
      verdicts('行业\t发现隐患\t已整改\t整改率', '矿山\t742\t736\t92.9%', '危化\t1015\t1004\t89.9%'),
      [],
    );
    assert.deepEqual(verdicts('行业\t企业\t隐患\t达标率', '矿山\t742\t736\t99.2%', '危化\t1015\t1004\t98.9%'), []);
  });
});

describe('changes told in words in a column of their own', () => {
  const changes = (...rows: readonly string[]): readonly string[] =>
    relationsOf(
      read(
        `某院2025年工作总结\n| 指标 | 2025年 | 2024年 | 同比变化 |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
      ),
    ).entries.flatMap(({ judged }) => judged.map(({ claim, verdict }) => `${claim.row}: ${verdict.kind}`));

  it('are computed from the values of their row, once', () =>
    assert.deepEqual(
      changes(
        '| 门急诊（万人次） | 68.25 | 64.20 | 增长6.3% |',
        '| 分娩（人） | 5124 | 5378 | 下降4.7% |',
        '| 手术（台次） | 9486 | 8951 | 增长9.0% |',
        '| 平均住院日（天） | 7.6 | 8.1 | 缩短0.5天 |',
        '| 药占比 | 22.6% | 24.0% | ↓1.4个百分点 |',
      ).filter((one) => one.startsWith('growth-column')),
      [
        'growth-column: confirmed',
        'growth-column: confirmed',
        'growth-column: contradicted',
        'growth-column: confirmed',
      ],
    ));
});

describe('totals and remainders in a column of their own', () => {
  const told = (row: string, ...lines: readonly string[]): readonly string[] =>
    relationsOf(read(`某院2025年工作总结\n${lines.join('\n')}\n`)).entries.flatMap(({ judged }) =>
      judged.filter(({ claim }) => claim.row === row).map(({ verdict }) => verdict.kind),
    );

  it('are what the quarters of a row come to under 全年', () => {
    const head = '| 项目 | 一季度 | 二季度 | 三季度 | 四季度 | 全年 |\n| --- | --- | --- | --- | --- | --- |';
    assert.deepEqual(told('row-total', head, '| 来访（批） | 34 | 42 | 57 | 38 | 171 |'), ['confirmed']);
    assert.deepEqual(told('row-total', head, '| 来访（批） | 34 | 42 | 57 | 38 | 117 |'), ['contradicted']);
    assert.deepEqual(told('row-total', head.replace('四季度', '计划'), '| 来访（批） | 34 | 42 | 57 | 38 | 117 |'), []);
  });

  it('are what is left of a whole beside what was done', () => {
    const head = '| 类型 | 应检 | 已检 | 未检 |\n| --- | --- | --- | --- |';
    assert.deepEqual(told('row-left', head, '| 电梯 | 1846 | 1793 | 53 |'), ['confirmed']);
    assert.deepEqual(told('row-left', head, '| 电梯 | 1846 | 1793 | 35 |'), ['contradicted']);
    assert.deepEqual(told('row-left', head.replace('已检', '新增'), '| 电梯 | 1846 | 1793 | 35 |'), []);
  });
});
