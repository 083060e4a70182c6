import { COUNTED_KINDS } from '../../lexicon/quantities/units';
import { findUnit } from '../../numerals/unit';
import type { Figure } from '../../figures/model';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import { escapeText } from '../snippet';
import type { Completion } from './model';
import type { NameUse } from './names';
import type { PastReport } from './past';
import { probe } from './probe';
import { rateAt } from './rate';
import type { Rate } from './rate';
import { unitsOfThing } from './units';

/** Units of reports, the commonest first. */
const USUAL_UNITS: readonly string[] = ['亿元', '万元', '家', '个', '项', '人', '人次', '户', '件', '%'];
const OF_RATES: readonly string[] = ['%', '个百分点', '倍'];
const OF_YEARS: readonly string[] = ['年', '年度'];
const OF_RANKS: readonly string[] = ['位', '名', '批', '届', '次'];
const OF_MONTHS: readonly string[] = ['月', '月底', '月末'];
const OF_DAYS: readonly string[] = ['日'];
/** A number that has its unit already: 完成【…】万吨, with the gap being filled. */
const UNIT_BEHIND = /[\p{Script=Han}\d%％‰℃]/u;
/** So many are offered. */
const MOST_UNITS = 12;

/**
 * The units that may follow the number before the cursor: those the indicator has elsewhere, then the usual ones.
 * @param asked whether the writer has asked; else only what is known of the indicator is offered
 */
export function offerUnits(
  report: Report,
  at: number,
  past: readonly PastReport[],
  names: ReadonlyMap<string, NameUse>,
  asked: boolean,
): readonly Completion[] {
  if (UNIT_BEHIND.test(report.slice({ start: at, end: Math.min(at + 1, report.length) }))) return [];
  const { text, figures } = probe(report, at, '%');
  const number = /(?:^|[^\d.,A-Za-z-])(\d[\d.,]*[万亿]?)%$/.exec(text)?.[1];
  // a line that begins with a number: a heading, a list
  if (number === undefined || number.length + 1 === text.trim().length) return [];
  const known = unitsOf(indicatorBefore(report, at), [names, ...past.map((one) => one.names)]);
  if (!asked && known.length === 0) return [];
  const before = text.slice(0, -1 - number.length);
  const changed = figures.find(({ comparisons }) => comparisons.some(({ span }) => span.end === text.length));
  const special = isYear(number)
    ? OF_YEARS
    : (ordinalUnits(before) ?? (changed === undefined ? null : unitsOfChange(changed, before)));
  const thing = special === null ? unitsOfThing(before, number, unitsWritten(names)) : null;
  const usual = /[万亿]$/.test(number) ? [] : USUAL_UNITS;
  const units = special ?? [...known, ...(thing?.units ?? []), ...usual].map((unit) => fitting(unit, number));
  return [...new Set(units)].slice(0, MOST_UNITS).map((unit) => ({
    kind: 'unit',
    id: `unit:${unit}`,
    label: unit,
    detail:
      special !== null
        ? { zh: '照前面的词', en: 'by the words before' }
        : known.includes(unit)
          ? { zh: '这个指标用过', en: 'used for this indicator' }
          : thing?.units.some((one) => fitting(one, number) === unit) === true
            ? { zh: `“${thing.thing}”常用`, en: `usual for ${thing.thing}` }
            : { zh: '常用单位', en: 'a usual unit' },
    documentation: { zh: '', en: '' },
    body: escapeText(unit),
    span: { start: at, end: at },
  }));
}

/** What is counted comes whole: behind 2.3 it is counted in ten thousands, 万人. */
const fitting = (unit: string, number: string): string =>
  number.includes('.') && !/[万亿]$/.test(number) && COUNTED_KINDS.has(findUnit(unit)?.kind ?? '') ? `万${unit}` : unit;

