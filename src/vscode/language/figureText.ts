import { l10n } from 'vscode';
import type { Comparison, ComparisonKind, Figure, Period } from '../../core/figures/model';
import { otherForms } from '../../core/ledger/amount';
import { baselineText } from '../../core/ledger/baseline';
import type { Baseline } from '../../core/ledger/baseline';
import { decimalText } from '../../core/arithmetic/decimal';

/** What is known of a figure, as the writer reads it: each part a phrase of plain text. */

/** The figure with its approximator and its value in other units: 超68亿元 = 6,800,000,000元. */
export function valueInWords({ quantity }: Figure, written: string): string {
  const value =
    quantity.approximation === '' || written.includes(quantity.approximation)
      ? written
      : l10n.t('{0} ({1})', written, quantity.approximation);
  return [value, ...otherForms(quantity)].join(' = ');
}

/** The period as written, with its dates where they are known. */
export function periodInWords({ text, start, end }: Period): string {
  if (start !== null && end !== null)
    return start === end ? l10n.t('{0} ({1})', text, start) : l10n.t('{0} ({1} to {2})', text, start, end);
  if (end !== null) return l10n.t('{0} (up to {1})', text, end);
  if (start !== null) return l10n.t('{0} (since {1})', text, start);
  return text;
}

export const natureInWords = (nature: Figure['nature']): string =>
  nature === 'target' ? l10n.t('target') : l10n.t('result');

export function kindInWords(kind: ComparisonKind): string {
  switch (kind) {
    case 'yoy':
      return l10n.t('year on year');
    case 'mom':
      return l10n.t('month on month');
    case 'growth':
      return l10n.t('change');
    case 'cagr':
      return l10n.t('annual mean');
    case 'net':
      return l10n.t('net change');
    case 'share':
      return l10n.t('share');
    case 'rank':
      return l10n.t('rank');
    case 'multiple':
      return l10n.t('multiple');
    case 'completion':
      return l10n.t('completion');
    case 'gap':
      return l10n.t('gap');
    case 'contribution':
      return l10n.t('contribution');
  }
}

/** Words that tell the kind of a comparison by themselves. */
const TOLD_BY: Readonly<Record<ComparisonKind, string>> = {
  yoy: '同比',
  mom: '环比',
  growth: '比',
  cagr: '年均',
  net: '净',
  share: '占',
  rank: '第',
  multiple: '倍',
  completion: '完成',
  gap: '于',
  contribution: '拉动',
};

/** The comparison as written, with its kind and base where the words themselves do not tell them. */
export function comparisonInWords({ kind, base }: Comparison, written: string): string {
  if (base !== null && !written.includes(base))
    return l10n.t('{0}: {1} (compared with {2})', kindInWords(kind), written, base);
  return base !== null || written.includes(TOLD_BY[kind]) ? written : l10n.t('{0}: {1}', kindInWords(kind), written);
}

/** 上年同期约27.78亿元. */
export function baselineInWords(baseline: Baseline): string {
  const value = baselineText(baseline);
  return baseline.exact
    ? l10n.t('{0}: exactly {1}', baseOf(baseline.comparison), value)
    : l10n.t('{0}: about {1}', baseOf(baseline.comparison), value);
}

/** The value with what the rounding of the written digits leaves open. */
export function baselineInFull(baseline: Baseline): string {
  const { between, unit, atComparablePrices } = baseline;
  const [low, high] = (between ?? []).map((end) => decimalText(end));
  const value =
    low === undefined || high === undefined || low === high
      ? baselineInWords(baseline)
      : l10n.t('{0} (between {1} and {2})', baselineInWords(baseline), low, high + unit);
  return atComparablePrices
    ? l10n.t('{0}; if growth is told at comparable prices, the published value differs', value)
    : value;
}

function baseOf({ kind, base }: Comparison): string {
  if (base !== null) return base;
  return kind === 'yoy' ? l10n.t('same period last year') : kind === 'mom' ? l10n.t('period before') : l10n.t('base');
}

/** What tells one place that states an indicator from another: 新增 31家 · 2025年 · 目标. */
export function placeInWords({ indicator, period, scope, nature }: Figure, written: string): string {
  const value = indicator.aspect === '' ? written : `${indicator.aspect} ${written}`;
  return [
    value,
    ...(scope === null ? [] : [scope]),
    ...(period === null ? [] : [period.text]),
    ...(nature === 'target' ? [natureInWords(nature)] : []),
  ].join(' · ');
}
