import { compare } from '../arithmetic/decimal';
import type { Figure } from '../figures/model';
import { MEASURED_KINDS } from '../lexicon/quantities/units';
import type { UnitKind } from '../lexicon/quantities/units';
import { slipIn, written } from '../relations/instance';
import type { Filled, Instance } from '../relations/instance';

/** A number of a claim that is right in another scale, as it would then be written. */
export interface OtherScale {
  /** Index among the numbers of the claim. */
  readonly index: number;
  readonly newText: string;
}

/** What a scale is written as where it is too great, and where it is too small. */
const LESS: readonly (readonly [RegExp, string])[] = [
  [/亿(?=\D*$)/, '万'],
  [/万(?=\D*$)/, ''],
];
const MORE: readonly (readonly [RegExp, string])[] = [
  [/万(?=\D*$)/, '亿'],
  [/(?<=[\d０-９])(?=[^\d０-９万亿]+$)/, '万'],
];
/** So many 亿 without decimals, so few 万 with two of them, and 元 with one are seldom meant. */
const SELDOM = /^(?:\d{3,}亿|\d\.\d\d万|\d+\.\d元)/;

const kindOf = ({ scene, term }: Filled): UnitKind | undefined =>
  (scene.passage.figures[term.figure] as Figure).quantity.entry?.kind;

/** The numbers of a claim that make it right in another scale, the likeliest first. */
export function otherScales(instance: Instance): readonly OtherScale[] {
  const isSeldom = ({ index }: OtherScale): number => Number(SELDOM.test(written(instance.filled[index] as Filled)));
  const found = instance.filled.flatMap((one, index): readonly OtherScale[] => {
    const meant = slipIn(instance, index, ['magnitude'])?.meant;
    if (meant === undefined || !one.term.isFigure || kindOf(one) === 'ratio') return [];
    const text = written(one);
    const row = (compare(meant, one.term.told) < 0 ? LESS : MORE).find(([scale]) => scale.test(text));
    return row === undefined ? [] : [{ index, newText: text.replace(row[0], row[1]) }];
  });
  // 67万起 for 67起: what is counted is hardly ever ten thousand times as many
  const measured = found.filter(({ index }) => MEASURED_KINDS.has(kindOf(instance.filled[index] as Filled) ?? ''));
  return [...(measured.length === 0 ? found : measured)].sort((a, b) => isSeldom(b) - isSeldom(a));
}
