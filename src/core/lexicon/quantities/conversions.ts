/** Units of one dimension with the factor to the first (GB 3100-1993; 1 亩 = 2000/3 m², 国务院1984年法定计量单位). */
export const CONVERSIONS: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['平方米', 1],
    ['m²', 1],
    ['亩', 2000 / 3],
    ['公顷', 1e4],
    ['平方公里', 1e6],
    ['平方千米', 1e6],
  ],
  [
    ['米', 1],
    ['m', 1],
    ['公里', 1000],
    ['千米', 1000],
    ['km', 1000],
    ['里', 500],
  ],
  [
    ['千克', 1],
    ['公斤', 1],
    ['kg', 1],
    ['斤', 0.5],
    ['吨', 1000],
    ['t', 1000],
  ],
  [
    ['千瓦', 1],
    ['kW', 1],
    ['兆瓦', 1000],
    ['MW', 1000],
    ['吉瓦', 1e6],
    ['GW', 1e6],
  ],
  [
    ['千瓦时', 1],
    ['kWh', 1],
    ['兆瓦时', 1000],
    ['MWh', 1000],
    ['吉瓦时', 1e6],
  ],
];

/** Measure words that name the same things and may stand side by side: 人 and 名 are the same, 处 and 个 nearly so. */
export const USED_ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['家', '个', '处', '所'],
  ['台', '套'],
  ['台', '部'],
  ['台', '座'],
  ['棵', '株'],
  ['口', '眼'],
  ['本', '册'],
  ['件', '起', '宗'],
  ['场', '次'],
  ['座', '个', '处'],
];
/** Measure words that name the same things in different ways (家/个/户). */
export const INTERCHANGEABLE: readonly (readonly string[])[] = [
  ...USED_ALIKE,
  ['家', '个', '户'],
  ['辆', '台'],
  ['盏', '个'],
  ['只', '个'],
  ['艘', '条'],
];
/** Measure words that count different things (人/人次). */
export const CONFUSABLE: readonly (readonly string[])[] = [
  ['人', '人次'],
  ['名', '人次'],
  ['家', '家次'],
  ['户', '户次'],
  ['台', '台次'],
  ['场', '场次'],
];
