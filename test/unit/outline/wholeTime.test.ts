import assert from 'node:assert/strict';
import { headings, read } from '../../fixtures/read';

const BODY = '全年办理各类事项3000余件，群众反映良好，各项指标均好于预期。';

describe('what tells of the whole time', () => {
  const TOPICS = ['产业', '城乡', '生态', '民生'].map(
    (field, i) => `（${'一二三四'[i]}）${field}发展有新进步。${BODY}`,
  );
  const text = (between: string): string =>
    `各位代表：\n现在，我代表县人民政府，向大会报告工作，请各位代表审议。\n一、“十四五”时期工作回顾\n${TOPICS.join('\n')}\n${between}\n二、2026年主要工作\n${BODY}`;
  const below = (heading: string): readonly string[] =>
    read(text(heading))
      .sections.flatMap(({ children }) => children)
      .slice(4)
      .map(({ marker, text: own, children }) => `${marker}${own} ${children.length}`);

  for (const dash of ['', '——'])
    it(`stands beside the topics that have no headings of their own: ${dash}五年来`, () =>
      assert.deepEqual(below(`${dash}五年来，我们坚持创新引领。${BODY}\n${dash}五年来，我们坚持生态优先。${BODY}`), [
        `${dash}五年来，我们坚持创新引领 0`,
        `${dash}五年来，我们坚持生态优先 0`,
      ]));

  it('这是…的五年 is a topic', () =>
    assert.deepEqual(
      headings(
        `一、五年回顾\n这是综合实力显著提升的五年。${BODY}\n这是改革步伐显著加快的五年。${BODY}\n这是民生品质显著改善的五年。${BODY}\n二、今后打算\n${BODY}`,
      ),
      [
        '一、 五年回顾',
        '这是综合实力显著提升的五年',
        '这是改革步伐显著加快的五年',
        '这是民生品质显著改善的五年',
        '二、 今后打算',
      ],
    ));

  it('a year behind the five-year plan looked back on is one to come', () => {
    const { kind, sections } = read(text('')).outline;
    assert.equal(kind, 'government');
    assert.deepEqual(
      sections.map(({ role }) => role),
      ['progress', 'plan'],
    );
  });

  it('在肯定成绩的同时 passes to problems, whatever the verb', () =>
    assert.deepEqual(below('在肯定成绩的同时，我们也面临不少困难和矛盾。财政收支压力较大。'), [
      '在肯定成绩的同时，我们也面临不少困难和矛盾 0',
    ]));

  it('一是 right behind a sentence that opens problems counts them', () => {
    const problems = read(
      text('同时，我们也清醒看到，发展中还有不少问题。\n一是底子薄。\n二是路子窄。'),
    ).sections[0]?.children.at(-1);
    assert.deepEqual(
      problems?.children.map(({ text: own, role }) => `${own} ${role}`),
      ['底子薄 problems', '路子窄 problems'],
    );
  });
});
