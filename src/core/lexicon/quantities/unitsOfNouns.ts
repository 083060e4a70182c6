/** What is never counted or measured in a unit (名词与计量单位): a row of data, in half-width text. */
export interface UnitOfNoun {
  /** What stands right before the number. */
  readonly noun: RegExp;
  /** Units that it is not told in, without 万 and 亿. */
  readonly never: string;
  /** What it is told in; "" where several may be meant. */
  readonly usual: string;
  readonly example: string;
  readonly counterexample: string;
}

/** What may stand between a noun and its number. */
const TO = '(?:约|近|共|达|达到|为|有|超|超过|已达|合计|总计|共计)?$';
const noun = (words: string): RegExp => new RegExp(`(?:${words})${TO}`);

/** The rows, in no order. */
export const UNITS_OF_NOUNS: readonly UnitOfNoun[] = [
  {
    noun: noun('(?:就业|用工|求职)意向'),
    never: '场次 场 批次 期',
    usual: '人次',
    example: '举办招聘会86场，达成就业意向4128场次。',
    counterexample: '达成就业意向4128人次，举办招聘会86场次。',
  },
  {
    noun: noun('(?:常住|户籍|流动|总)人口'),
    never: '户 家 亩 件 场次',
    usual: '人',
    example: '全县常住人口36.4万户。',
    counterexample: '全县常住人口36.4万人，常住户12.6万户。',
  },
  {
    noun: noun('(?:接待|迎来)(?:游客|旅客|观众|读者)|(?:运送|发送)(?:旅客|乘客)'),
    never: '场次 场 件 起 辆 吨 公里 家',
    usual: '人次',
    example: '接待游客264.8万场次。',
    counterexample: '接待游客264.8万人次，举办活动86场次。',
  },
  {
    noun: noun('(?:在校|中小)学生|在职职工|患者|驾驶员|老年人|残疾人'),
    never: '件 起 台 辆 吨 公里 亩 场次',
    usual: '人',
    example: '服务残疾人5308件。',
    counterexample: '服务残疾人5308人，发放辅助器具2157件。',
  },
  {
    noun: noun('(?:建筑|生活|餐厨|厨余)垃圾|渣土|污泥'),
    never: '公斤 千克 公里 亩',
    usual: '吨',
    example: '清运建筑垃圾1.3万公斤。',
    counterexample: '清运建筑垃圾1.3万吨，回收旧电池860公斤。',
  },
  {
    noun: noun('(?:建筑|播种|种植|造林|养殖|占地|绿化)面积'),
    never: '公里 千米 吨 人 人次 户 立方米 公斤',
    usual: '',
    example: '小麦播种面积32.6万吨。',
    counterexample: '小麦播种面积32.6万亩，总产14.28万吨。',
  },
  {
    noun: noun('里程|全长|总长|(?:道路|管网|河道|渠道)长度'),
    never: '亩 吨 平方米 公顷 平方公里 立方米',
    usual: '公里',
    example: '公路通车里程2846平方公里。',
    counterexample: '公路通车里程2846公里，绿化12亩。',
  },
  {
    noun: noun('(?:粮食|小麦|水稻|玉米|油料|蔬菜|水果|水产品)(?:总产量?|产量)'),
    never: '亩 公里 公顷 平方米 人 户',
    usual: '吨',
    example: '粮食总产量26.4万亩。',
    counterexample: '粮食总产量26.4万吨，播种52万亩。',
  },
  {
    noun: noun('库容|(?:供|用|售)水量|污水处理量|蓄水量'),
    never: '亩 平方米 公里 公顷 人 户',
    usual: '立方米',
    example: '全年供水量8462万平方米。',
    counterexample: '全年供水量8462万立方米，用水户12万户。',
  },
  {
    noun: noun('(?:旅客|公交|铁路|公路|线网)?(?:客运量|客流量)|旅客吞吐量|旅客发送量'),
    never: '吨 公里 件 辆 吨公里',
    usual: '人次',
    example: '旅客吞吐量1141万吨。',
    counterexample: '旅客吞吐量1141万人次，货邮8.3万吨。',
  },
  {
    noun: noun('货运量|货物吞吐量|货邮吞吐量'),
    never: '人次 人 公里',
    usual: '吨',
    example: '港口货物吞吐量2864万人次。',
    counterexample: '港口货物吞吐量2864万吨，旅客18万人次。',
  },
  {
    noun: noun('(?:发|售|用|供|购|上网)电量'),
    never: '千瓦 吨 立方米',
    usual: '千瓦时',
    example: '全年售电量16.8亿千瓦。',
    counterexample: '全年售电量16.8亿千瓦时，最大负荷34.2万千瓦。',
  },
  {
    noun: noun('(?:最大|用电|最高|峰值)负荷|装机(?:容量|规模)'),
    never: '千瓦时 吨 立方米',
    usual: '千瓦',
    example: '夏季最大负荷34.2万千瓦时。',
    counterexample: '夏季最大负荷34.2万千瓦，售电16.8亿千瓦时。',
  },
  {
    noun: noun('(?:营业|经营|财政|税费|旅游|村集体|销售)收入|产值|增加值|(?:存款|贷款)余额|(?:成交|销售|零售|交易)额'),
    never: '吨 亩 公里 平方米 人次 立方米',
    usual: '元',
    example: '实现旅游收入27.03亿人次。',
    counterexample: '实现旅游收入27.03亿元，接待386.2万人次。',
  },
];
