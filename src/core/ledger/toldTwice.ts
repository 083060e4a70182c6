import { builtOnIn, builtOnRead } from '../report/twice/builtOn';
import type { BuiltOn } from '../report/twice/builtOn';
import { conflictsIn, conflictsVersion } from '../report/twice/conflicts';
import type { Conflict } from '../report/twice/conflicts';
import { leftOverIn, leftOverRead } from '../report/twice/leftOver';
import type { LeftOver } from '../report/twice/leftOver';
import { retoldIn } from '../report/twice/retold';
import { relationsOf } from '../report/relations';
import type { Report } from '../report/report';
import type { Span } from '../text/span';
import { differingValuesIn, valuesOf } from './differingValues';
import type { DifferingValue } from './differingValues';

/** What a report tells twice with two values, each place once, by what shows that one thing is meant. */
export interface ToldTwice {
  /** Statistics of one name, period and area. */
  readonly values: readonly DifferingValue[];
  /** Numbers of which one is a slip of the other. */
  readonly slips: readonly Conflict[];
  /** What plans build on. */
  readonly bases: readonly BuiltOn[];
  /** What was so the year before. */
  readonly left: readonly LeftOver[];
}

/** What the reading goes by: the same objects while no edit touches what may be told twice. */
export const toldTwiceRead = (report: Report): readonly unknown[] => [
  valuesOf.version(report),
  conflictsVersion(report),
  relationsOf(report),
  ...builtOnRead(report),
  leftOverRead(report),
  report.kind,
];

/** What a report tells twice with two values. */
export function toldTwiceIn(report: Report): ToldTwice {
  const conflicts = conflictsIn(report);
  // told at the place that is likelier wrong, and there alone
  const values = differingValuesIn(report).filter(
    ({ first, place }) =>
      !conflicts.some(
        ({ wrong, other }) => other.span.start === place.span.start && first.span.start === wrong.span.start,
      ),
  );
  const known = new Set(values.map(({ place }) => place.span.start));
  const slips = conflicts.filter(({ wrong }) => !known.has(wrong.span.start));
  for (const { wrong } of slips) known.add(wrong.span.start);
  const isNew = ({ span }: { readonly span: Span }): boolean => !known.has(span.start);
  const bases = builtOnIn(report).filter(isNew);
  for (const { span } of bases) known.add(span.start);
  const left = new Map(
    leftOverIn(report)
      .filter(isNew)
      .map((one) => [one.span.start, one]),
  );
  for (const start of left.keys()) known.add(start);
  const retold = retoldIn(report).filter(({ wrong }) => isNew(wrong));
  return { values, slips: [...slips, ...retold], bases, left: [...left.values()] };
}
