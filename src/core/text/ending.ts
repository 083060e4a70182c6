import { characterSet } from './characters';
import type { Characters } from './characters';
import { isLatin } from './width';
import type { Span } from './span';

/**
 * Marks that end a paragraph: those of a sentence, a colon before a list, the semicolon of a list's items, …… and ——.
 */
const ENDS = characterSet('。！？!?：:；;…—.');
/** What may follow the end mark, or belongs to the layout. */
const CLOSERS = characterSet('”’』」）)》】"\'*_ \u3000\t');
/** Pauses: a paragraph that stops at one is cut off. */
const PAUSES = characterSet('，、,');

/** How a paragraph's text ends. */
export interface Ending {
  readonly finished: boolean;
  /** The pause that it stops at, where it does; relative to the paragraph, as is `end`. */
  readonly pause: Span | null;
  readonly end: number;
}

/** Reads the end of a paragraph backwards. @param end where its text ends, blanks after it left out. */
export function readEnding(text: Characters, end: number): Ending {
  let last = end - 1;
  while (last >= 0 && CLOSERS[text.charCodeAt(last)] === 1) last--;
  const code = text.charCodeAt(last);
  const pauses = last === end - 1 && PAUSES[code] === 1;
  const latin = isLatin(pauses ? text.charCodeAt(last - 1) : code); // text in another language has its own ways
  return { finished: last < 0 || ENDS[code] === 1 || latin, pause: pauses ? { start: last, end } : null, end };
}

/** What the whole of a line without an inner full stop tells of its kind. */
export interface LineShape {
  readonly commas: number;
  /** Whether it is a row of a table. */
  readonly table: boolean;
  /** Whether it opens with a label (主送：, 联系人：). */
  readonly label: boolean;
}

const COMMA = characterSet('，,');
const CELL = characterSet('|\t');
const COLON = characterSet('：:');
const LONGEST_LABEL = 8;

/** One pass over a line. @param start where its text begins. */
export function readShape(text: Characters, start: number): LineShape {
  let commas = 0;
  let table = false;
  let label = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (COMMA[code] === 1) commas++;
    else if (CELL[code] === 1) table = true;
    else if (COLON[code] === 1 && i - start <= LONGEST_LABEL) label = true;
  }
  return { commas, table, label };
}
