import { splitLines } from '../../core/text/lines';
import { joinWrapped, unwrap, wrapOf } from '../../core/text/wrapping';
import type { Tidied } from './model';

/** Joins the lines of paragraphs where the file is hard-wrapped; Latin words keep a blank between them. */
export function joinWraps(text: string): Tidied {
  const lines = splitLines(text);
  const wrap = wrapOf(lines.map((line) => line.text));
  if (wrap === null) return { text, count: 0 };
  const joined = joinWrapped(lines, wrap);
  return {
    text: joined.map((line) => unwrapped(line.text) + line.lineBreak).join(''),
    count: lines.length - joined.length,
  };
}

const unwrapped = (text: string): string =>
  unwrap(text.replace(/(?<=[A-Za-z,])[ \t]*(?:\r\n|\n|\r)[ \t]*(?=[A-Za-z])/g, ' ')).text;
