import type { Figure } from '../../figures/model';
import { MEASURED_KINDS } from '../../lexicon/quantities/units';
import { baseUnit } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { remembered } from '../../text/remembered';

/** An amount or a measure among others of one sentence, ten thousand times as small or as great as they: 5.26亿元、4.38亿元、2.48万元. */
export interface Dwarfed {
  readonly span: Span;
  /** One of the others. */
  readonly usual: Span;
  /** The amount in their scale. */
  readonly newText: string;
}

const MYRIAD = 1e4;
/** So many others are told in one scale: of measures more, since a sample (抽检样品9.2吨) stands beside harvests. */
const [FEWEST, FEWEST_MEASURES] = [2, 3];
/** Thousands of 万 are told in 万 beside 亿, and a few 亿 beside 万: from so many on it is no slip, or is one. */
const HUNDREDS = 100;
/** In their scale the number is no more than so many times as small as the least and as great as the greatest. */
const [BELOW, ABOVE] = [12, 5];
/** What is told of each, or of one: 平均每笔150元, 最高奖励8.6万元, 每亩补贴12.5元. */
const OF_EACH = /[均每单次]|最[高低多少]|标准|工资|价|起步|奖励|罚|个人|缺口|损失|误差/;
/** The words of a figure reach so far back. */
const WORDS = 14;

const amountOf = ({ quantity, comparisons, nature, cell }: Figure, halfWidth: string, start: number): boolean =>
  cell === null &&
  nature === 'result' &&
  MEASURED_KINDS.has(quantity.entry?.kind ?? 'ratio') &&
  quantity.high === undefined &&
  quantity.approximation === '' &&
  quantity.value > 0 &&
  halfWidth[start - 1] !== '-' &&
  comparisons.every(({ span }) => span.start >= start) &&
  !OF_EACH.test(/[^,;。!?、:()\d]*$/.exec(halfWidth.slice(Math.max(0, start - WORDS), start))?.[0] ?? '');

/** A number as exact as those it stands among: 2.48 beside 5.26; hundreds without a point are told in any scale. */
const isLike = (a: Figure, others: readonly Figure[]): boolean =>
  a.quantity.decimals > 0 && others.some(({ quantity: { decimals } }) => decimals > 0);

interface Found {
  readonly odd: Figure;
  readonly usual: Figure;
}

/** Whether a number of the lesser scale is told in it on purpose: 7640万元 beside 6.35亿元. */
const isOnPurpose = ({ quantity: { value } }: Figure): boolean => value >= HUNDREDS;

function dwarfedAmong(figures: readonly Figure[]): readonly Found[] {
  return figures.flatMap((odd) => {
    const all = figures.filter((one) => one !== odd && baseUnit(one.quantity) === baseUnit(odd.quantity));
    const { magnitude, value } = odd.quantity;
    const others = all.filter(({ quantity }) => quantity.magnitude !== magnitude);
    const [usual] = others;
    const fewest = odd.quantity.entry?.kind === 'money' ? FEWEST : FEWEST_MEASURES;
    if (usual === undefined || others.length < fewest || !isLike(odd, others)) return [];
    const scale = usual.quantity.magnitude;
    const isLess = scale === magnitude * MYRIAD;
    if (!isLess && scale * MYRIAD !== magnitude) return [];
    if (others.some(({ quantity }) => quantity.magnitude !== scale) || isLess === isOnPurpose(odd)) return [];
    if (!all.every((one) => others.includes(one) || (isLess && isOnPurpose(one)))) return [];
    const numbers = others.map(({ quantity }) => quantity.value);
    return value * BELOW < Math.min(...numbers) || value > ABOVE * Math.max(...numbers) ? [] : [{ odd, usual }];
  });
}

const dwarfedOf = gathered((paragraph: PlacedParagraph) => {
  const { figures, reading } = paragraph;
  const bySentence = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (!amountOf(figure, reading.halfWidth, figure.span.start)) continue;
    const own = bySentence.get(figure.place.sentence);
    if (own === undefined) bySentence.set(figure.place.sentence, [figure]);
    else own.push(figure);
  }
  const found = [...bySentence.values()].flatMap((amounts) => dwarfedAmong(amounts));
  return found.length === 0 ? null : found;
});

/** What such amounts go by. */
export const dwarfedRead = (report: Report): unknown => dwarfedOf(report);

/** The amounts of a report that are in another scale than all others of their sentence. */
export const dwarfedIn = remembered((report: Report): readonly Dwarfed[] =>
  dwarfedOf(report).flatMap(({ paragraph, found }) =>
    found.map(({ odd, usual }) => {
      const at = report.starts[paragraph] as number;
      const span = shift(odd.span, at);
      const written = report.slice(span);
      const number = written.slice(0, written.length - odd.quantity.writtenUnit.length);
      return { span, usual: shift(usual.span, at), newText: number + usual.quantity.writtenUnit };
    }),
  ),
);
