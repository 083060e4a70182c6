import assert from 'node:assert/strict';
import { roleOfHeading } from '../../../src/core/outline/roles';
import { outline, read } from '../../fixtures/read';

const outlineOf = (text: string): string[] => outline(read(text));

describe('the role of a heading', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2025年工作回顾', 'progress'], ['主要指标完成情况', 'progress'], ['主要成效', 'progress'], ['工作开展情况', 'progress'],
    ['主要做法', 'measures'], ['主要工作举措', 'measures'], ['具体措施', 'measures'],
    ['存在的主要问题', 'problems'], ['问题与不足', 'problems'], ['存在的困难和短板', 'problems'],
    ['2026年工作打算', 'plan'], ['下一步工作思路', 'plan'], ['下半年工作安排', 'plan'], ['今后努力方向', 'plan'],
  ];
  for (const [text, role] of cases) it(`${text} is ${role}`, () => assert.equal(roleOfHeading(text, 1)?.role, role));

  it('is what the head at the end says, where two words stand in it', () => {
    assert.equal(roleOfHeading('解决突出问题成效', 1)?.role, 'progress');
    assert.equal(roleOfHeading('破解发展难题的主要举措', 1)?.role, 'measures');
  });

  it('is not said by a plain word below the first level', () => {
    assert.equal(roleOfHeading('聚焦突出问题', 2), null);
    assert.equal(roleOfHeading('实施产业规划', 2), null);
  });
});

describe('roles in a report', () => {
  it('are inherited unless the heading says otherwise', () => {
    assert.deepEqual(outlineOf('某局2025年工作总结\n一、工作开展情况\n（一）党的建设\n1.抓学习\n二、困难和打算\n（一）存在的主要问题\n1.人手紧\n（二）下一步打算\n1.补人手'), [
      '一、 工作开展情况 [progress]', '  （一） 党的建设 [progress]', '    1. 抓学习 [progress]', '二、 困难和打算 [plan]',
      '  （一） 存在的主要问题 [problems]', '    1. 人手紧 [problems]', '  （二） 下一步打算 [plan]', '    1. 补人手 [plan]',
    ]);
  });

  it('are 计划 throughout in goals and 进展 in summaries, where the headings say nothing', () => {
    assert.deepEqual(outlineOf('某局2026年工作要点\n一、党的建设\n抓学习。'), ['一、 党的建设 [plan]']);
    assert.deepEqual(outlineOf('某局2025年工作总结\n一、党的建设\n抓学习。'), ['一、 党的建设 [progress]']);
    assert.deepEqual(outlineOf('随手记\n一、党的建设\n抓学习。'), ['一、 党的建设 [other]']);
  });

  it('open with the words of problems and plans in a paragraph without heading', () => {
    assert.deepEqual(outlineOf('某局2025年工作总结\n一、党的建设\n抓学习，促落实。\n我们也清醒认识到，人手不足的矛盾仍然突出。\n下一步，我们将补充人手。'), [
      '一、 党的建设 [progress]', '  清醒认识到 [problems]', '  下一步 [plan]',
    ]);
  });

  it('do not open twice for a heading that holds the words itself', () => {
    assert.deepEqual(outlineOf('某局2025年工作总结\n一、党的建设\n好。\n二、存在的主要问题\n一是人手紧。缺骨干。\n三、下一步打算\n下一步，补充人手。'), [
      '一、 党的建设 [progress]', '二、 存在的主要问题 [problems]', '  一是 人手紧 [problems]', '三、 下一步打算 [plan]',
    ]);
  });
});
