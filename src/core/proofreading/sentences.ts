import type { ParagraphReading } from '../report/paragraph';
import type { Report } from '../report/report';
import { remembered } from '../text/remembered';
import { splitSentences } from '../text/sentences';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Aid } from './model';

/** A sentence of more characters can hardly be read aloud in one breath, nor kept in mind. */
const LONGEST_SENTENCE = 120;
/** The words at its beginning by which it is told. */
const SHOWN = 24;

interface Long {
  readonly span: Span;
  readonly length: number;
}

/** The long sentences of a paragraph of prose, relative to it. Items parted by ； are read one by one. */
const longOf = remembered(({ text, outline, row }: ParagraphReading): readonly Long[] =>
  outline.chrome || row !== null || text.length <= LONGEST_SENTENCE
    ? []
    : splitSentences(text)
        .flatMap((span) => itemsOf(text, span))
        .map((span) => ({ span, length: lengthOf(text.slice(span.start, span.end)) }))
        .filter(({ length }) => length > LONGEST_SENTENCE),
);

function itemsOf(text: string, { start, end }: Span): readonly Span[] {
  const items: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++)
    if (text[i] === '；' || text[i] === ';' || i === end - 1) {
      items.push({ start: from, end: i + 1 });
      from = i + 1;
    }
  return items;
}

const lengthOf = (sentence: string): number => sentence.replace(/\s/g, '').length;

/** Sentences over 120 characters, in reading order. */
export const sentences = (report: Report): readonly Aid[] =>
  report.paragraphs.flatMap(({ reading }, i) =>
    longOf(reading).map(({ span, length }) => ({
      kind: 'sentences',
      label: `${reading.text.slice(span.start, span.end).trim().slice(0, SHOWN)}…`,
      note: { zh: `${length}字`, en: `${length} characters` },
      look: false,
      places: [shift(span, report.starts[i] as number)],
    })),
  );
