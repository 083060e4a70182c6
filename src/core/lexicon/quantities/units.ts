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
  /** Of a legal unit that reports convert into others: how many of the first unit of its dimension one is. */
  readonly size?: { readonly first: string; readonly factor: number };
  /** The legal form, where this one is not (平米 → 平方米). */
  readonly legal?: string;
  /** Never a quantity after a Chinese numeral (两会, 三年, 一期): only after Arabic digits. */
  readonly arabicOnly?: true;
}

/** What a unit measures or counts: units of one kind can be compared. */
export type UnitKind =
  | 'measure'
  | 'people'
  | 'occasion'
  | 'money'
  | 'ratio'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'time'
  | 'data'
  | 'other';

/** Units of what is counted one by one. */
export const COUNTED_KINDS: ReadonlySet<string> = new Set<UnitKind>(['measure', 'people', 'occasion']);
/** Units of what is paid or measured. */
export const MEASURED_KINDS: ReadonlySet<string> = new Set<UnitKind>([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
]);

const all = (kind: UnitKind, names: string, more: Partial<UnitEntry> = {}): UnitEntry[] =>
  names.split(' ').map((name) => ({ name, kind, ...more }));
const LATIN = /^[A-Za-z]/;

/**
 * Legal units that reports convert into each other (GB 3100-1993; 1 亩 = 2000/3 m², 国务院1984年法定计量单位).
 * @param sizes how many of the first one each is
 */
const convertible = (kind: UnitKind, first: string, sizes: Readonly<Record<string, number>>): UnitEntry[] =>
  Object.entries(sizes).map(([name, factor]) => ({
    name,
    kind,
    size: { first, factor },
    ...(LATIN.test(name) ? { arabicOnly: true } : {}),
  }));
const nonstandard = (kind: UnitKind, name: string, legal: string, factor = 1): UnitEntry => ({
  name,
  kind,
  base: legal,
  factor,
  legal,
});

