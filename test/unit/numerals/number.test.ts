import assert from 'node:assert/strict';
import { chineseValue, readNumber } from '../../../src/core/numerals/number';
import { chineseNumeral } from '../../../src/core/numerals/chineseNumeral';
import { toHalfWidth } from '../../../src/core/text/width';
import { inChinese } from '../../fixtures/numerals';

const number = (text: string) => readNumber(toHalfWidth(text), text, 0);

describe('chineseValue', () => {
  it('reads 1 to 99999 as written by rule', () => {
    for (let n = 1; n <= 99999; n++) assert.equal(chineseValue(inChinese(n)), n, inChinese(n));
  });

  const cases: readonly (readonly [string, number | null])[] = [
    ['〇', 0],
    ['两', 2],
    ['两千', 2000],
    ['一十二', 12],
    ['二百五十', 250],
    ['一亿零五万', 100050000],
    ['三千二百万', 32000000],
    ['一万二千亿', 1200000000000],
    ['万', 10000],
    ['一百二', 120],
    ['一百零二', 102],
    ['三万五', 35000],
    ['三万零五', 30005],
    ['十', 10],
    ['千万', 10000000],
    ['一二三', null],
    ['十十', null],
    ['百千', null],
    ['百八十', null],
    ['三十四百', null],
    ['甲', null],
  ];
  for (const [written, value] of cases) it(`${written} is ${value}`, () => assert.equal(chineseValue(written), value));
});

describe('chineseNumeral', () => {
  it('writes 1 to 99 as they are read', () => {
    for (let n = 1; n <= 99; n++) {
      assert.equal(chineseNumeral(n), inChinese(n));
      assert.equal(chineseValue(chineseNumeral(n)), n);
    }
  });
});

describe('readNumber', () => {
  const cases: readonly (readonly [string, number, string, number])[] = [
    ['3816件', 3816, '3816', 0],
    ['29.56亿元', 29.56, '29.56', 2],
    ['2,346家', 2346, '2,346', 0],
    ['1,234,567.8元', 1234567.8, '1,234,567.8', 1],
    ['３４．５％', 34.5, '３４．５', 1],
    ['1 260万元', 1260, '1 260', 0],
    ['18 960元', 18960, '18 960', 0],
    ['二十三个', 23, '二十三', 0],
    ['三千二百万余', 32000000, '三千二百万', 0],
    ['三点五倍', 3.5, '三点五', 1],
    ['九十五点零六', 95.06, '九十五点零六', 2],
    ['九点十分', 9, '九', 0],
    ['1亿5000万元', 15000, '1亿5000', 0],
    ['1亿15000万元', 1, '1', 0],
    ['1万200元', 1, '1', 0],
    ['3.5万5千元', 3.5, '3.5', 1],
  ];
  for (const [text, value, written, decimals] of cases) {
    it(`reads ${written} in ${text}`, () => {
      const found = number(text);
      assert.equal(found?.value, value);
      assert.equal(text.slice(found?.start, found?.end), written);
      assert.equal(found?.decimals, decimals);
    });
  }

  it('ends a number where a comma or point belongs to the sentence', () => {
    for (const [text, written] of [
      ['25，30', '25'],
      ['25,30', '25'],
      ['1.', '1'],
      ['2025,123', '2025'],
      ['12,3456', '12'],
      ['3.5.7', '3.5'],
    ] as const) {
      const found = number(text);
      assert.equal(text.slice(found?.start, found?.end), written, text);
    }
  });

  it('finds none in words and in characters out of order', () => {
    for (const text of ['企业', '', '一二三', '．5']) assert.equal(number(text), null, text);
  });
});
