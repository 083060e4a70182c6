import { toldRoles } from './completeness';
import type { Report } from './report';

/** So many sections stand at the top of the shortest report that is plainly one. */
const FEWEST_SECTIONS = 2;
/** So many of 进展, 举措, 问题, 计划 it tells at least. */
const FEWEST_ROLES = 2;

/**
 * Whether a text of unknown kind is plainly a work report: its title names a kind of report, and its sections tell at
 * least two of the four parts. It leads to an offer to the writer, so a text in doubt does not count as one.
 */
export const isPlainlyReport = (report: Report): boolean =>
  report.titleSpan !== null &&
  report.kind !== 'unknown' &&
  report.sections.length >= FEWEST_SECTIONS &&
  toldRoles(report).size >= FEWEST_ROLES;
