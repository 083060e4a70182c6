import type { Figure } from '../figures/model';
import { INTERCHANGEABLE, PEOPLE } from '../lexicon/quantities/measureWords';
import { baseUnit } from '../numerals/quantity';
import { findUnit } from '../numerals/unit';
import type { PlacedParagraph } from '../report/context';
import { gathered } from '../report/gathered';
import type { PlacedFigure, Report } from '../report/report';
import { isConverted, isPowerOfTen } from './differingUnits';
import type { DifferingUnit } from './differingUnits';
import { shift } from '../text/span';
import type { Span } from '../text/span';

/** An item of a list in another unit than all others, and the first of these: 蔬菜1860亩、中药材90公顷、茶叶2400亩. */
export type OddUnit = Pick<DifferingUnit, 'place' | 'unit' | 'usual' | 'conflict'>;

/** What stands between two items: a mark and a name. */
const NEXT = /^[、,](?:和|及|以及)?[^,;:。!?、()\d]{1,12}$/;
/** Of two nobody can say which is the odd one. */
const FEWEST = 3;
/** 分别接待286.3万人次、174.9万人次、358.2万人: one list counts heads or visits. */
const BY_VISIT: ReadonlySet<string> = new Set(['人', '人次']);
/** A hectare in square metres. */
const HECTARE = 1e4;
const BUILT = /建筑面积|校舍|[厂住楼用]房|房屋|场馆/;
/** Beyond so many a list is a table. */
const MOST = 20;

/** Two indices among a paragraph's figures. */
interface Odd {
  readonly odd: number;
  readonly usual: number;
}

const isItem = ({ quantity, comparisons, nature, cell }: Figure): boolean =>
  cell === null &&
  nature === 'result' &&
  comparisons.length === 0 &&
  quantity.high === undefined &&
  quantity.entry !== null;

const sizeOf = ({ quantity }: Figure) => findUnit(baseUnit(quantity))?.size;
/** How many of the unit `b` is told in the unit that `a` is told in comes to. */
const factorOf = (a: Figure, b: Figure): number => (sizeOf(a)?.factor ?? 1) / (sizeOf(b)?.factor ?? 1);

/** Whether units measure one thing, or count things of one name (巡逻车12辆、执法车8台). */
function areOfOneKind(a: Figure, b: Figure): boolean {
  const [one, other] = [baseUnit(a.quantity), baseUnit(b.quantity)];
  const [first, second] = [sizeOf(a)?.first, sizeOf(b)?.first];
  if (first !== undefined || second !== undefined) return first === second;
  return (
    one === other ||
    (areInOneList(a, b) && [one, other].every((unit) => BY_VISIT.has(unit))) ||
    (![one, other].every((unit) => PEOPLE.has(unit)) && // 人 and 名 stand side by side
      INTERCHANGEABLE.some((group) => group.includes(one) && group.includes(other)) &&
      a.indicator.text !== '' &&
      a.indicator.text.at(-1) === b.indicator.text.at(-1))
  );
}

/** What stands between the values of a list whose names stand before them: 分别为3.6万亩、5867公顷. */
const ALONE = /^[、,]?(?:和|及|以及)?$/;
const areInOneList = ({ list: a }: Figure, { list: b }: Figure): boolean => a !== null && a.first === b?.first;

/** The lists of a paragraph, as indices among its figures. */
function listsOf({ reading: { halfWidth }, figures }: PlacedParagraph): readonly (readonly number[])[] {
  const lists: number[][] = [];
  figures.forEach((figure, i) => {
    const before = figures[i - 1];
    const last = lists.at(-1);
    if (!isItem(figure)) return;
    const goesOn =
      before !== undefined &&
      last?.at(-1) === i - 1 &&
      areOfOneKind(before, figure) &&
      !isConverted(halfWidth, figure) &&
      (areInOneList(before, figure) ? ALONE : NEXT).test(halfWidth.slice(before.span.end, figure.span.start));
    if (goesOn) last?.push(i);
    else lists.push([i]);
  });
  return lists.filter(({ length }) => length >= FEWEST && length <= MOST);
}

const oddOnes = gathered((paragraph): readonly Odd[] | null => {
  const unitOf = (i: number): string => baseUnit((paragraph.figures[i] as Figure).quantity);
  const found = listsOf(paragraph).flatMap((list): readonly Odd[] => {
    const [usual, ...others] = [...new Set(list.map(unitOf))].sort(
      (a, b) => list.filter((i) => unitOf(i) === b).length - list.filter((i) => unitOf(i) === a).length,
    );
    const [odd, ...more] = list.filter((i) => unitOf(i) !== usual);
    const like = list.find((i) => unitOf(i) === usual);
    if (odd === undefined || like === undefined || others.length > 1 || more.length > 0) return [];
    const [a, b] = [odd, like].map((i) => paragraph.figures[i] as Figure) as [Figure, Figure];
    if (sizeOf(a) === undefined) return [{ odd, usual: like }];
    // 公里 and 米 differ in scale only; 公里 and 千米 not even in that, and 公顷 is no unit for a building
    const factor = factorOf(a, b);
    const isBuilt = factor === HECTARE && BUILT.test(a.indicator.text);
    return factor !== 1 && !isBuilt && isPowerOfTen(factor) ? [] : [{ odd, usual: like }];
  });
  return found.length === 0 ? null : found;
});

/** The paragraphs with such items: the same object while no edit touches one. */
export const listUnitsRead = (report: Report): unknown => oddOnes(report);

/** The items of a report that have another unit than the others of their list. */
export const oddUnitsIn = (report: Report): readonly OddUnit[] =>
  oddOnes(report).flatMap(({ paragraph, found }) =>
    found.map(({ odd, usual }) => {
      const place = (index: number): PlacedFigure => {
        const figure = report.paragraphs[paragraph]?.figures[index] as Figure;
        const span: Span = shift(figure.span, report.starts[paragraph] as number);
        return { figure, paragraph, index, span };
      };
      const [one, other] = [place(odd), place(usual)];
      return {
        place: one,
        unit: baseUnit(one.figure.quantity),
        usual: { unit: baseUnit(other.figure.quantity), place: other },
        conflict: sizeOf(one.figure) === undefined ? 'interchangeable' : { factor: factorOf(one.figure, other.figure) },
      };
    }),
  );
