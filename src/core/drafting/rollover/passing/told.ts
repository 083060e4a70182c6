import { NAMES_OF_PERSONS, OFFICES } from './offices';
import type { Passing } from './row';

const NUMERAL = '[一二三四五六七八九十\\d]{1,3}';
/** Words behind an office that begin as names of persons do. */
const NO_NAME = '(?!马上|高[效度位质标层]|方[可便法式能]|何[时地人]|金融|江[河南]|石[化油]|史[上无]|陆[续]|程序|贾|常)';
/** What is told of somebody by name behind an office. */
const TOLD_OF =
  '(?=(?:[一1]行|同志|带头|带领|带队|深入|亲自|多次|率|主持|主讲|赴|到[^位岗]|在|与|为|上门|现场|以|、|\\d{1,2}月|作为|连续|先后)[^,。;!?]{2})';
/** What is not done that was promised, by the verbs that end. */
const UNDONE =
  '(?:没有?|未能?|尚未|还没有?|仍未)(?:能|全部|全面|如期|按期|按时)?(?:兑现|办成|建成|盖(?:起来|成)?|修(?:通|成|起来|好)|动工|开工|完工|竣工|投用|谈成|签成|干完|拿下来?|达到?预期|通过验收|落户|落地|招满|收回来)';
/** What is built or set up a single time. */
const BUILT =
  '(?:中心|馆|站|室|场|所|院|园|线|塔|专区|窗口|基地|公园|广场|大楼|楼|库|驿站|厂|桥|学校|系统|公司|工作组|筹备组|委员会|联合会|协会|研究院|实验室|阵地|车间)';

