import { numberText } from '../../arithmetic/decimal';
import type { IndicatorSource } from '../../figures/reader';
import type { Comparison, Figure } from '../../figures/model';
import { periodSource } from '../../figures/stages/timing';
import type { PeriodSource } from '../../figures/stages/timing';
import { baseUnit, normalized } from '../../numerals/quantity';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { Message } from '../../text/message';
import type { PlacedParagraph } from '../context';
import { shownHeading } from '../../outline/shownHeading';
import { checkReasons } from '../checks/checkReasons';
import { sectionAt } from '../find';
import type { Reason } from './reason';
import type { PlacedFigure, Report } from '../report';

/**
 * Why a figure was read as it was: which words gave its value, indicator, period, scope, nature, comparisons and whole.
 */
export function explainFigure(report: Report, { figure, paragraph, index, span }: PlacedFigure): readonly Reason[] {
  const placed = report.paragraphs[paragraph] as PlacedParagraph;
  const at = report.starts[paragraph] as number;
  const place: Place = { report, placed, at, figure, index, span };
  return [
    valueReason(place),
    indicatorReason(place),
    periodReason(place),
    ...scopeReason(place),
    natureReason(place),
    ...figure.comparisons.map((comparison) => comparisonReason(place, comparison)),
    ...wholeReason(place),
    ...checkReasons(report, { figure, paragraph, index, span }),
  ];
}

/** The figure that stands at an offset: the one whose number or comparison holds it; null where there is none. */
export function figureAt(report: Report, offset: number): PlacedFigure | null {
  const paragraph = report.paragraphAt(offset);
  const at = report.starts[paragraph] ?? 0;
  const holds = ({ start, end }: Span): boolean => at + start <= offset && offset <= at + end;
  const figures = report.paragraphs[paragraph]?.figures ?? [];
  const index = [
    (figure: Figure) => holds(figure.span),
    ({ comparisons }: Figure) => comparisons.some((comparison) => holds(comparison.span)),
  ]
    .map((test) => figures.findIndex(test))
    .find((found) => found >= 0);
  const figure = index === undefined ? undefined : figures[index];
  return figure === undefined || index === undefined
    ? null
    : { figure, span: shift(figure.span, at), paragraph, index };
}

interface Place {
  readonly report: Report;
  readonly placed: PlacedParagraph;
  /** Where the paragraph starts. */
  readonly at: number;
  readonly figure: Figure;
  readonly index: number;
  readonly span: Span;
}

/** Where the words stand last before the figure, or first behind it; null where they stand nowhere. */
const wordsBefore = (place: Place, words: string): Span | null =>
  wordsAt(place, words, place.placed.reading.text.lastIndexOf(words, place.figure.span.start));
const wordsAfter = (place: Place, words: string): Span | null =>
  wordsAt(place, words, place.placed.reading.text.indexOf(words, place.figure.span.end));
const wordsAt = ({ at }: Place, words: string, found: number): Span | null =>
  words === '' || found < 0 ? null : shift({ start: found, end: found + words.length }, at);

function valueReason({ report, figure: { quantity }, span }: Place): Reason {
  const value = normalized(quantity);
  const unit = baseUnit(quantity);
  const about = quantity.approximation === '' ? '' : `（${quantity.approximation}）`;
  return {
    what: 'value',
    read: report.slice(span),
    span,
    because: {
      zh: `数是 ${numberText(quantity.value)}，单位“${quantity.writtenUnit}”，合 ${value} ${unit}${about}`,
      en: `the number ${numberText(quantity.value)} in “${quantity.writtenUnit}” is ${value} ${unit}${about}`,
    },
  };
}

const INDICATOR: Readonly<Record<IndicatorSource, Message>> = {
  before: { zh: '取自数据前面的名词', en: 'the noun before the figure' },
  after: { zh: '取自量词后面的名词', en: 'the noun after the measure word' },
  event: { zh: '取自数据后面所说的事', en: 'what is told after the figure' },
  verb: { zh: '句中只有动词，没有名词', en: 'the clause has a verb and no noun' },
  previous: { zh: '本处没有说，承前一个数据', en: 'not said here: that of the figure before' },
  side: { zh: '承前一个数据，加上本处说的方面', en: 'that of the figure before, with the side named here' },
  row: { zh: '并列的各项依次对应', en: 'the items of a row, each in its turn' },
  base: { zh: '是前一个数据用来比较的基数', en: 'the base that the figure before is compared with' },
};

function indicatorReason(place: Place): Reason {
  const { placed, figure, index } = place;
  const { text } = figure.indicator;
  const source = placed.reading.figures.figures[index]?.source ?? 'before';
  return {
    what: 'indicator',
    read: text,
    span: source === 'after' || source === 'event' ? wordsAfter(place, text) : wordsBefore(place, text),
    because: INDICATOR[source],
  };
}

