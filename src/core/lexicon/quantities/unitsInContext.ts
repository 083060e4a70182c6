/** A unit that is none of the legal ones where what it measures is told before it: a row of data, in half-width text. */
export interface UnitInContext {
  /** The group `unit` is what is to be replaced. */
  readonly pattern: RegExp;
  readonly legal: string;
  /** Whether it is a legal symbol, which running text writes out. */
  readonly isSymbol?: true;
  readonly example: string;
  readonly counterexample: string;
}

/** The rows, in no order. */
export const UNITS_IN_CONTEXT: readonly UnitInContext[] = [
  {
    pattern:
      /(?:气温|水温|室温|体温|地温|库温|温度|均温)[^,。;:\d]{0,10}-?\d[\d.]*(?<unit>度)(?![\u4e00-\u9fff]?[电数])/g,
    legal: '℃',
    example: '全市平均气温15.6度。',
    counterexample: '全市平均气温15.6℃,用电15.6度。',
  },
  {
    pattern:
      /(?:用|耗|供|售|购|节|节约|节省|发)电(?:量|能)?[^,。;:\d]{0,6}\d[\d.]*[百千万亿]*(?<unit>度)(?=[,。;、(]|以上|左右)/g,
    legal: '千瓦时',
    example: '全年节约用电36万度,折合标煤44吨。',
    counterexample: '全年节约用电36万千瓦时,举办三届36度创意展。',
  },
  {
    pattern:
      /(?:深|长|宽(?!带)|高|厚|径|距|里程|岸线|间隔)[^,。;:\d]{0,8}(?:\d[\d.]*米[^,。;:\d]{0,6})?\d[\d.]*(?<unit>M)(?=[,。;、()]|$)/g,
    legal: '米',
    example: '前沿水深由14.5米浚深至16.0M,可停靠万吨级船舶。',
    counterexample: '宽带提速至200M,水深16.0米。',
  },
  {
    pattern:
      /(?:水|污水|渗滤液|天然气|燃气|沼气|土石?|石料|砂石?|淤泥|垃圾|渣土|木材|混凝土|库容|蓄积)[^,。;:\d]{0,2}\d[\d.]*[百千万亿]*(?<unit>方)(?=[,。;、(])/g,
    legal: '立方米',
    example: '全年处理污水1971万方,负荷率90%。',
    counterexample: '全年处理污水1971万立方米,水事纠纷3方,协调到位。',
  },
  {
    pattern: /\d(?<unit>M\/S|m\/S|M\/s)(?![A-Za-z])/g,
    legal: '米/秒',
    example: '最大风速25M/S。',
    counterexample: '最大风速25m/s。',
  },
  {
    pattern: /(?:噪声|噪音|声级)[^,。;:\d]{0,8}\d[\d.]*(?<unit>db|DB|Db)(?![A-Za-z])/g,
    legal: 'dB',
    example: '厂界噪声58db。',
    counterexample: '厂界噪声58dB。',
  },
  {
    pattern: /(?<=每|元\/)(?<unit>KG|Kg)(?![A-Za-z])/g,
    legal: '千克',
    example: '每KG收购价6元。',
    counterexample: '每千克收购价6元。',
  },
  {
    pattern: /(?<=每|元\/)(?<unit>KM|Km)(?![A-Za-z])/g,
    legal: '千米',
    example: '每KM造价620万元。',
    counterexample: '每千米造价620万元。',
  },
  {
    pattern: /(?<=每|元\/)(?<unit>平米)/g,
    legal: '平方米',
    example: '总投资3456万元,每平米造价4000元。',
    counterexample: '总投资3456万元,每平方米造价4000元,水平米制化。',
  },
  {
    pattern: /(?<=每|元\/)(?<unit>立方)(?![米厘分])/g,
    legal: '立方米',
    example: '水价由2.4元/立方调到2.8元。',
    counterexample: '水价由2.4元/立方米调到2.8元。',
  },
  {
    pattern: /\d[\d.]*[百千万亿]*(?<unit>㎡)/g,
    legal: '平方米',
    isSymbol: true,
    example: '新建校舍21500㎡,投资9800万元。',
    counterexample: '新建校舍21500平方米。',
  },
  {
    pattern: /(?:分钟|时间|时长|[耗用]时|间隔)[^,;。\d]{0,12}\d[\d.]*(?<unit>mins?|MIN|Min)(?![A-Za-z])/g,
    legal: '分钟',
    isSymbol: true,
    example: '平均候车时间由9.4分钟压缩到8.1min。',
    counterexample: '平均候车时间由9.4分钟压缩到8.1分钟,型号8min。',
  },
  {
    pattern: /(?:小时|时间|时长|[耗用]时)[^,;。\d]{0,12}\d[\d.]*(?<unit>h|H|hrs?)(?![A-Za-z])/g,
    legal: '小时',
    isSymbol: true,
    example: '停电时间由6.4小时降到5.1h。',
    counterexample: '停电时间由6.4小时降到5.1小时,24h自助服务。',
  },
];
