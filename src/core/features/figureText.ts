import { decimalText } from '../arithmetic/decimal';
import type { Comparison, Figure, Period } from '../figures/model';
import { otherForms } from '../ledger/amount';
import { baselineText } from '../ledger/baseline';
import type { Baseline } from '../ledger/baseline';
import { COMPARISON_NAMES, COMPARISON_SIGNS } from '../lexicon/comparisonKinds';
import { alike } from '../text/message';
import type { Message } from '../text/message';

/** What is known of a figure, as the writer reads it: each part a phrase of plain text. */

const NATURES: Readonly<Record<Figure['nature'], Message>> = {
  target: { zh: '目标', en: 'target' },
  result: { zh: '结果', en: 'result' },
};

const YEAR_BEFORE: Message = { zh: '上年同期', en: 'same period last year' };
const PERIOD_BEFORE: Message = { zh: '上期', en: 'period before' };
const BASE: Message = { zh: '基期', en: 'base' };

/** The figure with its approximator and its value in other units: 超68亿元 = 6,800,000,000元. */
export function valueInWords({ quantity }: Figure, written: string): Message {
  const { approximation } = quantity;
  const others = otherForms(quantity).map((form) => ` = ${form}`);
  return approximation === '' || written.includes(approximation)
    ? alike(written + others.join(''))
    : {
        zh: `${written}（${approximation}）${others.join('')}`,
        en: `${written} (${approximation})${others.join('')}`,
      };
}

/** The period as written, with its dates where they are known. */
export function periodInWords({ text, start, end }: Period): Message {
  if (start !== null && end !== null)
    return start === end
      ? { zh: `${text}（${start}）`, en: `${text} (${start})` }
      : { zh: `${text}（${start} 至 ${end}）`, en: `${text} (${start} to ${end})` };
  if (end !== null) return { zh: `${text}（至 ${end}）`, en: `${text} (up to ${end})` };
  if (start !== null) return { zh: `${text}（${start} 起）`, en: `${text} (since ${start})` };
  return alike(text);
}

/** Whether the figure is a target or a result. */
export const natureInWords = (nature: Figure['nature']): Message => NATURES[nature];

/** The comparison as written, with its kind and base where the words themselves do not tell them. */
export function comparisonInWords({ kind, base }: Comparison, written: string): Message {
  const { zh, en } = COMPARISON_NAMES[kind];
  if (base !== null && !written.includes(base))
    return { zh: `${zh}：${written}（与${base}比）`, en: `${en}: ${written} (compared with ${base})` };
  return base !== null || written.includes(COMPARISON_SIGNS[kind])
    ? alike(written)
    : { zh: `${zh}：${written}`, en: `${en}: ${written}` };
}

/** The value of the base that a comparison implies: 上年同期约27.78亿元. */
export function baselineInWords(baseline: Baseline): Message {
  const value = baselineText(baseline);
  const { zh, en } = baseOf(baseline.comparison);
  return baseline.exact
    ? { zh: `${zh}${value}`, en: `${en}: exactly ${value}` }
    : { zh: `${zh}约${value}`, en: `${en}: about ${value}` };
}

/** The implied value with the interval that the rounding of the written digits leaves open. */
export function baselineInFull(baseline: Baseline): Message {
  const { between, unit, atComparablePrices } = baseline;
  const { zh, en } = baselineInWords(baseline);
  const [low, high] = (between ?? []).map((end) => decimalText(end));
  const value =
    low === undefined || high === undefined || low === high
      ? { zh, en }
      : { zh: `${zh}（${low}—${high}${unit}）`, en: `${en} (between ${low} and ${high}${unit})` };
  return atComparablePrices
    ? {
        zh: `${value.zh}；增速如按可比价格计算，与上年公布数不一致`,
        en: `${value.en}; if growth is told at comparable prices, the published value differs`,
      }
    : value;
}

function baseOf({ kind, base }: Comparison): Message {
  if (base !== null) return alike(base);
  return kind === 'yoy' ? YEAR_BEFORE : kind === 'mom' ? PERIOD_BEFORE : BASE;
}

/** What tells one place that states an indicator from another: 新增 31家 · 2025年 · 目标. */
export function placeInWords({ indicator, period, scope, nature }: Figure, written: string): Message {
  const parts = [
    indicator.aspect === '' ? written : `${indicator.aspect} ${written}`,
    ...(scope === null ? [] : [scope]),
    ...(period === null ? [] : [period.text]),
  ].join(' · ');
  return nature === 'target'
    ? { zh: `${parts} · ${NATURES.target.zh}`, en: `${parts} · ${NATURES.target.en}` }
    : alike(parts);
}
