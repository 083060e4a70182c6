import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Library, LibraryPattern, LibraryPhrase } from '../library';
import { fillPattern, initialText, parsePattern } from '../pattern';
import type { Pattern } from '../pattern';
import { PATTERN_ROLE_NAMES, ROLE_NAME } from '../roles';
import type { PatternRole } from '../roles';
import { toSnippetBody } from '../snippet';
import { TOPIC_NAMES, topicDistance } from '../topics';
import type { Completion, Uses } from './model';
import { begunBy, begunByInitials, typedBy } from './pinyin';
import type { Place } from './place';
import type { Query } from './query';
import { alike } from '../../text/message';

/** A completion with what it is sorted by: the smallest number first, then the next. */
export interface Ranked {
  readonly completion: Completion;
  readonly rank: readonly number[];
}

/** Ranks of a pattern or phrase by how well the query names it. */
export const [PREFIX, NAME, INSIDE] = [0, 1, 2];
/** Behind all roles that fit. */
const ELSEWHERE = 9;
/** The writer's own patterns go before the others of their role. */
const OWN_FIRST = 0.5;

/** The patterns that the query calls for, those for the place first, then those used most. */
export function offerPatterns(
  { patterns }: Library,
  query: Query,
  place: Place,
  span: Span,
  uses: Uses,
): readonly Ranked[] {
  if (query.form === 'none') return [];
  return patterns.flatMap((pattern, index): Ranked[] => {
    if (pattern.form === 'heading' && !place.alone) return [];
    const named = query.form === 'slash' ? calledBy(pattern, query.text) : patternTyped(pattern, query);
    if (named === null) return [];
    const role = place.roles.indexOf(pattern.role);
    // a word within a clause begins no whole sentence, least of all one of another part: 比2023年增长
    if (role < 0 && query.form === 'chinese' && named.length < query.text.length) return [];
    const fits = (role < 0 ? ELSEWHERE : role) - (pattern.own === undefined ? 0 : OWN_FIRST);
    const completion = patternCompletion(pattern, { start: span.end - named.length, end: span.end });
    const far = topicDistance(pattern.topic, place.subject);
    const heading = pattern.form === 'heading' ? 1 : 0;
    return [{ completion, rank: [named.how, fits, far, -uses(completion.id), heading, index] }];
  });
}

/** The turns of phrase that the query begins. */
export function offerPhrases({ phrases }: Library, query: Query, span: Span, uses: Uses): readonly Ranked[] {
  if (query.form === 'none') return [];
  return phrases.flatMap((phrase, index): Ranked[] => {
    const named =
      query.form === 'slash'
        ? query.text === ''
          ? null
          : calledBy({ title: phrase.prefixes[1], topic: phrase.sort, ...phrase }, query.text)
        : prefixTyped(phrase.prefixes, query);
    if (named === null) return [];
    const completion = phraseCompletion(phrase, { start: span.end - named.length, end: span.end });
    return [{ completion, rank: [named.how, 0, 0, -uses(completion.id), index] }];
  });
}

/** That the text before the cursor calls something by its name. */
export interface Named {
  readonly how: number;
  /** So much before the cursor is replaced. In UTF-16 code units. */
  readonly length: number;
}

/** Whether pinyin or Chinese before the cursor begins one of the two prefixes. */
function prefixTyped(
  prefixes: readonly [string, string],
  { form, text }: Exclude<Query, { form: 'none' }>,
): Named | null {
  const chinese = prefixes[1];
  if (form === 'pinyin') {
    if (begunByLetters(prefixes, text)) return { how: PREFIX, length: text.length };
    return begunBy(chinese, text) === null ? null : { how: NAME, length: text.length };
  }
  const length = typedLength(text, chinese);
  return length === 0 ? null : { how: PREFIX, length };
}

/** The Chinese that a pattern begins with, up to its first slot or mark. */
const FIRST_WORDS = /^\p{Script=Han}{2,}/u;
/** Fewer characters of Chinese name nothing yet. */
const SHORTEST = 2;

/** As `prefixTyped`; a pattern is called by the words it begins with, too. */
function patternTyped({ prefixes, text }: LibraryPattern, query: Exclude<Query, { form: 'none' }>): Named | null {
  const named = prefixTyped(prefixes, query);
  if (named !== null) return named;
  const words = FIRST_WORDS.exec(text)?.[0] ?? '';
  if (query.form === 'pinyin')
    return words !== '' && query.text.length >= SHORTEST && begunBy(words, query.text) !== null
      ? { how: NAME, length: query.text.length }
      : null;
  const length = typedLength(query.text, words);
  return length === 0 ? null : { how: NAME, length };
}