/** Every unit that is read. */
export const UNITS: readonly UnitEntry[] = [
  ...all(
    'measure',
    '个 家 项 件 条 套 台 辆 艘 架 支 只 头 头只 羽 株 棵 尾 匹 张 座 栋 幢 间 处 所 户 宗 起 笔 份 篇 本 册 枚 款 组 队 团 部 副 块 片 面 盏 根 串 对 顶 口 眼 道 例 桩 幅 列 节 门 类 种 大类 小类 户次 户（次） 人（次） 件（次） 台套 台（套） 台（件） 台件 件套 套件 家（人） 家（次） 支队伍 床位 泊位 担 标箱 标准箱 标车 车位 席 届次 个标段 座次 双 粒 瓶 袋 箱 桶 盒 包 卷 封 层 台/套 台件（套） 桌 堂 孔 剂 针 剂次 头份 羽份 份次 具',
  ),
  ...all(
    'measure',
    '站 点 村 镇 乡 县 街道 社区 市 省 国 国家 批 届 期 轮 度 期次 床 张床位 集 首 讲 单 铺 案 管 发 把 挺 车 付',
    { arabicOnly: true },
  ),
  ...all('people', '人 名 位 人（户） 人口'),
  ...all(
    'occasion',
    '次 场 人次 家次 台次 车次 班次 架次 场次 艘次 批次 户次 件次 起次 课次 趟 遍 回 台套次 台（套）次 人日 人天 天次 辆次 项次 条次 篇次 处次 所次 站次 组次 例次 头次 只次 羽次 列次 队次 堂次 节次 警次 船次 箱次 吨次 点次 册次 笔次 针次 人/次 家/次 件/次 床日 工时 工日',
  ),
  ...all(
    'money',
    '元 美元 欧元 日元 港元 港币 英镑 韩元 卢布 元人民币 新元 新加坡元 澳元 加元 澳门元 新台币 瑞士法郎 泰铢 卢比 林吉特 越南盾 美金 日圆 比索 兰特 里亚尔 迪拉姆 第纳尔 坚戈 雷亚尔 里拉 纽元 新币 澳币 人民币',
  ),
  ...all('money', '块钱', { arabicOnly: true }),
  ...all('ratio', '% ‰ ‱ 个百分点 倍 番 个基点 分'),
  ...all('ratio', '/10万 /万 折', { arabicOnly: true }),
  { name: '％', kind: 'ratio', base: '%' },
  { name: '百分点', kind: 'ratio', base: '个百分点' },
  { name: '成', kind: 'ratio', base: '%', factor: 10 },
  ...all('length', '厘米 毫米 微米 纳米 海里 车道公里 延米'),
  ...convertible('length', '米', { 米: 1, m: 1, 公里: 1e3, 千米: 1e3, km: 1e3, 里: 500 }),
  ...all('length', 'cm mm ㎞ ㎜', { arabicOnly: true }),
  ...convertible('area', '平方米', { 平方米: 1, 'm²': 1, 亩: 2000 / 3, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6 }),
  ...all('area', '亩次 公顷次'),
  ...all('area', 'km² ㎡ ㎢', { arabicOnly: true }),
  ...all('volume', '立方米 升 毫升 方 标准立方米', { arabicOnly: true }),
  ...all('volume', 'm³ L mL ㎥', { arabicOnly: true }),
  ...all(
    'mass',
    '克 吨标准煤 吨标煤 千克标准煤 克标准煤 吨公里 换算吨公里 人公里 车公里 标台 吨位 毫克 微克 载重吨 总吨 毫克/升 微克/立方米',
  ),
  ...convertible('mass', '千克', { 公斤: 1, 千克: 1, kg: 1, 斤: 0.5, 吨: 1e3, t: 1e3 }),
  ...all('mass', 'g mg ㎏ μg ng', { arabicOnly: true }),
  ...convertible('energy', '千瓦时', { 千瓦时: 1, 千瓦小时: 1, kWh: 1, 兆瓦时: 1e3, MWh: 1e3, 吉瓦时: 1e6 }),
  ...all('energy', '焦耳 大卡'),
  ...all('energy', 'GWh', { arabicOnly: true }),
  ...convertible('power', '千瓦', { 千瓦: 1, kW: 1, 兆瓦: 1e3, MW: 1e3, 吉瓦: 1e6, GW: 1e6 }),
  ...all('power', '瓦 千伏安 兆伏安 千伏 伏'),
  ...all('power', 'kV MVA', { arabicOnly: true }),
  ...all('data', 'GB TB PB MB EB P PFLOPS EFLOPS TFLOPS DDDs Gbps Mbps TEU 兆 像素 帧', { arabicOnly: true }),
  ...all('time', '小时 分钟 秒 天 日 个工作日 工作日 课时 学时 学分 机时 小时/周', { arabicOnly: true }),
  ...all('time', '个月', { arabicOnly: true }),
  ...all('time', '个小时'),
  ...all(
    'other',
    '岁 周岁 摄氏度 ℃ 分贝 户数 字 句 元/平方米 元/吨 元/千瓦时 元/人 元/亩 人/平方公里 公斤/亩 斤/亩 吨/日 立方米/日 万元/亩 万元/人 帕 兆帕 dB Hz kHz MHz GHz ppm',
    { arabicOnly: true },
  ),
  nonstandard('area', '平米', '平方米'),
  nonstandard('area', '平方', '平方米'),
  nonstandard('area', '平方英尺', '平方米', 0.09290304),
  { ...nonstandard('area', 'M2', '平方米'), arabicOnly: true },
  { ...nonstandard('area', 'm2', '平方米'), arabicOnly: true },
  nonstandard('volume', '立米', '立方米'),
  { ...nonstandard('volume', '立方', '立方米'), arabicOnly: true },
  { ...nonstandard('volume', 'm3', '立方米'), arabicOnly: true },
  { ...nonstandard('volume', 'M3', '立方米'), arabicOnly: true },
  { ...nonstandard('mass', 'ug/m3', '微克/立方米'), arabicOnly: true },
  { ...nonstandard('mass', 'ug/m³', '微克/立方米'), arabicOnly: true },
  { ...nonstandard('mass', 'μg/m3', '微克/立方米'), arabicOnly: true },
  { ...nonstandard('mass', 'mg/m3', '毫克/立方米'), arabicOnly: true },
  { ...nonstandard('mass', 'MG/L', '毫克/升'), arabicOnly: true },
  { ...nonstandard('area', '公亩', '平方米', 100), arabicOnly: true },
  { ...nonstandard('mass', '市斤', '千克', 0.5), arabicOnly: true },
  nonstandard('length', '公尺', '米'),
  nonstandard('length', '公分', '厘米'),
  { ...nonstandard('length', 'KM', '千米'), arabicOnly: true },
  { ...nonstandard('length', 'Km', '千米'), arabicOnly: true },
  { ...nonstandard('length', 'CM', '厘米'), arabicOnly: true },
  { ...nonstandard('length', 'MM', '毫米'), arabicOnly: true },
  { ...nonstandard('mass', 'KG', '千克'), arabicOnly: true },
  { ...nonstandard('mass', 'Kg', '千克'), arabicOnly: true },
  { ...nonstandard('mass', 'T', '吨'), arabicOnly: true },
  nonstandard('energy', '度电', '千瓦时'),
  { ...nonstandard('energy', 'kwh', '千瓦时'), arabicOnly: true },
  { ...nonstandard('energy', 'KWH', '千瓦时'), arabicOnly: true },
  { ...nonstandard('energy', 'KWh', '千瓦时'), arabicOnly: true },
  { ...nonstandard('energy', 'Kwh', '千瓦时'), arabicOnly: true },
  { ...nonstandard('power', 'KW', '千瓦'), arabicOnly: true },
  { ...nonstandard('power', 'Kw', '千瓦'), arabicOnly: true },
  { ...nonstandard('power', 'kw', '千瓦'), arabicOnly: true },
  { ...nonstandard('power', 'KV', '千伏'), arabicOnly: true },
  { ...nonstandard('power', 'KVA', '千伏安'), arabicOnly: true },
];

