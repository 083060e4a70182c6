import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import type { Role } from '../../../src/core/outline/model';
import { buildOutlineTree } from '../../../src/vscode/views/outline/outlineTree';
import type { OutlineNode } from '../../../src/vscode/views/outline/outlineTree';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n完成投资12亿元，比上年增长8%。\n（二）抓服务\n办理事项3000件，比上年增长5%。\n二、存在的问题\n人手不足。\n三、下一步工作打算\n继续努力。\n';

const tree = (only: Role | null = null): ReturnType<typeof buildOutlineTree> =>
  buildOutlineTree(new ReportDocument(TEXT).report, null, only);

const ids = (nodes: readonly OutlineNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'section' ? [node.id, ...ids(node.children)] : []));

describe('the tree of the outline view', () => {
  it('shares the characters out among the roles, what stands in no section included', () => {
    const [, completeness] = tree().roots;
    assert.equal(completeness?.type, 'completeness');
    const shares = completeness.children.flatMap((node) => (node.type === 'share' ? [node] : []));
    const { report } = tree();
    assert.deepEqual(
      shares.map(({ role }) => role),
      ['progress', 'problems', 'plan', 'other'],
    );
    assert.equal(
      shares.reduce((sum, { words }) => sum + words, 0),
      report.words,
    );
    for (const { words, share } of shares) assert.equal(share, words / report.words);
  });

  it('has no shares for a text without sections', () => {
    const [, completeness] = buildOutlineTree(new ReportDocument('某县2025年工作总结').report, null).roots;
    assert.deepEqual(completeness?.type === 'completeness' && completeness.children.map(({ type }) => type), [
      'missing',
      'missing',
      'missing',
    ]);
  });

  describe('tells of a part', () => {
    const marks = (text: string): string => {
      const [, completeness] = buildOutlineTree(new ReportDocument(text).report, null).roots;
      assert.equal(completeness?.type, 'completeness');
      return completeness.parts.map(({ part, state }) => `${part} ${state}`).join(', ');
    };
    const HEADINGS = '某县2025年工作总结\n一、工作进展\n二、存在的问题\n三、下一步工作打算\n';

    it('no more than that it is begun, while prompts alone stand below its headings, or nothing', () => {
      const begun = 'progress begun, measures absent, problems begun, plan begun';
      assert.equal(marks(HEADINGS), begun);
      assert.equal(marks(HEADINGS.replaceAll('\n', '\n【待补：写做法、数据和效果】\n')), begun);
      assert.equal(
        marks(HEADINGS.replace('二、', '（一）业务工作：\n【待补：逐块写】\n（二）队伍建设\n【待补：写人数】\n二、')),
        begun,
      );
      assert.equal(marks(`${HEADINGS}【待填（上年5.2）】`), begun);
    });

    it('the same of each part that one heading names', () =>
      assert.equal(
        marks(
          '某县2025年工作总结\n一、工作进展\n完成投资12亿元。\n二、存在的问题和下一步打算\n【待补：写差距和打算】\n',
        ),
        'progress told, measures absent, problems begun, plan begun',
      ));

    it('that it is told as soon as something is written, in tasks of a line each, too', () => {
      const told = 'progress told, measures absent, problems begun, plan begun';
      assert.equal(marks(HEADINGS.replace('二、', '完成投资【待填：今年】亿元。\n二、')), told);
      assert.equal(
        marks(HEADINGS.replace('二、', '（一）抓项目。开工12个。\n（二）抓服务\n【待补：写件数】\n二、')),
        told,
      );
      assert.equal(marks(HEADINGS.replace('二、', '（一）抓项目建设\n（二）抓民生服务\n二、')), told);
    });

    it('the characters without prompts', () => {
      const text = '某县2025年工作总结\n一、工作进展\n完成投资【待填（上年5.2）】亿元。【待核：县委书记】\n';
      const { roots, report } = buildOutlineTree(new ReportDocument(text).report, null);
      const section = roots.find((node) => node.type === 'section');
      assert.equal(section?.type === 'section' && section.words, '一、工作进展完成投资亿元。'.length);
      assert.equal(report.words, '某县'.length + 1 + '年工作总结一、工作进展完成投资亿元。'.length);
    });
  });

  it('has nothing for a blank text', () => {
    for (const text of ['', '\n \u3000\n'])
      assert.deepEqual(buildOutlineTree(new ReportDocument(text).report, null).roots, []);
  });

  it('has what the report is on top, whatever is shown', () => {
    for (const only of [null, 'plan', 'measures'] as const)
      assert.deepEqual(
        tree(only)
          .roots.slice(0, 2)
          .map(({ type }) => type),
        ['front', 'completeness'],
      );
  });

  it('is large where there are very many sections', () => {
    const items = Array.from({ length: 9 }, (_, i) => `（${i + 1}）抓好民生实事\n办理3件。\n`).join('');
    const isLarge = (tens: number): boolean => {
      const { report } = new ReportDocument(
        `某县2025年工作总结\n${Array.from({ length: tens }, (_, i) => `${i + 1}.抓好项目建设\n${items}`).join('')}`,
      );
      assert.equal(report.allSections().length, tens * 10);
      return buildOutlineTree(report, null).isLarge;
    };
    assert.deepEqual([isLarge(1), isLarge(50), isLarge(51)], [false, false, true]);
  });

  it('knows which roles need not be said again', () => {
    const inherits = (text: string): boolean[] => {
      const all = (nodes: readonly OutlineNode[]): boolean[] =>
        nodes.flatMap((node) => (node.type === 'section' ? [node.inheritsRole, ...all(node.children)] : []));
      return all(buildOutlineTree(new ReportDocument(text).report, null).roots);
    };
    assert.deepEqual(inherits(TEXT), [false, true, true, false, false]);
    assert.deepEqual(inherits('某局2026年工作要点\n一、抓项目\n（一）抓开工\n开工12个。\n二、抓服务\n办理3000件。\n'), [
      true,
      true,
      true,
    ]);
  });

  it('shows the sections of one role, and what they stand in', () => {
    assert.deepEqual(ids(tree('problems').roots), ['/二、存在的问题']);
    assert.deepEqual(ids(tree('progress').roots), [
      '/一、工作进展',
      '/一、工作进展/（一）抓项目',
      '/一、工作进展/（二）抓服务',
    ]);
    assert.deepEqual(ids(tree().roots).length, 5);
  });

  it('knows parents in a filtered tree, too', () => {
    const { roots, parents } = tree('progress');
    const outer = roots[2];
    assert.ok(outer?.type === 'section');
    for (const child of outer.children) assert.equal(parents.get(child), outer);
  });

  it('says what can be done with a section where it stands', () => {
    const moves = tree().roots.flatMap((node) =>
      node.type === 'section' ? [node.moves, ...node.children.map((child) => child.moves)] : [],
    );
    assert.deepEqual(moves, [
      ['down'],
      ['promote', 'down'],
      ['promote', 'demote', 'up'],
      ['demote', 'up', 'down'],
      ['demote', 'up'],
    ]);
  });
});
