import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import type { Repetition } from './repetition';

/** Items joined by 、 alone: 政策宣传、机手培训、年度检验. */
const LIST = /[\u4e00-\u9fffA-Za-z]+(?:、[\u4e00-\u9fffA-Za-z]+){2,}/g;
const HAN = /^[\u4e00-\u9fff]{2,}/;
/** What the first item may hold besides its name is a verb before it; an item of so many characters is no end of a word. */
const FEWEST_AT_ENDS = 4;
/** A list of names of people: 王伟、李娜、王伟. */
const SHORTEST = 3;

/** Spans relative to the paragraph. */
const itemsIn = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph): readonly Repetition[] | null => {
  if (outline.chrome || !halfWidth.includes('、')) return null;
  const found = matchesOf(halfWidth, LIST).flatMap(({ 0: list, index }): readonly Repetition[] => {
    let at = index;
    const items = list.split('、').map((name) => {
      const item = { name, span: { start: at, end: at + name.length } };
      at += name.length + 1;
      return item;
    });
    const [first, ...others] = items;
    const inside = others.slice(0, -1).filter(({ name }) => name.length >= SHORTEST && HAN.test(name));
    return inside.flatMap(({ name, span }, i): readonly Repetition[] => {
      const twin = inside.slice(0, i).find((other) => other.name === name);
      if (twin !== undefined) return [{ first: twin.span, again: span }];
      return name.length >= FEWEST_AT_ENDS && first?.name.endsWith(name) === true
        ? [{ first: endOf(first.span, name), again: span }]
        : [];
    });
  });
  return found.length === 0 ? null : found;
});

const endOf = ({ end }: Span, name: string): Span => ({ start: end - name.length, end });

/** What stands twice in one list: 政策宣传、机手培训、政策宣传、年度检验. */
export const repeatedItemsIn = (report: Report): readonly Repetition[] =>
  itemsIn(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map(({ first, again }) => ({ first: shift(first, at), again: shift(again, at) }));
  });
