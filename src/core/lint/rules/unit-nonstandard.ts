import { unitsInContext } from '../../ledger/units/inContext';
import { numberText } from '../../arithmetic/decimal';
import { normalized } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { changing } from '../fixes';
import type { Finding } from '../model';
import { defineRule } from '../rule';

/** Units that are no legal units of measurement (非法定计量单位). */
export default defineRule({
  id: 'unit-nonstandard',
  category: 'unit-nonstandard',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '非法定计量单位', en: 'Unit that is not a legal unit' },
  why: '公文中的量须用法定计量单位的名称或符号：平方米不写平米，千瓦时不写度电，km、kg、kW 的大小写有规定。',
  exceptions: '公里、公斤、吨、亩为可用的单位，不报；产品型号里的字母不是单位。',
  source: 'GB 3100-1993《国际单位制及其应用》、GB 3101-1993《有关量、单位和符号的一般原则》；GB/T 9704-2012 7.3.3',
  examples: {
    bad: [
      '新建标准厂房12⟦万平米⟧。',
      '铺设供水管道36⟦KM⟧。',
      '光伏年发电320⟦万度电⟧。',
      '新增冷库容积8600⟦立方⟧。',
      '清运建筑垃圾4.2⟦万T⟧。',
      '全年外销蜜橘3260⟦T⟧。',
      '全市平均气温16.2⟦度⟧。',
      '全年处理污水1860万⟦方⟧。',
      '航道水深由8.6米浚深至10.5⟦M⟧。',
      '实验楼每⟦平米⟧造价4000元。',
    ],
    fixed: [
      '新建标准厂房12万平方米。',
      '铺设供水管道36千米。',
      '光伏年发电320万千瓦时。',
      '新增冷库容积8600立方米。',
      '清运建筑垃圾4.2万吨。',
      '全年外销蜜橘3260吨。',
      '全市平均气温16.2℃。',
      '全年处理污水1860万立方米。',
      '航道水深由8.6米浚深至10.5米。',
      '实验楼每平方米造价4000元。',
    ],
    good: [
      '宽带提速至200M，协调三方、四方，水温以摄氏度计。',
      '新建标准厂房12万平方米。',
      '铺设供水管道36公里。',
      '收储粮食8500吨、生猪出栏12万头。',
      '完成造林3.2万亩。',
      '引进3.0T核磁共振1台、1.5T磁共振1台，影像存储扩容至120T。',
    ],
  },
  check: (paragraph) => [
    ...inContext(paragraph),
    ...paragraph.figures.flatMap(({ quantity }) => {
      const entry = quantity.entry;
      const legal = entry?.legal;
      if (entry === null || legal === undefined) return [];
      const numberEnd = quantity.end - quantity.unit.length;
      const unitStart =
        quantity.writtenUnit === quantity.unit
          ? numberEnd
          : numberEnd - (quantity.writtenUnit.length - quantity.unit.length);
      const converts = (entry.factor ?? 1) !== 1;
      const value = converts ? numberText(Number(normalized(quantity).toFixed(2))) : null;
      return [
        {
          span: { start: unitStart, end: quantity.end },
          message: {
            zh: `“${quantity.unit}”不是法定计量单位，应为“${legal}”。`,
            en: `“${quantity.unit}” is not a legal unit; use “${legal}”.`,
          },
          fixes: [
            {
              title: { zh: `改为“${legal}”`, en: `Change to “${legal}”` },
              edits: [
                value === null
                  ? { span: { start: numberEnd, end: quantity.end }, newText: legal }
                  : { span: { start: quantity.start, end: quantity.end }, newText: value + legal },
              ],
              ...(value === null ? { safe: true as const } : {}),
            },
          ],
        },
      ];
    }),
  ],
});

/** 气温15.6度: a unit that what it measures tells to be none. */
const inContext = (paragraph: PlacedParagraph): readonly Finding[] =>
  unitsInContext(paragraph).map(({ start, end, unit, legal, isSymbol }) => ({
    span: { start, end },
    ...(isSymbol ? { severity: 'info' as const } : {}),
    message: isSymbol
      ? { zh: `正文里的“${unit}”宜写作“${legal}”。`, en: `In running text “${unit}” is written “${legal}”.` }
      : { zh: `“${unit}”不是法定计量单位，应为“${legal}”。`, en: `“${unit}” is not a legal unit; use “${legal}”.` },
    fixes: [changing({ start, end }, legal)],
  }));
