import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownWords } from '../../../src/core/lexicon/ownWords';
import { scan } from '../../../src/core/figures/tokens/scan';
import { toHalfWidth } from '../../../src/core/text/width';
import { texts } from '../../fixtures/arbitraries';
import { cases } from '../../fixtures/budget';

const tokens = (text: string): string[] =>
  scan(toHalfWidth(text), text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('scan', () => {
  it('finds quantities, periods, words and marks in one pass', () => {
    assert.deepEqual(tokens('上半年，税收3.2亿元，同比增长5.1%。'), [
      'period 上半年',
      'mark ，',
      'text 税收',
      'quantity 3.2亿元',
      'mark ，',
      'word 同比',
      'word 增长',
      'quantity 5.1%',
      'mark 。',
    ]);
  });

  it('reads a short quotation, a title and a document number as one noun', () => {
    assert.deepEqual(
      tokens('“三公”《2025年方案》〔2017〕12号').map((token) => token.split(' ')[0]),
      tokens('“三公”《2025年方案》〔2017〕12号').map(() => 'text'),
    );
  });

  it('reads what stands between straight quotation marks as one noun, and no sentence', () => {
    const counted = (text: string): string[] => tokens(text).filter((token) => token.startsWith('quantity'));
    assert.deepEqual(counted('创建"百村30户"品牌5个'), ['quantity 5个']);
    assert.deepEqual(counted('评选"十佳20强"企业12家'), ['quantity 12家']);
    assert.deepEqual(counted('提出"新增30户，减少5户"'), ['quantity 30户', 'quantity 5户']);
  });

  it('counts nothing in a placeholder', () => {
    const counted = (text: string): number =>
      scan(toHalfWidth(text), text).filter(({ kind }) => kind === 'quantity').length;
    assert.equal(counted('【待补：两到三条，每条50字】'), 0);
    assert.equal(counted('【亮点】新建泵站2座'), 1);
  });

  it('tells a minus sign from a dash', () => {
    const values = (text: string) =>
      scan(toHalfWidth(text), text).flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity.value]));
    assert.deepEqual(values('同比增长-9.7%、11.4%，增速－2.3%'), [-9.7, 11.4, -2.3]);
    assert.deepEqual(values('分别为5.1%、-0.8%，最低气温为-12℃'), [5.1, -0.8, -12]);
    assert.deepEqual(values('利润总额-2.3亿元，经营现金流净额为－1200万元'), [-2.3, -1200]);
    assert.deepEqual(values('会议纪要-3万元，项目-2个'), [3, 2]);
    assert.deepEqual(values('甲项目-5个，5%-10%，T-3%'), [5, 5]);
  });

  it('takes a heading marker for a mark, whatever it looks like', () => {
    const text = '3.5家企业';
    assert.equal(scan(text, text, [{ start: 0, end: 2 }])[0]?.kind, 'mark');
  });

  it('leaves the writer’s own names alone, in either width', () => {
    const kinds = (text: string, names: readonly string[]) =>
      scan(toHalfWidth(text), text, [], ownWords({ names }))
        .filter(({ kind }) => kind === 'quantity')
        .map(({ start, end }) => text.slice(start, end));
    const text = '实施312项重点行动和５个一工程，新建３个站';
    assert.deepEqual(kinds(text, []), ['312项', '５个', '３个']);
    assert.deepEqual(kinds(text, ['312项重点行动', '5个一工程']), ['３个']);
    assert.deepEqual(kinds(text, ['', '　']), kinds(text, []));
    assert.equal(ownWords({ names: ['', ' '] }), null);
  });

  it('covers any line without gaps or overlaps', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(null, ownWords({ names: ['十余家', '5-10', '截至5月底，'] })),
        (text, names) => {
          const line = text.replace(/[\r\n]/g, '');
          let at = 0;
          for (const { start, end } of scan(toHalfWidth(line), line, [], names)) {
            assert.equal(start, at, 'a gap or an overlap');
            assert.ok(end > start);
            at = end;
          }
          assert.equal(at, line.length);
        },
      ),
      { numRuns: cases(400) },
    );
  });
});
