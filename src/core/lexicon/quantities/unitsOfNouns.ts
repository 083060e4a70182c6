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
const TO =
  '(?:约|近|共|达|达到|为|有|超|超过|已达|合计|总计|共计|(?:降|升|增加|增至|提高|下降|上升|控制|稳定|保持|扩大)(?:到|至|在)|突破|不低于|不超过)?$';
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
    noun: noun('面积'),
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
  {
    noun: noun('(?:PM2\\.5|PM10|细颗粒物|可吸入颗粒物)(?:年均|年平均|平均|月均)?(?:质量)?(?:浓度)?(?:均值)?'),
    never: '毫克/立方米 毫克/升 克 微克',
    usual: '微克/立方米',
    example: '力争PM2.5年均浓度降到28毫克/立方米。',
    counterexample: '力争PM2.5年均浓度降到28微克/立方米，一氧化碳浓度1.1毫克/立方米。',
  },
  {
    noun: noun('(?:化学需氧量|氨氮|总磷|总氮)(?:年均|平均)?浓度(?:均值)?'),
    never: '微克/立方米 毫克/立方米 吨 公斤',
    usual: '毫克/升',
    example: '总磷平均浓度0.12毫克/立方米。',
    counterexample: '总磷平均浓度0.12毫克/升，削减总磷26吨。',
  },
  {
    noun: noun('(?:访问|浏览|播放|阅读|点击|下载|转发|曝光|搜索)量'),
    never: '人 件 吨 户 家 元',
    usual: '次',
    example: '全年访问量28.5万人。',
    counterexample: '全年访问量28.5万次，访问用户3.2万人。',
  },
  {
    noun: noun('永久基本农田|耕地保有量|高标准农田(?:面积)?|播种面积|退耕还林'),
    never: '平方米',
    usual: '亩',
    example: '划定永久基本农田49.2万平方米。',
    counterexample: '划定永久基本农田49.2万亩，拆除大棚1.2万平方米。',
  },
  {
    noun: noun('(?:建筑|供热|供暖|使用|办公|经营|商业)面积'),
    never: '平方公里 公里',
    usual: '平方米',
    example: '居民供热面积720万平方公里。',
    counterexample: '居民供热面积720万平方米，城区36平方公里。',
  },
  {
    noun: noun('(?:养老|医院|开放|编制|实有|护理)床位|停车泊位|停车位'),
    never: '人次 户 吨 公里 平方米 亩',
    usual: '',
    example: '新增停车位860平方米。',
    counterexample: '新增停车位860个，硬化路面860平方米。',
  },
  {
    noun: noun('(?:快递|包裹|寄递)(?:业务|派送|投递)?量'),
    never: '人 人次 亩 公里 户',
    usual: '件',
    example: '包裹业务量1876万人次。',
    counterexample: '包裹业务量1876万件，服务86万人次。',
  },
  {
    noun: noun('(?:热线|12345)(?:诉求|工单)|信访件|投诉举报'),
    never: '吨 亩 公里 平方米 户',
    usual: '件',
    example: '办结热线工单8640户。',
    counterexample: '办结热线工单8640件，回访8640户。',
  },
  {
    noun: noun('(?:年|全年|平均)?(?:降水量|降雨量)'),
    never: '厘米 米 平方米 公里',
    usual: '毫米',
    example: '全年降水量860厘米。',
    counterexample: '全年降水量860毫米，水位上升36厘米。',
  },
];
