import type { Figure } from '../../figures/model';
import { compare, decimal, decimalText, minus } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { exactly, isExact, overlap, roundedOff, sumOf } from '../../arithmetic/measured';
import { isPercent } from '../../arithmetic/percent';
import type { PlacedParagraph } from '../../report/context';
import { defineRule } from '../rule';
import type { Finding } from '../model';

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
  check: (paragraph) => [...ratios(paragraph), ...rows(paragraph)],
});

const WHOLE = decimal(100);
/** Shares further from 100 than this are not meant to be all. */
const NEAR = decimal(3);
/**
 * Of a structure told as a ratio, and of shares that come to more than all, further: they can hardly be anything else.
 */
const FAR = decimal(15);
const STRUCTURE = /(?:结构|产业)[^,;。]{0,12}$/;
const REACH = 30;
/** So many shares at least: two may be any two. */
const FEWEST = 3;

/** 12.5:40.3:47.2. */
const ratios = ({ figures, reading: { halfWidth } }: PlacedParagraph): readonly Finding[] =>
  figures.flatMap(({ quantity, span }) => {
    const { terms, decimals } = quantity;
    if (terms === undefined || terms.length < FEWEST) return [];
    const sum = offHundred(
      terms.map((term) => decimal(term, decimals)),
      STRUCTURE.test(halfWidth.slice(Math.max(0, span.start - REACH), span.start)) ? FAR : NEAR,
    );
    return sum === null
      ? []
      : [
          finding(
            span.start,
            span.end,
            terms.map((term) => term.toFixed(decimals)),
            sum,
          ),
        ];
  });

/** 占比分别为22.4%、41.3%、36.3%: shares that run on, of one base. */
function rows({ figures, reading: { halfWidth } }: PlacedParagraph): readonly Finding[] {
  const findings: Finding[] = [];
  for (let from = 0; from < figures.length; from++) {
    let to = from;
    while (
      to < figures.length &&
      isShare(figures[to] as Figure) &&
      (to === from ||
        /^[、和及]$/.test(halfWidth.slice((figures[to - 1] as Figure).span.end, (figures[to] as Figure).span.start)))
    )
      to++;
    if (to - from >= FEWEST && !isChanged(halfWidth, figures[from] as Figure)) {
      const run = figures.slice(from, to);
      const sum = offHundred(run.map(({ quantity }) => decimal(quantity.value, quantity.decimals)));
      const [first, last] = [run[0] as Figure, run.at(-1) as Figure];
      if (sum !== null)
        findings.push(
          finding(
            first.span.start,
            last.span.end,
            run.map(({ quantity }) => quantity.value.toFixed(quantity.decimals)),
            sum,
          ),
        );
    }
    from = Math.max(from, to - 1);
  }
  return findings;
}

const isShare = ({ quantity, indicator: { text }, comparisons }: Figure): boolean =>
  isPercent(quantity.unit) &&
  isExact(quantity) &&
  quantity.value > 0 &&
  (text.endsWith('占比') || text.endsWith('比重') || comparisons.some(({ kind }) => kind === 'share'));

/** 占比分别下降25%、57%和24%: how much each changed, no share. */
const isChanged = (halfWidth: string, { span: { start } }: Figure): boolean =>
  CHANGED.test(halfWidth.slice(Math.max(0, start - 3), start));
const CHANGED = /(?:增长|增加|提高|提升|上升|下降|降低|减少|回落)了?$/;

/** The sum of shares that are near 100 but cannot be it by rounding; null of all others. */
function offHundred(shares: readonly Decimal[], near: Decimal = NEAR): Decimal | null {
  const all = sumOf(shares.map(roundedOff));
  const off = compare(all.value, WHOLE) > 0 ? minus(all.value, WHOLE) : minus(WHOLE, all.value);
  return overlap(all, exactly(WHOLE)) || compare(off, compare(all.value, WHOLE) > 0 ? FAR : near) > 0
    ? null
    : all.value;
}

const finding = (start: number, end: number, terms: readonly string[], sum: Decimal): Finding => ({
  span: { start, end },
  message: {
    zh: `${terms.join('+')}=${decimalText(sum)}，不是100，超出四舍五入的误差。`,
    en: `${terms.join('+')}=${decimalText(sum)}, which rounding does not make 100.`,
  },
});
