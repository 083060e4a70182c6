import { OFFICES } from './offices';
import type { Passing } from './row';

const YEARS = '(?:\\d{1,3}|[一二两三四五六七八九十百]{1,4})';

/** Rows of how else a time is said: ages of bodies, five years by their name, days of this week, short years, seasons' campaigns. */
export const SAID: readonly Passing[] = [
  {
    pattern: new RegExp(
      `(?<=(?:建[校院厂馆站社店场所局园企会队行司军国党团县]|成立|组建|创办|创刊|创建|办学|开馆|开园|开业|挂牌|设立|设区|设市|建市|建区|通车|投用|入驻)(?:已|整|满|近)?)${YEARS}年(?=[,。;])`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '今年恰逢建厂60年。',
    counterexample: '成立3年级家委会，建校60年来。',
  },
  {
    pattern:
      /(?<=(?:春节|国庆|五一|“五一”|中秋|元旦|端午|清明|双节|黄金周)(?:假期|黄金周)?(?:放假|共|为期)?)(?:[一二三四五六七八九十]|\d{1,2})天(?=[,。;])/g,
    reason: 'relative',
    ofResults: true,
    example: '春节放假八天，值守到位。',
    counterexample: '春节前三天值守，培训三天。',
  },
  {
    pattern: /(?:上一?个|新的|下一?个|前一个|刚刚过去的)五年(?!规划|计划|级|制)/g,
    reason: 'plan-year',
    ofResults: true,
    example: '上个五年，产业结构优化。',
    counterexample: '新的五年规划，未来五年，近五年来。',
  },
  {
    pattern: /(?<=(?:跨入|迈入|迈向|面向|走向|踏入|步入|进入|展望|奋进)“?)十[一二三四五六七八]五(?!年|岁)/g,
    reason: 'plan-year',
    ofResults: false,
    example: '跨入“十五五”，任务更重。',
    counterexample: '落实“十五五”规划，进入十五五岁。',
  },
  {
    pattern:
      /九三(?=阅兵|纪念|期间)|昨[日天晚](?=[\u4e00-\u9fff])|(?<![时同择即半\d])日前(?=[,\u4e00-\u9fff])(?![后夕])|近日(?=[,\u4e00-\u9fff])(?!点|均)|闰(?:[正二三四五六七八九十]|十[一二])月|双春年?(?=[,。;”])/g,
    reason: 'relative',
    ofResults: true,
    example: '昨日闭幕的推进会部署工作。',
    counterexample: '10日前办结，即日前往，润九三尺。',
  },
  {
    pattern:
      /(?<=暑期|寒假|夏季|冬季|春季|秋季|春节|国庆|两会|汛期)“[^“”\d]{2,8}”(?=行动(?!计划|方案))|(?<![春夏秋冬])(?:春|夏|秋|冬)季(?:攻势|行动|会战|攻坚)(?!计划|方案)|(?:春|夏|秋|冬)季(?:社会)?治安[^,。;!?\d]{0,8}(?:行动|整治)/g,
    reason: 'campaign',
    ofResults: true,
    example: '暑期“护苗”行动有力。',
    counterexample: '“一户一档”管理行动，夏季治安形势平稳，“三年”行动方案。',
  },
  {
    pattern: /(?<![每学])(?:中期|终期|届满)(?:评估|检查|考核|验收|审计|述职|复查|评审|调整)(?!率|制度|机制|办法)/g,
    reason: 'one-off',
    ofResults: true,
    example: '三年行动中期评估良好。',
    counterexample: '学期中期末检查，中期借款归还。',
  },
  {
    pattern: new RegExp(
      `新(?:调整|上任|提任|提拔|任命|充实|交流|配备|选举产生)(?:到任)?的(?=[^,。;!?\\d]{0,8}(?:班子|领导|干部|负责人|${OFFICES}))`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '新调整的班子磨合顺畅。',
    counterexample: '新配备的设备投用，新调整的分工明确。',
  },
  {
    pattern:
      /(?<![\d.])[12]\d级(?=学生|新生|学员|本科|专科|硕士|博士|研究生|毕业班|[\u4e00-\u9fff]{0,6}专业)|['’‘]\d{2}(?=[\u4e00-\u9fff])|(?<![\d/])\d{2}\/\d{2}(?=赛季|财年|学年|榨季|年度|雪季)/g,
    reason: 'relative',
    ofResults: false,
    example: '23级学生实习有序。',
    counterexample: '12级大风过境，10级工伤认定。',
  },
  {
    pattern: /“?[一二三]模”?(?=显示|成绩|考试|均分|平均|数学|语文|英语|划线|上线|排名|质量)/g,
    reason: 'one-off',
    ofResults: true,
    example: '初三一模成绩稳定。',
    counterexample: '规模质量齐升，统一模式。',
  },
  {
    pattern:
      /(?<=^|[,。;“是])(?!有生|耄耋|花甲|古稀|而立|不惑|天命|风烛|有为)[^,。;是的\d“”]{2,6}之年(?=[\u4e00-\u9fff])(?!度|纪|龄|代|限|级)/gm,
    reason: 'plan-year',
    ofResults: false,
    example: '乘势而上之年提前谋划。',
    counterexample: '耄耋之年长者，有生之年心愿。',
  },
  {
    pattern: /(?<=^|[,。;])[^,。;!?是\d的“”]{2,14}的一年(?=[,。;!])/gm,
    reason: 'record',
    ofResults: false,
    example: '2025年，极不平凡的一年。',
    counterexample: '最关键的一年级，难忘的一年来。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:行动|计划|工程|方案|政策|改革|攻坚|整治)(?:实施)?)(?<!第)${YEARS}年(?=见效|初见成效|见成效|显效|期满|圆满)|(?:隔年|每?[两二三四五六]年|每隔[一两三]年)一(?:次|度|届|轮|评|选)`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '专项行动三年见效。',
    counterexample: '一年一度的龙舟赛，计划三年级扩招。',
  },
  {
    pattern: /20\d{2}年(?:度)?(?=(?:全国|全省)?1%人口抽样调查)/g,
    reason: 'one-off',
    ofResults: true,
    example: '2025年全国1%人口抽样调查登记启动。',
    counterexample: '2025年人口变动抽样调查。',
  },
];
