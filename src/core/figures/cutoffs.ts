import { toHalfWidth } from '../text/width';
import { matchesOf } from '../text/characters';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Figure } from './model';

/** The month up to which results of a paragraph are counted. */
export interface Cutoff {
  /** The words that say so, relative to the paragraph. */
  readonly span: Span;
  readonly text: string;
  readonly month: number;
  /** What came together since January (1—5月, 上半年), or what there is at the end of a month (截至5月底). */
  readonly kind: 'flow' | 'stock';
}

/** The months up to which a paragraph counts. */
export interface Cutoffs {
  /** In reading order, each phrase once. */
  readonly cutoffs: readonly Cutoff[];
  /** Whether they differ for a reason: the same indicators told month by month, or figures said not to be out yet. */
  readonly meant: boolean;
}

/** What is read of a paragraph. */
interface Told {
  readonly figures: readonly Figure[];
  readonly reading: { readonly halfWidth: string; readonly text: string };
}

const NONE: Cutoffs = { cutoffs: [], meant: false };
const readOnce = remembered(read);

/** The months up to which the results of a placed paragraph are counted; read when first asked for. */
export const cutoffsOf = (paragraph: Told): Cutoffs => (paragraph.figures.length === 0 ? NONE : readOnce(paragraph));

/** 预计1—11月达到…: what is expected goes further than what is counted. */
const EXPECTED = /(?:预计|预测|预期|估计|有望)(?:全[市县区镇]|到)?$/;
/** Says why figures stop short: （10月数据尚未核定）. */
const NOT_OUT = /未(?:公布|核定|发布|反馈|统计|出数)|数据滞后|统计滞后|最新(?:数据|一期)/;

const BY_MONTH = '截[至止]到?(?:(?:19|20)\\d{2}年|今年)?(\\d{1,2})月(?:份|底|末|\\d{1,2}日)?';
/** Cut-offs that are no period of a figure, each with whether a figure is told by it. */
const BESIDE: readonly { readonly pattern: RegExp; readonly isTold: (figure: Span, words: Span) => boolean }[] = [
  // 新增学位2430个|（截至2025年11月末）
  {
    pattern: new RegExp(`(?<=\\()${BY_MONTH}(?=\\))`, 'g'),
    isTold: (figure, words) => figure.end === words.start - 1,
  },
  // 截至11月底，|全年已开工97个
  { pattern: new RegExp(`${BY_MONTH}(?=,全年)`, 'g'), isTold: (figure, words) => figure.start > words.end },
];

function read({ figures, reading: { halfWidth, text } }: Told): Cutoffs {
  const byPlace = new Map<number, Cutoff>();
  const months = new Map<string, Set<string>>();
  for (const { nature, period, span, indicator } of figures) {
    const told = nature === 'target' || period === null ? null : monthOf(period.text, period.start);
    if (told === null || period === null) continue;
    const at = text.lastIndexOf(period.text, span.start);
    if (at < 0) continue;
    if (EXPECTED.test(halfWidth.slice(Math.max(0, at - 6), at))) continue;
    byPlace.set(at, { span: { start: at, end: at + period.text.length }, text: period.text, ...told });
    const name = indicator.key ?? indicator.text;
    if (name !== '') months.set(name, (months.get(name) ?? new Set()).add(`${told.kind} ${told.month}`));
  }
  for (const { pattern, isTold } of BESIDE)
    for (const { index, 0: written, 1: month } of matchesOf(halfWidth, pattern)) {
      const span = { start: index, end: index + written.length };
      if (figures.some((figure) => figure.nature === 'result' && isTold(figure.span, span)))
        byPlace.set(index, { span, text: text.slice(index, span.end), month: Number(month), kind: 'stock' });
    }
  if (byPlace.size === 0) return NONE;
  const isMeant = months.size > 0 && [...months.values()].every((of) => of.size > 1);
  return {
    cutoffs: [...byPlace.values()].sort((a, b) => a.span.start - b.span.start),
    meant: isMeant || NOT_OUT.test(halfWidth),
  };
}

const SINCE_JANUARY = /(?<!\d)1月?[-—–~至到]{1,2}(\d{1,2})月|^(?:今年)?前(\d{1,2})个月$/;
const UP_TO =
  /^(?:截[至止]到?(?:(?:19|20)\d{2}年|今年)?(\d{1,2})月(?:份|底|末|中旬|上旬|下旬|\d{1,2}日)?|(\d{1,2})月末)$/;
/** Of a year's report what is counted up to September. */
const THREE_QUARTERS = /^(?:(?:今|本)年|20\d\d年)?(?:前三季度|[一1]至三季度)$/;
const YEARS_END = /^截[至止]到?(?:今年|年)[底末]$/;
const OTHER_YEAR = /去年|上年|同期|(?:19|20)\d{2}[-—~至]/;

/** The month that a period goes up to; null for a single month, a quarter, another year. */
function monthOf(text: string, start: string | null): Pick<Cutoff, 'month' | 'kind'> | null {
  const written = toHalfWidth(text);
  if (OTHER_YEAR.test(written)) return null;
  const [, since, first] = SINCE_JANUARY.exec(written) ?? [];
  const flow = since ?? first;
  if (flow !== undefined) return { month: Number(flow), kind: 'flow' };
  if (THREE_QUARTERS.test(written)) return { month: 9, kind: 'flow' };
  if (YEARS_END.test(written)) return { month: 12, kind: 'stock' };
  const [, upTo, end] = UP_TO.exec(written) ?? [];
  if (end !== undefined) return { month: Number(end), kind: 'stock' };
  return upTo === undefined || start !== null ? null : { month: Number(upTo), kind: 'stock' };
}
