import { baselinesOf } from '../ledger/baseline';
import { placesOf } from '../ledger/places';
import type { Found, Statement } from '../ledger/places';
import { checksOfFigure } from '../report/checks/checks';
import type { Check } from '../report/checks/checks';
import { checkInWords } from '../report/checks/checkText';
import type { PlacedParagraph } from '../report/context';
import { explainFigure } from '../report/explanation/explanation';
import { EXPLAINED } from '../report/explanation/reason';
import type { PlacedFigure, Report } from '../report/report';
import { toHalfWidth } from '../text/width';
import type { Message } from '../text/message';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import {
  baselineInFull,
  comparisonInWords,
  natureInWords,
  periodInWords,
  placeInWords,
  valueInWords,
} from './figureText';
import type { Hover, HoverPart, Piece } from './hoverModel';
import { fileNameOf, firstOfEachFile } from './workspace';
import type { OtherPlace } from './workspace';

/** So many places are listed. */
const PLACE_LIMIT = 6;

const TEXTS = {
  unnamed: { zh: '未点明指标', en: 'Indicator not named' },
  value: { zh: '数值', en: 'Value' },
  period: { zh: '时期', en: 'Period' },
  comparison: { zh: '比较', en: 'Comparison' },
  implied: { zh: '推算', en: 'Implied' },
  partOf: { zh: '其中', en: 'Part of' },
  checked: { zh: '核对', en: 'Checked' },
  ask: { zh: '为什么这样读？', en: 'How was this read?' },
  howRead: { zh: '读法', en: 'How it was read' },
  none: { zh: '没有', en: 'none' },
  stated: { zh: '本文数据', en: 'Stated in this report' },
  also: { zh: '本文另见', en: 'Also in this report' },
  others: { zh: '其他总结', en: 'In other reports' },
} satisfies Readonly<Record<string, Message>>;

/**
 * What its own report tells of the figure or the name of an indicator at an offset; null where there is nothing to
 * tell.
 * @param isAsked whether the reader asked why the figure was read as it was; else the hover offers to tell
 */
export function hoverAt(report: Report, offset: number, isAsked: (figure: PlacedFigure) => boolean): Hover | null {
  const found = placesOf(report).at(offset);
  if (found === null) return null;
  const { figure } = found;
  const parts =
    figure === null
      ? nameParts(report, found)
      : [
          ...figureParts(report, figure),
          ...checkPart(report, figure),
          isAsked(figure) ? reasonPart(report, figure) : askPart(figure),
        ];
  const all = [...parts, ...placesPart(report, found)];
  return all.length === 0 ? null : { span: found.span, parts: all };
}

/** Where other reports state the indicator at an offset: one place a file. Null where none does. */
export function otherReportsHover(report: Report, offset: number, places: readonly OtherPlace[]): Hover | null {
  const found = placesOf(report).at(offset);
  if (found === null || places.length === 0) return null;
  const files = firstOfEachFile(places);
  const items = files.slice(0, PLACE_LIMIT).map(({ uri, range, written, figure }): readonly Piece[] => {
    const file = fileNameOf(uri);
    const line = range.start.line + 1;
    return [
      { text: { zh: `${file} 第${line}行`, en: `${file}, line ${line}` }, target: { uri, range } },
      { text: placeInWords(figure, written), target: null },
    ];
  });
  return { span: found.span, parts: [{ as: 'list', label: TEXTS.others, items: [...items, ...rest(files.length)] }] };
}

