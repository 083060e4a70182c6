import type { Section } from '../../outline/model';
import { sectionAt } from '../../report/find';
import { gapsIn, isBeingFilled } from '../../report/placeholders';
import type { Report } from '../../report/report';
import type { PlacedParagraph } from '../../report/context';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Severity } from '../../house/severity';
import type { Finding } from '../model';

/** Beyond so many the text is a form to be filled in: one remark a section says as much as one a gap. */
const MANY = 8;

/** Gaps that were to be filled (未填的占位符): XX, ××, 【待补】, [单位], TODO, ____. */
export default defineRule({
  id: 'placeholder-left',
  category: 'placeholder-left',
  severity: 'error',
  scope: 'report',
  reads: (report) => [gapsIn(report)],
  title: { zh: '占位符没有填', en: 'A placeholder left in the text' },
  why: '“XX”“××”“【待补】”“[单位]”“____”是套用模板或等数据时留的空，报出去就是事故。正在填写的草稿（还有三处以上【待填】）每一部分只提示还剩几处。',
  exceptions:
    '引用表格、文书格式（引号、书名号里的××），隐去名字的李××，XX染色体、XXL、X光、3×5这类名称和算式，Markdown 的链接，不报。',
  source: '公文送审前的通行检查项',
  examples: {
    bad: [
      '⟦XX⟧县完成造林⟦××⟧万亩。\n⟦【待补：与问题逐条对应，每条写明目标值、完成时限、牵头单位和配合单位】⟧',
      '全年门诊量⟦【待补】⟧，出院病人⟦【待补：与统计口径核对】⟧。',
      '⟦[单位]⟧领导班子带头办案。案件⟦____⟧件。',
      '截至⟦X月X日⟧，通车里程达到⟦ＸＸＸ⟧公里，⟦TODO⟧。',
      '⟦{{学校名称}}⟧开设课后服务课程，覆盖⟦（此处填人数）⟧学生。',
      '根据全年目标任务（东委发〔2026〕⟦XX⟧号），由⟦【单位】⟧牵头办理。（责任科室：⟦××⟧科）',
      '全年巡查点位⟦*⟧处，整改隐患⟦*⟧项，招录教师⟦×⟧名，下降⟦x.x⟧%，投资⟦XX⟧亿元，⟦【数据待核】⟧。',
      '学习教育扎实开展，⟦×⟧个党支部全部达标。',
      '全年借阅⟦***⟧人次，推送文章⟦○○⟧篇，惠及⟦X⟧万户家庭，停水⟦×⟧小时，点击⟦（待核实）⟧万次。',
      '全市实现⟦【增幅】⟧，完成⟦【指标】⟧⟦【单位】⟧。',
      '引进企业3家⟦（待核实）⟧，到位资金1.2亿元⟦（待财务科确认）⟧。为全年工作打好基础。⟦（待办公室核对）⟧',
      '20⟦__⟧年⟦__⟧月完成验收，印发《__县规划》。',
      '救助走失老人⟦＿＿⟧人，护送返乡36人。',
      '⟦20**年⟧，我代表⟦**⟧镇人民政府报告工作，⟦*⟧路、⟦*⟧桥和⟦*⟧水库完工，于⟦20xx年⟧4月转入管护。',
      '发放补贴⟦（ ）⟧万元，下拨资金⟦12.x⟧亿元⟦（存疑）⟧。⟦（由办公室补充）⟧',
      '⟦第×⟧季度开工，⟦待财务科核定后更新⟧，覆盖率⟦#N/A⟧。⟦此处插入图表⟧',
      '办结⟦【待填：件数】⟧件，培训【待填：人数】人，惠及【待填：户数】户。',
    ],
    good: [
      '办理落户（由派出所核实）3件，名单见附件1，在这里补充一点：打造“1+N”体系。',
      '统一使用《××法院送达回证》，门牌写作“××村××组”。',
      '原告李××、王××诉某公司案已审结，购置XXL号工作服和X光机，更新XX-1型设备。',
      '完成XX染色体筛查，地块规格3×5米，考核结果分A、B、C三档。',
      '详见[通知](https://example.com/TODO-list)，召开现场会（时间待定）。【典型案例】农机合作社[1]。',
      '完工项目5个（待验收），争取资金1.2亿元（待审批），名单（待确认）另行公布。',
      '在待补齐短板上下功夫。执行文号[2025]6号，（三）强化调度。',
      '二○二五年，会议时间（待定），服务*家庭*和*个人*，装备X光片机，突出__重点__、__年度__任务。',
      '突出**县域经济**，推进**市场监管**，做好**市级**和**县级**项目。',
      '* 做好*重点*工作，落实*个人*责任。地块规格3×5米，X光片36张，y轴，注*项目不含税。',
    ],
  },
  check: (report) => {
    const gaps = gapsIn(report).flatMap(({ paragraph, found }) => {
      const { text } = (report.paragraphs[paragraph] as PlacedParagraph).reading;
      return found.map((span) => left(text, span, report.starts[paragraph] as number));
    });
    if (isBeingFilled(report)) return bySection(report, gaps, 'info');
    return gaps.length > MANY ? bySection(report, gaps, 'error') : gaps;
  },
});

const LONGEST_QUOTED = 30;

function left(text: string, { start, end }: Span, at: number): Finding {
  const words = text.slice(start, Math.min(end, start + LONGEST_QUOTED));
  return {
    span: shift({ start, end }, at),
    message: { zh: `占位符“${words}”没有填。`, en: 'A placeholder that was to be filled.' },
  };
}

/** One remark a section, at its first gap; in a draft that is being filled what is still open is no fault. */
function bySection(report: Report, gaps: readonly Finding[], severity: Severity): Finding[] {
  const sections = new Map<Section | null, Span[]>();
  for (const { span: gap } of gaps) {
    const section = sectionAt(report, gap.start);
    const known = sections.get(section);
    if (known === undefined) sections.set(section, [gap]);
    else known.push(gap);
  }
  return [...sections].map(([section, [first, ...others]]) => {
    const count = others.length + 1;
    return {
      span: first as Span,
      severity,
      message: {
        zh: `${section === null ? '开头' : `“${section.text}”`}还有${count}处待填。`,
        en: `${count} to fill in ${section === null ? 'the opening' : `“${section.text}”`}.`,
      },
      related: others.map((span) => ({ span, message: { zh: '这里待填', en: 'To fill' } })),
    };
  });
}
