/** Measure words that count people, of whom one and the same is told by any. */
export const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位']);

/** The measure word that stands for all that count the same: 人 for 名 and 位, any other for itself. */
export const countedAs = (unit: string): string => (PEOPLE.has(unit) ? '人' : unit);

/** Measure words that name the same things and may stand side by side: 人 and 名 are the same, 处 and 个 nearly so. */
export const USED_ALIKE: readonly (readonly string[])[] = [
  [...PEOPLE],
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
