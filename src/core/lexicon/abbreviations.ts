/**
 * Abbreviations (简称) that a reader in the field takes for the full name, whatever the report. A report's own are read
 * from its text.
 */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** Words before it with which its characters mean something else: 价格高企 (stay high) is no 高新技术企业. */
  readonly notAfter?: readonly string[];
  /** Only opens names (规上工业, 限上零售额) and is none by itself. */
  readonly opens?: true;
}

const pairs = (list: string, more: Partial<Abbreviation> = {}): Abbreviation[] =>
  list.split(' ').map((pair) => {
    const [short, full] = pair.split('=') as [string, string];
    return { short, full, ...more };
  });

const STAYS_HIGH =
  '价格 房价 油价 物价 粮价 菜价 价 成本 库存 费用 负债 债务 利率 通胀 杠杆率 杠杆 失业率 不良率 压力 风险 热度 仍 依然 仍然 持续 居'.split(
    ' ',
  );

/** Only true synonyms: one may stand for the other in every sentence. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: '高企', full: '高新技术企业', notAfter: STAYS_HIGH },
  ...pairs('规上=规模以上 限上=限额以上 战新=战略性新兴 中职=中等职业 R&D=研究与试验发展', { opens: true }),
  // economy, industry, trade
  ...pairs(
    '固投=固定资产投资 社零=社会消费品零售总额 社零总额=社会消费品零售总额 社零额=社会消费品零售总额 GDP=地区生产总值 CPI=居民消费价格指数 PPI=工业生产者出厂价格指数 技改=技术改造 民企=民营企业 国企=国有企业 央企=中央企业 小微企业=小型微型企业 个体户=个体工商户 跨境电商=跨境电子商务 服贸=服务贸易 新能源车=新能源汽车',
  ),
  // science and schools
  ...pairs(
    '科小=科技型中小企业 科特派=科技特派员 国自然=国家自然科学基金 国社科=国家社会科学基金 软著=软件著作权 硕士点=硕士学位授权点 博士点=博士学位授权点 学位点=学位授权点 职教=职业教育 创投=创业投资',
  ),
  // livelihood, health, housing
  ...pairs(
    '低保=最低生活保障 居民医保=居民基本医疗保险 职工医保=职工基本医疗保险 公租房=公共租赁住房 保租房=保障性租赁住房 棚改=棚户区改造 公积金=住房公积金 医共体=医疗卫生共同体 医联体=医疗联合体 三甲医院=三级甲等医院 二甲医院=二级甲等医院 民非=民办非企业单位',
  ),
  // environment, transport, order
  ...pairs(
    'PM2.5=细颗粒物 PM10=可吸入颗粒物 COD=化学需氧量 高铁=高速铁路 电诈=电信网络诈骗 刑案=刑事案件 安责险=安全生产责任保险',
  ),
];

/** Endings of indicators that say the same: the first of each list is the one that is compared. */
export const SAME_ENDINGS: readonly (readonly string[])[] = [
  ['产量', '总产量'],
  ['进出口总额', '进出口额', '进出口总值', '进出口'],
  ['出口额', '出口总额', '出口总值'],
  ['成交额', '成交总额', '成交金额'],
  ['销售额', '销售总额', '销售金额'],
  ['零售总额', '零售额'],
  ['总投资', '投资总额', '总投资额'],
  ['申请量', '申请数', '申请数量', '申请总量'],
  ['授权量', '授权数', '授权数量', '授权总量'],
  ['拥有量', '拥有数', '拥有总量'],
  ['货运量', '货运总量'],
  ['客运量', '客运总量'],
  ['吞吐量', '吞吐总量'],
  ['用电量', '用电总量'],
  ['用水量', '用水总量'],
  ['旅游收入', '旅游总收入'],
];

/** Endings that say no more than that the noun is counted: 高新技术企业总数 counts 高新技术企业. */
export const COUNT_ENDINGS: readonly string[] = ['总数量', '总数', '数量', '数'];
/** Words that end like those and are words of their own. */
export const NO_COUNT_ENDINGS: readonly string[] = [
  '指数',
  '系数',
  '倍数',
  '基数',
  '参数',
  '次数',
  '人数',
  '户数',
  '家数',
  '件数',
  '天数',
  '分数',
  '点数',
  '岁数',
  '度数',
  '负数',
  '少数',
  '多数',
];
