import { YEAR_BASES } from '../../lexicon/time/years';
import type { YearFrame } from './frameOfYear';

/** What a year is held against or counted from. */
const BASES = `(?<!${YEAR_BASES.join('|')})`;
/** Begins a clause. */
const OPENS = '(?:^|[。,;:、])';
const CUT_OFF = '(?:(?<month>1?\\d)月(?:[底末]|\\d{1,2}日)|[底末])(?:止|为止)?';
const DONE =
  '(?:实际|共计?|累计|总共|全年|完成|实现|办结|受理|审结|新[增建收立入认招签办]|建成|培训|发放|接待|开展|组织|支出|到位|投入|争取|销售|生产|出栏|召开|举办|承办|印发|处置|查处|整改|招录|引进|选派|发布|供应|收购)';

/** 2023年全年|为15起: the value that another is held against. */
const IS_VALUE = '[^,。;:]{0,8}[为是仅]-?\\d';

/** The frames of parts that look back, the surest first. */
export const FRAMES_BACK: readonly YearFrame[] = [
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
    before: new RegExp(`(?:${BASES}|${OPENS}自)$`),
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
    behind:
      /^度?(?:(?![的版届底末初])[\u4e00-\u9fff]{1,3}[^,。;\d的第]{0,14}(?:\d|(?=[^,。;]*\d))|[^,。;\d的]{1,8}的(?:重头戏?|重头活动|亮点|头等大事|头件大事|中心工作|主要工作|重点工作)[是为有])/,
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
    before: /(?:(?:执行|落实|按照|贯彻|围绕|对照|依据|以)[《“]?[^,。;《》]{0,8}|年[初前][^,。;《》]{0,6}[《“]?)$/,
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
    id: 'set-goal',
    part: 'back',
    before: /(?:对照|围绕|按照|依据)[^,。;]{0,12}(?:下达|确定|核定|签订|部署|交办)的?[《“]?$/,
    behind: /^度?[^,。;的]{0,6}(?:目标|任务|指标|责任书|责任状|计划)/,
    needs: 'result',
    sure: false,
    example: '对照集团下达的2024年度经营目标8亿元，实收8.32亿元。',
    counterexample: '对照审计局下达的2024年度审计决定，收回资金86万元。',
  },
  {
    id: 'told-above',
    part: 'back',
    before: /(?:以上|上述)[^,。;\d]{0,14}[在是]$/,
    behind: /^度?(?:[里中内]|全年)?[^,。;\d]{0,8}(?:的|做|办|工作|情况|总结)/,
    needs: null,
    sure: false,
    example: '以上就是村两委在2024年做的几件事。',
    counterexample: '以上项目都在2023年开工。',
  },
  {
    id: 'listed',
    part: 'back',
    before: /(?:列入|纳入)$/,
    behind: /^度?[^,。;\d]{0,10}(?:民生实事|实事项目|重点工程|重点项目|工作要点)(?:项目|清单|计划)*的/,
    needs: 'result',
    sure: false,
    example: '列入2024年县政府民生实事的户厕改造提前完成，改造2150座。',
    counterexample: '2024年县政府民生实事项目户厕改造收尾，补建150座。',
  },
];
