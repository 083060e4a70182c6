import assert from 'node:assert/strict';
import { COLUMNS } from '../../../src/core/ledger/sort';
import { SentRows } from '../../../src/vscode/views/ledger/ledgerChanges';
import { cellText, tooltip, valueText } from '../../../src/vscode/views/ledger/table/cells';
import { copyRows } from '../../../src/vscode/views/ledger/table/copy';
import { keyAction } from '../../../src/vscode/views/ledger/table/keys';
import type { Key } from '../../../src/vscode/views/ledger/table/keys';
import { readKept, readToHost, readToPage, TEXTS } from '../../../src/vscode/views/ledger/table/messages';
import type { TableRow, Texts } from '../../../src/vscode/views/ledger/table/messages';
import { TableState } from '../../../src/vscode/views/ledger/table/state';
import { rowsOf } from '../../fixtures/ledger';

const texts = Object.fromEntries(TEXTS.map((id) => [id, `<${id}>`])) as unknown as Texts;

function tableRows(text: string): readonly TableRow[] {
  const sent = new SentRows();
  sent.update(rowsOf(text));
  return sent.rows;
}

const TEXT = '完成投资3亿元。\n建成泵站12座。\n栽植苗木500株，增长25%。\n力争粮食总产量2.50万吨。';

function state(text = TEXT): TableState {
  const made = new TableState();
  made.setRows(tableRows(text));
  return made;
}
const selected = (table: TableState) => table.selection.map(({ text }) => text);

describe('the state of the table', () => {
  it('moves within what is shown, and extends the selection from where it began', () => {
    const table = state();
    table.moveTo(-5, false);
    assert.deepEqual([table.active, selected(table)], [0, ['3亿元']]);
    table.moveTo(2, true);
    assert.deepEqual(selected(table), ['3亿元', '12座', '500株']);
    table.moveTo(1, true);
    assert.deepEqual(selected(table), ['3亿元', '12座']);
    table.moveTo(99, false);
    assert.deepEqual([table.active, selected(table)], [3, ['2.50万吨']]);
    table.toggle(0);
    assert.deepEqual(selected(table), ['3亿元', '2.50万吨']);
    table.selectAll();
    assert.equal(table.selection.length, 4);
  });

  it('keeps the active row and the selection through sorting, filtering and edits', () => {
    const table = state();
    table.moveTo(2, false);
    table.clickHeader('value');
    assert.deepEqual(
      [table.activeRow?.text, table.shown.map(({ text }) => text)],
      ['500株', ['12座', '500株', '2.50万吨', '3亿元']],
    );
    table.setFilter({ words: '投资', onlyProblems: false });
    assert.deepEqual([table.active, table.shown.length, selected(table)], [-1, 1, []]);
    table.setFilter({ words: '', onlyProblems: false });
    assert.equal(table.activeRow?.text, '500株');
    table.splice({ start: 0, removed: 1, rows: [], lines: -1 });
    assert.deepEqual([table.activeRow?.text, table.activeRow?.line, table.rows.length], ['500株', 1, 3]);
    table.splice({ start: 1, removed: 1, rows: [], lines: 0 });
    assert.deepEqual([table.active, selected(table)], [-1, []]);
  });

  it('does nothing harmful without rows', () => {
    const table = state('');
    table.moveTo(0, true);
    table.toggle(0);
    table.selectAll();
    assert.deepEqual([table.active, table.selection, table.shown], [-1, [], []]);
  });
});

describe('keys of the table', () => {
  const press = (key: string, modifiers: Partial<Key> = {}) =>
    keyAction({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers }, 5, 100, 10);

  it('move by rows, pages and to the ends, never outside', () => {
    const moves = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => press(key));
    assert.deepEqual(
      moves.map((move) => move?.type === 'move' && move.to),
      [6, 4, 15, 0, 0, 99],
    );
    const last = keyAction(
      { key: 'PageDown', ctrlKey: false, metaKey: false, shiftKey: true, altKey: false },
      98,
      100,
      10,
    );
    assert.deepEqual(last, { type: 'move', to: 99, extend: true });
  });

  it('reach the header from the first row, the filter, the place, all rows', () => {
    assert.deepEqual(
      keyAction({ key: 'ArrowUp', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }, 0, 100, 10),
      { type: 'header' },
    );
    assert.deepEqual(
      [
        press('/'),
        press('f', { ctrlKey: true }),
        press('Enter'),
        press('a', { metaKey: true }),
        press('Escape'),
        press(' '),
      ].map((action) => action?.type),
      ['find', 'find', 'go', 'selectAll', 'escape', 'toggle'],
    );
  });

  it('leave to the editor what is not ours', () => {
    for (const [key, modifiers] of [
      ['p', { ctrlKey: true }],
      ['c', { ctrlKey: true }],
      ['ArrowDown', { altKey: true }],
      ['Tab', {}],
      ['F1', {}],
      ['ArrowDown', { ctrlKey: true }],
    ] as const)
      assert.equal(press(key, modifiers), null, key);
  });
});

