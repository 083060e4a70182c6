import { numberText } from '../arithmetic/decimal';
import type { Figure } from '../figures/model';
import { APPROXIMATORS_INSIDE } from '../lexicon/quantities/approximators';
import { normalized } from '../numerals/quantity';
import type { PlacedQuantity } from '../numerals/quantity';
import type { PlacedParagraph } from '../report/context';
import { gathered } from '../report/gathered';
import type { PlacedFigure, Report } from '../report/report';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { differing } from './series';

/** Sums of one list or indicator that are told in 万 and in 亿; absolute. */
export interface MixedScales {
  /** The scale that all should have. */
  readonly scale: '万' | '亿';
  /** The sums in the other scale, converted; at least one. */
  readonly converted: readonly [ConvertedSum, ...ConvertedSum[]];
  /** A sum of the indicator that stays as it is; null for a list. */
  readonly usual: Span | null;
}

/** A sum with what should be written in its place. */
export interface ConvertedSum {
  readonly span: Span;
  readonly newText: string;
}

const MYRIAD = 1e4;
const HUNDRED_MILLION = 1e8;
/** A value that needs more decimals than this, and than those beside it, stays as it is. */
const MOST_DECIMALS = 2;

/** What every project has one of: 完成投资 of a reservoir is no 完成投资 of a road. */
const OF_EACH = /(?:投资|投资额|资金|投入|贷款|金额|经费|补助|补贴|总额)$/;

/** 、 alone, or with the name of the next (低保金4800万元、|高龄补贴|1.23亿元). */
const JOINS = /^(?:、|和|及)[^,、;:。!?()\d]{0,8}$/;

/** 营业收入4.2亿元、利润总额2900万元: two things of other sizes, each in its own unit. */
const NAMED = /[^、和及]{3}$/;
const FAR = 10;

/** The scales in which the sums of an indicator are told, where they differ. */
const differingScales = differing((paragraph, index) => {
  const figure = paragraph.figures[index] as Figure;
  return figure.nature === 'result' && isMoney(figure.quantity) && !OF_EACH.test(figure.indicator.key ?? '')
    ? String(figure.quantity.magnitude)
    : null;
});

/** What the mixed scales of a report go by. */
export const readsMixedScales = (report: Report): readonly unknown[] => [
  differingScales.version(report),
  listsIn(report),
];

/** The lists of a report, then its indicators, whose sums are told in both scales; what a list holds is told with it. */
export function mixedScalesIn(report: Report): readonly MixedScales[] {
  const found: MixedScales[] = [];
  const listed = new Set<number>();
  for (const { paragraph, found: lists } of listsIn(report)) {
    const at = report.starts[paragraph] as number;
    for (const relative of lists) {
      const list = relative.map(({ span, quantity }) => ({ span: shift(span, at), quantity }));
      const mixed = mixedIn(list);
      if (mixed === null) continue;
      found.push(mixed);
      for (const { span } of list) listed.add(span.start);
    }
  }
  for (const places of differingScales(report))
    found.push(...ofIndicator(places.filter(({ span }) => !listed.has(span.start))));
  return found;
}

const isMoney = ({ entry, magnitude, high }: PlacedQuantity): boolean =>
  entry?.kind === 'money' && high === undefined && (magnitude === MYRIAD || magnitude === HUNDRED_MILLION);

/** A sum of money with its place. */
interface Sum {
  readonly span: Span;
  readonly quantity: PlacedQuantity;
}

/** The lists of sums of a paragraph that hold both scales (1.2亿元、3500万元); spans relative to it. */
const listsIn = gathered(readLists);

const isFarFrom = ({ quantity: a }: Sum, b: PlacedQuantity): boolean =>
  Math.max(normalized(a), normalized(b)) > FAR * Math.min(normalized(a), normalized(b));

function readLists({ figures, reading: { halfWidth } }: PlacedParagraph): readonly (readonly Sum[])[] | null {
  const lists: Sum[][] = [];
  let list: Sum[] = [];
  const close = (): void => {
    if (new Set(list.map(({ quantity }) => quantity.magnitude)).size > 1) lists.push(list);
    list = [];
  };
  for (const { span, quantity } of figures) {
    const last = list.at(-1);
    if (!isMoney(quantity) || (last !== undefined && !JOINS.test(halfWidth.slice(last.span.end, span.start)))) close();
    if (
      isMoney(quantity) &&
      list.length > 0 &&
      isFarFrom(list.at(-1) as Sum, quantity) &&
      NAMED.test(halfWidth.slice((list.at(-1) as Sum).span.end, span.start))
    )
      close();
    if (isMoney(quantity)) list.push({ span, quantity });
  }
  close();
  return lists.length === 0 ? null : lists;
}

/** The indicator's sums that are told alike in all but scale: 累计 and 新增 are two things; 全省 beside 全市 is left alone. */
function ofIndicator(places: readonly PlacedFigure[]): readonly MixedScales[] {
  if (new Set(places.map(({ figure }) => figure.scope).filter((scope) => scope !== null)).size > 1) return [];
  const groups = new Map<string, Sum[]>();
  for (const { figure, span } of places) {
    const group = figure.indicator.aspect;
    groups.set(group, [...(groups.get(group) ?? []), { span, quantity: figure.quantity }]);
  }
  return [...groups.values()].flatMap((sums) => {
    if (sums.every(({ quantity }) => quantity.magnitude === sums[0]?.quantity.magnitude)) return [];
    const mixed = mixedIn(sums);
    if (mixed === null) return [];
    const mended = new Set(mixed.converted.map(({ span }) => span.start));
    return [{ ...mixed, usual: (sums.find(({ span }) => !mended.has(span.start)) as Sum).span }];
  });
}

/**
 * Of sums in both scales those in 万 go into 亿, unless nothing in 亿 reaches 1 and those in 万 are as many (0.468亿元、
 * 0.782亿元、1640万元 have one scale too); null where too many decimals would come of it.
 */
function mixedIn(sums: readonly Sum[]): MixedScales | null {
  const large = sums.filter(({ quantity }) => quantity.magnitude === HUNDRED_MILLION);
  const isSmall = large.every(({ quantity }) => quantity.value < 1) && large.length * 2 <= sums.length;
  const target = isSmall ? MYRIAD : HUNDRED_MILLION;
  const decimals = Math.max(
    MOST_DECIMALS,
    ...large.map(({ quantity }) => (quantity.value < 1 ? quantity.decimals : 0)),
  );
  const found: ConvertedSum[] = [];
  for (const { span, quantity } of sums) {
    if (quantity.magnitude === target || APPROXIMATORS_INSIDE.includes(quantity.approximation)) continue;
    const newText = converted(quantity, target, decimals);
    if (newText !== null) found.push({ span, newText });
  }
  const [first, ...others] = found;
  return first === undefined
    ? null
    : { scale: target === MYRIAD ? '万' : '亿', converted: [first, ...others], usual: null };
}

function converted({ value, magnitude, unit }: PlacedQuantity, target: number, most: number): string | null {
  const written = numberText(Number(((value * magnitude) / target).toPrecision(12)));
  return (written.split('.')[1]?.length ?? 0) > most ? null : `${written}${target === MYRIAD ? '万' : '亿'}${unit}`;
}
