import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { lint } from '../../../src/core/lint/lint';
import { relationsOf } from '../../../src/core/report/relations';

const wrongIn = (text: string): readonly string[] =>
  relationsOf(new ReportDocument(text).report).entries.flatMap(({ judged }) =>
    judged.flatMap(({ claim, verdict }) => {
      if (verdict.kind !== 'contradicted') return [];
      const option = claim.options.find(({ instance }) => instance.filled.length === verdict.reading.figures.length);
      return verdict.suspects.map((index) => {
        const { scene, term } = option!.instance.filled[index]!;
        return scene.passage.reading.text.slice(term.start, term.end);
      });
    }),
  );

describe('which number is blamed', () => {
  it('not one that another claim confirms', () => {
    assert.deepEqual(wrongIn('交办积案64件，已化解57件，化解率89.1%，其余9件。'), ['9件']);
  });

  it('each of several where nothing tells them apart', () => {
    assert.deepEqual(wrongIn('登记养老机构76家，其中公办24家、民办50家。'), ['76家', '24家', '50家']);
  });

  it('the cell that puts a row and a column right', () => {
    const table = ['| 板块 | 本年 | 上年 | 增长% |', '| --- | --- | --- | --- |', '| 公路 | 12846 | 11930 | 7.7 |'];
    const rest = ['| 铁路 | 7354 | 6872 | 7.0 |', '| 仓储 | 4126 | 4285 | -3.7 |', '| 合计 | 24326 | 23087 | 5.4 |'];
    assert.deepEqual(wrongIn([...table, ...rest].join('\n')), []);
    assert.deepEqual(wrongIn([...table, ...rest].join('\n').replace('7354', '3754')), ['3754']);
  });
});

describe('a rate that is cut where it should be rounded', () => {
  const told = (text: string): readonly string[] =>
    lint(new ReportDocument(text).report).map(({ rule, severity }) => `${severity} ${rule}`);

  it('is only worth a look', () => {
    assert.deepEqual(told('受理案件8276件，审结8223件，结案率99.35%。'), ['info share-mismatch']); // 99.3596
    assert.deepEqual(told('排查纠纷327起，化解319起，化解率97.5%。'), ['info share-mismatch']); // 97.553
  });

  it('is wrong in any other digit, and upwards', () => {
    assert.deepEqual(told('受理案件8276件，审结8223件，结案率99.63%。'), ['error share-mismatch']);
    assert.deepEqual(told('排查纠纷327起，化解319起，化解率97.7%。'), ['warning share-mismatch']);
  });
});
