import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SentRows } from '../../../src/vscode/views/ledger/ledgerChanges';
import { readToPage } from '../../../src/vscode/views/ledger/table/messages';
import { TableState } from '../../../src/vscode/views/ledger/table/state';
import { reportSoup } from '../../fixtures/arbitraries';
import { rowsOf } from '../../fixtures/ledger';

const LINES = ['一、进展', '完成投资3亿元。', '建成泵站12座。', '栽植苗木500株。'];

/** What a page is told when these texts follow each other. */
function told(...texts: readonly string[]) {
  const sent = new SentRows();
  return { sent, changes: texts.map((text) => sent.update(rowsOf(text))) };
}

describe('changes of the rows that a page has', () => {
  it('are nothing where what is shown stays', () => {
    assert.equal(told(LINES.join('\n'), `${LINES.join('\n')}\n结束。`).changes[1], null);
  });

  it('are the rows that change; their ids stay while a figure is being written', () => {
    const { sent, changes } = told(LINES.join('\n'), LINES.join('\n').replace('12座', '128座'));
    assert.deepEqual(changes[1] && { ...changes[1], rows: changes[1].rows.map(({ id, text }) => [id, text]) }, {
      start: 1,
      removed: 1,
      rows: [[1, '128座']],
      lines: 0,
    });
    assert.equal(sent.source(1)?.text, '128座');
  });

  it('move what stands behind by lines', () => {
    const { changes } = told(LINES.join('\n'), [LINES[0], '新来300人。', ...LINES.slice(1)].join('\n'));
    assert.deepEqual(
      [changes[1]?.start, changes[1]?.removed, changes[1]?.rows.length, changes[1]?.lines],
      [0, 0, 1, 1],
    );
  });

  it('bring a page from any report to any other, filter and selection kept', () => {
    fc.assert(
      fc.property(fc.array(reportSoup, { minLength: 2, maxLength: 4 }), (texts) => {
        const sent = new SentRows();
        const page = new TableState();
        for (const text of texts) {
          const splice = sent.update(rowsOf(text));
          if (splice !== null) {
            const message = readToPage(JSON.parse(JSON.stringify({ type: 'splice', version: 1, ...splice })));
            assert.equal(message?.type, 'splice');
            page.splice(message as Extract<typeof message, { type: 'splice' }>);
          }
          assert.deepEqual(page.rows, sent.rows);
          assert.deepEqual(
            page.rows.map(({ text: figure, line }) => `${line} ${figure}`),
            rowsOf(text).map(({ text: figure, line }) => `${line} ${figure}`),
          );
          assert.equal(new Set(page.rows.map(({ id }) => id)).size, page.rows.length);
        }
      }),
    );
  });
});
