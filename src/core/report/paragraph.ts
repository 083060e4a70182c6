import { readFigures } from '../figures/read';
import type { FiguresReading } from '../figures/reader';
import { readOutline } from '../outline/reading';
import type { OutlineReading } from '../outline/reading';
import { fold } from '../text/fold';
import { countWords } from '../text/words';

/**
 * What is known of a paragraph from its own text: immutable, offsets relative to it, shared by all paragraphs of the same
 * text and kept while the text is unchanged.
 */
export interface ParagraphReading {
  readonly text: string;
  /** The half-width view, of the same length. */
  readonly folded: string;
  readonly outline: OutlineReading;
  readonly figures: FiguresReading;
  /** 字数 as Word counts it. */
  readonly words: number;
}

const NO_FIGURES: FiguresReading = { figures: [], lastPeriod: null, leadingBase: null };

/** Reads a paragraph. The only place where its raw text is read. */
export function readParagraph(text: string): ParagraphReading {
  const folded = fold(text);
  const outline = readOutline(folded);
  const figures = outline.chrome || outline.cell !== null || !HOLDS_NUMBER.test(folded) ? NO_FIGURES : readFigures(folded, text, outline.markers.filter(({ family, place }) => family !== 'arabic' || place !== 'inside'));
  return { text, folded, outline, figures, words: countWords(text) };
}

const HOLDS_NUMBER = /[\d一二两三四五六七八九十百千万亿首榜]/;
