import type { Passing } from './row';

const NUMERAL = '(?:[一二三四五六七八九十百]{1,5}|\\d{1,3})';
/** What comes in rounds, issues or sets that are counted. */
const ROUNDS = '(?:届|批|期|轮|季|任|周期|站)';
/** A body above that calls a meeting. */
const ABOVE = '(?:党中央|中央|国务院|全国)';
/** What a campaign without a name of its own is called by its end. */
const CAMPAIGN =
  '(?:专项(?:整治|行动|治理|斗争|监督|检查|审计|清理)|集中整治|攻坚行动|百日(?:行动|攻坚|会战|整治|竞赛)|回头看)';
/** What tells that a campaign was carried out, behind its name. */
const CARRIED_OUT =
  '(?:要求|部署|任务|精神|方案|中|期间|以来|成效|取得|发现|查处|查摆|排查|摸排|自查|整改|收官|圆满|结束|完成|全面完成|深入推进|有序推进|扎实推进)';

/** Rows of what bears a name, a number or a policy of its year, though no year stands in the words. */
export const NAMED: readonly Passing[] = [
  {
    pattern: new RegExp(
      `第?${NUMERAL}${ROUNDS}?(?:[、和及至到—–~-]{1,2}第?${NUMERAL}){1,4}${ROUNDS}(?<=第[^,。;]{3,14})(?![级度限货])`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '举办第13、14期农机手培训班。',
    counterexample: '第一、二季度运行平稳，第3、4号机组检修，完成第一至三级评定。',
  },
  {
    pattern: new RegExp(
      `(?:已|先后|累计|共|连续|迄今)(?:成功|连续)?(?:经)?(?:举办|开办|承办|创办|开展|评选|招募|招收|培养|举行|办|出版|编印|推出|选派|走过|开设)(?:了|过|到)?(?:[二三四五六七八九十]|十[一二三四五六七八九]|[二三四五六七八九]十[一二三四五六七八九]?)${ROUNDS}`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '实施以来的“青苗计划”已办五期。',
    counterexample: '全年举办五期培训班，已办理五起案件。',
  },
  {
    pattern: /新一(?:轮|期|批|届|周期|任)(?!科技|产业革命|信息|技术|机遇|发展|班|家|次)(?=[\u4e00-\u9fff“《])/g,
    reason: 'session',
    ofResults: false,
    example: '密切关注新一轮棉花目标价格政策。',
    counterexample: '抢抓新一轮科技革命机遇，新一代信息技术应用。',
  },
  {
    pattern:
      /(?<!20\d{2}年)“?(?:两新|两重|国九条|双万亿|一揽子增量)”(?!组织|党|领域|工委)(?:政策|建设|项目)?|(?<!20\d{2}年(?:的)?)(?:超长期特别国债|增发国债|一揽子(?:增量|化债)?政策|存量政策和增量政策|增量政策|消费品以旧换新(?:政策|补贴)?|国补政策)/g,
    reason: 'campaign',
    ofResults: false,
    example: '借助国家“两新”政策的机遇。',
    counterexample: '列入2023年增发国债项目，“两新”组织党建，政策一揽子推送。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:执行|落实|参加|参与|配合|按照|根据|贯彻|结合|抓好|深化|做好)[^,。;!?“”\\d]{0,3})[^,。;!?“”《》\\d]{4,24}${CAMPAIGN}(?=${CARRIED_OUT}|[,。;])|(?<=^|[,。;])(?!常态化|持续|日常|定期)[^,。;!?“”《》\\d]{2,12}(?<!开展|组织|实施|进行)${CAMPAIGN}(?=${CARRIED_OUT})`,
      'gm',
    ),
    reason: 'campaign',
    ofResults: true,
    example: '执行校园食品安全和膳食经费管理专项整治要求。',
    counterexample: '全年开展安全生产专项整治12次，常态化专项检查发现隐患30处。',
  },
  {
    pattern: new RegExp(
      `(?<!20\\d{2}年(?:\\d{1,2}月)?)${ABOVE}(?:[\\u4e00-\\u9fff]{2,12}?(?:工作会议?|大会))(?=精神|部署|要求|任务|和|、|召开)`,
      'g',
    ),
    reason: 'session',
    ofResults: false,
    example: '贯彻中央农村工作会议精神。',
    counterexample: '落实2024年9月全国教育大会部署，中央全面深化改革精神，全国人民代表大会代表视察。',
  },
  {
    pattern:
      /第(?:[1-9]0{1,4}|[一二三四五六七八九]?[百千万])(?:个|家|台|列|例|辆|名|位|套|座|趟|架|艘)(?=[\u4e00-\u9fff“])(?!百年)/g,
    reason: 'record',
    ofResults: true,
    example: '第1000列中欧班列开行。',
    counterexample: '第一百货大楼改造，第3个车间建成。',
  },
  {
    pattern:
      /自?(?:19|20)\d{2}年(?:\d{1,2}月)?(?:[^,。;!?\d]{0,8})以来[^,。;!?\d]{0,10}?(?:未(?!来)|没有|无(?!人机|偿|线|障|缝|纸|害))/g,
    reason: 'record',
    ofResults: true,
    example: '学生基本伙自2021年9月以来价格未涨。',
    counterexample: '自2021年9月以来受理38万单，2020年以来无偿献血推进。',
  },
  {
    pattern: /20\d{2}[-—–~至]{1,2}20\d{2}年度(?=[^,。;!?]{0,14}(?:优秀|先进|文明|示范|标兵|模范|最美|十佳|奖|称号))/g,
    reason: 'relative',
    ofResults: true,
    example: '表彰2024—2025年度优秀党员。',
    counterexample: '2024—2025年度采暖季运行，2024—2025年度预算。',
  },
  {
    pattern:
      /(?<=(?:汲取|吸取|反思)[^,。;!?]{0,2})[^,。;!?]{2,26}(?:事故|事件|火灾|爆炸|坍塌|案|案件|灾害)(?:的)?(?:深刻|惨痛)?教训/g,
    reason: 'one-off',
    ofResults: true,
    example: '深刻汲取17路公交车追尾事故教训。',
    counterexample: '汲取经验教训，总结事故规律。',
  },
  {
    pattern: /“\d{2}[\u4e00-\u9fff]{1,6}(?:[A-Z]{1,5})?\d{1,4}”(?<!年发行的.{4,16})/g,
    reason: 'one-off',
    ofResults: true,
    example: '发行“25宏远01”公司债。',
    counterexample: '2020年发行的“20滨投01”公司债如期兑付，推行“12345”热线。',
  },
  {
    pattern:
      /(?<=(?:离|距|距离|与|未达到?|没有达到)[^,。;!?\d]{0,2})20\d{2}年(?=底?前?(?:应|须|需|要求|规定|目标))|20\d{2}年(?=(?:底前?)?(?:应|须|需)(?:达到|完成|实现|建成))/g,
    reason: 'deadline',
    ofResults: false,
    example: '离2025年应达到的80%还有差距。',
    counterexample: '2025年目标任务完成，2025年应急演练12场。',
  },
  {
    pattern: /(?<=获(?:评|得)?)“?(?:优秀|良好|优胜|好)”?(?:等[次级]|档次|格次)(?!的)/g,
    reason: 'record',
    ofResults: true,
    example: '年度考核获优秀等次。',
    counterexample: '优秀等次的给予奖励，前列单位作交流。',
  },
  {
    pattern:
      /(?<=(?:进入|上榜|登上|列入|位列|荣登)[^,。;!?\d《]{0,4})20\d{2}年度?(?=[^,。;!?]{2,20}(?:\d+强|[百十]强|排行榜|榜单|名录|竞争力))/g,
    reason: 'record',
    ofResults: true,
    example: '进入2025年度中国建筑业竞争力200强。',
    counterexample: '列入2025年度计划项目12个。',
  },
  {
    pattern:
      /“[^“”\d]{2,10}[年月季]”(?=(?:系列|专项|主题)?(?:行动|活动|攻坚|工程|部署|要求)(?!第|[(]))|(?<![十百])[三四五六七八九十]大(?:专项)?(?:行动|攻坚战|战役|会战)(?!计划)/g,
    reason: 'campaign',
    ofResults: true,
    example: '信访“化解年”行动化解积案。',
    counterexample: '“三年”行动方案，五大板块协同，十大行动计划。',
  },
  {
    pattern: new RegExp(`第${NUMERAL}个(?=“\\d{1,3}(?:[·.]\\d{1,2})?[^,。;!?“”\\d]{2,14}[日周月节]”)`, 'g'),
    reason: 'count',
    ofResults: false,
    example: '组织第14个“122全国交通安全日”活动。',
    counterexample: '建成第3个“10分钟便民生活圈”。',
  },
  {
    pattern:
      /(?<=[\u4e00-\u9fff”])(?<!\d)\d\.0(?=上线|升级|模式|平台|工程|行动|阶段|时代|”)|(?:两|三|四|\d)次(?:下调|上调|降准|降息|加息)|(?:评级|等级|类别|等次)(?:由|从)[^,。;!?]{1,8}(?:升|降|调)(?:至|为|到|级)[^,。;!?]{1,5}/g,
    reason: 'record',
    ofResults: true,
    example: '监管评级由3A降为3B。',
    counterexample: '占比提高1.0个百分点，等级森严的格局转变，价格下调两次。',
  },
  {
    pattern:
      /(?:(?<![一二三四五六七八九十])[二三两四五六]|(?<!\d)\d)年(?:行动|计划|规划|攻坚)?(?:目标任务|目标|任务)(?=[^,。;!?\d]{0,4}(?:完成|实现|收官))|(?<!\d)(?:[二三四五六七八九十两]|\d{1,2})年(?:来)?(?:未|没有)(?=[增变动调涨换更修减])|(?<=[至到])(?:今年)?年底(?=,?(?:仍|尚|还))/g,
    reason: 'plan-year',
    ofResults: true,
    example: '三年任务全部完成。',
    counterexample: '全年任务完成，三年级任务完成，年底仍将组织检查。',
  },
];
