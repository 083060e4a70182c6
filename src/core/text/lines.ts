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

/** A stretch of lines that are alike, by index among the lines. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

/** The stretches of those that hold, each as long as it goes, in order. */
export function runsOf<T>(all: readonly T[], holds: (one: T) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < all.length; i++) {
    let end = i;
    while (end < all.length && holds(all[end] as T)) end++;
    if (end > i) runs.push({ start: i, length: end - i });
    i = Math.max(i, end - 1);
  }
  return runs;
}

/** For each run how many, from it on, are as long as it and as far from each other as the next is from it. */
export function repeatsOf(runs: readonly Run[]): readonly number[] {
  const repeats = new Array<number>(runs.length).fill(1);
  for (let i = runs.length - 2; i >= 0; i--) {
    const [one, two, three] = runs.slice(i, i + 3) as [Run, Run, Run?];
    if (one.length !== two.length) continue;
    const goesOn = three !== undefined && three.start - two.start === two.start - one.start;
    repeats[i] = goesOn ? 1 + (repeats[i + 1] as number) : 2;
  }
  return repeats;
}
