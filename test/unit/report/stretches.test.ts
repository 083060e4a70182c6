import assert from 'node:assert/strict';
import { relationsOf } from '../../../src/core/report/relations';
import { read } from '../../fixtures/read';

/** The claims of some rows that are decided, with what became of them. */
const decided = (text: string, rows: readonly string[]): readonly string[] =>
  relationsOf(read(text)).entries.flatMap(({ judged }) =>
    judged.flatMap(({ claim: { row }, verdict }) =>
      rows.includes(row) && verdict.kind !== 'open' ? [`${row} ${verdict.kind}`] : [],
    ),
  );
/** What became of the growths that rest on what another paragraph tells. */
const named = (text: string): readonly string[] => decided(text, ['last-year']);

const HALF_YEAR = '青石镇2025年上半年工作总结\n上半年，完成固定资产投资4.20亿元，同比增长12.0%。\n';

describe('values of the same stretch told elsewhere', () => {
  it('growth of half a year against the value of the same half of the year before', () => {
    assert.deepEqual(named(`${HALF_YEAR}上半年固定资产投资4.20亿元，上年同期固定资产投资3.75亿元。`), [
      'last-year confirmed',
    ]);
    assert.deepEqual(named(`${HALF_YEAR}上半年固定资产投资4.20亿元，上年同期固定资产投资3.57亿元。`), [
      'last-year contradicted',
    ]);
  });

  it('not against that of another stretch, nor of the whole year before', () => {
    assert.deepEqual(named(`${HALF_YEAR}一季度固定资产投资1.90亿元，上年同期固定资产投资1.72亿元。`), []);
    assert.deepEqual(named(`${HALF_YEAR}上年固定资产投资8.75亿元。`), []);
  });

  it('a share of what the paragraph told four sentences before, but not of the whole province', () => {
    const told = (base: string, rate: string): string =>
      `2025年工作总结\n全年旅客运输量62.4万人次。开通专线8条。举办活动26场。新增床位320张。专线旅客23.4万人次，占${base}的${rate}%。`;
    const shares = (base: string, rate: string) => decided(told(base, rate), ['share', 'share-named']);
    assert.deepEqual(shares('旅客运输量', '37.5'), ['share confirmed']);
    assert.deepEqual(shares('旅客运输量', '35.7'), ['share contradicted']);
    assert.deepEqual(shares('全省旅客运输量', '35.7'), []);
  });
});
