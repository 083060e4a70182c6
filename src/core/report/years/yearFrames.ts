import type { YearMention } from './years';
import { RECALLS, YEAR_BASES } from '../../lexicon/time/years';

/** What stands around a year that should be another, in parts that look back or in plans: a row of data. */
export interface YearFrame {
  readonly id: string;
  readonly part: 'back' | 'plan';
  /** What stands before the year, within its sentence. */
  readonly before: RegExp;
  /** What stands behind 2024年; a group `month` is that in which the report's year or half-year ends. */
  readonly behind: RegExp;
  /** What is told behind the year, before its sentence ends: a result, or a value against the year before. */
  readonly needs: 'result' | 'change' | null;
  /** Whether such a year can hardly be meant. */
  readonly sure: boolean;
  /** Whether a plan starts from it, so that the year of the report is meant. */
  readonly isBasis?: true;
  /** A sentence of a report on 2025 (a plan, for 2026) with the year as it must not be. */
  readonly example: string;
  /** One that looks alike and is right. */
  readonly counterexample: string;
}

/** What a year is held against or counted from. */
const BASES = `(?<!${YEAR_BASES.join('|')})`;
/** Begins a clause. */
const OPENS = '(?:^|[。,;:、])';
const CUT_OFF = '(?:(?<month>1?\\d)月(?:[底末]|\\d{1,2}日)|[底末])(?:止|为止)?';
const DONE =
  '(?:实际|共计?|累计|总共|全年|完成|实现|办结|受理|审结|新[增建收立入认招签办]|建成|培训|发放|接待|开展|组织|支出|到位|投入|争取|销售|生产|出栏|召开|举办|承办|印发|处置|查处|整改|招录|引进|选派|发布|供应|收购)';

/** 2023年全年|为15起: the value that another is held against. */
const IS_VALUE = '[^,。;:]{0,8}[为是仅]-?\\d';

