import type { Report } from '../../report/report';
import { clausesOf } from './clauses';
import type { Clause } from './clauses';
import { namesOf } from './names';
import type { NameUse } from './names';
import { valuesOf } from './values';
import type { StatedValue } from './values';

/** What drafting learns from a report of the workspace. */
export interface PastReport {
  /** The name of its file. */
  readonly file: string;
  readonly values: ReadonlyMap<string, readonly StatedValue[]>;
  readonly names: ReadonlyMap<string, NameUse>;
  readonly clauses: readonly Clause[];
}

/** @param file the name by which the writer knows it */
export const pastReport = (report: Report, file: string): PastReport => ({
  file,
  values: valuesOf(report),
  names: namesOf(report),
  clauses: clausesOf(report),
});
