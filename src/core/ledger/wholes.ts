import type { Comparison, Figure } from '../figures/model';
import { readParts } from '../figures/parts';
import type { Parts } from '../figures/parts';
import { baseUnit } from '../numerals/quantity';
import type { PlacedParagraph } from '../report/context';
import { remembered } from '../text/remembered';
import { compare, decimal, decimalText, dividedBy, times, withoutZeros } from './decimal';
import type { Decimal } from './decimal';
import { amountOf } from './measured';

/** A whole with its parts. */
export interface Whole {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The parts' indices among the paragraph's figures. */
  readonly indices: readonly number[];
  readonly announced: Parts['announced'];
}

const NONE: readonly Whole[] = [];

/** The wholes of a paragraph whose parts are told with it; worked out once for each. */
export const wholesOf = (paragraph: PlacedParagraph): readonly Whole[] => (paragraph.figures.length < 2 ? NONE : readOnce(paragraph));

const readOnce = remembered(({ figures, reading }: PlacedParagraph): readonly Whole[] =>
  readParts(reading.folded, figures, reading.figures.figures).map(({ total, parts, announced }) => ({ total: figures[total] as Figure, parts: parts.map((i) => figures[i] as Figure), indices: parts, announced })),
);

/** A share or completion of a whole that is told with its value. */
export interface ShareOfWhole {
  readonly part: Figure;
  readonly whole: Figure;
  readonly comparison: Comparison;
  /** As written. */
  readonly text: string;
}

/** Bases that name the whole only as the whole. */
const AS_A_WHOLE = /^(?:总数|总量|总额|总人数|总面积|总数量|全部)?$/;
/** How many figures behind a part are looked at for its whole: 占全县170个行政村的80%. */
const NEAR = 3;

/** The shares (or, with `completion`, the completions) of wholes whose values stand in the paragraph. */
export function sharesOf({ figures, reading: { text, folded } }: PlacedParagraph, kind: 'share' | 'completion'): readonly ShareOfWhole[] {
  return figures.flatMap((part, index) =>
    part.comparisons.flatMap((comparison) => {
      if (comparison.kind !== kind || comparison.high !== undefined) return [];
      const whole = within(figures, index, comparison) ?? (kind === 'share' ? totalFor(figures, part, comparison) ?? amongst(figures, folded, index, comparison) : planFor(figures, folded, index, comparison));
      return whole === null || baseUnit(whole.quantity) !== baseUnit(part.quantity) ? [] : [{ part, whole, comparison, text: text.slice(comparison.span.start, comparison.span.end) }];
    }),
  );
}

/** The figure inside the comparison's own words: 占全县170个行政村的80%. */
function within(figures: readonly Figure[], index: number, { span }: Comparison): Figure | null {
  for (let i = index + 1; i < figures.length && i <= index + NEAR; i++) {
    const other = figures[i] as Figure;
    if (other.span.start >= span.start && other.span.end < span.end) return other;
  }
  return null;
}

/** The whole that 其中 made it a part of. */
const totalFor = (figures: readonly Figure[], { partOf }: Figure, { base }: Comparison): Figure | null =>
  partOf === null || !AS_A_WHOLE.test(base ?? '') ? null : (figures[partOf] ?? null);

/** 全县236个行政村中，已有118个…，占50%: the figure before is what the part is counted among. */
function amongst(figures: readonly Figure[], folded: string, index: number, { base }: Comparison): Figure | null {
  const [whole, part] = [figures[index - 1], figures[index]];
  return whole !== undefined && part !== undefined && AS_A_WHOLE.test(base ?? '') && AMONG.test(folded.slice(whole.span.end, part.span.start)) ? whole : null;
}
const AMONG = /^[^,;。!?\d]{0,12}(?:中|里|当中),?[^,;:。!?]{0,8}$/;

/** 年度计划投资56亿元，实际完成58.5亿元，完成率104.5%. */
function planFor(figures: readonly Figure[], folded: string, index: number, { base }: Comparison): Figure | null {
  const plan = figures[index - 1];
  if (base !== null || plan === undefined || plan.nature !== 'target' || figures[index]?.nature !== 'result') return null;
  return PLAN.test(plan.indicator.text + plan.indicator.aspect) || PLAN.test(clauseBefore(folded, plan)) ? plan : null;
}
const PLAN = /计划|目标|任务|预算/;
const CLAUSE = 20;
const clauseBefore = (folded: string, { span }: Figure): string => /[^,;:。!?]*$/.exec(folded.slice(Math.max(0, span.start - CLAUSE), span.start))?.[0] ?? '';

/** A value in base units as a number in the unit that a figure is written in, rounded to so many decimals. */
export function inUnitOf({ quantity }: Figure, value: Decimal, decimals: number): string {
  const factor = times(decimal(quantity.magnitude), decimal(quantity.entry?.factor ?? 1));
  return decimalText(withoutZeros(dividedBy(value, factor, decimals)));
}

/** Whether a value is above zero, so that it can be divided by. */
export const isPositive = ({ quantity }: Figure): boolean => compare(amountOf(quantity).low, decimal(0)) > 0;
