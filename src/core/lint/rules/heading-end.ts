import type { Section } from '../../outline/model';
import { markAfter, wrongHeadingEnds } from '../../report/headings/ends';
import type { DifferingEnd } from '../../report/headings/ends';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import { changing } from '../fixes';
import { countOf, relatedHeadings } from '../places';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Marks after headings (标题末尾的标点). */
export default defineRule({
  id: 'heading-end',
  category: 'numbering-style',
  severity: 'info',
  scope: 'report',
  reads: 'outline',
  title: { zh: '标题末尾的标点', en: 'The mark after a heading' },
  why: '单独成行的标题末尾不用句号；标题和正文在同一行的，中间要有句号，否则读者分不清标题到哪里为止；同一层标题后面的标点要一致。',
  exceptions: '标题末尾的问号、冒号不报；一句话一条的清单不是标题，不报。同样的毛病全文只报一次，改法一次改完。',
  source: 'GB/T 15834-2011 A.1（标题末尾一般不用标点）；公文排版通例：接排的小标题后加句号',
  examples: {
    bad: [
      '一、综合治理\n（一）加强路面巡查⟦。⟧\n增派巡逻力量，劝导违规车辆。\n（二）改造危险路口。\n增设信号灯。',
      '⟦一、门诊工作⟧（一）缩短候诊时间一是分时段预约。错开就诊高峰。二是增开周末门诊。方便上班人群。（二）规范诊疗行为一是点评处方。公布结果。二是抽查病历。限期整改。',
      '（一）建好用好实验室。购置设备，开放共享。\n（二）改进教学评价⟦：⟧听课评课，互评互学。\n（三）办好家长学校。邀请专家，开设讲座。',
    ],
    fixed: [
      '一、综合治理\n（一）加强路面巡查\n增派巡逻力量，劝导违规车辆。\n（二）改造危险路口\n增设信号灯。',
      '一、门诊工作。（一）缩短候诊时间。一是分时段预约。错开就诊高峰。二是增开周末门诊。方便上班人群。（二）规范诊疗行为。一是点评处方。公布结果。二是抽查病历。限期整改。',
      '（一）建好用好实验室。购置设备，开放共享。\n（二）改进教学评价。听课评课，互评互学。\n（三）办好家长学校。邀请专家，开设讲座。',
    ],
    good: [
      '一、综合治理\n（一）加强路面巡查\n增派巡逻力量，劝导违规车辆。\n（二）改造危险路口\n增设信号灯。',
      '一、今年重点办好两件事：\n（一）修通产业路。方便鲜果外运。\n（二）建成冷藏库。延长销售时间。',
      '一、立案工作\n1.推行网上立案。当事人少跑路。\n2.实行容缺受理。材料后补。\n二、执行工作\n一是查控财产，做到应查尽查。二是强化惩戒，敦促自动履行。',
      '（一）完善值班制度。\n（二）更新应急物资。\n（三）开展联合演练。',
    ],
  },
  check: (report) => {
    const { closed, open, differing } = wrongHeadingEnds(report);
    return [...closedFinding(report, closed), ...openFinding(report, open), ...differing.map(differingFinding)];
  },
});

const ALSO = { zh: '同样', en: 'also' };

function closedFinding(report: Report, sections: readonly Section[]): Finding[] {
  if (sections.length === 0) return [];
  const marks = sections.map((section) => markAfter(report, section));
  const count = countOf(sections.length);
  return [
    {
      span: marks[0] as Span,
      message: {
        zh: `单独成行的标题末尾不用句号${count.zh}。`,
        en: `A heading that stands alone takes no full stop${count.en}.`,
      },
      fixes: [
        {
          title: { zh: '删去标题末尾的句号', en: 'Remove the full stops after headings' },
          edits: marks.map((span) => ({ span, newText: '' })),
        },
      ],
      related: relatedHeadings(report, sections.slice(1), ALSO),
    },
  ];
}

function openFinding(report: Report, sections: readonly Section[]): Finding[] {
  const [first] = sections;
  if (first === undefined) return [];
  const count = countOf(sections.length);
  return [
    {
      span: first.headingSpan,
      message: {
        zh: `标题“${first.text}”和正文在同一行，中间应有句号${count.zh}。`,
        en: `Text follows the heading “${first.text}” in its line: a full stop is missing${count.en}.`,
      },
      fixes: [
        {
          title: { zh: '在标题后面加句号', en: 'Add full stops after the headings' },
          edits: sections.map(({ headingSpan }) => ({
            span: { start: headingSpan.end, end: headingSpan.end },
            newText: '。',
          })),
        },
      ],
      related: relatedHeadings(report, sections.slice(1), ALSO),
    },
  ];
}

function differingFinding({ section, mark, written, usual }: DifferingEnd): Finding {
  return {
    span: mark,
    message: {
      zh: `同一层标题后面多用“${usual}”，“${section.text}”后面用“${written}”，应当一致。`,
      en: `Most headings of this level are followed by “${usual}”, this one by “${written}”.`,
    },
    fixes: [changing(mark, usual)],
  };
}