function figureParts(report: Report, placed: PlacedFigure): HoverPart[] {
  const { figure, span, paragraph } = placed;
  const { indicator, scope, nature, period, comparisons, partOf } = figure;
  const start = report.starts[paragraph] as number;
  const name = indicator.text.replace(/\s+/g, '');
  const isTold = indicator.aspect === '' || name.startsWith(indicator.aspect);
  const parts: HoverPart[] = [
    {
      as: 'title',
      name: name === '' ? TEXTS.unnamed : name,
      notes: [...(isTold ? [] : [indicator.aspect]), ...(scope === null ? [] : [scope]), natureInWords(nature)],
    },
    line(TEXTS.value, valueInWords(figure, report.slice(span))),
  ];
  if (period !== null) parts.push(line(TEXTS.period, periodInWords(period)));
  for (const comparison of comparisons)
    parts.push(line(TEXTS.comparison, comparisonInWords(comparison, report.slice(shift(comparison.span, start)))));
  for (const baseline of baselinesOf(report, placed)) parts.push(line(TEXTS.implied, baselineInFull(baseline)));
  const total = partOf === null ? undefined : (report.paragraphs[paragraph] as PlacedParagraph).figures[partOf];
  if (total !== undefined) {
    const at = shift(total.span, start);
    parts.push(line(TEXTS.partOf, `${total.indicator.text} ${report.slice(at)}`, at));
  }
  return parts;
}

/** What the figure was checked with: the claims it stands in, with a link to the lines that they rest on. */
function checkPart(report: Report, placed: PlacedFigure): HoverPart[] {
  const items = checksOfFigure(report, placed)
    .filter(({ outcome }) => outcome !== 'open')
    .map(checkItem);
  return items.length === 0 ? [] : [{ as: 'list', label: TEXTS.checked, items }];
}

function checkItem(check: Check): readonly Piece[] {
  const { words, reading } = check;
  const places = (reading?.others ?? []).filter((place) => place.line !== words.line);
  const links = places.map((place): Piece => {
    const { zh, en } = lineName(place.line);
    return { text: { zh: `${zh}: ${place.written}`, en: `${en}: ${place.written}` }, target: place };
  });
  return [{ text: checkInWords(check), target: null }, ...links];
}

const askPart = (figure: PlacedFigure): HoverPart => ({ as: 'question', text: TEXTS.ask, figure: figure.span });

/** Which words the figure was read from, each a link to where they stand. */
function reasonPart(report: Report, placed: PlacedFigure): HoverPart {
  const items = explainFigure(report, placed).map(({ what, read, span, because }): readonly Piece[] => [
    { text: EXPLAINED[what], target: null },
    read === '' ? { text: TEXTS.none, target: null } : { text: read, target: span },
    { text: because, target: null },
  ]);
  return { as: 'list', label: TEXTS.howRead, items };
}

/** A name without a figure of its own: what it is short for, or that it is one of the indicators of the report. */
function nameParts(report: Report, { phrase, key }: Found): HoverPart[] {
  if (phrase === null || key === null) return [];
  const name = report.slice(phrase);
  const full = placesOf(report).names.fullOf(toHalfWidth(name));
  return [{ as: 'title', name, notes: full === null ? [] : [{ zh: `${full}的简称`, en: `short for ${full}` }] }];
}

/** Where else this report states the indicator. */
function placesPart(report: Report, { key, figure }: Found): HoverPart[] {
  if (key === null) return [];
  const statements = placesOf(report)
    .statements(key)
    .filter((statement) => statement.figure.span.start !== figure?.span.start);
  if (statements.length === 0) return [];
  const items = statements.slice(0, PLACE_LIMIT).map((statement) => placeItem(report, statement));
  return [
    { as: 'list', label: figure === null ? TEXTS.stated : TEXTS.also, items: [...items, ...rest(statements.length)] },
  ];
}

const placeItem = (report: Report, { figure: { figure, span } }: Statement): readonly Piece[] => [
  { text: lineName(report.positionAt(span.start).line), target: span },
  { text: placeInWords(figure, report.slice(span)), target: null },
];

/** @param row from 0 */
const lineName = (row: number): Message => ({ zh: `第${row + 1}行`, en: `line ${row + 1}` });

const line = (label: Message, text: Piece['text'], target: Span | null = null): HoverPart => ({
  as: 'line',
  label,
  piece: { text, target },
});

function rest(count: number): readonly (readonly Piece[])[] {
  const more = count - PLACE_LIMIT;
  const text = { zh: `另有${more}处，按 Shift+F12 全部列出`, en: `and ${more} more: Shift+F12 lists all` };
  return more > 0 ? [[{ text, target: null }]] : [];
}