/** The frames, the surest first. */
export const YEAR_FRAMES: readonly YearFrame[] = [
  {
    id: 'cut-off',
    part: 'back',
    before: new RegExp(`${OPENS}(?:截至|截止到?)$`),
    behind: new RegExp(`^${CUT_OFF}`),
    needs: 'result',
    sure: true,
    example: '全县共有执业医师862人，截至2024年12月31日，注册护士1218人。',
    counterexample: '截至2024年12月31日，注册护士1218人，2025年增加46人。',
  },
  {
    id: 'stock-with-change',
    part: 'back',
    before: new RegExp(`${OPENS}$`),
    behind: new RegExp(`^${CUT_OFF}(?![前来以的])`),
    needs: 'change',
    sure: true,
    example: '医保覆盖面扩大，2024年末参保41.8万人，较上年末增加0.3万人。',
    counterexample: '2024年末参保41.5万人，今年参保人数增加0.3万人。',
  },
  {
    id: 'whole-year',
    part: 'back',
    before: new RegExp(`${BASES}$`),
    behind: new RegExp(`^(?!${IS_VALUE})(?:全年|1月?[至\\-—~～](?<month>1?\\d)月份?|度?(?:共|累计|总共)(?!同))`),
    needs: 'result',
    sure: true,
    example: '疫苗接种有序，2024年全年接种疫苗32.6万剂次。',
    counterexample: '接种量超过2024年全年的疫苗接种总数32.6万剂次。',
  },
  {
    id: 'clause',
    part: 'back',
    before: new RegExp(`(?:^|[。,;:])[^,。;:]{0,8}${BASES}$`),
    behind: new RegExp(`^(?!${IS_VALUE})度?${DONE}`),
    needs: 'result',
    sure: false,
    example: '年初安排预算3600万元，2024年实际支出3528万元。',
    counterexample: '2024年实际支出3528万元，今年支出3600万元。',
  },
  {
    id: 'opens',
    part: 'back',
    before: /^ *$/,
    behind: /^度?(?![的版届底末初])[\u4e00-\u9fff]{1,3}[^,。;\d的第]{0,14}(?:\d|(?=[^,。;]*\d))/,
    needs: 'result',
    sure: false,
    example: '2024年承办热线工单8540件，年内办结8497件。',
    counterexample: '2024年的热线工单8540件全部办结。',
  },
  {
    id: 'placed',
    part: 'back',
    before: new RegExp(`${OPENS}在?$`),
    behind:
      /^度[^,。;的获]{2,16}(?:考核|考评|评价|测评|评估|评比)中?,?[^,。;]{0,8}(?:位列|位居|排名|排在|名列|获得|取得)/,
    needs: null,
    sure: false,
    example: '治理水土流失42平方公里。2024年度全市水利综合考核中，我局位列第二名。',
    counterexample: '2024年度全市水利综合考核结果揭晓，我局位列第二名。',
  },
  {
    id: 'carried-out',
    part: 'back',
    before: /(?:执行|落实|按照|贯彻|围绕|对照|依据|以)[《“]?[^,。;《》]{0,8}$/,
    behind: /^度?[^,。;的]{2,20}(?:方案|计划|要点|行动|清单|部署|任务书)(?!的?(?:整改|考核|收尾|扫尾))/,
    needs: null,
    sure: false,
    example: '严格执行《清河市2024年促消费工作方案》，发放消费券860万元。',
    counterexample: '落实2024年巡察整改方案的收尾任务，销号6项。',
  },
  {
    id: 'plan-completed',
    part: 'back',
    before: /(?:完成|达到|占|[为超])$/,
    behind: /^度?(?:年初|全年)?(?:预算|计划|目标|任务)[^,。;%]{0,14}的-?\d[\d.]*%/,
    needs: null,
    sure: false,
    example: '营业收入3.65亿元，完成2024年度预算3.6亿元的101.4%。',
    counterexample: '2024年收入3.65亿元，完成2024年度预算执行审计的整改12项。',
  },
  {
    id: 'stock',
    part: 'back',
    before: new RegExp(`${OPENS}(?:到|至)?$`),
    behind: new RegExp(`^${CUT_OFF}(?![前来以的]),?[^,。;\\d]{0,8}(?:共有|累计|在册|登记|参保|余额|存栏|结存|拥有|达)`),
    needs: 'result',
    sure: false,
    example: '主体活力增强，2024年底在册市场主体8.62万户。',
    counterexample: '2024年底开工的综合楼总投资8620万元。',
  },
  {
    id: 'goal-by',
    part: 'plan',
    before: new RegExp(`${OPENS}[^,。;:]{0,4}(?:力争|争取|确保)?(?:到|至)$`),
    behind:
      /^[底末],?(?:[^,。;]{0,16}(?:达到|突破|超过|提高到|提升到|降至|控制在|力争|确保|实现|不低于|不少于)|力争|确保|(?:全部|新)?(?:建成|新增|完成|培育|创建|改造|打造|覆盖)[^,。;已]{0,12}\d)/,
    needs: null,
    sure: true,
    example: '到2025年底，床位达到1200张。',
    counterexample: '到2025年底已达到1200张，再增加200张。',
  },
  {
    id: 'ensured',
    part: 'plan',
    before: /(?:力争|争取|确保|保证)$/,
    behind:
      /^(?:全年)?(?!度?[^,。;]{0,4}(?:任务|目标))[^,。;]{0,14}(?:达到|突破|超过|不发生|为零|零发生|以上|以内|控制在|稳定在|保持在|完成)/,
    needs: null,
    sure: false,
    example: '压实防汛责任，确保2025年全年不发生溃坝事故。',
    counterexample: '确保2025年各项目标任务全面完成。',
  },
  {
    id: 'stock-aimed-at',
    part: 'plan',
    before: new RegExp(`${OPENS}$`),
    behind: /^[底末][^,。;已]{2,16}(?:达到|突破|提高到|提升到|增加到)\d/,
    needs: null,
    sure: false,
    example: '新增公路里程126公里，2025年末累计通车里程达到2973公里。',
    counterexample: '2025年末通车里程已达到2847公里，再新增126公里。',
  },
  {
    id: 'outlined',
    part: 'plan',
    before: new RegExp(`${OPENS}$`),
    behind: /^[^,。;\d]{0,16}(?:总体思路|总体要求|工作思路|指导思想|总体目标|主要目标|预期目标|主要任务)(?:是|为|:)/,
    needs: null,
    sure: true,
    example: '2025年全市教育工作的总体思路是：坚持扩优提质，办好家门口的学校。',
    counterexample: '对照2025年全市教育工作的总体思路，一项一项落实。',
  },
  {
    id: 'within',
    part: 'plan',
    before: /(?<![比较与同从由]|[高低多少大小]于)$/,
    behind: /^(?:年?(?:内|底之?前|末之?前)|1?\d月(?:[底末]|\d{1,2}日)?之?前)(?![^,。;]{0,8}(?:[的未已]|到期))/,
    needs: null,
    sure: false,
    example: '升级预约平台，2025年年底前预约诊疗率升到88%。',
    counterexample: '对2025年年底前未销号的隐患，挂牌督办。',
  },
  {
    id: 'basis',
    part: 'plan',
    before: /在$/,
    behind: /^的?[^,。;]{0,16}(?:基础|规模|水平)之?上/,
    needs: null,
    sure: false,
    isBasis: true,
    example: '固定资产投资在2024年18.36亿元的基础上力争达到19.5亿元。',
    counterexample: '固定资产投资在2020年18.36亿元的基础上力争达到19.5亿元。',
  },
  {
    id: 'once-more',
    part: 'plan',
    before: new RegExp(`${OPENS}$`),
    behind: /^(?:全年)?(?:再|将|要|计划|拟|继续|接续|持续|进一步)[\u4e00-\u9fff]{1,4}/,
    needs: null,
    sure: false,
    example: '在现有驿站的基础上，2025年再建8个。',
    counterexample: '在现有驿站的基础上，2026年再建8个。',
  },
  {
    id: 'month-of-plan',
    part: 'plan',
    before: new RegExp(`${OPENS}$`),
    behind:
      /^(?:1?\d月(?:份|底)?|[上下]半年|第?[一二三四1-4]季度)前?(?:完成|启动|开工|建成|投用|投产|召开|举办|组织|开展|迎接|接受)(?![的了后]|以来)/,
    needs: null,
    sure: false,
    example: '确保延伸线年内开通。2025年4月完成移交，6月启动试运行。',
    counterexample: '2025年4月完成了移交的延伸线，年内开通。',
  },
  {
    id: 'held',
    part: 'plan',
    before: /(?:办好|举办|承办|召开|筹备|筹办|开好|抓好|做好|实施|启动|开展|落实|兑现)$/,
    behind:
      /^度?(?![^,。;]{0,14}(?:考核|决算|结转|年报|清算|审计|收官|收尾|表彰|总结))[^,。;的\d]{2,20}(?:大会|推进会|招聘会|博览会|消费季|文化节|艺术节|运动会|大赛|活动|行动|工程|工作|项目|清单)/,
    needs: null,
    sure: false,
    example: '办好2025年全市文旅发展大会。',
    counterexample: '做好2025年度考核工作，开展2025年度决算工作。',
  },
  {
    id: 'aimed-at',
    part: 'plan',
    before: /(?:力争|争取|确保|计划|预计|拟)(?:于|在|到)?$/,
    behind: /^(?:[上下]半年|第?[一二三四]季度|1?\d月|[底末初])/,
    needs: null,
    sure: true,
    example: '力争2025年上半年新院区投用。',
    counterexample: '按计划2025年上半年已经投用的新院区，要开足床位。',
  },
];

