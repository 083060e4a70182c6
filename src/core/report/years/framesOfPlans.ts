import type { YearFrame } from './frameOfYear';

/** Begins a clause. */
const OPENS = '(?:^|[。,;:、])';

/** The frames of plans, the surest first. */
export const FRAMES_OF_PLANS: readonly YearFrame[] = [
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
  {
    id: 'drawn-up',
    part: 'plan',
    before: /(?:制定|制订|编制|拟定|编排|出台|印发|发布|下达)(?:好|并实施)?[《“]?$/,
    behind:
      /^度?(?![^,。;]{0,20}(?:决算|结算|清算|公报|报告|年报|年鉴|白皮书|总结|考核|审计|统计|结转|整改|奖励|收尾))[^,。;》”\d]{2,24}(?:方案|计划|清单|名录|目录|要点|指南|安排|日历|任务书|台账|预算|课表|菜单)/,
    needs: null,
    sure: false,
    example: '制定《2025年度全民阅读活动方案》，分月推进。',
    counterexample: '编制2025年度决算，编制2025年度财政决算公开方案。',
  },
];
