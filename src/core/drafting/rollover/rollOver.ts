import type { YearFact } from '../../lexicon/time/yearFacts';
import { scan } from '../../figures/tokens/scan';
import type { Role } from '../../outline/model';
import { withArabicYears } from '../../outline/title';
import { roleWithin } from '../../report/context';
import type { PlacedParagraph } from '../../report/context';
import { placeholdersOf } from '../../report/placeholders';
import type { Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import { contains, overlaps, shift } from '../../text/span';
import type { Span } from '../../text/span';
import { readFacts } from './facts';
import { bareNumbers } from './values/bare';
import { isTableRow, replaceCells } from './values/cells';
import { sameKey } from './values/same';
import { isDateLine } from './dates';
import { plainNumbers, replaceFigures } from './figures';
import type { Told } from './figures';
import { readStep } from './nextPeriod';
import { isLonger, namesOwn, nextStep } from './step';
import type { Step } from './step';
import { sameToFill, sincePeriod, valueToFill } from './fillIn';
import { assembled } from './assembled';
import type { Edit, Kept, RollOver } from './model';
import { readTimes } from './periods';
import { dueTimes } from './passing/due';
import { openPlans } from './passing/openPlans';
import { staying, unmoved } from './passing/staying';
import { questions } from './questions';
import { RIGHT_AS_IT_IS } from './timed';
import type { Timed } from './timed';
import { joined, scanned } from './scanned';
import { readVerified } from './verify';
import { isPartial, yearsOf, yearsOfReport, yearsOfResults } from './years';
import type { Years } from './years';

/** What the writer may say of a roll-over. */
export interface RollOverOptions {
  /** The year of last year's report, where neither its title nor its name tells. */
  readonly year?: number;
  /** What the organisation says anew each year. */
  readonly facts?: readonly YearFact[];
  /** To the next period, from a report of a month, a quarter or a half-year; the same period of the next year without it. */
  readonly step?: Step | null;
}

/**
 * This year's draft from last year's report: years and periods one on, a placeholder for every figure that remembers
 * its value, plans and problems of last year as questions. What is not listed among the changes stands as it stood.
 * @returns null where the year of the report is not known and not given.
 */
export function rollOver(
  report: Report,
  { year = report.year ?? yearsOfResults(report)[0], facts = [], step = null }: RollOverOptions = {},
): RollOver | null {
  if (year === undefined) return null;
  const years = yearsOfReport(report, year);
  const told: Told = {
    results: years.results,
    isPartial: isPartial(report),
    ...(step === null ? {} : { nextPeriod: isLonger(step) ? ('longer' as const) : ('alike' as const) }),
  };
  const rolling: Rolling = {
    report,
    title: report.titleSpan,
    years,
    told,
    facts,
    step,
    own: nextStep(report),
    edits: [...questions(report)],
    kept: [],
    asked: new Set(),
  };
  report.paragraphs.forEach((paragraph, i) => {
    if (!paragraph.reading.outline.chrome) rollParagraph(rolling, paragraph, i);
  });
  if (step === null) return assembled(report, year, year + 1, rolling.edits, rolling.kept);
  const edits = rolling.edits.map((edit) => ({ ...edit, newText: sincePeriod(edit.newText) }));
  return assembled(report, year, step.turnsYear ? year + 1 : year, edits, rolling.kept);
}

/** The name of the draft's file: 某局2024年工作总结.txt → 某局2025年工作总结.txt; the same where it names no year that moves on. */
export function rolledName(name: string, report: Report, year: number, step: Step | null = null): string {
  const halfWidth = withArabicYears(toHalfWidth(name));
  const years = yearsOf(report.kind, year);
  let rolled = name;
  const timed = {
    text: name,
    halfWidth,
    tokens: scan(halfWidth, name),
    isPlan: () => true,
    isDateLine: false,
    isTableRow: false,
    own: null,
  };
  for (const time of (step === null ? readTimes(timed, years) : readStep(timed, step, true)).toReversed()) {
    if ('newText' in time && time.kind !== 'date')
      rolled = rolled.slice(0, time.span.start) + time.newText + rolled.slice(time.span.end);
  }
  return rolled;
}

/** What the paragraphs are rolled over with, and what has come of it so far. */
interface Rolling {
  readonly report: Report;
  readonly title: Span | null;
  readonly years: Years;
  readonly told: Told;
  readonly facts: readonly YearFact[];
  readonly step: Step | null;
  /** The step from the period that the report names; its name stays in a draft of next year. */
  readonly own: Step | null;
  readonly edits: Edit[];
  readonly kept: Kept[];
  /** The values of results that are asked for, by what they are known again by. */
  readonly asked: Set<string>;
}

function rollParagraph(
  { report, title, years, told, facts, step, own, edits, kept, asked }: Rolling,
  paragraph: PlacedParagraph,
  index: number,
): void {
  const { reading, context, figures } = paragraph;
  const at = report.starts[index] as number;
  const whole = scanned(reading, report.own);
  const place = (span: Span): Span => shift(whole.source(span), at);
  const roleAt = (offset: number): Role => roleWithin(context, whole.source({ start: offset, end: offset + 1 }).start);
  const isRow = isTableRow(whole.halfWidth, whole.text);
  if (reading.innerLines.length > 0) edits.push(...joined(reading.text, at));
  const timed = {
    ...whole,
    isPlan: (offset: number) => roleAt(offset) === 'plan',
    isDateLine: isDateLine(whole.halfWidth),
    isTableRow: isRow,
    own: report.own,
  };
  const isTitle = title !== null && overlaps(title, { start: at, end: at + reading.text.length });
  // what an earlier draft left to be filled or answered stays as it asks
  const gaps = placeholdersOf(whole);
  const isGap = (span: Span): boolean => gaps.some((gap) => overlaps(gap, span));
  const stays = staying(whole.halfWidth, years, timed.isPlan);
  const read = (step === null ? readTimes(timed, years) : readStep(timed, step, isTitle)).filter(
    ({ span }) => !isGap(span),
  );
  const times = read.map((time) => (step === null && stays(time.span) ? unmoved(time, whole.text) : time));
  const known = readFacts(whole.text, facts, step !== null && !step.turnsYear ? years.results : years.results + 1);
  const isKnown = (span: Span): boolean => known.some((one) => overlaps(one.span, span));
  const found = replaceFigures(whole, figures, told);
  const marked = [
    ...known,
    ...readVerified(
      {
        ...whole,
        roleAt,
        asked: [...times.filter(asks), ...found.edits.filter(({ text }) => !/\d/.test(text))].map(({ span }) => span),
        values: found.edits.map(({ span }) => span),
        dated: times.filter((time) => 'kind' in time && time.kind === 'date').map(({ span }) => span),
      },
      years,
      step === null || step.turnsYear,
    ).filter(
      // the calendar's own changes are those of a new year
      ({ span, certain }) =>
        !isKnown(span) && !isGap(span) && !(step === null && stays(span)) && (step === null || !certain),
    ),
  ];
  const isOpen = step === null && !isRow;
  const due = isOpen
    ? dueTimes({
        ...timed,
        times: read.filter((time) => !('newText' in time || stays(time.span))).map(({ span }) => span),
        asked: [...marked, ...found.edits, ...times.filter((time) => 'newText' in time)].map(({ span }) => span),
      })
    : [];
  const asking = [...marked.filter(({ certain }) => !certain), ...due, ...found.edits, ...times.filter(asks)];
  const verified = [
    ...marked,
    ...due,
    ...(isOpen ? openPlans({ ...timed, asked: asking.map(({ span }) => span) }) : []),
  ];
  for (const { span, newText, certain } of verified)
    if ((title === null || !overlaps(title, place(span))) && whole.text.slice(span.start, span.end) !== newText)
      edits.push({ kind: certain ? 'period' : 'verify', span: place(span), newText });
  for (const time of times) {
    const span = place(time.span);
    if (verified.some((one) => overlaps(one.span, time.span))) continue;
    const words = whole.text.slice(time.span.start, time.span.end);
    if (!('newText' in time)) kept.push({ ...time, span });
    else if (step === null && own !== null && namesOwn(words, own)) kept.push({ span, text: words, ...RIGHT_AS_IT_IS });
    else
      edits.push({ kind: title !== null && contains(title, span) ? 'title' : time.kind, span, newText: time.newText });
  }
  if (reading.outline.cell !== null) return;
  const taken = [...found.edits, ...verified, ...times];
  for (const { span, newText, text, indicator, known: isBase } of [
    ...found.edits,
    ...(isRow ? replaceCells(whole) : bareNumbers(whole, taken)),
  ]) {
    if (isKnown(span)) continue;
    if (title !== null && overlaps(title, place(span))) continue;
    if (isBase === true) {
      edits.push({ kind: 'known', span: place(span), newText });
      continue;
    }
    const role = roleAt(span.start);
    const key = role === 'plan' || newText !== valueToFill(withoutUnit(text, span)) ? null : sameKey(indicator, text);
    const isTold = key !== null && asked.has(key);
    if (key !== null) asked.add(key);
    edits.push({
      kind: 'figure',
      span: place(span),
      newText: isTold ? sameToFill(withoutUnit(text, span)) : newText,
      figure: { text, indicator, role },
    });
  }
  for (const { span, why } of [
    ...found.kept,
    ...plainNumbers(whole).filter((one) => !times.some((time) => overlaps(time.span, one.span))),
  ])
    kept.push({ span: place(span), text: whole.text.slice(span.start, span.end), why, look: true });
}

/** The number of a value that its span is of, as written. @param text with its unit */
const withoutUnit = (text: string, { start, end }: Span): string => text.slice(0, end - start);

/** Whether a word of time becomes a gap or a mark. */
const asks = (time: Timed): boolean => 'newText' in time && time.newText.startsWith('【待');
