import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EXPORT_COLUMNS, exportTable } from '../../../src/core/ledger/columns';
import { csvRows, inert } from '../../../src/core/ledger/csv';
import { anyText, texts } from '../../fixtures/arbitraries';
import { rowsOf } from '../../fixtures/ledger';

/** Reads CSV as RFC 4180 says, and nothing else: a quote only where a cell is quoted, CRLF after every row. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        assert.ok(at < text.length, 'a quoted cell ends');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) {
        assert.ok(text[at] !== '"' && text[at] !== '\n', 'quotes and breaks stand in quoted cells only');
        cell += text[at];
      }
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
    if (text[at - 1] === ',' && at === text.length) assert.fail('a row ends with CRLF');
  }
  return rows;
}

describe('CSV', () => {
  it('quotes what must be quoted, and leaves numbers as numbers', () => {
    assert.equal(csvRows([['a,b', 'a"b', 'a\r\nb', ' a', -3, null, 0.1]]), '"a,b","a""b","a\r\nb"," a",-3,,0.1\r\n');
    assert.equal(csvRows([]), '');
  });

  it('makes inert what begins a formula', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(1)',
      '\t=1',
      '\r1',
      '\n',
      '  =1',
      '＝1',
      '＋1',
      '－1',
      '＠a',
      '\u0000=1',
      '\u3000=1',
    ])
      assert.equal(inert(text), `'${text}`, JSON.stringify(text));
    for (const text of ['', '1+1', '5-10家', 'a=b', '—1', "'=1"]) assert.equal(inert(text), text);
  });

  it('carries any text there and back, and no cell of it starts a formula', () => {
    const rows = fc.array(
      fc.array(
        fc.oneof(
          anyText,
          fc
            .constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'")
            .chain((sign) => anyText.map((text) => sign + text)),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(rows, (table) => {
        const read = parse(csvRows(table));
        assert.deepEqual(
          read,
          table.map((row) => row.map(inert)),
        );
        assert.deepEqual(
          read.map((row) => row.map((cell, i) => (table[read.indexOf(row)]?.[i] === cell ? cell : cell.slice(1)))),
          table,
        );
        for (const cell of read.flat()) assert.doesNotMatch(cell, /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

describe('the exported table', () => {
  it('has a header and a row for each figure, numbers as numbers', () => {
    const [header, first] = exportTable(
      rowsOf('云岭县2025年工作总结\n一、进展\n全年完成水利投资29.50亿元，同比增长6.4%。'),
      'zh',
    );
    assert.deepEqual(header, [
      '指标',
      '数值',
      '数值上限',
      '单位',
      '约数',
      '期间',
      '范围',
      '性质',
      '比较',
      '所在小节',
      '行',
      '核对',
      '问题',
      '原文',
      '换算值',
      '基本单位',
    ]);
    assert.deepEqual(first, [
      '水利投资',
      29.5,
      null,
      '亿元',
      null,
      '全年',
      null,
      '结果',
      '同比增长6.4%',
      '一、进展',
      3,
      null,
      null,
      '29.50亿元',
      2_950_000_000,
      '元',
    ]);
  });

  it('is in English for readers of English', () => {
    const [header, first] = exportTable(rowsOf('力争完成投资3亿元。'), 'en');
    assert.equal(header?.[0], 'Indicator');
    assert.equal(first?.[7], 'target');
  });

  it('holds, of any report, a finite number or a text in every cell', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const row of exportTable(rowsOf(text), 'zh')) {
          assert.equal(row.length, EXPORT_COLUMNS.length);
          for (const cell of row) assert.ok(cell === null || typeof cell === 'string' || Number.isFinite(cell));
        }
      }),
    );
  });
});
