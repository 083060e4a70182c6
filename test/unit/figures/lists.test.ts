import assert from 'node:assert/strict';
import { MARKERS, readCountedParts } from '../../../src/core/figures/countedParts';
import { readCountedLists } from '../../../src/core/figures/lists';
import { read } from '../../fixtures/read';

/** The counted lists of a paragraph as `count: items listed`. */
function lists(text: string): string[] {
  const [paragraph] = read(text).paragraphs;
  assert.ok(paragraph !== undefined);
  const { figures, reading } = paragraph;
  return readCountedLists(reading.halfWidth, figures).map(
    ({ count, listed, open, start, end }) =>
      `${reading.text.slice(figures[count]?.span.start, figures[count]?.span.end)}: ${listed}${open ? '…' : ''} “${reading.text.slice(start, end)}”`,
  );
}

describe('counted lists', () => {
  for (const [text, expected] of [
    ['早稻、中稻、晚稻等四个品种实现订单种植。', '四个: 3… “早稻、中稻、晚稻”'],
    ['新增三个专科：儿科、康复科。', '三个: 2 “儿科、康复科”'],
    ['新增三个专科：儿科、康复科', '三个: 2 “儿科、康复科”'],
    [`新增三个专科：儿科、康复科。${'门诊坚持全年开放。'.repeat(15)}`, '三个: 2 “儿科、康复科”'],
    ['开展“护苗”“清风”“夜查”四次行动。', '四次: 3 “开展“护苗”“清风”“夜查””'],
    ['获批《章程》、“一张网、一扇门”、巡查办法等3项。', '3项: 3… “获批《章程》、“一张网、一扇门”、巡查办法”'],
  ] as const)
    it(text, () => assert.deepEqual(lists(text), [expected]));

  for (const text of [
    '甲县、乙县的水稻、小麦等两个产业。',
    '召开两次会议，部署秋收、秋种。',
    '新增三个专科：儿科、康复科等。',
    '两项工作：抓好秋收，做好防汛。',
    '新增120个网点：东片、西片。',
    '早稻、中稻两个品种。',
  ])
    it(`none: ${text}`, () => assert.deepEqual(lists(text), []));
});

/** The counted parts of a paragraph as `count: fewest–most “parts”`. */
const parts = (text: string): string[] => {
  const { halfWidth } = read(text).paragraphs[0]?.reading ?? { halfWidth: '' };
  return readCountedParts(halfWidth).map(
    ({ start, end, fewest, most, parts: { start: from, end: to } }) =>
      `${text.slice(start, end)}: ${fewest}–${most} “${text.slice(from, to)}”`,
  );
};

describe('counted parts', () => {
  for (const { example } of MARKERS) it(example, () => assert.match(parts(example).join(), /^两项: 3–3 “/));

  for (const [text, expected] of [
    ['做好两项工作：一是抓排查；二是抓培训；三是抓演练。', '两项: 3–3 “一是抓排查；二是抓培训；三是”'],
    ['还有三方面不足。一是人手少；二是路途远。', '三方面: 2–2 “一是人手少；二是”'],
    ['办好四件事：开展走访，摸清底数；盘活土地；建成公寓。', '四件: 3–3 “开展走访，摸清底数；盘活土地；建成公寓”'],
    [
      '办好四件实事：新建公厕3座，改造管网2公里、泵站1座，增设座椅60把。',
      '四件: 3–4 “新建公厕3座，改造管网2公里、泵站1座，增设座椅60把”',
    ],
  ] as const)
    it(text, () => assert.deepEqual(parts(text), [expected]));

  for (const text of [
    '二十项工作：一是抓排查；二是抓培训。',
    '四件实事：新建公厕3座，惠及群众260户，改造管网2公里。',
    '第三项工作：一是抓排查；二是抓培训。',
    '办好四件实事：新建公厕，改造管网，增设座椅等。',
    '三个方面：一是抓排查。',
  ])
    it(`none: ${text}`, () => assert.deepEqual(parts(text), []));
});

describe('lists told in one breath', () => {
  const firsts = (text: string) =>
    read(text)
      .figures()
      .map(({ figure }) => figure.list?.first ?? null);

  it('name their first item, also where numbers are still to come', () => {
    assert.deepEqual(firsts('新建泵站20座。甲镇、乙镇、丙镇分别新建涵闸3座、4座和5座。'), [null, 1, 1, 1]);
    assert.deepEqual(firsts('新建泵站20座。甲镇、乙镇、丙镇分别新建涵闸3座、XX座和5座。'), [null, 1, 1]);
    assert.deepEqual(firsts('东片、西片分别建成泵站3座、XX座，南片、北片分别建成涵闸4座、5座。'), [0, 1, 1]);
  });
});