/** What a change is told in: 比上年提高3个百分点, 比上年增加6家, 同比增长5%. */
function unitsOfChange({ quantity, span }: Figure, before: string): readonly string[] {
  const hasValue = span.end < before.length; // else the change is all that is told: 营业收入同比增长12
  if (hasValue && quantity.entry?.kind === 'ratio') return ['个百分点', '%'];
  const byAmount = /(?:增加|减少|净增|多增|新增)了?$/.test(before);
  return hasValue && byAmount && quantity.writtenUnit !== '' ? [quantity.writtenUnit, ...OF_RATES] : OF_RATES;
}

/** The units of all figures of the report. */
const unitsWritten = (names: ReadonlyMap<string, NameUse>): ReadonlySet<string> =>
  new Set([...names.values()].flatMap(({ units }) => [...units.keys()]));

/** What follows a number that counts nothing: 第3位, 2025年3月, 3月5日. */
function ordinalUnits(before: string): readonly string[] | null {
  if (before.endsWith('第')) return OF_RANKS;
  if (/\d{4}年(?:\d{1,2}[-—~～至])?$/.test(before)) return OF_MONTHS;
  return /\d月$/.test(before) ? OF_DAYS : null;
}

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/**
 * The name of what the number before the cursor measures, read with a unit that may follow anything that is counted.
 */
function indicatorBefore(report: Report, at: number): string {
  const { text, figures } = probe(report, at, '个');
  return figures.find(({ span }) => span.end === text.length)?.indicator.text.replace(/\s+/g, '') ?? '';
}

/** No unit, or a magnitude alone: the number being typed. */
const BARE = /^[万亿]*$/;

function unitsOf(name: string, all: readonly ReadonlyMap<string, NameUse>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const names of all)
    for (const [unit, count] of names.get(name)?.units ?? []) counts.set(unit, (counts.get(unit) ?? 0) + count);
  // the number being typed has no unit yet
  return [...counts]
    .flatMap(([unit, count]) => (BARE.test(unit) ? [] : [{ unit, count }]))
    .sort((a, b) => b.count - a.count)
    .map(({ unit }) => unit);
}

/** What a rate may be named by, with the change that each tells. */
const VERBS: Readonly<Record<'up' | 'down', readonly string[]>> = {
  up: ['增长', '提高', '上升', '提升', '增加', '攀升'],
  down: ['下降', '降低', '回落', '减少', '下滑', '缩小'],
};

/** 增加6家 rather than 增加7.0%. */
const BY_AMOUNT = /^(?:增加|减少)$/;

/**
 * The change over last year, worked out, where the words before the cursor are about to name it (同比增长), or where they
 * may be added to the figure before the cursor. A verb that tells the wrong direction is replaced.
 * @param start where words stand that the offer replaces: `tbzz`, 同比; the cursor where none do
 */
export function offerRate(
  report: Report,
  start: number,
  at: number,
  past: readonly PastReport[],
  words: string,
): readonly Completion[] {
  const rate = rateAt(report, start, words, past);
  if (rate === null) return [];
  const written = words === '' ? writtenVerb(report, start) : null;
  if (rate.direction === 'level')
    return offerSame(report, rate, { start: start - (written?.length ?? 0), end: at }, words.replace(/增长$/, ''));
  const verb = rate.points
    ? { up: '提高', down: '下降' }[rate.direction]
    : { up: '增长', down: '下降' }[rate.direction];
  const wrong = written !== null && !VERBS[rate.direction].includes(written);
  const begins = words === '' ? (wrong || written === null ? verb : '') : words.replace(/增长$/, verb);
  const span: Span = { start: wrong ? start - written.length : start, end: at };
  const amount =
    written !== null && BY_AMOUNT.test(written) && rate.amount !== null
      ? [offered(rate, rate.amount, rate.amount, { start, end: at })]
      : [];
  return [...(wrong ? [] : amount), offered(rate, `${begins}${rate.text}`, rate.text, span)];
}

