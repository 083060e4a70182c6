import { breaksNumber } from '../../numerals/acrossLines';
import type { Unit } from '../context';
import type { UnitRange } from './units';

const FINAL_BREAK = /(?:\r\n|\n|\r)$/;

/**
 * The units that are read anew, with those beside them whose number an edit has broken off at the end of a line: they
 * become one paragraph.
 * @param text what the units have become.
 */
export function withBroken(units: readonly Unit[], { first, last }: UnitRange, text: string): UnitRange {
  const [before, after] = [units[first - 1], units[last + 1]];
  if (after?.continues === true) return { first, last }; // in the middle of a long line, which is of no wrapped text
  const joinsBefore =
    before !== undefined && !before.continues && breaksNumber(lastLine(before.reading.text), firstLine(text));
  const joinsAfter =
    after !== undefined && breaksNumber(lastLine(text.replace(FINAL_BREAK, '')), firstLine(after.reading.text));
  return { first: joinsBefore ? first - 1 : first, last: joinsAfter ? last + 1 : last };
}

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? '';
const lastLine = (text: string): string => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
