import { baselinesOf } from '../ledger/baseline';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import type { Message } from '../text/message';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { baselineInWords } from './figureText';

/** A note behind a comparison that tells what the figure was compared with. */
export interface BaselineHint {
  /** Absolute: where the comparison ends. */
  readonly offset: number;
  readonly label: Message;
}

/** Why the number of a hint is not to be found in the text. */
export const HINT_TOOLTIP: Message = {
  zh: '由数据和比较推算，文中没有这个数。',
  en: 'Worked out from the figure and the comparison; stands nowhere in the text.',
};

/**
 * The implied values of bases within a span, in order. At comparable prices the value is not the one that was
 * published: the hover says so, a hint would mislead.
 */
export function baselineHints(report: Report, { start: from, end: to }: Span): readonly BaselineHint[] {
  const hints: BaselineHint[] = [];
  for (let paragraph = report.paragraphAt(from); paragraph <= report.paragraphAt(to); paragraph++) {
    const start = report.starts[paragraph] as number;
    const { figures } = report.paragraphs[paragraph] as PlacedParagraph;
    figures.forEach((figure, index) => {
      for (const baseline of baselinesOf(report, { figure, span: shift(figure.span, start), paragraph, index })) {
        const offset = start + baseline.comparison.span.end;
        if (baseline.atComparablePrices || offset < from || offset > to) continue;
        const { zh, en } = baselineInWords(baseline);
        hints.push({ offset, label: { zh: `← ${zh}`, en: `← ${en}` } });
      }
    });
  }
  return hints;
}
