import assert from 'node:assert/strict';
import { otherReportsHover } from '../../../src/core/features/hover';
import { referencesAt } from '../../../src/core/features/places';
import { headingSymbols, symbolsMatching } from '../../../src/core/features/symbols';
import { fileNameOf, firstOfEachFile, placesStating, statedPlaces } from '../../../src/core/features/workspace';
import { read } from '../../fixtures/read';
import { drawing, uriOf } from '../../fixtures/workspace';
import { hoverLines } from './hoverLines';

const OPEN = '某区2025年工作总结\n一、工作进展\n技术合同成交额29.56亿元，同比增长6.42%。\n';
const WORKSPACE = {
  '某区2025年工作总结.txt': OPEN,
  '某区2023年工作总结.txt': '一、工作进展\n开局良好。\n全年技术合同成交额22.1亿元。\n二、存在的问题\n人手不足。\n',
  '某区2024年工作总结.txt': '一、工作进展\n技术合同成交额27.8亿元，力争明年技术合同成交额达到30亿元。\n',
  '会议记录.txt': '一、到会情况\n到会12人。\n',
};

const keyAt = (text: string, words: string): string => referencesAt(read(text), text.indexOf(words))?.key ?? '';

describe('a workspace of reports', () => {
  it('states an indicator in the other reports: where, how much, for when', async () => {
    const places = await placesStating(
      drawing(WORKSPACE, statedPlaces),
      keyAt(OPEN, '29.56'),
      uriOf('某区2025年工作总结.txt'),
    );
    assert.deepEqual(
      places.map(({ uri, range, written, figure }) => [
        fileNameOf(uri),
        `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`,
        written,
        figure.nature,
      ]),
      [
        ['某区2023年工作总结.txt', '2:2-2:9', '22.1亿元', 'result'],
        ['某区2024年工作总结.txt', '1:0-1:7', '27.8亿元', 'result'],
        ['某区2024年工作总结.txt', '1:18-1:25', '30亿元', 'target'],
      ],
    );
  });

  it('tells it in a hover, one place a file, the newest first', async () => {
    const each = drawing(WORKSPACE, statedPlaces);
    const places = await placesStating(each, keyAt(OPEN, '29.56'), uriOf('某区2025年工作总结.txt'));
    assert.deepEqual(hoverLines(otherReportsHover(read(OPEN), OPEN.indexOf('29.56'), places), 'zh'), [
      '其他总结：',
      '- [某区2024年工作总结.txt 第2行] 27.8亿元',
      '- [某区2023年工作总结.txt 第3行] 22.1亿元 · 全年',
    ]);
    assert.equal(otherReportsHover(read(OPEN), OPEN.indexOf('29.56'), []), null);
  });

  it('files without a year come last, whatever the year of their folder', () => {
    const places = ['file:///2019/附件.txt', 'file:///b/2023.txt', 'file:///b/2024.txt', 'file:///b/2023.txt'];
    assert.deepEqual(
      firstOfEachFile(places.map((uri, at) => ({ uri, at }))).map(({ at }) => at),
      [2, 1, 0],
    );
  });

  it('finds headings by characters in order, and what they stand under', async () => {
    const found = await symbolsMatching(drawing(WORKSPACE, headingSymbols), '工 进展', 10);
    assert.deepEqual(
      found.map(({ name, container, role }) => [name, container, role]),
      [
        ['一、工作进展', '某区2025年工作总结', 'progress'],
        ['一、工作进展', '', 'progress'],
        ['一、工作进展', '', 'progress'],
      ],
    );
    assert.deepEqual(await symbolsMatching(drawing(WORKSPACE, headingSymbols), '进展工作', 10), []);
  });

  it('reads no further file once there are enough', async () => {
    const visited: string[] = [];
    const found = await symbolsMatching(drawing(WORKSPACE, headingSymbols, visited), '', 2);
    assert.equal(found.length, 2);
    assert.deepEqual(visited, Object.keys(WORKSPACE).slice(0, 2));
  });
});
