import { scan } from '../../figures/tokens/scan';
import type { Token } from '../../figures/tokens/token';
import type { OwnWords } from '../../lexicon/ownWords';
import { readMarkers } from '../../outline/markers/markers';
import { withArabicYears } from '../../outline/title';
import type { ParagraphReading } from '../../report/paragraph';
import { toHalfWidth } from '../../text/width';
import type { Span } from '../../text/span';
import { LINE_BREAKS, unwrap } from '../../text/wrapping';
import type { Edit } from './model';

/** A paragraph as the scanner sees it: on one line, no blanks beside digits, years in Arabic digits. */
export interface Scanned {
  readonly text: string;
  readonly halfWidth: string;
  readonly tokens: readonly Token[];
  /** Where a stretch of it stands in the paragraph. */
  readonly source: (span: Span) => Span;
}

/** A blank beside the digits of a date or a figure: 2024 年 6 月, 投资 3 亿元; not behind the number of a heading: 1 经营. */
const BLANK_AT_DIGITS =
  /(?<=[\d０-９])[ \u3000]+(?=[年月日号])|(?<=[^\d.\s][ \u3000]{0,2}[\d.,]{1,12})[ \u3000]+(?=[\u4e00-\u9fff%％])|(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\d０-９])/;
const GAPS = new RegExp(`${LINE_BREAKS.source}|${BLANK_AT_DIGITS.source}`, 'g');

/** Scans a paragraph once more, for the words that its figures were read from. */
export function scanned({ text, outline, innerLines }: ParagraphReading, own: OwnWords | null): Scanned {
  const wrapped = innerLines.length === 0 && !BLANK_AT_DIGITS.test(text) ? null : unwrap(text, GAPS);
  const plain = wrapped?.text ?? text;
  const halfWidth = withArabicYears(toHalfWidth(plain));
  const markers = (wrapped === null ? outline.markers : readMarkers(halfWidth)).filter(
    ({ family, place }) => family !== 'arabic' || place !== 'inside',
  );
  return {
    text: plain,
    halfWidth,
    tokens: scan(halfWidth, plain, markers, own),
    source:
      wrapped === null ? (span) => span : ({ start, end }) => ({ start: wrapped.start(start), end: wrapped.end(end) }),
  };
}

/** A paragraph of a hard-wrapped file comes onto one line: with its placeholders it would not fit the width. */
export const joined = (text: string, at: number): readonly Edit[] =>
  [...text.matchAll(/[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*/g)].map(({ index, 0: gap }) => ({
    kind: 'wrap',
    span: { start: at + index, end: at + index + gap.length },
    newText: '',
  }));
