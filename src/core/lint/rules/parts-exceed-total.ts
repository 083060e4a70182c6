import { decimalText } from '../../arithmetic/decimal';
import { exceedingLists } from '../../relations/rows/exceeding';
import { exceedingParts } from '../../relations/rows/sums';
import { sceneOf, writtenTerm } from '../../relations/terms';
import type { Term } from '../../relations/terms';
import { defineRule } from '../rule';

/** A part greater than its whole, or parts that come to more (分项大于总数). */
export default defineRule({
  id: 'parts-exceed-total',
  category: 'arithmetic',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '其中项大于总数', en: 'A part greater than its whole' },
  why: '“其中”引出的是总数的一部分，不会比总数大；几项分完了总数，加起来也不会比总数大。',
  exceptions:
    '总数或分项是约数、单位不同、“其中”前面有几个可作总数的数而合起来够大的，不报；各项可能重叠的，不按合计比较。',
  source: '统计数据质量控制通例：分组数不大于总计',
  examples: {
    bad: [
      '完成公路建设投资3.2亿元，其中农村公路投资⟦3.6亿元⟧。',
      '审结行政案件260件，其中行政机关负责人出庭⟦286件⟧。',
      '选派驻村干部46名，其中女干部17名、“90后”干部⟦92名⟧。',
      '资助学生⟦5246人，其中学前1260人、义务教育3480人、普通高中640人⟧；发放资金720万元。',
      '修复古树⟦36株，其中松树21株、柏树18株、槐树9株⟧，立牌保护。',
    ],
    good: [
      '处分216人，其中党纪处分174人、政务处分58人。',
      '资助学生5246人，较上年的5380人减少134人，其中学前1260人、义务教育3480人、普通高中640人。',
      '林下种植面积新增400亩，其中黄精新增300亩、总面积扩大到1500亩。',
      '实施重点项目126个，完成投资98亿元。其中，续建58个、新建68个。',
      '总藏量63.8万册，人均藏书1.21册，比上年末增加0.04册。其中少儿图书15.4万册，占比24.1%。',
      '报告传染病3286例，死亡2例。其中，乙类传染病684例，占20.8%。',
      '完成公路建设投资3.6亿元，其中农村公路投资3.2亿元。',
      '新建道路12公里，改造道路8公里，其中农村公路15公里。',
      '新增授信12亿元，其中涉农贷款余额35亿元。',
      '公用经费比预算减少24万元。其中，车辆运行费186万元，减少18万元。',
      '培训农民1200余人，其中女性1210人。',
      '拥有各级名师工作室158个，其中国家级17个、省级33个、市级108个。',
      '举办讲座86场，其中参加听众3200人。',
      '财政收入12.6亿元，同比增长8%，其中税收收入7.2亿元，同比增长6%；商品销售额46亿元，同比增长45%。',
      '年末生猪存栏7.5万头，其中能繁母猪存栏0.6万头，生猪出栏12.7万头；藏书12万册，其中少儿图书2万册，图书借阅15万册。',
      '服务企业320家，其中高新技术企业180家、规模以上工业企业160家。',
    ],
  },
  check: (paragraph) => {
    if (paragraph.figures.length < 2) return [];
    const scene = sceneOf(paragraph);
    const wholeOf = (whole: Term) => [
      {
        span: { start: whole.start, end: whole.end },
        message: { zh: `总数是${writtenTerm(scene, whole)}`, en: `The whole is ${writtenTerm(scene, whole)}` },
      },
    ];
    return [
      ...exceedingParts(scene).map(({ whole, part }) => ({
        span: { start: part.start, end: part.end },
        message: {
          zh: `其中项${writtenTerm(scene, part)}大于总数${writtenTerm(scene, whole)}。`,
          en: `The part ${writtenTerm(scene, part)} exceeds its whole, ${writtenTerm(scene, whole)}.`,
        },
        related: wholeOf(whole),
      })),
      ...exceedingLists(scene).map(({ whole, parts }) => {
        const sum = parts.map(({ told }) => decimalText(told)).join('+');
        return {
          span: { start: whole.start, end: (parts.at(-1) as Term).end },
          message: {
            zh: `其中各项${sum}，合起来大于总数${writtenTerm(scene, whole)}。`,
            en: `The parts ${sum} come to more than their whole, ${writtenTerm(scene, whole)}.`,
          },
          related: wholeOf(whole),
        };
      }),
    ];
  },
});
