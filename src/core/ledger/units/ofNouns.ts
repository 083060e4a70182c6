import type { Figure } from '../../figures/model';
import { UNITS_OF_NOUNS } from '../../lexicon/quantities/unitsOfNouns';
import type { UnitOfNoun } from '../../lexicon/quantities/unitsOfNouns';
import { baseUnit } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';

/** A number in a unit that what stands before it is never told in: 常住人口36.4万户. */
export interface UnitUnlikeNoun {
  readonly span: Span;
  /** What stands before the number. */
  readonly noun: string;
  readonly unit: string;
  /** What it is told in; "" where several may be meant. */
  readonly usual: string;
}

/** A noun stands so far before its number. In UTF-16 code units. */
const REACH = 14;

const rowsOf = new Map<string, UnitOfNoun[]>();
for (const row of UNITS_OF_NOUNS)
  for (const unit of row.never.split(' ')) rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), row]);

/** What stands before a number, where it is never told in its unit; null where nothing says so. Relative to the paragraph. */
export function unlikeNoun(
  { reading: { halfWidth } }: PlacedParagraph,
  { span, quantity, cell }: Figure,
): UnitUnlikeNoun | null {
  const unit = baseUnit(quantity);
  const rows = cell === null ? rowsOf.get(unit) : undefined;
  if (rows === undefined) return null;
  const before = halfWidth.slice(Math.max(0, span.start - REACH), span.start);
  for (const { noun, usual } of rows) {
    const found = noun.exec(before);
    if (found !== null) return { span, noun: found[0].replace(/[约近共达到为有超过已合总计]+$/, ''), unit, usual };
  }
  return null;
}

const unlikeOf = gathered((paragraph: PlacedParagraph): readonly UnitUnlikeNoun[] | null => {
  const found = paragraph.figures.flatMap((figure) => unlikeNoun(paragraph, figure) ?? []);
  return found.length === 0 ? null : found;
});

/** What such numbers go by. */
export const unlikeNounsRead = (report: Report): unknown => unlikeOf(report);

/** The numbers of a report in units that what they count is never told in. Absolute. */
export const unlikeNounsIn = (report: Report): readonly UnitUnlikeNoun[] =>
  unlikeOf(report).flatMap(({ paragraph, found }) =>
    found.map((one) => ({ ...one, span: shift(one.span, report.starts[paragraph] as number) })),
  );
