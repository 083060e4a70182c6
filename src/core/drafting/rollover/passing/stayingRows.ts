import type { Staying } from './row';

const YEAR = '(?:19|20)\\d{2}年';
const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
/** The first year of a stretch. */
const FIRST = '(?:19|20)\\d{2}年?';
/** 5月, 5月20日, behind a year or alone. */
const MONTH = '\\d{1,2}月(?:\\d{1,2}日)?';
const DAY = '\\d{1,2}月\\d{1,2}日(?:至(?:\\d{1,2}月)?\\d{1,2}日)?';
/** How a paper comes to hold, and who may have made it so. */
const MADE = '(?:印发|批准|出台|颁布|公布|下发|发布|通过|修订|修正|制定)';
/** Days and weeks that have the same date each year; 母亲节, 助残日, 丰收节, which move in the calendar, are none. */
const FIXED_DAYS =
  '(?:禁毒日|消防宣传日|消防日|宪法日|艾滋病日|护士节|医师节|国家安全教育日|环境日|植树节|教师节|记者节|读书日|公祭日|烈士纪念日|水日|气象日|地球日|知识产权日|防灾减灾日|消费者权益日|红十字日|博物馆日|无烟日|爱眼日|健身日|扶贫日|残疾人日|志愿者日|卫生日|肝炎日|爱牙日|爱耳日|睡眠日|结核病日|献血者日|低碳日|生态日|警察节|档案日|粮食日|妇女节|劳动节|青年节|儿童节|建军节|国庆节|母乳喂养周|水周|反腐败日|电影日|标准日|湿地日|森林日|土地日|人口日|老年人日|糖尿病日|高血压日|心脏日|无车日|交通安全日)';
/** Campaigns that have the same month each year. */
const FIXED_MONTHS =
  '(?:安全生产月|税收宣传月|爱国卫生月|禁毒宣传月|质量月|消防宣传月|学雷锋|民族团结进步宣传月|宪法宣传周|网络安全宣传周|科技活动周|科普月|职业教育活动周|科普日)';
/** What a thing begins with. */
const BEGINS =
  '(?:正式|全面)?(?:动工|开工|奠基|启动|成立|组建|合并|揭牌|挂牌|启用|投用|始建|创办|创建|设立|迁入|开办|开馆|开业|开诊|开园|升格|改制|获批|上线)';

