import assert from 'node:assert/strict';
import { baseUnit, normalized, readQuantity } from '../../../src/core/numerals/quantity';
import type { PlacedQuantity } from '../../../src/core/numerals/quantity';
import { toHalfWidth } from '../../../src/core/text/width';

/** Reads the quantity that starts at the bar of 近|百家. */
function at(marked: string): { text: string; quantity: PlacedQuantity | null } {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { text, quantity: readQuantity(toHalfWidth(text), text, Math.max(0, start)) };
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
  '200平方英尺，': { written: '200平方英尺', value: 18.580608, base: '平方米' }, // a foot is 0.3048 m
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
  十余家: { written: '十余家', value: 10, base: '家', approximation: '余' },
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
  两个: { written: '两个', value: 2, base: '个' },
  三十五家: { written: '三十五家', value: 35, base: '家' },
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
  '1亿5000万元': { written: '1亿5000万元', value: 150000000, base: '元' },
  '2亿3千万元': { written: '2亿3千万元', value: 230000000, base: '元' },
  '3万5千亩': { written: '3万5千亩', value: 35000, base: '亩' },
  '1万2000余户': { written: '1万2000余户', value: 12000, base: '户', approximation: '余' },
  '5千余亩': { written: '5千余亩', value: 5000, base: '亩', approximation: '余' },
  '5千克': { written: '5千克', value: 5, base: '千克' },
  五百多万元: { written: '五百多万元', value: 5000000, base: '元', approximation: '多' },
  一亿五千万元: { written: '一亿五千万元', value: 150000000, base: '元' },
  一百二十三户: { written: '一百二十三户', value: 123, base: '户' },
  三点五亿元: { written: '三点五亿元', value: 350000000, base: '元' },
  零点五个百分点: { written: '零点五个百分点', value: 0.5, base: '个百分点' },
  一个百分点: { written: '一个百分点', value: 1, base: '个百分点' },
  '0.2百分点': { written: '0.2百分点', value: 0.2, base: '个百分点' },
  '一倍多。': { written: '一倍', value: 1, base: '倍', approximation: '多' },
  '上|万家经营主体': { written: '万家', value: 10000, base: '家', approximation: '上' },
  百余家: { written: '百余家', value: 100, base: '家', approximation: '余' },
  二十来家: { written: '二十来家', value: 20, base: '家', approximation: '来' },
  十几家: { written: '十几家', value: 10, base: '家', approximation: '几' },
  '户数|十二户': { written: '十二户', value: 12, base: '户' },
  '不足|100家': { written: '100家', value: 100, base: '家', approximation: '不足' },
  '达不到|100家': { written: '100家', value: 100, base: '家' },
  七八个项目: { written: '七八个', value: 7, high: 8, base: '个' },
  三五家: { written: '三五家', value: 3, high: 5, base: '家' },
  四五十人: { written: '四五十人', value: 40, high: 50, base: '人' },
  十七八个: { written: '十七八个', value: 17, high: 18, base: '个' },
  两三千元: { written: '两三千元', value: 2000, high: 3000, base: '元' },
  三到五家: { written: '三到五家', value: 3, high: 5, base: '家' },
  '8000—1.2万元': { written: '8000—1.2万元', value: 8000, high: 12000, base: '元' },
  '3—5万元/户': { written: '3—5万元/户', value: 30000, high: 50000, base: '元/户' },
  '80公里/小时': { written: '80公里/小时', value: 80, base: '公里/小时' },
  '1.2万平米/年': { written: '1.2万平米/年', value: 12000, base: '平方米/年' },
  '30元/人·次': { written: '30元/人·次', value: 30, base: '元/人·次' },
  '2元/人次': { written: '2元/人次', value: 2, base: '元/人次' },
  '600元/月/户': { written: '600元/月/户', value: 600, base: '元/月/户' },
  '86.5万头（只）、': { written: '86.5万头（只）', value: 865000, base: '头（只）' },
  '3600人(次)，': { written: '3600人(次)', value: 3600, base: '人（次）' },
  '12家（其中': { written: '12家', value: 12, base: '家' },
  '5家至10家': { written: '5家至10家', value: 5, high: 10, base: '家' },
  '减少子企业|15户至86户': { written: '15户', value: 15, base: '户' },
  '6.5/10万': { written: '6.5/10万', value: 6.5, base: '/10万' },
  '100台(套)次': { written: '100台(套)次', value: 100, base: '台（套）次' },
  '5.6万辆次': { written: '5.6万辆次', value: 56000, base: '辆次' },
  '9分32秒，': { written: '9分32秒', value: 572, base: '秒' },
  '1小时20分钟': { written: '1小时20分钟', value: 80, base: '分钟' },
  '2小时5分30秒以内': { written: '2小时5分30秒', value: 7530, base: '秒', approximation: '以内' },
  '1小时20分36人': { written: '1小时20分', value: 80, base: '分钟' },
  '1.5小时': { written: '1.5小时', value: 1.5, base: '小时' },
  '8小时12人': { written: '8小时', value: 8, base: '小时' },
  '12项目标': { written: '12项', value: 12, base: '项' },
  '近|三成员工': { written: '三成', value: 30, base: '%', approximation: '近' },
  七成以上: { written: '七成', value: 70, base: '%', approximation: '以上' },
  六成五的农户: { written: '六成五', value: 65, base: '%' },
  '翻|一番': { written: '一番', value: 1, base: '番' },
  '翻了近|两番': { written: '两番', value: 2, base: '番', approximation: '近' },
  三分之一: { written: '三分之一', value: 0.333333, base: '' },
  三分之二以上: { written: '三分之二', value: 0.666667, base: '', approximation: '以上' },
  '近|五分之一': { written: '五分之一', value: 0.2, base: '', approximation: '近' },
  '3分之1': { written: '3分之1', value: 0.333333, base: '' },
  '占|2/3。': { written: '2/3', value: 0.666667, base: '' },
  '占|一半以上': { written: '一半', value: 0.5, base: '', approximation: '以上' },
  百分之二十: { written: '百分之二十', value: 20, base: '%' },
  百分之九十五点六: { written: '百分之九十五点六', value: 95.6, base: '%' },
  百分之百: { written: '百分之百', value: 100, base: '%' },
  百分之三十到四十: { written: '百分之三十到四十', value: 30, high: 40, base: '%' },
  百分之三至百分之五左右: { written: '百分之三至百分之五', value: 3, high: 5, base: '%', approximation: '左右' },
  千分之五: { written: '千分之五', value: 5, base: '‰' },
  万分之三: { written: '万分之三', value: 3, base: '‱' },
  十万分之八: { written: '十万分之八', value: 8, base: '/10万' },
};

