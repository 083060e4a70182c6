import { ratio } from '../equations';
import { isTrue } from '../instance';
import { figureAt } from '../resolve';
import { doneBy } from '../rows/rateNames';
import { readRatio } from '../rows/ratios';
import type { ReadClaim } from '../rows/model';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { saysInOrder } from '../words';

/** So many rows whose rates are right say that the columns are meant. */
const FEWEST_ALIKE = 2;
const NOT_DONE = /[未不无没]/;

const columnOf = (scene: Scene, term: Term): string => (figureAt(scene, term).cell?.column ?? '').replace(/\s/g, '');

/** The number of each column of a row, of figures of their own alone. */
const byColumn = (scene: Scene): ReadonlyMap<string, Term> =>
  new Map(
    scene.terms.filter(({ isFigure, isExact }) => isFigure && isExact).map((term) => [columnOf(scene, term), term]),
  );

/** The rates of the rows of a table, of what one column has in another: 发现隐患, 已整改, 整改率. */
export function ratesIn(rows: readonly Scene[]): readonly { readonly row: Scene; readonly claim: ReadClaim }[] {
  const cells = rows.map((row) => ({ row, numbers: byColumn(row) }));
  const [names, rates] = [new Set<string>(), new Set<string>()];
  for (const { numbers } of cells) for (const [column, term] of numbers) (isRate(term) ? rates : names).add(column);
  return [...rates].flatMap((rate) => {
    const parts = [...names].filter((name) => {
      const done = NOT_DONE.test(name) ? null : doneBy(rate, name);
      return done !== null && saysInOrder(name, done.verb);
    });
    const [part] = parts;
    if (part === undefined || parts.length > 1) return [];
    const read = [...names]
      .filter((whole) => whole !== part)
      .map((whole) => cells.flatMap(({ row, numbers }) => claimOf(row, numbers, part, whole, rate)));
    const fits = read.map(
      (all) => all.filter(({ claim }) => claim.options.some(({ instance }) => isTrue(instance))).length,
    );
    const most = Math.max(0, ...fits);
    const isSole = fits.filter((count) => count === most).length === 1;
    return most >= FEWEST_ALIKE && isSole ? (read[fits.indexOf(most)] ?? []) : [];
  });
}

function claimOf(
  row: Scene,
  numbers: ReadonlyMap<string, Term>,
  part: string,
  whole: string,
  rate: string,
): readonly { readonly row: Scene; readonly claim: ReadClaim }[] {
  const [some, all, told] = [part, whole, rate].map((name) => numbers.get(name));
  if (some === undefined || all === undefined || told === undefined) return [];
  if (some.dimension !== all.dimension || told.dimension !== '%') return [];
  const at = (term: Term) => ({ scene: row, term });
  const instance = ratio(at(some), at(all), at(told));
  return instance === null
    ? []
    : [
        {
          row,
          claim: readRatio('rate-column', 'rate', row, told, { ...told, comparison: null }, [
            { instance, ground: 'placed', why: '表中同一行' },
          ]),
        },
      ];
}
