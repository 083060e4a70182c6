import { UNITS } from './units';

/** Measure words that count people, of whom one and the same is told by any. */
export const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位']);

/** Of legal units with several names and symbols, the one that stands for all: 公里 for 千米 and km. */
const ONE_UNIT = new Map<string, string>([
  ['km²', '平方公里'],
  ['㎢', '平方公里'],
  ['㎡', '平方米'],
  ['m³', '立方米'],
  ['㎥', '立方米'],
]);
const bySize = new Map<string, string>();
for (const { name, size } of UNITS) {
  if (size === undefined) continue;
  const key = `${size.first} ${size.factor}`;
  const first = bySize.get(key);
  if (first === undefined) bySize.set(key, name);
  else ONE_UNIT.set(name, first);
}

/** The unit that stands for all that count or measure the same: 人 for 名 and 位, 公里 for 千米, any other for itself. */
export const countedAs = (unit: string): string => (PEOPLE.has(unit) ? '人' : (ONE_UNIT.get(unit) ?? unit));

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
/**
 * Measure words of which writers take now one, now another for the same things (拆除426座, 腾出的426处), and those for what
 * is held or given: where a thing is told again it may be counted by any of its line.
 */
const TOLD_AGAIN_BY: readonly (readonly string[])[] = [
  '个 家 处 所 座 项 条 件 起 宗 例 桩 台 套 部 辆 份 篇 幅 本 册 口 眼 盏 根 棵 株 只 支 枚 块 片 间 栋 幢 笔 单 批 门 件(套) 台(套) 件套 台套'.split(
    ' ',
  ),
  '场 次 场次 期 讲 节 堂 届 轮'.split(' '),
];
const TOLD_AGAIN = new Map(TOLD_AGAIN_BY.flatMap((line) => line.map((word) => [word, line[0] as string])));
/** The measure word that stands for all by which a thing may be counted where it is told again: 个 for 座 and 处. */
export const toldAgainBy = (unit: string): string => TOLD_AGAIN.get(unit) ?? countedAs(unit);

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
