import type { Figure } from '../../figures/model';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';

/** So many 亿元 as are 万元 elsewhere: 投入6840亿元 beside 投入6840万元. */
export interface SameDigits {
  readonly span: Span;
  /** Where the number stands with 万. */
  readonly usual: Span;
  readonly newText: string;
}

const MYRIAD = 1e4;
const HUNDRED_MILLION = 1e8;
/** So many digits before the point are seldom told in 亿, and so many that are no zeros at the end are no chance. */
const LEAST = 100;
const TELLING_DIGITS = 3;

interface Sum {
  readonly span: Span;
  readonly value: number;
  readonly isLarge: boolean;
}

const sumsIn = gathered(({ figures }): readonly Sum[] | null => {
  const found = figures
    .filter(isTelling)
    .map(({ span, quantity: { value, magnitude } }) => ({ span, value, isLarge: magnitude === HUNDRED_MILLION }));
  return found.length === 0 ? null : found;
});

function isTelling({ quantity: { entry, magnitude, value, decimals, high, approximation, script } }: Figure): boolean {
  return (
    entry?.name === '元' &&
    (magnitude === MYRIAD || magnitude === HUNDRED_MILLION) &&
    script === 'arabic' &&
    high === undefined &&
    approximation === '' &&
    decimals === 0 &&
    value >= LEAST &&
    String(value).replace(/0+$/, '').length >= TELLING_DIGITS
  );
}

/** What the sums of a report go by. */
export const sameDigitsRead = (report: Report): unknown => sumsIn(report);

/** The sums of a report in 亿 whose number stands elsewhere with 万. */
export function sameDigitsIn(report: Report): readonly SameDigits[] {
  const sums = sumsIn(report).flatMap(({ paragraph, found }) =>
    found.map((sum) => ({ ...sum, span: shift(sum.span, report.starts[paragraph] as number) })),
  );
  const small = new Map(sums.filter(({ isLarge }) => !isLarge).map((sum) => [sum.value, sum]));
  return sums.flatMap(({ isLarge, value, span }) => {
    const usual = small.get(value);
    return !isLarge || usual === undefined
      ? []
      : [{ span, usual: usual.span, newText: report.slice(span).replace('亿', '万') }];
  });
}
