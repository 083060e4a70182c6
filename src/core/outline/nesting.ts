import type { CandidateRow } from './candidates';
import type { FamilyId } from './markers/family';
import { SPOKEN } from './markers/kinds';
import { orderOf } from './markers/order';
import { againDepth, isAlike, isBehindTopics, looksBackOverAll, strayDepth } from './runs';
import type { Open } from './runs';
import type { PlacedHeading } from './placing';
import { rolesNamed } from './roles/roles';
import { endsAsTitle } from './rows/forms';
import { yearsNamed } from './title';
import { titlesBelowTitles } from './titles';

/** The heading that each heading stands under, by index; −1 at the top. */
export type Parents = readonly number[];

/** An open 一是 takes （1） and ① below it and is closed by 1. and what is above. */
const IS_OPEN = 3.5;
/** Titles of parts stand below 第一章 and above questions and 一、. */
const PART_TITLE = 0.7;
/** A title among numbered headings stands below 一、 and closes （一）. */
const TITLE_AMONG_NUMBERS = 1.5;
/** What has no mark of its own goes right below what it stands in. */
const BELOW = 0.01;
const INSIDE = 9;
/** How many lines below its heading the first paragraph of a section may stand. */
const NEXT = 2;

/**
 * Levels by the report's own use: a stack of the families and rows met, in order of appearance; one met again closes
 * what is below it. A row without numbers stands in the heading that it was judged under; a family that is new goes
 * below what is open, unless convention puts it above. A paragraph with a heading of its own that is the last of its
 * row owns that paragraph and nothing else.
 */
export function parentsOf(written: readonly PlacedHeading[]): Parents {
  const order = orderOf(written);
  const headings =
    order.size === 0 ? written : written.map((one) => ({ ...one, rank: order.get(one.family) ?? one.rank }));
  const parents: number[] = [];
  const stack: Open[] = [];
  const rowsBelow = new Set<CandidateRow>();
  const aboveNumbers = titlesAboveNumbers(headings);
  const lower = titlesBelowTitles(headings);
  headings.forEach((heading, index) => {
    const depth = lower.has(heading)
      ? lowerDepth(stack, lower)
      : depthOf(heading, index, stack, headings, rowsBelow, aboveNumbers);
    stack.length = depth;
    const parent = stack.at(-1);
    if (parent?.heading.row && parent.heading.line !== heading.line) rowsBelow.add(parent.heading.row);
    parents.push(parent?.index ?? -1);
    stack.push({ index, heading, rank: rankOf(heading, parent, aboveNumbers) });
  });
  return parents;
}

function rankOf(heading: PlacedHeading, parent: Open | undefined, aboveNumbers: boolean): number {
  if (heading.family === 'is') return Math.min(IS_OPEN, heading.rank);
  if (heading.family === 'bare')
    return aboveNumbers ? PART_TITLE : Math.max(TITLE_AMONG_NUMBERS, (parent?.rank ?? 0) + BELOW);
  if (heading.family === 'lead') return (parent?.rank ?? PART_TITLE) + BELOW;
  if (heading.cue !== null) return (parent?.rank ?? PART_TITLE) + BELOW;
  return heading.rank;
}

function depthOf(
  heading: PlacedHeading,
  index: number,
  stack: readonly Open[],
  headings: readonly PlacedHeading[],
  rowsBelow: ReadonlySet<CandidateRow>,
  aboveNumbers: boolean,
): number {
  const ended = (open: Open): boolean => isEnded(open.heading, heading, rowsBelow);
  if (heading.cue !== null) {
    const again = anewDepth(heading, headings[index + 1], stack);
    if (again >= 0) return again;
    if (opensNamed(heading, stack.at(-1)?.heading)) return stack.length;
    return closesTopics(index, stack, headings) ? 0 : cueDepth(heading, index, stack, headings);
  }
  const { row } = heading;
  if (row !== null) {
    const same = stack.findIndex((open) => open.heading.row === row);
    if (same >= 0) return same;
    const announced = !aboveNumbers && heading.candidate.features?.includes('r_announced') === true;
    if (row.form === 'bare') return announced ? stack.length : bareDepth(heading, stack, aboveNumbers);
    const top = stack.at(-1)?.heading;
    if (top?.cue === 'plan' && heading.line - top.line <= 1) return stack.length;
    const above = stack.findIndex((open) => open.heading.candidate === row.above);
    const within = above < 0 ? 0 : above + (isFirstOf(stack[above]?.heading, heading) ? 0 : 1);
    const depth = looksBackOverAll(heading, index, stack[above], headings) ? above : within;
    return below(stack.slice(0, depth), ended);
  }
  const stray = strayDepth(heading, index, stack, headings);
  if (stray >= 0) return stray;
  if (heading.family === 'question') {
    const kept = stack.findIndex((open) => open.rank >= PART_TITLE);
    return kept >= 0 ? kept : stack.length;
  }
  const again = againDepth(heading, index, stack, headings);
  if (again >= 0) return again;
  const known = stack.findIndex((open) => isAlike(open.heading, heading));
  if (known >= 0) return known;
  const kept = stack.findIndex(
    (open) =>
      open.rank >= heading.rank &&
      (heading.stated === 0 || open.heading.hashes >= heading.stated || open.heading.hashes === 0),
  );
  return below(stack.slice(0, kept >= 0 ? kept : stack.length), ended);
}

