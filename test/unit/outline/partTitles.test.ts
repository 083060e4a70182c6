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

  const topics = (line: string): string[] =>
    outlineOf(`某馆2024年工作总结\n${line}\n${BODY}\n馆藏建设\n${BODY}\n队伍建设\n${BODY}\n`);

  it('right below the title of the report, where further topics follow', () => {
    assert.deepEqual(topics('阅读推广'), ['阅读推广 [progress]', '馆藏建设 [progress]', '队伍建设 [progress]']);
  });

  for (const line of ['张三', '某市文化馆', '2024年12月', '（送审稿）', '各位领导、同志们：'])
    it(`right below the title of the report is none: ${line}`, () =>
      assert.deepEqual(topics(line), ['馆藏建设 [progress]', '队伍建设 [progress]']));

  it('are the halves of the title', () => {
    assert.deepEqual(
      outlineOf(
        `某馆2024年工作总结及2025年工作计划\n2024年工作总结\n一、馆藏建设\n${BODY}\n2025年工作计划\n一、建好分馆\n年内开工。\n`,
      ),
      ['2024年工作总结 [progress]', '  一、 馆藏建设 [progress]', '2025年工作计划 [plan]', '  一、 建好分馆 [plan]'],
    );
  });

  it('name plans though a topic below one ends as a title does', () => {
    assert.deepEqual(
      outlineOf(
        `某馆2024年工作总结\n2024年工作完成情况\n阅读推广蓬勃开展\n${BODY}\n馆藏建设稳步提升\n${BODY}\n2025年工作计划\n补齐分馆短板\n${BODY}\n拓展服务领域\n${BODY}\n`,
      ).slice(3),
      ['2025年工作计划 [plan]', '  补齐分馆短板 [plan]', '  拓展服务领域 [plan]'],
    );
  });
});

describe('paragraphs behind a report by topics', () => {
  const report = (last: string): string[] =>
    outlineOf(
      `某局2025年工作总结\n一、水利建设加快推进\n${BODY}\n二、供水保障更加有力\n${BODY}\n三、河湖管护成效明显\n${BODY}\n${last}`,
    ).slice(3);

  it('tell of the whole', () => {
    assert.deepEqual(report('下一步，我局将做好两项工作：\n（一）建水库。\n（二）清河道。'), [
      '下一步 [plan]',
      '  （一） 建水库 [plan]',
      '  （二） 清河道 [plan]',
    ]);
  });

  it('tell of their topic where the others have such paragraphs, too', () => {
    const own = '下一步，我局将建好泵站。';
    assert.deepEqual(
      outlineOf(
        `某局2025年工作总结\n一、水利建设加快推进\n${BODY}\n${own}\n二、供水保障更加有力\n${BODY}\n${own}\n三、河湖管护成效明显\n${BODY}\n${own}`,
      ).filter((line) => line.includes('下一步')),
      Array(3).fill('  下一步 [plan]'),
    );
  });
});
