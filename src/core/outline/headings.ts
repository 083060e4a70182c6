import type { FeatureName } from '../lexicon/headings/headingWeights';
import { announces, findAnew } from './anew';
import { asidesOf } from './asides';
import { findCandidates } from './candidates';
import type { Candidate, CandidateRow } from './candidates';
import { headingEnd } from './heading';
import type { OutlineParagraph } from './paragraph';
import type { Cue } from './reading';
import { findRows } from './rows/rows';
import type { Head, Member, Row, Scored } from './rows/model';
import { acceptSequence } from './markers/sequence';
import { textLines } from './rows/textLines';
import type { PlacedSentence, TextLine } from './rows/textLines';
import { plain } from './rows/forms';

/** A heading, and the index of the line of text that it stands in. */
export interface Heading {
  readonly candidate: Candidate;
  readonly line: number;
}

/**
 * The headings of a report in reading order: those with numbers and marks by their sequence, those without by their
 * rows, and the sentences that open problems or plans where no heading holds them.
 * @param body index of the first paragraph after title and front matter.
 */
export function findHeadings(paragraphs: readonly OutlineParagraph[], body: number): readonly Heading[] {
  const asides = asidesOf(paragraphs);
  const lines = textLines(paragraphs, body, asides);
  const sentences = lines.flatMap((line) => line.sentences);
  const goesOn = new Set(
    lines.flatMap(({ paragraph, sentences: all }) =>
      all.filter((one) => one.paragraph !== paragraph).map((one) => one.paragraph),
    ),
  );
  const out = new Set([...fencedParagraphs(lines, paragraphs, body), ...asides]);
  const marked = acceptSequence(
    findCandidates(paragraphs, body, goesOn).filter(({ paragraph }) => !out.has(paragraph)),
    paragraphs,
  );
  const at = placer(sentences);
  const texts = (paragraph: number): OutlineParagraph => paragraphs[paragraph] as OutlineParagraph;
  const found: Heading[] = [];
  const add = (candidate: Candidate, line: number): void => void found.push({ candidate, line });
  const numbered: Head[] = [];
  marked.forEach((candidate, i) => {
    const { paragraph, start, textIn, textStart } = candidate;
    const first = at(paragraph, start);
    const sentence = textIn === undefined ? first : at(textIn, textStart);
    add(candidate, sentence?.line ?? -1 - i);
    if (sentence === null) return;
    const head = headOf(candidate, sentence, lines, textOf(candidate, marked[i + 1], texts));
    numbered.push(first === null || first === sentence ? head : { ...head, markerIn: first });
  });
  const turns = (line: number): boolean => isTurn(lines[line], texts);
  const candidates = new Map<Member, Candidate>();
  const places = new Map<Row, CandidateRow>();
  if (!marked.some(({ family }) => family === 'table'))
    findRows(lines, numbered, texts, turns, ({ member, features: own }, row) => {
      let place = places.get(row);
      if (place === undefined) {
        const { form, above, members } = row;
        const last = (): Candidate => candidates.get((members.at(-1) as Scored).member) as Candidate;
        places.set(row, (place = { form, above: above?.candidate ?? null, last }));
      }
      const candidate = fromMember(member, place, [...own, ...row.features]);
      candidates.set(member, candidate);
      add(candidate, member.sentence.line);
      return headOf(candidate, member.sentence, lines, { text: member.head.text, end: member.end });
    });
  const headed = new Map<number, number>(); // where the first heading in a sentence starts
  for (const { sentence, candidate } of [...numbered].reverse())
    headed.set(sentence.id, candidate.textIn === undefined ? candidate.start : 0);
  for (const { sentence, start } of candidates.keys())
    headed.set(sentence.id, Math.min(start, headed.get(sentence.id) ?? start));
  for (const { paragraph, form, id, tail, line } of sentences) {
    if (tail) continue;
    const cue = texts(paragraph).outline.cues.find(({ start }) => start === form.start);
    if (cue !== undefined && cue.end <= (headed.get(id) ?? Infinity))
      add(cueCandidate(paragraph, cue, texts(paragraph)), line);
  }
  const lineOf = new Map(found.map(({ candidate, line }) => [candidate, line]));
  for (const { paragraph, line, cue } of findAnew(marked, lines, (candidate) => lineOf.get(candidate) ?? -1, texts))
    if (!headed.has((lines[line] as TextLine).sentences.at(-1)?.id ?? -1))
      add(cueCandidate(paragraph, cue, texts(paragraph)), line);
  return found.sort(({ candidate: a }, { candidate: b }) => a.paragraph - b.paragraph || a.start - b.start);
}

