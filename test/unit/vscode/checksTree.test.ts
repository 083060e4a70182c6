import assert from 'node:assert/strict';
import { checksOf } from '../../../src/core/report/checks/checks';
import { buildChecksTree } from '../../../src/vscode/views/checks/checksTree';
import { read } from '../../fixtures/read';

const tree = (text: string): readonly string[] =>
  buildChecksTree(checksOf(read(text))).map(
    ({ group, checks }) => `${group}: ${checks.map(({ check }) => check.words.written).join(' ')}`,
  );

describe('the tree of the view 数据核对', () => {
  it('shows what does not hold first, and no group without claims', () => {
    assert.deepEqual(
      tree('果品产量同比增长5.6%。\n受理诉求327件，办结319件，办结率96.7%。\n建成泵站21座，其中大型8座、小型13座。'),
      ['contradicted: 96.7%', 'confirmed: 21座', 'open: 同比增长5.6%'],
    );
    assert.deepEqual(tree('召开会议。'), []);
  });
});
