import { UNITS_IN_CONTEXT } from '../../lexicon/quantities/unitsInContext';
import { matchesOf } from '../../text/characters';
import type { Span } from '../../text/span';

/** A unit that is no legal one where it stands; offsets relative to the paragraph. */
export interface MisplacedUnit extends Span {
  readonly unit: string;
  /** What is to stand in its place. */
  readonly legal: string;
  /** Whether it is legal as a symbol. */
  readonly isSymbol: boolean;
}

/** The units of a paragraph that what they measure tells to be no legal ones (see `UNITS_IN_CONTEXT`), row by row. */
export const unitsInContext = ({
  reading: { halfWidth },
}: {
  readonly reading: { readonly halfWidth: string };
}): readonly MisplacedUnit[] =>
  UNITS_IN_CONTEXT.flatMap(({ pattern, legal, isSymbol = false }) =>
    matchesOf(halfWidth, pattern).map(({ index, 0: told, groups }) => {
      const unit = groups?.['unit'] ?? '';
      const start = index + told.lastIndexOf(unit);
      return { start, end: start + unit.length, unit, legal, isSymbol };
    }),
  );
