import { toHalfWidth } from '../text/width';
import type { Abbreviation } from './abbreviations';
import type { RoleWord } from './headings/headings';
import { Trie } from './trie';
import type { UnitEntry } from './quantities/units';

/** What a writer or an organisation adds to the lexicon, as lists. */
export interface WordLists {
  /** Names in which no number counts: “三色预警”, “312项目”. */
  readonly names?: Iterable<string>;
  readonly units?: Iterable<UnitEntry>;
  readonly abbreviations?: Iterable<Pick<Abbreviation, 'short' | 'full'>>;
  readonly roles?: Iterable<RoleWord>;
}

/** Words of the writer's or the organisation's own, ready for reading. Immutable. */
export interface OwnWords {
  /** Null where there are none, so that the scanner asks nothing. */
  readonly names: Trie<true> | null;
  readonly units: Trie<UnitEntry> | null;
  /** In the half-width view; those that are no longer than what they stand for. */
  readonly abbreviations: readonly Abbreviation[];
  /**
   * What abbreviations and full names stand for, for looking them up inside a longer name; null where there are none.
   */
  readonly fulls: Trie<string> | null;
  readonly roles: readonly RoleWord[];
}

/** The words of the lists; null where they hold none, so that reading costs nothing. Blank entries do not count. */
export function ownWords({ names = [], units = [], abbreviations = [], roles = [] }: WordLists): OwnWords | null {
  const written = (text: string): string => toHalfWidth(text).trim();
  const pairs = [...abbreviations]
    .map(({ short, full }) => ({ short: written(short), full: written(full) }))
    .filter(({ short, full }) => short !== '' && full !== '' && short !== full);
  const headed = [...roles].map((entry) => ({ ...entry, word: written(entry.word) })).filter(({ word }) => word !== '');
  const own: OwnWords = {
    names: trieOf([...names].map((name) => [written(name), true as const])),
    units: trieOf([...units].map((entry) => [written(entry.name), entry])),
    abbreviations: pairs,
    fulls: trieOf(
      pairs.flatMap(
        ({ short, full }) =>
          [
            [short, full],
            [full, full],
          ] as const,
      ),
    ),
    roles: headed,
  };
  return own.names === null && own.units === null && own.fulls === null && headed.length === 0 ? null : own;
}

function trieOf<Value>(entries: readonly (readonly [string, Value])[]): Trie<Value> | null {
  const trie = new Trie<Value>();
  let some = false;
  for (const [word, value] of entries) {
    if (word === '') continue;
    trie.add(word, value);
    some = true;
  }
  return some ? trie : null;
}
