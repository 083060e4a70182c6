import { AIMED } from './aimed';
import { CAMPAIGNS } from './campaigns';
import { NAMED } from './named';
import { OF_THE_YEAR } from './ofTheYear';
import { ONCE } from './once';
import { PEOPLE } from './people';
import { ROLLING } from './rolling';
import type { Passing } from './row';
import { SAID } from './said';
import { SINCE } from './since';
import { TOLD } from './told';
import { TURNED } from './turned';

const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
const YEARS = '[一二两三四五六七八九十\\d]{1,3}';
/** So long something has gone on: 三年, 一年半, 九个月. */
const ELAPSED = `(?<![\\d一二三四五六七八九十]|保持|蝉联|连续)(?:${YEARS}年半?|${YEARS}个(?:多|半)?月)`;
/** What has lasted since it was done, so that its years are counted: 成立十年, 驻村三年. */
const LASTING =
  '(?:成立|组建|挂牌|揭牌|建[成立校院馆会场局站行]|合并|改制|运行|运营|实施|推行|施行|开办|开展|开馆|启用|投用|通车|完成|入驻|驻村|挂职|上线|脱贫|摘帽)';
/** A clause is no longer: what stands without a mark for more is no sentence. */
const CLAUSE = 60;
/** What something is compared with, which moves on with the year: 比去年, 与去年持平, 在去年的基础上. */
const COMPARED = '(?<![比较同与跟由从为自至到过超出于是在和、及以年])';
/** What is last year's by the calendar, whatever the year: 去年同期, 去年水平. */
const OF_THE_CALENDAR = '(?!同期|同比|同|以来|水平|全年|基础|基数|度|[的]?(?:基础|水平|\\d))';

/**
 * The rows: what no period, date or figure of the readers tells. A row is wanted where a report of another year than the
 * draft's would say it otherwise; where that cannot be known, the words are marked rather than left.
 */
