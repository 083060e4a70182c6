import type { Comparison, Figure } from '../../figures/model';
import { baselinesIn, baselineText } from '../../ledger/baseline';
import { isPercent } from '../../arithmetic/percent';
import type { PlacedParagraph } from '../../report/context';
import { defineRule } from '../rule';
import { LAST_YEAR } from '../../relations/words';

/** Changes so great that the reader wants the value they start from (大幅增减未写基数). */
export default defineRule({
  id: 'baseline-value-unstated',
  category: 'missing-yoy-baseline',
  severity: 'hint',
  scope: 'paragraph',
  title: { zh: '增减很大，没有写上年的数', en: 'A great change without the value it starts from' },
  why: '增长一倍以上、下降一半以上，往往是因为基数小或者口径变了。写出上年同期的数，读者才好判断。',
  exceptions:
    '本段已经写出基数的（由0.6亿元增加到1.9亿元、上年同期0.6亿元），不报；年均增长、占比、位次、目标不报；基数按写出的数倒推，核对后再用。',
  source: '统计分析通行做法：基数过小时，增减幅度须同时给出绝对数',
  examples: {
    bad: ['跨境电商进出口额1.88亿元，⟦同比增长213.4%⟧。', '受理劳动争议仲裁案件36件，⟦比上年下降64%⟧。'],
    fixed: [
      '跨境电商进出口额1.88亿元，同比增长213.4%（上年同期约0.60亿元）。',
      '受理劳动争议仲裁案件36件，比上年下降64%（上年同期约100件）。',
    ],
    good: [
      '跨境电商进出口额由0.6亿元增加到1.88亿元，同比增长213.4%。',
      '跨境电商进出口额1.88亿元（上年同期0.6亿元），同比增长213.4%。',
      '冷链运量8.6万吨，同比增长86%。',
      '力争跨境电商进出口额同比增长120%。',
      '受理劳动争议仲裁案件96件，比上年下降18%。',
    ],
  },
  check: (paragraph) =>
    paragraph.figures.flatMap((figure, index) =>
      !isResult(figure) || !figure.comparisons.some(isGreat) || hasBase(paragraph, figure, index)
        ? []
        : baselinesIn(paragraph.reading.text, figure).flatMap((baseline) => {
            const { comparison } = baseline;
            if (!isGreat(comparison)) return [];
            const value = baselineText(baseline);
            const insert = `（上年同期约${value}）`;
            return [
              {
                span: comparison.span,
                message: {
                  zh: `增减很大，没有写上年同期的数；按写出的数倒推，约为${value}。`,
                  en: `A great change: the value a year ago, by these figures about ${value}, is not given.`,
                },
                fixes: [
                  {
                    title: { zh: `补上“${insert}”`, en: `Add “${insert}”` },
                    edits: [{ span: { start: comparison.span.end, end: comparison.span.end }, newText: insert }],
                    guess: true,
                  },
                ],
              },
            ];
          }),
    ),
});

const isResult = ({ nature, quantity }: Figure): boolean => nature === 'result' && quantity.entry?.kind !== 'ratio';

/** Over 100% up on the year before, over 50% down. */
const isGreat = ({ kind, unit, value, direction }: Comparison): boolean =>
  kind === 'yoy' && isPercent(unit) && (direction === 'up' ? value > 100 : direction === 'down' && value > 50);

/** How many figures before and after are looked at for the value of the year before. */
const NEAR = 3;

/** Whether a value of the same indicator and unit stands by: then it is, or may be, the base. */
function hasBase({ figures, reading }: PlacedParagraph, figure: Figure, index: number): boolean {
  for (let i = Math.max(0, index - NEAR); i <= Math.min(figures.length - 1, index + NEAR); i++) {
    const other = figures[i] as Figure;
    if (other === figure || other.quantity.unit !== figure.quantity.unit) continue;
    if (
      other.indicator.text === figure.indicator.text ||
      reading.figures.figures[i]?.source === 'base' ||
      LAST_YEAR.test(other.period?.text ?? '')
    )
      return true;
  }
  return false;
}