describe('cells of the table', () => {
  const row = (text: string) => tableRows(text)[0] as TableRow;

  it('show values as written', () => {
    assert.equal(valueText({ ...row('茶园面积3亩。'), ratio: '12.5:40.3' }), '12.5:40.3');
    assert.deepEqual(
      ['茶园面积2,346.50亩。', '企业近3200家。', '河道180余公里。', '培育企业5-10家。', '培训20人以上。'].map((text) =>
        valueText(row(text)),
      ),
      ['2,346.50', '近3,200', '180余', '5–10', '20以上'],
    );
  });

  it('say in the tooltip what the value is in base units, and every problem', () => {
    assert.equal(tooltip(row('完成投资3亿元。'), 'value', texts), '3亿元 = 300,000,000 元');
    assert.match(tooltip(row('栽植苗木500株，增长25%。'), 'problems', texts), /^▲ <warning>：/);
  });

  it('have a text for every column', () => {
    for (const column of COLUMNS) assert.equal(typeof cellText(row(TEXT), column, texts), 'string');
    assert.equal(cellText(row('力争完成投资3亿元。'), 'nature', texts), '<target>');
  });
});

describe('copying from the table', () => {
  it('gives tab-separated text and an HTML table, both with the header', () => {
    const { text, html } = copyRows(tableRows(TEXT), texts);
    const lines = text.split('\r\n').slice(0, -1);
    assert.equal(lines.length, 5);
    assert.equal(lines[0], COLUMNS.map((column) => `<${column}>`).join('\t'));
    for (const line of lines) assert.equal(line.split('\t').length, COLUMNS.length);
    assert.equal([...html.matchAll(/<tr>/g)].length, 5);
    assert.ok(html.includes('<th>&lt;indicator&gt;</th>') && html.includes('<td>500</td>'));
  });

  it('carries no markup, no break and no formula of the report', () => {
    const [row] = tableRows(TEXT);
    assert.ok(row);
    assert.ok(copyRows([{ ...row, value: -3 }], texts).text.includes('\t-3\t'));
    const { text, html } = copyRows(
      [{ ...row, indicator: '=1+1', section: '<img src=x onerror="a">', scope: 'a\tb\r\nc' }],
      texts,
    );
    assert.ok(text.includes("'=1+1\t") && text.includes('\ta b c\t'));
    assert.ok(!html.includes('<img') && html.includes('&lt;img src=x onerror=&quot;a&quot;&gt;'));
  });
});

describe('messages between extension and page', () => {
  it('pass where they are well-formed, and are refused where not', () => {
    const start = {
      type: 'start',
      session: 's',
      uri: 'file:///a',
      version: 1,
      texts,
      rows: tableRows(TEXT),
      notice: '',
    };
    assert.deepEqual(readToPage(JSON.parse(JSON.stringify(start))), start);
    for (const wrong of [
      null,
      {},
      { ...start, rows: [{}] },
      { ...start, texts: {} },
      { type: 'splice', version: 1 },
      { ...start, type: 'other' },
    ])
      assert.equal(readToPage(wrong), null);
    assert.deepEqual(readToHost({ type: 'go', id: 3 }), { type: 'go', id: 3 });
    for (const wrong of [
      undefined,
      'go',
      { type: 'go' },
      { type: 'go', id: '3' },
      { type: 'go', id: 1.5 },
      { type: 'export', ids: 3 },
      { type: 'run', command: 'x' },
      { type: 'ready', more: 1 },
    ])
      assert.equal(readToHost(wrong), null);
    assert.equal(readKept({ uri: 3 }), null);
  });
});
