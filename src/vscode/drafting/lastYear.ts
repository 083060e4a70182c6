import type { CancellationToken, Range, Uri } from 'vscode';
import { sentenceAround } from '../../core/figures/timeWords';
import type { PlacedParagraph } from '../../core/report/context';
import type { Report } from '../../core/report/report';
import { toRange } from '../platform/ranges';
import { DrawnFromReports } from '../workspace/workspaceReports';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/** A sentence of last year's report that states a figure. */
export interface LastYearsSentence {
  readonly uri: Uri;
  /** As written, with its unit. */
  readonly figure: string;
  readonly range: Range;
  readonly sentence: string;
}

interface Stated {
  readonly range: Range;
  readonly sentence: string;
  /** The words before the figure. */
  readonly before: string;
}

interface LastYearsReport {
  readonly year: number | null;
  readonly issuer: string | null;
  readonly byFigure: ReadonlyMap<string, readonly Stated[]>;
}

/** So many words before a figure tell which of two equal ones is meant. */
const BEFORE = 24;

/** Where last year's reports of the workspace state the figures that a draft asks for. */
export class LastYear {
  private readonly drawn: DrawnFromReports<LastYearsReport>;

  constructor(reports: WorkspaceReports) {
    this.drawn = new DrawnFromReports(reports, statedFigures);
  }

  /**
   * The sentence that stated the figure last year, in a report of the year before by the same issuer.
   * @param figures as it may be written, the likeliest first
   * @param before the words that stand before the gap in the draft.
   */
  async stating(
    figures: readonly string[],
    before: string,
    draft: Report,
    besides: Uri,
    token: CancellationToken,
  ): Promise<LastYearsSentence | null> {
    let best: (LastYearsSentence & { readonly score: number }) | null = null;
    await this.drawn.each(token, (uri, { year, issuer, byFigure }) => {
      if (
        uri.toString() === besides.toString() ||
        (draft.year !== null && year !== draft.year - 1) ||
        (issuer !== null && draft.issuer !== null && issuer !== draft.issuer)
      )
        return true;
      const figure = figures.find((written) => byFigure.has(written));
      for (const { range, sentence, before: words } of figure === undefined ? [] : (byFigure.get(figure) ?? [])) {
        const score = alike(words, before);
        if (figure !== undefined && (best === null || score > best.score))
          best = { uri, figure, range, sentence, score };
      }
      return true;
    });
    return best;
  }
}

function statedFigures(report: Report): LastYearsReport {
  const byFigure = new Map<string, Stated[]>();
  for (const { figure, span, paragraph } of report.figures()) {
    const { reading } = report.paragraphs[paragraph] as PlacedParagraph;
    const sentence = sentenceAround(reading.halfWidth, figure.span.start);
    const stated = byFigure.get(report.slice(span)) ?? [];
    stated.push({
      range: toRange(report, span),
      sentence: reading.text.slice(sentence.start, sentence.end).trim(),
      before: reading.text.slice(Math.max(0, figure.span.start - BEFORE), figure.span.start),
    });
    byFigure.set(report.slice(span), stated);
  }
  return { year: report.year, issuer: report.issuer, byFigure };
}

/** How many characters from the end two texts have in common. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
