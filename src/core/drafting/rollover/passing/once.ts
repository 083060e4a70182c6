import { COMPLETED_ONCE } from '../../../lexicon/time/events';
import { NAMES_OF_PERSONS, OFFICES } from './offices';
import type { Passing } from './row';

const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
const MONTH = '(?:1[0-2]|[1-9])月';
/** What is done in a stretch of months that is told of. */
const DONE =
  '(?:开展|组织|集中|接受|配合|部署|举办|分[批期]|派出|选派|赴|参加|参与|查摆|排查|整改|清理|推进|完成|承办|调整|轮训|抽调|进驻|驻点|查处|走访|征求|试行|扎实|深入|在[^,。;!?]{2,10}(?:开展|举办)|对[^,。;!?]{2,14}(?:开展|进行))';
/** What is measured over a stretch of months, which is as true of the same months of another year. */
const MEASURED =
  ',?(?:的|为|系|是|份?(?:实现|销售|营收|产|用[电水气]|新增|日均|月均|平均|降[雨水]|气温|单月|累计|共计?|合计|收入|利润|增长|同比|环比|游客|客流|全[市县区省国]|规上|全院|全校)|[汛旱]|禁[渔捕牧]|休[渔牧]|供[暖热]|采暖|防火|迎峰|[暑寒]假|[暑春]运|因|受|之?前|以来|底|末|起)';
/** A single thing of a plan, behind the day by which it is to be done. */
const SINGLE = `(?:签约|签订|签署|招标|开标|迎接|新建|建设|改建|扩建|迁建|提交|印发|出台|发布|申报|上线|引进|制定|修订|编制|启动|启用|投用|投入|挂牌|揭牌|竣工|交付|组建|成立|搬迁|(?:全面|全部)?完成[^,。;!?]{0,16}(?:${COMPLETED_ONCE.join('|')}|封顶|验收|建设|评审|审批|招标|编制|设计|整改))`;
/** What is given out by an appraisal or a contest. */
const GRADES =
  '(?:[特一二三]等[奖次]|(?:优秀|良好|优胜|先进|卓越)(?:等[次级])?|[金银铜]奖|[ABCD]{1,3}[+-]?(?![A-Za-z])级?|第[一二三四五]名)';

