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
