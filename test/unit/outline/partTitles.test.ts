import assert from 'node:assert/strict';
import { outline, read } from '../../fixtures/read';

const outlineOf = (text: string): string[] => outline(read(text));
const BODY = '全年办理各类事项3000余件，群众反映良好，各项指标均好于预期。';

describe('titles of parts without numbers', () => {
  it('below the title of the report, each over headings of its own', () => {
    assert.deepEqual(
      outlineOf(
        `某馆2024年工作总结\n\n主要成绩\n\n阅读推广蓬勃开展\n\n${BODY}\n\n馆藏建设稳步提升\n\n${BODY}\n\n存在的问题\n\n阅览场地仍显不足\n\n${BODY}\n\n基层力量有待加强\n\n${BODY}\n\n下一步打算\n\n抓好分馆建设\n\n开工建设分馆2座，确保年底前完工。\n`,
      ),
      [
        '主要成绩 [progress]',
        '  阅读推广蓬勃开展 [progress]',
        '  馆藏建设稳步提升 [progress]',
        '存在的问题 [problems]',
        '  阅览场地仍显不足 [problems]',
        '  基层力量有待加强 [problems]',
        '下一步打算 [plan]',
        '  抓好分馆建设 [plan]',
      ],
    );
  });

  for (const [name, line] of [
    ['a person', '张三'],
    ['an office', '某某市文化馆办公室'],
    ['a date', '2024年12月20日'],
  ] as const)
    it(`are none where ${name} stands below`, () =>
      assert.deepEqual(
        outlineOf(`2024年工作回顾\n${line}\n一年来，${BODY}\n一、阅读推广\n${BODY}\n二、馆藏建设\n${BODY}\n`),
        ['一、 阅读推广 [progress]', '二、 馆藏建设 [progress]'],
      ));
});
