import { numeralValue } from '../numerals/number';
import { matchesOf } from '../text/characters';
import type { Span } from '../text/span';

/** A number of things called by one word, and the list behind it in which each item bears that word. */
export interface ListByWord extends Span {
  readonly announced: number;
  readonly listed: number;
  /** Where the items stand. */
  readonly items: Span;
}

/** “四个到位”：, 三大机制：, “三个强化”，: the word is what the items begin or end with. */
const CALLED = /([三四五六七八九])(?:个|大|项|种|类)“?([\u4e00-\u9fff]{2})”?(?:要求|标准|原则|目标|服务|举措)?[:,。]/g;
const LONGEST_LIST = 200;
/** An item that ends with the word is a name, no clause. */
const LONGEST_NAME = 10;
/** Fewer are no list; so many more or fewer are of something else. */
const [FEWEST, FARTHEST] = [2, 2];

/** How many items on end, from the first, pass the test. */
const onEnd = (items: readonly RegExpExecArray[], test: (item: string) => boolean): number => {
  const stop = items.findIndex(({ 0: item }) => !test(item));
  return stop < 0 ? items.length : stop;
};

/** The lists of a paragraph whose items, known by the word, are not as many as is said: “四个到位”：责任到位、措施到位、保障到位. */
export function listsByWord(halfWidth: string): readonly ListByWord[] {
  return matchesOf(halfWidth, CALLED).flatMap(
    ({ index, 0: { length }, 1: numeral, 2: word }): readonly ListByWord[] => {
      const announced = numeralValue(numeral as string) as number;
      const from = index + length;
      const rest = halfWidth.slice(from, from + LONGEST_LIST);
      const isCut = rest.length === LONGEST_LIST;
      const named = matchesOf(rest, /[^、,;。!?]+/g);
      const sentences = matchesOf(rest, /[^;。!?]+/g);
      const listed = Math.max(
        onEnd(named, (item) => item.length <= LONGEST_NAME && item.trimEnd().endsWith(word as string)),
        onEnd(named, (item) => item.startsWith(word as string)),
        onEnd(sentences, (item) => item.startsWith(word as string)),
      );
      if (listed < FEWEST || listed === announced || Math.abs(listed - announced) > FARTHEST) return [];
      const items = listed <= named.length ? named : sentences;
      const last = items[listed - 1] as RegExpExecArray;
      const end = from + last.index + last[0].length;
      if (isCut && end >= halfWidth.length) return [];
      return [{ start: index, end: index + 1, announced, listed, items: { start: from, end } }];
    },
  );
}
