import { CONFUSABLE, INTERCHANGEABLE, USED_ALIKE } from '../../lexicon/quantities/measureWords';
import { differing } from '../../ledger/series';
import { thingCounted } from '../../ledger/thing';
import { baseUnit, normalized } from '../../numerals/quantity';
import type { Quantity } from '../../numerals/quantity';
import type { Figure } from '../../figures/model';
import { decimal, numberText } from '../../arithmetic/decimal';
import { significantDigits } from '../../arithmetic/slips';
import { COUNTED_KINDS, UNITS } from '../../lexicon/quantities/units';
import { findUnit } from '../../numerals/unit';
import type { PlacedParagraph } from '../../report/context';
import type { PlacedFigure, Report } from '../../report/report';
import type { Message } from '../../text/message';
import { changing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';

/** One indicator in two units (同一指标单位不一). */
export default defineRule({
  id: 'unit-mixed',
  category: 'unit-inconsistent',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [differingUnits.version(report)],
  takesIn: [{ rule: 'unit-mu', when: 'same span', reason: 'The unit is to be another one either way.' }],
  title: { zh: '同一指标单位不一', en: 'One indicator in two units' },
  why: '同一指标前面用平方米、后面用亩，读者无法比较，汇总时容易出错；量词前后不一（家、个、户），也要统一。',
  exceptions:
    '不同指标各用各的单位，不报；公顷与平方米，人与名，个、处、所，台与套，件与起并用只作提示；同一单位只差万、亿的，由 unit-scale-mixed 提示。',
  source: 'GB 3101-1993；公文校对通例：同一指标全文单位一致',
  examples: {
    bad: [
      '上半年高标准农田建设面积2600亩。\n到年底，高标准农田建设面积⟦173公顷⟧。',
      '规模以上工业企业86家。\n目前，规模以上工业企业⟦92个⟧。',
      '更新公交车64辆。\n计划更新公交车⟦50台⟧。',
      '改造老旧水表3.26万只。\n全年改造老旧水表⟦3.26万个⟧。',
      '整治入河排污口374个。\n今年以来，整治入河排污口⟦374条⟧。',
      '校园绿化改造面积12公顷。\n上半年，校园绿化改造面积⟦8600平方米⟧。',
    ],
    fixed: [
      '上半年高标准农田建设面积2600亩。\n到年底，高标准农田建设面积2595亩。',
      '规模以上工业企业86家。\n目前，规模以上工业企业92家。',
      '更新公交车64辆。\n计划更新公交车50辆。',
      '改造老旧水表3.26万只。\n全年改造老旧水表3.26万只。',
      '整治入河排污口374个。\n今年以来，整治入河排污口374个。',
      '校园绿化改造面积12公顷。\n上半年，校园绿化改造面积0.86公顷。',
    ],
    good: [
      '上半年高标准农田建设面积2600亩。\n到年底，高标准农田建设面积3200亩。',
      '认定登记技术合同492项，技术合同成交额3.92亿元。',
      '文旅消费收入8635万元。\n全年文旅消费收入1.2亿元。',
      '硬化村组道路12公里。\n上半年硬化村组道路8600米。',
      '走访服务企业286家、320家次。',
      '供水管网改造惠及6个村民小组，428户。',
      '入户调查36个调查小区、3180户。',
      '新铺管网通到9个村民小组316户，水质全部达标。',
      '完成庭院整治的有48个自然庄，1962户。',
    ],
  },
  check: (report) => differingUnits(report).flatMap((places) => check(report, places)),
});

/** Units that can conflict with another one. */
const COMPARABLE: ReadonlySet<string> = new Set([
  ...UNITS.flatMap(({ name, size }) => (size === undefined ? [] : name)),
  ...INTERCHANGEABLE.flat(),
  ...CONFUSABLE.flat(),
]);

/** Whether its unit counts: of two such on one number of one thing (水表3.26万只, 3.26万个) one is wrong. */
const counts = ({ entry }: Quantity): boolean => COUNTED_KINDS.has(entry?.kind ?? '');
/** So many digits are no chance. */
const TELLING_DIGITS = 3;

const isSameNumber = ({ figure: { quantity: a } }: PlacedFigure, { figure: { quantity: b } }: PlacedFigure): boolean =>
  counts(a) &&
  counts(b) &&
  a.high === undefined &&
  b.high === undefined &&
  a.approximation === '' &&
  b.approximation === '' &&
  normalized(a) === normalized(b) &&
  significantDigits(decimal(a.value, a.decimals)) >= TELLING_DIGITS;

const differingUnits = differing((paragraph, index) => {
  const { quantity } = paragraph.figures[index] as Figure;
  const unit = baseUnit(quantity);
  return (COMPARABLE.has(unit) || counts(quantity)) && !countsByItself(paragraph, index) ? unit : null;
}, thingCounted);

/** Whether the unit alone says what is counted, behind another count and its noun: 6个村民小组，428户; 7个小组437户受益. */
function countsByItself({ reading: { halfWidth }, figures }: PlacedParagraph, index: number): boolean {
  const [first, figure] = [figures[index - 1], figures[index] as Figure];
  if (first === undefined || baseUnit(first.quantity) === baseUnit(figure.quantity)) return false;
  const noun = /^([^,、;:。!?()]+)[,、]?$/.exec(halfWidth.slice(first.span.end, figure.span.start))?.[1];
  const { text } = figure.indicator;
  return noun !== undefined && text !== '' && noun.endsWith(text) && !halfWidth.startsWith(text, figure.span.end);
}

function check(report: Report, places: readonly PlacedFigure[]): Finding[] {
  const usual = mostUsed(places);
  return places.flatMap((place) => {
    const unit = baseUnit(place.figure.quantity);
    if (unit === usual.unit) return [];
    const same = isSameNumber(place, usual.place) && place.paragraph !== usual.place.paragraph;
    const conflict = conflictOf(unit, usual.unit) ?? (same ? 'interchangeable' : null);
    // 走访企业286家、320家次 side by side is meant
    if (conflict === null || (conflict === 'confusable' && place.paragraph === usual.place.paragraph)) return [];
    const related = {
      span: usual.place.span,
      message: {
        zh: `这里用“${usual.unit}”：${report.slice(usual.place.span)}`,
        en: `“${usual.unit}” here: ${report.slice(usual.place.span)}`,
      },
    };
    return [
      {
        span: place.span,
        message: message(place, unit, usual.unit, conflict),
        ...(isScale(conflict) ||
        (isUsedAlike(unit, usual.unit) && !same) ||
        place.figure.indicator.key !== usual.place.figure.indicator.key
          ? { severity: 'info' as const }
          : {}),
        fixes: fixes(place, usual.unit, conflict),
        related: [related],
      },
    ];
  });
}

/** The unit that most places use; of two as frequent, the first in the text. */
function mostUsed(places: readonly PlacedFigure[]): { readonly unit: string; readonly place: PlacedFigure } {
  const counts = new Map<string, number>();
  for (const { figure } of places)
    counts.set(baseUnit(figure.quantity), (counts.get(baseUnit(figure.quantity)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const place = places.find(({ figure }) => counts.get(baseUnit(figure.quantity)) === most) as PlacedFigure;
  return { unit: baseUnit(place.figure.quantity), place };
}

/** Units that differ in scale only (米 and 公里) are no two units: the scale is another rule's matter. */
const isPowerOfTen = (factor: number): boolean => Number.isInteger(Math.round(Math.log10(factor) * 1e9) / 1e9);

/**
 * How two units of one indicator conflict: a factor for those that convert; null where they measure different things.
 */
type Conflict = { readonly factor: number } | 'interchangeable' | 'confusable';

function conflictOf(unit: string, usual: string): Conflict | null {
  const [from, to] = [findUnit(unit)?.size, findUnit(usual)?.size];
  if (from !== undefined && from.first === to?.first) {
    const conflict = { factor: from.factor / to.factor };
    return isPowerOfTen(conflict.factor) && !isScale(conflict) ? null : conflict;
  }
  const both = (group: readonly string[]): boolean => group.includes(unit) && group.includes(usual);
  if (INTERCHANGEABLE.some(both)) return 'interchangeable';
  return CONFUSABLE.some(both) ? 'confusable' : null;
}

const isUsedAlike = (unit: string, usual: string): boolean =>
  USED_ALIKE.some((group) => group.includes(unit) && group.includes(usual)) &&
  !(FIRM.includes(unit) && FIRM.includes(usual));
/** Firms and bodies are 家 throughout. */
const FIRM = ['家', '个', '户'];

/** 公顷 beside 平方米, ten thousand of them: often meant, so no more than a look. */
const isScale = (conflict: Conflict): boolean =>
  typeof conflict === 'object' && (conflict.factor === 1e4 || conflict.factor === 1e-4);

function message(place: PlacedFigure, unit: string, usual: string, conflict: Conflict): Message {
  const indicator = place.figure.indicator.text;
  return conflict === 'confusable'
    ? {
        zh: `“${indicator}”这里用“${unit}”，别处用“${usual}”：“${unit}”与“${usual}”计的不是一回事，请核对。`,
        en: `“${indicator}” counts “${unit}” here and “${usual}” elsewhere: these are different things.`,
      }
    : {
        zh: `“${indicator}”这里用“${unit}”，别处用“${usual}”，应当统一。`,
        en: `“${indicator}” is in “${unit}” here and in “${usual}” elsewhere.`,
      };
}

/** Digits kept when a value is converted. */
const DIGITS = 6;

function fixes({ figure: { quantity }, span }: PlacedFigure, usual: string, conflict: Conflict): Fix[] {
  if (conflict === 'confusable' || quantity.high !== undefined) return [];
  if (conflict === 'interchangeable')
    return [changing({ start: span.end - quantity.unit.length, end: span.end }, usual)];
  const value = Number(((normalized(quantity) * conflict.factor) / quantity.magnitude).toPrecision(DIGITS));
  const scale = quantity.writtenUnit.slice(0, quantity.writtenUnit.length - quantity.unit.length);
  const newText = `${numberText(value)}${scale}${usual}`;
  return [{ title: { zh: `换算为“${newText}”`, en: `Convert to “${newText}”` }, edits: [{ span, newText }] }];
}
