import type { ReportKind } from '../../outline/model';
import { repeatedClausesIn } from '../../report/marks/repeatedClauses';
import { repeatedItemsIn } from '../../report/marks/repeatedItems';
import { repeatedRunsIn } from '../../report/marks/repeatedRuns';
import { repetitionsIn } from '../../report/marks/repetition';
import { overlaps } from '../../text/span';
import { defineRule } from '../rule';

/** Kinds that say a thing in the lead, and once more in the words of those whom they quote. */
const QUOTES: ReadonlySet<ReportKind> = new Set<ReportKind>(['press', 'unknown']);

/** A sentence that stands in two places (语句重复). */
export default defineRule({
  id: 'sentence-repeated',
  category: 'duplicate-text',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  takesIn: [
    {
      rule: '*',
      when: 'copy',
      reason: 'Of the two places one goes or is written anew; the fault is told at the other.',
    },
  ],
  title: { zh: '同一句话出现两次', en: 'The same sentence in two places' },
  why: '十五字以上的同一句话在两处出现，或者只差一两个字，多半是各科室材料拼接时重复收入，或改稿时复制了没有删掉。',
  exceptions:
    '嵌在别的句子里、一连两个分句与别处一字不差的，只作提示；标题、口号（带叹号或整句加引号）、每部分末尾反复出现的同一句、“责任单位：……”这样的标签、客套话，不报；数字、地名不同的并列句，两个指标恰好相同的比较，不报。',
  source: '公文审核的通行做法：避免内容重复',
  examples: {
    bad: [
      '选派农技人员包片指导育秧和病虫害统防统治。粮食单产稳步提高。\n⟦选派农技人员包片指导育秧和病虫害统防统治。⟧',
      '集中开展涉民生案件专项执行，及时兑现胜诉权益。依法将善意文明执行理念落实到每一起案件。结案率居全市前列。\n深化诉源治理。⟦集中开展涉民生案件专项执行，及时兑现胜诉权益。依法将善意文明执行理念落实到每一起案件。⟧',
      '聚焦枢纽经济培育多式联运龙头企业，着力打通港口铁路专用线进园区的最后一段。\n全力以赴。⟦聚焦枢纽经济积极培育多式联运龙头企业，着力打通港口铁路专用线进园区的最后一段。⟧',
      '某会2025年工作总结\n发展新会员386名，其中青年会员352名。⟦发展新会员386名，其中青年会员352名。⟧',
      '某会2025年工作总结\n开展培训86期；排查隐患1246项，整改1231项，整改率98.8%。全年平稳。⟦排查隐患1246项，整改1231项，整改率98.8%。⟧',
      '某会2025年工作总结\n坚持大户带动、小户联动同向发力，⟦坚持大户带动、小户联动同向发力，⟧建成基地12个。',
      '某会2025年工作总结\n办讲座96场，参加者7680人次，⟦参加者7680人次，⟧场均80人次。',
      '某会2025年工作总结\n开展政策宣讲、技能竞赛、⟦政策宣讲⟧、安全检查等工作，覆盖会员860人。',
      '某会2025年工作总结\n推行首席服务员制度，企业办事由专人全程跟办。窗口全部上岗。\n优化办事流程，⟦推行首席服务员制度，企业办事由专人全程跟办，⟧让企业少跑腿。',
    ],
    good: [
      '某会2025年工作总结\n坚持以人民为中心的发展思想，认真履行各项职责。\n坚持以人民为中心的发展思想，认真履行各项职责，办好实事。',
      '组织党员大会、支部书记会、党员大会精神宣讲和专题党课。',
      '城北片区新建社区卫生服务站5处，服务居民3.2万人。城南片区新建社区卫生服务站5处，服务居民3.2万人。',
      '某县2025年旅游工作总结\n接待游客544万人次，恢复至2019年同期水平的81%，全省排位第8；旅游收入49亿元，恢复至2019年同期水平的81%，全省排位第9。',
      '一季度完成投资3.2亿元，占全年计划的20%。二季度完成投资5.2亿元，占全年计划的33%。',
      '让每一名学生都享有公平而有质量的教育！课堂改革全面铺开。\n让每一名学生都享有公平而有质量的教育！',
      '加强教学管理。责任单位：教务处、学生工作处、后勤保障处。\n改善办学条件。责任单位：教务处、学生工作处、后勤保障处。',
      '修好农村公路。做到建管养运协调发展、群众出行更加便捷。\n开好城乡公交。做到建管养运协调发展、群众出行更加便捷。\n管好货运场站。做到建管养运协调发展、群众出行更加便捷。',
      '现将全年农业农村工作有关情况报告如下，请予审议。各项任务完成。\n现将全年农业农村工作有关情况报告如下，请予审议。',
    ],
  },
  check: (report) => {
    const sentences = repetitionsIn(report);
    const clauses = QUOTES.has(report.kind)
      ? []
      : repeatedClausesIn(report).filter(({ again }) => !sentences.some((one) => overlaps(one.again, again)));
    const items = repeatedItemsIn(report).filter(
      ({ again }) => ![...sentences, ...clauses].some((one) => overlaps(one.again, again)),
    );
    const whole = [...sentences, ...clauses, ...items];
    const runs = QUOTES.has(report.kind)
      ? []
      : repeatedRunsIn(report).filter(({ again }) => !whole.some((one) => overlaps(one.again, again)));
    return [...whole, ...runs].map(({ first, again }) => ({
      span: again,
      ...(runs.some((one) => one.again === again) ? { severity: 'info' as const } : {}),
      message: {
        zh: '这句话前面已经出现过，请删去一处或改写。',
        en: 'This has been said before: one of the two places can go.',
      },
      related: [{ span: first, message: { zh: '前面出现在这里', en: 'It stands here already' } }],
    }));
  },
});
