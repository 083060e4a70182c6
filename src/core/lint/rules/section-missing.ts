import type { Section } from '../../outline/model';
import { missingRoles } from '../../report/completeness';
import { insertion } from '../../report/insertion';
import type { Report } from '../../report/report';
import { defineRule } from '../rule';

const NAMES = { problems: { zh: '问题', en: 'problems' }, plan: { zh: '计划', en: 'plans' } } as const;

/** A summary without problems or plans (缺少应有部分). */
export default defineRule({
  id: 'section-missing',
  category: 'missing-section',
  severity: 'info',
  scope: 'report',
  // what is put in is set as the report is: its line breaks, blank lines and indents
  reads: (report) => unwritten(report).flatMap((role) => insertion(report, role).edits.map(({ newText }) => newText)),
  ignoredBy: 'message',
  title: { zh: '缺少应有的部分', en: 'A required part is missing' },
  why: '工作总结应当既讲进展，也讲存在的问题和下一步打算；只报成绩的稿子通常会被退回补写。',
  exceptions: '职能目标、工作要点、新闻发布实录没有这些部分，不报；没有单列标题、用一段话讲问题或打算的，算有。',
  source: '机关公文写作通例：总结由基本情况、成绩和做法、问题和教训、今后打算组成',
  examples: {
    bad: [
      '⟦临湖区卫生健康局2025年工作总结⟧\n一、工作进展\n完成年度任务，群众满意度提高。\n二、下一步打算\n继续抓好落实。',
    ],
    fixed: [
      '临湖区卫生健康局2025年工作总结\n一、工作进展\n完成年度任务，群众满意度提高。\n二、存在的问题\n【待补：两到三条主要问题，写清表现和原因】\n三、下一步打算\n继续抓好落实。',
    ],
    good: [
      '# 政府工作报告\n——2026年1月18日在某省第十四届人民代表大会第四次会议上\n一、2025年工作回顾\n新增床位120张。我们也清醒认识到，财力不足的问题还比较突出。\n二、2026年重点工作\n新增床位200张。',
      '变电运维一班2025年工作总结\n一、主要工作\n完成操作1846次，没有发生差错。\n二、班组建设\n开展技术问答52次。\n对照标杆班组，我们还有两点不足：一是年轻员工能力偏弱；二是台账更新滞后。\n2026年，我们打算这样干：一是培养正值3人；二是更换断路器20台。',
      '临湖区卫生健康局2025年工作总结\n一、工作进展\n完成年度任务，群众满意度提高。\n二、存在的问题\n基层力量仍然薄弱。\n三、下一步打算\n继续抓好落实。',
      '临湖区卫生健康局2025年工作要点\n一、抓基层\n补齐人员。\n二、抓服务\n方便群众。',
    ],
  },
  check: (report) => {
    const missing = unwritten(report);
    if (missing.length === 0) return [];
    const title = report.titleSpan ?? (report.sections[0] as Section).headingSpan;
    return missing.map((role) => {
      const name = NAMES[role];
      const insert = insertion(report, role);
      return {
        span: title,
        message: { zh: `没有讲“${name.zh}”的部分。`, en: `No part tells the ${name.en}.` },
        fixes: [{ title: { zh: `补上“${insert.heading}”`, en: `Add “${insert.heading}”` }, edits: insert.edits }],
      };
    });
  },
});

/** The parts that a summary with sections should have and has not. */
const unwritten = (report: Report): readonly (keyof typeof NAMES)[] =>
  report.sections.length === 0
    ? []
    : missingRoles(report).filter((role): role is keyof typeof NAMES => role === 'problems' || role === 'plan');
