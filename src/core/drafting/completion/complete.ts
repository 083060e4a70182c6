import type { FamilyId } from '../../outline/markers/family';
import { SPOKEN } from '../../outline/markers/kinds';
import { sectionAt } from '../../report/find';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Library } from '../library';
import { escapeText } from '../snippet';
import { OPEN } from './clauses';
import type { RecurringClause } from './clauses';
import { offerAfterFigure, offerRate, offerUnits } from './figures';
import type { Completion, Uses } from './model';
import { namesOf } from './names';
import type { NameUse } from './names';
import { PREFIX, offerPatterns, offerPhrases, typedLength } from './offers';
import type { Ranked } from './offers';
import type { PastReport } from './past';
import { offerOpenings } from './openings';
import { begunBy } from './pinyin';
import { placeAt } from './place';
import { queryAt } from './query';
import type { Query } from './query';
import type { Span } from '../../text/span';
import { alike } from '../../text/message';

/** What completion draws on beside the draft. */
export interface Sources {
  readonly library: Library;
  /** Other reports of the workspace. */
  readonly past: readonly PastReport[];
  /** Their recurring clauses. */
  readonly clauses: readonly RecurringClause[];
  readonly uses: Uses;
}

/** More are no help: the writer types on. */
const MOST = 800;
/** So many are offered by the first letter of their prefix. */
const MOST_BY_LETTER = 12;
/** A name is offered from its second character on, a clause from its third. */
const CLAUSE_FROM = 3;

/**
 * What the writer may want at the cursor, the likeliest first.
 * @param at absolute offset
 * @param asked whether the writer has asked by a key or by writing a word; after a mere digit or comma only what is
 *   known for sure is offered
 */
export function complete(
  report: Report,
  at: number,
  { library, past, clauses, uses }: Sources,
  asked = true,
): readonly Completion[] {
  const before = paragraphBefore(report, at);
  const query = queryAt(before);
  const span = query.form === 'none' ? { start: at, end: at } : shift(query.span, at - before.length);
  if (query.form !== 'slash' && isInHeading(report, at)) return [];
  if (query.form === 'slash')
    return sorted([
      ...offerPatterns(library, query, placeAt(report, span.start, at), span, uses),
      ...offerPhrases(library, query, span, uses),
    ]);
  if (query.form === 'pinyin' && query.text.length === 1) {
    // An empty answer, come late, would end the session of the letters that have been typed since.
    return sorted(
      [
        ...offerPhrases(library, query, span, uses),
        ...offerPatterns(library, query, placeAt(report, span.start, at), span, uses),
      ].filter(({ rank }) => rank[0] === PREFIX),
    ).slice(0, MOST_BY_LETTER);
  }
  const names = namesOf(report);
  if (query.form === 'none')
    return /\d$/.test(before) ? offerUnits(report, at, past, names, asked) : rateHere(report, at, past, before);
  // 1.2万: a unit may follow, or the number is whole
  if (/\d[万亿]$/.test(before))
    return [...offerUnits(report, at, past, names, asked), ...offerAfterFigure(report, at, past)];
  const ranked = [
    ...offerPatterns(library, query, placeAt(report, span.start, at), span, uses),
    ...offerPhrases(library, query, span, uses),
    ...offerOpenings(library, before, query, span, uses),
    ...offerNames([names, ...past.map((one) => one.names)], query, span, uses),
    ...offerClauses(clauses, query, span, uses),
  ];
  return [...offerAfterFigure(report, at, past), ...typedRate(report, query, span, past), ...sorted(ranked)];
}

/** Whether the mark that ends at the offset calls for patterns: a slash, or what an input method writes for its key. */
export function isCallAt(report: Report, at: number): boolean {
  const query = queryAt(paragraphBefore(report, at));
  return query.form === 'slash' && query.text === '';
}

/** The text of the paragraph up to the cursor. */
function paragraphBefore(report: Report, at: number): string {
  const paragraph = report.paragraphAt(at);
  return report.paragraphs[paragraph]!.reading.text.slice(0, at - (report.starts[paragraph] as number));
}

/** Items that are sentences as much as headings. */
const ITEMS: ReadonlySet<FamilyId> = new Set([...SPOKEN, 'lead', 'cue']);

