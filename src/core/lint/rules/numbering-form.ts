import { familyOf } from '../../outline/markers/families';
import type { Section } from '../../outline/model';
import { soleForms, wrongForms } from '../../report/numbering/forms';
import type { SoleForm, WrongForm } from '../../report/numbering/forms';
import { strangers } from '../../report/numbering/strangers';
import type { Stranger } from '../../report/numbering/strangers';
import type { Report } from '../../report/report';
import { changing } from '../fixes';
import { countOf, relatedHeadings } from '../places';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Heading numbers that are not written as they should be (序号写法不规范). */
export default defineRule({
  id: 'numbering-form',
  category: 'numbering-style',
  severity: 'warning',
  scope: 'report',
  reads: 'outline',
  title: { zh: '序号写法不规范', en: 'Heading numbers in a wrong form' },
  why: '结构层次序数依次用“一、”“（一）”“1.”“（1）”：汉字数字后面用顿号，阿拉伯数字后面用圆点，带括号的后面不再加标点；同一层的写法要一致。',
  exceptions: '圆点、括号全篇都用半角的，不归本规则；Markdown 的列表不报。同一种写法全文只报一次，改法一次改完。',
  source: 'GB/T 9704-2012 7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注；GB/T 15834-2011 4.5.3.5',
  examples: {
    bad: [
      '⟦（一）、⟧优化庭审流程\n推行要素式审判。\n（二）、强化诉前调解\n引导分流纠纷。',
      '一、防汛准备\n⟦1、⟧检修泵站\n更换老化线路。\n2、疏通沟渠\n清理淤积河段。\n二、抗旱准备\n1、维护机井\n完成通电测试。',
      '⟦(1)、⟧抓好线路调整\n公布新的走向。\n(2)、抓好站点改造\n加装遮雨棚。',
      '存在的问题\n⟦（1）⟧进度滞后。五个项目没有开工。\n2.清收困难。欠款较多。\n3.人手偏少。缺少骨干。',
      '制度建设\n（一）修订章程。明确职责。\n（二）公开事项。接受监督。\n⟦三是⟧编印手册。人手一册。',
      '防汛准备\n⟦1、⟧检修泵站\n更换线路。\n2、疏通沟渠\n清理河段。\n⟦3.⟧储备物资\n补足沙袋。\n4、值班值守\n排好班次。',
      '一、制度建设\n（一）修订章程\n明确职责。\n（二）公开事项\n接受监督。\n⟦三、⟧编印手册\n人手一册。\n二、队伍建设\n招录新人。\n三、设施建设\n道路完工。',
      '一、制度建设\n1.修订章程\n明确职责。\n2.公开事项\n接受监督。\n⟦（二）⟧队伍建设\n1.招录新人\n到岗八人。\n2.轮训骨干\n办班三期。\n三、设施建设\n道路完工。',
    ],
    fixed: [
      '（一）优化庭审流程\n推行要素式审判。\n（二）强化诉前调解\n引导分流纠纷。',
      '一、防汛准备\n1.检修泵站\n更换老化线路。\n2.疏通沟渠\n清理淤积河段。\n二、抗旱准备\n1.维护机井\n完成通电测试。',
      '(1)抓好线路调整\n公布新的走向。\n(2)抓好站点改造\n加装遮雨棚。',
      '存在的问题\n1.进度滞后。五个项目没有开工。\n2.清收困难。欠款较多。\n3.人手偏少。缺少骨干。',
      '制度建设\n（一）修订章程。明确职责。\n（二）公开事项。接受监督。\n（三）编印手册。人手一册。',
      '防汛准备\n1.检修泵站\n更换线路。\n2.疏通沟渠\n清理河段。\n3.储备物资\n补足沙袋。\n4.值班值守\n排好班次。',
      '一、制度建设\n（一）修订章程\n明确职责。\n（二）公开事项\n接受监督。\n（三）编印手册\n人手一册。\n二、队伍建设\n招录新人。\n三、设施建设\n道路完工。',
      '一、制度建设\n1.修订章程\n明确职责。\n2.公开事项\n接受监督。\n二、队伍建设\n1.招录新人\n到岗八人。\n2.轮训骨干\n办班三期。\n三、设施建设\n道路完工。',
    ],
    good: [
      '一、课程建设\n（一）修订大纲\n1.压缩课时\n（1）合并选修课\n避免内容重复。\n（2）减少周学时\n增加实验课。\n2.充实案例\n邀请企业讲授。',
      '(一)规范病历书写\n抽查运行病历。\n(二)规范用药管理\n点评重点处方。',
      '# 备耕情况\n\n1. 种子到位\n2. 农机到位\n3. 肥料到位\n\n各乡镇已经完成验收。',
      '重点抓好三件事。一是抓排查。查改隐患。二是抓培训。培训骨干。三是抓演练。检验预案。',
      '一、城区\n1.改造管网\n完工三段。\n2.更换路灯\n全部换完。\n二、乡镇\n3.整治河道\n清淤两处。\n4.新建公园\n已经开放。',
      '一、队伍\n招录新人。\n二、设施\n（一）道路\n已经完工。\n（二）桥梁\n已经完工。\n（三）路灯\n已经完工。\n（四）管网\n已经完工。\n（五）泵站\n已经完工。\n（六）公厕\n已经完工。\n（七）绿地\n已经完工。\n（八）停车场\n已经完工。\n（九）菜场\n已经完工。\n（十）广场\n已经完工。\n1.东区\n改造两段。\n2.西区\n改造三段。\n三、业务\n印发手册。',
      '一、队伍建设\n（1）招录新人\n到岗八人。\n（2）轮训骨干\n办班三期。\n二、业务建设\n（1）编写手册\n已经印发。\n（2）建立台账\n逐项销号。',
    ],
  },
  check: (report) => [
    ...wrongForms(report).map((form) => wrongForm(report, form)),
    ...soleForms(report.sections).map(sole),
    ...strangers(report).map((stranger) => strange(report, stranger)),
  ],
});

