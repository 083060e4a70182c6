import type { Figure, Comparison } from '../../figures/model';
import type { PlacedFigure, Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import type { Span } from '../../text/span';
import type { SlotType } from '../slots';
import type { Blank } from './blankModel';
import { periodsOf } from './periodBlanks';

const NUMBER = /(?:\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千]+)(?=[^\d]*$)/;
const CHINESE_OR_LETTER = /[^\p{Script=Han}A-Za-z0-9]/gu;
const LONGEST_NAME = 10;

/** Words of change as a choice: the one that stands first, then its opposite. */
const OPPOSITES: Readonly<Record<string, string>> = {
  增长: '下降',
  下降: '增长',
  增加: '减少',
  减少: '增加',
  提高: '降低',
  降低: '提高',
  上升: '下降',
  提升: '下降',
  回落: '回升',
  回升: '回落',
};
const CHANGE = new RegExp(Object.keys(OPPOSITES).join('|'));

/** The slot that a comparison makes: its name, its type. */
const COMPARED: Readonly<Record<Comparison['kind'], readonly [string, SlotType]>> = {
  yoy: ['增幅', 'percent'],
  mom: ['环比', 'percent'],
  growth: ['增幅', 'percent'],
  cagr: ['年均增幅', 'percent'],
  net: ['净增', 'value'],
  share: ['占比', 'percent'],
  rank: ['位次', 'rank'],
  multiple: ['倍数', 'value'],
  completion: ['完成率', 'percent'],
  gap: ['差距', 'value'],
  contribution: ['拉动', 'value'],
};
const BY_UNIT: Readonly<Record<string, readonly [string, SlotType]>> = {
  '%': ['比率', 'percent'],
  '％': ['比率', 'percent'],
  个百分点: ['百分点', 'point'],
  百分点: ['百分点', 'point'],
};

const VALUE = ['数值', 'value'] as const;
const PLACE = ['位次', 'rank'] as const;
const POINTS = ['百分点', 'point'] as const;
/** 比上年增加32个: a change that is told in the unit of what changed. */
const INCREASE = ['增量', 'value'] as const;

/** The figures that stand wholly in the selection. */
export const figuresIn = (report: Report, { start, end }: Span): readonly PlacedFigure[] =>
  report.figures().filter(({ span }) => span.start >= start && span.end <= end);

/** Every blank of the selection, in the order of the text; none overlaps another. */
export function blanksOf(report: Report, selection: Span): readonly Blank[] {
  const text = report.slice(selection);
  const figures = figuresIn(report, selection);
  const paragraph = report.starts[report.paragraphAt(selection.start)] as number;
  const found = [
    ...figures.flatMap((placed, index) => ofFigure(report, placed, index, figures, selection)),
    ...figures.flatMap(({ figure }, index) =>
      figure.comparisons.flatMap((comparison) => ofComparison(text, comparison, index, paragraph - selection.start)),
    ),
    ...periodsOf(text),
    ...namesOf(
      text,
      report.issuer,
      figures.map(({ figure }) => figure),
    ),
  ];
  return apart(found);
}

function ofFigure(
  report: Report,
  { figure, span, paragraph, index: inParagraph }: PlacedFigure,
  index: number,
  figures: readonly PlacedFigure[],
  selection: Span,
): readonly Blank[] {
  const { writtenUnit } = figure.quantity;
  const number =
    figure.quantity.high !== undefined || figure.quantity.terms !== undefined
      ? null
      : numberIn(report.slice(span), writtenUnit);
  if (number === null) return [];
  const isPlace = report.slice({ start: span.start + number.start - 1, end: span.start + number.start }) === '第';
  const [general, type] = isPlace ? PLACE : (BY_UNIT[writtenUnit] ?? VALUE);
  const whole =
    figure.partOf === null
      ? -1
      : figures.findIndex((one) => one.paragraph === paragraph && one.index === figure.partOf);
  const from = span.start - selection.start;
  return [
    {
      span: { start: from + number.start, end: from + number.end },
      name: isPlace ? general : (nameOf(figure.indicator.text) ?? general),
      type,
      options: [],
      keeps: false,
      measure: {
        figure: index,
        kind: 'value',
        partOf: whole < 0 || inParagraph === figure.partOf ? null : whole,
        unit: writtenUnit,
      },
    },
  ];
}

function ofComparison(
  text: string,
  { span, kind, unit, high }: Comparison,
  figure: number,
  by: number,
): readonly Blank[] {
  const at = { start: span.start + by, end: span.end + by };
  if (at.start < 0 || at.end > text.length) return [];
  const written = text.slice(at.start, at.end);
  const number = high === undefined ? numberIn(written, unit) : null;
  if (number === null) return [];
  const [name, type] = unit.endsWith('百分点')
    ? POINTS
    : COMPARED[kind][1] === 'percent' && !/^[%％]$/.test(unit)
      ? INCREASE
      : COMPARED[kind];
  const blank: Blank = {
    span: { start: at.start + number.start, end: at.start + number.end },
    name,
    type,
    options: [],
    keeps: false,
    measure: { figure, kind, partOf: null, unit },
  };
  const change = CHANGE.exec(written.slice(0, number.start));
  if (change === null || kind === 'share' || kind === 'completion' || kind === 'rank') return [blank];
  const [word] = change;
  const start = at.start + change.index;
  return [
    {
      span: { start, end: start + word.length },
      name: '变化',
      type: 'enum',
      options: [word, OPPOSITES[word]!],
      keeps: false,
      measure: null,
    },
    blank,
  ];
}

/** Where the last number of a quantity stands in it; null where it has none (翻一番). */
function numberIn(written: string, unit: string): Span | null {
  const halfWidth = toHalfWidth(written);
  const before =
    unit !== '' && halfWidth.endsWith(toHalfWidth(unit))
      ? halfWidth.slice(0, halfWidth.length - unit.length)
      : halfWidth;
  const match = NUMBER.exec(before);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** The name of a slot for an indicator: its own, or the end of it, where its head is; null where it has none. */
function nameOf(indicator: string): string | null {
  const plain = indicator.replace(CHINESE_OR_LETTER, '');
  const name = plain.slice(-LONGEST_NAME).replace(/^[0-9]+/, '');
  return name.length < 2 ? null : name;
}

/**
 * Who reports, and of what area: the slots start with what stands there, since the next report mostly says the same.
 */
function namesOf(text: string, issuer: string | null, figures: readonly Figure[]): readonly Blank[] {
  const blank = (word: string, name: string, type: SlotType): readonly Blank[] => {
    const starts =
      word === ''
        ? []
        : text
            .split(word)
            .slice(0, -1)
            .reduce<number[]>((all, part) => [...all, (all.at(-1) ?? -word.length) + word.length + part.length], []);
    return starts.map((start) => ({
      span: { start, end: start + word.length },
      name,
      type,
      options: [],
      keeps: true,
      measure: null,
    }));
  };
  const scopes = [...new Set(figures.flatMap(({ scope }) => scope ?? []))];
  return [
    ...(issuer === null || issuer.length < 2 ? [] : blank(issuer, '单位', 'organisation')),
    ...scopes.flatMap((scope) => blank(scope, '范围', 'scope')),
  ];
}

/** The blanks in order, of two that overlap the one that was named first. */
function apart(found: readonly Blank[]): readonly Blank[] {
  const kept: Blank[] = [];
  for (const blank of found) {
    const { start, end } = blank.span;
    if (end > start && !kept.some(({ span }) => span.start < end && start < span.end)) kept.push(blank);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