/** Rows of who is named, what was left undone, what ended, and of what a plan sets up, tries or prepares a single time. */
export const TOLD: readonly Passing[] = [
  {
    pattern: new RegExp(`(?<=${OFFICES})${NO_NAME}${NAMES_OF_PERSONS}[\\u4e00-\\u9fff]{1,2}${TOLD_OF}`, 'g'),
    reason: 'record',
    ofResults: true,
    example: '党委书记、董事长赵启航2月讲授廉政党课。',
    counterexample: '书记带头讲党课，主任马上到现场，局长在岗。',
  },
  {
    pattern: new RegExp(
      `(?<=(?:${OFFICES}|负责人|报告人|述职人|法定代表人|联系人)[::] {0,2})${NAMES_OF_PERSONS}[\\u4e00-\\u9fff]{1,2}$`,
      'g',
    ),
    reason: 'record',
    ofResults: false,
    example: '村主任：孙德厚',
    counterexample: '主任：高度重视这项工作',
  },
  {
    pattern:
      /“[^“”\d]{2,12}”(?=(?:公司|集团|平台|团伙|等)?[^,。;!?“”\d的]{0,10}(?:诈骗|集资|传销|走私|污染|侵权|贪污|受贿|涉黑|涉恶|破产|赌博|专)[^,。;!?“”\d的]{0,4}案(?![件例由卷头情]))/g,
    reason: 'one-off',
    ofResults: true,
    example: '公开宣判“昌盛公司”集资诈骗案。',
    counterexample: '“断卡”行动办理诈骗案件，发布“套路贷”诈骗案例。',
  },
  {
    pattern: new RegExp(UNDONE, 'g'),
    reason: 'record',
    ofResults: true,
    example: '冷库没盖起来。',
    counterexample: '没有落下一户，未发生事故。',
  },
  {
    pattern: /(?:只|仅|才)(?:干|完成|做|修|铺|建|办|兑现|推进)了?(?:一半|不到一半|七八成|大半|[一二三四五六七八九]成)/g,
    reason: 'record',
    ofResults: true,
    example: '塘坝清淤只干了一半。',
    counterexample: '完成一半以上的任务，只干实事。',
  },
  {
    pattern:
      /又(?:碰上|遇上|赶上|遭遇|迎来|添|闹)[^,。;!?\d]{2,12}(?=[,。;])|(?:碰上|赶上|遇上)[^,。;!?“”]{1,10}(?:雨|旱|灾|风|雪|冻|汛|洪|疫情|下树|改制|改革)(?=[,。;])/g,
    reason: 'record',
    ofResults: true,
    example: '秋收又碰上连阴雨。',
    counterexample: '又好又快推进，赶上好时代。',
  },
  {
    pattern:
      /(?:[三五]年)?过渡期(?:今年|本年|年底|明年|即将|就要)?(?:到头|到期|收官|收尾)|(?:合同|协议|租约|租期|资质|证书|许可证|聘期|任期)(?:今年|本年|年底|明年|即将|就要)(?:到头|到期|期满|届满)/g,
    reason: 'plan-year',
    ofResults: false,
    example: '脱贫攻坚成果五年过渡期今年到头。',
    counterexample: '过渡期内政策稳定，合同到期后续签。',
  },
  {
    pattern:
      /(?<![千三一][一二三四五六七八九十]?|数|经|下|装|搭|运|满|过|超|承|连)(?:[一二三四五六七八九]?十[一二三四五六七八九]?|百)载(?![体入客货重荷运波人量誉歌])|百年(?=[^,。;!?]{0,4}(?:再启|启新|新程|再出发|再起航|再扬帆|华章|薪火))/g,
    reason: 'count',
    ofResults: false,
    example: '七十载弦歌将启。',
    counterexample: '千载难逢的机遇，百年大计教育为本。',
  },
  {
    pattern:
      /[\u4e00-\u9fff“”]{1,14}?(?:法|法典|条例|准则)(?:的)?(?:正式)?(?:颁布|公布|出台|施行|实施|生效)(?:施行|实施)?(?:的|后的)?(?:学习|宣传|贯彻|衔接|适用|实施|各项|前期){0,4}准备/g,
    reason: 'one-off',
    ofResults: false,
    example: '做好生态环境法典颁布施行的学习宣传准备。',
    counterexample: '执行条例，做好春运各项准备。',
  },
  {
    pattern: new RegExp(`(?:普法|法治宣传教育)(?:工作)?第${NUMERAL}个五年规划`, 'g'),
    reason: 'plan-year',
    ofResults: false,
    example: '落实《法治宣传教育第九个五年规划》。',
    counterexample: '落实第十五个五年规划纲要。',
  },
  {
    pattern: new RegExp(
      `(?:新建|筹建|兴建|组建|设立|成立)(?!一批)[^,。;!?\\d“”、的]{2,16}${BUILT}(?=[,。;]|并投|和[^,。;]{2,8}${BUILT})`,
      'g',
    ),
    reason: 'one-off',
    ofResults: false,
    ofPlans: true,
    example: '新建新就业形态劳动者服务中心。',
    counterexample: '新建驿站12座，新建一批示范车间，建设群众满意的服务中心。',
  },
  {
    pattern:
      /(?:配合|开展|推进|抓好|做好|完成|启动|承担|争取|扩大|参与)(?!各[项类])[^,。;!?\d“”、]{2,14}试点(?:工作|任务|验收|建设)?(?=[,。;])/g,
    reason: 'one-off',
    ofResults: false,
    ofPlans: true,
    example: '配合土地延包试点。',
    counterexample: '做好各项试点，总结推广试点经验。',
  },
  {
    pattern: /(?<![\d年])(?:[今明]年)?年?底前(?=(?:全面|全部)?完成(?:主体|主干|基础|土建|路基|桩基|框架|征拆|征迁))/g,
    reason: 'deadline',
    ofResults: true,
    example: '泊位改造年底前完成主体结构。',
    counterexample: '年底前完成目标任务。',
  },
  {
    pattern: /20\d{2}级(?=[^,。;!?\d]{0,8}(?:偏[大小高低多少弱]|薄弱|分化|下滑|滞后|不足|断层|松散))/g,
    reason: 'relative',
    ofResults: true,
    example: '2023级班额普遍偏大。',
    counterexample: '2023级学生实习有序。',
  },
  {
    pattern:
      /(?<!年)(?:1[0-2]|[1-9])月(?:\d{1,2}日|[上中下]旬|[底末初])(?:[-—–~至到]{1,2})(?:1[0-2]|[1-9])月(?!份?[\d底末初]|[上中下]旬|\d)(?=,?(?:扎实|深入|集中|组织|开展|按照|根据|全面|认真|部署|在|对|配合|接受))/g,
    reason: 'one-off',
    ofResults: true,
    example: '3月17日至7月，扎实开展学习教育。',
    counterexample: '3月17日至7月1日开展普查，每年3月中旬至7月休渔。',
  },
  {
    pattern:
      /(?:投用|启用|通车|搬迁|合并|上线|开通|开馆|改制|投运|投产)后(?!的|续|备|勤|期|劲)(?=[^,。;!?]{4})(?<!(?:19|20)\d{2}年[^,。;!?]{0,20})/g,
    reason: 'one-off',
    ofResults: true,
    example: '旅游集散中心投用后停车难缓解。',
    counterexample: '2012年改制后的企业，搬迁后续扶持到位。',
  },
  {
    pattern:
      /与[^,。;!?、\d]{2,12}(?:建立|签订|缔结|达成|组建|搭建)(?:了)?[^,。;!?\d]{2,16}(?:机制|联盟|关系|协议|共同体)(?=[,。;])/g,
    reason: 'one-off',
    ofResults: true,
    example: '与海关建立数据共享机制。',
    counterexample: '与群众建立深厚感情，与公安机关建立的联动机制运行顺畅。',
  },
  {
    pattern: /(?:平台|系统|设备|机组|装备|网络|软件)(?:全面|整体)?(?:升级换代|更新换代|改版升级|迭代升级)(?=[,。;])/g,
    reason: 'one-off',
    ofResults: true,
    example: '智慧园区平台升级换代。',
    counterexample: '产业升级换代加快，推动系统更新换代步伐。',
  },
  {
    pattern: /(?:改革|改制|重组|合并|整合)(?:方案)?(?:全面|正式|如期)?落地(?!见效|生根|落实)(?=[,。;])/g,
    reason: 'one-off',
    ofResults: false,
    ofPlans: true,
    example: '推进混合所有制改革落地。',
    counterexample: '推动改革举措落地，改革落地见效。',
  },
];
