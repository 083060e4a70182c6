import type { Rule } from '../../../src/core/lint/rule';
import type { PlacedParagraph } from '../../../src/core/report/context';
import { Report } from '../../../src/core/report/report';
import { toHalfWidth } from '../../../src/core/text/width';
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
  const halfWidth = new CountingText(toHalfWidth(text));
  const model = read('好。');
  const [plain] = model.paragraphs as [PlacedParagraph];
  const outline = {
    ...plain.reading.outline,
    markers: [],
    sentences: splitSentences(text),
    body: { start: 0, end: text.length },
  };
  const reading = {
    ...plain.reading,
    text: original as unknown as string,
    halfWidth: halfWidth as unknown as string,
    outline,
  };
  const report = new Report([{ ...plain, reading }], [0], text.length, model.outline, null);
  return { report, looks: () => original.looks + halfWidth.looks };
}

export function check(rule: Rule, report: Report): number {
  return rule.scope === 'report'
    ? rule.check(report).length
    : rule.check(report.paragraphs[0] as PlacedParagraph, { kind: report.kind, year: 2025 }).length;
}

/**
 * How many characters regular expressions and slices go through while `run` runs.
 * @param searches whether those of `lastIndexOf` count, too.
 */
export function charactersRead(run: () => void, { searches }: { readonly searches: boolean }): number {
  let count = 0;
  const { exec } = RegExp.prototype;
  const { slice, lastIndexOf } = String.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    count += (found === null ? text.length : found.index + found[0].length) - Math.min(from, text.length);
    return found;
  };
  String.prototype.slice = function (this: string, start?: number, end?: number) {
    const piece = slice.call(this, start, end);
    count += piece.length;
    return piece;
  };
  String.prototype.lastIndexOf = function (this: string, wanted: string, position?: number) {
    const at = lastIndexOf.call(this, wanted, position);
    if (searches) count += Math.min(position ?? this.length, this.length) - Math.max(at, 0);
    return at;
  };
  try {
    run();
  } finally {
    Object.assign(RegExp.prototype, { exec });
    Object.assign(String.prototype, { slice, lastIndexOf });
  }
  return count;
}