const PERIOD: Readonly<Record<PeriodSource, Message>> = {
  own: { zh: '本句在数据之前说的', en: 'named in the sentence before the figure' },
  leading: { zh: '本段开头说的，本句没有另说', en: 'named where the paragraph opens; the sentence names none' },
  cumulative: { zh: '本句说“累计”，没有说时间', en: 'the sentence says 累计 and names no time' },
  section: { zh: '同一行里所在小节的标题说的', en: 'named by the heading in the same line' },
  none: { zh: '本段没有说', en: 'not said in the paragraph' },
};

function periodReason(place: Place): Reason {
  const { placed, figure, index } = place;
  const reading = placed.reading.figures.figures[index];
  const source =
    reading === undefined
      ? 'none'
      : periodSource(reading, index, placed.reading.figures.openings, placed.context.opens, placed.context).source;
  const { period } = figure;
  const dates =
    period?.start === null && period.end === null ? '' : [period?.start ?? '', period?.end ?? ''].join('～');
  const because = PERIOD[source];
  return {
    what: 'period',
    read: period?.text ?? '',
    span: period === null || source === 'section' ? null : wordsBefore(place, period.text),
    because:
      period === null || dates === '' ? because : { zh: `${because.zh}（${dates}）`, en: `${because.en} (${dates})` },
  };
}

function scopeReason(place: Place): readonly Reason[] {
  const { scope } = place.figure;
  return scope === null
    ? []
    : [
        {
          what: 'scope',
          read: scope,
          span: wordsBefore(place, scope),
          because: { zh: '指标前面的范围', en: 'the area before the indicator' },
        },
      ];
}

function natureReason({ report, placed, figure, index, span }: Place): Reason {
  const aim = placed.reading.figures.figures[index]?.aim ?? null;
  const section = sectionAt(report, span.start);
  const heading = section === null ? '' : shownHeading(section);
  if (aim !== null)
    return {
      what: 'nature',
      read: '目标',
      span: null,
      because: { zh: `本句有“${aim}”`, en: `the clause says “${aim}”` },
    };
  if (figure.nature === 'target')
    return {
      what: 'nature',
      read: '目标',
      span: section?.headingSpan ?? null,
      because: {
        zh: heading === '' ? '这是一份计划' : `在讲计划的小节“${heading}”里`,
        en: heading === '' ? 'the report is a plan' : `in “${heading}”, a section of plans`,
      },
    };
  return {
    what: 'nature',
    read: '结果',
    span: null,
    because: { zh: '没有说目标的词，也不在计划里', en: 'no word of aim, and not in a plan' },
  };
}

const KINDS: Readonly<Record<Comparison['kind'], Message>> = {
  yoy: { zh: '与上年比', en: 'against the year before' },
  mom: { zh: '与上期比', en: 'against the period before' },
  growth: { zh: '没有说与何时比', en: 'no base is named' },
  cagr: { zh: '年均变化', en: 'a yearly average' },
  net: { zh: '净变化', en: 'a net change' },
  share: { zh: '占比', en: 'a share' },
  rank: { zh: '位次', en: 'a rank' },
  multiple: { zh: '倍数', en: 'a multiple' },
  completion: { zh: '完成率', en: 'a completion rate' },
  gap: { zh: '与别的相差', en: 'the gap to another' },
  contribution: { zh: '拉动别的增长', en: 'what it adds to another’s growth' },
};

function comparisonReason({ report, at }: Place, { kind, base, span, implied }: Comparison): Reason {
  const read = report.slice(shift(span, at));
  const inherited = base !== null && !read.includes(base);
  const name = kind === 'growth' && base !== null ? { zh: '与别的比', en: 'against another' } : KINDS[kind];
  const named =
    base === null
      ? { zh: implied === true ? '，基数在句中' : '', en: implied === true ? ', the base is in the sentence' : '' }
      : inherited
        ? { zh: `，基期“${base}”承前面的话`, en: `, the base “${base}” was named before` }
        : { zh: `，与“${base}”比`, en: `, against “${base}”` };
  return {
    what: 'comparison',
    read,
    span: shift(span, at),
    because: { zh: name.zh + named.zh, en: name.en + named.en },
  };
}

function wholeReason({ report, placed, at, figure }: Place): readonly Reason[] {
  const whole = figure.partOf === null ? undefined : placed.figures[figure.partOf];
  if (whole === undefined) return [];
  const span = shift(whole.span, at);
  return [
    {
      what: 'whole',
      read: report.slice(span),
      span,
      because: { zh: '“其中”一类的话说它是其中一部分', en: 'words such as 其中 make it a part of this' },
    },
  ];
}
