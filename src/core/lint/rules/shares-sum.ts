import { compare, decimal, decimalText, minus } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { exactly, overlap, roundedOff, sumOf } from '../../arithmetic/measured';
import { listedShares } from '../../figures/shares';
import { defineRule } from '../rule';

/** Shares further from 100 than this are not meant to be all. */
const NEAR = decimal(3);

/**
 * Of a structure told as a ratio, and of shares that come to more than all, further: they can hardly be anything else.
 */
const FAR = decimal(15);

/** Shares of one whole that nearly, but not quite, come to 100 (构成加不成100%). */
export default defineRule({
  id: 'shares-sum',
  category: 'arithmetic',
  severity: 'info',
  scope: 'paragraph',
  waitsFor: 'sentence',
  title: { zh: '各项占比之和不是100%', en: 'Shares that do not come to 100%' },
  why: '构成写全了，各项占比加起来应当是100%；差出四舍五入容许的范围，多半有一项写错了。',
  exceptions: '只列几项的（和离100%还远）、四舍五入引起的尾差（99.9、100.1），不报。',
  source: '统计数据质量控制通例：结构相对数之和等于100%',
  examples: {
    bad: [
      '三次产业结构为⟦12.5:40.3:48.5⟧。',
      '早稻、中稻、晚稻面积占比分别为⟦22.4%、41.3%、37.5%⟧。',
      '三次产业结构调整为⟦12:40:58⟧。',
    ],
    good: [
      '三次产业结构为12.5:40.3:47.2。',
      '三次产业结构为12.5:40.3:47.3。',
      '早稻、中稻、晚稻面积占比分别为22.4%、41.3%、36.3%。',
      '早稻、中稻面积占比分别为22.4%、41.3%。',
      '对办事时间、办事流程、服务态度表示满意的分别占92.4%、91.3%、96.3%。',
      '师生比为1:16.5。',
      '西瓜、甜瓜、草莓产量占比较上年分别提高22.4%、41.3%、37.5%。',
    ],
  },
  check: ({ figures, reading: { halfWidth } }) =>
    listedShares(halfWidth, figures).flatMap(({ span, shares, written, isStructure }) => {
      const sum = offHundred(shares, isStructure ? FAR : NEAR);
      if (sum === null) return [];
      const added = `${written.join('+')}=${decimalText(sum)}`;
      const message = {
        zh: `${added}，不是100，超出四舍五入的误差。`,
        en: `${added}, which rounding does not make 100.`,
      };
      return [{ span, message }];
    }),
});

const WHOLE = decimal(100);

/** The sum of shares that are near 100 but cannot be it by rounding; null of all others. */
function offHundred(shares: readonly Decimal[], near: Decimal): Decimal | null {
  const all = sumOf(shares.map(roundedOff));
  const off = compare(all.value, WHOLE) > 0 ? minus(all.value, WHOLE) : minus(WHOLE, all.value);
  return overlap(all, exactly(WHOLE)) || compare(off, compare(all.value, WHOLE) > 0 ? FAR : near) > 0
    ? null
    : all.value;
}
