import type { Figure } from '../../figures/model';
import { compare, decimal } from '../../arithmetic/decimal';
import { amountOf, exactly, isComparable, overlap, sumOf } from '../../arithmetic/measured';
import { wholesOf } from '../../ledger/wholes';
import type { Whole } from '../../ledger/wholes';
import { baseUnit } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { sources, written } from '../arithmetic';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { computation, sumOfParts } from './parts-sum-mismatch';

/** A part greater than its whole, or parts that come to more (分项大于总数). */
export default defineRule({
  id: 'parts-exceed-total',
  category: 'arithmetic',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '分项大于总数', en: 'A part greater than its whole' },
  why: '“其中”引出的是总数的一部分，不会比总数大；几项分完了总数，加起来也不会比总数大。',
  exceptions:
    '总数或分项是约数、单位不同、“其中”前面有几个可作总数的数而合起来够大的，不报；各项可能重叠的，不按合计比较。',
  source: '统计数据质量控制通例：分组数不大于总计',
  examples: {
    bad: [
      '完成公路建设投资3.2亿元，其中农村公路投资⟦3.6亿元⟧。',
      '审结行政案件260件，其中行政机关负责人出庭⟦286件⟧。',
      '拥有各级名师工作室⟦120个⟧，其中国家级17个，省级33个，市级108个。',
      '全年立案⟦1200件⟧，其中刑事300件、民事500件、行政500件。',
    ],
    good: [
      '实施重点项目126个，完成投资98亿元。其中，续建58个、新建68个。',
      '总藏量63.8万册，人均藏书1.21册，比上年末增加0.04册。其中少儿图书15.4万册，占比24.1%。',
      '报告传染病3286例，死亡2例。其中，乙类传染病684例，占20.8%。',
      '完成公路建设投资3.6亿元，其中农村公路投资3.2亿元。',
      '新建道路12公里，改造道路8公里，其中农村公路15公里。',
      '新增授信12亿元，其中涉农贷款余额35亿元。',
      '培训农民1200余人，其中女性1210人。',
      '拥有各级名师工作室158个，其中国家级17个、省级33个、市级108个。',
      '举办讲座86场，其中参加听众3200人。',
      '服务企业320家，其中高新技术企业180家、规模以上工业企业160家。',
    ],
  },
  check: (paragraph) => wholesOf(paragraph).flatMap((whole) => check(paragraph, whole)),
});

/** A stock is no part of a flow: 新增授信12亿元，其中…余额35亿元. */
const STOCK = /余额|累计|总数|总量|存量|保有量/;

function check(paragraph: PlacedParagraph, whole: Whole): readonly Finding[] {
  const { total, parts, indices, announced } = whole;
  if (announced === 'bracketed' || announced === 'added') return [];
  const greater = parts.filter((part, i) => exceeds(paragraph, part, indices[i] as number, total));
  if (greater.length > 0) {
    return greater.map((part) => ({
      span: part.span,
      message: {
        zh: `其中项${written(paragraph, part)}大于总数${written(paragraph, total)}。`,
        en: `The part ${written(paragraph, part)} exceeds its whole, ${written(paragraph, total)}.`,
      },
      related: sources(paragraph, [total]),
    }));
  }
  const sum = announced === 'complete' || announced === 'disjoint' ? sumOfParts(whole) : null;
  if (sum === null || overlap(sum, amountOf(total.quantity)) || compare(sum.value, amountOf(total.quantity).value) < 0)
    return [];
  return [
    {
      span: total.span,
      message: {
        zh: `${computation(paragraph, whole, sum)}，大于总数${written(paragraph, total)}。`,
        en: `The parts come to more than their whole, ${written(paragraph, total)}.`,
      },
      related: sources(paragraph, parts),
    },
  ];
}

/** So many figures before a part are looked at for what may be meant as its whole; with more of them it is in doubt. */
const NEAR = 12;

/** Whether a part is greater than its whole, and than all that may be meant as its whole together. */
function exceeds(
  { figures, reading: { folded } }: PlacedParagraph,
  part: Figure,
  index: number,
  total: Figure,
): boolean {
  if (!isComparable(part.quantity, total.quantity) || part.nature !== total.nature) return false;
  const {
    indicator: { text, aspect },
  } = part;
  if (STOCK.test(text + aspect) && !STOCK.test(total.indicator.text + total.indicator.aspect)) return false;
  const [some, all] = [amountOf(part.quantity), amountOf(total.quantity)];
  if (compare(some.low, all.high) <= 0) return false;
  let whole = exactly(decimal(0));
  for (let i = index - 1; i >= 0; i--) {
    const other = figures[i] as Figure;
    if (/[。!?]/.test(folded.slice(other.span.end, (figures[i + 1] as Figure).span.start))) break;
    if (index - i > NEAR) return false;
    if (other.partOf === null && baseUnit(other.quantity) === baseUnit(total.quantity))
      whole = sumOf([whole, amountOf(other.quantity)]);
  }
  return compare(some.low, whole.high) > 0;
}
