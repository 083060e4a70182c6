import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { standsAlone } from './boundary';
import { introductionsIn } from './abbreviations';

/** A short form that is used before the place where the report says what it is short for. */
export interface EarlyShortForm {
  readonly short: string;
  readonly full: string;
  /** Where it is used, and where it is introduced; absolute. */
  readonly use: Span;
  readonly introduction: Span;
}

const SHORTEST = 3;
const SAID = /简称|下称|统称|以下称/;
/** So far before the short form the words stand that introduce it. */
const REACH = 8;

const saidIn = gathered(({ reading }) => {
  const said = introductionsIn(reading).filter(
    ({ short, shortSpan }) =>
      short.length >= SHORTEST &&
      SAID.test(reading.halfWidth.slice(Math.max(0, shortSpan.start - REACH), shortSpan.start)),
  );
  return said.length === 0 ? null : said;
});

/** The short forms of a report that are used before they are introduced, each at its first use. */
export function earlyShortFormsIn(report: Report): readonly EarlyShortForm[] {
  const seen = new Set<string>();
  return saidIn(report).flatMap(({ paragraph: last, found }) =>
    found.flatMap(({ short, full, shortSpan, fullSpan }): readonly EarlyShortForm[] => {
      if (seen.has(short)) return [];
      seen.add(short);
      for (let paragraph = 0; paragraph <= last; paragraph++) {
        const halfWidth = report.paragraphs[paragraph]?.reading.halfWidth ?? '';
        if (paragraph < report.body && !/[。;!?]\s*$/.test(halfWidth)) continue; // titles use short forms freely
        const to = paragraph === last ? fullSpan.start : halfWidth.length;
        const at = halfWidth.indexOf(short);
        if (at < 0 || at + short.length > to || isInFull(halfWidth, at, short, full)) continue;
        const span = { start: at, end: at + short.length };
        if (!standsAlone(halfWidth, span)) continue;
        const start = report.starts[paragraph] as number;
        return [
          { short, full, use: shift(span, start), introduction: shift(shortSpan, report.starts[last] as number) },
        ];
      }
      return [];
    }),
  );
}

/** Whether the place is within the full name written out. */
function isInFull(halfWidth: string, at: number, short: string, full: string): boolean {
  const inside = full.indexOf(short);
  return inside >= 0 && halfWidth.startsWith(full, at - inside);
}
