import type { RoleWord } from '../lexicon/headings/headings';
import { fiveYearPlan } from '../lexicon/time/fiveYearPlans';
import type { FiveYearPlan } from '../lexicon/time/fiveYearPlans';
import type { Message } from '../text/message';
import type { FrontMatter } from './front';
import type { Role, RoleReading, Section } from './model';
import type { Parents } from './nesting';
import type { PlacedHeading } from './placing';
import { rolesInOrder, rolesOfParts } from './roles/inOrder';
import { defaultRole, roleOfHeading, rolesNamed, roleWithReason, usualRole } from './roles/roles';
import { ROLE_NAMES } from '../lexicon/headings/roles';
import { yearsNamed } from './title';
import { toHalfWidth } from '../text/width';
import type { SectionBodies } from './roles/bodies';

const BY_CUE: Message = { zh: '这一段的用语说明它讲的是这个', en: 'the words that open the paragraph say so' };

interface Node {
  readonly heading: PlacedHeading;
  readonly level: number;
  readonly role: Role;
  readonly reason: Message;
  readonly children: Node[];
}

/** Kinds whose parts have no such order: questions, and duties that are come back to behind problems (廉洁自律情况). */
const ANY_ORDER: ReadonlySet<FrontMatter['kind']> = new Set<FrontMatter['kind']>(['press', 'duty']);

/**
 * The sections that the headings open, with roles. A paragraph that opens what its section tells already opens nothing.
 * @param length of the whole text; @param own role words of the writer's own.
 */
export function buildSections(
  headings: readonly PlacedHeading[],
  parents: Parents,
  length: number,
  front: FrontMatter,
  bodies: SectionBodies,
  own: readonly RoleWord[],
): readonly Section[] {
  const { kind, year } = front;
  const roots: Node[] = [];
  const back = lookedBack(headings);
  let known: RoleReading | null = null;
  const usual = (): RoleReading => (known ??= usualRole(front, () => bodies.ofText()));
  const opening = headings.findIndex(({ cue }) => cue === null);
  const behind = ANY_ORDER.has(kind) ? () => null : behindParts(headings, parents, year, own);
  const nodes: (Node | null)[] = [];
  const lastTop = parents.lastIndexOf(-1);
  const parts = new Map<number, RoleReading>();
  headings.forEach((heading, index) => {
    let at = parents[index] as number;
    while (at >= 0 && nodes[at] === null) at = parents[at] as number;
    const parent = at < 0 ? null : (nodes[at] as Node);
    if (
      heading.cue !== null &&
      ((parent?.role ?? defaultRole(kind)) === heading.cue ||
        foretells(heading, index < opening ? headings.slice(opening) : headings.slice(index + 1, index + 2)))
    ) {
      nodes.push(null);
      return;
    }
    const level = (parent?.level ?? 0) + 1;
    const named = heading.cue === null ? rolesInOrder(heading.text, year, own) : [];
    if (named.length > 0)
      for (const [child, part] of partsOf(index, named, headings, parents, year, bodies, own)) parts.set(child, part);
    const { role, reason } =
      heading.cue !== null
        ? { role: heading.cue, reason: BY_CUE }
        : (firstOf(named) ??
          laterThan(back, heading) ??
          roleWithReason(
            heading.text,
            level,
            year,
            parent === null ? null : { text: parent.heading.text, role: parent.role },
            kind,
            {
              body: () => bodies.of(index),
              usual,
              part: parts.get(index) ?? null,
              behind: behind(index),
              last: index >= lastTop,
            },
            own,
          ));
    const node: Node = { heading, level, role, reason, children: [] };
    nodes.push(node);
    (parent?.children ?? roots).push(node);
  });
  return toSections(roots, length);
}

/** Marks up to this rank number parts, those above it items. */
const PART_RANK = 3;

/**
 * What a top section that says nothing stands behind: problems or plans that a heading names, where none behind those
 * names results again. Reports do not come back to results; a part with a title of its own (原因分析) may be anything.
 */
function behindParts(
  headings: readonly PlacedHeading[],
  parents: Parents,
  year: number | null,
  own: readonly RoleWord[],
): (index: number) => 'problems' | 'plan' | null {
  let stated: 'problems' | 'plan' | null = null;
  const found = new Map<number, 'problems' | 'plan'>();
  headings.forEach(({ text, cue, family, rank, titled }, index) => {
    if (parents[index] !== -1 || cue !== null || family === 'lead' || rank > PART_RANK) return;
    const role = roleOfHeading(text, 1, year, own)?.role;
    if (role === 'problems' || role === 'plan') stated = role;
    else if (role === 'progress') {
      stated = null;
      found.clear();
    } else if (stated !== null && !titled) found.set(index, stated);
  });
  return (index) => found.get(index) ?? null;
}

