import type { Evidence } from './evidence';
import type { Role } from '../model';
import { roleOfHeading } from './roles';
import type { RoleWord } from '../../lexicon/headings/headings';
import { toHalfWidth } from '../../text/width';
import { yearsNamed } from '../title';

/** Joins what a heading names: 问题和打算, 进展、问题与计划. */
const JOINTS = /以及|[和与及暨、,]/;
/** Results come before problems, both before plans. */
const PLACE: Readonly<Record<Role, number>> = { progress: 0, measures: 0, problems: 1, plan: 2, other: 3 };
/** 针对问题的建议, 问题和不足的整改措施: the fault is what the last word is about, no part of its own. */
const OF_FAULT = /^(?:针?对|围绕|关于|解决|破解|化解|整改)|(?:问题|不足|困难|差距|短板)的/;
const NONE: readonly Role[] = [];

/**
 * The roles that a heading names one after another (存在问题和2026年重点工作), in the order that reports have them; none where it
 * names fewer than two. What is joined to problems and names a year, or measures, is what is to be done.
 * @param own words of the writer's own.
 */
export function rolesInOrder(text: string, year: number | null, own: readonly RoleWord[]): readonly Role[] {
  const halfWidth = toHalfWidth(text);
  if (!JOINTS.test(halfWidth) || OF_FAULT.test(halfWidth)) return NONE;
  const named: Role[] = [];
  for (const part of halfWidth.split(JOINTS)) {
    const read = roleOfHeading(part, 1, year, own)?.role ?? (yearsNamed(part).length > 0 ? 'measures' : undefined);
    if (read === undefined) continue;
    const role = read === 'measures' && named.at(-1) === 'problems' ? 'plan' : read;
    if (role !== named.at(-1)) named.push(role);
  }
  const ascends = named.every((role, i) => i === 0 || PLACE[role] > PLACE[named[i - 1] as Role]);
  return named.length >= 2 && ascends && named[0] !== 'other' ? named : NONE;
}

/** One of the sections below a heading that names several roles. */
export interface Part {
  /** The role that its own heading, or the words it opens with, say. */
  readonly says: Role | null;
  readonly evidence: readonly Evidence[];
  /** Whether it goes on with the numbers of the one before; null where it is marked alike without a number. */
  readonly goesOn: boolean | null;
}

const SAID = 20;
const MOST_HEARD = 8;
/** A row of numbers seldom passes from one role to the next, one without numbers more easily. */
const WITHIN_ROW = 6;
const WITHIN_MARKS = 2;

/**
 * Which of the roles named each part tells, by their order: the first tells what is named first, unless it says
 * otherwise, and none comes back to a role before. Of all ways to part them the one that their words support best;
 * where they say nothing, the part tells what the one before tells.
 */
export function rolesOfParts(named: readonly Role[], parts: readonly Part[]): readonly Role[] {
  const [first] = parts;
  const free = first?.says !== null;
  let best = named.map((role, at) => ({ score: at === 0 || free ? 0 : -Infinity, path: [] as Role[], at, role }));
  for (const part of parts) {
    best = named.map((role, at) => {
      let from = best[at] as (typeof best)[number];
      const cost = part === first ? Infinity : costOf(part);
      for (const other of best) if (other.at < at && other.score - cost > from.score) from = other;
      const score = from.at < at ? from.score - cost : from.score;
      return { score: score + support(role, part, named), path: [...from.path, role], at, role };
    });
  }
  return best.reduce((one, other) => (other.score > one.score ? other : one)).path;
}

const costOf = ({ goesOn }: Part): number => (goesOn === null ? WITHIN_MARKS : goesOn ? WITHIN_ROW : 0);

/** How much speaks for a part's telling `role`. A plan is told in the verbs of measures, and of results where none are named. */
function support(role: Role, { says, evidence }: Part, named: readonly Role[]): number {
  if (says !== null && named.includes(says)) return says === role ? SAID : 0;
  const heard = (spoken: Role): number =>
    evidence.reduce((sum, { word }) => (word.role === spoken ? sum + word.weight : sum), 0);
  if (role === 'problems') return Math.min(MOST_HEARD, heard('problems'));
  const results = role !== 'plan' || !named.some((other) => PLACE[other] === 0) ? heard('progress') : 0;
  const ahead = role === 'plan' ? heard('plan') : 0;
  return Math.min(MOST_HEARD, results + ahead + heard('measures'));
}
