import {
  ANNOUNCING,
  COUNTED_PARTS,
  HEADING_INSTEAD,
  NO_COUNT,
  NO_THESIS,
  OWN_PLACES,
  PREDICATE_ENDS,
  RUNNING_OPENERS,
  SPEECH_ENDS,
  TITLE_ENDS,
} from '../../lexicon/headings/headingForms';
import { HEADING_OPENERS } from '../../lexicon/headings/headings';
import { weightOf } from '../../lexicon/headings/headingWeights';
import type { FeatureName } from '../../lexicon/headings/headingWeights';
import { trieOf } from '../../lexicon/trie';
import { ACTIONS, OPENERS } from '../../lexicon/verbs';
import { numeralValue } from '../../numerals/number';
import { rememberedBy } from '../../text/remembered';
import type { Span } from '../../text/span';

/** The words of a possible heading, and what its own wording says for and against it. */
export interface HeadForm {
  /** Without blanks, and without the marks at its end. */
  readonly text: string;
  readonly clauses: number;
  readonly verb: boolean;
  readonly predicate: boolean;
  readonly title: boolean;
  readonly features: readonly FeatureName[];
  readonly weight: number;
}

/** A sentence of a paragraph as the rows of headings see it; offsets are relative to the paragraph. */
export interface SentenceForm extends Span {
  /**
   * How long it is without blanks, in steps of `STEP` and at most `LONGEST_COUNTED`: an edit inside a long sentence
   * changes nothing.
   */
  readonly size: number;
  /** Whether it ends with a full stop. */
  readonly closed: boolean;
  /** Without blanks and without the marks at its end; "" where it is too long to be a heading. */
  readonly text: string;
  /** Its first clause with the comma, where that is short and more follows: 五年来，. */
  readonly opening: string;
}

const STEP = 10;
const LONGEST_COUNTED = 90;
/** No heading is longer; one that opens like others may stand in a longer sentence. */
export const LONGEST_HEAD = 45;
const LONGEST_OPENING = 9;
/** A line as long as this may be the first of a hard-wrapped paragraph. */
export const SHORTEST_WRAPPED = 30;

const known = new WeakMap<object, readonly SentenceForm[]>();

/**
 * The sentences of a paragraph as the rows see them; read when first asked for.
 * @param outline their spans, and that of the text without bullets.
 */
export function sentenceForms(
  halfWidth: string,
  outline: { readonly sentences: readonly Span[]; readonly body: Span },
): readonly SentenceForm[] {
  let found = known.get(outline);
  if (found === undefined)
    known.set(
      outline,
      (found = outline.sentences
        .map(({ start, end }) => sentenceForm(halfWidth, { start: Math.max(start, outline.body.start), end }))
        .filter(hasText)),
    );
  return found;
}

const hasText = ({ end, start }: SentenceForm): boolean => end > start;

const END_MARKS = '。!?;:, ”)》';

function sentenceForm(halfWidth: string, { start, end }: Span): SentenceForm {
  let from = start;
  let to = end;
  while (from < to && halfWidth[from] === ' ') from++;
  while (to > from && END_MARKS.includes(halfWidth[to - 1] as string)) to--;
  const closing = halfWidth.slice(to, end);
  // a quotation mark closes the words quoted, not the sentence
  if (closing[0] === '”' || closing[0] === ')' || closing[0] === '》') to++;
  const raw = halfWidth.slice(from, to);
  const comma = raw.indexOf(',');
  return {
    start: from,
    end: to,
    size: Math.min(LONGEST_COUNTED, Math.ceil((to - from) / STEP) * STEP),
    closed: closing.includes('。'),
    text: raw.length <= LONGEST_HEAD ? plain(raw) : '',
    opening: comma >= 2 && comma <= LONGEST_OPENING ? plain(raw.slice(0, comma + 1)) : '',
  };
}

/** Without blanks: those of a hard-wrapped paragraph and of a careless hand say nothing. */
export const plain = (text: string): string => (text.includes(' ') ? text.replaceAll(' ', '') : text);

const running = trieOf(RUNNING_OPENERS);
const instead = trieOf(HEADING_INSTEAD);
/** By their first two characters: the opening word of a heading is at least that long. */
const verbStarts = new Set(
  [...OPENERS, ...ACTIONS, ...HEADING_OPENERS].filter((word) => word.length >= 2).map((word) => word.slice(0, 2)),
);
const titleEnds = new Set(TITLE_ENDS);

