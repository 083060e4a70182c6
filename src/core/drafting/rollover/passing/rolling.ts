import { NAMES_OF_PERSONS, OFFICES } from './offices';
import type { Passing } from './row';

const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
const A_YEAR = '(?:19|20)\\d{2}年';
/** What is left over from before a year, which is another year in the next report. */
const LEFT_OVER = '(?:旧欠|陈欠|旧账|欠款|欠费|欠薪|积案|应收|到期|应进馆|存量|未结|未清|遗留)';

/** Rows of what moves on with the year though it lies behind it: who joined in which year, what is left over from before one. */
export const ROLLING: readonly Passing[] = [
  {
    pattern: new RegExp(`${A_YEAR}(?=(?:新)?(?:入职|录用|招录|入行|入厂|参加工作)的)`, 'g'),
    reason: 'relative',
    ofResults: true,
    example: '2023年录用的3名公务员全部成为骨干。',
    counterexample: '2025年招录公务员3名，2019年购置的设备老化。',
  },
  {
    pattern: /20\d{2}年(?:度)?(?=立项的[^,。;!?]{0,12}(?:结题|结项|验收))/g,
    reason: 'relative',
    ofResults: true,
    example: '2022年度立项的3项如期结题。',
    counterexample: '2022年立项的国家储备林项目完成投资。',
  },
  {
    pattern: new RegExp(
      `${A_YEAR}(?:及|[底末])?(?:以|之)?前(?=(?:形成|产生|积累|遗留)?的?[^,。;!?\\d]{0,4}${LEFT_OVER})`,
      'g',
    ),
    reason: 'relative',
    ofResults: true,
    example: '清收2022年及以前旧欠。',
    counterexample: '2008年以前建设的区域站老化。',
  },
  {
    pattern: new RegExp(`${A_YEAR}(?=遗留的?[^,。;!?]{0,16}(?:调解|化解|办结|解决|结案|了结|清零))`, 'g'),
    reason: 'relative',
    ofResults: true,
    example: '2023年遗留的1宗林地纠纷调解结案。',
    counterexample: '1998年遗留的旧厂房闲置。',
  },
  {
    pattern: new RegExp(
      `(?<=已(?:有|达|满|逾|近|超过?)?)${NUMERAL}年(?=树龄|[党工校馆教站]龄|(?:的)?(?:历史|历程|[建办]?[校馆厂院]史)|[。,;])`,
      'g',
    ),
    reason: 'count',
    ofResults: true,
    example: '“劳模林”已有40年树龄。',
    counterexample: '3年树龄以上的苗木，已满18岁。',
  },
  {
    pattern: /(?:达到|超过|已到|已过)(?:了)?(?:规定|设计|最低)?(?:报废|使用|服役|折旧|退役|设计)(?:使用)?年限/g,
    reason: 'record',
    ofResults: true,
    example: '2台运兵车达到报废年限。',
    counterexample: '延长设备使用年限。',
  },
  {
    pattern:
      /(?:今年|本年)(?:首年)?(?:起步|起势|开局|收官|期满|到期|进入尾声|过半|是(?:首|头|最后|第[一二三四五六七八九十])年)(?=[,。;])/g,
    reason: 'plan-year',
    ofResults: true,
    example: '三年行动（2025—2027年）今年起步。',
    counterexample: '今年起步早、力度大。',
  },
  {
    pattern:
      /(?<=[,。;:、]|^|开展|推进|完成|落实|抓好)(?!常态化)[^,。;!?“”、]{0,8}(?:身边|领域)[^,。;!?“”]{2,16}(?:集中整治|专项整治)(?!力度|机制|常态)/gm,
    reason: 'campaign',
    ofResults: true,
    example: '群众身边不正之风和腐败问题集中整治交办的4件全部办结。',
    counterexample: '深化重点领域治理，常态化整治群众身边的问题。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:任命|聘任|聘请|推选|选举|提名|增补|补选))${NAMES_OF_PERSONS}(?:某{1,2}|[\\u4e00-\\u9fff]{1,2})(?:同志)?(?=为|担任|任)`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '2月，县卫健局任命刘某某为院长。',
    counterexample: '任命干部为科长，聘请专家担任顾问。',
  },
  {
    pattern: new RegExp(
      `(?<=(?<!原[\\u4e00-\\u9fff]{0,10})(?:${OFFICES})|支书|书记员|[副正]职|医师|工程师|教授|老师|教师|法官|检察官|民警)${NAMES_OF_PERSONS}某{1,2}`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '派驻的业务副院长陈某某每周坐诊3天。',
    counterexample: '被告人张某某认罪。',
  },
  {
    pattern:
      /(?<=(?:考核|评价|评估|评定|测评|排名)[^,。;!?]{0,10}?)(?:列|评为|定为|评定为|确定为|列为|进入|位列)(?:[A-D]{1,3}[+-]?|[一二三甲乙])[等级类档](?!的|项目|企业|以上)/g,
    reason: 'record',
    ofResults: true,
    example: '2024年度考核学院列A等。',
    counterexample: '考核列入议程，评价为A级的企业多。',
  },
  {
    pattern: /(?<!\d)20\d{2}年(?=全国(?!两会|人大|政协)[^,。;!?工作年度两]{2,8}大会(?:精神|部署|要求))/g,
    reason: 'relative',
    ofResults: false,
    example: '贯彻2024年全国教育大会精神。',
    counterexample: '贯彻2025年全国教育工作会议精神。',
  },
  {
    pattern: new RegExp(`(?:刷新|打破|突破)[^,。;!?“”]{0,8}${A_YEAR}[^,。;!?“”]{0,8}(?:[纪记]录|极值|峰值)`, 'g'),
    reason: 'record',
    ofResults: true,
    example: '突破该站2014年建站以来极值。',
    counterexample: '突破长期以来的瓶颈，打破大锅饭。',
  },
  {
    pattern:
      /(?<![\d年至到—~-])(?:1[0-2]|[1-9])月(?:\d{1,2}日|[底末初]|[上中下]旬)之?前(?=(?:如期|按期|提前|顺利|全线|整体)(?:交付|交房|完工|竣工|通车|投用|建成|移交|搬迁))/g,
    reason: 'deadline',
    ofResults: true,
    example: '滨江花园二期6月30日前如期交付1128户。',
    counterexample: '每年3月底前顺利完成修剪，6月30日前交付。',
  },
  {
    pattern: new RegExp(
      `(?<=[在由经,。;]|^)${NAMES_OF_PERSONS}[\\u4e00-\\u9fff]{1,2}(?:副)?(?:${OFFICES})(?=的?(?:带领|领导|指导|关心|主持|率领|亲自|带队|批示|推动)下?)`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '在吕明院长的带领下，全院团结奋进。',
    counterexample: '在院长的带领下，在高校长期指导下。',
  },
  {
    pattern:
      /最新(?:修订|颁布|出台|印发|施行|发布|公布)的(?=[^,。;!?]{0,14}(?:法|条例|办法|规定|标准|准则|规程|细则))/g,
    reason: 'relative',
    ofResults: true,
    example: '最新修订的招标投标办法全员学习。',
    counterexample: '执行新修订的各项制度，最新发布的行情。',
  },
  {
    pattern:
      /(?<=中央|[省市县区州旗]委|教工委|国资委|接受)[^,。;!?第]{0,6}巡[视察](?:“回头看”)?(?=组?(?:反馈|移交|指出|进驻))/g,
    reason: 'campaign',
    ofResults: true,
    example: '省委巡视“回头看”反馈问题逐一整改。',
    counterexample: '坚持巡视巡察上下联动。',
  },
];
