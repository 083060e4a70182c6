import { OPENINGS } from '../../lexicon/headings/openings';
import type { Library } from '../library';
import { escapeText } from '../snippet';
import { COUNTED_OFF } from './clauses';
import type { Uses } from './model';
import type { Ranked } from './offers';
import { begunByInitials } from './pinyin';
import { LONGEST_PINYIN, runBefore } from './query';
import type { Query } from './query';
import type { Span } from '../../text/span';

/** Fewer characters call for nothing, but behind 一是; fewer letters of pinyin call for too much. */
const [FEWEST, FEWEST_LETTERS] = [2, 3];
/** Behind the patterns and phrases that begin alike, before the names. */
const OF_OPENINGS = 2.5;
const HAN = /\p{Script=Han}/u;
/** So much Chinese before the cursor is looked at: a marker and the longest opening are shorter. */
const LONGEST_CLAUSE = 16;

/**
 * Words that open a clause, where one is being opened: 一是加 → 加快建设. What the library has a phrase for is left to it.
 * @param before the paragraph up to the cursor
 */
export function offerOpenings(
  { phrases }: Library,
  before: string,
  query: Exclude<Query, { form: 'none' }>,
  { end }: Span,
  uses: Uses,
): readonly Ranked[] {
  const typed = openingTyped(before, query);
  if (typed === null) return [];
  const begins = (words: string): boolean =>
    query.form === 'pinyin' ? begunByInitials(words, typed) : words.startsWith(typed) && words !== typed;
  const isPhrase = (words: string): boolean => phrases.some(({ prefixes }) => prefixes[1] === words);
  return OPENINGS.filter((words) => begins(words) && !isPhrase(words)).map((words, index): Ranked => {
    const id = `opening:${words}`;
    return {
      completion: {
        kind: 'phrase',
        id,
        label: words,
        detail: { zh: '分句常用开头', en: 'often opens a clause' },
        documentation: { zh: '', en: '' },
        body: escapeText(words),
        span: { start: end - typed.length, end },
      },
      rank: [OF_OPENINGS, -uses(id), index],
    };
  });
}

/** What is typed of the clause; null where too little is, or where the clause has begun otherwise. */
function openingTyped(before: string, { form, text }: Exclude<Query, { form: 'none' }>): string | null {
  if (form === 'slash') return null;
  const letters = runBefore(before, before.length, LONGEST_PINYIN, /[a-z]/);
  const clause = before.slice(runBefore(before, letters, LONGEST_CLAUSE, HAN));
  const rest = clause.replace(COUNTED_OFF, '');
  if (form === 'pinyin') return rest === text && text.length >= FEWEST_LETTERS ? text : null;
  const fewest = rest === clause ? FEWEST : 1;
  return HAN.test(rest) && rest.length >= fewest ? rest : null;
}