/** Rows of what happened, was named or was given out once, and is no campaign, record or year. */
export const ONCE: readonly Passing[] = [
  {
    pattern:
      /“?(?<!\d)\d{1,2}[·.]\d{1,2}”?(?=(?!期间|前|当天|活动)[^,。;!?“”日节周月期]{0,14}?(?:(?<![方预提草答档立备图教学议文病])案(?![例由卷头])|事故(?!演练|警示|教训)))/g,
    reason: 'one-off',
    ofResults: true,
    example: '依法起诉“8·17”特大电信诈骗案被告人。',
    counterexample: '“3·15”期间发布典型案例，“11·9”消防宣传日剖析案例。',
  },
  {
    pattern:
      /(?<![近\d〇一二三四五六七八九十这过去])(?:两年多?|[一三四五六七八九]年多|[一二三四五六七八九]?十(?:余|多)年|\d{1,2}余年)[来间]/g,
    reason: 'count',
    ofResults: true,
    example: '新规施行两年来发案下降。',
    counterexample: '近两年来发案下降，一年来成效明显，过去两年间投入较少。',
  },
  {
    pattern: new RegExp(
      `(?<![\\d年每至到—~-])(?!1月)${MONTH}(?:份)?[-—–~至到]{1,2}${MONTH}(?:份|[底末初]|[上中下]旬)?(?=(?!${MEASURED})[,\\u4e00-\\u9fff])|(?<![\\d年每至到—~-])(?!1[-—–~至到]|1月)\\d{1,2}[-—–~至到]{1,2}${MONTH}(?=(?!${MEASURED})[,\\u4e00-\\u9fff])|(?<![\\d年每至到—~-])1月?[-—–~至到]{1,2}[2-6]月(?=,?${DONE})`,
      'g',
    ),
    reason: 'one-off',
    ofResults: true,
    example: '5月至12月开展违规执法专项监督。',
    counterexample: '1月至11月开展检查，每年6月至9月组织巡护，6月至9月降雨偏多。',
  },
  {
    pattern: new RegExp(
      `第${NUMERAL}个(?=“?(?:全国|世界|国际|中国|全民|国家|全省|全市)[^,。;!?、\\d]{1,16}(?:(?:宣传|活动|服务|喂养|营养|教育|健康|防治|双创|普法|推广|认知|近视防控|节约用水|节水)[周月]|水周|科普[月日]|年会))`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '开展第34个世界母乳喂养周活动。',
    counterexample: '建成第3个国家级园区，新增第2个全国文明村。',
  },
  {
    pattern:
      /“?十[一二三四五六七八]五”?(?:规划|时期)?的?[^,。;!?“”《》\d]{0,6}?(?:开局(?!起步之年|之年)|起步(?!区|之年)|开门红|开好局|起好步|首战|良好开端|收官(?!之))/g,
    reason: 'plan-year',
    ofResults: false,
    example: '为“十五五”良好开局贡献力量。',
    counterexample: '落实“十五五”规划，“十五五”起步区建设。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:等[级次]|评级|结果|评定|评定等[级次])为(?:国家|[省市区县州])?级?)${GRADES}|(?<=获得?(?:国家|[省市区县州])?级?)[特一二三]等[奖次](?!的|奖励|[\\d一二三四五六七八九十名个项])`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '年度绩效考核获一等奖。',
    counterexample: '获一等奖3项，获评优秀，评为优秀的给予奖励。',
  },
  {
    pattern: new RegExp(
      `原[\\u4e00-\\u9fff]{0,10}(?:${OFFICES})${NAMES_OF_PERSONS}(?:某{1,2}|[\\u4e00-\\u9fff]{1,2}(?=等|案|涉嫌|受贿|贪污|严重|被|提起|违纪))`,
      'g',
    ),
    reason: 'one-off',
    ofResults: true,
    example: '对原副市长刘某某提起公诉。',
    counterexample: '原主任办公会议制度废止，沿用原局长办公会规则。',
  },
  {
    pattern: new RegExp(`(?<=(?:${OFFICES})[ \\u3000]{1,4})${NAMES_OF_PERSONS}[ \\u3000]?[\\u4e00-\\u9fff]{1,2}$`, 'g'),
    reason: 'record',
    ofResults: false,
    example: '县人民法院院长　李明远',
    counterexample: '院长　高度重视质量工作',
  },
  {
    pattern:
      /“[^“”\d]{2,10}”(?=(?:系列)?(?:专项(?:行动|整治|监督|治理|斗争|检查|审计|执法)|(?:攻坚战|大会战|集中行动|百日行动)))/g,
    reason: 'campaign',
    ofResults: true,
    example: '“检护民生”专项行动办理案件。',
    counterexample: '“四好”农村路建设，“一户一档”管理行动。',
  },
  {
    pattern:
      /(?:待|等|做好|抓好|根据|按照|结合|跟进)[^,。;!?]{2,18}?(?:法|条例|规划|纲要|办法|方案|意见|政策|标准|规定|细则)(?:正式)?(?:出台|颁布|印发|公布|下发|发布)后/g,
    reason: 'one-off',
    ofResults: false,
    example: '做好公益诉讼法出台后的学习实施。',
    counterexample: '做好新法学习，办法出台后执行顺畅。',
  },
  {
    pattern: new RegExp(
      `(?<![年\\d截至])${MONTH}(?:[底末初]|[上中下]旬|\\d{1,2}日)之?前(?=[^,。;!?]{0,4}?${SINGLE})(?![^,。;!?]{0,12}(?:全年|年度|当年|本年))`,
      'g',
    ),
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '9月1日前新建幼儿园1所。',
    counterexample: '3月底前完成单招考试，12月底前汇总年度台账。',
  },
  {
    pattern: new RegExp(
      `(?<![年\\d截至])${MONTH}(?:[底末初]|[上中下]旬|\\d{1,2}日)之?前(?=(?:全面|全部|顺利)?完成[^,。;!?]{2,20}(?:改革|改制|换届|搬迁|移交|划转|整合|合并|切换|回购|注销|重组))`,
      'g',
    ),
    reason: 'one-off',
    ofResults: true,
    example: '9月底前完成子企业监事会改革。',
    counterexample: '9月底前全部开放，10月底前完成征缴。',
  },
  {
    pattern: new RegExp(
      `(?<![年\\d截至—~-])${MONTH}(?:[底末初]|[上中下]旬|\\d{1,2}日)?(?=(?:正式|全面)?(?:开工|动工|竣工|完工|投用|投产|投运|投入使用|开业|开馆|开园|通车|封顶|交付|启用|揭牌|搬迁|上线)(?!率))`,
      'g',
    ),
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '实验楼2栋9月投用。',
    counterexample: '9月底汇总交付率，每年9月检修。',
  },
  {
    pattern:
      /(?:(?<![以晚早会网线路船街])上|(?<![通经超])过|超|(?<![附最])近|(?<![人户总次件参系指个])数|好?几)[十百千万亿]{1,2}(?:多|余)?(?:家|人次?|户|名|件|场|个|种|项|条|篇|册|次|台|辆|套|处|所|座|位|只|亩|株|例|份|吨|元|公里)|成[百千]上[千万]/g,
    reason: 'record',
    ofResults: true,
    example: '上万家企业受益。',
    counterexample: '80岁以上百人、附近百户入住，百年老店更新，总人数百万人。',
  },
  {
    pattern:
      /(?:明年|来年|次年)(?:1[0-2]|[1-9])月(?:[底末初]|[上中下]旬|\d{1,2}日)?(?:之?前)?(?=(?:正式|全面|全部)?(?:举办|举行|召开|承办|开工|动工|竣工|完工|投用|投产|投运|通车|开业|开园|开馆|交付|启用|搬迁|上线|申报|签约|完成[^,。;!?]{0,16}(?:建设|改造|验收|搬迁)))/g,
    reason: 'deadline',
    ofResults: false,
    ofPlans: true,
    example: '音乐会明年5月举办。',
    counterexample: '明年一季度完成方案，明年7月前推出系列活动，明年重点抓好管护。',
  },
  {
    pattern: /“(?:百日|大干|决战|决胜|冲刺|奋战)[^“”]{2,10}”/g,
    reason: 'campaign',
    ofResults: true,
    example: '开展“百日攻坚”，签约项目12个。',
    counterexample: '培育“百年老店”，推行“一站式”服务。',
  },
  {
    pattern: new RegExp(
      `(?<![年\\d每])${MONTH}(?:[上中下]旬|[底末初])[-—–~至到]{1,2}${MONTH}(?:[上中下]旬|[底末初])(?!之?前)`,
      'g',
    ),
    reason: 'one-off',
    ofResults: true,
    example: '针对9月中旬至10月上旬连阴雨发布专报。',
    counterexample: '每年6月上旬至7月中旬收割，9月中旬发布专报。',
  },
  {
    pattern:
      /(?:近|未来|今后|过去|力争)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})年[内来间]?(?=[((]20\d{2}年?[-—–~至]{1,2}20\d{2}年[))])[((]20\d{2}年?[-—–~至]{1,2}20\d{2}年[))]/g,
    reason: 'relative',
    ofResults: false,
    example: '近五年（2021—2025年）平均合格率稳定。',
    counterexample: '落实三年行动（2024—2026年）任务，第二个五年规划（2021—2025年）收官。',
  },
  {
    pattern: /“[^“”]{4,40}”(?=(?:宣传|活动)?主题(?!教育|公园|展|馆|党日|活动日|曲|班会|酒店|列车|邮局))/g,
    reason: 'campaign',
    ofResults: true,
    example: '围绕“人人讲安全、个个会应急”主题联合宣传。',
    counterexample: '开展“不忘初心牢记使命”主题教育，建成“红色记忆”主题公园。',
  },
  {
    pattern:
      /第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})届第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})次[\u4e00-\u9fff]{0,6}?(?:[职教工团党妇会]代会|[理董监]事会|代表大会|会员大会|股东大?会|全委会|常委会|全委(?=[((]扩大[))]会))/g,
    reason: 'session',
    ofResults: false,
    example: '聚焦集团三届四次职代会确定的目标。',
    counterexample: '职代会召开两次，连续三届承办。',
  },
];
