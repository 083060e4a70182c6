import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { proofread } from '../../../src/core/proofreading/proofread';
import { withEdits } from '../../../src/core/report/editing/edits';
import {
  below,
  buildProofreadingTree,
  fixesBelow,
  tickedFixes,
} from '../../../src/vscode/views/proofreading/proofreadingTree';
import type { GroupNode, Ticks } from '../../../src/vscode/views/proofreading/proofreadingTree';
import { read } from '../../fixtures/read';

const TEXT = '一、工作进展\n改造管网28公里,新增泵站3座。。\n我市供水稳定，本市水质达标。\n';

const tree = (text: string, ticks: Ticks = new Map()): readonly GroupNode[] => {
  const report = read(text);
  return buildProofreadingTree(report, lint(report), proofread(report), ticks);
};
const mended = (text: string, ticks: Ticks): string =>
  withEdits(
    text,
    tickedFixes(tree(text, ticks)).edits.map(({ span, newText }) => ({ ...span, text: newText })),
  );

describe('the tree of the view 校对清单', () => {
  it('shows what can be mended in one go first, by rule, then the aids by kind', () => {
    const groups = tree(TEXT);
    assert.deepEqual(
      groups.map(({ id }) => id),
      ['fixes', 'names'],
    );
    const [fixes, names] = groups;
    assert.ok(fixes && names);
    assert.deepEqual(
      below(fixes).map(({ id }) => id),
      ['punctuation-halfwidth', 'punctuation-doubled'],
    );
    assert.deepEqual(
      below(names).map((node) => (node.type === 'aid' ? node.aid.label : '')),
      ['我市', '本市'],
    );
  });

  it('mends what is ticked and nothing else: at first what would be mended unasked', () => {
    assert.equal(mended(TEXT, new Map()), TEXT.replace('。。', '。'));
    const every = tree(TEXT).flatMap(fixesBelow);
    const all = new Map(every.map(({ id }) => [id, true]));
    assert.equal(mended(TEXT, all), TEXT.replace(',', '，').replace('。。', '。'));
    const none = new Map(every.map(({ id }) => [id, false]));
    assert.equal(tickedFixes(tree(TEXT, none)).count, 0);
    const longer = TEXT.replace('改造', '全年改造');
    assert.equal(mended(longer, all), longer.replace(',', '，').replace('。。', '。'));
  });
});
