import type { Rule } from '../../../src/core/lint/rule';
import type { PlacedParagraph } from '../../../src/core/report/context';
import { Report } from '../../../src/core/report/report';
import { fold } from '../../../src/core/text/fold';
import { splitSentences } from '../../../src/core/text/sentences';
import { read } from '../../fixtures/read';

/**
 * A text that counts how many of its characters are looked at. It has what a scanner may ask for and no more: a regular
 * expression, `includes` or a loop over its characters would have to make a string of it, which it refuses.
 */
export class CountingText {
  looks = 0;

  constructor(private readonly text: string) {}

  get length(): number {
    return this.text.length;
  }

  charCodeAt(at: number): number {
    this.looks++;
    return this.text.charCodeAt(at);
  }

  slice(start?: number, end?: number): string {
    const piece = this.text.slice(start, end);
    this.looks += piece.length;
    return piece;
  }

  toString(): string {
    throw new Error('the whole text is read');
  }
}

/** A report of one paragraph, however long, whose text counts. */
export function countingReport(text: string): { readonly report: Report; readonly looks: () => number } {
  const original = new CountingText(text);
  const folded = new CountingText(fold(text));
  const model = read('好。');
  const [plain] = model.paragraphs as [PlacedParagraph];
  const outline = { ...plain.reading.outline, markers: [], sentences: splitSentences(text), body: { start: 0, end: text.length } };
  const reading = { ...plain.reading, text: original as unknown as string, folded: folded as unknown as string, outline };
  const report = new Report([{ ...plain, reading }], [0], text.length, model.outline, null);
  return { report, looks: () => original.looks + folded.looks };
}

export function check(rule: Rule, report: Report): number {
  return rule.scope === 'report' ? rule.check(report).length : rule.check(report.paragraphs[0] as PlacedParagraph, { kind: report.kind, year: 2025 }).length;
}
