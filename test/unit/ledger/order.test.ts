import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFiltering, matcher, NO_FILTER } from '../../../src/core/ledger/filter';
import { afterClick, COLUMNS, sortRows } from '../../../src/core/ledger/sort';
import type { ColumnId, SortKey } from '../../../src/core/ledger/sort';
import { rowsOf } from '../../fixtures/ledger';
import { texts } from '../../fixtures/arbitraries';

const TEXT = [
  '云岭县2025年工作总结',
  '一、工作进展',
  '全年完成水利投资9000万元，同比增长8%。完成交通投资1.2亿元，同比下降3%。平整土地500平米，同比增长25%。',
  '二、2026年工作打算',
  '力争完成教育投资3亿元，培训职工1200人次。',
].join('\n');

const sorted = (column: ColumnId, descending = false) =>
  sortRows(rowsOf(TEXT), [{ column, descending }]).map(({ text }) => text);
const filtered = (words: string, onlyProblems = false) =>
  rowsOf(TEXT)
    .filter(matcher({ words, onlyProblems }))
    .map(({ text }) => text);

describe('order of the ledger', () => {
  it('compares values in base units', () => {
    assert.deepEqual(sorted('value'), ['500平米', '1200人次', '9000万元', '1.2亿元', '3亿元']);
    assert.deepEqual(sorted('value', true), ['3亿元', '1.2亿元', '9000万元', '1200人次', '500平米']);
  });

  it('puts falls before rises, and what has no comparison last in either direction', () => {
    assert.deepEqual(sorted('comparisons').slice(0, 2), ['1.2亿元', '9000万元']);
    assert.deepEqual(sorted('comparisons').slice(-2), ['3亿元', '1200人次']);
    assert.deepEqual(sorted('comparisons', true).slice(-2), ['3亿元', '1200人次']);
  });

  it('sorts Chinese by pinyin, problems by their gravity, sections and lines as they stand', () => {
    assert.deepEqual(
      sortRows(rowsOf('铜矿产量3吨。\n安全隐患5处。\n粮食产量2吨。'), [{ column: 'indicator', descending: false }]).map(
        ({ indicator }) => indicator,
      ),
      ['安全隐患', '粮食产量', '铜矿产量'],
    );
    assert.equal(sorted('problems')[0], '500平米');
    assert.deepEqual(sorted('line'), sorted('section'));
    assert.deepEqual(sorted('nature', true).slice(0, 2), ['3亿元', '1200人次']);
  });

  it('keeps an earlier order among what is alike', () => {
    const keys = afterClick(afterClick([], 'value'), 'nature');
    assert.deepEqual(
      keys.map(({ column }) => column),
      ['nature', 'value'],
    );
    assert.deepEqual(
      sortRows(rowsOf(TEXT), keys).map(({ text }) => text),
      ['500平米', '9000万元', '1.2亿元', '1200人次', '3亿元'],
    );
  });

  it('goes from ascending to descending to none by clicks on one header', () => {
    const once = afterClick([], 'unit');
    const twice = afterClick(once, 'unit');
    assert.deepEqual(
      [once, twice, afterClick(twice, 'unit')],
      [[{ column: 'unit', descending: false }], [{ column: 'unit', descending: true }], []],
    );
  });

  const key: fc.Arbitrary<SortKey> = fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() });
  it('loses no row of any report, is stable, and does not depend on the order before', () => {
    fc.assert(
      fc.property(texts, fc.array(key, { maxLength: 3 }), (text, keys) => {
        const rows = rowsOf(text);
        const once = sortRows(rows, keys);
        assert.deepEqual(new Set(once), new Set(rows));
        assert.equal(once.length, rows.length);
        assert.deepEqual(sortRows(once, keys), once);
      }),
    );
  });
});

describe('filter of the ledger', () => {
  it('lets rows pass that hold all words, in whatever column and width', () => {
    assert.deepEqual(filtered('投资'), ['9000万元', '1.2亿元', '3亿元']);
    assert.deepEqual(filtered('投资　目标'), ['3亿元']);
    assert.deepEqual(filtered('１．２亿'), ['1.2亿元']);
    assert.deepEqual(filtered('同比 下降'), ['1.2亿元']);
    assert.deepEqual(filtered('工作打算'), ['3亿元', '1200人次']);
    assert.deepEqual(filtered('没有这个'), []);
    assert.equal(filtered(' ').length, 5);
  });

  it('shows only what has problems, where asked', () => {
    assert.deepEqual(filtered('', true), ['500平米']);
    assert.deepEqual(filtered('投资', true), []);
    assert.deepEqual(
      [
        isFiltering(NO_FILTER),
        isFiltering({ words: ' ', onlyProblems: false }),
        isFiltering({ words: 'a', onlyProblems: false }),
        isFiltering({ words: '', onlyProblems: true }),
      ],
      [false, false, true, true],
    );
  });
});
