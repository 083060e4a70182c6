import { NAMES_OF_PERSONS, OFFICES } from './offices';
import type { Passing } from './row';

/** What a year is said to be for the body that tells of it: 项目建设年, 质量提升年. */
const THEMES =
  '建设|提升|攻坚|发展|落实|突破|深化|创新|服务|改革|质量|管理|巩固|转型|招商|基层|项目|作风|执行|规范|效能|人才|基础|推进|见效|增效|提效|提质|治理|整治|培育|赋能|保障|振兴|环境';
/** What happened on the day that it is known by, in its own year: “7·21”特大暴雨. */
const DISASTERS =
  '(?:特大|较大|重大|强|极端)?(?:暴雨|降雨|洪水|洪涝|洪灾|山洪|台风|地震|泥石流|滑坡|火灾|大火|爆炸|事故|案|专案|寒潮|雪灾|旱灾|雹灾|冰雹|灾害|抢险|水毁|洪峰|滑塌)';
/** What stands behind the name of who holds an office: 同志, or what he or she did. */
const NAMED =
  '(?=同志|[^,。;!?]{0,4}(?:带队|率队|率团|挂帅|为组长|任组长|带领|莅临|到会|作了?(?:报告|讲话)|主持召开)|(?:来[校院厂馆局所站村镇]|[到赴][^,。;!?\\d]{1,8}(?:调研|检查|讲|看望|慰问|宣讲|指导)|宣布|出席|讲(?:党课|思政课|授)))';

/** Rows of what a year is called, of what happened in it, and of who held office in it. */
export const OF_THE_YEAR: readonly Passing[] = [
  {
    pattern: new RegExp(
      `(?<=[“是])[\\u4e00-\\u9fff、]{2,10}(?:${THEMES})[年月](?<!岁月)(?=”?活动|行动|主题|[”,。;])|[改元](?<=元)年(?=[,。;])`,
      'g',
    ),
    reason: 'campaign',
    ofResults: false,
    example: '今年是全院“作风建设年”。',
    counterexample: '项目三年建设年均增长。',
  },
  {
    pattern: /(?!有生|耄耋|花甲|古稀|而立|不惑|天命|风烛|有为)[\u4e00-\u9fff]{2}之年(?=[,。;、”])/g,
    reason: 'plan-year',
    ofResults: false,
    example: '今年是治理行动的深化之年。',
    counterexample: '老人已是耄耋之年。',
  },
  {
    pattern: /(?<=是[^,。;!?]{0,12})[^,。;!?是\d的“”]{2,14}的一年(?=[,。;!])/g,
    reason: 'record',
    ofResults: false,
    example: '今年是极不平凡的一年。',
    counterexample: '学制为期不满的一年级学生入校，一年来运行平稳。',
  },
  {
    pattern: new RegExp(
      `“?(?<!\\d)\\d{1,2}[·.]\\d{1,2}”?(?=${DISASTERS}|[^,。;!?“”、日节周月版\\d]{1,6}?(?:暴雨|洪灾|山洪|火灾|大火|爆炸|事故|坍塌)(?!防治|隐患|预防|演练))`,
      'g',
    ),
    reason: 'one-off',
    ofResults: true,
    example: '“7·21”特大暴雨中无人员伤亡。',
    counterexample: '开展“5·12”防灾减灾日宣传，“12·4”国家宪法日宣誓，比重为3.5个百分点。',
  },
  {
    pattern: /(?:百|五十|三十|二十|\d{2,3})年一遇的?(?!标准|防洪|设防|洪水标准|设计|以上标准|能力)/g,
    reason: 'record',
    ofResults: true,
    example: '战胜五十年一遇的旱情。',
    counterexample: '堤防按百年一遇标准设防。',
  },
  {
    pattern: /(?<![届次])[一二三四五六七]中全会/g,
    reason: 'session',
    ofResults: false,
    example: '深入学习四中全会精神。',
    counterexample: '党的二十届四中全会召开。',
  },
  {
    pattern: /连续(?:保持)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个(?:多)?(?:月|季度|学期|赛季|财年)/g,
    reason: 'count',
    ofResults: true,
    example: '连续30个月零事故。',
    counterexample: '连续开展3个月集中整治。',
  },
  {
    pattern: /(?:\d{1,3}|[一二三四五六七八九]?[十百])(?:年)?[校院厂店馆所社台司](?:庆|诞)/g,
    reason: 'count',
    ofResults: false,
    example: '举办60年校庆。',
    counterexample: '30个院庆方案备案。',
  },
  {
    pattern: /(?<![成基根])本月(?:\d{1,2}[日号]|[上中下]旬|底|初)?(?=[,\u4e00-\u9fff])/g,
    reason: 'relative',
    ofResults: true,
    example: '本月20日点火投产。',
    counterexample: '成本月均下降。',
  },
  {
    pattern: /FY\d{2,4}/g,
    reason: 'relative',
    ofResults: false,
    example: 'FY25订单增加。',
    counterexample: 'CFY2接口联调。',
  },
  {
    pattern:
      /(?:编制|谋划|起草|论证)[^,。;!?《]{0,12}《?[^,。;!?》\d]{0,10}“十[一二三四五六七八]五”[^,。;!?》\d]{0,12}规划》?/g,
    reason: 'one-off',
    ofResults: false,
    example: '编制《档案事业“十五五”发展规划》。',
    counterexample: '落实“十四五”规划任务。',
  },
  {
    pattern: new RegExp(`(?<=${OFFICES})${NAMES_OF_PERSONS}[\\u4e00-\\u9fff]{1,2}${NAMED}`, 'g'),
    reason: 'record',
    ofResults: true,
    example: '县委书记王立新带队调研。',
    counterexample: '书记局长带队检查是常事，由局长带队督查。',
  },
  {
    pattern: /(?<=主题[为是:])“[^“”]{3,40}”|(?<=以)“[^“”]{3,40}”(?=为(?:年度)?主题)/g,
    reason: 'campaign',
    ofResults: true,
    example: '安全生产月主题为“人人讲安全、个个会应急”。',
    counterexample: '以“党建”为统领，围绕主题开展活动。',
  },
  {
    pattern:
      /(?<![A-Za-z])[Vv]\d(?:\.\d)?(?![\d.])|(?<!(?:执行|按照|落实|依据|对照|遵循)[^,。;!?]{0,14})\d\.\d版|20\d{2}版/g,
    reason: 'record',
    ofResults: true,
    example: '教务系统升级至V5.0。',
    counterexample: '35KV变电站，执行2.0版分组方案，图纸3张出版。',
  },
  {
    pattern: /历史性(?:突破|跨越|飞跃|成就|转变|变革)/g,
    reason: 'record',
    ofResults: true,
    example: '大赛成绩实现历史性突破。',
    counterexample: '历史性建筑保护到位。',
  },
  {
    pattern: /“?(?<!\d)\d{2}(?![年月日])[\u4e00-\u9fff]{1,6}[A-Z]{1,5}\d{1,4}(?!\.\d)”?/g,
    reason: 'one-off',
    ofResults: true,
    example: '成功发行“25滨投MTN001”。',
    counterexample: '采购12台设备，型号为A320。',
  },
  {
    pattern: /(?<=(?:有效期|期限|展期|延期|延长|顺延)(?:至|到|为至|截至))(?:19|20)\d{2}年(?:\d{1,2}月)?/g,
    reason: 'deadline',
    ofResults: false,
    example: '取水许可有效期至2030年。',
    counterexample: '到2030年建成示范馆。',
  },
];
