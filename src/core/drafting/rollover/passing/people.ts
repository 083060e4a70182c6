import { NAMES_OF_PERSONS, OFFICES } from './offices';
import type { Passing } from './row';

const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
const YEARS = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';
/** What those do who visit or decide, once. */
const ACTS =
  '(?:(?:到|赴|来|深入)[^,。;!?]{1,12}(?:调研|视察|检查|指导|督导|考察|看望|慰问)|作出(?:重要)?批示|作出(?:重要)?指示|批示|莅临|出席|亲临|亲自)';

/** Rows of who came, holds office or has served how long, and of what a year's calendar and weather were. */
export const PEOPLE: readonly Passing[] = [
  {
    pattern: new RegExp(
      `(?:[中央国省市县区州镇乡集团委政府]{0,4}(?:书记|主席|省长|市长|县长|区长|常委|部长|秘书长|董事长|总经理|检察长|行长))(?:、[^,。;、\\d]{2,8}){0,2}(?:${NAMES_OF_PERSONS}[\\u4e00-\\u9fff]{1,2})?(?:同志)?(?=${ACTS})`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '县委常委、宣传部部长到馆调研。',
    counterexample: '书记带头讲党课，各部部长履职尽责。',
  },
  {
    pattern: new RegExp(
      `(?<=${OFFICES})${NAMES_OF_PERSONS}[\\u4e00-\\u9fff]{1,2}(?=(?:正式)?(?:到任|任职|上任|履新|就任|退休|卸任|调任|离任|当选|接任))|(?:新任|新到任|新当选)(?:的)?[\\u4e00-\\u9fff]{0,8}?(?:${OFFICES}|领导|班子|[事队部科处股会裁监]长|秘书长|总裁|总监|负责人)(?!期)`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '新任董事长履职到位。',
    counterexample: '新任务开局良好，局长带队检查。',
  },
  {
    pattern: new RegExp(
      `(?:中央|国务院|最高检|最高法|[省市县区州]委?|集团公司?|总局|省局|市局)[^,。;!?“”]{0,8}?(?:第${NUMERAL}|[一二三四五六七八九十]|\\d{1,2})(?:批|轮)?[^,。;!?“”\\d]{0,8}?(?:巡视|巡察|督[查导察]|审计|考核|检查|验收|环保督察)组`,
      'g',
    ),
    reason: 'session',
    ofResults: false,
    example: '配合省委第五巡视组做好巡视工作。',
    counterexample: '成立3个检查组，市局检查组下沉一线。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:长达|历时|扎根|坚守|驻守|从[教医警检业艺事]|工龄|奋战|服役)[^,。;!?\\d一二三四五六七八九十]{0,6}?(?:近|超过?|满|了|已)?)${YEARS}(?:多|余)?年(?:多|余|有余)?(?![度级级代])|已满${YEARS}年(?=的)`,
      'g',
    ),
    reason: 'count',
    ofResults: true,
    example: '他扎根小站29年。',
    counterexample: '保修期3年，从业人员2025年增加。',
  },
  {
    pattern:
      /(?<=(?:元旦|春节|清明|“?五一”?|端午|中秋|国庆|双节)[^,。;!?\d]{0,4}?)(?:[一二三四五六七八九十]|\d{1,2})天(?=(?:小?长假|假期|假))/g,
    reason: 'relative',
    ofResults: true,
    example: '国庆中秋八天长假接待游客118万人次。',
    counterexample: '春节前后三天值守，假期延长2天。',
  },
  {
    pattern:
      /(?<!\d)第?\d{1,2}号台风(?:“[^“”]{1,4}”)?|“?9·3”?(?=期间|前后|当天)|“[^“”]{1,4}”(?=(?:强|超强)?台风)|第\d{1,2}号(?=(?:强|超强)?台风)|“?(?<!\d)\d{1,2}[·.]\d{1,2}”?(?=阅兵|纪念(?:大会|活动))/g,
    reason: 'one-off',
    ofResults: true,
    example: '“烟花”台风登陆期间抢修及时。',
    counterexample: '“防台风”演练，台风“零伤亡”目标责任书签订。',
  },
  {
    pattern:
      /为期(?:百日|半年|一个?月|两个?月|三个?月|\d{1,3}天|(?:[一二两三四五六七八九十]|\d)个(?:半)?月)(?=的?[^,。;!?]{0,12}(?:行动|整治|活动|攻坚|会战|竞赛|排查))/g,
    reason: 'campaign',
    ofResults: true,
    example: '开展为期三个月的集中整治行动。',
    counterexample: '培训为期三天，为期半年的实习。',
  },
  {
    pattern: /(?:[一二三四五六七八九十]{2,3}届)?(?:历次全会|以来历次全会|[一二三四五六七]中、[一二三四五六七]中全会)/g,
    reason: 'session',
    ofResults: false,
    example: '贯彻党的二十大和二十届历次全会精神。',
    counterexample: '全会精神宣讲到位。',
  },
  {
    pattern:
      /(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[至到—-]{1,2}(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:期间)?|以前|以后|之前|之后)(?=出生)/g,
    reason: 'relative',
    ofResults: false,
    example: '登记2018年9月1日至2019年8月31日期间出生的适龄儿童。',
    counterexample: '2025年出生缺陷防治到位，全年新生儿出生。',
  },
  {
    pattern:
      /(?<=(?:荣获|获评|获得|授予|评为|入选|当选|入围|跻身|摘得|斩获)[^,。;!?\d《]{0,10}?“?)20\d{2}年度?(?=[^,。;!?]{2,24}?(?:称号|模范|标兵|工作者|案例|名单|百强|榜|人物))/g,
    reason: 'record',
    ofResults: true,
    example: '职工荣获2025年全国劳动模范称号。',
    counterexample: '获得2025年资金支持，公布2025年度典型案例。',
  },
  {
    pattern:
      /20\d{2}年(?:1[0-2]|[1-9])月(?:\d{1,2}日)?[至到—–-]{1,2}(?:1[0-2]|[1-9])月(?:\d{1,2}日)?(?=,?(?:集中|组织|部署|全面|分批)?(?:开展|举办|组织|进行|实施)[^,。;!?]{2,20}(?:行动|整治|监督|活动|攻坚|大会战|竞赛|普查))/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '2026年3月至12月开展执行监督专项行动。',
    counterexample: '2026年1月至12月完成投资，3月至12月开展活动。',
  },
  {
    pattern: /20\d{2}年?版(?=(?:同时|随之|相应|即行)?(?:废止|停用|作废|替换))/g,
    reason: 'record',
    ofResults: true,
    example: '新预案印发，2019年版同时废止。',
    counterexample: '2023年版标准执行到位。',
  },
  {
    pattern:
      /(?<![\d月至到—~-])(?:[12]\d|3[01]|[1-9])日(?=(?:凌晨|清晨|上午|中午|下午|傍晚|晚|夜|最[高低大]|出现|举行|召开|达到?))/g,
    reason: 'one-off',
    ofResults: true,
    example: '城关站17日最高气温40.8℃。',
    counterexample: '5月17日上午召开，7至9日举行，3日内达标。',
  },
  {
    pattern: /(?<![比较超过于])(?:去年|上年)(?:“?(?:元旦|春节|五一|端午|中秋|国庆)”?(?:假期)?)/g,
    reason: 'relative',
    ofResults: true,
    example: '新馆自去年国庆开放以来接待读者46万人次。',
    counterexample: '比去年国庆多2万人次，去年同期为12万人次。',
  },
  {
    pattern: /(?:仅|只)剩下?(?:最后)?(?:[一二两三四五六七八九十]|\d{1,2})(?:年|个月|个季度)/g,
    reason: 'count',
    ofResults: false,
    example: '距实现目标仅剩一年。',
    counterexample: '只剩三家未整改。',
  },
  {
    pattern: /截[至止]到?20\d{2}年(?:1[0-2]|[1-9])月(?:[1-9]|1[0-46-9]|2[1-467])日(?!前)/g,
    reason: 'relative',
    ofResults: true,
    example: '反馈的问题截至2025年12月10日已整改11项。',
    counterexample: '截至2025年12月31日完成投资，截至2025年12月20日在册职工。',
  },
  {
    pattern: /过去的?五年/g,
    reason: 'relative',
    ofResults: true,
    example: '过去五年，街道收入年均增长5.8%。',
    counterexample: '过去两年投入较少。',
  },
  {
    pattern: /(?:启动|谋划|编制|部署)[^,。;!?“”]{0,6}“[七八九十]五”普法(?:规划)?(?:编制)?/g,
    reason: 'one-off',
    ofResults: false,
    example: '启动“九五”普法。',
    counterexample: '落实“八五”普法规划任务。',
  },
  {
    pattern:
      /(?<=月[起份],?(?:集中|部署|组织|统一)?开展)[^,。;!?“”\d]{4,20}专项(?:监督|行动|整治|治理|斗争|检查|审计)/g,
    reason: 'campaign',
    ofResults: true,
    example: '3月起开展违规异地执法专项监督。',
    counterexample: '常态化开展安全生产专项整治。',
  },
];
