import { MAKING_VERBS, MENDING_VERBS, NO_ROLE_ENDS, OBJECT_VERBS, ROLE_WORDS } from '../../lexicon/headings/headings';
import type { RoleWord } from '../../lexicon/headings/headings';
import { toHalfWidth } from '../../text/width';
import type { Message } from '../../text/message';
import { remembered, rememberedBy } from '../../text/remembered';
import { habitOf, roleOfBody } from './evidence';
import type { Evidence } from './evidence';
import type { ReportKind, Role, RoleReading } from '../model';
import { withArabicYears } from '../title';

const NO_WORDS: readonly RoleWord[] = [];

/**
 * The role that the heading's own words speak for; null where they speak for none. Words of weight 5 count anywhere;
 * the plain ones (计划, 问题) only as a whole heading or at the end of a top heading. A later year than the report's is a
 * plan.
 * @param year the year that the report is about; null where unknown
 * @param own words of the writer's own, the same list from heading to heading.
 */
export function roleOfHeading(
  text: string,
  level: number,
  year: number | null = null,
  own: readonly RoleWord[] = NO_WORDS,
): RoleReading | null {
  return readWith(own)(text, level, year);
}

const REMEMBERED = 4000;
/** Roles of headings read before, by the words of the writer's own: the same headings come with every edit. */
const readWith = remembered((own: readonly RoleWord[]) =>
  rememberedBy(
    (text: string, level: number, year: number | null) => `${level > 1 ? '' : '1 '}${year ?? ''} ${text}`,
    REMEMBERED,
    (text, level, year) => readRole(text, level, year, own),
  ),
);

