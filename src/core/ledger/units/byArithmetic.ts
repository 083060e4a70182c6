import { compare, decimal, minus, plus } from '../../arithmetic/decimal';
import type { Figure } from '../../figures/model';
import { exactly, overlap, productOf, roundedOff } from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import { HUNDREDTH, scaled } from '../../arithmetic/rates';
import { significantDigits } from '../../arithmetic/slips';
import { baseUnit } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { roundedMean } from '../../relations/rows/means/words';
import { sceneOf } from '../../relations/terms';
import type { Scene, Term } from '../../relations/terms';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { areMixedUp } from './mixedUp';
import { unlikeNoun } from './ofNouns';

/** A number whose unit is another one than that of those it is computed with: 授信13.28万户，用信5.17万人，用信率38.9%. */
export interface UnitAgainstSum {
  readonly span: Span;
  readonly unit: string;
  readonly usual: { readonly unit: string; readonly span: Span };
  /** Whether what it is held against is told as its own rise or fall. */
  readonly isChange?: true;
}

/** So many numbers on another one is looked for to compute with. */
const REACH = 5;
/** What fewer digits come to may be chance. */
const TELLING_DIGITS = 3;
const IS_SHARE = /^[^;。!?]{0,16}$/;
const SAYS_SHARE = /占|率|的$/;
const SAYS_CHANGE = /增|降|提高|上升|减|回落/;
const BY_TIME = /(?<unit>[日月])均[^,;。!?\d]{0,8}$/;
const TIMES: Readonly<Record<string, readonly number[]>> = { 日: [365, 366], 月: [12] };
/** What a mean is told for each of: 按人次平均1600元, 平均每人次1500元, 次均651元, 平均每家23.5万元, 户均2.4万元. */
const FOR_EACH =
  /(?:(?:按|每)(?<visits>人次)(?:平均)?|(?<visit>人次均|次均|人次平均)|每(?<each>[家户])|(?<own>[家户])均)[^,;。!?\d]{0,8}$/;
/** By 家 as well as by 家次 counts whoever comes again; by 人 nobody says 人均 so strictly. */
const COUNTED_FOR: Readonly<Record<string, readonly string[]>> = { 人次: ['人'], 家: ['家次'], 户: ['户次', '家次'] };
const SAYS_MEAN = /(?:平均|[均每])[^,;。!?\d]{0,6}$/;
const WORDS = 16;
const ZERO = decimal(0);

/** The number in base units, rounded at its last digit, of whole things too. */
const roundedAmount = (term: Term): Measured => roundedMean(term).amount;
const exactAmount = ({ amount: { value } }: Term): Measured => exactly(value);

const isPlain = ({ isFigure, isExact, amount: { value } }: Term): boolean =>
  isFigure && isExact && compare(value, ZERO) > 0;
const isTelling = ({ told }: Term): boolean => significantDigits(told) >= TELLING_DIGITS;
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

/** The plain numbers of a sentence shortly before one of it. */
const beforeIn = ({ terms }: Scene, { at, sentence }: Term): readonly Term[] =>
  terms.slice(Math.max(0, at - REACH), at).filter((term) => term.sentence === sentence && isPlain(term));

const isProduct = (a: Term, b: Term, product: Term): boolean =>
  overlap(productOf(roundedAmount(a), roundedAmount(b)), roundedAmount(product));

/** 补助职工1436人，支付215.4万元，平均每人次1500元: who is counted by visits is counted in 人次. */
function countsForMean(scene: Scene, mean: Term): readonly UnitAgainstSum[] {
  const found = FOR_EACH.exec(scene.halfWidth.slice(Math.max(0, mean.start - WORDS), mean.start))?.groups;
  if (found === undefined) return [];
  const unit = found['each'] ?? found['own'] ?? '人次';
  const before = beforeIn(scene, mean);
  return before
    .filter(({ dimension }) => COUNTED_FOR[unit]?.includes(dimension) === true)
    .filter((count) => before.some((total) => total.dimension === mean.dimension && isProduct(mean, count, total)))
    .map((count) => ({ span: count, unit: count.dimension, usual: { unit, span: mean } }));
}

/** 13.5万人次 and 0.32万册次: whatever is counted by the times that it comes. */
const areVisits = (...terms: readonly Term[]): boolean => terms.every(({ dimension }) => /.次$/.test(dimension));