const begunByLetters = ([initials, chinese]: readonly [string, string], letters: string): boolean =>
  initials === '' ? begunByInitials(chinese, letters) : initials.startsWith(letters);

/** So many letters are looked for inside a pattern: fewer stand in every other one. */
const WORD_IN_LETTERS = 4;

/** How many characters at the end of the typed text begin the name; 0 where they are too few, or all of it. */
export function typedLength(typed: string, name: string, shortest = SHORTEST): number {
  for (let length = Math.min(typed.length, name.length); length >= shortest; length--) {
    if (typed.endsWith(name.slice(0, length))) return length;
  }
  return 0;
}

/**
 * Whether the words after the slash call for the pattern: by initials, role, title, topic or words of it. Nothing calls
 * for all.
 */
export function calledBy(
  {
    prefixes,
    title,
    topic,
    text,
    role,
  }: Pick<LibraryPattern, 'prefixes' | 'title' | 'text'> & { readonly topic: string; readonly role?: PatternRole },
  called: string,
): Named | null {
  const named = (how: number): Named => ({ how, length: called.length + 1 });
  if (called === '') return named(PREFIX);
  if (begunByLetters(prefixes, called.toLowerCase()) || prefixes[1].startsWith(called) || title.startsWith(called))
    return named(PREFIX);
  if (role !== undefined && (ROLE_NAME[role] === called || begunByInitials(ROLE_NAME[role], called.toLowerCase())))
    return named(called.length > 1 ? PREFIX : NAME);
  if (/^[a-z]+$/i.test(called)) {
    const letters = called.toLowerCase();
    if (typedBy(title, letters) !== null || typedBy(topic, letters) !== null) return named(NAME);
    return letters.length >= WORD_IN_LETTERS && typedBy(text, letters) !== null ? named(INSIDE) : null;
  }
  return title.includes(called) || topic.includes(called) ? named(NAME) : text.includes(called) ? named(INSIDE) : null;
}

/** So much of a pattern shows in the list. In UTF-16 code units. */
const SHORT = 28;

const patternCompletion = (pattern: LibraryPattern, span: Span): Completion => ({ ...shown(pattern), span });

/** How a pattern is shown and written, wherever it is offered. */
const shown = remembered((pattern: LibraryPattern): Omit<Completion, 'span'> => {
  const read = parsePattern(pattern.text);
  const checks =
    pattern.checks.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `\n\n填好后自动核对：${pattern.checks.join('；')}`,
          en: `\n\nChecked once filled: ${pattern.checks.join('; ')}`,
        };
  const whole = preview(read);
  const short = whole.length > SHORT ? `${whole.slice(0, SHORT)}…` : whole;
  const example = exampleOf(read, pattern.sample);
  const role = PATTERN_ROLE_NAMES[pattern.role];
  const topic = TOPIC_NAMES[pattern.topic];
  return {
    kind: 'pattern',
    id: pattern.id,
    label: pattern.title,
    detail:
      pattern.own === undefined
        ? { zh: `${role.zh}｜${short}`, en: `${role.en}｜${short}` }
        : { zh: `我的${role.zh}句式｜${short}`, en: `mine, ${role.en}｜${short}` },
    documentation: {
      zh: `${whole}

例：${example}

${topic.zh}·${pattern.description}${checks.zh}`,
      en: `${whole}

Example: ${example}

${topic.en}·${pattern.description}${checks.en}`,
    },
    body: toSnippetBody(read),
  };
});

function phraseCompletion({ id, prefixes, text, description }: LibraryPhrase, span: Span): Completion {
  const read = parsePattern(text);
  const documentation = `${preview(read)}\n\n${description}`;
  return {
    kind: 'phrase',
    id,
    label: prefixes[1],
    detail: alike(preview(read)),
    documentation: alike(documentation),
    body: toSnippetBody(read),
    span,
  };
}

/** The pattern with its slots in brackets: 完成［指标］［数值］［单位］. */
export const preview = ({ parts }: Pattern): string =>
  parts
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : part.kind === 'repeat'
          ? `［${part.name}］`
          : `［${part.slot.options.length > 0 ? part.slot.options.join('/') : initialText(part.slot)}］`,
    )
    .join('');

/** The pattern filled with its samples. */
export function exampleOf(pattern: Pattern, sample: Readonly<Record<string, string>>): string {
  const values = new Map(pattern.slots.map((slot) => [slot.name, sample[slot.name] ?? initialText(slot)]));
  return fillPattern(pattern, values);
}
