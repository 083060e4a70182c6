/** What ends a line; "" for the last one. */
export type LineBreak = '' | '\n' | '\r' | '\r\n';

/** One line of a text, without and with the break that ends it. */
export interface Line {
  readonly text: string;
  readonly lineBreak: LineBreak;
}

const LF = 10;
const CR = 13;

/** The lines of a text, split as the Language Server Protocol does: at `\n`, `\r\n` and `\r`. Never empty. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== LF && code !== CR) continue;
    const lineBreak = code === LF ? '\n' : text.charCodeAt(i + 1) === LF ? '\r\n' : '\r';
    lines.push({ text: text.slice(start, i), lineBreak });
    i += lineBreak.length - 1;
    start = i + 1;
  }
  lines.push({ text: text.slice(start), lineBreak: '' });
  return lines;
}
