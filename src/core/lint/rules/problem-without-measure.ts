import type { Section } from '../../outline/model';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Problems that nothing in the plan answers (问题没有对应措施). */
export default defineRule({
  id: 'problem-without-measure',
  category: 'other',
  severity: 'info',
  off: true,
  scope: 'report',
  reads: (report) =>
    topmostPlans(report.sections).flatMap(({ span }) =>
      report.paragraphs.slice(report.paragraphAt(span.start), report.paragraphAt(span.end) + 1),
    ),
  title: { zh: '问题没有对应措施', en: 'A problem that no plan answers' },
  why: '提出了问题，下一步打算里却没有一处提到它，问题和对策不闭环。',
  exceptions: '换了说法、规则没有认出来的，可以不改。只比较用词，不懂意思，所以默认关闭，需要时在设置里打开。',
  source: '机关公文写作通例：问题与措施一一对应',
  examples: {
    bad: [
      '一、工作进展\n门诊量稳步增长。\n二、存在的问题\n（一）护理人员紧缺。夜班轮转困难。\n⟦（二）停车泊位不足⟧。就诊高峰排队较长。\n三、下一步打算\n（一）充实护理队伍。公开招聘护士30名。\n（二）优化门诊流程。推行分时段预约。',
    ],
    good: [
      '一、工作进展\n门诊量稳步增长。\n二、存在的问题\n（一）护理人员紧缺。夜班轮转困难。\n（二）停车泊位不足。就诊高峰排队较长。\n三、下一步打算\n（一）充实护理队伍。公开招聘护士30名。\n（二）改善就医环境。新增停车泊位200个。',
      '一、工作进展\n完成秋粮收储。\n二、存在的问题\n（一）烘干能力不够。连阴雨天压车较多。\n（二）仓房设施陈旧。部分仓顶渗漏。',
    ],
  },
  check: (report) => {
    const sections = report.allSections();
    const problems = sections.filter(isProblem);
    if (problems.length === 0) return [];
    const plans = topmostPlans(report.sections);
    if (plans.length === 0) return []; // section-missing says so
    const told = wordsOf(plans.map((section) => report.slice(section.span)).join('\n'));
    return unanswered(problems, told);
  },
});

/** One problem of the problems' part, not the part itself. */
const isProblem = ({ role, level, children, text }: Section): boolean =>
  role === 'problems' && level > 1 && children.length === 0 && text !== '';

const topmostPlans = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => (section.role === 'plan' ? [section] : topmostPlans(section.children)));

function unanswered(problems: readonly Section[], told: ReadonlySet<string>): Finding[] {
  const words = problems.map(({ text }) => wordsOf(text));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return problems.flatMap((section, i) => {
    // A word of several problems (科技, 创新) is what the report is about, not what this problem is about.
    const own = [...(words[i] as ReadonlySet<string>)].filter((word) => counts.get(word) === 1);
    if (own.length === 0 || own.some((word) => told.has(word))) return [];
    return [
      {
        span: section.headingSpan,
        message: {
          zh: `打算里没有提到“${section.text}”怎么解决。`,
          en: `The plan does not say what is done about “${section.text}”.`,
        },
      },
    ];
  });
}

/** What problems and plans are told with, whatever they are about. */
const COMMON =
  /进一步|不够|不足|不强|不高|不平衡|不均衡|不充分|薄弱|滞后|偏低|偏慢|紧缺|短缺|缺乏|缺少|较为|较大|较弱|仍然|依然|尚未|有待|亟待|亟需|需要|需|存在|问题|困难|差距|短板|工作|建设|发展|水平|能力|力度|提升|提高|加强|加大|完善|优化|推进|部分|一些|个别|方面|情况|机制|体系/g;

/** The pairs of neighbouring Han characters, without those of common words. */
function wordsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of text.replace(COMMON, ' ').match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let i = 0; i + 1 < run.length; i++) pairs.add(run.slice(i, i + 2));
  return pairs;
}
