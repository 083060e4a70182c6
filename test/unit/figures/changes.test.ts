import assert from 'node:assert/strict';
import { readChanges, yearsTold } from '../../../src/core/figures/changes';
import { read } from '../../fixtures/read';

/** The changes of a paragraph as `from → to`. */
function changes(text: string): string[] {
  const [paragraph] = read(text).paragraphs;
  assert.ok(paragraph !== undefined);
  const { figures, reading } = paragraph;
  const written = (index: number): string => reading.text.slice(figures[index]?.span.start, figures[index]?.span.end);
  return readChanges(reading.halfWidth, figures, reading.figures.figures).map(
    ({ from, to }) => `${written(from)} → ${written(to)}`,
  );
}

describe('changes of which both ends are told', () => {
  for (const [text, expected] of [
    ['床位由3200张增加到4160张，增长30%。', '3200张 → 4160张'],
    ['产值从2020年的18.6亿元增长到2024年的32.4亿元。', '18.6亿元 → 32.4亿元'],
    ['平均用时由86天缩短至64天。', '86天 → 64天'],
    ['办结率从年初的35%提高到82%。', '35% → 82%'],
    ['开设课程512门，比2024年的480门增加32门。', '480门 → 512门'],
    ['营业收入3.25亿元（上年同期2.60亿元），同比增长25%。', '2.60亿元 → 3.25亿元'],
    ['营业收入3.25亿元，上年同期为2.60亿元。', '2.60亿元 → 3.25亿元'],
    ['2024年税收收入3亿元，2025年税收收入4亿元。', '3亿元 → 4亿元'],
    ['2023年粮食产量51万吨，2024年粮食产量54万吨。', '51万吨 → 54万吨'],
    ['合作社总数达880家，比上年末的800家净增80家。', '800家 → 880家'],
  ] as const)
    it(text, () => assert.deepEqual(changes(text), [expected]));

  for (const text of [
    '由中心站派出120人到36个乡镇。',
    '走访企业86家、农户120家。',
    '压减子企业15户至86户。',
    '从120个点位抽样，查出问题36个。',
    '床位3200张，其中普惠床位4160张。',
    '2024年税收收入3亿元；2025年税收收入4亿元。',
    '2024年末在册企业310家，2025年新增在册企业42家。',
  ])
    it(`none: ${text}`, () => assert.deepEqual(changes(text), []));
});

describe('years told as a length', () => {
  const years = (text: string): number | null => {
    const [paragraph] = read(text).paragraphs;
    const figure = paragraph?.figures[0];
    assert.ok(paragraph !== undefined && figure !== undefined);
    return yearsTold(paragraph.reading.halfWidth, figure);
  };

  for (const [text, expected] of [
    ['五年来，床位由3200张增加到4100张。', 5],
    ['近三年床位由3200张增加到4100张。', 3],
    ['床位12年间由3200张增加到4100张。', 12],
    ['过去十一年，床位由3200张增加到4100张。', 11],
  ] as const)
    it(text, () => assert.equal(years(text), expected));
  for (const text of [
    '2020年床位3200张。',
    '2020年来床位3200张。',
    '床位由3200张增加到4100张。',
    '五年来成效明显。床位由3200张增加到4100张。',
  ])
    it(`none: ${text}`, () => assert.equal(years(text), null));
});