const ALIKE_LENGTH = 3;

/**
 * 围绕中心，建功立业有新作为。… 履行职责，维权服务有新举措。…, all in one paragraph: its first sentence, read as a topic by itself, is the first of
 * the row.
 */
const isFirstOf = (above: PlacedHeading | undefined, { row, line, text }: PlacedHeading): boolean =>
  above !== undefined &&
  row?.form === 'inner' &&
  above.line === line &&
  above.row?.form === 'lead' &&
  above.text.split('，').length === text.split('，').length &&
  Math.abs(above.text.length - text.length) <= ALIKE_LENGTH &&
  above.candidate.features?.includes('r_lone') === true;

/** The depth below what is open and still owns what follows. */
function below(stack: readonly Open[], ended: (open: Open) => boolean): number {
  let depth = stack.length;
  while (depth > 0 && ended(stack[depth - 1] as Open)) depth--;
  return depth;
}

/** Whether the row of an open heading has come to its end, and none of its members had a row below it. */
function isEnded(open: PlacedHeading, heading: PlacedHeading, rowsBelow: ReadonlySet<CandidateRow>): boolean {
  const { row } = open;
  if (open.cue !== null) {
    if (heading.family === 'cn' && heading.number === 1 && rolesNamed(heading.text).includes(open.cue)) return true;
    const counts = open.candidate.announces === true || SPOKEN.has(heading.family);
    const first = counts && heading.number === 1 && heading.line - open.line === 1;
    return open.cue === 'problems' && open.line !== heading.line && !first;
  }
  return (
    row !== null &&
    row.form !== 'bare' &&
    open.line !== heading.line &&
    row.last() === open.candidate &&
    !rowsBelow.has(row)
  );
}

/** What stands before and behind all parts. */
const FRAMES: ReadonlySet<string> = new Set('引言 前言 导言 结论 结语 结束语 后记'.split(' '));

/** A title that stands above the numbers closes them; another stands in the part that is open. */
function bareDepth({ titled, text, line }: PlacedHeading, stack: readonly Open[], aboveNumbers: boolean): number {
  if (FRAMES.has(text)) return 0;
  const top = stack.at(-1)?.heading;
  if (!aboveNumbers && top !== undefined && top.number !== null && !top.inline && line - top.line === 1)
    return stack.length; // right below a number that has no text of its own
  const rank = aboveNumbers ? PART_TITLE : titled ? TITLE_AMONG_NUMBERS : INSIDE;
  const kept = stack.findIndex((open) => open.rank >= rank || open.heading.cue !== null);
  return kept >= 0 ? kept : stack.length;
}

/**
 * A paragraph that announces parts, with numbers that begin anew right behind it: it stands beside those that had them
 * before.
 */
function anewDepth(
  { candidate, line }: PlacedHeading,
  next: PlacedHeading | undefined,
  stack: readonly Open[],
): number {
  if (candidate.announces !== true || next?.number !== 1 || next.line - line > 1) return -1;
  return stack.findIndex((open) => open.heading.family === next.family);
}

/** 党建工作有了新成效: a topic, though it ends as the title of a part. */
const NEW = /[有出见添]了?新[\u4e00-\u9fff]{2}$/;

/**
 * 一、…加快推进。 二、…更加有力。 and behind the last of them 下一步，…: a report by topics, none of which names a part. The paragraphs
 * behind the last tell of the whole, unless other topics have their own.
 */
