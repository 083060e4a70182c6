import { numberText } from '../../arithmetic/decimal';
import { normalized } from '../../numerals/quantity';
import type { PlacedQuantity } from '../../numerals/quantity';
import { defineRule } from '../rule';
import { REMAINDERS } from '../../lexicon/quantities/approximators';

/** How many 亩 make one 公顷. */
const MU_PER_HECTARE = 15;
/** Digits kept when a value is converted. */
const DIGITS = 6;

/** 亩 where the legal unit is wanted (面积用亩). */
export default defineRule({
  id: 'unit-mu',
  category: 'unit-nonstandard',
  severity: 'info',
  off: true,
  scope: 'paragraph',
  title: { zh: '面积用“亩”', en: 'Area in mu' },
  why: '“亩”不在法定计量单位之列，正式统计和上报材料的面积要求用公顷、平方米；1公顷等于15亩。',
  exceptions: '农业农村、自然资源等领域长期使用“亩”，一般材料可以用，所以默认关闭；要求严格的单位可以打开。',
  source: '国务院《关于在我国统一实行法定计量单位的命令》（1984）；GB 3100-1993',
  examples: {
    bad: ['全年新增造林⟦4500亩⟧。', '高标准农田建设面积⟦3.6万亩⟧。'],
    fixed: ['全年新增造林300公顷。', '高标准农田建设面积0.24万公顷。'],
    good: ['全年新增造林300公顷。', '水稻平均亩产612公斤。', '厂房建筑面积4.2万平方米。'],
  },
  check: ({ figures }) =>
    figures.flatMap(({ quantity }) => {
      if (quantity.unit !== '亩') return [];
      const newText = quantity.high === undefined ? inHectares(quantity) : null;
      return [
        {
          span: { start: quantity.start, end: quantity.end },
          message: {
            zh: `“亩”不是法定计量单位${newText === null ? '，应换算为公顷' : `，合${newText}`}。`,
            en: `Mu is no legal unit${newText === null ? '' : `: ${newText}`}.`,
          },
          fixes:
            newText === null
              ? []
              : [
                  {
                    title: { zh: `换算为“${newText}”`, en: `Convert to “${newText}”` },
                    edits: [{ span: { start: quantity.start, end: quantity.end }, newText }],
                  },
                ],
        },
      ];
    }),
});

function inHectares(quantity: PlacedQuantity): string {
  const infix = REMAINDERS.find((word) => quantity.approximation.includes(word)) ?? '';
  const value = Number((normalized(quantity) / quantity.magnitude / MU_PER_HECTARE).toPrecision(DIGITS));
  return `${numberText(value)}${infix}${quantity.writtenUnit.slice(0, -1)}公顷`;
}