/** Whether the words open as a heading does that is a verb phrase. */
export const opensWithVerb = (text: string): boolean => verbStarts.has(text.slice(0, 2));
/**
 * Whether a line of clauses with figures stops where the page was full: a hard-wrapped paragraph begins so, no heading.
 */
export const isWrapped = (line: string): boolean =>
  line.length >= SHORTEST_WRAPPED && /,.*,/.test(line) && /\d/.test(line);
/** Whether the words end as the title of a part does. */
export const endsAsTitle = (text: string): boolean => [2, 3, 4].some((length) => titleEnds.has(text.slice(-length)));

const REMEMBERED = 20000;

/** What the wording of a head says. @param text without blanks. */
export const headForm = rememberedBy((text: string) => text, REMEMBERED, readHead);

const SHORT = 16;
const CLAUSE_MARKS = /[,;:]/;
const FIGURE =
  /\d|[两二三四五六七八九十百千]+(?:个(?!方面|工作|领域)|成(?!效|果|绩)|倍|名(?!列)|家|项|次(?!产业)|座|处|户|亩|件|所|台|套|批|期|场|起|人|万|亿|岁|分之)/;

/** Years, and numbers that are names: “1+4+N”. */
const YEARS = /(?:19|20)(?:\d{2}|[x×*_]{1,2}(?=年))(?:[-—–~至](?:19|20)?\d{2,4})?年?度?|“[^”]{1,12}”|《[^》]{1,30}》/gi;

/** 这是改革步伐显著加快的五年: what a time was is the topic of a paragraph. */
const YEARS_OF = /^(?:这|[^,是]{0,8}年,?|过去[^,是]{0,4})?是.{4,40}的.{0,4}(?:年|时期|阶段)$/;

function readHead(text: string): HeadForm {
  const clauses = text.split(CLAUSE_MARKS);
  const verb = opensWithVerb(text);
  const predicate = PREDICATE_ENDS.has(text.slice(-2));
  const features: FeatureName[] = [];
  const add = (name: FeatureName, holds: boolean): void => void (holds && features.push(name));
  add('f_short', text.length <= SHORT);
  add('f_digit', FIGURE.test(without(NO_COUNT, text.replace(YEARS, ''))));
  const years = YEARS_OF.test(text);
  add('f_voice', !years && (isRunning(text) || announcement(text) !== null));
  add('f_thesis', !years && isThesis(text));
  add('f_verb', verb);
  add('f_predicate', predicate);
  add('f_pair', clauses.length === 2 && clauses.every(({ length }) => length >= 4 && length <= 15));
  add('f_clauses', clauses.length >= 4);
  return {
    text,
    clauses: clauses.length,
    verb,
    predicate,
    title: endsAsTitle(text),
    features,
    weight: weightOf(features),
  };
}

const without = (words: readonly string[], text: string): string =>
  words.reduce((rest, word) => (rest.includes(word) ? rest.replaceAll(word, '') : rest), text);

function isRunning(text: string): boolean {
  if (text[0] === '我') return !OWN_PLACES.includes(text[1] ?? '');
  if (SPEECH_ENDS.some((word) => text.endsWith(word))) return true;
  const opener = running.longest(text, 0);
  return opener !== null && (instead.longest(text, 0)?.end ?? 0) < opener.end;
}

function isThesis(text: string): boolean {
  const bare = without(NO_THESIS, text);
  const at = bare.search(/[是则即]/);
  return at >= 2 && bare[at] !== '即';
}

/** What a sentence before a row says of it: that parts follow, and how many (null where it does not count them). */
export interface Announcement {
  readonly count: number | null;
}

/** Whether the words announce that parts follow. */
export function announcement(text: string): Announcement | null {
  const counted = COUNTED_PARTS.exec(text);
  const count = counted === null ? null : numeralValue(counted[1] as string);
  const told = ANNOUNCING.some((word) => text.includes(word));
  return told || (count !== null && count >= 2 && /[:]$|(?:呈现|具有|体现|开展|抓|做|实现|突出|围绕)/.test(text))
    ? { count }
    : null;
}
