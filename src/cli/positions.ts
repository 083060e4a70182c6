import type { Report } from '../core/report/report';
import type { Span } from '../core/text/span';
import type { RangeJson } from './schema';

/** An absolute span as the Language Server Protocol writes places. */
export const rangeOf = (report: Report, { start, end }: Span): RangeJson => ({
  start: report.positionAt(start),
  end: report.positionAt(end),
});