/** Before 规划 that is a plan of the writer's; other words name a field of work: 免疫规划, 城乡规划. */
const OF_TIME_OR_WORK = /(?:[\d年期步后来]|五[”"]?|工作|发展|总体)$/;
/** What may stand before a plain word that is a whole heading: 主要差距, 工作中的不足. */
const MODIFIERS = /^(?:当前|目前|工作|存在|面临|主要|突出|具体|总体|年度|中|的|几点|几个|一些)*$/;
/** Words of a time to come: they speak wherever they stand. */
const AHEAD: ReadonlySet<string> = new Set(
  '下一步 下步 下阶段 下一阶段 下一年 下一季度 下一学期 下一时期 新的一年 新一年 新年度 今后 明年 来年 下半年 下季度 下学期 今后努力方向 下学年 下年度 下一年度'.split(
    ' ',
  ),
);

/** What makes the tasks of a heading below the first level those of a time: 2026年重点任务, “十五五”主要任务, 下阶段工作安排. */
const TIME_BEFORE = /(?:[\d年期季月段]|五[”"]?)(?:时期)?[^,，、]{0,4}$/;
/** 维权服务有新举措, 管理出新思路: a result, whatever is new. */
const RESULT = /[有出见添]新$/;
/** 主要工作目标, 主要工作职责: what follows is what the words of results only modify. */
const NAMES_OTHER = /^(?:目标|任务|职责|思路|打算|计划|安排|要求|设想|问题|不足|困难)/;
/** The writer's own words come before those of the lexicon. */
const OWN = 1e6;

function readRole(text: string, level: number, year: number | null, own: readonly RoleWord[]): RoleReading | null {
  const halfWidth = withoutNames(toHalfWidth(text));
  let best: { role: Role; word: string; score: number } | null = null;
  for (const { word, role, weight } of own) {
    const place = halfWidth.lastIndexOf(word);
    if (place < 0) continue;
    const score = OWN + weight * 1000 + word.length * 20 + place / Math.max(1, text.length);
    if (best === null || score > best.score) best = { role, word, score };
  }
  for (const { word, role, weight } of ROLE_WORDS) {
    const place = halfWidth.lastIndexOf(word);
    if (place < 0) continue;
    const ends = endsWith(halfWidth, place + word.length);
    const whole = halfWidth.length - word.length === place && MODIFIERS.test(halfWidth.slice(0, place));
    if (weight < 5 && !whole && (level > 1 || !ends)) continue;
    if (level > 1 && !ends && !AHEAD.has(word) && place > 0) continue; // 总体发展思路更加明确 is no plan
    if (role === 'plan' && !AHEAD.has(word) && isMade(halfWidth, place)) continue;
    if (role === 'progress' && NAMES_OTHER.test(halfWidth.slice(place + word.length))) continue;
    if (level > 1 && role === 'plan' && !AHEAD.has(word) && place > 0 && !TIME_BEFORE.test(halfWidth.slice(0, place)))
      continue; // 推进重点任务 carries out what a plan has laid down
    if (word === '规划' && place > 0 && !OF_TIME_OR_WORK.test(halfWidth.slice(0, place))) continue;
    if (role === 'problems' && (isMended(halfWidth, place) || isMeant(halfWidth, place + word.length))) continue;
    if (weight < 5 && (isObject(halfWidth, place, role) || RESULT.test(halfWidth.slice(0, place)))) continue;
    const score = weight * 1000 + word.length * 20 + place / Math.max(1, text.length);
    if (best === null || score > best.score) best = { role, word, score };
  }
  const later = year === null || best?.role === 'problems' ? null : laterYear(halfWidth, year);
  if (later !== null)
    return {
      role: 'plan',
      reason: {
        zh: `标题里的“${later}”晚于报告的${year}年`,
        en: `the heading names ${later}, after the report's ${year}`,
      },
    };
  return best === null
    ? null
    : { role: best.role, reason: { zh: `标题里有“${best.word}”`, en: `the heading says “${best.word}”` } };
}

/** The names of papers say nothing of the section: 根据《工作目标考核方案》. As long as before, so that places stay. */
const withoutNames = (text: string): string =>
  text.includes('《') ? text.replace(/《[^》]*》?/g, (name) => '《'.padEnd(name.length, '》')) : text;

const startOfClause = (text: string, place: number): number =>
  Math.max(text.lastIndexOf('，', place), text.lastIndexOf(',', place), text.lastIndexOf('、', place)) + 1;

/** Whether the clause that leads up to `place` mends what stands there: 补齐民生短板, 破解融资困难. */
function isMended(text: string, place: number): boolean {
  const clause = text.slice(startOfClause(text, place), place);
  return MENDING_VERBS.some((verb) => clause.startsWith(verb));
}

/** Whether the fault that ends at `end` is only what the head of the heading is about: 问题和不足的整改措施. */
const isMeant = (text: string, end: number): boolean =>
  text[end] === '的' && ROLE_WORDS.some(({ word, role }) => role !== 'problems' && text.endsWith(word));

/**
 * Whether the word is the object of a verb that opens the clause: 强化措施, 明确目标, 精心部署 tell of what was done; so does
 * 制定三年发展规划, for a plan that was made is a result.
 */
function isObject(text: string, place: number, role: Role): boolean {
  const clause = text.slice(startOfClause(text, place), place).trim();
  return OBJECT_VERBS.some((verb) => (role === 'plan' ? clause.startsWith(verb) : clause === verb));
}

/** Whether the clause tells that the plan was laid down: 认真制订出全年的工作计划. */
function isMade(text: string, place: number): boolean {
  const clause = text.slice(startOfClause(text, place), place);
  return MAKING_VERBS.some((verb) => clause.includes(verb));
}

/** A year in the heading that comes after the report's. */
function laterYear(text: string, year: number): string | null {
  const named = /(20\d{2})年/.exec(text);
  return named !== null && Number(named[1]) > year && Number(named[1]) <= year + 2 ? named[0] : null;
}

/** The year that a heading of a plan begins with, where it comes before the year planned: 2024年工作基础. */
function pastYear(text: string, year: number): string | null {
  const named = /^(20\d{2})年(?!.*20\d{2}年)/.exec(withArabicYears(toHalfWidth(text)));
  return named !== null && Number(named[1]) < year ? `${named[1]}年` : null;
}

/** Every role that a heading's words name: 问题和打算 names two. @param own as for `roleOfHeading`. */
export const rolesNamed = (text: string, own: readonly RoleWord[] = NO_WORDS): readonly Role[] => namedWith(own)(text);

const namedWith = remembered((own: readonly RoleWord[]) =>
  rememberedBy(
    (text: string) => text,
    REMEMBERED,
    (text) => readNamed(text, own),
  ),
);

function readNamed(text: string, own: readonly RoleWord[]): readonly Role[] {
  const named = ROLE_WORDS.filter(({ word, weight }) => {
    const place = text.lastIndexOf(word);
    return place >= 0 && (weight >= 5 || endsWith(text, place + word.length));
  });
  return [...new Set([...own.filter(({ word }) => text.includes(word)), ...named].map(({ role }) => role))];
}

/** Whether nothing that changes the sense follows: Chinese headings have their head at the end (存在的问题, 成效和做法). */
const endsWith = (text: string, end: number): boolean =>
  end === text.length || '和与及、，,（('.includes(text[end] as string);

/** The role of a top section whose heading says nothing, by the kind of the report. */
export function defaultRole(kind: ReportKind): Role {
  switch (kind) {
    case 'goals':
    case 'plan':
      return 'plan';
    case 'survey':
    case 'experience':
    case 'self-review':
    case 'unknown':
      return 'other';
    default:
      return 'progress';
  }
}

const BY_KIND: Message = {
  zh: '标题没有明说，按这类报告的通例',
  en: 'the heading does not say; usual for a report of this kind',
};

/** 自查报告, 经营情况报告, 关于…情况的汇报: what was done is told, whatever the kind of report. */
const TELLS_WHAT_WAS_DONE = /(?:自[查评]|[督检]查|整改|进展|情况|评估|运行|经营)(?:情况)?的?(?:报告|汇报|通报)$|情况$/;
const BY_TITLE: Message = {
  zh: '标题没有明说；按题目，这份报告讲的是做过的事',
  en: 'the heading does not say; by its title the report tells what was done',
};

/** Papers that are no account of a year's work, whose parts stand in any order. */
const OF_ANY_ORDER: ReadonlySet<ReportKind> = new Set<ReportKind>(['unknown', 'survey', 'experience', 'self-review']);

/**
 * The role of sections that say nothing: by the kind of the report; where that is unknown, by what the whole text
 * speaks of, at last by the title.
 */
export function usualRole(
  { kind, title }: { readonly kind: ReportKind; readonly title: string | null },
  text: () => readonly Evidence[],
): RoleReading {
  const usual: RoleReading = { role: defaultRole(kind), reason: BY_KIND };
  if (!OF_ANY_ORDER.has(kind)) return usual;
  return habitOf(text()) ?? (TELLS_WHAT_WAS_DONE.test(title ?? '') ? { role: 'progress', reason: BY_TITLE } : usual);
}

const BEHIND: Message = {
  zh: '标题没有明说；它在问题、计划之后',
  en: 'the heading does not say; it comes behind problems or plans',
};

/**
 * The role of a heading with its reason: its own words, then the section it stands in, then what its text speaks of,
 * then the kind of report.
 * @param parent the section it stands in; null at the top
 * @param asked only where heading and parent say nothing: the words of the section's text, and the role of a section
 *   that says nothing; `part` is what the section is in one whose heading names several roles, `behind` the part of the
 *   report that it comes after, `last` whether no other section follows
 * @param own role words of the writer's own.
 */
export function roleWithReason(
  text: string,
  level: number,
  year: number | null,
  parent: { readonly text: string; readonly role: Role } | null,
  kind: ReportKind,
  asked: {
    readonly body: () => readonly Evidence[];
    readonly usual: () => RoleReading;
    readonly part: RoleReading | null;
    readonly behind: 'problems' | 'plan' | null;
    readonly last: boolean;
  },
  own: readonly RoleWord[] = NO_WORDS,
): RoleReading {
  const none = NO_ROLE_ENDS.find((end) => text.endsWith(end));
  if (none !== undefined)
    return { role: 'other', reason: { zh: `标题里有“${none}”`, en: `the heading says “${none}”` } };
  const stated = roleOfHeading(text, level, year, own);
  if (stated !== null && !(stated.role === 'measures' && parent?.role === 'plan')) return stated;
  const ahead = kind === 'government' && level === 1 && year !== null && toHalfWidth(text).includes(`${year}年`);
  if (ahead)
    return {
      role: 'plan',
      reason: {
        zh: `政府工作报告的${year}年是要安排的一年`,
        en: `${year} is the year that a government work report looks forward to`,
      },
    };
  const past = level === 1 && year !== null && defaultRole(kind) === 'plan' ? pastYear(text, year) : null;
  if (past !== null)
    return {
      role: 'progress',
      reason: {
        zh: `标题里的“${past}”早于计划的${year}年`,
        en: `the heading names ${past}, before the ${year} that is planned`,
      },
    };
  if (asked.part !== null) return asked.part;
  if (parent !== null && parent.role !== 'other')
    return {
      role: parent.role,
      reason: { zh: `随上级“${parent.text}”`, en: `as the section it stands in, “${parent.text}”` },
    };
  if (asked.behind === null) return roleOfBody(asked.body(), defaultRole(kind), asked.last) ?? asked.usual();
  const read = roleOfBody(asked.body(), asked.behind === 'plan' ? 'plan' : defaultRole(kind));
  return read ?? { role: 'plan', reason: BEHIND };
}
