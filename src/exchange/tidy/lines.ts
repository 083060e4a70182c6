import { splitLines } from '../../core/text/lines';
import type { Line } from '../../core/text/lines';
import type { Tidied } from './model';

/** The text with each line that `change` gives another text for; null takes the line out with its break. */
export function changeLines(text: string, change: (line: string, index: number) => string | null): Tidied {
  let count = 0;
  const kept: Line[] = [];
  splitLines(text).forEach((line, i) => {
    const changed = change(line.text, i);
    if (changed !== line.text) count++;
    if (changed !== null) kept.push({ ...line, text: changed });
  });
  const joined = kept.map(({ text: own, lineBreak }) => own + lineBreak).join('');
  return { text: joined, count };
}

/** What is Markdown or a table keeps its form. */
export const isMarkup = (line: string): boolean => /^\s*(?:#{1,6} |\||```|<!--|\[\^|- |\* |> )/.test(line);
