import { against, sameBase } from '../figures/declared';
import type { FigureReading } from '../figures/reader';
import { resolvePeriod } from '../figures/tokens/period';
import { handedOn, periodSource } from '../figures/stages/timing';
import type { Base, Figure, Period } from '../figures/model';
import type { ReportKind, Role } from '../outline/model';
import type { LineBreak } from '../text/lines';
import { noted } from '../text/remembered';
import { figuresOfRow } from '../tables/figures';
import type { Table } from '../tables/model';
import type { ParagraphReading } from './paragraph';
import { Tables } from './tables';
import { isOfYearBehind } from './years/yearBehind';
import type { Cells } from './tables';

/** What a paragraph inherits from before it. Compared by value: an equal context gives equal figures. */
export interface Context {
  /** The year that the report is about. */
  readonly year: number | null;
  /**
   * Roles of the sections that begin in or hold the paragraph, as `role@offset` in order; the first holds its start.
   */
  readonly roles: string;
  /** Whether its first sentence is the first of a paragraph: its period then governs all of it. */
  readonly opens: boolean;
  /** The period that the paragraph opened with in an earlier piece of the line; null at a line's start. */
  readonly leading: string | null;
  /** The period of the heading it stands under in the same line (一、2023年工作情况); null at a line's start. */
  readonly section: string | null;
  /** The base in force, for a piece that goes on in the line before it; null at a line's start. */
  readonly base: string | null;
  /** The base that a bracket before it has declared for the rest of the report (同比，下同); null where none has. */
  readonly declared: Base | null;
  /** The table that it is a row of; null where it is none. */
  readonly table: Table | null;
}

/** Whether two contexts let a paragraph be read alike. */
export const sameContext = (a: Context, b: Context): boolean =>
  a === b ||
  (a.year === b.year &&
    a.roles === b.roles &&
    a.opens === b.opens &&
    a.leading === b.leading &&
    a.section === b.section &&
    a.base === b.base &&
    sameBase(a.declared, b.declared) &&
    a.table?.key === b.table?.key);

/** A paragraph in its place, before context is resolved. */
export interface Unit {
  readonly reading: ParagraphReading;
  /** The line break after it; "" where the line goes on or the text ends. */
  readonly lineBreak: LineBreak;
  /** Whether it stands in the same line as the paragraph before it (a report pasted onto one line). */
  readonly continues: boolean;
}

/** A paragraph in its place: its reading with everything that depends on context resolved. Immutable. */
export interface PlacedParagraph extends Unit {
  readonly context: Context;
  readonly figures: readonly Figure[];
}

const NONE: readonly Figure[] = [];

/** Resolves a paragraph's figures: nature by role and mood, inherited period and base, dates by the report's year. */
export function resolveFigures(reading: ParagraphReading, context: Context): readonly Figure[] {
  if (context.table !== null && reading.row !== null) {
    const plan = roleAt(parseRoles(context.roles), { start: 0 }) === 'plan';
    return figuresOfRow(reading.row, context.table, context.year, plan, null);
  }
  if (reading.figures.figures.length === 0) return NONE;
  const roles = parseRoles(context.roles);
  const leading = reading.figures.leadingBase ?? context.base;
  const base: Base | null = leading === null ? context.declared : { kind: 'yoy', base: leading };
  let period: Period | null = null; // most figures of a paragraph share one
  return reading.figures.figures.map((figure, index) => {
    const { text: periodText } = periodSource(figure, index, reading.figures.openings, context.opens, context);
    if (periodText === null) period = null;
    else if (period?.text !== periodText) period = resolvePeriod(periodText, context.year);
    return {
      span: { start: figure.start, end: figure.end },
      quantity: figure.quantity,
      indicator: figure.indicator,
      period,
      scope: figure.scope,
      nature: natureOf(figure, roles, () => isOfYearBehind(reading, figure, period, context.year)),
      comparisons: base === null ? figure.comparisons : figure.comparisons.map((c) => against(base, c)),
      change: figure.change,
      partOf: figure.partOf,
      place: figure.place,
      list: figure.list,
      cell: null,
    };
  });
}

/** A goal by its words or by its section, unless its own sentence says that it is done, or of a year that is over. */
const natureOf = (
  figure: FigureReading,
  roles: readonly { readonly role: Role; readonly from: number }[],
  isOver: () => boolean,
): Figure['nature'] =>
  !figure.done && (figure.aim !== null || (roleAt(roles, figure) === 'plan' && !isOver())) ? 'target' : 'result';

/** Ends the roles of a piece of a line that a section begins with. */
const BEGINS = ' |';

const parseRoles = (roles: string): { readonly role: Role; readonly from: number }[] =>
  roles
    .replace(BEGINS, '')
    .split(' ')
    .map((entry) => {
      const [role, from] = entry.split('@');
      return { role: role as Role, from: Number(from) };
    });

function roleAt(
  roles: readonly { readonly role: Role; readonly from: number }[],
  { start }: Pick<FigureReading, 'start'>,
): Role {
  let role: Role = 'other';
  for (const entry of roles) if (entry.from <= start) role = entry.role;
  return role;
}

/** The role of the section that the offset of a paragraph stands in. */
export const roleWithin = ({ roles }: Context, start: number): Role => roleAt(parseRoles(roles), { start });

