import assert from 'node:assert/strict';
import { moveDown, moveUp } from '../../../src/core/reshaping/move';
import type { Reshaped } from '../../../src/core/reshaping/model';
import { read } from '../../fixtures/read';
import { accepted, apply, find, refusalOf, reshaped } from './apply';

const up = (text: string, words: string): string => reshaped(text, (report) => moveUp(report, find(report, words)));
const down = (text: string, words: string): string => reshaped(text, (report) => moveDown(report, find(report, words)));

const outcomeOf = (change: typeof moveUp, text: string, words: string): Reshaped => {
  const report = read(text);
  return accepted(change(report, find(report, words)));
};

const lines = (...all: string[]): string => all.join('\n');
const TITLE = '某局2025年工作总结';

describe('moving a section up and down', () => {
  const text = lines(TITLE, '一、工作进展', '完成任务。', '二、存在问题', '人手紧。', '三、下步打算', '补人手。');

  it('takes its body along and renumbers both', () => {
    assert.equal(
      up(text, '三、'),
      lines(TITLE, '一、工作进展', '完成任务。', '二、下步打算', '补人手。', '三、存在问题', '人手紧。'),
    );
    assert.equal(
      down(text, '一、'),
      lines(TITLE, '一、存在问题', '人手紧。', '二、工作进展', '完成任务。', '三、下步打算', '补人手。'),
    );
  });

  it('puts the caret at the moved heading', () => {
    const outcome = outcomeOf(moveUp, text, '三、');
    assert.equal(apply(text, outcome).slice(outcome.caret).split('\n')[0], '二、下步打算');
    const other = outcomeOf(moveDown, text, '一、');
    assert.equal(apply(text, other).slice(other.caret).split('\n')[0], '二、工作进展');
  });

  it('changes nothing but the block and the numbers', () => {
    const { changes } = outcomeOf(moveUp, text, '三、');
    assert.deepEqual(
      changes.map(({ span, newText }) => [text.slice(span.start, span.end), newText]),
      [
        ['二、', '二、下步打算\n补人手。\n三、'],
        ['\n三、下步打算\n补人手。', ''],
      ],
    );
  });

  it('keeps carriage returns', () => {
    const windows = text.replaceAll('\n', '\r\n');
    assert.equal(up(windows, '三、'), up(text, '三、').replaceAll('\n', '\r\n'));
    assert.equal(down(`${windows}\r\n`, '一、'), `${down(text, '一、')}\n`.replaceAll('\n', '\r\n'));
  });

  it('keeps the blank lines between sections where they are', () => {
    const airy = '一、甲\n甲文。\n\n二、乙\n乙文。\n\n\n三、丙\n丙文。';
    assert.equal(down(airy, '一、'), '一、乙\n乙文。\n\n二、甲\n甲文。\n\n\n三、丙\n丙文。');
    assert.equal(up(airy, '三、'), '一、甲\n甲文。\n\n二、丙\n丙文。\n\n\n三、乙\n乙文。');
  });

  it('keeps indentation by ideographic spaces', () => {
    assert.equal(
      up('　　一、甲\n　　甲文。\n　　二、乙\n　　乙文。\n', '二、'),
      '　　一、乙\n　　乙文。\n　　二、甲\n　　甲文。\n',
    );
  });

  it('takes children along, of four levels', () => {
    const deep = lines(
      '一、甲',
      '（一）子',
      '1.丑',
      '（1）寅',
      '寅文。',
      '（2）卯',
      '卯文。',
      '2.辰',
      '辰文。',
      '（二）巳',
      '巳文。',
      '二、乙',
      '乙文。',
    );
    assert.equal(
      down(deep, '一、'),
      lines(
        '一、乙',
        '乙文。',
        '二、甲',
        '（一）子',
        '1.丑',
        '（1）寅',
        '寅文。',
        '（2）卯',
        '卯文。',
        '2.辰',
        '辰文。',
        '（二）巳',
        '巳文。',
      ),
    );
    assert.equal(
      up(deep, '（2）'),
      lines(
        '一、甲',
        '（一）子',
        '1.丑',
        '（1）卯',
        '卯文。',
        '（2）寅',
        '寅文。',
        '2.辰',
        '辰文。',
        '（二）巳',
        '巳文。',
        '二、乙',
        '乙文。',
      ),
    );
  });

  it('writes numbers in the manner of each marker', () => {
    assert.equal(up('１．甲\n甲文。\n２．乙\n乙文。', '２．'), '１．乙\n乙文。\n２．甲\n甲文。');
    assert.equal(up('(一)甲\n甲文。\n(二) 乙\n乙文。', '(二)'), '(一) 乙\n乙文。\n(二)甲\n甲文。');
    assert.equal(
      up('第一部分 甲\n甲文。\n第二部分 乙\n乙文。', '第二部分'),
      '第一部分 乙\n乙文。\n第二部分 甲\n甲文。',
    );
  });

  it('moves items of a row within their paragraph', () => {
    const row =
      '一、做法\n重点做了三件事。一是抓排查。查改隐患。二是抓培训。培训骨干。三是抓考核。逐月通报。\n二、打算\n继续抓好。';
    assert.equal(
      up(row, '三是'),
      '一、做法\n重点做了三件事。一是抓排查。查改隐患。二是抓考核。逐月通报。三是抓培训。培训骨干。\n二、打算\n继续抓好。',
    );
    assert.equal(
      down(row, '一是'),
      '一、做法\n重点做了三件事。一是抓培训。培训骨干。二是抓排查。查改隐患。三是抓考核。逐月通报。\n二、打算\n继续抓好。',
    );
    assert.equal(
      up(row, '二、'),
      '一、打算\n继续抓好。\n二、做法\n重点做了三件事。一是抓排查。查改隐患。二是抓培训。培训骨干。三是抓考核。逐月通报。',
    );
  });

  it('leaves paragraphs after a row where they are', () => {
    const row = '一、做法\n一是抓排查。查改隐患。二是抓培训。培训骨干。\n各项工作有序推进。\n二、打算\n继续抓好。';
    assert.equal(
      up(row, '二是'),
      '一、做法\n一是抓培训。培训骨干。二是抓排查。查改隐患。\n各项工作有序推进。\n二、打算\n继续抓好。',
    );
  });

  it('moves items whose first stands behind the words that lead in', () => {
    const row =
      '一、做法\n做了三件事。一是抓排查。查改隐患。\n二是抓培训。培训骨干。\n三是抓考核。逐月通报。\n二、打算\n好。';
    const moved =
      '一、做法\n做了三件事。一是抓培训。培训骨干。\n二是抓排查。查改隐患。\n三是抓考核。逐月通报。\n二、打算\n好。';
    assert.equal(up(row, '二是'), moved);
    assert.equal(up(moved, '二是'), row);
  });

  it('moves rows of a pasted table', () => {
    const table =
      '某院2026年职能目标\n序号\n目标名称\n1\n建强平台\n建成一个实验室，服务企业五十家以上，形成一批可以推广的成果，年底前完成验收。\n2\n引育人才\n引进二十名博士，培养三十名骨干，办好四期培训班，年底前全部到岗开展工作。\n3\n转化成果\n签约十项技术，成交额达到三千万元，带动企业增收，年底前完成备案登记工作。\n';
    if (
      read(table)
        .allSections()
        .filter(({ family }) => family === 'table').length < 3
    )
      return assert.fail('the table is not read');
    const moved = up(table, '2引育');
    assert.ok(
      moved.indexOf('1\n引育人才') < moved.indexOf('2\n建强平台') &&
        moved.includes('以上，形成一批可以推广的成果，年底前完成验收。\n3\n转化成果'),
    );
    assert.equal(up(moved, '2建强'), table);
  });

  it('moves Markdown headings, numbered or not', () => {
    const markdown = '# 总结\n\n## 甲\n\n甲文。\n\n## 乙\n\n### 丙\n\n丙文。\n';
    assert.equal(up(markdown, '##乙'), '# 总结\n\n## 乙\n\n### 丙\n\n丙文。\n\n## 甲\n\n甲文。\n');
    assert.equal(
      up('# 总结\n\n## 一、甲\n\n甲文。\n\n## 二、乙\n\n乙文。', '##二、'),
      '# 总结\n\n## 一、乙\n\n乙文。\n\n## 二、甲\n\n甲文。',
    );
  });

  it('takes bullets and bold marks along', () => {
    assert.equal(up('**一、甲**\n甲文。\n二、乙\n乙文。', '二、'), '一、乙\n乙文。\n**二、甲**\n甲文。');
  });

  it('leaves signature and date at the end', () => {
    const signed = '一、甲\n甲文。\n二、乙\n乙文。\n\n某某局办公室\n2025年12月20日\n';
    assert.equal(up(signed, '二、'), '一、乙\n乙文。\n二、甲\n甲文。\n\n某某局办公室\n2025年12月20日\n');
  });

  it('keeps a gap in the numbers, which a rule tells of', () => {
    assert.equal(
      up('一、甲\n甲文。\n二、乙\n乙文。\n四、丁\n丁文。', '四、'),
      '一、甲\n甲文。\n二、丁\n丁文。\n四、乙\n乙文。',
    );
  });

  it('is refused at the ends', () => {
    assert.equal(
      refusalOf(text, (report) => moveUp(report, find(report, '一、'))),
      '“一、工作进展”已是同级的第一个，不能再上移。',
    );
    assert.equal(
      refusalOf(text, (report) => moveDown(report, find(report, '三、'))),
      '“三、下步打算”已是同级的最后一个，不能再下移。',
    );
  });
});