/** Which of the forms is to be kept another finding says. */
const sole = ({ section: { marker, markerSpan }, other }: SoleForm): Finding => ({
  span: markerSpan,
  message: {
    zh: `同一层别处都写作“${other.marker}”，只有这里写作“${marker}”，写法不一。`,
    en: `“${marker}” here alone, “${other.marker}” and the like in the rest of the row.`,
  },
  related: [{ span: other.markerSpan, message: { zh: `这里是“${other.marker}”`, en: `“${other.marker}” here` } }],
});

function wrongForm(report: Report, { places, wanted }: WrongForm): Finding {
  const [first, ...others] = places as [Section, ...Section[]];
  const count = countOf(places.length);
  return {
    span: first.markerSpan,
    message: {
      zh: `序号“${first.marker}”应写作“${wanted[0]}”${count.zh}。`,
      en: `“${first.marker}” should be written “${wanted[0]}”${count.en}.`,
    },
    fixes: [
      {
        title:
          others.length === 0
            ? { zh: `改为“${wanted[0]}”`, en: `Change to “${wanted[0]}”` }
            : {
                zh: `全文${places.length}处都改为“${wanted[0]}”的写法`,
                en: `Write all ${places.length} as “${wanted[0]}”`,
              },
        edits: places.map(({ markerSpan }, i) => ({ span: markerSpan, newText: wanted[i] as string })),
      },
    ],
    related: relatedHeadings(report, others, { zh: '同样写法', en: 'the same form' }),
  };
}

function strange(report: Report, { section, before, after, like }: Stranger): Finding {
  const wanted = familyOf(like.family)?.write(section.number as number, like.marker) ?? like.marker;
  const zh = [before && `前面是“${before.marker}”`, after && `后面是“${after.marker}”`].filter(Boolean).join('，');
  const en = [before && `behind “${before.marker}”`, after && `before “${after.marker}”`].filter(Boolean).join(' and ');
  return {
    span: section.markerSpan,
    message: {
      zh: `${zh}，这里的“${section.marker}”应写作“${wanted}”。`,
      en: `The number ${en} should be “${wanted}”, not “${section.marker}”.`,
    },
    fixes: [changing(section.markerSpan, wanted)],
    related: relatedHeadings(
      report,
      [like],
      before === null ? { zh: '下一条', en: 'next' } : { zh: '上一条', en: 'previous' },
    ),
  };
}
