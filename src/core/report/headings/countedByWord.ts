import { numeralValue } from '../../numerals/number';
import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import type { CountMismatch } from './announcedCount';

/** A number of parts that are named by their word: “六个聚力”, 五大攻坚任务. The span is that of the number. */
interface CountedWord extends Span {
  readonly count: number;
  readonly word: string;
}

const COUNTED =
  /(?<count>[三四五六七八九十])(?:个“(?<quoted>[\u4e00-\u9fff]{2})”|大(?<named>[\u4e00-\u9fff]{2})”?(?:任务|行动|工程)|个(?<bare>坚持|聚焦|聚力|突出|强化|着力|狠抓|注重)”?(?=[,。:]))/g;
const SHORTEST = 3;

/** Begins a part or ends the name of one: 聚力铸魂育人。…, 2.1 基础设施攻坚. */
const OPENING = 2;
const LONGEST_NAME = 16;

/** The paragraphs that count parts by their word: the same object while no edit touches one. */
export const countedWords = gathered(
  ({ reading: { halfWidth, outline } }: PlacedParagraph): readonly CountedWord[] | null => {
    if (outline.chrome) return null;
    const found = matchesOf(halfWidth, COUNTED).flatMap(({ index: start, groups }): readonly CountedWord[] => {
      const { count: written = '', quoted, named, bare } = groups ?? {};
      const count = numeralValue(written);
      const word = quoted ?? named ?? bare;
      return count === null || count < SHORTEST || word === undefined
        ? []
        : [{ count, word, start, end: start + written.length }];
    });
    return found.length === 0 ? null : found;
  },
);

/** ——|产业能级大提升。: the dash before a part. */
const DASH = /^[—-]+ */;

/** How each paragraph begins, and how its name ends, which is the whole of it or its first words: what parts are known by. */
export const partWords = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph) => {
  const { start, end } = outline.body;
  if (start === end) return null;
  const marked = outline.markers[0]?.place === 'start' ? outline.markers[0].end : start;
  const from = marked + (DASH.exec(halfWidth.slice(marked, end))?.[0].length ?? 0);
  const [name = ''] = halfWidth.slice(from, Math.min(end, from + LONGEST_NAME + 1)).split(/[。;!?]/, 1);
  return {
    opens: halfWidth.slice(from, from + OPENING),
    closes: name.length > LONGEST_NAME ? '' : name.trimEnd().slice(-OPENING),
    family: outline.markers[0]?.place === 'start' ? outline.markers[0].family : null,
    span: { start: from, end: Math.min(end, from + LONGEST_NAME) },
  };
});

/** So few parts are no row, and so many more or fewer are of something else. */
const [FEWEST, FARTHEST] = [2, 2];

/** The numbers of parts named by a word that the parts behind, each with that word, do not come to. */
export function wordCountMismatchesIn(report: Report): readonly CountMismatch[] {
  const counted = countedWords(report);
  if (counted.length === 0) return [];
  const all = partWords(report);
  return counted.flatMap(({ paragraph, found }) =>
    found.flatMap(({ count, word, start, end }): readonly CountMismatch[] => {
      const behind = all.filter((one) => one.paragraph > paragraph);
      const first = behind.find(({ found: { opens, closes } }) => opens === word || closes === word);
      if (first === undefined) return [];
      const isPart = ({ found: { opens, closes, family } }: typeof first): boolean =>
        family === first.found.family && (first.found.opens === word ? opens === word : closes === word);
      const parts = behind.filter(isPart);
      const listed = parts.length;
      if (listed === count || listed < FEWEST || Math.abs(listed - count) > FARTHEST) return [];
      const at = (one: typeof first): Span => shift(one.found.span, report.starts[one.paragraph] as number);
      return [
        {
          ...shift({ start, end }, report.starts[paragraph] as number),
          announced: count,
          listed,
          isSure: false,
          first: at(parts[0] as typeof first),
          last: at(parts[listed - 1] as typeof first),
        },
      ];
    }),
  );
}
