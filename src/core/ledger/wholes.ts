import type { Comparison, Figure } from '../figures/model';
import { readParts } from '../relations/parts';
import type { Parts } from '../relations/parts';
import { DISPOSALS } from '../lexicon/disposal';
import { baseUnit, normalized } from '../numerals/quantity';
import type { PlacedParagraph } from '../report/context';
import { remembered } from '../text/remembered';
import { compare, decimal, decimalText, dividedBy, times, withoutZeros } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { amountOf } from '../arithmetic/measured';

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
export const wholesOf = (paragraph: PlacedParagraph): readonly Whole[] =>
  paragraph.figures.length < 2 ? NONE : readOnce(paragraph);

const readOnce = remembered(({ figures, reading }: PlacedParagraph): readonly Whole[] =>
  readParts(reading.folded, figures, reading.figures.figures).map(({ total, parts, announced }) => ({
    total: figures[total] as Figure,
    parts: parts.map((i) => figures[i] as Figure),
    indices: parts,
    announced,
  })),
);

/** A share or completion of a whole that is told with its value. */
export interface ShareOfWhole {
  /** Other figures of the paragraph that may be meant as the whole where it is not named. */
  readonly others?: readonly Figure[];
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
export function sharesOf(
  { figures, reading: { text, folded } }: PlacedParagraph,
  kind: 'share' | 'completion',
): readonly ShareOfWhole[] {
  return figures.flatMap((part, index) => [
    ...ratesOf(figures, folded, text, index, kind),
    ...(kind === 'share' ? recalled(figures, text, index) : []),
    ...part.comparisons.flatMap((comparison) => {
      if (comparison.kind !== kind || comparison.high !== undefined) return [];
      const planned = kind === 'completion' ? planBehind(figures, folded, index, comparison) : null;
      if (planned !== null)
        return [
          { part: planned, whole: part, comparison, text: text.slice(comparison.span.start, comparison.span.end) },
        ];
      const whole =
        within(figures, index, comparison) ??
        (kind === 'share'
          ? (totalFor(figures, part, comparison) ??
            amongst(figures, folded, index, comparison) ??
            named(figures, folded, index, comparison) ??
            goneOn(figures, folded, index, comparison))
          : planFor(figures, folded, index, comparison));
      return whole === null || baseUnit(whole.quantity) !== baseUnit(part.quantity)
        ? []
        : [
            {
              part,
              whole,
              comparison,
              text: text.slice(comparison.span.start, comparison.span.end),
              others:
                comparison.base === null
                  ? figures
                      .slice(Math.max(0, index - MOST_WHOLES), index)
                      .filter((other) => baseUnit(other.quantity) === baseUnit(part.quantity))
                  : [],
            },
          ];
    }),
  ]);
}

/** No more wholes are looked for in one sentence. */
const MOST_WHOLES = 6;

/** A rate in a sentence of its own, or one that each of several things has (操作票1846张、工作票973张，合格率均为100%). */
const OF_ANOTHER = /[。;!?]|[均都皆各][为达是到]|分别/;
/** 办结80件，按期办结率100%: of those done, how many in such a way. */
const QUALIFIED = /按期|按时|限时|及时|首次|一次|当场|当庭|当日|提前|自动|平均/;
/** 检出不合格样品164批次: not what the rate is of. */
/** 提出建议9件，采纳率100%: what the rate is of, not what was done. */
const PUT_FORWARD = /提出|发出|制发|提交|报送/;
const NOT_DONE = /[不未没无]/;

/** 排查327起，化解319起，化解率97.6%: a rate that stands as a figure of its own, behind what was done and what there was. */
function ratesOf(
  figures: readonly Figure[],
  folded: string,
  text: string,
  index: number,
  kind: 'share' | 'completion',
): readonly ShareOfWhole[] {
  const rate = figures[index] as Figure;
  const part = figures[index - 1];
  const done = DISPOSALS.find((verb) => rate.indicator.text.endsWith(`${verb}率`));
  if (
    done === undefined ||
    part === undefined ||
    part.quantity.entry?.kind === 'ratio' ||
    QUALIFIED.test(rate.indicator.text) ||
    (done === '完成') !== (kind === 'completion') ||
    rate.quantity.high !== undefined ||
    OF_ANOTHER.test(folded.slice(part.span.end, rate.span.start))
  )
    return [];
  const from = figures[index - 2]?.span.end ?? 0;
  const told = folded.slice(from, part.span.end + done.length + 1);
  if (!told.includes(done) || NOT_DONE.test(told) || PUT_FORWARD.test(told) || /其中/.test(told)) return []; // 签约1.42万人，其中重点人群签约0.68万人，签约率81%: of all such, who are not told
  const wholes: Figure[] = [];
  for (let i = index - 2; i >= 0 && wholes.length < MOST_WHOLES; i--) {
    const whole = figures[i] as Figure;
    if (/[。;!?]/.test(folded.slice(whole.span.end, (figures[i + 1] as Figure).span.start))) break;
    if (baseUnit(whole.quantity) === baseUnit(part.quantity) && normalized(whole.quantity) >= normalized(part.quantity))
      wholes.push(whole);
  }
  const comparison: Comparison = {
    span: rate.span,
    kind,
    value: rate.quantity.value,
    unit: rate.quantity.writtenUnit,
    base: null,
    direction: null,
  };
  return wholes.length === 1
    ? [{ part, whole: wholes[0] as Figure, comparison, text: text.slice(rate.span.start, rate.span.end) }]
    : []; // of several it cannot be told
}

/** 免费体检3.2万人，年度计划5万人，完成率64%: the plan is told behind the result. */
function planBehind(figures: readonly Figure[], folded: string, index: number, { base }: Comparison): Figure | null {
  const [result, plan] = [figures[index - 1], figures[index] as Figure];
  if (
    base !== null ||
    result === undefined ||
    !PLAN.test(plan.indicator.text) ||
    PLAN.test(result.indicator.text + clauseBefore(folded, result))
  )
    return null;
  return result.nature === 'result' &&
    baseUnit(result.quantity) === baseUnit(plan.quantity) &&
    !/[。;!?]/.test(folded.slice(result.span.end, plan.span.start))
    ? result
    : null;
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
  return whole !== undefined &&
    part !== undefined &&
    AS_A_WHOLE.test(base ?? '') &&
    AMONG.test(folded.slice(whole.span.end, part.span.start))
    ? whole
    : null;
}
/** 营业收入18.64亿元，研发投入4860万元，占营业收入的2.6%: the whole is named as the figure before it in the sentence. */
function named(figures: readonly Figure[], folded: string, index: number, { base }: Comparison): Figure | null {
  if (base === null || base.length < SHORTEST_NAME) return null;
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) {
    const whole = figures[i] as Figure;
    if (/[。;!?]/.test(folded.slice(whole.span.end, (figures[i + 1] as Figure).span.start))) return null;
    if (whole.indicator.text === base && whole.scope === null && whole.nature === 'result') return whole;
  }
  return null;
}
const SHORTEST_NAME = 4;

