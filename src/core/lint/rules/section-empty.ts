import { closingLines } from '../../report/closing';
import { hasBody } from '../../report/headings/body';
import { emptySections, hollowSections } from '../../report/headings/empty';
import type { Section } from '../../outline/model';
import type { Report } from '../../report/report';
import { defineRule } from '../rule';

/** Headings with nothing under them (标题下面没有内容). */
export default defineRule({
  id: 'section-empty',
  category: 'missing-section',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [isLastFilled(report), isClosed(report), placesOf(hollowSections(report))],
  takesIn: [
    { rule: 'goal-without-figure', when: 'same span', reason: 'Where nothing is written there is no figure either.' },
  ],
  waitsFor: 'heading',
  title: { zh: '标题下面没有内容', en: 'A heading with nothing under it' },
  why: '标题写了，正文没有写：多半是搭了提纲忘了补，或者合稿、删改时丢了一段。',
  exceptions:
    '正文在下一级标题里的，不报；一句话一条的清单（每条只有一行，或者以句号、分号收尾），不是标题，不报；写明“见附件”的，不报；只有提纲、多数条目还没有写的，不报。下面只写了“略”“暂无”的，文稿写到标题为止、后面一行也没有的（还没有写完，或者是节选），只作提示。',
  source: '公文写作通例：有标题必有内容',
  examples: {
    bad: [
      '一、审判执行工作\n审结各类案件，清理长期未结案件。\n⟦二、队伍建设情况⟧\n三、存在的不足\n案多人少矛盾突出。',
      '一、巡河护河情况\n清理漂浮物，拆除违建。\n二、水质监测情况\n断面全部达标。\n⟦三、下一步打算⟧\n特此报告。\n清溪镇河长办\n2025年12月20日',
      '一、教学改革情况\n（一）优化专业设置\n停招两个专业，新增一个专业。\n⟦（二）建设实训基地⟧\n（三）加强校企合作\n与行业企业共建课程。',
      '一、审判执行工作\n审结各类案件，清理长期未结案件。\n⟦二、队伍建设情况⟧\n（略）\n三、存在的不足\n案多人少矛盾突出。',
    ],
    good: [
      '一、审判执行工作\n（一）提高办案质效\n推行繁简分流。\n（二）加强执行联动\n会同有关部门查控财产。\n二、队伍建设情况\n组织业务培训。',
      '一、重点做好三项工作\n（一）完善分级诊疗制度；\n（二）改造发热门诊；\n（三）补充儿科医师。\n二、加强协调配合\n各科室按月报送进度。',
      '一、秋收准备\n1.检修农机\n2.腾空粮仓\n3.培训机手\n二、秋种准备\n调运良种，备足底肥。',
      '一、机构改革情况\n完成人员转隶。\n二、经费收支情况（见附件）\n三、资产管理情况\n完成年度清查。',
      '一、上半年工作\n（一）主要指标\n产值3.2亿元。\n（二）主要做法\n一、抓项目\n新开工6个。\n二、抓农业\n新建大棚120座。',
      '1.开展客流调查。\n2.调整公交线路。发布新的时刻表，做好解释。\n3.加密高峰班次。',
    ],
  },
  check: (report) => [
    ...emptySections(report).map(({ headingSpan, span, text }) => ({
      span: headingSpan,
      ...(span.end === report.length && !isClosed(report) ? { severity: 'info' as const } : {}),
      message: { zh: `“${text}”下面没有内容。`, en: `Nothing stands under “${text}”.` },
    })),
    ...hollowSections(report).map(({ headingSpan, text }) => ({
      span: headingSpan,
      severity: 'info' as const,
      message: { zh: `“${text}”下面没有写内容。`, en: `No text stands under “${text}” yet.` },
    })),
  ],
});

/** Where sections stand: which they are, as one value. */
const placesOf = (sections: readonly Section[]): string => sections.map(({ headingSpan }) => headingSpan.start).join();

/**
 * Whether anything stands between the last heading and the closing lines: what closes a report is no part of its
 * outline.
 */
function isLastFilled(report: Report): boolean {
  const last = report.allSections().at(-1);
  return last !== undefined && hasBody(report, last);
}

/** Whether lines close the report: a report that breaks off at a heading is not written to its end, or an excerpt. */
const isClosed = (report: Report): boolean => closingLines(report) < report.length;
