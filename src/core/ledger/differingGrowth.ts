import { slipBetween } from '../arithmetic/slips';
import type { Slip } from '../arithmetic/slips';
import { changeOf, isApproximate } from '../arithmetic/measured';
import type { Comparison, Figure } from '../figures/model';
import type { PlacedParagraph } from '../report/context';
import type { PlacedFigure, Report } from '../report/report';
import { isSameStretch, periodOf, stretchReported } from '../report/stretches';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { differing } from './series';
import { aspectOf, isToldForAll, isUnderBody, nameOfOne, subjectOf } from './statistic';

/** One growth told twice with other digits: 营业收入同比增长6.8% here, 8.6% there. */
export interface DifferingGrowth {
  readonly indicator: string;
  readonly first: Span;
  readonly place: Span;
  /** The number of the second, and that of the first as it is written; null where words stand behind one of them. */
  readonly fix: { readonly span: Span; readonly newText: string } | null;
}

/** What the year before is called where growth is told. */
const YEAR_BEFORE = /^(?:[上去]年|[上去]年度|[上去]年同期|同期)?$/;
/** What hardly makes one growth of another by chance, where name, time and area are the same. */
const SLIPS: ReadonlySet<Slip['kind']> = new Set(['swap', 'digit']);
const RATES: ReadonlySet<string> = new Set(['%', '％']);

/** The growth that is told of a figure over the year before; null where none is, or another change beside it. */
function growthOf({ comparisons }: Figure): Comparison | null {
  const [growth, ...others] = comparisons.filter(
    ({ kind, base, unit, direction, high }) =>
      (kind === 'yoy' || kind === 'growth') &&
      YEAR_BEFORE.test(base ?? '') &&
      RATES.has(unit) &&
      direction !== null &&
      high === undefined,
  );
  return growth === undefined || others.length > 0 || comparisons.some(({ kind }) => kind === 'mom') ? null : growth;
}

const growths = differing(
  (paragraph, index) => {
    const growth = growthOf(paragraph.figures[index] as Figure);
    return growth === null ? null : `${growth.direction} ${growth.value}`;
  },
  (paragraph, index) => {
    const { indicator, nature } = paragraph.figures[index] as Figure;
    return nature === 'result' && nameOfOne(indicator) && isToldForAll(paragraph, index)
      ? [indicator.key, aspectOf(indicator), subjectOf(paragraph, index)].join('\n')
      : null;
  },
);

/** The same number for as long as edits change nothing of the growths that differ. */
export const growthsVersion = growths.version;

/** The growths of a report that are a slip of the pen away from where the same is told first. */
export const differingGrowthsIn = (report: Report): readonly DifferingGrowth[] =>
  growths(report).flatMap((places) =>
    places.flatMap((place, i): readonly DifferingGrowth[] => {
      const first = places.slice(0, i).find((one) => areOfOneArea(one, place) && areOfOneTime(report, one, place));
      if (first === undefined || !isSlip(report, first, place)) return [];
      const [one, two] = [spanOf(report, first), spanOf(report, place)];
      return [{ indicator: place.figure.indicator.text, first: one, place: two, fix: fixOf(report, one, two) }];
    }),
  );

const NUMBER = /[\d０-９.．]+[%％]$/;

function fixOf(report: Report, first: Span, place: Span): DifferingGrowth['fix'] {
  const [own, meant] = [place, first].map((span) => NUMBER.exec(report.slice(span))?.[0]);
  return own === undefined || meant === undefined
    ? null
    : { span: { start: place.end - own.length, end: place.end }, newText: meant };
}

/** Areas that are hardly the one that a report is on. */
const WIDE: ReadonlySet<string> = new Set(['全国', '全省', '全球', '全行业', '国内', '世界']);
/** Where no area is named it is that of the report. */
const areOfOneArea = ({ figure: { scope: a } }: PlacedFigure, { figure: { scope: b } }: PlacedFigure): boolean =>
  a === b || ((a === null || b === null) && !WIDE.has(`${a ?? b}`));

function areOfOneTime(report: Report, { figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean {
  const own = stretchReported(report);
  const [one, other] = [periodOf(a.period, own), periodOf(b.period, own)];
  return one !== null && other !== null ? isSameStretch(one, other) : a.period?.text === b.period?.text;
}

function isSlip(report: Report, a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.paragraph === b.paragraph || [a, b].some(({ span }) => isUnderBody(report, span.start))) return false;
  const [one, other] = [toldIn(report, a), toldIn(report, b)];
  const slip = one.direction === other.direction ? slipBetween(other.rate, one.rate) : null;
  return slip !== null && SLIPS.has(slip.kind) && ![one, other].some(({ words }) => isApproximate(words));
}

function toldIn(report: Report, { paragraph, figure }: PlacedFigure) {
  const growth = growthOf(figure) as Comparison;
  const words = (report.paragraphs[paragraph] as PlacedParagraph).reading.text.slice(
    growth.span.start,
    growth.span.end,
  );
  return { direction: growth.direction, rate: changeOf(growth, words), words };
}

/** The growth's words in the report. */
function spanOf(report: Report, { figure, paragraph }: PlacedFigure): Span {
  return shift((growthOf(figure) as Comparison).span, report.starts[paragraph] as number);
}