/** Whether the offset of a paragraph stands in a plan: a report of that kind, or the part of one that plans. */
export const isPlanAt = (kind: ReportKind, { context }: Pick<PlacedParagraph, 'context'>, start: number): boolean =>
  kind === 'plan' || roleWithin(context, start) === 'plan';

/**
 * The context pass: every unit with its figures resolved. A unit that is a paragraph of the snapshot before, in the
 * same context, is taken over as it is.
 * @param roles where sections begin, ascending, with their roles; @param initial the role in force before the first
 * @param cells the lines that are cells of tables.
 */
export function placeAll(
  units: readonly Unit[],
  starts: readonly number[],
  year: number | null,
  roles: readonly RoleStart[],
  initial: Role,
  cells: Cells,
): PlacedParagraph[] {
  const plain = new Map<string, Context>();
  const placed: PlacedParagraph[] = new Array<PlacedParagraph>(units.length);
  let next = 0;
  let role = initial;
  let period: RoleStart['period'] = null;
  let line = 0; // where the line starts
  let declared: Base | null = null;
  const tables = new Tables(units, cells);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const start = starts[i] as number;
    const end = start + unit.reading.text.length;
    if (!unit.continues) line = start;
    const had = next;
    while (next < roles.length && (roles[next] as RoleStart).start <= start)
      ({ role, period } = roles[next++] as RoleStart);
    const begins = next > had && (roles[next - 1] as RoleStart).start === start;
    let key = `${role}@0`;
    while (next < roles.length && (roles[next] as RoleStart).start < end) {
      const begun = roles[next++] as RoleStart;
      ({ role, period } = begun);
      key += ` ${role}@${begun.start - start}`;
    }
    if (begins && unit.continues) key += BEGINS;
    const before = unit.continues ? placed[i - 1] : undefined;
    placed[i] = place(
      unit,
      before === undefined
        ? inTable(declaring(interned(plain, key, year), declared), tables.at(i))
        : continued(before, key, year, period !== null && period.at >= line ? period.text : null),
    );
    if (unit.reading.figures.declared !== null) ({ declared } = unit.reading.figures);
  }
  return placed;
}

/**
 * The paragraphs with some replaced whose outline is as it was, each in the context of the one it replaces; what
 * follows in the same line gets the periods and bases handed on anew.
 */
export function replaceSome(
  before: readonly PlacedParagraph[],
  first: number,
  fresh: readonly Unit[],
): PlacedParagraph[] {
  const placed = before.slice();
  let declared = before[first]?.context.declared ?? null;
  for (let i = first; i < placed.length; i++) {
    const unit = fresh[i - first] ?? (placed[i] as PlacedParagraph);
    const inherits = sameBase(declared, (before[i] as PlacedParagraph).context.declared);
    if (i >= first + fresh.length && !unit.continues && inherits) break;
    const { year, roles, section } = (before[i] as PlacedParagraph).context;
    const previous = unit.continues ? placed[i - 1] : undefined;
    const context =
      previous === undefined
        ? declaring((before[i] as PlacedParagraph).context, declared)
        : continued(previous, roles, year, section);
    const old = before[i] as PlacedParagraph;
    placed[i] =
      unit.reading === old.reading
        ? place(old, context)
        : place({ reading: unit.reading, lineBreak: unit.lineBreak, continues: unit.continues }, context);
    if (i >= first + fresh.length && placed[i] === old) break;
    if (unit.reading.figures.declared !== null) ({ declared } = unit.reading.figures);
  }
  return placed;
}

/** Where within a paragraph a section of another role begins. Relative to the paragraph. */
export interface RoleStart {
  readonly start: number;
  readonly role: Role;
  /**
   * The period that its heading or that of a section around it names, and where that heading starts; null where none
   * does.
   */
  readonly period: { readonly text: string; readonly at: number } | null;
}

function place(unit: Unit, context: Context): PlacedParagraph {
  const old = unit as Partial<PlacedParagraph>;
  if (old.context !== undefined && sameContext(old.context, context)) return unit as PlacedParagraph;
  const { reading, lineBreak, continues } = unit;
  return noted({ reading, lineBreak, continues, context, figures: resolveFigures(reading, context) });
}

const declaring = (context: Context, declared: Base | null): Context =>
  sameBase(context.declared, declared) ? context : { ...context, declared };

const inTable = (context: Context, table: Table | null): Context => (table === null ? context : { ...context, table });

function interned(contexts: Map<string, Context>, roles: string, year: number | null): Context {
  let context = contexts.get(roles);
  if (context === undefined)
    contexts.set(
      roles,
      (context = { year, roles, opens: true, leading: null, section: null, base: null, declared: null, table: null }),
    );
  return context;
}

/** What the piece before hands on, unless a section begins here. */
function continued(before: PlacedParagraph, roles: string, year: number | null, section: string | null): Context {
  const declared = before.reading.figures.declared ?? before.context.declared;
  if (roles.endsWith(BEGINS))
    return { year, roles, opens: true, leading: null, section, base: null, declared, table: null };
  const { figures } = before.reading;
  const { context } = before;
  const begun = context.roles.includes(' ') && !context.roles.endsWith(BEGINS); // a section began inside it
  const opens = (context.opens && figures.headingOnly) || (begun && figures.figures.length === 0);
  return {
    year,
    roles,
    opens,
    leading: opens || begun ? null : handedOn(figures.openings, context.opens, context.leading),
    section,
    base: figures.leadingBase ?? context.base,
    declared,
    table: null,
  };
}
