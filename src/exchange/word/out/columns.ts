import type { Cell } from '../../model';
import { textOfRuns } from '../../model';
import { twips } from '../../settings';
import type { PageSettings } from '../../settings';

/** A column is at least so many characters wide, and no cell asks for more than the other number. */
const NARROWEST = 2;
const WIDEST = 24;
/** Left and right of a cell's text, in twips (Word's default). */
export const CELL_PADDING = 216;

/** The widths of a table's columns in twips, which add up to the room: by their longest cells, the excess shared. */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  room: number,
  { sizes }: PageSettings,
): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: columns }, (_, c) => {
    const longest = Math.max(...rows.map((row) => halves(textOfRuns(row[c] ?? []))));
    return Math.min(WIDEST, Math.max(NARROWEST, longest / 2)) * twips(sizes.table) + CELL_PADDING;
  });
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const widths = wanted.map((width) => Math.floor((width * room) / total));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, c) => (c === columns - 1 ? width + rest : width));
}

/** The width of a text in halves of a character. */
function halves(text: string): number {
  let count = 0;
  for (const character of text) count += (character.codePointAt(0) as number) < 0x2000 ? 1 : 2;
  return count;
}
