import assert from 'node:assert/strict';
import { baseUnit, normalized, readQuantity } from '../../../src/core/numerals/quantity';
import type { PlacedQuantity } from '../../../src/core/numerals/quantity';
import { fold } from '../../../src/core/text/fold';

/** Reads the quantity that starts at the bar of 近|百家. */
function at(marked: string): { text: string; quantity: PlacedQuantity | null } {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { text, quantity: readQuantity(fold(text), text, Math.max(0, start)) };
}

interface Expected {
  /** Number and unit as written. */
  readonly written: string;
  readonly value: number;
  readonly high?: number;
  readonly base: string;
  readonly approximation?: string;
}

const CASES: Readonly<Record<string, Expected>> = {
  '3816件。': { written: '3816件', value: 3816, base: '件' },
  '２,３４６家企业': { written: '２,３４６家', value: 2346, base: '家' },
  '29.56亿元，': { written: '29.56亿元', value: 2956000000, base: '元' },
  '7626.47亿元': { written: '7626.47亿元', value: 762647000000, base: '元' },
  '1.2万亿元': { written: '1.2万亿元', value: 1200000000000, base: '元' },
  '180多个项目': { written: '180多个', value: 180, base: '个', approximation: '多' },
  '1360余项': { written: '1360余项', value: 1360, base: '项', approximation: '余' },
  '3200万余元': { written: '3200万余元', value: 32000000, base: '元', approximation: '余' },
  '3200余万元': { written: '3200余万元', value: 32000000, base: '元', approximation: '余' },
  '5-10家': { written: '5-10家', value: 5, high: 10, base: '家' },
  '2～3个': { written: '2～3个', value: 2, high: 3, base: '个' },
  '10%—20%': { written: '10%—20%', value: 10, high: 20, base: '%' },
  '10至15家': { written: '10至15家', value: 10, high: 15, base: '家' },
  '9亿～16亿元': { written: '9亿～16亿元', value: 900000000, high: 1600000000, base: '元' },
  '9000万—1.2亿元': { written: '9000万—1.2亿元', value: 90000000, high: 120000000, base: '元' },
  '十余家': { written: '十余家', value: 10, base: '家', approximation: '余' },
  '近|百家': { written: '百家', value: 100, base: '家', approximation: '近' },
  '近|200家': { written: '200家', value: 200, base: '家', approximation: '近' },
  '超过|68亿元': { written: '68亿元', value: 6800000000, base: '元', approximation: '超过' },
  '不少于|60场': { written: '60场', value: 60, base: '场', approximation: '不少于' },
  '100家以上': { written: '100家', value: 100, base: '家', approximation: '以上' },
  '12亿元左右': { written: '12亿元', value: 1200000000, base: '元', approximation: '左右' },
  '高达|12亿元': { written: '12亿元', value: 1200000000, base: '元', approximation: '' },
  '通过|30项': { written: '30项', value: 30, base: '项', approximation: '' },
  '节约|30万元': { written: '30万元', value: 300000, base: '元', approximation: '' },
  '附近|3家': { written: '3家', value: 3, base: '家', approximation: '' },
  '两个': { written: '两个', value: 2, base: '个' },
  '三十五家': { written: '三十五家', value: 35, base: '家' },
  '90兆瓦': { written: '90兆瓦', value: 90, base: '兆瓦' },
  '10个百分点': { written: '10个百分点', value: 10, base: '个百分点' },
  '3‰': { written: '3‰', value: 3, base: '‰' },
  '28.1％': { written: '28.1％', value: 28.1, base: '%' },
  '1298万平米': { written: '1298万平米', value: 12980000, base: '平方米' },
  '36KM': { written: '36KM', value: 36, base: '千米' },
  '3.2万㎡': { written: '3.2万㎡', value: 32000, base: '㎡' },
  '86.4万亩': { written: '86.4万亩', value: 864000, base: '亩' },
  '225万人次': { written: '225万人次', value: 2250000, base: '人次' },
  '3000台（套）': { written: '3000台（套）', value: 3000, base: '台（套）' },
  '41.5万元/人': { written: '41.5万元/人', value: 415000, base: '元/人' },
  '32微克/立方米': { written: '32微克/立方米', value: 32, base: '微克/立方米' },
  '302万。': { written: '302万', value: 3020000, base: '' },
  '48件65人': { written: '48件', value: 48, base: '件' },
  '12 家': { written: '12 家', value: 12, base: '家' },
  '1 260万元': { written: '1 260万元', value: 12600000, base: '元' },
};

const NONE = ['3816', '企业', '一二三家', '一个', '百家', '三级', '二次', '5G网络', '3DTV', '第|三届', '几|十家'];

describe('readQuantity', () => {
  for (const [marked, { written, value, high, base, approximation = '' }] of Object.entries(CASES)) {
    it(`reads ${marked}`, () => {
      const { text, quantity } = at(marked);
      assert.ok(quantity !== null);
      assert.equal(text.slice(quantity.start, quantity.end), written);
      assert.equal(normalized(quantity), value);
      assert.equal(quantity.high === undefined ? undefined : normalized(quantity, quantity.high), high);
      assert.equal(baseUnit(quantity), base);
      assert.equal(quantity.approximation, approximation);
    });
  }

  for (const marked of NONE) {
    it(`reads none in ${marked}`, () => assert.equal(at(marked).quantity, null));
  }

  it('keeps the digits written, for the rounding they imply', () => {
    assert.equal(at('28.10%').quantity?.decimals, 2);
    assert.equal(at('28%').quantity?.decimals, 0);
  });

  it('gives values without the noise of binary fractions', () => {
    for (const [marked, value] of [['29.56亿元', 2956000000], ['0.07亿元', 7000000], ['1.1万人', 11000], ['4.35万亿元', 4350000000000]] as const) {
      assert.equal(normalized(at(marked).quantity as PlacedQuantity), value, marked);
    }
  });

  it('takes a range apart that runs down or changes its unit', () => {
    for (const [marked, written] of [['10-5家', ''], ['5家-10个', '5家'], ['5家—3家', '5家']] as const) {
      const { text, quantity } = at(marked);
      assert.equal(quantity === null ? '' : text.slice(quantity.start, quantity.end), written, marked);
    }
  });
});