/** A ratio keeps all its terms; `value` is the first. */
const RATIOS: Readonly<Record<string, readonly number[] | null>> = {
  '投入产出比|3:2，': [3, 2],
  '城乡居民收入比缩小至|1.86：1': [1.86, 1],
  '生师比为|17.5∶1': [17.5, 1],
  '三次产业结构调整为|8:40:52': [8, 40, 52],
  '由|12.5:40.3:47.2调整': [12.5, 40.3, 47.2],
  '按|1:2的比例配备': [1, 2],
  '比分为|3:1': null,
  '队伍以|3:1获胜': null,
  '评比会于|9:30召开': null,
  '上午|9:30': null,
  '|14:00': null,
};

const NONE = [
  '3816',
  '企业',
  '一二三家',
  '一个',
  '百家',
  '三级',
  '二次',
  '5G网络',
  '3DTV',
  '第|三届',
  '几|十家',
  '数|百家',
  '好几|百人',
  '千万',
  '百八十人',
  '5千',
  '312国道',
  '973项目',
  '六部门',
  '3处室',
  '上|百亿台阶',
  '三成立',
  '一成不变',
  '三番五次',
  '一番',
  '经过|一番努力',
  '两个半小时',
  '三分地',
  '一半靠投入',
  '二三类疫苗',
  '三四五家',
  '九点三个小组',
  '24/7',
  '3/4号楼',
  '5/12地震',
  '零',
  '2024',
];

describe('readQuantity', () => {
  for (const [marked, { written, value, high, base, approximation = '' }] of Object.entries(CASES)) {
    it(`reads ${marked}`, () => {
      const { text, quantity } = at(marked);
      assert.ok(quantity !== null, `nothing is read in ${marked}`);
      assert.equal(text.slice(quantity.start, quantity.end), written);
      assert.equal(normalized(quantity), value);
      assert.equal(quantity.high === undefined ? undefined : normalized(quantity, quantity.high), high);
      assert.equal(baseUnit(quantity), base);
      assert.equal(quantity.approximation, approximation);
    });
  }

  for (const [marked, terms] of Object.entries(RATIOS)) {
    it(`${terms === null ? 'reads no ratio in' : 'reads the ratio'} ${marked}`, () => {
      const { quantity } = at(marked);
      assert.deepEqual(quantity?.terms ?? null, terms);
      assert.equal(quantity?.value, terms?.[0]);
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
    for (const [marked, value] of [
      ['29.56亿元', 2956000000],
      ['0.07亿元', 7000000],
      ['1.1万人', 11000],
      ['4.35万亿元', 4350000000000],
    ] as const) {
      assert.equal(normalized(at(marked).quantity as PlacedQuantity), value, marked);
    }
  });

  it('takes P for computing power, and for no unit behind the lines of a picture', () => {
    const unitOf = (text: string): string | null => readQuantity(text, text, 0)?.unit ?? null;
    for (const lines of [480, 720, 1080, 2160, 4320]) assert.equal(unitOf(`${lines}P画面`), null, String(lines));
    for (const power of [300, 2161]) assert.equal(unitOf(`${power}P算力`), 'P', String(power));
  });

  it('takes a range apart that runs down or changes its unit', () => {
    for (const [marked, written] of [
      ['10-5家', ''],
      ['5家-10个', '5家'],
      ['5家—3家', '5家'],
    ] as const) {
      const { text, quantity } = at(marked);
      assert.equal(quantity === null ? '' : text.slice(quantity.start, quantity.end), written, marked);
    }
  });
});
