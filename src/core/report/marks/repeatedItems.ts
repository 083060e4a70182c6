import { characterSet } from '../../text/characters';
import type { Characters } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import type { Repetition } from './repetition';

const MARK = '、';
const MARKS = characterSet(MARK);
/** What ends a list: anything but words and the mark between them. */
const WORDS = /[\u4e00-\u9fffA-Za-z、]/;
const FEWEST = 3;
const HAN = /^[\u4e00-\u9fff]{2,}/;
/** What the first item may hold besides its name is a verb before it; an item of so many characters is no end of a word. */
const FEWEST_AT_ENDS = 4;
/** A list of names of people: 王伟、李娜、王伟. */
const SHORTEST = 3;

/** Spans relative to the paragraph. */
const itemsIn = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph): readonly Repetition[] | null => {
  if (outline.chrome) return null;
  const found = listsOf(halfWidth).flatMap(({ start, items }) => repeatedAmong(start, items));
  return found.length === 0 ? null : found;
});

/** A list of items joined by 、 alone: 政策宣传、机手培训、年度检验. */
interface List {
  readonly start: number;
  readonly items: readonly string[];
}

/** The lists of three items and more of a text. */
function listsOf(text: Characters): readonly List[] {
  const lists: List[] = [];
  let [start, marks] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (MARKS[code] === 1) marks++;
    else if (!WORDS.test(String.fromCharCode(code))) {
      const items = marks < FEWEST - 1 ? [] : text.slice(start, at).split(MARK);
      if (items.length >= FEWEST && items.every((item) => item !== '')) lists.push({ start, items });
      [start, marks] = [at + 1, 0];
    }
  }
  return lists;
}

function repeatedAmong(start: number, names: readonly string[]): readonly Repetition[] {
  let at = start;
  const items = names.map((name) => {
    const item = { name, span: { start: at, end: at + name.length } };
    at += name.length + 1;
    return item;
  });
  const [first, ...others] = items;
  const inside = others.slice(0, -1).filter(({ name }) => name.length >= SHORTEST && HAN.test(name));
  const before = new Map<string, Span>();
  return inside.flatMap(({ name, span }): readonly Repetition[] => {
    const twin = before.get(name);
    if (twin !== undefined) return [{ first: twin, again: span }];
    before.set(name, span);
    return name.length >= FEWEST_AT_ENDS && first?.name.endsWith(name) === true
      ? [{ first: endOf(first.span, name), again: span }]
      : [];
  });
}

const endOf = ({ end }: Span, name: string): Span => ({ start: end - name.length, end });

/** What stands twice in one list: 政策宣传、机手培训、政策宣传、年度检验. */
export const repeatedItemsIn = (report: Report): readonly Repetition[] =>
  itemsIn(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map(({ first, again }) => ({ first: shift(first, at), again: shift(again, at) }));
  });
