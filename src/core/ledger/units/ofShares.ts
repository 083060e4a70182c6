import { compare, decimal } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { exactly, overlap, productOf, roundedOff } from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import { HUNDREDTH, scaled } from '../../arithmetic/rates';
import { significantDigits } from '../../arithmetic/slips';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { sceneOf } from '../../relations/terms';
import type { Scene, Term } from '../../relations/terms';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';

/**
 * A part with its share that is of the same whole as another beside it only in the other's scale: 涉农贷款98.36亿元，占74.2%；
 * 小微贷款76.13万元，占57.4%.
 */
export interface ScaleOfShare {
  readonly span: Span;
  /** The other part. */
  readonly usual: Span;
  readonly newText: string;
}

interface Shared {
  readonly part: Term;
  readonly share: Measured;
}

/** Fewer digits fit a whole by chance. */
const DIGITS = 3;
/** What stands between a part and its share. */
const BETWEEN = /^[,(]?(?:占|占比|比重|占到)[^,;。:\d]{0,14}$/;
const MYRIAD = decimal(10_000);
const HUNDRED = decimal(100);
const NUMBER = /^[\d０-９.,．，]+/;

/** The parts of a passage with the share that each has of an unnamed whole. */
function sharesIn({ terms, halfWidth }: Scene): readonly Shared[] {
  return terms.flatMap((part, at): readonly Shared[] => {
    const told = terms[at + 1];
    const isShare =
      told !== undefined &&
      part.isFigure &&
      part.isExact &&
      told.sentence === part.sentence &&
      told.dimension === '%' &&
      told.isExact &&
      told.told.scale > 0 &&
      significantDigits(told.told) >= DIGITS &&
      significantDigits(part.told) >= DIGITS &&
      compare(told.told, HUNDRED) < 0 &&
      BETWEEN.test(halfWidth.slice(part.end, told.start));
    return isShare ? [{ part, share: scaled(roundedOff(told.told), HUNDREDTH) }] : [];
  });
}

/** Whether a part in another scale would have its share in the whole of which another has its own. */
function isOfOneWhole(a: Shared, scale: Decimal, b: Shared): boolean {
  const value = scaled(exactAs(a.part), scale);
  return overlap(productOf(value, b.share), productOf(exactAs(b.part), a.share));
}

const exactAs = ({ amount }: Term): Measured =>
  compare(amount.low, amount.high) === 0 ? exactly(amount.value) : amount;

function oddAmong(scene: Scene): readonly ScaleOfShare[] {
  const shares = sharesIn(scene);
  return shares.flatMap((odd): readonly ScaleOfShare[] => {
    const others = shares.filter(({ part }) => part !== odd.part && part.dimension === odd.part.dimension);
    // in the scale of the greater one; another that it fits as it is shows that it is right
    if (others.some((other) => isOfOneWhole(odd, decimal(1), other))) return [];
    const usual = others.find((other) => isOfOneWhole(odd, MYRIAD, other));
    if (usual === undefined) return [];
    const { text } = scene.passage.reading;
    const [here, there] = [odd.part, usual.part].map(({ start, end }) => text.slice(start, end)) as [string, string];
    const newText = (NUMBER.exec(here)?.[0] ?? '') + there.replace(NUMBER, '');
    const isSameScale = compare(odd.part.factor, usual.part.factor) === 0;
    return isSameScale ? [] : [{ span: odd.part, usual: usual.part, newText }];
  });
}

/** Between a part and a rate that is no share of it: ，执行率. */
const RATE = /^[,(]?[^,;。:()\d]{1,8}率[^,;。:()\d增升降减]{0,3}$/;

/** 经费386元，支出374.4万元，执行率97.0%: two numbers of one unit whose rate is told, a myriad apart from it. */
function oddByRate({ terms, halfWidth, passage }: Scene): readonly ScaleOfShare[] {
  return terms.flatMap((told, at): readonly ScaleOfShare[] => {
    const [whole, part] = [terms[at - 2], terms[at - 1]];
    if (whole === undefined || part === undefined || told.dimension !== '%' || !told.isExact) return [];
    if (told.told.scale === 0 || significantDigits(told.told) < DIGITS) return [];
    const areTwo = [whole, part].every(
      ({ isFigure, isExact, dimension, sentence, told: { scale, digits } }) =>
        isFigure &&
        isExact &&
        dimension === part.dimension &&
        sentence === told.sentence &&
        (scale > 0 || digits > 99n),
    );
    if (!areTwo || compare(whole.factor, part.factor) === 0 || !RATE.test(halfWidth.slice(part.end, told.start)))
      return [];
    const rate = scaled(roundedOff(told.told), HUNDREDTH);
    const [odd, usual] = compare(whole.factor, part.factor) < 0 ? [whole, part] : [part, whole];
    const meant = (term: Term): Measured => (term === odd ? scaled(exactAs(odd), MYRIAD) : exactAs(term));
    if (!overlap(productOf(meant(whole), rate), meant(part))) return [];
    const [here, there] = [odd, usual].map(({ start, end }) => passage.reading.text.slice(start, end)) as [
      string,
      string,
    ];
    return [{ span: odd, usual, newText: (NUMBER.exec(here)?.[0] ?? '') + there.replace(NUMBER, '') }];
  });
}

const oddShares = gathered((paragraph: PlacedParagraph): readonly ScaleOfShare[] | null => {
  const { figures, reading } = paragraph;
  if (figures.length < 2) return null;
  const found = [
    ...(reading.halfWidth.includes('占') ? oddAmong(sceneOf(paragraph)) : []),
    ...(reading.halfWidth.includes('率') ? oddByRate(sceneOf(paragraph)) : []),
  ];
  return found.length === 0 ? null : found;
});

/** What such parts go by. */
export const oddSharesRead = (report: Report): unknown => oddShares(report);

/** The parts of a report that have their share only in another scale. Absolute. */
export const oddSharesIn = (report: Report): readonly ScaleOfShare[] =>
  oddShares(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map((one) => ({ ...one, span: shift(one.span, at), usual: shift(one.usual, at) }));
  });