/** 同比持平, where both values are the same or differ by less than the last digit of a rate. */
function offerSame(report: Report, rate: Rate, { start, end }: Span, lead: string): readonly Completion[] {
  const isYoy = `${report.slice({ start: Math.max(0, start - 2), end: start })}${lead}`.endsWith('同比');
  return isYoy
    ? [offered(rate, `${lead}${rate.current === rate.base ? '' : '基本'}持平`, rate.text, { start, end })]
    : [];
}

const offered = (rate: Rate, label: string, told: string, span: Span): Completion => ({
  kind: 'rate',
  id: 'rate',
  label,
  detail:
    rate.inClause === true
      ? { zh: '据句中两个数算出', en: 'worked out from the two values of the clause' }
      : { zh: '据上年值算出', en: 'worked out from last year’s value' },
  documentation: explained(rate, told),
  body: escapeText(label),
  span,
});

function writtenVerb(report: Report, at: number): string | null {
  const before = report.slice({ start: Math.max(0, at - 2), end: at });
  return [...VERBS.up, ...VERBS.down].find((verb) => before === verb) ?? null;
}

/** @param told what is offered: the rate, or the amount */
function explained(
  { text, direction, between, current, base, file, line, points, amount }: Rate,
  told: string,
): Completion['documentation'] {
  const [more, less] = direction === 'down' ? [base, current] : [current, base];
  if (told === amount)
    return {
      zh: `${more}－${less}＝${amount}\n\n${whereBase(base, file, line).zh}`,
      en: `${more}－${less}＝${amount}\n\n${whereBase(base, file, line).en}`,
    };
  const sum = points ? `${more}－${less}＝${text}` : `（${more}－${less}）÷${base}＝${text}`;
  const { zh, en } = whereBase(base, file, line);
  const open =
    between === null
      ? { zh: '', en: '' }
      : {
          zh: `\n\n两个数都经过四舍五入，变化在${between[0]}～${between[1]}之间`,
          en: `\n\nBoth are rounded: the change lies between ${between[0]} and ${between[1]}`,
        };
  return { zh: `${sum}\n\n${zh}${open.zh}`, en: `${sum}\n\n${en}${open.en}` };
}

const whereBase = (base: string, file: string | null, line: number): Completion['documentation'] =>
  file === null
    ? { zh: `上年值${base}：本文第${line}行`, en: `last year: ${base}, line ${line} of this report` }
    : { zh: `上年值${base}：${file} 第${line}行`, en: `last year: ${base}, ${file}, line ${line}` };

/** What is often said behind a complete figure. Bodies of snippets. */
const FURTHER: readonly (readonly [string, string])[] = [
  ['，同比增长…%', '，同比${1|增长,下降|}${2:【待填：增幅】}%'],
  ['，占…的…%', '，占${1:【待填：总数】}的${2:【待填：占比】}%'],
  ['，完成年度目标的…%', '，完成年度目标的${1:【待填：完成率】}%'],
  ['，居…第…位', '，居${1:全省}第${2:【待填：位次】}位'],
];

/** What may follow the figure that ends at the cursor; empty where none does. */
export function offerAfterFigure(report: Report, at: number, past: readonly PastReport[]): readonly Completion[] {
  const index = report.paragraphAt(at);
  const offset = at - (report.starts[index] as number);
  const { figures, reading } = report.paragraphs[index]!;
  const figure = figures.find(
    ({ span, comparisons }) => span.end === offset && comparisons.every((one) => one.span.end !== offset),
  );
  if (
    figure === undefined ||
    figure.nature === 'target' ||
    figure.comparisons.length > 0 ||
    /^[，,]/.test(reading.text.slice(offset))
  )
    return [];
  const here = { start: at, end: at };
  return [
    ...offerRate(report, at, at, past, '，同比增长'),
    ...FURTHER.map(
      ([label, body]): Completion => ({
        kind: 'phrase',
        id: `after:${label}`,
        label,
        detail: { zh: '数据后常接的话', en: 'often said behind a figure' },
        documentation: { zh: '', en: '' },
        body,
        span: here,
      }),
    ),
  ];
}
