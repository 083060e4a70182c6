import type { OutlineParagraph } from '../../outline/paragraph';
import { defaultRole } from '../../outline/roles/roles';
import { periodInName } from '../../outline/title';
import type { Outline } from '../../outline/tree';
import type { Role, Section } from '../../outline/model';
import { splitLines } from '../../text/lines';
import { remembered } from '../../text/remembered';
import { isTableLine, isWide, tooManyWide } from '../../text/wrapping';
import type { RoleStart, Unit } from '../context';

/**
 * Whether a look at the lengths is enough to tell that the file is not hard-wrapped: the usual case, at every
 * keystroke.
 */
export function holdsTooWideLines(units: readonly Unit[]): boolean {
  let lines = 0;
  let wide = 0;
  for (const { reading, continues } of units) {
    const { body } = reading.outline;
    if (reading.innerLines.length > 0)
      lines += reading.innerLines.length + 1; // lines of a wrapped paragraph are narrow
    else if (!continues && body.end > body.start && !isOfTable(reading)) {
      lines++;
      if (isWide(body.end)) wide++;
    }
  }
  return tooManyWide(wide, lines);
}

const isOfTable = remembered(({ text }: Unit['reading']): boolean => isTableLine(text));

/** Units that follow each other, by index, both of them included. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
}

/** The unit as it stands in the file. */
export const textOf = ({ reading, lineBreak }: Unit): string => reading.text + lineBreak;

/** The lines that the units make up. */
export function linesOf(units: readonly Unit[]): string[] {
  const lines: string[] = [];
  let open = false; // whether the line goes on in the next unit
  for (const { reading, lineBreak } of units) {
    const own = reading.innerLines.length === 0 ? [reading.text] : splitLines(reading.text).map((line) => line.text);
    if (open) lines[lines.length - 1] += own.shift() ?? '';
    lines.push(...own);
    open = lineBreak === '';
  }
  return lines;
}

/** Whether the unit ends with a mark that ends a sentence. */
export const endsSentence = ({ reading }: Unit): boolean => /[。！？!?][”’』」）)》】"']*$/.test(reading.text);

/** The unit as the outline pass looks at it. @param isCell whether it is a cell of a table, which heads nothing. */
export const outlineParagraph = ({ reading, continues }: Unit, isCell: boolean): OutlineParagraph => ({
  text: reading.text,
  halfWidth: reading.halfWidth,
  outline: isCell ? { ...reading.outline, chrome: true } : reading.outline,
  continues,
});

/** The role of what stands before the first heading. */
export const initialRole = (outline: Outline): Role => (defaultRole(outline.kind) === 'plan' ? 'plan' : 'other');

/** Absolute offsets of the units; with the offsets of the snapshot before, only those after `from` are counted anew. */
export function startsOf(
  units: readonly Unit[],
  before: readonly number[] = [],
  from = -1,
): { readonly starts: readonly number[]; readonly length: number } {
  const starts = before.slice(0, from + 1);
  let at = starts[from] ?? 0;
  for (let i = Math.max(0, from); i < units.length; i++) {
    const unit = units[i] as Unit;
    starts[i] = at;
    at += unit.reading.text.length + unit.lineBreak.length;
  }
  return { starts, length: at };
}

/** Where each section begins, in reading order, with the period in force there. */
export function roleStarts(
  sections: readonly Section[],
  around: RoleStart['period'] = null,
  found: RoleStart[] = [],
): readonly RoleStart[] {
  for (const { span, role, text, children } of sections) {
    const named = periodInName(text);
    const period = named === null ? around : { text: named, at: span.start };
    found.push({ start: span.start, role, period });
    roleStarts(children, period, found);
  }
  return found;
}
