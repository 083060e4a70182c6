import { OFFICES } from './offices';
import type { Passing } from './row';

const YEARS = '(?:[1-9]\\d?|[一二两三四五六七八九十]{1,3})';
/** Who holds an office, or those who lead together. */
const LEADERS = `(?:${OFFICES}|负责同志|负责人|主要领导|领导班子|班子成员|分管领导)`;
/** What began, so that its age is counted. */
const BEGUN =
  '(?:投产|投用|投运|成立|组建|运行|运营|开业|开馆|开园|开诊|通车|启用|挂牌|揭牌|开办|上线|入驻|入职|上任|到任|任职|孵化|开张|营业|试点|推行|施行|实施)';
/** What a plan sets up or hands over a single time. */
const HANDED =
  '(?:上线|投用|投产|投运|开工|动工|竣工|完工|封顶|建成|交付|通车|启用|开园|开业|验收|落成|试运行|移交|交工)';

/** Rows of what changed hands, came to an end or is counted from a beginning in the year that the report tells of. */
export const TURNED: readonly Passing[] = [
  {
    pattern: new RegExp(
      `原[\\u4e00-\\u9fff]{0,12}${LEADERS}(?![会办室联席制公长]|[\\u4e00-\\u9fff]{0,4}(?:会议|办公|制度|规则|责任制))(?=[^,。;!?]{2})`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '原行长到外地交流任职。',
    counterexample: '沿用原局长办公会规则，原主任办公会议制度废止。',
  },
  {
    pattern: new RegExp(
      `${LEADERS}(?:同志)?(?:[和、及与][\\u4e00-\\u9fff]{2,8})?(?:先后|均|再次|正式|依次)?(?:调整到任|调整到位|调整(?=[,。;])|转岗|调任|调往|调离|调至|交流任职|到龄|去职|履新|到岗|交流到位|新老交替|平稳交接|完成交接)`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '局主要负责同志调整，工作不断档。',
    counterexample: '主要领导调整思路，负责人到场。',
  },
  {
    pattern: /(?:履新|上任|到任|就任|接手|接任|当选)(?:之?后|以来|之初|伊始|之际|不久)/g,
    reason: 'record',
    ofResults: true,
    example: '履新以来跑遍所有村组。',
    counterexample: '履新职务，接任工作有序。',
  },
  {
    pattern:
      /过渡期(?:后|结束|届满|期满)|[试任聘服培见承租合援挂][^,。;!?期\d]{0,2}期(?:届满|期满|已满|将满|即满|满)(?![一二两三四五六七八九十\d])/g,
    reason: 'plan-year',
    ofResults: false,
    example: '健全过渡期后常态化帮扶机制。',
    counterexample: '过渡期内政策稳定，任期满三年的考核。',
  },
  {
    pattern: /新一届(?=[\u4e00-\u9fff“])/g,
    reason: 'session',
    ofResults: false,
    example: '新一届董事会选举产生。',
    counterexample: '新一轮科技革命加快。',
  },
  {
    pattern: /(?:国庆[、和]?中秋|中秋[、和]?国庆)(?:“?双节”?)?(?=假期|期间|叠加|黄金周|两节)/g,
    reason: 'relative',
    ofResults: true,
    example: '国庆中秋假期日均进馆突破万人次。',
    counterexample: '国庆期间值守，中秋前夕慰问。',
  },
  {
    pattern: /(?:亲临|莅临)[^,。;!?“”]{1,12}?(?:视察指导|视察|考察|调研指导|调研|指导)(?:工作)?(?:并发表重要讲话)?/g,
    reason: 'one-off',
    ofResults: true,
    example: '多次亲临我市视察指导并发表重要讲话。',
    counterexample: '欢迎光临指导，莅临现场。',
  },
  {
    pattern: /进入[^,。;!?\d]{0,8}(?:施工|收尾|冲刺|调试|试运行|安装|装修|验收|扫尾|招标|报批|实施)阶段/g,
    reason: 'record',
    ofResults: false,
    example: '上思段进入路面施工阶段。',
    counterexample: '工作进入常态化阶段，分阶段实施。',
  },
  {
    pattern:
      /完成(?:了)?[^,。;!?\d“”年度]{2,14}(?:提升行动|攻坚行动|专项行动|倍增行动|改革任务|试点任务|创建任务|三年行动|三年计划)/g,
    reason: 'one-off',
    ofResults: true,
    example: '高质量完成国企改革深化提升行动。',
    counterexample: '完成年度改革任务，推进专项行动。',
  },
  {
    pattern:
      /(?<=的|关键|历史性)五年(?=[,。;!])|五年(?:的)?(?:历程|征程|奋斗|实践)(?=[,。;!\u4e00-\u9fff])|(?<=^|[,。;—])这五年(?=[,。;\u4e00-\u9fff])/g,
    reason: 'plan-year',
    ofResults: false,
    example: '“十四五”时期是极不平凡的五年。',
    counterexample: '合同期五年，五年规划印发。',
  },
  {
    pattern: /(?:又逢|恰逢|适逢|喜逢|欣逢|时逢)(?![^,。;!?]{0,16}周年)[^,。;!?]{2,16}(?=[,。;])/g,
    reason: 'record',
    ofResults: true,
    example: '今年又逢大旱，抽水保苗。',
    counterexample: '每逢节日慰问，逢场赶集。',
  },
  {
    pattern: new RegExp(
      `(?:滞后|推迟|延后|延迟|落后|拖后)(?:了|近|约)?(?:半年|${YEARS}年|${YEARS}个(?:多|半)?月|${YEARS}个季度)`,
      'g',
    ),
    reason: 'record',
    ofResults: false,
    example: '二期工程较计划滞后两个月。',
    counterexample: '进度滞后，推迟到年底。',
  },
  {
    pattern: /本届(?=政府|班子|党委|党工委|委员会|理事会|董事会|任期|村?“?两委|人大|政协|区委|县委|市委)/g,
    reason: 'session',
    ofResults: false,
    example: '本届政府确定的实事全部兑现。',
    counterexample: '本届运动会，本届广交会。',
  },
  {
    pattern: /(?:现|暂)由[^,。;!?]{2,12}?(?:主持(?:全面)?工作|负责|兼任|代管|代理|接任|牵头)(?!制)/g,
    reason: 'record',
    ofResults: false,
    example: '园长调走后，现由副园长主持工作。',
    counterexample: '由专人负责，体现由浅入深。',
  },
  {
    pattern: /为期(?:[一二两三四五]|\d)年(?:半|多)?(?=的)/g,
    reason: 'one-off',
    ofResults: true,
    example: '派出教师参加为期一年的支教。',
    counterexample: '为期三天的培训，聘期三年的合同。',
  },
  {
    pattern: /(?<!一次)又一次(?=考验|突破|跨越|提升|飞跃|大考|胜利|[^,。;!?]{0,8}[,。;])/g,
    reason: 'record',
    ofResults: true,
    example: '这是洪水之后经受的又一次考验。',
    counterexample: '一次又一次地入户宣传群众，分次下达。',
  },
  {
    pattern: /(?:前不久|不久前|新近)(?=[,\u4e00-\u9fff])|刚刚(?:结束|闭幕|召开|揭晓|公布|出台|通过|落幕)的/g,
    reason: 'relative',
    ofResults: false,
    example: '在刚刚结束的技能大赛上夺冠。',
    counterexample: '研究刚刚起步，均值持平。',
  },
  {
    pattern: /(?:[^,。;!?\d打赢全力和、“”]{0,8}攻坚)?(?:收官战|收官之战|收官阶段)|收官(?=冲刺)/g,
    reason: 'plan-year',
    ofResults: false,
    example: '全力打好治本攻坚收官战。',
    counterexample: '打好攻坚战。',
  },
  {
    pattern: new RegExp(`(?<=(?:启动|实施|开展|推行|施行|成立|组建)以来,?)${YEARS}年(?=累计|共|间|已|来|,)`, 'g'),
    reason: 'count',
    ofResults: true,
    example: '行动启动以来，两年累计淘汰设备390台。',
    counterexample: '启动以来，三年级课程开齐。',
  },
  {
    pattern: /第[一二三四五六七八九十\d]{1,3}轮(?=土地(?!承包|延包|确权))/g,
    reason: 'count',
    ofResults: false,
    example: '第四轮土地例行督察整改到位。',
    counterexample: '第二轮土地承包到期后延包。',
  },
  {
    pattern: new RegExp(
      `(?<=${BEGUN}[^,。;!?\\d]{0,2})(?:不到|不足|未满|将近|即将满|刚满|将满|快满)(?:${YEARS}年|半年|${YEARS}个月)|(?<=${BEGUN})半年(?=[,。;])`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '车间投产不到一年，订单饱满。',
    counterexample: '库存不足三年用量，运行半年报。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:工作|从教|任教|从医|分管[^,。;!?\\d]{1,8}|担任[^,。;!?\\d]{1,8}|从事[^,。;!?\\d]{1,10})(?:已|近|了|整整)?)${YEARS}(?:多|余)?年(?:多|余)?(?=[,。;的])`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '分管教学工作三年多，体会颇深。',
    counterexample: '工作三年级，安排工作一年内见效。',
  },
  {
    pattern: new RegExp(
      `(?<=[\\u4e00-\\u9fff])(?<![第学分每一二三四五六七八九十周])[二三四五六]期(?=(?:工程|项目|平台)?[^,。;!?\\d]{0,4}(?:\\d{1,2}月)?${HANDED}(?!率))`,
      'g',
    ),
    reason: 'one-off',
    ofResults: false,
    example: '应急指挥平台二期5月上线。',
    counterexample: '第二期上线，分三期建成。',
  },
  {
    pattern: /(?<=升级(?:到|至|为))(?:[^,。;!?\d]{0,3})\d\.\d(?![\d%亿万个])/g,
    reason: 'record',
    ofResults: true,
    example: '今年系统升级到4.0。',
    counterexample: '占比升级为4.0%，平台升级。',
  },
  {
    pattern:
      /(?<=[为过盯迎办贺“,。;]|^|的)[虎兔龙蛇马羊猴]年(?=[\u4e00-\u9fff])(?!均|产|出|存|末|初|底|检|审|代|龄|度|级|人|节)/gm,
    reason: 'relative',
    ofResults: false,
    example: '紧盯马年返乡客群。',
    counterexample: '种马年产驹，肉羊年出栏三万只。',
  },
  {
    pattern: /(?:迎接|喜迎|迎庆|献礼|向)(?:党的)?二十[一二]大/g,
    reason: 'session',
    ofResults: false,
    example: '以优异成绩喜迎二十一大。',
    counterexample: '学习党的二十大精神。',
  },
  {
    pattern:
      /(?<=[自从])(?:去年|上年|前年)(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?|[春夏秋冬]季?|[上下]半年|年?底|年初)(?=起|以来|开始)/g,
    reason: 'relative',
    ofResults: true,
    example: '自去年9月份以来，房价平稳。',
    counterexample: '自去年以来房价平稳，去年9月份持平。',
  },
  {
    pattern:
      /(?:经过|历经|历时)(?:近|约|长达)?(?:[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个多?月|年多?|天)的?(?:努力|奋战|建设|施工|攻坚|筹备|打磨|持续奋斗|奋斗)/g,
    reason: 'one-off',
    ofResults: true,
    example: '经过三个多月的努力，全线贯通。',
    counterexample: '经过不懈努力，历时三天。',
  },
  {
    pattern: /首次(?=突破|超过|超越|跨越|站上|迈上|跃上|闯入|达到?[^,。;!?]{0,4}\d)/g,
    reason: 'record',
    ofResults: true,
    example: '总产值首次突破亿元。',
    counterexample: '企业完成首次报送，突破首次申报难题。',
  },
];