const FRAMES_OF = {
  back: YEAR_FRAMES.filter(({ part }) => part === 'back'),
  plan: YEAR_FRAMES.filter(({ part }) => part === 'plan'),
};
/** So much around the year is looked at. In UTF-16 code units. */
const [BEFORE, BEHIND] = [24, 48];
const NEVER_MEANT = new RegExp([...RECALLS, '已', '原定', '原计划'].join('|'));
const LAST_CLAUSE = /[^,;:]*$/;
const OTHER_TIMES = /今年|本年|明年|来年|去年(?!同)|历年|往年|逐年|连续|相比|[两三四五]年|20\d\d[年—\-~～]/;

/**
 * The frames that a year stands in, the surest first; none where it may be meant: something is held against it, something
 * began in it, or its sentence tells of another time.
 * @param halfWidth the text of its paragraph
 * @param month that in which the report's period ends
 */
export function framesOf(
  halfWidth: string,
  { start, sentence }: Pick<YearMention, 'start' | 'sentence'>,
  part: YearFrame['part'],
  month: number,
): readonly YearFrame[] {
  const before = halfWidth.slice(Math.max(sentence.start, start - BEFORE), start);
  const from = start + '2024年'.length;
  const behind = halfWidth.slice(from, Math.min(sentence.end, from + BEHIND));
  if (OTHER_TIMES.test(behind) || OTHER_TIMES.test(before)) return [];
  const stop = behind.indexOf(',');
  if (
    NEVER_MEANT.test(before.slice(before.search(LAST_CLAUSE))) ||
    NEVER_MEANT.test(stop < 0 ? behind : behind.slice(0, stop))
  )
    return [];
  return FRAMES_OF[part].filter((frame) => {
    if (!frame.before.test(before)) return false;
    const match = frame.behind.exec(behind);
    return match !== null && (match.groups?.month === undefined || Number(match.groups.month) === month);
  });
}
