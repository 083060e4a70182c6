import { numberText } from '../../arithmetic/decimal';
import { baseUnit } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';

/** A cell with a unit of its own, other than that of its column: 527000元 under 罚没款（万元）. */
export interface CellInOtherUnit {
  readonly span: Span;
  /** As the cell has it, and as its column does. */
  readonly written: string;
  readonly ofColumn: string;
  /** The number as the column would have it: converted, or without a scale that has no unit. */
  readonly newText: string;
}

const UNIT = /[(（](?<unit>[^()（）]{1,8})[)）]\s*$/;
const MAGNITUDES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const SCALES = /^[十百千万亿]*/;

const oddCells = gathered(({ figures }: PlacedParagraph): readonly CellInOtherUnit[] | null => {
  const found = figures.flatMap(({ cell, span, quantity }): readonly CellInOtherUnit[] => {
    const ofColumn = cell === null ? undefined : UNIT.exec(cell.column)?.groups?.['unit'];
    const { writtenUnit } = quantity;
    if (ofColumn === undefined || writtenUnit === '' || writtenUnit === ofColumn) return [];
    const unit = baseUnit(quantity);
    const isOtherScale = unit === '' || unit === ofColumn.replace(SCALES, '');
    const scale = SCALES.exec(ofColumn)?.[0] ?? '';
    if (!isOtherScale || SCALES.exec(writtenUnit)?.[0] === scale) return [];
    const converted = (quantity.value * quantity.magnitude) / (MAGNITUDES[scale] ?? 1);
    return [{ span, written: writtenUnit, ofColumn, newText: numberText(unit === '' ? quantity.value : converted) }];
  });
  return found.length === 0 ? null : found;
});

/** What such cells go by. */
export const oddCellsRead = (report: Report): unknown => oddCells(report);

/** The cells of a report in another scale than their column says. Absolute. */
export const oddCellsIn = (report: Report): readonly CellInOtherUnit[] =>
  oddCells(report).flatMap(({ paragraph, found }) =>
    found.map((one) => ({ ...one, span: shift(one.span, report.starts[paragraph] as number) })),
  );
