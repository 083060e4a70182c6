import type { Figure } from '../../figures/model';
import type { Decimal } from '../../arithmetic/decimal';
import { holdsWithValue, isTrue } from '../../relations/instance';
import type { Instance } from '../../relations/instance';
import { remembered } from '../../text/remembered';
import { relationsOf } from '../relations';
import type { JudgedParagraph, Relations } from '../relations';
import type { Report } from '../report';

/** A figure among the numbers of a reading that does not hold. */
interface Unfit {
  readonly figure: Figure;
  readonly instance: Instance;
  readonly index: number;
}

/** The figures of the claims of one paragraph that no reading confirms. */
const unfitIn = remembered((judged: JudgedParagraph['judged']): readonly Unfit[] =>
  judged.flatMap(({ claim, verdict }) =>
    verdict.kind === 'confirmed' || verdict.kind === 'consistent'
      ? []
      : claim.options.flatMap(({ instance }) =>
          instance.filled.flatMap(({ scene, term }, index) =>
            term.isFigure ? [{ figure: scene.passage.figures[term.figure] as Figure, instance, index }] : [],
          ),
        ),
  ),
);

const unfitBy = remembered((entries: Relations['entries']): ReadonlyMap<Figure, readonly Unfit[]> => {
  const unfit = new Map<Figure, Unfit[]>();
  for (const { judged } of entries)
    for (const one of unfitIn(judged)) {
      const own = unfit.get(one.figure);
      if (own === undefined) unfit.set(one.figure, [one]);
      else own.push(one);
    }
  return unfit;
});

/** Whether a claim that a figure stands in is right with another number in its place: 378件，比上年的352件增长10.2% with 388. */
export const isMendedBy = (report: Report, figure: Figure, meant: Decimal): boolean =>
  (unfitBy(relationsOf(report).entries).get(figure) ?? []).some(
    ({ instance, index }) => !isTrue(instance) && holdsWithValue(instance, index, meant),
  );
