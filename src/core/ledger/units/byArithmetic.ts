import { compare, decimal, minus, plus } from '../../arithmetic/decimal';
import { exactly, overlap, productOf, roundedOff } from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import { HUNDREDTH, scaled } from '../../arithmetic/rates';
import { significantDigits } from '../../arithmetic/slips';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { roundedMean } from '../../relations/rows/means/words';
import { sceneOf } from '../../relations/terms';
import type { Scene, Term } from '../../relations/terms';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';

/** A number whose unit is another one than that of those it is computed with: 授信13.28万户，用信5.17万人，用信率38.9%. */
export interface UnitAgainstSum {
  readonly span: Span;
  readonly unit: string;
  readonly usual: { readonly unit: string; readonly span: Span };
}

/** Units that are written for each other and count or measure other things. */
const MIXED_UP: readonly (readonly [string, string])[] = [
  ['人', '人次'],
  ['人', '户'],
  ['户', '户次'],
  ['家', '家次'],
  ['元', '美元'],
  ['吨', '立方米'],
  ['公斤', '吨'],
  ['千克', '吨'],
  ['亩', '公顷'],
];
/** So many numbers on another one is looked for to compute with. */
const REACH = 5;
/** What fewer digits come to may be chance. */
const TELLING_DIGITS = 3;
const IS_SHARE = /^[^;。!?]{0,16}$/;
const SAYS_SHARE = /占|率|的$/;
const SAYS_CHANGE = /增|降|提高|上升|减|回落/;
const BY_TIME = /(?<unit>[日月])均[^,;。!?\d]{0,8}$/;
const TIMES: Readonly<Record<string, readonly number[]>> = { 日: [365, 366], 月: [12] };
const BY_VISIT = /(?:按人次平均|人次均|次均)[^,;。!?\d]{0,8}$/;
const WORDS = 16;
const ZERO = decimal(0);

/** The number in base units, rounded at its last digit, of whole things too. */
const roundedAmount = (term: Term): Measured => roundedMean(term).amount;
const exactAmount = ({ amount: { value } }: Term): Measured => exactly(value);

const isPlain = ({ isFigure, isExact, amount: { value } }: Term): boolean =>
  isFigure && isExact && compare(value, ZERO) > 0;
const isTelling = ({ told }: Term): boolean => significantDigits(told) >= TELLING_DIGITS;
const areMixedUp = ({ dimension: a }: Term, { dimension: b }: Term): boolean =>
  MIXED_UP.some((pair) => a !== b && pair.includes(a) && pair.includes(b));

/** Whether the number behind two others is the share that one of them has in the other, were their units alike. */
function isShare({ halfWidth, terms }: Scene, a: Term, b: Term): boolean {
  const told = terms[b.at + 1];
  if (told === undefined || told.sentence !== b.sentence || told.dimension !== '%' || told.told.scale === 0)
    return false;
  const words = halfWidth.slice(b.end, told.start);
  const said = halfWidth.slice(b.end, told.end);
  if (!IS_SHARE.test(words) || !SAYS_SHARE.test(words) || SAYS_CHANGE.test(said)) return false;
  const share = scaled(roundedOff(told.told), HUNDREDTH);
  const isShareOf = (part: Term, whole: Term): boolean =>
    overlap(productOf(exactAmount(whole), share), exactAmount(part));
  return isTelling(told) && (isShareOf(a, b) || isShareOf(b, a));
}

/** Whether the second is the mean of the first over the days or months of a year. */
function isMeanOverTime({ halfWidth }: Scene, total: Term, mean: Term): boolean {
  const unit = BY_TIME.exec(halfWidth.slice(Math.max(0, mean.start - WORDS), mean.start))?.groups?.['unit'];
  return (
    isTelling(mean) &&
    (TIMES[unit ?? ''] ?? []).some((count) =>
      overlap(scaled(roundedAmount(mean), decimal(count)), roundedAmount(total)),
    )
  );
}

/** Whether a third number near two others is their sum, or what one has more than the other, to the last digit. */
function isSum({ terms }: Scene, a: Term, b: Term): boolean {
  if (!isTelling(a) || !isTelling(b)) return false;
  const [less, more] = compare(a.amount.value, b.amount.value) < 0 ? [a, b] : [b, a];
  const results = [plus(more.amount.value, less.amount.value), minus(more.amount.value, less.amount.value)];
  return terms.slice(Math.max(0, a.at - 2), b.at + 3).some((one) => {
    if (one === a || one === b || !isPlain(one) || !isTelling(one)) return false;
    const isAlike = one.dimension === a.dimension || one.dimension === b.dimension;
    return isAlike && results.some((result) => compare(result, one.amount.value) === 0);
  });
}

/** 发放2432万元，惠及学生1.52万人，按人次平均为1600元: who is counted by visits is counted in 人次. */
function visitsIn({ halfWidth, terms }: Scene): readonly UnitAgainstSum[] {
  return terms.flatMap((mean): UnitAgainstSum[] => {
    const count = terms[mean.at - 1];
    const total = terms[mean.at - 2];
    const isOf =
      count?.dimension === '人' &&
      total?.dimension === mean.dimension &&
      [count, total, mean].every((term) => isPlain(term) && term.sentence === mean.sentence) &&
      BY_VISIT.test(halfWidth.slice(Math.max(0, mean.start - WORDS), mean.start)) &&
      overlap(productOf(roundedAmount(mean), roundedAmount(count)), roundedAmount(total));
    return isOf ? [{ span: count, unit: '人', usual: { unit: '人次', span: mean } }] : [];
  });
}

const oddUnits = gathered((paragraph: PlacedParagraph): readonly UnitAgainstSum[] | null => {
  const scene = sceneOf(paragraph);
  const { terms } = scene;
  const uses = (unit: string): number => terms.filter(({ dimension }) => dimension === unit).length;
  const found = new Map<number, UnitAgainstSum>();
  for (const a of terms)
    for (const b of terms.slice(a.at + 1, a.at + 1 + REACH)) {
      if (!areMixedUp(a, b) || !isPlain(a) || !isPlain(b)) continue;
      const isOne = a.sentence === b.sentence && (isShare(scene, a, b) || isMeanOverTime(scene, a, b));
      if (!isOne && !isSum(scene, a, b)) continue;
      const [odd, usual] = uses(a.dimension) < uses(b.dimension) ? [a, b] : [b, a];
      found.set(odd.at, { span: odd, unit: odd.dimension, usual: { unit: usual.dimension, span: usual } });
    }
  const all = [...found.values(), ...visitsIn(scene)];
  return all.length === 0 ? null : all;
});

/** The paragraphs with such numbers: the same object while no edit touches one. */
export const unitsByArithmeticRead = (report: Report): unknown => oddUnits(report);

/** The numbers of a report that fit those about them only in the unit of these. */
export const unitsByArithmeticIn = (report: Report): readonly UnitAgainstSum[] =>
  oddUnits(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map(({ span, unit, usual }) => ({
      span: shift(span, at),
      unit,
      usual: { unit: usual.unit, span: shift(usual.span, at) },
    }));
  });
