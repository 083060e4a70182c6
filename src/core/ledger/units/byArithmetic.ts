import type { Decimal } from '../../arithmetic/decimal';
import { significantDigits } from '../../arithmetic/slips';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
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

const numberOf = ({ digits, scale }: Decimal): number => Number(digits) / 10 ** scale;
const valueOf = ({ told, factor }: Term): number => numberOf(told) * numberOf(factor);
/** Half of the last decimal of a number, in base units. */
const roundingOf = ({ told, factor }: Term): number => (0.5 / 10 ** told.scale) * numberOf(factor);

const isPlain = (term: Term): boolean => term.isFigure && term.isExact && valueOf(term) > 0;
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
  const near = (share: number): boolean => Math.abs(share - numberOf(told.told)) <= 0.5 / 10 ** told.told.scale + 1e-9;
  return isTelling(told) && (near((100 * valueOf(a)) / valueOf(b)) || near((100 * valueOf(b)) / valueOf(a)));
}

/** Whether the second is the mean of the first over the days or months of a year. */
function isMeanOverTime({ halfWidth }: Scene, total: Term, mean: Term): boolean {
  const unit = BY_TIME.exec(halfWidth.slice(Math.max(0, mean.start - WORDS), mean.start))?.groups?.['unit'];
  return (
    isTelling(mean) &&
    (TIMES[unit ?? ''] ?? []).some(
      (count) => Math.abs(valueOf(total) - valueOf(mean) * count) <= roundingOf(total) + roundingOf(mean) * count,
    )
  );
}

/** Whether a third number near two others is their sum, or what one has more than the other, to the last digit. */
function isSum({ terms }: Scene, a: Term, b: Term): boolean {
  if (!isTelling(a) || !isTelling(b)) return false;
  const [x, y] = [valueOf(a), valueOf(b)];
  return terms.slice(Math.max(0, a.at - 2), b.at + 3).some((one) => {
    if (one === a || one === b || !isPlain(one) || !isTelling(one)) return false;
    const isAlike = one.dimension === a.dimension || one.dimension === b.dimension;
    const near = (value: number): boolean => Math.abs(value - valueOf(one)) <= 1e-9 * value;
    return isAlike && (near(x + y) || near(Math.abs(x - y)));
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
      Math.abs(valueOf(total) - valueOf(mean) * valueOf(count)) <=
        roundingOf(total) + roundingOf(mean) * valueOf(count) + roundingOf(count) * valueOf(mean);
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
