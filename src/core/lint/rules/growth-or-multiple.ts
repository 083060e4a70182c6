import { decimal, decimalText, minus } from '../../arithmetic/decimal';
import { sceneOf, writtenTerm } from '../../relations/terms';
import { timesForGrowth } from '../../relations/timesForGrowth';
import { guessing } from '../fixes';
import { defineRule } from '../rule';

const ONE = decimal(1);

/** As written, in either width. */
const NUMBER = /^[\d０-９.．,，]+/;

/** Growth by as many times as the value is of its base (增长3倍误作增长到3倍). */
export default defineRule({
  id: 'growth-or-multiple',
  category: 'ambiguous-comparison',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '“增长几倍”与“是几倍”混淆', en: 'Times as growth and times as level' },
  why: '由2万吨到6万吨，是原来的3倍，增长2倍；写成“增长3倍”，读者会以为到了8万吨。',
  exceptions: '两头的数没有写出的，约数，“扩大”“放大”几倍，不报。',
  source: '国家统计局《统计上常用指标的表述规范》：“增长到”“增长为”含基数，“增长了”不含基数',
  examples: {
    bad: [
      '烘干中心日处理能力由20吨提高到60吨，⟦增长3倍⟧。',
      '新增绿色贷款36亿元，比上年的12亿元⟦增长3倍⟧。',
      '民宿床位由2024年的240张增加到960张，⟦比2024年增长4倍⟧。',
      '使用电子保函的比例由15%提高到45%，⟦提高3倍⟧。',
    ],
    fixed: [
      '烘干中心日处理能力由20吨提高到60吨，增长2倍。',
      '新增绿色贷款36亿元，比上年的12亿元增长2倍。',
      '民宿床位由2024年的240张增加到960张，比2024年增长3倍。',
      '使用电子保函的比例由15%提高到45%，提高2倍。',
    ],
    good: [
      '烘干中心日处理能力由20吨提高到60吨，增长2倍。',
      '烘干中心日处理能力由20吨提高到60吨，是原来的3倍。',
      '新增绿色贷款36亿元，是上年12亿元的3倍。',
      '担保资金池由0.5亿元扩大到2亿元，扩大4倍。',
      '服务企业由31家增加到300家，增长8.7倍。',
    ],
  },
  check: (paragraph) =>
    timesForGrowth(paragraph).map(({ span, told, base, value }) => {
      const scene = sceneOf(paragraph);
      const [times, growth] = [decimalText(told.told), decimalText(minus(told.told, ONE))];
      const verb = writtenTerm(scene, { start: span.start, end: told.start });
      const unit = writtenTerm(scene, { start: told.start, end: span.end }).replace(NUMBER, '');
      return {
        span,
        message: {
          zh: `${writtenTerm(scene, value)}是${writtenTerm(scene, base)}的${times}倍，增长${growth}倍。`,
          en: `${writtenTerm(scene, value)} is ${times} times ${writtenTerm(scene, base)}: a growth by ${growth} times.`,
        },
        fixes: [guessing(span, `${verb}${growth}${unit}`)],
      };
    }),
});
