import type { Passing } from './row';

/** What a place or a machine is numbered by. */
const NUMBERED =
  '号(?:宿舍|教学|办公|学生|职工)?(?:楼|院|线|路|井|桥|机组?|炉|窑|泵房|站|厂房|库|仓|船|地块|车间|隧道|食堂|斜井|坑)';
/** How works on it are told. */
const WORKS = '(?:改造|翻新|维修|修缮|装修|拆除|重建|扩建|新建|建设|加固|更换|大修|检修|扩容|搬迁)';
/** What is received, won or applied for once. */
const AIMS =
  '(?:示范(?:区|县|市|校|镇|村|园区?|街道|基地|点|城市)|先行区|试验区|试点|名城|产业园|产业集群|档案馆|学位(?:授权)?点|一级馆|强[县市区校]|开发区|高新区|自贸区|综保区|特级|甲级|重点实验室|(?:技术|研究|医疗|区域)中心|文明(?:单位|城市|校园|村镇)|卫生(?:城市|县城|乡镇|县|镇|村|单位)|[345]A级?(?:景区)?|森林城市|园林城市|双拥模范城|百强|地理标志|国家认定|资质|非遗|遗产)';

/** So many years or months. */
const YEARS = '(?:[1-9]\\d?|[一二两三四五六七八九十]{1,3})';

/** Rows of what a plan names that is to come about once; in the next plan it has come about, or not. */
export const AIMED: readonly Passing[] = [
  {
    pattern: new RegExp(
      `(?<=${WORKS}[^,。;!?\\d]{0,10})\\d{1,3}(?:[、和及至到—~-]\\d{1,3}){0,6}${NUMBERED}|\\d{1,3}(?:[、和及至到—~-]\\d{1,3}){0,6}${NUMBERED}(?=(?:的)?(?:整体)?${WORKS})`,
      'g',
    ),
    reason: 'one-off',
    ofResults: false,
    ofPlans: true,
    example: '改造竹园5、6号楼。',
    counterexample: '3号楼安排值班，改造宿舍楼3栋。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:申报|争创|创建|创成|建成|争取|冲刺|角逐|迎接)(?:国家级?|全国|省级?|市级?)?)[^,。;!?\\d、]{2,16}?${AIMS}(?!的|建设成果|成果|管理|工作|标准)`,
      'g',
    ),
    reason: 'one-off',
    ofResults: false,
    ofPlans: true,
    example: '申报国家农业现代化示范区。',
    counterexample: '巩固文明城市创建成果，创建单位自查到位。',
  },
  {
    pattern:
      /启动[^,。;!?\d“”]{2,16}(?:论证|辅导|编制|申报|招标|试点|改制|重组|筹建|立项|前期|选址|遴选)(?!工作会)|(?:迎接|通过|接受|配合做?好)[^,。;!?\d]{2,18}(?:评审|认定|复查|命名|定级|国检|国测|考评|审核评估|终期验收|抽检|督查)(?!的|工作机制)|跟踪[^,。;!?\d]{2,12}(?:开标|招标|立项|审批)|[^,。;!?\d]{2,20}(?:协议|合同|契约)[^,。;!?]{0,14}(?:签订|续签|签署|换签)(?=[,。;])|完成[^,。;!?\d]{2,18}(?:招标|续签|签约|开标)(?!率)/g,
    reason: 'one-off',
    ofResults: false,
    ofPlans: true,
    example: '启动质子治疗中心论证。',
    counterexample: '启动年度工作，迎接年度考核，规范合同签订行为。',
  },
  {
    pattern:
      /(?<![年\d每届期至到—~-])(?:1[0-2]|[1-9])月(?:[上中下]旬|[底末初]|\d{1,2}日)?(?=(?:正式)?(?:举行|举办|召开|开幕|揭幕|签约|签订|开标|首航|首发|上市|挂牌|迎接|拆除|重建|迁址|换届|改选|试运行|试点)|[^,。;!?\d]{2,10}(?:举行|开幕|揭幕|签约)[,。;])/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '5月上旬举行全区运动会。',
    counterexample: '2026年5月举行运动会，每年5月举行运动会。',
  },
  {
    pattern:
      /(?<![\d年每至到—~-])(?:从|自)?(?:1[0-2]|[1-9])月(?:[上中下]旬|[底末初]|\d{1,2}日)?起(?=[,\u4e00-\u9fff“])(?!伏|草|步)/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '7月1日起试行预约办。',
    counterexample: '每年7月起开展，2026年7月起试行，7月底前起草办法。',
  },
  {
    pattern:
      /(?<!年)(?:[上下]半年|第?[一二三四]季度|年内|年中)(?=(?:公布|发布|出台|印发|颁布)(?:[^,。;!?]{2,16}(?:名录|名单|规划|办法|条例|规定|意见|标准|图则)|实施|施行|执行)|完成[^,。;!?\d]{0,8}(?:批复|审批|可研|工可|初设|初步设计|征地))/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '下半年公布普查名录。',
    counterexample: '下半年公布考核结果，每季度发布通报。',
  },
  {
    pattern:
      /(?<![\d年])(?:第?[一二三四]季度(?:末|底|之?前)?|[上下]半年|年中|年内)(?=(?:正式|全面|全部)?(?:开工|动工|竣工|完工|投用|投产|投运|开业|开馆|开园|通车|封顶|交付|启用|揭牌|搬迁|上线|试运行)(?!率|一批|项目))/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '新校区一季度前交付使用。',
    counterexample: '一季度开工一批项目，上半年完成投资过半。',
  },
  {
    pattern: new RegExp(`(?<=[用力争过在花]|计划用)${YEARS}年(?:左右)?时间`, 'g'),
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '用三年时间完成全域整治。',
    counterexample: '每年时间安排，三年级时间表。',
  },
  {
    pattern: new RegExp(`(?<=工期(?:约|为|计划|预计)?)(?:${YEARS}年半?|${YEARS}个月)(?=[,。;])`, 'g'),
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '启动修缮工程，工期两年。',
    counterexample: '压缩工期，工期三年以上的项目。',
  },
  {
    pattern:
      /(?:明年|来年)(?:主?汛期|春节|元旦|开学|高考|供暖)(?:之?前)(?=(?:全部|全面)?(?:修复|完成|建成|投用|完工|竣工|交付|启用|整改))/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '水毁工程明年主汛期前全部修复。',
    counterexample: '明年汛期前开展检查。',
  },
  {
    pattern:
      /(?<=(?:列入|纳入|确定为|入选)[^,。;!?\d《》]{0,4})(?:[一二三四五六七八九十]{1,2}件)?(?:民生实事|为民实事|惠民实事)(?:项目|清单|盘子)?(?=[,。;])/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '新建消防站列入区十件民生实事。',
    counterexample: '办好民生实事，民生实事列入督查。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:争取|力争|确保)[^,。;!?\\d]{0,10})${YEARS}年(?:内|左右)?(?=翻|实现|达到|完成|建成|[^,。;!?\\d]{2,10}(?:达到|达|翻番|全覆盖))`,
      'g',
    ),
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '争取三年内高级教师达到6名。',
    counterexample: '力争全年实现增收，争取五年级达标。',
  },
];