/** The rows: what is plainly history, a thing's own deadline, or has the same date each year. */
export const STAYING: readonly Staying[] = [
  {
    pattern: new RegExp(
      `${YEAR}(?:${MONTH})?起?(?=(?:正式|全面)?(?:施行|实施|${MADE})(?:施行|实施)?的(?:新修订|新修正|新版|新)?的?《)`,
      'g',
    ),
    example: '贯彻2025年5月20日起施行的《民营经济促进法》。',
    counterexample: '2025年5月20日起施行门票新价。',
  },
  {
    pattern: new RegExp(`(?<=》[((])${YEAR}(?:${MONTH})?起?(?=起?(?:正式)?(?:施行|实施|${MADE})[))])`, 'g'),
    example: '适用《刑法修正案》（2024年3月1日起施行）办案。',
    counterexample: '执行《窗口服务规范》（2025年）要求。',
  },
  {
    pattern: new RegExp(
      `(?<![比较与同和])${YEAR}(?:${MONTH})?(?=[\\u4e00-\\u9fff、]{0,14}?${MADE}的|(?:全国|中央)[^,。;!?]{2,8}(?:大会|会议)|新版)`,
      'g',
    ),
    year: 'past',
    example: '落实2024年省委办公厅印发的减负规定。',
    counterexample: '落实2025年省委办公厅印发的工作要点。',
  },
  {
    pattern: new RegExp(`(?<![比较与同和自从])${YEAR}(?:${MONTH})?(?=${BEGINS}(?!以来|至今))`, 'g'),
    year: 'past',
    example: '实训楼2024年10月动工，今年封顶。',
    counterexample: '比2024年启动多4项。',
  },
  {
    pattern: new RegExp(
      `(?<!(?:有效期|期限|展期|延期|延长|顺延)(?:至|到))${YEAR}(?:\\d{1,2}月)?[底末初]?(?:之?前)?(?!度|届|级)`,
      'g',
    ),
    year: 'far',
    example: '会展中心2029年投入使用。',
    counterexample: '做好2028年度水利投资申报，采矿许可有效期至2029年。',
  },
  {
    pattern: new RegExp(
      `${YEAR}(?:\\d{1,2}月)?[底末初]?(?:之?前)?(?=(?:全部|全面|正式)?(?:完工|竣工|投用|投产|投运|投入使用|通车|通航|通水|交付|建成|打造成))`,
      'g',
    ),
    year: 'ahead',
    example: '二期工程计划2027年6月完工。',
    counterexample: '申报2027年中央预算内投资，到2027年底村集体收入翻番。',
  },
  {
    pattern:
      /(?<![比较])(?:去年|上年)(?=[^,。;!?]{0,10}(?:考核|测评|审计|巡察|巡视|检查|评议|人代会|两会|督查|评估|调研|例会|职代会|教代会)[^,。;!?]{0,8}(?:反馈|反映|提出|指出|发现|交办)|结转|遗留|续建|跨年)/g,
    example: '去年考核反馈的问题仍有1个尚未整改，上年结转的项目已经清零。',
    counterexample: '去年列入整改的两处危墙仍未拆除。',
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${DAY}(?=(?:是|为|系)?(?:开展第${NUMERAL}个|第${NUMERAL}个)?“?(?:国际|世界|全国|中国|国家|全民)?(?:国家)?${FIXED_DAYS})|(?<=${FIXED_DAYS}”?[((])${DAY}(?=[))])`,
      'g',
    ),
    example: '6月26日国际禁毒日、世界艾滋病日（12月1日）开展宣传。',
    counterexample: '9月8日召开教师节表彰会，5月18日全国助残日走访。',
  },
  {
    pattern: new RegExp(
      `(?<!\\d)\\d{1,2}月(?=(?:扎实|深入|认真|集中)?(?:组织|开展|举办)?(?:第${NUMERAL}个)?(?:全国)?“?${FIXED_MONTHS})|(?<!\\d)${DAY}(?=(?:供暖|采暖|供热)[季期])`,
      'g',
    ),
    example: '6月组织第24个全国“安全生产月”活动。',
    counterexample: '6月组织安全生产大检查。',
  },
  {
    pattern: new RegExp(
      `(?<![自从])${YEAR}(?:${MONTH})?(?:召开|举办|举行|迎来|建[校院厂馆园站企]|成立)(?:了|的)?[\\u4e00-\\u9fff]{0,6}?第?${NUMERAL}[次届个](?:[\\u4e00-\\u9fff]{0,8}?会议?)?`,
      'g',
    ),
    year: 'past',
    example: '2022年10月召开第三次党代会，明确了目标。',
    counterexample: '今年是1958年建站67周年，2025年10月召开第三次党代会。',
  },
  {
    pattern: new RegExp(
      `${YEAR}(?:${MONTH})?(?:召开|举办|举行|迎来|建[校院厂馆园站企])(?:了|的)?[\\u4e00-\\u9fff]{0,6}?(?:第?${NUMERAL}[次届个](?:[\\u4e00-\\u9fff]{0,8}?会议?)?|${NUMERAL}周年)`,
      'g',
    ),
    year: 'ahead',
    example: '迎接2028年建校70周年。',
    counterexample: '迎接2026年建校70周年。',
  },
  {
    pattern: new RegExp(
      `第${NUMERAL}[期次轮届](?=[^,。;!?]{0,14}[((]${FIRST}[-—–~至](?:19|20)\\d{2}年)|(?<=“)[^“”]{2,10}年(?=”(?:行动第|[二两三四五]年(?:行动|活动)|(?:行动|活动)?[((]${FIRST}[-—–~至]))`,
      'g',
    ),
    example: '做好第二期“双高计划”（2025—2029年）建设，“儿科服务年”行动（2025—2027年）启动。',
    counterexample: '做好第二期“双高计划”建设，开展“作风建设年”活动。',
  },
  {
    pattern: new RegExp(`第${NUMERAL}[期次轮届](?:全国)?[\\u4e00-\\u9fff]{2,10}[((]${YEAR}(?=[))])`, 'g'),
    year: 'past',
    example: '运用第五次全国经济普查（2023年）成果。',
    counterexample: '承办第五次全省技能竞赛（2025年）任务。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:汛期|高考|缴费期|征缴期|禁渔期|休渔期|防火期|供暖期|采暖期)(?:[((]|为(?:每年)?(?:${YEAR})?))${DAY}`,
      'g',
    ),
    example: '汛期（6月1日至9月15日）值守，高考（6月7日至9日）保障有力。',
    counterexample: '中考（6月20日至22日）保障有力，高考动员会6月1日召开。',
  },
  {
    pattern: new RegExp(`(?<=(?:执行|延续|延续执行|实施)[至到])${YEAR}(?:${MONTH})?[底末]?`, 'g'),
    year: 'ahead',
    example: '优惠政策执行至2027年12月31日。',
    counterexample: '优惠政策执行至2026年12月31日。',
  },
  {
    pattern: new RegExp(`第${NUMERAL}次(?=修[正订改])`, 'g'),
    example: '贯彻《气象法》（2016年第三次修正）。',
    counterexample: '第三次修志工作会议召开，举办第三次培训。',
  },
  {
    pattern: new RegExp(
      `(?<=自)${YEAR}(?:${MONTH})?(?=(?!开工|动工|启动|开展|复工|进场)[^,。;!?\\d]{2,16}以来)|(?<=》)${YEAR}${MONTH}(?=(?:正式)?(?:施行|实施|印发|公布))`,
      'g',
    ),
    year: 'past',
    example: '自2024年12月1日正式推广以来，用票户覆盖面扩大。',
    counterexample: '自2024年以来的欠款，自2024年10月开工以来完成主体，自2025年12月1日推广以来。',
  },
];
