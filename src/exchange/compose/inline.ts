import { textOfRuns } from '../model';
import type { Run } from '../model';

const STRONG = '**';
const NOTE_OPEN = '[^';
const LONGEST_LABEL = 20;

/** The footnotes of Markdown: `[^1]` in the text, `[^1]: …` in a line of its own. */
export class Footnotes {
  private readonly numbers = new Map<string, number>();

  /** @param definitions the text of each note by its label */
  constructor(private readonly definitions: ReadonlyMap<string, readonly Run[]>) {}

  /** The number of the note with this label; null where there is none. Numbers follow the first references. */
  numberOf(label: string): number | null {
    if (!this.definitions.has(label)) return null;
    const known = this.numbers.get(label) ?? this.numbers.size + 1;
    this.numbers.set(label, known);
    return known;
  }

  /** The notes referred to, by number. */
  get notes(): readonly (readonly Run[])[] {
    return [...this.numbers.keys()].map((label) => this.definitions.get(label) ?? []);
  }
}

/** The label and the text's place in a line that defines a footnote; null for any other line. */
export function noteDefinition(text: string): { readonly label: string; readonly from: number } | null {
  if (!text.startsWith(NOTE_OPEN)) return null;
  const close = text.indexOf(']', NOTE_OPEN.length);
  const colon = text[close + 1];
  if (close < 0 || close > LONGEST_LABEL || (colon !== ':' && colon !== '：')) return null;
  let from = close + 2;
  while (text[from] === ' ') from++;
  return { label: text.slice(NOTE_OPEN.length, close), from };
}

/**
 * The runs without the marks of Markdown: **strong** words, references to footnotes. A mark without its partner is
 * text.
 */
export function readInline(runs: readonly Run[], footnotes: Footnotes): Run[] {
  const marks = strongMarks(runs);
  const found: Run[] = [];
  let strong = false;
  let before = 0;
  for (const run of runs) {
    let from = 0;
    const flush = (to: number): void => {
      if (to > from)
        found.push({
          ...run,
          text: run.text.slice(from, to),
          at: run.at === null ? null : run.at + from,
          face: strong ? 'strong' : run.face,
        });
    };
    for (let i = 0; i < run.text.length; i++) {
      if (marks.has(before + i)) {
        flush(i);
        strong = !strong;
        from = i + STRONG.length;
        i++;
      } else if (run.text.startsWith(NOTE_OPEN, i)) {
        const close = run.text.indexOf(']', i);
        if (close < 0 || close - i > LONGEST_LABEL) continue;
        const note = footnotes.numberOf(run.text.slice(i + NOTE_OPEN.length, close));
        if (note === null) continue;
        flush(i);
        found.push({ text: '', at: run.at === null ? null : run.at + i, face: 'plain', note });
        from = close + 1;
        i = close;
      }
    }
    flush(run.text.length);
    before += run.text.length;
  }
  return found;
}

const NO_FOOTNOTES = new Footnotes(new Map());

/** The runs of a heading without the marks around strong words: it is in its own face already. */
export const withoutStrong = (runs: readonly Run[]): Run[] =>
  readInline(runs, NO_FOOTNOTES).map((run) => ({ ...run, face: 'plain' }));

/**
 * Where the ** stand that make words between them strong, as offsets in the text of all runs. Asterisks stand for what
 * is left out, too: **年*月*日, 投放*****万元, **市**局.
 */
function strongMarks(runs: readonly Run[]): ReadonlySet<number> {
  const text = textOfRuns(runs);
  const stars = [...text.matchAll(/\*+/g)];
  const found = new Set<number>();
  if (stars.some(([all]) => all.length !== STRONG.length)) return found;
  for (let i = 0; i + 1 < stars.length; i++) {
    const [open, close] = [(stars[i] as RegExpExecArray).index, (stars[i + 1] as RegExpExecArray).index];
    if (!isStrong(text, open, close)) continue;
    found.add(open).add(close);
    i++;
  }
  return found;
}

/** What follows a number or a name that is left out: a unit, or a kind of place. */
const LEFT_OUT = /^[年月日个人家名次处项件条元吨亩万亿省市县区乡镇村局户所]/;
const HAN = /\p{Script=Han}/u;

/** Whether the marks are words' own: not of what is left out, nor within a word on both sides. */
function isStrong(text: string, open: number, close: number): boolean {
  const words = text.slice(open + STRONG.length, close);
  const ends = close + STRONG.length;
  const besides = [text[open - 1] ?? '', text[ends] ?? ''];
  return (
    words.length > 1 &&
    words.trim() === words &&
    !LEFT_OUT.test(words) &&
    !LEFT_OUT.test(text.slice(ends)) &&
    besides.some((character) => !HAN.test(character))
  );
}
