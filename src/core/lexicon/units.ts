/**
 * Units and measure words (计量单位与量词) as they stand after a number. Legal units and their symbols follow GB 3100-1993
 * and GB 3101-1993; what those standards replace carries `legal`.
 */
export interface UnitEntry {
  /** As written in a report, 万 and 亿 not included. */
  readonly name: string;
  readonly kind: UnitKind;
  /** The unit a value is normalized to, where that is not the unit itself. */
  readonly base?: string;
  /** How many base units one unit is; 1 where not given. */
  readonly factor?: number;
  /** The legal form, where this one is not (平米 → 平方米). */
  readonly legal?: string;
  /** Never a quantity after a Chinese numeral (两会, 三年, 一期): only after Arabic digits. */
  readonly arabicOnly?: true;
}

export type UnitKind = 'measure' | 'people' | 'occasion' | 'money' | 'ratio' | 'length' | 'area' | 'volume' | 'mass' | 'energy' | 'power' | 'time' | 'data' | 'other';

const all = (kind: UnitKind, names: string, more: Partial<UnitEntry> = {}): UnitEntry[] =>
  names.split(' ').map((name) => ({ name, kind, ...more }));
const nonstandard = (kind: UnitKind, name: string, legal: string, factor = 1): UnitEntry => ({ name, kind, base: legal, factor, legal });

export const UNITS: readonly UnitEntry[] = [
  ...all('measure', '个 家 项 件 条 套 台 辆 艘 架 支 只 头 羽 株 棵 尾 匹 张 座 栋 幢 间 处 所 户 宗 起 笔 份 篇 本 册 枚 款 组 队 团 部 副 块 片 面 盏 根 串 对 顶 口 眼 道 例 桩 幅 列 节 门 类 种 大类 小类 户次 户（次） 人（次） 件（次） 台套 台（套） 台(套) 台（件） 台件 件套 套件 家（人） 家(人) 家（次） 支队伍 床位 泊位 标箱 标准箱 标车 车位 席 届次 个标段 座次 双 粒 瓶 袋 箱 桶 盒 包 卷 层'),
  ...all('measure', '站 点 村 镇 乡 县 街道 社区 市 省 国 国家 级 批 届 期 轮 度 期次 床 张床位', { arabicOnly: true }),
  ...all('people', '人 名 位 人（户） 人口'),
  ...all('occasion', '次 场 人次 家次 台次 车次 班次 架次 场次 艘次 批次 户次 件次 课次 趟 遍 回 台套次 台（套）次 台(套)次 人日 人天'),
  ...all('money', '元 美元 欧元 日元 港元 港币 英镑 韩元 卢布 元人民币'),
  ...all('money', '块钱', { arabicOnly: true }),
  ...all('ratio', '% ％ ‰ 个百分点 百分点 倍 成 番 个基点 分'),
  ...all('length', '千米 公里 米 厘米 毫米 微米 纳米 海里 里 车道公里'),
  ...all('length', 'm km cm mm ㎞ ㎜', { arabicOnly: true }),
  ...all('area', '平方米 平方公里 平方千米 公顷 亩 亩次 公顷次'),
  ...all('area', 'm² km² ㎡ ㎢', { arabicOnly: true }),
  ...all('volume', '立方米 升 毫升 方 立方 标准立方米', { arabicOnly: true }),
  ...all('volume', 'm³ L mL ㎥', { arabicOnly: true }),
  ...all('mass', '吨 千克 公斤 克 斤 吨标准煤 吨公里 换算吨公里 人公里 车公里 标台 吨位 毫克 载重吨 总吨 毫克/升 微克/立方米'),
  ...all('mass', 't kg g mg ㎏', { arabicOnly: true }),
  ...all('energy', '千瓦时 兆瓦时 吉瓦时 焦耳 大卡'),
  ...all('energy', 'kWh MWh GWh', { arabicOnly: true }),
  ...all('power', '千瓦 兆瓦 吉瓦 瓦 千伏安 兆伏安 千伏 伏'),
  ...all('power', 'kW MW GW kV MVA', { arabicOnly: true }),
  ...all('data', 'GB TB PB MB EB P PFLOPS Gbps Mbps TEU', { arabicOnly: true }),
  ...all('time', '小时 分钟 秒 天 个工作日 工作日 课时 学时 学分 机时 小时/周', { arabicOnly: true }),
  ...all('time', '个月', { arabicOnly: true }),
  ...all('other', '摄氏度 ℃ 分贝 户数 字 句 元/平方米 元/吨 元/千瓦时 元/人 元/亩 人/平方公里 公斤/亩 斤/亩 吨/日 立方米/日 万元/亩 万元/人 帕 兆帕', { arabicOnly: true }),
  nonstandard('area', '平米', '平方米'),
  nonstandard('area', '平方', '平方米'),
  nonstandard('area', '平方英尺', '平方米', 0.09290304),
  { ...nonstandard('area', 'M2', '平方米'), arabicOnly: true },
  { ...nonstandard('area', 'm2', '平方米'), arabicOnly: true },
  nonstandard('volume', '立米', '立方米'),
  { ...nonstandard('volume', 'm3', '立方米'), arabicOnly: true },
  nonstandard('length', '公尺', '米'),
  nonstandard('length', '公分', '厘米'),
  { ...nonstandard('length', 'KM', '千米'), arabicOnly: true },
  { ...nonstandard('length', 'Km', '千米'), arabicOnly: true },
  { ...nonstandard('mass', 'KG', '千克'), arabicOnly: true },
  { ...nonstandard('mass', 'Kg', '千克'), arabicOnly: true },
  nonstandard('energy', '度电', '千瓦时'),
  { ...nonstandard('energy', 'kwh', '千瓦时'), arabicOnly: true },
  { ...nonstandard('energy', 'KWH', '千瓦时'), arabicOnly: true },
  { ...nonstandard('energy', 'KWh', '千瓦时'), arabicOnly: true },
  { ...nonstandard('power', 'KW', '千瓦'), arabicOnly: true },
  { ...nonstandard('power', 'Kw', '千瓦'), arabicOnly: true },
  { ...nonstandard('power', 'kw', '千瓦'), arabicOnly: true },
  { ...nonstandard('power', 'KV', '千伏'), arabicOnly: true },
];

/** Powers of ten written as characters between a number and its unit. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([['万亿', 1e12], ['千亿', 1e11], ['百亿', 1e10], ['千万', 1e7], ['百万', 1e6], ['亿', 1e8], ['万', 1e4]]);
