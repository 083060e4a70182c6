import { compare } from '../../arithmetic/decimal';
import { amountOf, isComparable, overlap, sumOf } from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import { inUnitOf, wholesOf } from '../../ledger/wholes';
import type { Whole } from '../../ledger/wholes';
import type { PlacedParagraph } from '../../report/context';
import { replacing, sources, written } from '../arithmetic';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** Parts told as complete that do not add up to their whole (分项加不成总数). */
export default defineRule({
  id: 'parts-sum-mismatch',
  category: 'arithmetic',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '各分项之和与总数对不上', en: 'Parts that do not add up to their whole' },
  why: '分项写全了，加起来就应当等于总数；差一点，不是漏了一项，就是有一个数写错。',
  exceptions:
    '只举几项（等、其中某一项）、单位不同、约数、四舍五入容许的误差内、各项可能重叠的（党员、女性、高新技术企业），不报；不知是否写全、但加起来已很接近总数的，只提示。',
  source: '统计数据质量控制通例：分组合计等于总计',
  examples: {
    bad: [
      '拥有各级示范社⟦186家⟧，其中国家级17家、省级33家、市级118家。',
      '受理案件⟦1200件⟧，刑事、民事、行政案件分别为200件、900件、90件。',
      '走访企业⟦86家⟧（规上企业32家、小微企业52家）。',
      '小麦收购12.6万吨、玉米收购8.3万吨，合计⟦21.9万吨⟧。',
      '查处违法案件⟦1428起⟧，其中非法营运386起、超限超载852起、其他170起。',
      '粮食总产量⟦24.8万吨⟧。其中，夏粮9.6万吨、秋粮14.2万吨。',
      '清收处置不良贷款⟦963万元⟧，其中现金清收512万元、呆账核销441万元。',
    ],
    fixed: [
      '拥有各级示范社168家，其中国家级17家、省级33家、市级118家。',
      '受理案件1190件，刑事、民事、行政案件分别为200件、900件、90件。',
      '走访企业84家（规上企业32家、小微企业52家）。',
      '小麦收购12.6万吨、玉米收购8.3万吨，合计20.9万吨。',
      '查处违法案件1408起，其中非法营运386起、超限超载852起、其他170起。',
      '粮食总产量23.8万吨。其中，夏粮9.6万吨、秋粮14.2万吨。',
      '清收处置不良贷款953万元，其中现金清收512万元、呆账核销441万元。',
    ],
    good: [
      '拥有各级示范社168家，其中国家级17家、省级33家、市级118家。',
      '拥有各级示范社186家，其中国家级17家、省级33家。',
      '走访企业86家（规上企业32家、小微企业52家等）。',
      '受理案件1200件，刑事、民事、行政案件分别为200件、900件、100件。',
      '培训村干部320人（党员260人、女性86人）。',
      '小麦收购12.6万吨、玉米收购8.3万吨，合计20.9万吨。',
      '实施项目近190个，其中新建32个、续建150个。',
      '服务企业86家、120家次，合计兑现补贴360万元。',
      '科技型企业280家，其中高新技术企业86家。',
    ],
  },
  check: (paragraph) => wholesOf(paragraph).flatMap((whole) => check(paragraph, whole)),
});

function check(paragraph: PlacedParagraph, whole: Whole): readonly Finding[] {
  const { total, parts, announced } = whole;
  if (announced === 'open' || announced === 'disjoint') return [];
  const sum = sumOfParts(whole);
  if (sum === null || overlap(sum, amountOf(total.quantity))) return [];
  if (announced === 'complete' && compare(sum.value, amountOf(total.quantity).value) > 0) return []; // parts-exceed-total tells it
  const doubtful = announced === 'close'; // they may be meant as some of the parts
  const right = inUnitOf(total, sum.value, total.quantity.decimals);
  const text = written(paragraph, total);
  const number = /^[\d０-９.．]+/.exec(text)?.[0] ?? '';
  return [
    {
      span: total.span,
      ...(doubtful ? { severity: 'info' as const } : {}),
      message: {
        zh: `${computation(paragraph, whole, sum)}，文中为${text}。`,
        en: `The parts add up to ${right}${total.quantity.writtenUnit}, not ${text}.`,
      },
      ...(number === '' || /^0/.test(right) !== /^0/.test(number)
        ? {}
        : { fixes: [replacing({ start: total.span.start, end: total.span.start + number.length }, right)] }),
      related: sources(paragraph, parts),
    },
  ];
}

/** The sum of all parts, where each can be added to the others and compared with the whole. */
export function sumOfParts({ total, parts }: Whole): Measured | null {
  return parts.every(({ quantity, nature }) => isComparable(quantity, total.quantity) && nature === total.nature)
    ? sumOf(parts.map(({ quantity }) => amountOf(quantity)))
    : null;
}

/** 17+33+118=168; with units where they differ. */
export function computation(paragraph: PlacedParagraph, { total, parts }: Whole, sum: Measured): string {
  const same = parts.every(({ quantity }) => quantity.writtenUnit === total.quantity.writtenUnit);
  const terms = parts.map((part) =>
    same ? written(paragraph, part).replace(/[^\d０-９.．,，]+$/, '') : written(paragraph, part),
  );
  const decimals = Math.max(...parts.map(({ quantity }) => quantity.decimals), total.quantity.decimals, same ? 0 : 4);
  return `${terms.join('+')}=${inUnitOf(total, sum.value, decimals)}${same ? '' : total.quantity.writtenUnit}`;
}
