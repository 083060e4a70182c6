import { CLOSING_DATE, LONGEST_SIGNATURE, MOST_SIGNATURES, NO_SIGNATURE } from '../../core/lexicon/headings/closing';
import { toHalfWidth } from '../../core/text/width';
import { widthOf } from '../pages/metrics';
import type { Line } from './lines';

/** What ends a report beside its text, as indices of lines. The length of the list where there is none. */
export interface Closing {
  /** The list of attachments (附件说明): from its first line up to `attachmentsEnd`. */
  readonly attachments: number;
  readonly attachmentsEnd: number;
  /** The first line of the signature; the date where nobody signs. */
  readonly signature: number;
  readonly date: number;
  /** The first line of the attachments' own pages. */
  readonly pages: number;
}

const MARK = /^附件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*:?$/;
const LIST = /^附件\s*:\s*\S/;
const ITEM = /^(\d{1,2}[.、]\s*)\S/;

/** Finds signature, date and attachments from the end of the lines. @param body index of the first line of the body */
export function readClosing(lines: readonly Line[], body: number, isHeading: (line: Line) => boolean): Closing {
  const plain = lines.map(({ text }) => toHalfWidth(text).trim());
  const firstPage = plain.findIndex((text, i) => i > body && MARK.test(text));
  const pages = firstPage < 0 ? lines.length : firstPage;
  let at = pages - 1;
  const back = (): void => {
    while (at >= body && plain[at] === '') at--;
  };
  back();
  const date = at >= body && CLOSING_DATE.test(plain[at] as string) ? at : pages;
  let signature = date;
  if (date < pages) {
    at--;
    for (let signed = 0; signed < MOST_SIGNATURES; signed++) {
      back();
      const text = plain[at] ?? '';
      if (
        at <= body ||
        text.length > LONGEST_SIGNATURE ||
        NO_SIGNATURE.test(text) ||
        LIST.test(text) ||
        ITEM.test(text) ||
        text.startsWith('|') ||
        isHeading(lines[at] as Line)
      )
        break;
      signature = at--;
    }
  }
  back();
  const attachmentsEnd = at + 1;
  while (at > body && ITEM.test(plain[at] as string) && !NO_SIGNATURE.test(plain[at] as string)) at--;
  const listed = at > body && LIST.test(plain[at] as string);
  return { attachments: listed ? at : pages, attachmentsEnd: listed ? attachmentsEnd : pages, signature, date, pages };
}

/** How far a list of attachments is indented, in characters, and how wide its 附件： is. */
const INDENT = 2;
const LABEL = 3;

/** The indents of a line of the list (GB/T 9704-2012, 7.3.4): what runs over stands under the name. */
export function attachmentIndent(text: string): { readonly left: number; readonly hanging: number } {
  const plain = toHalfWidth(text);
  const isFirst = LIST.test(plain);
  const item = isFirst ? plain.slice(plain.indexOf(':') + 1).trimStart() : plain;
  const number = widthOf(ITEM.exec(item)?.[1] ?? '');
  return { left: INDENT + LABEL + number, hanging: isFirst ? LABEL + number : number };
}

/** A right indent that signature and date do not fall below, and how far the date begins behind the signature. */
const RIGHT = 2;

/**
 * The right indents of signature and date in characters (GB/T 9704-2012, 7.3.5.2): the signature two from the edge, the
 * date's first character two behind the signature's first; the longer date two from the edge, and the signature moved
 * accordingly.
 */
export function closingIndents(signature: number, date: number): { readonly signature: number; readonly date: number } {
  return date > signature
    ? { signature: date + RIGHT + 2 - signature, date: RIGHT }
    : { signature: RIGHT, date: signature - date };
}
