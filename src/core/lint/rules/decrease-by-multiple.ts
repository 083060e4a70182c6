import { compare, decimal, decimalText, dividedBy, minus, numberText, times } from '../../arithmetic/decimal';
import { amountOf, isComparable } from '../../arithmetic/measured';
import { impossibleFalls } from '../../figures/wording/falls';
import type { ImpossibleFall } from '../../figures/wording/falls';
import type { Figure } from '../../figures/model';
import { changesOf } from '../../ledger/changes';
import type { PlacedParagraph } from '../../report/context';
import type { Span } from '../../text/span';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';

/** Falls by a multiple, by more than all, or by a negative number (下降N倍). */
export default defineRule({
  id: 'decrease-by-multiple',
  category: 'ambiguous-comparison',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '下降不能用倍，也不能超过100%', en: 'A fall by a multiple' },
  why: '减少一倍就是零，“下降2倍”“减少120%”没有意义，应写下降百分之几，或者降到原来的几分之几；“下降-3.2%”负负得正，意思反了。',
  exceptions: '降到几分之一、降至多少，不报；利润、收支差额等可以为负的，下降可以超过100%，不报；“增长-3.2%”不报。',
  source: '国家统计局《统计上常用指标的表述规范》：倍数用于增加，不用于减少',
  examples: {
    bad: [
      '进口额同比⟦下降-3.2%⟧。',
      '信访积案由上年的96件降到32件，⟦减少2倍⟧。',
      '候诊时间由42分钟缩短到21分钟，⟦缩短了1倍⟧。',
      '信访积案比上年⟦减少2倍⟧。',
      '万元产值能耗同比⟦下降120%⟧。',
    ],
    fixed: [
      '进口额同比下降3.2%。',
      '信访积案由上年的96件降到32件，下降66.7%。',
      '候诊时间由42分钟缩短到21分钟，下降50.0%。',
    ],
    good: [
      '信访积案降到上年的三分之一。',
      '万元产值能耗同比下降12%。',
      '进口额同比增长-3.2%。',
      '网络零售额比上年增加2倍。',
      '营业利润同比下降120%。',
      '办理时限由15天缩短至5天。',
      '平均候诊时间比上年下降60%。',
    ],
  },
  check: (paragraph: PlacedParagraph) =>
    paragraph.figures.flatMap((figure) =>
      impossibleFalls(paragraph.reading.halfWidth, figure).map((fall) => finding(paragraph, figure, fall)),
    ),
});

function finding(
  paragraph: PlacedParagraph,
  figure: Figure,
  { kind, span, sign, comparison }: ImpossibleFall,
): Finding {
  const words = paragraph.reading.halfWidth.slice(span.start, span.end);
  const percent = `${numberText(comparison.value)}%`;
  switch (kind) {
    case 'negative':
      return {
        span,
        message: {
          zh: `“${words}”负负得正：下降${percent}，还是增长${percent}？`,
          en: 'A fall by a negative number is a rise.',
        },
        fixes: sign === null ? [] : [withoutSign(sign)],
      };
    case 'multiple':
      return {
        span,
        message: {
          zh: `“${words}”：减少一倍就是零，减少应写百分之几或几分之几。`,
          en: 'Nothing falls by a multiple: tell percent, or a fraction of what it was.',
        },
        fixes: toPercent(paragraph, figure, span),
      };
    case 'beyond-all':
      return {
        span,
        message: { zh: `“${words}”：下降不会超过100%。`, en: 'Nothing falls by more than 100%.' },
        fixes: toPercent(paragraph, figure, span),
      };
  }
}

const withoutSign = (sign: Span): Fix => ({
  title: { zh: '去掉负号', en: 'Drop the minus sign' },
  edits: [{ span: sign, newText: '' }],
  guess: true,
});

/** The fall in percent, where the value before is told as well. */
function toPercent(paragraph: PlacedParagraph, figure: Figure, span: Span): readonly Fix[] {
  const change = changesOf(paragraph).find(({ to }) => to === figure);
  if (change === undefined || !isComparable(change.from.quantity, figure.quantity)) return [];
  const [before, now] = [amountOf(change.from.quantity).value, amountOf(figure.quantity).value];
  if (compare(now, decimal(0)) <= 0 || compare(before, now) <= 0) return [];
  return [guessing(span, `下降${decimalText(dividedBy(times(minus(before, now), decimal(100)), before, 1))}%`)];
}