/**
 * What a % is taken for where a page was read by machine (增长25机): each after a number that a word of growth leads to.
 */
export const MISREAD_PERCENT = '机乐务呖呙老兄吣弘';
/** Powers of ten written as characters between a number and its unit. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['千万', 1e7],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
]);

/** What a rate is per: 元/户, 公里/小时. */
export const DENOMINATORS: readonly string[] = (
  '人 户 家 个 件 次 例 亩 平方米 平米 平方公里 公顷 立方米 吨 千克 公斤 斤 克 升 毫升 千瓦时 千瓦 度 年 季 季度 月 日 天 周 小时 时 分 分钟 秒 台 套 辆 车 床 床日 公里 千米 米 株 头 只 羽 箱 袋 瓶 ' +
  '人·次 人次 人·天 人·月 人·年 人年 人月 生 班 村 篇 项 份 本 标箱 TEU 万元 亿元 m² m³ ㎡ ㎥ kg km h L'
).split(' ');

/** Words that begin as a unit does and are none: 312国道, 973项目, 三成立, 六部门, 两个半小时. */
export const NON_UNITS: readonly string[] = (
  '付款 付费 付出 付息 付现 担保 担任 担当 封闭 封控 封山 封堵 封存 封顶 折合 折旧 折叠 折算 折扣 日常 日均 日前 日报 日夜 日照 日内 国道 省道 县道 乡道 村道 国家安全 国际 国内 位数 单位 单独 单元 单一 单项 单列 单个 分之 分公司 分局 分校 分院 分会 分区 分管 分级 分别 分类 项目 成立 成员 成果 成功 成套 成效 成熟 成长 成因 成片 成不变 成就 ' +
  '点钟 点半 点整 点位 个半 个季度 个学期 个学年 个年度 个星期 个周末 集团 集中 集体 集成 集聚 首先 首批 首次 首席 讲话 讲座 案例 案件 台阶 台账 元旦 元素 部分 部门 部委 处室 口岸 条件 层面 层级 层次 面积 面向 门店 家庭 家属 团队 团体 团组 支部 对照 对接 对比 对标 对口 本科 本级 本地 本土 本专科 期间 期末 期刊 ' +
  '升级 升学 里程 克服 天然 度假 次生 村民 县城 市场 市区 镇区 镇街 乡村 发展 发明 发动 发生 发现 发布 发放 把握 把关 把控 方式 方面 方案 方向 方法 方针 方位 车辆 车间 车道 车站 车主 车型 车牌 车载 车企 车险 车流 站点 管理 管网 管道 管控 管护 具有 具备 具体'
).split(' ');
/** And those that only look so: 12项目标, 三成员工. The unit is what the second names. */
export const UNITS_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['项目标', '项'],
  ['位数学', '位'],
  ['成员工', '成'],
  ['成长期', '成'],
  ['成就业', '成'],
  ['家庭院', '家'],
  ['个半成', '个'],
]);
