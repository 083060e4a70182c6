import { COUNTED_KINDS } from '../../lexicon/quantities/units';
import type { Comparison, Figure } from '../../figures/model';
import type { Token } from '../../figures/tokens/token';
import { atConstantPrices } from '../../relations/constantPrices';
import { isExact } from '../../arithmetic/measured';
import type { PlacedQuantity } from '../../numerals/quantity';
import type { Message } from '../../text/message';
import { contains } from '../../text/span';
import type { Span } from '../../text/span';
import { changeToFill, valueToFill } from './fillIn';
import type { ChangeOf } from './fillIn';
import { knownBase } from './values/knownBase';
import { standing } from './values/standing';
import type { Scanned } from './scanned';

/** What is known of the report when its figures are replaced. */
export interface Told {
  /** The year whose results it tells. */
  readonly results: number;
  /**
   * Whether it tells of a part of the year, so that the year before ends with other values than those it is compared
   * with.
   */
  readonly isPartial: boolean;
  /** For a draft of the next period, whether that is as long as this one: it is then compared with this report by 环比. */
  readonly nextPeriod?: 'alike' | 'longer';
}

/** A number of last year and what takes its place; spans relative to the text that was scanned. */
export interface FigureEdit {
  readonly span: Span;
  readonly newText: string;
  /** Number and unit as written. */
  readonly text: string;
  readonly indicator: string;
  /** Whether the new text is a value that last year's report tells, and no gap. */
  readonly known?: true;
}

/** A number that stays. */
export interface KeptFigure {
  readonly span: Span;
  readonly why: Message;
}

const ENUMERATING: Message = {
  zh: '汉字数目多为列举（三项任务、两条主线），没有改',
  en: 'a small number in words mostly counts what is listed; left',
};
const NO_FIGURE: Message = {
  zh: '没有读作数据的数字（名称、等级、界限、序数），没有改',
  en: 'a number that was not read as a figure (a name, a grade, a bound); left',
};
const STANDS: Message = {
  zh: '是名称或制度里的数字（240小时过境免签、15分钟生活圈），没有改',
  en: 'the number of a name or a standing rule; left',
};
/** 居全市首位, 列第一方阵榜首: not 放在首位. */
const RANKED = /(?:居|列|获|排名?)[^，。；、]{0,8}$/;
const DIGITS = /\d[\d.,]*/g;
/** 表1, 附件2: what such a number stands behind is numbered, not counted. */
const NUMBERED = /[表图件]\s*$/;

/** Numbers in digits that stand in plain text: nobody is to be surprised by them. */
export function plainNumbers({ halfWidth, tokens }: Scanned): readonly KeptFigure[] {
  return tokens
    .filter(({ kind, start }) => kind === 'text' && !halfWidth.startsWith('【待', start))
    .flatMap((token) =>
      [...halfWidth.slice(token.start, token.end).matchAll(DIGITS)]
        .filter(({ index }) => !NUMBERED.test(halfWidth.slice(0, token.start + index)))
        .map(({ index, 0: digits }) => ({
          span: {
            start: token.start + index,
            end: wordEnd(halfWidth, token.start + index + digits.replace(/[.,]+$/, '').length),
          },
          why: NO_FIGURE,
        })),
    );
}

/** With the word that the number counts, so that the list can be read: 12班, 5000吨级. */
function wordEnd(halfWidth: string, end: number): number {
  let to = end;
  while (to < end + 2 && /[\u4e00-\u9fffA-Za-z%]/.test(halfWidth[to] ?? '')) to++;
  return to;
}

/**
 * Every number of a paragraph that last year's results or goals were told with, and the placeholder for it.
 * @param figures with their spans in the paragraph.
 */
