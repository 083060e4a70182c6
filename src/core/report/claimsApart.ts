import { compare } from '../arithmetic/decimal';
import { indicatorKey } from '../figures/key';
import type { Figure } from '../figures/model';
import type { Passage } from '../relations/model';
import { figureAt, soleValue } from '../relations/resolve';
import { namesOfWhole } from '../relations/apart/lists';
import type { ListOfNamed } from '../relations/apart/lists';
import type { ReadClaim } from '../relations/rows/model';
import { sumOfAll } from '../relations/rows/sums';
import type { Addition } from '../relations/apart/additions';
import type { NamedBase } from '../relations/apart/bases';
import type { MeanApart } from '../relations/apart/means';
import { atConstantPrices } from '../relations/constantPrices';
import { growth, mean } from '../relations/equations';
import { writtenTerm } from '../relations/terms';
import type { Scene, Term } from '../relations/terms';
import { dimensionOf } from '../relations/terms';
import { isClose } from '../relations/wholeAndParts';
import { kindKey } from './kindsOfValues';
import type { NamedValues } from './namedValues';
import { periodOf, stretchOf } from './stretches';
import type { Stretch } from './stretches';

/** Where values told elsewhere are looked for. */
export interface Elsewhere {
  readonly values: NamedValues<{ readonly passage: Passage }>;
  /** The stretch that the report is on; null where it is not known. */
  readonly own: Stretch | null;
  /** Of the passages in the report. */
  readonly places: ReadonlyMap<Passage, number>;
}

/** The claim that the items of a list are all that their name is told of elsewhere; null where it is not told once. */
export function claimOfList(
  scene: Scene,
  { name, items }: ListOfNamed,
  { values, own, places }: Elsewhere,
): ReadClaim | null {
  const first = items[0] as Term;
  const figures = items.map((item) => figureAt(scene, item));
  const stretch = stretchOf(scene, first, own);
  if (stretch === null) return null;
  const wholes = namesOfWhole(name).flatMap(({ name: called, aspect }) => {
    const key = indicatorKey(called);
    return key === null
      ? []
      : values
          .valuesOf({ key, stretch, isPartToo: true }, figures[0] as Figure, own, places)
          .filter(
            (whole) =>
              whole.scene !== scene &&
              whole.term.dimension === first.dimension &&
              (aspect === null || figureAt(whole.scene, whole.term).indicator.aspect === aspect),
          );
  });
  const whole = soleValue(wholes);
  if (whole === null || !isClose(figureAt(whole.scene, whole.term), figures)) return null;
  const parts = items.map((term) => ({ scene, term }));
  return {
    ...sumOfAll('list-apart', whole, parts, 'named', '别处写明的同名总数'),
    subject: { passage: scene.passage, index: first.figure },
    words: { start: first.start, end: (items.at(-1) as Term).end },
  };
}

/** The claim that a total is what was there, as it is told elsewhere, and what is added to it; null where that is not told once. */
export function claimOfAddition(
  scene: Scene,
  { added, total, name }: Addition,
  { values, own, places }: Elsewhere,
): ReadClaim | null {
  const figure = figureAt(scene, total);
  const stretch = figure.nature === 'target' ? null : own;
  const before = values
    .valuesOf({ key: additionKey(figure, name), stretch, isPartToo: true }, figure, own, places)
    .filter(({ scene: of, term }) => {
      const { text } = figureAt(of, term).indicator;
      return (
        of !== scene &&
        term.dimension === total.dimension &&
        compare(term.amount.value, total.amount.value) < 0 &&
        compare(term.amount.value, added.amount.value) > 0 &&
        (name.endsWith(text) || text.startsWith(name))
      );
    });
  const base = soleValue(before);
  return base === null
    ? null
    : sumOfAll(
        'total-apart',
        { scene, term: total },
        [base, { scene, term: added }],
        'named',
        '别处写明的原有数和新增数',
      );
}

/**
 * The claim that a growth from a base told with it leads to the value that is told elsewhere; null where it is not
 * told once.
 */
export function claimOfBase(
  scene: Scene,
  { base, told, name }: NamedBase,
  { values, own, places }: Elsewhere,
): ReadClaim | null {
  const { comparison } = told;
  const figure = figureAt(scene, told);
  const [key, stretch] = [indicatorKey(name), periodOf(figure.period, own)];
  if (key === null || stretch === null || comparison?.direction == null) return null;
  if (figure.nature === 'target' || atConstantPrices(figure, writtenTerm(scene, comparison.span))) return null;
  const value = soleValue(
    values
      .valuesOf({ key, stretch, isOfAnyScope: true }, figure, own, places)
      .filter(({ term }) => term.dimension === base.dimension),
  );
  const instance =
    value === null ? null : growth({ scene, term: base }, value, { scene, term: told }, comparison.direction);
  return instance === null
    ? null
    : {
        equation: 'growth',
        kind: 'growth',
        row: 'base-apart',
        subject: { passage: scene.passage, index: told.figure },
        comparison,
        words: { start: Math.min(comparison.span.start, told.start), end: told.end },
        options: [{ instance, ground: 'named', why: `别处写明的“${name}”` }],
      };
}

/** The claim that a mean is its total divided by what is counted elsewhere; null where that is not told once. */
export function claimOfMean(scene: Scene, one: MeanApart, { values, own, places }: Elsewhere): ReadClaim | null {
  const { told, total, names } = one;
  const figure = figureAt(scene, told);
  const stretch = periodOf(figure.period, own);
  if (stretch === null || figure.nature === 'target') return null;
  const counts = countKeys(one).flatMap((key) =>
    values.valuesOf({ key, stretch, isPartToo: false, isOfAnyScope: true }, figure, own, places).filter((count) => {
      const { text } = figureAt(count.scene, count.term).indicator;
      return count.scene !== scene && names.some((name) => text.endsWith(name));
    }),
  );
  const count = soleValue(counts);
  const instance = count === null ? null : mean({ scene, term: total }, count, { scene, term: told });
  return instance === null
    ? null
    : {
        equation: 'ratio',
        kind: 'mean',
        row: 'mean-apart',
        subject: { passage: scene.passage, index: told.figure },
        comparison: null,
        words: { start: told.start, end: told.end },
        options: [{ instance, ground: 'near', why: '前面的总数和别处写明的个数' }],
      };
}

/** The keys under which what a mean is of may be told. */
export const countKeys = ({ unit, names }: MeanApart): readonly string[] => [
  ...new Set(names.map((name) => kindKey(unit, name))),
];

/** The key under which what was there before an addition may be told. */
export const additionKey = (total: Figure, name: string): string => kindKey(dimensionOf(total), name);