export const PASSING: readonly Passing[] = [
  ...ROLLING,
  ...OF_THE_YEAR,
  ...PEOPLE,
  ...ONCE,
  ...NAMED,
  ...AIMED,
  ...SINCE,
  ...SAID,
  ...TURNED,
  ...TOLD,
  ...CAMPAIGNS,
  {
    pattern: new RegExp(
      `第${NUMERAL}个(?=(?!百年|五年规|五年计|工作日|自然日)[^,。;、!?\\d]{0,8}?(?:“[^”]{1,8}”)?[^,。;、!?\\d]{0,8}?(?:年头|周年|(?<![百青少老])年(?![级轻代])|节(?![点能约])|(?<![工作休])日(?!常|前(?![后夕])|均)|主题周|宣传周|宣传月|(?:活动|科技|节能|生产|质量|敬老|读书|健康|服务|卫生|教育|法治|维权|文化|禁毒|安全|消费)[周月]))`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '今年是改制的第十个年头。',
    counterexample: '第一个百年奋斗目标已经实现，第十五个五年规划印发，第3个车间建成。',
  },
  {
    pattern: /(?<![\d一二三四五六七八九十每过去近这那])[两三四五六七八九十]年[间里](?!程|面|的)/g,
    reason: 'count',
    ofResults: false,
    example: '2017年挂牌，八年间累计调解9200起。',
    counterexample: '近五年间增长一倍，六年级增开两个班。',
  },
  {
    pattern: /20\d\d财年|20\d\d\/20\d\d年(?!度)/g,
    reason: 'relative',
    ofResults: false,
    example: '营业收入18.9亿元，2024财年为18.0亿元。',
    counterexample: '本财年营业收入18.9亿元，比例为2024/2025。',
  },
  {
    pattern: new RegExp(`(?<!年)第${NUMERAL}季(?!度)`, 'g'),
    reason: 'count',
    ofResults: false,
    example: '第七季讲解员招募顺利。',
    counterexample: '第三季度运行平稳。',
  },
  {
    pattern: /最后一年|头一年|首年|首个年头|(?<=第)一个年头/g,
    reason: 'plan-year',
    ofResults: false,
    example: '今年是过渡期的最后一年。',
    counterexample: '打通最后一公里。',
  },
  {
    pattern: new RegExp(
      `满?${YEARS}年零${YEARS}个?月|(?<=(?:已|刚|历时|历经)[^,。;]{0,6}?)满?${ELAPSED}(?=多|有余|以上|了|[,。;、])`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '工作队已驻满两年零五个月。',
    counterexample: '已完成三年级课程，已连续三年度达标，已实施三年行动计划。',
  },
  {
    pattern: new RegExp(`(?:满|(?<=${LASTING}))${ELAPSED}(?=[,。;]|的(?:经验|成果|成效|做法|实践|积累|基础))`, 'g'),
    reason: 'count',
    ofResults: false,
    example: '改革实施三年，成效明显。',
    counterexample: '任职满三年的可以申报，保质期三年，力争用三年。',
  },
  {
    pattern: new RegExp(
      `(?<!(?:工期|为期|学制|任期|刑期|徒刑|拘役|期限|周期|质保|保修|用)(?:为|了|近|约|满)?)${YEARS}年半(?=[,。;])`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '工作队驻村一年半。',
    counterexample: '学制三年半，用一年半，有期徒刑两年半。',
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十较比])${YEARS}年前(?![景期期沿后置端三])|时隔${YEARS}年|阔别${YEARS}年`,
      'g',
    ),
    reason: 'relative',
    ofResults: true,
    example: '两年前搬入新址。',
    counterexample: '两年前景规划完成，2020年前后建成。',
  },
  {
    pattern: new RegExp(
      '(?<!每年(?:农历)?)(?:正月|腊月|冬月|农历[一二三四五六七八九十]{1,2}月)' +
        '(?!初一|十五|(?<=腊月)(?:初八|二十三|三十)|(?<=五月)初五|(?<=七月)初七|(?<=九月)初九|(?<=三月)初?三|(?<=二月)初?二)' +
        '(?:初|廿|二?十)[一二三四五六七八九十]',
      'g',
    ),
    reason: 'one-off',
    ofResults: true,
    example: '正月十六召开动员会。',
    counterexample: '正月十五办灯会，每年正月十六逢集，农历九月初九办百叟宴。',
  },
  {
    pattern:
      /(?<=[的在本今是为“]|^)[鼠牛虎兔龙蛇马羊猴鸡狗猪]年(?=[,。;”里])|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年(?=腊月|冬月|春节|新春|春晚|除夕|元宵|大年|正月|春运|新年|伊始|贺岁|庙会|灯会)|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥][鼠牛虎兔龙蛇马羊猴鸡狗猪]?年/g,
    reason: 'relative',
    ofResults: false,
    example: '兔年春节办灯谜会。',
    counterexample: '全镇生猪年出栏10万头，肉牛年存栏3万头。',
  },
  {
    pattern: new RegExp(
      `${COMPARED}上(?:个?月|个?季度)(?![同底末份水平])(?=[^,。;!?\\d]{2})|${COMPARED}上周(?!期)`,
      'g',
    ),
    reason: 'relative',
    ofResults: true,
    example: '上月完成董事会选举。',
    counterexample: '比上月增长，较上周期缩短，5月上旬动工，上月末余额持平。',
  },
  {
    pattern: new RegExp(`${COMPARED}(?:上一?[届轮]|上一任)|本轮(?!换届)`, 'g'),
    reason: 'session',
    ofResults: true,
    example: '移交上一届董事会的档案。',
    counterexample: '新一轮科技革命加快，得票比上届多，参赛队与上届持平。',
  },
  {
    pattern: new RegExp(
      `${COMPARED}(?:去年|上年|大?前年)(?:年?[底末初]|[春夏秋冬]天?)?${OF_THE_CALENDAR}(?:(?=[^,。;!?\\d]{1,8}?的)|(?=[^,。;!?\\d]{0,${CLAUSE}}[,。;!?]))`,
      'g',
    ),
    reason: 'relative',
    ofResults: true,
    example: '去年启动的茶园已经建成。',
    counterexample: '产量比去年翻番，超过去年，与去年持平，去年同期为12万吨，在去年的基础上再提升。',
  },
  {
    pattern:
      /(?<![为对与比较])(?:明年|来年)(?!将?继续|打算|咋|怎么|怎样|工作|发展|的?(?:工作|发展|基础)|再|[^,。;!?]{0,10}(?:打下|奠定|开好局|做好准备))/g,
    reason: 'relative',
    ofResults: true,
    example: '茶园明年投用。',
    counterexample: '为明年工作打下基础。',
  },
  {
    pattern: new RegExp(`(?<![\\d一二三四五六七八九十])(?:${YEARS}年(?:之)?|半年|${YEARS}个(?:多|半)?月)后(?!期)`, 'g'),
    reason: 'relative',
    ofResults: true,
    example: '油茶三年后进入盛产期。',
    counterexample: '二十年后期管护到位。',
  },
  {
    pattern: new RegExp(
      `(?:(?<![\\d一二三四五六七八九十])(?:近${YEARS}年[来间]?|${YEARS}年[来间]|历史(?:同期)?|本世纪以来)[^,。;!?\\d]{0,6}?|(?<=(?:(?:19|20)\\d{2}年度?[^,。;!?]{0,8}?|[^,。;!?\\d]{1,8}?(?<!今年|年初|本届|一直))以来[^,。;!?\\d]{0,6}?)(?:同期)?)(?:最|次|第[二三])[高低大小多少长短好快早晚热冷暖强重轻佳优严旱](?!限|值|标准|要求)的?`,
      'g',
    ),
    reason: 'record',
    ofResults: true,
    example: '雨量为1961年有记录以来最多。',
    counterexample: '近三年来一直按最低标准执行，今年以来最大降雨。',
  },
  {
    pattern:
      /(?<![比较从自由同与以])(?:去|前)(?:年以来|[春夏秋冬](?!今|去|来|向|往|除|至)(?:以来)?)|前年以来|(?<![每当提目以])前两年(?![级半])|头两年|后年(?!龄|级|轻|代|初|终|中|末)|(?<![\d年每自至到])(?:1[0-2]|[1-9])月(?:\d{1,2}日)?以来/g,
    reason: 'relative',
    ofResults: true,
    example: '去冬储备的种苗全部栽植。',
    counterexample: '去冬今春降水偏少，自8月以来受理12件，前后年龄差距。',
  },
  {
    pattern:
      /下届(?!时|满)|末轮|(?<!第)最后一[批轮期届季](?=[\u4e00-\u9fff])|(?:[二两三四五六七八九十]|\d{1,2})个(?:多)?月来/g,
    reason: 'session',
    ofResults: false,
    example: '移交最后一批档案。',
    counterexample: '最后一轮，最后一公里打通，部下届时到场。',
  },
  {
    pattern: /翻了?(?:将?近)?[一两二三四\d.]{1,3}番/g,
    reason: 'record',
    ofResults: true,
    example: '产值翻了近一番。',
    counterexample: '产值稳步增长。',
  },
  {
    pattern: /下一[轮届次批期](?=[\u4e00-\u9fff“])/g,
    reason: 'session',
    ofResults: false,
    example: '迎接下一轮督导评估。',
    counterexample: '做好下一步工作。',
  },
  {
    pattern:
      /(?:刷新|打破|突破)[^,。;!?“”]{0,12}?(?:[纪记]录|极值)|(?<=创[^,。;!?“”]{0,20}?)新[高低](?!地|质|端|技|水平|效|度|标准|素质)|最[高低大小多少长短好快早晚]的?一[次年届个季]/g,
    reason: 'record',
    ofResults: true,
    example: '三季度利润创近四年新高。',
    counterexample: '创新高地建设加快。',
  },
];