const NAMED_FIRST: Message = { zh: '标题先讲这个', en: 'the heading names it first' };

/** The role of a heading that names plans behind something else (问题和打算) is what it names first. */
const firstOf = (named: readonly Role[]): RoleReading | null =>
  named.at(-1) === 'plan' ? { role: named[0] as Role, reason: NAMED_FIRST } : null;

/** The roles of the sections right below a heading that names several, by their order. */
function partsOf(
  index: number,
  named: readonly Role[],
  headings: readonly PlacedHeading[],
  parents: Parents,
  year: number | null,
  bodies: SectionBodies,
  own: readonly RoleWord[],
): ReadonlyMap<number, RoleReading> {
  const below = [...headings.keys()].filter((i) => parents[i] === index);
  const before = bodies.before(index);
  const opening = before === null ? [] : [{ says: null, evidence: before, goesOn: false }];
  const roles = rolesOfParts(named, [
    ...opening,
    ...below.map((i, at) => {
      const { text, cue, family, number } = headings[i] as PlacedHeading;
      const last = headings[below[at - 1] ?? -1];
      return {
        says: cue ?? roleOfHeading(text, 2, year, own)?.role ?? null,
        evidence: bodies.of(i, true),
        goesOn: last?.family !== family ? false : number === null ? null : number === (last.number ?? 0) + 1,
      };
    }),
  ]).slice(opening.length);
  const { text } = headings[index] as PlacedHeading;
  return new Map(below.map((i, at) => [i, { role: roles[at] as Role, reason: partOf(text, roles[at] as Role) }]));
}

const partOf = (text: string, role: Role): Message => ({
  zh: `上级“${text}”依次讲几个方面，按先后和用语，这里讲${ROLE_NAMES[role].zh}`,
  en: `the section it stands in, “${text}”, names several; by order and wording this tells ${ROLE_NAMES[role].en.toLowerCase()}`,
});

/** Whether a heading behind a cue names what the cue tells: 还存在不少问题。一、存在的问题. Before all headings any of them may. */
const foretells = ({ cue }: PlacedHeading, behind: readonly PlacedHeading[]): boolean =>
  cue !== null && behind.some((heading) => heading.cue === null && rolesNamed(heading.text).includes(cue));

/** The time that a part looks back on, by its heading: 2008年工作回顾, “十四五”时期工作回顾. */
interface Past {
  readonly year: number | null;
  readonly plan: FiveYearPlan | null;
}

const BACK = /回顾|总结|完成情况|开展情况|成就/;
const PLAN = /十[一二三四五六七八九]五/;

const timeOf = (text: string): Past => {
  const [year] = yearsNamed(toHalfWidth(text));
  return { year: year === undefined ? null : Number(year), plan: fiveYearPlan(PLAN.exec(text)?.[0] ?? '') ?? null };
};

function lookedBack(headings: readonly PlacedHeading[]): Past {
  const times = headings.filter(({ text }) => BACK.test(text)).map(({ text }) => timeOf(text));
  return times.find(({ year, plan }) => year !== null || plan !== null) ?? { year: null, plan: null };
}

const LATER: Message = {
  zh: '标题说的时间晚于前面回顾的时间',
  en: 'the heading names a later time than the part that looks back',
};

/** A heading that names a later time than the one looked back on is a plan. */
function laterThan(back: Past, { text }: PlacedHeading): RoleReading | null {
  if ((back.year === null && back.plan === null) || BACK.test(text)) return null;
  const { year, plan } = timeOf(text);
  const last = back.year ?? back.plan?.last ?? null;
  const later =
    (last !== null && year !== null && year > last && year <= last + 5) ||
    (back.plan !== null && plan !== null && plan.first > back.plan.first);
  return later ? { role: 'plan', reason: LATER } : null;
}

/** Each section ends where the next of its level or above begins. */
const toSections = (nodes: readonly Node[], end: number): readonly Section[] =>
  nodes.map(({ heading, level, role, reason, children }, i) => {
    const { marker, family, number, text, inline, headingSpan, markerSpan } = heading;
    const { features } = heading.candidate;
    const stop = nodes[i + 1]?.heading.headingSpan.start ?? end;
    return {
      marker,
      family,
      number,
      text,
      level,
      role,
      reason,
      evidence: features ?? null,
      inline,
      span: { start: headingSpan.start, end: stop },
      headingSpan,
      markerSpan,
      children: toSections(children, stop),
    };
  });
