import { ledgerRows } from '../ledger/rows';
import type { LedgerRow } from '../ledger/rows';
import { readQuantity } from '../numerals/quantity';
import { ReportDocument } from '../report/document';
import { gapsIn } from '../report/placeholders';
import type { Report } from '../report/report';
import { toHalfWidth } from '../text/width';
import type { Message } from '../text/message';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { isOneOffMark } from './rollover/oneOff';
import { planAsked, readFillIn, readToVerify } from './rollover/fillIn';

/** What this year's report still needs from a department: a gap of the draft as a row of 数据采集表. */
export interface CollectRow {
  /** The heading of the section that the gap stands in; "" before the first. */
  readonly section: string;
  /** As written; of a gap in the plan, with （目标）. */
  readonly indicator: string;
  /** With its magnitude: 亿元. */
  readonly unit: string;
  /** The number that stood there last year, as written. */
  readonly lastYear: string;
  /** What last year's plan aimed at, with its unit; "" where it named no figure for the indicator. */
  readonly goal: string;
  /** The words before the gap, as `wordsBefore` has them: by them and by last year's number the row finds its place again. */
  readonly before: string;
}

/** What came back for a row. */
export interface Collected {
  readonly lastYear: string;
  readonly before: string;
  /** As typed: a number, or a text that should be one. */
  readonly value: number | string;
  /** The row of the sheet, from 1, by which a misfit is named. */
  readonly row: number;
  /** What the sheet calls it, by which a misfit is named, too. */
  readonly indicator?: string;
}

/** A value that was not filled in, with why. */
export interface Misfit {
  readonly row: number;
  /** "" where the sheet has none. */
  readonly indicator: string;
  readonly value: string;
  readonly why: Message;
  /** The gap of the draft that it was meant for; null where there is none, or more than one. */
  readonly gap: Span | null;
}

interface ValueGap {
  readonly span: Span;
  readonly lastYear: string;
  readonly before: string;
}

/** So many characters before a gap tell it from others of the same number. */
const BEFORE = 16;
/** So far before a gap they are looked for, marks and numbers included. In UTF-16 code units. */
const REACH = 200;

/**
 * The words before a gap without numbers and gaps, marks as the words that they are about: they stay as they are when the
 * writer fills in another gap, or answers a mark, while the sheet is with the departments.
 */
const wordsBefore = (text: string): string =>
  text
    .replace(/^[^【】]*】/, '')
    .replace(/【待[填答][^】]*】/g, '')
    .replace(/【待核([^【】（]*)（[^【】]*】/g, '$1')
    .replace(/[\d.,０-９．%％]+/g, '')
    .slice(-BEFORE)
    .trim();

/** The gaps of a draft as rows, in reading order. */
export function collectRows(draft: Report): readonly CollectRow[] {
  const gaps = valueGaps(draft);
  const { text, at } = asLastYear(draft);
  const { report } = new ReportDocument(text, { own: draft.own });
  const rows = ledgerRows(report, [], 'zh');
  const goals = goalsOf(draft);
  let next = 0; // the rows and the gaps are in reading order
  return gaps.map(({ span, lastYear, before }) => {
    const place = at(span.start);
    while (next < rows.length && (rows[next] as LedgerRow).span.end <= place) next++;
    const found = rows[next];
    const row = found !== undefined && found.span.start <= place ? found : undefined;
    if (row === undefined) return { ...changeAt(report, rows, place), lastYear, goal: '', before };
    return {
      section: row.section,
      indicator: `${named(row.indicatorText, before) || behind(draft, span, row.unit)}${row.target ? '（目标）' : ''}`,
      unit: row.unit,
      lastYear,
      goal: (row.target ? undefined : goals.get(goalKey(row))) ?? '',
      before,
    };
  });
}

/**
 * What a gap asks that is no value of its own: a growth, a share, a distance. It goes by the figure that it is said of,
 * with the words before it: 农林牧渔业总产值（比上年增长）, %.
 */
function changeAt(
  report: Report,
  rows: readonly LedgerRow[],
  place: number,
): Pick<CollectRow, 'section' | 'indicator' | 'unit'> {
  const index = report.paragraphAt(place);
  const at = place - (report.starts[index] as number);
  const { figures, reading } = report.paragraphs[index]!;
  for (const { comparisons, indicator, span } of figures)
    for (const one of comparisons)
      if (one.span.start <= at && at < one.span.end) {
        const start = (report.starts[index] as number) + span.start;
        return {
          section: rows.find((row) => row.span.start <= start && start < row.span.end)?.section ?? '',
          indicator: `${indicator.text}（${reading.text.slice(one.span.start, at)}）`,
          unit: one.unit,
        };
      }
  return { section: '', indicator: '', unit: '' };
}

const NO_PLACE: Message = {
  zh: '草稿里没有这一处待填，或已经填过',
  en: 'the draft has no such gap, or it is filled already',
};
const TWO_PLACES: Message = { zh: '草稿里有几处都像，没有填', en: 'several gaps of the draft fit; none was filled' };
const NO_NUMBER: Message = { zh: '不是一个数', en: 'this is no number' };

/**
 * Puts what came back into the gaps. Each value goes to the one gap that remembers the same number of last year behind
 * the same words; what fits none, or more than one, is listed.
 */
