import type { Figure } from '../../figures/model';
import { resolveFigures } from '../../report/context';
import type { PlacedParagraph } from '../../report/context';
import { readParagraph } from '../../report/paragraph';
import type { Report } from '../../report/report';

/**
 * The paragraph up to the cursor as the report's own reader takes it, with words added that the writer may go on with.
 */
export interface Probe {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/**
 * Reads what a paragraph would say if the writer went on so. Spans are relative to the paragraph.
 * @param at absolute offset of the cursor
 */
export function probe(report: Report, at: number, further: string): Probe {
  const index = report.paragraphAt(at);
  const paragraph = report.paragraphs[index] as PlacedParagraph;
  const text = paragraph.reading.text.slice(0, at - (report.starts[index] as number)) + further;
  return { text, figures: resolveFigures(readParagraph(text), paragraph.context) };
}
