import type { ReportKind, Section } from '../../outline/model';
import type { PlacedParagraph } from '../../report/context';
import { gathered, indexFrom } from '../../report/gathered';
import type { Gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Answers given, advice, and what somebody means to mend: no plan by which anybody is measured. */
const NO_GOALS: ReadonlySet<ReportKind> = new Set<ReportKind>(['press', 'survey', 'self-review', 'experience']);

/** Plans without any figure or date (计划没有数据和时限). */
export default defineRule({
  id: 'goal-without-figure',
  category: 'other',
  severity: 'info',
  off: true,
  scope: 'report',
  reads: 'text',
  title: { zh: '计划没有数据和时限', en: 'A plan without figure or date' },
  why: '只写“加强、推进、完善”的打算无法检查、无法考核；至少写出一个目标值，或者完成的时间。',
  exceptions:
    '新闻发布会、答记者问、调研报告的建议、对照检查和经验材料的打算不报；只提总体思路、另附任务清单的，可以不改。默认关闭，需要时在设置里打开。',
  source: '机关绩效管理通例：目标应当可量化、有时限',
  examples: {
    bad: [
      '一、上半年工作进展\n调解纠纷860件。\n二、存在的问题\n人手不足。\n⟦三、下一步打算⟧\n（一）加强队伍建设\n充实调解力量。\n（二）完善工作机制\n加强部门联动。',
    ],
    good: [
      '一、上半年工作进展\n调解纠纷860件。\n二、存在的问题\n人手不足。\n三、下一步打算\n（一）加强队伍建设\n招聘专职调解员12名。\n（二）完善工作机制\n加强部门联动。',
      '一、全年工作进展\n播种小麦18.2万亩。\n二、存在的问题\n水源不足。\n三、明年工作打算\n修复干渠，汛期前通水，年底前完成验收。',
      '一、工作进展\n改造站台16座。\n二、存在的问题\n换乘不便。',
      '一、工作进展\n改造站台16座。\n二、存在的问题\n换乘不便。\n2026年，我们将以更实的作风把各项工作落到实处。',
    ],
  },
  check: (report) => {
    const findings: Finding[] = [];
    if (NO_GOALS.has(report.kind)) return findings;
    collect(report, report.sections, findings);
    return findings;
  },
});

/** Only the topmost plan section of a branch answers for its figures. */
function collect(report: Report, sections: readonly Section[], findings: Finding[]): void {
  for (const section of sections) {
    if (section.role !== 'plan') collect(report, section.children, findings);
    else if (!isResolve(report, section) && !isMeasured(report, section)) {
      findings.push({
        span: section.headingSpan,
        message: {
          zh: `“${section.text}”没有一个目标值，也没有完成时间。`,
          en: `“${section.text}” names neither a target value nor a date.`,
        },
      });
    }
  }
}

const ONE_SENTENCE = /^[^。！？]*[。！？]?\s*$/;

/** Whether one sentence is all of the plan: 2026年，我们将以更实的作风把工作落到实处 closes a report with a resolve and sets no goals. */
const isResolve = (report: Report, { family, children, headingSpan, span }: Section): boolean =>
  family === 'cue' &&
  children.length === 0 &&
  ONE_SENTENCE.test(report.slice({ start: headingSpan.end, end: span.end }));

/** Dates by which something is to be done; a year alone, as in 2026年工作计划, is none. */
const DEADLINE =
  /\d{1,2}月|[一二三四]季度|[上下]半年|年内|年底|年末|月底|月末|季末|学期|汛期|[上中下]旬|前(?:全部|基本)?(?:完成|建成|投用|投入|出台|达到)/;

/** The paragraphs that name a figure or a date. */
const measuresIn = gathered((paragraph) =>
  paragraph.figures.length > 0 || DEADLINE.test(paragraph.reading.halfWidth) ? paragraph : null,
);

function isMeasured(report: Report, { headingSpan, span }: Section): boolean {
  const places = measuresIn(report);
  for (let i = indexFrom(places, report.paragraphAt(headingSpan.end)); i < places.length; i++) {
    const {
      paragraph,
      found: { reading, figures },
    } = places[i] as Gathered<PlacedParagraph>;
    const start = report.starts[paragraph] as number;
    if (start >= span.end) return false;
    const inside = { start: Math.max(0, headingSpan.end - start), end: span.end - start };
    if (figures.some((figure) => figure.span.start >= inside.start && figure.span.end <= inside.end)) return true;
    if (DEADLINE.test(reading.halfWidth.slice(inside.start, inside.end))) return true;
  }
  return false;
}
