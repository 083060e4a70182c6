import { Trie } from '../lexicon/trie';
import { fold } from '../text/fold';

/** Names that the writer has listed, ready for the scanner: “三色预警”, “312项目”. */
export type OwnNames = Trie<true>;

/** The names of a list; null where it holds none, so that reading costs nothing. Blank entries do not count. */
export function ownNames(list: Iterable<string>): OwnNames | null {
  const names: OwnNames = new Trie();
  let some = false;
  for (const name of list) {
    const written = fold(name).trim();
    if (written === '') continue;
    names.add(written, true);
    some = true;
  }
  return some ? names : null;
}