/** Whether the cursor stands in a numbered heading: nothing is to pop up there but what is asked for by the slash. */
function isInHeading(report: Report, at: number): boolean {
  const section = sectionAt(report, at);
  return (
    section !== null &&
    section.marker !== '' &&
    !ITEMS.has(section.family) &&
    section.headingSpan.start <= at &&
    at <= section.headingSpan.end
  );
}

const sorted = (ranked: readonly Ranked[]): readonly Completion[] =>
  [...ranked]
    .sort((a, b) => byRank(a.rank, b.rank))
    .slice(0, MOST)
    .map(({ completion }) => completion);

function byRank(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}

/** After a figure and a comma the whole comparison is offered where it can be worked out. */
const rateHere = (report: Report, at: number, past: readonly PastReport[], before: string): readonly Completion[] =>
  /[，,]$/.test(before) ? offerRate(report, at, at, past, '同比增长') : [];

const YOY = '同比增长';

/** The rate, where the words typed so far name it or are about to. */
function typedRate(
  report: Report,
  query: Exclude<Query, { form: 'none' }>,
  span: Span,
  past: readonly PastReport[],
): readonly Completion[] {
  const { end } = span;
  if (query.form === 'pinyin')
    return begunBy(YOY, query.text) === null ? [] : offerRate(report, span.start, end, past, YOY);
  for (const words of ['', '增长']) {
    const offered = offerRate(report, end, end, past, words);
    if (offered.length > 0) return offered;
  }
  const typed = typedLength(query.text, YOY);
  return typed === 0 ? [] : offerRate(report, end - typed, end, past, YOY);
}

/** Ranks of what is no pattern: behind the phrases that begin alike. */
const [OF_NAMES, OF_CLAUSES] = [3, 4];

function offerNames(
  all: readonly ReadonlyMap<string, NameUse>[],
  query: Exclude<Query, { form: 'none' }>,
  { end }: Span,
  uses: Uses,
): readonly Ranked[] {
  const counts = new Map<string, number>();
  for (const names of all) for (const [name, { count }] of names) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].flatMap(([name, count], index): Ranked[] => {
    const length = begunLength(query, name);
    if (length === 0) return [];
    const id = `name:${name}`;
    const completion: Completion = {
      kind: 'indicator',
      id,
      label: name,
      detail: { zh: `指标·用过${count}次`, en: `indicator, used ${count}×` },
      documentation: { zh: '', en: '' },
      body: escapeText(name),
      span: { start: end - length, end },
    };
    return [{ completion, rank: [OF_NAMES, -uses(id), -count, index] }];
  });
}

function offerClauses(
  clauses: readonly RecurringClause[],
  query: Exclude<Query, { form: 'none' }>,
  { end }: Span,
  uses: Uses,
): readonly Ranked[] {
  return clauses.flatMap(({ text, count, file, line }, index): Ranked[] => {
    const length = begunLength(query, text, CLAUSE_FROM);
    if (length === 0) return [];
    const id = `clause:${text.replaceAll(OPEN, '…')}`;
    const where = {
      zh: `往年用过${count}次，最近见${file} 第${line}行`,
      en: `used ${count}× before, last in ${file}, line ${line}`,
    };
    const completion: Completion = {
      kind: 'clause',
      id,
      label: text.replaceAll(OPEN, '…'),
      detail: alike(file),
      documentation: where,
      body: openBody(text),
      span: { start: end - length, end },
    };
    return [{ completion, rank: [OF_CLAUSES, -uses(id), -count, index] }];
  });
}

/** How much of the query begins the name, more of which is still to come; 0 for nothing. */
function begunLength(query: Exclude<Query, { form: 'none' }>, name: string, shortest?: number): number {
  if (query.form === 'pinyin')
    return query.text.length >= (shortest ?? 0) && begunBy(name, query.text) !== null ? query.text.length : 0;
  const length = typedLength(query.text, name, shortest);
  return length === name.length ? 0 : length;
}

/** The clause as a snippet: its numbers are to be filled in. */
function openBody(text: string): string {
  let stop = 0;
  return text
    .split(OPEN)
    .map(escapeText)
    .reduce((body, part) => `${body}\${${++stop}:【待填：数】}${part}`);
}
