import { WITHIN_YEAR } from '../lexicon/reportKinds';
import type { ReportKind } from '../outline/model';
import { expandSkeleton } from './skeleton';
import type { LibrarySkeleton } from './library';

/** What a new report is begun with. */
export interface Beginning {
  readonly issuer: string;
  readonly year: number;
}

/** A new report, and the name to save it under. */
export interface NewReport {
  readonly text: string;
  readonly fileName: string;
}

/** Reports that bear the year that they look ahead to: they are written before it or as it begins. */
const AHEAD: ReadonlySet<ReportKind> = new Set<ReportKind>(['goals', 'plan', 'government']);
/** Reports that are written in the year that they tell of. */
const AT_ANY_TIME: ReadonlySet<ReportKind> = new Set<ReportKind>([
  ...WITHIN_YEAR,
  'rectification',
  'survey',
  'experience',
]);
const FIRST_MONTHS = 3;
const LAST_QUARTER = 10;

/** The year that a report of the kind written on that day is most likely about. @param month 1 to 12 */
export function likelyYear(kind: ReportKind, year: number, month: number): number {
  if (AHEAD.has(kind)) return month >= LAST_QUARTER ? year + 1 : year;
  return !AT_ANY_TIME.has(kind) && month <= FIRST_MONTHS ? year - 1 : year;
}

/** The names of files that are taken for reports without more. */
const TOLD_BY_NAME = /工作总结|工作报告|工作要点|工作计划|述职报告|总结/u;
const NOT_IN_NAMES = /【[^】]*】|[\\/:*?"<>|\s]/gu;

/** The skeleton with its slots for body and years filled; everything else is left as placeholders. */
export function newReport(skeleton: LibrarySkeleton, { issuer, year }: Beginning): NewReport {
  const values = new Map([
    ['年份', String(year)],
    ['下年', String(year + 1)],
    ['上年', String(year - 1)],
    ...(issuer === '' ? [] : [['单位', issuer] as const]),
  ]);
  const text = expandSkeleton(skeleton, values);
  const title = (text.split('\n', 1)[0] as string).replace(NOT_IN_NAMES, '');
  return { text, fileName: `${title}${TOLD_BY_NAME.test(title) ? '.txt' : '.zongjie'}` };
}