/** 。其中，过夜游客128.5万人次，占26.4%: a part that opens its sentence, of the one figure of its unit in the sentence before. */
function goneOn(figures: readonly Figure[], folded: string, index: number, { base }: Comparison): Figure | null {
  const part = figures[index] as Figure;
  if (
    !AS_A_WHOLE.test(base ?? '') ||
    part.nature !== 'result' ||
    index === 0 ||
    !PART_OPENS.test(folded.slice((figures[index - 1] as Figure).span.end, part.span.start))
  )
    return null;
  const wholes: Figure[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const whole = figures[i] as Figure;
    if (i < index - 1 && /[。!?]/.test(folded.slice(whole.span.end, (figures[i + 1] as Figure).span.start))) break;
    if (baseUnit(whole.quantity) === baseUnit(part.quantity)) wholes.push(whole);
  }
  const [whole] = wholes;
  return wholes.length === 1 && whole?.nature === 'result' && normalized(whole.quantity) >= normalized(part.quantity)
    ? whole
    : null;
}
const PART_OPENS = /^[^。!?]*。其中,?[^,;:。!?\d]{1,16}$/;

/** 税收收入占税费收入的55.3%, of values told before: part and whole are named just as they are there, each once. */
function recalled(figures: readonly Figure[], text: string, index: number): readonly ShareOfWhole[] {
  const rate = figures[index] as Figure;
  const comparison = rate.comparisons.find(
    ({ kind, base, high }) =>
      kind === 'share' && base !== null && high === undefined && rate.indicator.text.endsWith(`占${base}`),
  );
  if (comparison === undefined || rate.nature !== 'result') return [];
  const base = comparison.base as string;
  const before = figures.slice(Math.max(0, index - FARTHEST), index);
  const onlyOne = (name: string): Figure | null => {
    const found = before.filter(({ indicator }) => indicator.text === name);
    const [one] = found;
    return found.length === 1 &&
      one?.nature === 'result' &&
      one.scope === null &&
      one.period?.text === rate.period?.text
      ? one
      : null;
  };
  const [part, whole] = [onlyOne(rate.indicator.text.slice(0, -base.length - 1)), onlyOne(base)];
  if (
    part === null ||
    whole === null ||
    (!PLAIN.test(part.indicator.aspect + whole.indicator.aspect) && part.indicator.aspect !== whole.indicator.aspect) ||
    baseUnit(part.quantity) !== baseUnit(whole.quantity)
  )
    return [];
  return [{ part, whole, comparison, text: text.slice(comparison.span.start, comparison.span.end) }];
}
/** What says no more of a value than that it came about. */
const PLAIN = /^(?:组织|实现|完成|入库|达到)?$/;
/** How many figures before it a share looks for what it is of. */
const FARTHEST = 12;

const AMONG = /^[^,;。!?\d]{0,12}(?:中|里|当中),?[^,;:。!?]{0,8}$/;

/** 年度计划投资56亿元，实际完成58.5亿元，完成率104.5%. */
function planFor(figures: readonly Figure[], folded: string, index: number, { base }: Comparison): Figure | null {
  const plan = figures[index - 1];
  if (base !== null || plan === undefined || plan.nature !== 'target' || figures[index]?.nature !== 'result')
    return null;
  return PLAN.test(plan.indicator.text + plan.indicator.aspect) || PLAN.test(clauseBefore(folded, plan)) ? plan : null;
}
const PLAN = /计划|目标|任务|预算/;
const CLAUSE = 20;
const clauseBefore = (folded: string, { span }: Figure): string =>
  /[^,;:。!?]*$/.exec(folded.slice(Math.max(0, span.start - CLAUSE), span.start))?.[0] ?? '';

/** A value in base units as a number in the unit that a figure is written in, rounded to so many decimals. */
export function inUnitOf({ quantity }: Figure, value: Decimal, decimals: number): string {
  const factor = times(decimal(quantity.magnitude), decimal(quantity.entry?.factor ?? 1));
  return decimalText(withoutZeros(dividedBy(value, factor, decimals)));
}

/** Whether a value is above zero, so that it can be divided by. */
export const isPositive = ({ quantity }: Figure): boolean => compare(amountOf(quantity).low, decimal(0)) > 0;