function closesTopics(index: number, stack: readonly Open[], headings: readonly PlacedHeading[]): boolean {
  const top = stack[0]?.heading;
  const { candidate } = headings[index] as PlacedHeading;
  if (top === undefined || top.cue !== null || top.number === null || top.number < 3) return false;
  if (candidate.place !== 'start') return false;
  const row = headings.filter((one) => one.family === top.family && one.candidate.place === 'start');
  if (
    row.at(-1) !== top ||
    row.some(({ text }) => !NEW.test(text) && (endsAsTitle(text) || rolesNamed(text).length > 0))
  )
    return false;
  return headings.every(({ cue, headingSpan }) => cue === null || headingSpan.start > top.headingSpan.start);
}

/**
 * Whether the heading right above says what the paragraph opens: 四、存在的问题, and below it 对照…要求，还有不少短板;
 * 三、2025年，我们怎么走, and below it 新的一年，学校将办好五件实事.
 */
const opensNamed = ({ cue, line }: PlacedHeading, above: PlacedHeading | undefined): boolean =>
  above !== undefined &&
  above.cue === null &&
  line - above.line <= NEXT &&
  cue !== null &&
  (rolesNamed(above.text).includes(cue) || (cue === 'plan' && yearsNamed(above.text).length > 0));

/**
 * A paragraph that opens problems or plans stands under the topmost heading, in a text of titles without numbers beside
 * them; a sentence in the section it stands in.
 */
function cueDepth(
  heading: PlacedHeading,
  index: number,
  stack: readonly Open[],
  headings: readonly PlacedHeading[],
): number {
  const { candidate, cue, line } = heading;
  const last = stack.at(-1);
  const above = last?.heading;
  if (candidate.place === 'start' || (above?.inline === true && isBehindTopics(heading, index, last, headings))) {
    const top = stack[0]?.heading;
    if (top === undefined || top.cue !== null) return 0;
    if (cue === 'plan' && tellsProblemsAlone(top.text)) return 0; // what is planned is no part of what is wrong
    // a run-in topic or a title that names no part owns its own text alone
    const flat = top.row !== null ? !(top.row.form === 'bare' && top.titled) : top.inline && !top.titled;
    return flat ? 0 : 1;
  }
  // behind the last topic of a paragraph a plan is that of the whole
  const topic = stack.findIndex(
    ({ heading: { row, line: at } }) => row !== null && row.form === 'inner' && at === line,
  );
  if (topic >= 0 && above?.row?.last() === above?.candidate) return topic;
  const title = stack.findIndex((open) => open.heading.family === 'bare' && open.heading.line !== line);
  if (title >= 0 && title === stack.length - 1) return title;
  const inside = stack.findIndex((open) => open.heading.cue !== null && open.heading.line !== line);
  const beside = stack.findIndex((open) => open.heading.cue !== null && open.heading.line === line);
  return inside >= 0 ? inside : beside >= 0 ? beside : stack.length;
}

/** 存在不足, but not 存在问题和2026年重点工作. */
const tellsProblemsAlone = (text: string): boolean =>
  !/[和与及暨、，]/.test(text) && rolesNamed(text).length === 1 && rolesNamed(text)[0] === 'problems';

function lowerDepth(stack: readonly Open[], lower: ReadonlySet<PlacedHeading>): number {
  const same = stack.findIndex((open) => lower.has(open.heading));
  if (same >= 0) return same;
  return stack.findIndex((open) => open.heading.family === 'bare') + 1;
}

/** The families that a report's parts are numbered with. */
const TOP: ReadonlySet<FamilyId> = new Set<FamilyId>(['cn', 'cn-paren', 'cn-blank', 'arabic', 'arabic-blank', 'nth']);

/**
 * Whether the titles without numbers stand above the numbered headings: where the first of them comes before the first
 * number, or where the numbers begin again behind one.
 */
function titlesAboveNumbers(headings: readonly PlacedHeading[]): boolean {
  const first = headings.find(({ family, candidate }) => TOP.has(family) && candidate.place === 'start');
  if (first === undefined) return headings.some(({ family }) => family === 'bare');
  let title = false;
  let begun = false;
  for (const { family, number, candidate, rank } of headings) {
    if (rank < first.rank && number !== null) title = false; // a new part begins its numbers anew by itself
    if (family === 'bare') {
      if (!begun) return true;
      title = true;
    } else if (family === first.family && candidate.place === 'start') {
      if (begun && title && number === 1) return true;
      begun = true;
      title = false;
    }
  }
  return false;
}