const NONE: ReadonlySet<number> = new Set();

/** The paragraphs of code: they are in no line, though they hold text. */
function fencedParagraphs(
  lines: readonly TextLine[],
  paragraphs: readonly OutlineParagraph[],
  body: number,
): ReadonlySet<number> {
  if (!paragraphs.some(({ halfWidth }) => /^ {0,3}(?:```|~~~)/.test(halfWidth))) return NONE;
  const held = new Set(lines.flatMap((line) => line.sentences.map(({ paragraph }) => paragraph)));
  const out = new Set<number>();
  for (let i = body; i < paragraphs.length; i++) if (!held.has(i)) out.add(i);
  return out;
}

/** Finds the sentence that holds a place, asked for in reading order. */
function placer(sentences: readonly PlacedSentence[]): (paragraph: number, offset: number) => PlacedSentence | null {
  let i = 0;
  return (paragraph, offset) => {
    while (
      i < sentences.length &&
      ((sentences[i] as PlacedSentence).paragraph < paragraph ||
        ((sentences[i] as PlacedSentence).paragraph === paragraph &&
          (sentences[i] as PlacedSentence).form.end <= offset))
    )
      i++;
    const found = sentences[i];
    return found !== undefined && found.paragraph === paragraph ? found : null;
  };
}

function headOf(
  candidate: Candidate,
  sentence: PlacedSentence,
  lines: readonly TextLine[],
  { text, end }: Pick<Head, 'text' | 'end'>,
): Head {
  const line = lines[sentence.line] as TextLine;
  const last = line.sentences.at(-1) as PlacedSentence;
  return {
    sentence,
    opens: sentence === line.sentences[0] && candidate.place === 'start',
    candidate,
    rest: last.at + last.form.size - sentence.at - sentence.form.size,
    text,
    end,
  };
}

function textOf(
  candidate: Candidate,
  next: Candidate | undefined,
  texts: (paragraph: number) => OutlineParagraph,
): Pick<Head, 'text' | 'end'> {
  const paragraph = texts(candidate.textIn ?? candidate.paragraph);
  const limit = next?.paragraph === candidate.paragraph ? next.start : paragraph.halfWidth.length;
  const { end } = headingEnd(candidate, paragraph, limit);
  return { text: plain(paragraph.halfWidth.slice(candidate.textStart, end)), end };
}

function fromMember(member: Member, row: CandidateRow, features: readonly FeatureName[]): Candidate {
  const { sentence, start, textStart, end, form } = member;
  return {
    paragraph: sentence.paragraph,
    family: form === 'bare' ? 'bare' : 'lead',
    number: null,
    start,
    textStart,
    textEnd: end,
    place: 'start',
    dense: false,
    row,
    features,
  };
}

function cueCandidate(paragraph: number, { start, end, role, opens }: Cue, text: OutlineParagraph): Candidate {
  return {
    paragraph,
    family: 'cue',
    number: null,
    start,
    textStart: start,
    textEnd: end,
    role,
    announces: announces(text),
    place: opens ? 'start' : 'sentence',
    dense: false,
  };
}

const ADDRESS = /^(?:各位|同志们|尊敬的|朋友们)/;
const SHORT = 20;

/** Whether a line opens problems or plans, or addresses the listeners: no row goes on over it. */
function isTurn(line: TextLine | undefined, texts: (paragraph: number) => OutlineParagraph): boolean {
  const first = line?.sentences[0];
  if (first === undefined) return false;
  const { halfWidth, outline } = texts(first.paragraph);
  return (
    outline.cues.some(({ opens }) => opens) ||
    (ADDRESS.test(halfWidth.slice(first.form.start, first.form.start + 4)) &&
      line?.sentences.length === 1 &&
      first.form.size <= SHORT)
  );
}