export function replaceFigures(
  { text, halfWidth, tokens, source }: Scanned,
  figures: readonly Figure[],
  told: Told,
): { readonly edits: readonly FigureEdit[]; readonly kept: readonly KeptFigure[] } {
  const edits: FigureEdit[] = [];
  const kept: KeptFigure[] = [];
  const stands = standing(halfWidth);
  for (const token of tokens) {
    if (stands(token)) {
      kept.push({ span: token, why: STANDS });
      continue;
    }
    if (token.kind === 'rank') {
      const ranked =
        claimAt(figures, source(token))?.figure ?? figures.find(({ span }) => contains(span, source(token)));
      const written = text.slice(token.start, token.end);
      const isPlace = /[\d一二三四五六七八九十]/.test(written) || RANKED.test(text.slice(0, token.start));
      if (ranked === undefined || !isPlace) kept.push({ span: token, why: NO_FIGURE });
      else edits.push({ span: token, newText: valueToFill(written), text: written, indicator: ranked.indicator.text });
    }
    if (token.kind !== 'quantity' || token.quantity === undefined) continue;
    const place = source(token);
    const own = figures.find(({ span }) => span.start === place.start);
    const claim = own === undefined ? claimAt(figures, place) : null;
    const known =
      own === undefined || told.nextPeriod !== undefined ? null : knownBase(text, figures, own, source, tokens);
    if (known !== null) {
      edits.push({
        span: token,
        newText: known,
        text: text.slice(token.start, token.end),
        indicator: own?.indicator.text ?? '',
        known: true,
      });
      continue;
    }
    if (enumerates(token.quantity) && claim === null && (own?.comparisons.length ?? 0) === 0)
      kept.push({ span: token, why: ENUMERATING });
    else
      edits.push({
        ...replaced(
          text,
          token as Token & { readonly quantity: PlacedQuantity },
          claim === null ? null : changeOf(claim, text, told, tokens, source),
        ),
        indicator: (own ?? claim?.figure)?.indicator.text ?? '',
      });
  }
  return { edits, kept };
}

const MOST_LISTED = 10;
const enumerates = ({ script, value, approximation, magnitude, high, entry }: PlacedQuantity): boolean =>
  script === 'chinese' &&
  high === undefined &&
  magnitude === 1 &&
  value <= MOST_LISTED &&
  approximation === '' &&
  COUNTED_KINDS.has(entry?.kind ?? '');

interface Claimed {
  readonly figure: Figure;
  readonly comparison: Comparison;
}

/** The comparison that the number states, with its figure. */
function claimAt(figures: readonly Figure[], place: Span): Claimed | null {
  for (const figure of figures) {
    const comparison = figure.comparisons.find(({ span }) => contains(span, place));
    if (comparison !== undefined) return { figure, comparison };
  }
  return null;
}

/**
 * The number without its unit becomes a gap, so that the unit need not be typed again; with it where the two cannot be
 * parted.
 */
function replaced(
  text: string,
  { start, end, quantity }: Token & { readonly quantity: PlacedQuantity },
  change: { readonly kind: ChangeOf; readonly lastYear: string } | null,
): Omit<FigureEdit, 'indicator'> {
  const written = text.slice(start, end);
  const unit = quantity.writtenUnit;
  const parted =
    quantity.high === undefined &&
    quantity.terms === undefined &&
    unit !== '' &&
    unit.length < written.length &&
    written.endsWith(unit);
  const span = { start, end: parted ? end - unit.length : end };
  const gap =
    change !== null && parted ? changeToFill(change.kind, change.lastYear) : valueToFill(text.slice(start, span.end));
  return { span, newText: gap, text: written };
}

const OF_LAST_YEAR = /^(?:上年|去年|上一年|前一年|年初|上一?学年)/;
const SAME_PERIOD = /同期/;

/** The change that follows from this year's value and last year's; null where it does not follow from these two. */
function changeOf(
  { figure, comparison }: Claimed,
  text: string,
  told: Told,
  tokens: Scanned['tokens'],
  source: Scanned['source'],
): { readonly kind: ChangeOf; readonly lastYear: string } | null {
  const { kind, base, unit, high, implied, span } = comparison;
  if (
    figure.nature === 'target' ||
    high !== undefined ||
    implied === true ||
    (told.nextPeriod !== undefined
      ? kind !== 'mom' || told.nextPeriod === 'longer'
      : kind !== 'yoy' && kind !== 'growth') ||
    !isExact(figure.quantity) ||
    figure.quantity.value <= 0
  )
    return null;
  const fromLastYear =
    told.nextPeriod !== undefined
      ? true
      : told.isPartial
        ? kind === 'yoy' && (base === null || SAME_PERIOD.test(base))
        : base === null || OF_LAST_YEAR.test(base) || base.startsWith(`${told.results - 1}年`);
  if (!fromLastYear) return null;
  const value = tokens.find((token) => source(token).start === figure.span.start);
  if (value === undefined) return null;
  const lastYear = text.slice(value.start, value.end);
  const isRate = figure.quantity.entry?.kind === 'ratio';
  if (/百分点$/.test(unit)) return figure.quantity.writtenUnit === '%' ? { kind: 'points', lastYear } : null;
  if (unit === '%' || unit === '％')
    return isRate || atConstantPrices(figure, text.slice(figure.span.start, span.end))
      ? null
      : { kind: 'percent', lastYear };
  return unit === figure.quantity.writtenUnit && !isRate ? { kind: 'amount', lastYear } : null;
}
