import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FAMILIES, familyOf } from '../../../src/core/outline/markers/families';
import { readMarkers } from '../../../src/core/outline/markers/markers';
import { toHalfWidth } from '../../../src/core/text/width';
import { texts } from '../../fixtures/arbitraries';

const first = (line: string) => readMarkers(toHalfWidth(line))[0];

describe('readMarkers', () => {
  /** Line, family, number, the marker as it stands. */
  const cases: readonly (readonly [string, string, number | null, string])[] = [
    ['第一部分  上半年工作', 'part', 1, '第一部分  '],
    ['第三章 保障措施', 'part', 3, '第三章 '],
    ['【一】工作进展', 'lenticular', 1, '【一】'],
    ['【02】存在问题', 'lenticular', 2, '【02】'],
    ['二是非税收入8.6亿元', 'is', 2, '二是'],
    ['一、工作进展', 'cn', 1, '一、'],
    ['十二、其他工作', 'cn', 12, '十二、'],
    ['二．存在问题', 'cn', 2, '二．'],
    ['（一）抓源头', 'cn-paren', 1, '（一）'],
    ['(三)抓末端', 'cn-paren', 3, '(三)'],
    ['（ 二 ）抓过程', 'cn-paren', 2, '（ 二 ）'],
    ['1.强化院感防控', 'arabic', 1, '1.'],
    ['３．强化管理', 'arabic', 3, '３．'],
    ['12、强化管理', 'arabic', 12, '12、'],
    ['1.2025年完成招标', 'arabic', 1, '1.'],
    ['（1）抓排查', 'arabic-paren', 1, '（1）'],
    ['(１２) 抓排查', 'arabic-paren', 12, '(１２) '],
    ['①严打突出犯罪', 'circled', 1, '①'],
    ['⑫严打突出犯罪', 'circled', 12, '⑫'],
    ['一是健全机制', 'is', 1, '一是'],
    ['二要健全机制', 'is', 2, '二要'],
    ['★有什么打算？', 'question', null, '★'],
    ['问：有什么打算？', 'question', null, '问：'],
    ['㈡抓过程', 'cn-paren', 2, '㈡'],
    ['（二） 、抓过程', 'cn-paren', 2, '（二） 、'],
    ['2稳定菜篮子工程', 'arabic-blank', 2, '2'],
    ['⑶抓排查', 'arabic-paren', 3, '⑶'],
    ['⒉强化管理', 'arabic', 2, '⒉'],
    ['❹强化管理', 'circled', 4, '❹'],
    ['第二板块：存在的困难', 'part', 2, '第二板块：'],
    ['第3部分 工作打算', 'part', 3, '第3部分 '],
    ['1.2025年工作回顾', 'arabic', 1, '1.'],
    ['1 年度主要成果', 'arabic-blank', 1, '1 '],
    ['2、20XX年工作计划', 'arabic', 2, '2、'],
    ['4 2026年工作计划', 'arabic-blank', 4, '4 '],
    ['2.1平台建设', 'decimal-2', 1, '2.1'],
    ['## 主要工作', 'markdown', null, '## '],
    ['　　一、工作进展', 'cn', 1, '一、'],
    ['· 1.工作进展', 'arabic', 1, '1.'],
  ];
  for (const [line, family, number, marker] of cases) {
    it(`finds ${family} in ${line}`, () => {
      const found = first(line);
      assert.equal(found?.family, family);
      assert.equal(found?.number, number);
      assert.equal(found?.place, 'start');
      assert.equal(line.slice(found?.start, found?.end), marker);
    });
  }

  for (const line of [
    '一月份完成投资',
    '1.5亿元投资落地',
    '2025.12.31',
    '十分重视',
    '一是非观念',
    '第一产业增加值',
    '三亚分公司',
    '（2025年）',
    '12家企业',
    '3名职工获奖',
    '5.1万亩',
  ]) {
    it(`finds none at the start of ${line}`, () => assert.notEqual(first(line)?.place, 'start'));
  }

  it('finds markers after a sentence, and （二） and 一是 anywhere', () => {
    const line = '重点做了三件事：一是抓学。二是抓改。统一是前提，（二）是补充';
    assert.deepEqual(
      readMarkers(toHalfWidth(line)).map(({ start, end }) => line.slice(start, end)),
      ['一是', '二是', '（二）'],
    );
  });

  it('keeps markers inside the line, apart and in order, for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const halfWidth = toHalfWidth(text);
        let end = 0;
        for (const marker of readMarkers(halfWidth)) {
          assert.ok(marker.start >= end && marker.end > marker.start && marker.end <= halfWidth.length);
          end = marker.end;
        }
      }),
    );
  });
});

describe('writing markers', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['一、', 3, '三、'],
    ['（二）', 11, '（十一）'],
    ['第一部分', 2, '第二部分'],
    ['9.', 10, '10.'],
    ['９．', 10, '１０．'],
    ['(1)', 2, '(2)'],
    ['①', 3, '③'],
    ['一是', 4, '四是'],
  ];
  for (const [like, n, written] of cases) {
    it(`makes ${written} in the manner of ${like}`, () =>
      assert.equal(familyOf(first(`${like}文字`)!.family)?.write(n, like), written));
  }

  it('is undone by reading, in every numbered family', () => {
    const manners = {
      part: '第一部分',
      cn: '一、',
      'cn-paren': '（一）',
      arabic: '1.',
      'arabic-paren': '（1）',
      circled: '①',
      is: '一是',
    } as const;
    for (const [id, like] of Object.entries(manners)) {
      const family = FAMILIES.find((f) => f.id === id);
      for (let n = 1; n <= 20; n++) {
        const written = family?.write(n, like) ?? '';
        assert.equal(first(`${written}文字`)?.number, n, written);
        assert.equal(first(`${written}文字`)?.family, id, written);
      }
    }
  });
});