/** 举办培训48期，培训5760人，平均每期120人次: a mean and what it is the mean of are of one unit. */
function totalsForMean(scene: Scene, mean: Term): readonly UnitAgainstSum[] {
  if (!SAYS_MEAN.test(scene.halfWidth.slice(Math.max(0, mean.start - WORDS), mean.start))) return [];
  const before = beforeIn(scene, mean);
  const fitting = before.filter((total) =>
    before.some(
      (count) =>
        count !== total &&
        count.dimension !== mean.dimension &&
        !areMixedUp(count.dimension, mean.dimension) &&
        isProduct(mean, count, total),
    ),
  );
  return fitting.some((total) => total.dimension === mean.dimension)
    ? []
    : fitting.filter(isTelling).flatMap((total) => {
        const [odd, usual] = areMixedUp(total.dimension, mean.dimension) ? [total, mean] : [mean, total];
        return odd === total || areVisits(odd, usual)
          ? [{ span: odd, unit: odd.dimension, usual: { unit: usual.dimension, span: usual } }]
          : [];
      });
}

/** What is more or less by an amount in another unit: 受众1.3万人，比上年增加0.2万人次. */
function againstChange({ figures }: PlacedParagraph): readonly UnitAgainstSum[] {
  return figures.flatMap(({ span, quantity, comparisons }) => {
    const own = baseUnit(quantity);
    const change = comparisons.find(({ unit }) => areMixedUp(own, bare(unit)));
    return change === undefined
      ? []
      : [{ span, unit: own, usual: { unit: bare(change.unit), span: change.span }, isChange: true }];
  });
}

/** Between a value and what it was: ，比2024年的, （上年为. */
const LEADS_TO_BASE = /^[,(]?(?:[比较]|相比)?(?:上年|去年|20\d\d年|上一?年度?)(?:同期|全年|度)?[的为是]?$/;

/** What is held against its value of the year before, told in another unit: 培训18600人，比上年的16600人次增长12%. */
const againstBase = ({ halfWidth, terms }: Scene): readonly UnitAgainstSum[] =>
  terms.flatMap((base, i) => {
    const value = terms[i - 1];
    const isOdd =
      value !== undefined &&
      isPlain(value) &&
      isPlain(base) &&
      areMixedUp(value.dimension, base.dimension) &&
      LEADS_TO_BASE.test(halfWidth.slice(value.end, base.start));
    if (!isOdd) return [];
    // of 人 and 人次 the one that has lost its 次
    const [odd, usual] = value.dimension.startsWith(base.dimension) ? [base, value] : [value, base];
    return [{ span: odd, unit: odd.dimension, usual: { unit: usual.dimension, span: usual } }];
  });

/** 万人次 → 人次 */
const bare = (unit: string): string => unit.replace(/^[万亿]+/, '');

const oddUnits = gathered((paragraph: PlacedParagraph): readonly UnitAgainstSum[] | null => {
  if (paragraph.figures.length === 0) return null;
  const scene = sceneOf(paragraph);
  const { terms } = scene;
  const { figures } = paragraph;
  const uses = (unit: string): number => terms.filter(({ dimension }) => dimension === unit).length;
  const found = new Map<number, UnitAgainstSum>();
  for (const a of terms)
    for (const b of terms.slice(a.at + 1, a.at + 1 + REACH)) {
      if (!areMixedUp(a.dimension, b.dimension) || !isPlain(a) || !isPlain(b)) continue;
      const isOne = a.sentence === b.sentence && (isShare(scene, a, b) || isMeanOverTime(scene, a, b));
      if (!isOne && !isSum(scene, a, b)) continue;
      const isOdd = (term: Term): boolean => unlikeNoun(paragraph, figures[term.figure] as Figure) !== null;
      const isFirst = isOdd(a) === isOdd(b) ? uses(a.dimension) < uses(b.dimension) : isOdd(a);
      const [odd, usual] = isFirst ? [a, b] : [b, a];
      found.set(odd.at, { span: odd, unit: odd.dimension, usual: { unit: usual.dimension, span: usual } });
    }
  const all = [
    ...found.values(),
    ...terms.filter(isPlain).flatMap((mean) => [...countsForMean(scene, mean), ...totalsForMean(scene, mean)]),
    ...againstChange(paragraph),
    ...againstBase(scene),
  ];
  return all.length === 0 ? null : all;
});

/** The paragraphs with such numbers: the same object while no edit touches one. */
export const unitsByArithmeticRead = (report: Report): unknown => oddUnits(report);

/** The numbers of a report that fit those about them only in the unit of these. */
export const unitsByArithmeticIn = (report: Report): readonly UnitAgainstSum[] =>
  oddUnits(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map((one) => ({
      ...one,
      span: shift(one.span, at),
      usual: { unit: one.usual.unit, span: shift(one.usual.span, at) },
    }));
  });
