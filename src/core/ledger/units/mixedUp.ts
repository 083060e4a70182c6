/** Units that are written for each other and count or measure other things. */
const MIXED_UP: readonly (readonly [string, string])[] = [
  ['人', '人次'],
  ['人', '户'],
  ['户', '户次'],
  ['家', '家次'],
  ['元', '美元'],
  ['吨', '立方米'],
  ['公斤', '吨'],
  ['千克', '吨'],
  ['亩', '公顷'],
  ['亩', '平方米'],
  ['平方米', '立方米'],
  ['千瓦', '千瓦时'],
];

/** Whether two units are taken for each other: 人 and 人次, 亩 and 公顷. */
export const areMixedUp = (a: string, b: string): boolean =>
  a !== b && MIXED_UP.some((pair) => pair.includes(a) && pair.includes(b));
