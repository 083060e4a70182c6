import type { Figure } from '../../../figures/model';
import type { PlacedParagraph } from '../../../report/context';
import { readParagraph } from '../../../report/paragraph';
import type { PlacedFigure, Report } from '../../../report/report';
import { remembered } from '../../../text/remembered';
import type { Span } from '../../../text/span';
import { BASE_BEFORE, REACH } from './knownBase';

/** Fewer digits may be the same by chance: 新增3家 here and there. */
const FEWEST_DIGITS = 3;
const SHORTEST_NAME = 2;

/**
 * What a value is known again by when the report tells it twice: its indicator, its number and its unit, as written; null
 * for one that may be the same by chance.
 */
export const sameKey = (indicator: string, written: string): string | null =>
  indicator.length < SHORTEST_NAME || written.replace(/\D/g, '').length < FEWEST_DIGITS
    ? null
    : `${indicator} ${written}`;

const nameOf = ({ indicator, quantity }: Pick<Figure, 'indicator' | 'quantity'>): string =>
  `${indicator.text} ${quantity.writtenUnit}`;

/** The results of a report that are no bases, by indicator and unit. */
const told = remembered((report: Report): ReadonlyMap<string, readonly PlacedFigure[]> => {
  const found = new Map<string, PlacedFigure[]>();
  for (const one of report.figures()) {
    const { figure, span } = one;
    const before = report.slice({ start: Math.max(0, span.start - REACH), end: span.start });
    if (figure.nature === 'target' || BASE_BEFORE.test(before)) continue;
    const name = nameOf(figure);
    const known = found.get(name);
    if (known === undefined) found.set(name, [one]);
    else known.push(one);
  }
  return found;
});

/** The number and unit that were written at the earlier place; null where none is, or several differ. */
export function toldBefore(report: Report, gap: Span): { readonly value: string; readonly reads: string } | null {
  const index = report.paragraphAt(gap.start);
  const at = report.starts[index] as number;
  const { text } = (report.paragraphs[index] as PlacedParagraph).reading;
  const read = readParagraph(`${text.slice(0, gap.start - at)}1${text.slice(gap.end - at)}`);
  const own = read.figures.figures.find(({ start }) => start === gap.start - at);
  const earlier = own === undefined ? [] : (told(report).get(nameOf(own)) ?? []);
  const written = new Set(earlier.filter(({ span }) => span.end <= gap.start).map(({ span }) => report.slice(span)));
  const [reads] = written;
  if (written.size !== 1 || reads === undefined || own === undefined) return null;
  return { value: reads.slice(0, reads.length - own.quantity.writtenUnit.length), reads };
}
