import { matcher } from '../../../core/ledger/filter';
import type { LedgerFilter } from '../../../core/ledger/filter';
import { GRAVITY } from '../../../core/ledger/model';
import type { Gravity } from '../../../core/ledger/model';
import type { LedgerRow } from '../../../core/ledger/rows';

/** One place that states an indicator. */
export interface PlaceNode {
  readonly type: 'place';
  readonly id: string;
  readonly row: LedgerRow;
  /** Whether it stands for its indicator, too: it is the only place. */
  readonly alone: boolean;
}

/** An indicator that several places state. */
export interface IndicatorNode {
  readonly type: 'indicator';
  readonly id: string;
  /** As its first place writes it; "" for figures whose indicator the text does not name. */
  readonly text: string;
  readonly places: readonly PlaceNode[];
  /** The gravest of the problems of its places. */
  readonly severity: Gravity | null;
}

/** A node of the view 指标台账. */
export type LedgerNode = PlaceNode | IndicatorNode;

/** The gravest problem of a row; null where it has none. */
export const gravestOf = ({ problems }: LedgerRow): Gravity | null => problems[0]?.severity ?? null;

/**
 * What the view 指标台账 shows of the rows: indicators in the order of their first places, those without a name at the end.
 */
export function buildLedgerTree(rows: readonly LedgerRow[], filter: LedgerFilter): readonly LedgerNode[] {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows.filter(matcher(filter))) {
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [row]);
    else group.push(row);
  }
  const nameless = groups.get('');
  if (nameless !== undefined && groups.delete('')) groups.set('', nameless);
  return [...groups].map(([group, members]) => nodeOf(group, members));
}

function nodeOf(group: string, rows: readonly LedgerRow[]): LedgerNode {
  const [first] = rows as readonly [LedgerRow];
  if (rows.length === 1 && group !== '') return { type: 'place', id: `one:${group}`, row: first, alone: true };
  return {
    type: 'indicator',
    id: `indicator:${group}`,
    text: first.indicatorText,
    places: rows.map((row, i) => ({ type: 'place', id: `place:${group}#${i}`, row, alone: false })),
    severity: GRAVITY.find((severity) => rows.some((row) => gravestOf(row) === severity)) ?? null,
  };
}
