import assert from 'node:assert/strict';
import { NO_FILTER } from '../../../src/core/ledger/filter';
import { buildLedgerTree } from '../../../src/vscode/views/ledger/ledgerTree';
import type { LedgerNode } from '../../../src/vscode/views/ledger/ledgerTree';
import { rowsOf } from '../../fixtures/ledger';

const TEXT = '一、进展\n高新技术企业1347家，增长12%。粮食产量3万吨。\n二、2026年工作打算\n高新技术企业达到1500家。';

const shape = (nodes: readonly LedgerNode[]): readonly string[] =>
  nodes.map((node) =>
    node.type === 'place'
      ? `${node.row.indicatorText}: ${node.row.text}`
      : `${node.text} (${node.severity ?? 'fine'}): ${node.places.map(({ row }) => row.text).join(' ')}`,
  );

describe('the tree of the view 指标台账', () => {
  it('gathers the places of an indicator, in the order of the text', () => {
    assert.deepEqual(shape(buildLedgerTree(rowsOf(TEXT), NO_FILTER)), [
      '高新技术企业 (warning): 1347家 1500家',
      '粮食产量: 3万吨',
    ]);
  });

  it('shows what the filter lets pass', () => {
    assert.deepEqual(shape(buildLedgerTree(rowsOf(TEXT), { words: '1500', onlyProblems: false })), [
      '高新技术企业: 1500家',
    ]);
    assert.deepEqual(buildLedgerTree(rowsOf(TEXT), { words: '查无此项', onlyProblems: false }), []);
  });

  it('gives every node an id of its own', () => {
    const nodes = buildLedgerTree(rowsOf(`${TEXT}\n3亿元。\n粮食产量4万吨，粮食产量3万吨。`), NO_FILTER);
    const ids = nodes.flatMap((node) => [
      node.id,
      ...(node.type === 'indicator' ? node.places.map(({ id }) => id) : []),
    ]);
    assert.equal(new Set(ids).size, ids.length);
  });
});
