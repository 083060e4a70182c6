import type { Figure } from '../../figures/model';
import { isSaidBefore, leftOutUnit } from '../../figures/unitless';
import type { LeftOut } from '../../figures/unitless';
import type { PlacedQuantity } from '../../numerals/quantity';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';

/** Readers take these as said where the name says them: 诊疗人次84.2亿. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['人次', '人']);

/** Numbers that lack the unit their words call for (数据缺单位). */
export default defineRule({
  id: 'unit-missing',
  category: 'unit-nonstandard',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '数据缺少单位', en: 'Number without its unit' },
  why: '“投入6000万”是6000万元还是6000万株？“服务车次302万”把单位放进了名称里。数据要带单位，金额的“元”不能省。',
  exceptions:
    '“100万以上人口”“20万群众”“粉丝12万”这类习惯说法，比值、指数、得分等本来没有单位的数，表格和“人数：86”这样的填报项，不报。“诊疗人次84.2亿”“参加人数860”名称里已经说了数的是人，同句前面的数带了单位、后面的省去（合计14.2亿千瓦时——一级站6.3亿），标题一类没有写完整句子的，只作提示。',
  source: 'GB 3101-1993：量值由数值和单位组成；GB/T 15835-2011 5.1',
  examples: {
    bad: [
      '市财政投入⟦6000万⟧，改造老旧小区供水管网36公里，户均补助3200元。',
      '县级统筹⟦500万⟧专项经费，用于村卫生室建设。',
      '智慧停车平台接入车场180个，服务车次⟦302万⟧。',
      '举办普法讲座12场，参加人数⟦860⟧，发放资料1500份。',
      '运维成本由⟦2100万⟧降至1785万元。',
      '保障困难群众2386人次，支出慰问金⟦33万⟧，人均补助138元。',
      '受理12328服务热线⟦5.62万⟧，办结率99.3%。',
    ],
    fixed: [
      '市财政投入6000万元，改造老旧小区供水管网36公里，户均补助3200元。',
      '县级统筹500万元专项经费，用于村卫生室建设。',
      '智慧停车平台接入车场180个，服务302万车次。',
      '举办普法讲座12场，参加人数860人，发放资料1500份。',
      '运维成本由2100万元降至1785万元。',
      '保障困难群众2386人次，支出慰问金33万元，人均补助138元。',
    ],
    good: [
      '境外子公司租金收入港币2.78亿，同比减少2%。',
      '城区常住人口达到100万，100万以上人口的县达3个。',
      '带动20万农民收入稳步增加。',
      '惠及20万群众，政务号粉丝12万，点击量突破300万。',
      '服务平台注册企业4.6万，月活跃用户数达到9.15万，客户规模2.1万。',
      '市财政投入6000万元，人民群众安全感指数98.6。',
      '三次产业比为12.5:40.3:47.2，投入产出比达到1:3。',
      '全年新栽苗木120万株，投入人力3.2万人次。',
      '参训人数：86',
      '公园绿地率、集中供热率均居全省前列，12345热线办结率100%。',
    ],
  },
  check: ({ figures, reading: { halfWidth, text, outline } }) => {
    if (outline.chrome || outline.cell !== null) return [];
    const lastEnd = Math.max(...SENTENCE_ENDS.map((mark) => halfWidth.lastIndexOf(mark)));
    return figures.flatMap(({ quantity }) => {
      if (
        quantity.unit !== '' ||
        quantity.entry !== null ||
        quantity.terms !== undefined ||
        halfWidth[quantity.end] === '+'
      )
        return [];
      const missing = leftOutUnit(halfWidth, quantity.start, quantity.end);
      if (missing === null) return [];
      const told = found(text, quantity, missing, figures);
      const isMild =
        OF_PEOPLE.has(missing.unit) ||
        quantity.end > lastEnd ||
        (missing.unit === '' && isSaidBefore(halfWidth, quantity.start));
      return [isMild ? { ...told, severity: 'info' as const } : told];
    });
  },
});

/** Behind the last of them stands a headline, which leaves its units out: 上半年净利润3.2亿. */
const SENTENCE_ENDS = ['。', ';', '!', '?'];

function found(text: string, quantity: PlacedQuantity, { unit, label }: LeftOut, figures: readonly Figure[]): Finding {
  const written = text.slice(quantity.start, quantity.end);
  if (unit === '')
    return {
      span: { start: quantity.start, end: quantity.end },
      message: { zh: `“${written}”没有单位。`, en: `“${written}” has no unit.` },
    };
  const usual =
    unit === '元' ? (figures.find((figure) => figure.quantity.entry?.kind === 'money')?.quantity.unit ?? unit) : unit;
  const title = { zh: `改为“${written}${usual}”`, en: `Change to “${written}${usual}”` };
  const fix: Fix =
    label === null
      ? { title, edits: [{ span: { start: quantity.end, end: quantity.end }, newText: usual }] }
      : {
          title,
          edits: [
            { span: label, newText: '' },
            { span: { start: quantity.end, end: quantity.end }, newText: usual },
          ],
        };
  return {
    span: { start: quantity.start, end: quantity.end },
    message: {
      zh:
        label === null
          ? `“${written}”没有单位，应为“${written}${usual}”。`
          : `“${written}”没有单位：“${usual}”应写在数后。`,
      en: `“${written}” has no unit: “${written}${usual}”.`,
    },
    fixes: [fix],
  };
}
