import { changesOf } from '../../ledger/changes';
import type { Claim, ToldChange } from '../../ledger/changes';
import { compare, decimal, decimalText, dividedBy, times, numberText } from '../../arithmetic/decimal';
import { amountOf, isComparable } from '../../arithmetic/measured';
import type { PlacedParagraph } from '../../report/context';
import { sources, written } from '../arithmetic';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** 翻两番 of what has doubled only, 翻一番 of what is four times as much (翻番用错). */
export default defineRule({
  id: 'double-and-redouble',
  category: 'arithmetic',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '翻番的次数与前后两个数对不上', en: 'Doubled, or doubled twice?' },
  why: '翻一番是原来的2倍，翻两番是4倍，翻三番是8倍；由1亿到2亿只翻了一番。',
  exceptions: '前后两个数没有都写出的，不报；接近整番（1.9倍说翻一番）的，不报；专名（八翻番行动）不报。',
  source: '国家统计局《统计上常用指标的表述规范》：翻n番为2的n次方',
  examples: {
    bad: [
      '设施蔬菜产值由6.2亿元增加到12.4亿元，⟦翻两番⟧。',
      '旅客吞吐量由120万人次增加到490万人次，⟦翻一番⟧。',
      '社区老年食堂由30个增加到91个，⟦翻两番⟧。',
    ],
    fixed: ['设施蔬菜产值由6.2亿元增加到12.4亿元，翻一番。', '旅客吞吐量由120万人次增加到490万人次，翻两番。'],
    good: [
      '设施蔬菜产值由6.2亿元增加到12.4亿元，翻一番。',
      '旅客吞吐量由120万人次增加到490万人次，翻了两番。',
      '志愿者由510人增加到970人，接近翻一番。',
      '设施蔬菜产值翻两番。',
      '实施“八翻番”行动，产值由6.2亿元增加到12.4亿元。',
    ],
  },
  check: (paragraph) =>
    changesOf(paragraph).flatMap((change) => change.claims.flatMap((claim) => check(paragraph, change, claim))),
});

const NUMERALS = ['', '一', '两', '三', '四', '五'];
/** The end counts as so many doublings of the start where it is 0.8 to 1.5 times what they come to. */
const [LEAST, MOST] = [decimal(0.8), decimal(1.5)];

function check(paragraph: PlacedParagraph, { from, to }: ToldChange, { comparison, text }: Claim): readonly Finding[] {
  if (comparison.unit !== '番' || comparison.direction === 'down' || !isComparable(from.quantity, to.quantity))
    return [];
  const [start, end] = [amountOf(from.quantity).value, amountOf(to.quantity).value];
  if (compare(start, decimal(0)) <= 0) return [];
  const isNear = (doublings: number): boolean => {
    const whole = times(start, decimal(2 ** doublings));
    return compare(end, times(whole, LEAST)) >= 0 && compare(end, times(whole, MOST)) <= 0;
  };
  if (comparison.value > 10 || isNear(comparison.value)) return [];
  const right = NUMERALS.findIndex((_, n) => n > 0 && isNear(n));
  const ratio = dividedBy(end, start, 2);
  const at = /翻[^番]{0,4}番/.exec(text);
  const span =
    at === null
      ? comparison.span
      : { start: comparison.span.start + at.index, end: comparison.span.start + at.index + at[0].length };
  const newText = `翻${NUMERALS[right] ?? ''}番`;
  return [
    {
      span,
      message: {
        zh: `${written(paragraph, to)}÷${written(paragraph, from)}≈${decimalText(ratio)}倍，${text}应是${numberText(2 ** comparison.value)}倍。`,
        en: `The end is ${decimalText(ratio)} times the start; “${text}” means ${numberText(2 ** comparison.value)} times.`,
      },
      ...(right < 0
        ? {}
        : {
            fixes: [guessing(span, newText)],
          }),
      related: sources(paragraph, [from, to]),
    },
  ];
}
