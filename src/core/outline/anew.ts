import { ANEW_WORDS } from '../lexicon/headings/cues';
import type { Candidate } from './candidates';
import type { OutlineParagraph } from './paragraph';
import type { Cue } from './reading';
import type { TextLine } from './rows/textLines';

/** A sentence up to this length stands whole for the heading, of a longer one the first clause. */
const LONGEST_WHOLE = 30;
/** Ends a paragraph that announces parts: 现制定工作计划如下： */
const ANNOUNCES = /(?::|(?:如下|以下[^。;:]{0,8})[。.]?)\s*$/;

/** Whether a paragraph ends by announcing what follows. */
export const announces = ({ halfWidth }: Pick<OutlineParagraph, 'halfWidth'>): boolean => ANNOUNCES.test(halfWidth);

/**
 * The paragraphs behind which the numbers of a text begin anew (三、… 为做好明年工作，现制定计划如下：一、…): each opens a part that has
 * no heading, by the last sentence of the line before the new 一、.
 * @param lineOf the index of the line of text that a numbered heading stands in.
 */
export function findAnew(
  marked: readonly Candidate[],
  lines: readonly TextLine[],
  lineOf: (candidate: Candidate) => number,
  texts: (paragraph: number) => OutlineParagraph,
): readonly { readonly paragraph: number; readonly line: number; readonly cue: Cue }[] {
  const top = marked.find(({ place, number }) => place === 'start' && number !== null)?.family;
  const found: { paragraph: number; line: number; cue: Cue }[] = [];
  let begun = false;
  for (const candidate of marked) {
    if (candidate.family !== top || candidate.place !== 'start' || candidate.number === null) continue;
    const again: boolean = begun && candidate.number === 1;
    begun = candidate.number > 1 || (begun && !again);
    if (!again) continue;
    const line = lines[lineOf(candidate) - 1];
    const sentence = line?.sentences.at(-1);
    if (line === undefined || sentence === undefined) continue;
    const { paragraph, form } = sentence;
    const text = texts(paragraph);
    if (text.outline.bare || text.outline.cues.length > 0 || text.outline.markers.length > 0 || !announces(text))
      continue;
    const written = text.halfWidth.slice(form.start, form.end);
    const word = ANEW_WORDS.find(({ words }) => words.test(written));
    if (word === undefined) continue;
    const comma = written.length > LONGEST_WHOLE ? written.search(/[,;:]/) : -1;
    const end = comma > 0 ? form.start + comma : form.end;
    found.push({ paragraph, line: sentence.line, cue: { role: word.role, start: form.start, end, opens: true } });
  }
  return found;
}
