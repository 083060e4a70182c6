import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { dropPlace } from '../../../src/vscode/views/outline/dropPlace';
import { buildOutlineTree, sectionNode } from '../../../src/vscode/views/outline/outlineTree';
import type { OutlineNode, SectionNode } from '../../../src/vscode/views/outline/outlineTree';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n完成投资12亿元。\n（二）抓服务\n办理事项3000件。\n二、存在问题\n人手不足。\n三、下步打算\n（一）强队伍\n培训200人。\n';
const tree = buildOutlineTree(new ReportDocument(TEXT).report, null);

function node(id: string): SectionNode {
  const found = sectionNode(tree, id);
  assert.ok(found, id);
  return found;
}

function place(dragged: string, target: OutlineNode | undefined): string | null {
  const found = dropPlace(tree, node(dragged), target);
  return found === null ? null : `${found.place} ${found.target?.text ?? 'everything'}`;
}

describe('where a dropped section goes', () => {
  it('to the place of the one beside it: before when dragged up, after when dragged down', () => {
    assert.equal(place('/三、下步打算', node('/一、工作进展')), 'before 工作进展');
    assert.equal(place('/一、工作进展', node('/二、存在问题')), 'after 存在问题');
    assert.equal(place('/一、工作进展/（二）抓服务', node('/一、工作进展/（一）抓项目')), 'before 抓项目');
  });

  it('into any other, as the last', () => {
    assert.equal(place('/一、工作进展/（一）抓项目', node('/三、下步打算')), 'inside 下步打算');
    assert.equal(place('/一、工作进展/（一）抓项目', node('/三、下步打算/（一）强队伍')), 'inside 强队伍');
    assert.equal(place('/一、工作进展/（一）抓项目', node('/一、工作进展')), 'inside 工作进展');
  });

  it('to the end of the report when dropped onto empty space, to its beginning when dropped on the completeness', () => {
    assert.equal(place('/一、工作进展/（一）抓项目', undefined), 'after everything');
    assert.equal(place('/三、下步打算', tree.roots[0]), 'before 工作进展');
    assert.equal(place('/一、工作进展', tree.roots[0]), null);
  });

  it('nowhere when dropped on itself', () => assert.equal(place('/二、存在问题', node('/二、存在问题')), null));
});