export function fillCollected(
  draft: Report,
  collected: readonly Collected[],
): {
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  readonly misfits: readonly Misfit[];
} {
  const open = new Map<string, ValueGap[]>();
  for (const gap of valueGaps(draft)) open.set(placeKey(gap), [...(open.get(placeKey(gap)) ?? []), gap]);
  const edits: { span: Span; newText: string }[] = [];
  const misfits: Misfit[] = [];
  for (const { lastYear, before, value, row, indicator = '' } of collected) {
    const newText = typeof value === 'number' ? written(value, lastYear) : plainNumber(value);
    const fits = open.get(placeKey({ lastYear, before })) ?? [];
    const [gap] = fits;
    const why = newText === null ? NO_NUMBER : gap === undefined ? NO_PLACE : fits.length > 1 ? TWO_PLACES : null;
    if (why !== null || gap === undefined || newText === null) {
      const meant = fits.length === 1 ? (gap?.span ?? null) : null;
      misfits.push({ row, indicator, value: String(value), why: why ?? NO_PLACE, gap: meant });
      continue;
    }
    open.delete(placeKey(gap));
    edits.push({ span: gap.span, newText });
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), misfits };
}

/** Of a row that was written before numbers and gaps were left out of the words, too. */
const placeKey = ({ lastYear, before }: Pick<ValueGap, 'lastYear' | 'before'>): string =>
  `${lastYear}\n${wordsBefore(before)}`;

/** Gaps for a number; a date is nothing that a department is asked for. */
function valueGaps(draft: Report): readonly ValueGap[] {
  return gapsIn(draft).flatMap(({ paragraph, found }) => {
    const { text } = draft.paragraphs[paragraph]!.reading;
    return found.flatMap((span): ValueGap[] => {
      const fill = readFillIn(text.slice(span.start, span.end));
      return fill?.kind !== 'value' || plainNumber(fill.lastYear) === null
        ? []
        : [
            {
              span: shift(span, draft.starts[paragraph] as number),
              lastYear: fill.lastYear,
              before: wordsBefore(text.slice(Math.max(0, span.start - REACH), span.start)),
            },
          ];
    });
  });
}

/** The draft as last year's report read, without gaps and marks, and where the place of a gap stands in it. */
function asLastYear(draft: Report): { readonly text: string; readonly at: (offset: number) => number } {
  const moved = new Map<number, number>();
  let text = '';
  let end = 0;
  for (const { paragraph, found } of gapsIn(draft))
    for (const span of found) {
      const { start, end: behind } = shift(span, draft.starts[paragraph] as number);
      const words = lastYearsWords(draft.slice({ start, end: behind }));
      if (words === null) continue;
      text += draft.slice({ start: end, end: start });
      moved.set(start, text.length - start);
      text += words;
      end = behind;
    }
  text += draft.slice({ start: end, end: draft.length });
  return { text, at: (offset) => offset + (moved.get(offset) ?? 0) };
}

/** What stood in last year's report where a gap or a mark stands; null for a question, and for a change to be worked out. */
function lastYearsWords(gap: string): string | null {
  if (isOneOffMark(gap)) return '';
  const fill = readFillIn(gap);
  return fill?.kind === 'value' ? fill.lastYear : (readToVerify(gap)?.words ?? null);
}

/** A name of one character tells a department nothing: of 现已完成15个 the words before the value do. */
const named = (indicator: string, before: string): string =>
  indicator.length > 1 ? indicator : (before.split(/[，。；、：,;:]/).at(-1) ?? indicator);

/** So many characters behind a value name it where no words before it do. */
const BEHIND = 14;
/** What follows a value, without its unit: 14个｜国、省考断面水质优良比例; as far as the next mark, gap or number. */
const behind = (draft: Report, { end }: Span, unit: string): string => {
  const words = draft.slice({ start: end, end: Math.min(draft.length, end + BEHIND) });
  return /^[^\s，。；：！？,;:!?【\d]*/.exec(words.startsWith(unit) ? words.slice(unit.length) : words)?.[0] ?? '';
};

const goalKey = ({ group, unit }: Pick<LedgerRow, 'group' | 'unit'>): string => `${group} ${unit}`;

/** The figures of last year's plans that the draft asks about, by indicator and unit; of two, the first. */
function goalsOf(draft: Report): ReadonlyMap<string, string> {
  const goals = new Map<string, string>();
  for (const { paragraph, found } of gapsIn(draft))
    for (const span of found) {
      const plan = planAsked(draft.paragraphs[paragraph]!.reading.text.slice(span.start, span.end));
      if (plan === null) continue;
      for (const row of ledgerRows(new ReportDocument(plan, { own: draft.own }).report, [], 'zh'))
        if (row.group !== '' && !goals.has(goalKey(row))) goals.set(goalKey(row), row.text);
    }
  return goals;
}

/** A number of a sheet, which keeps no zeros at the end, with as many decimals as last year's had. */
function written(value: number, lastYear: string): string | null {
  if (!Number.isFinite(value) || value < 0) return null;
  const decimals = /\.(\d+)/.exec(toHalfWidth(lastYear))?.[1]?.length ?? 0;
  const plain = plainNumber(String(value));
  if (plain === null) return null;
  const own = plain.split('.')[1]?.length ?? 0;
  return own >= decimals ? plain : value.toFixed(decimals);
}

/** The text where it is one number and nothing else; with a unit it is none, for the unit stands behind the gap. */
function plainNumber(text: string): string | null {
  const trimmed = text.trim();
  const halfWidth = toHalfWidth(trimmed);
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(halfWidth)) return null;
  return readQuantity(`${halfWidth}个`, `${halfWidth}个`, 0) === null ? null : halfWidth;
}
