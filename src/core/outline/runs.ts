import type { PlacedHeading } from './placing';

/** A heading whose section is open. */
export interface Open {
  readonly index: number;
  readonly heading: PlacedHeading;
  /** Its rank among what is open: that of its mark, or just below what it stands in. */
  readonly rank: number;
}

/** How many headings on a row may go on behind one of another form. */
const NEAR = 12;

/** Whether two headings are marked alike: in one family and, for headings of Markdown, with as many `#`. */
export const isAlike = (a: PlacedHeading, b: PlacedHeading): boolean => a.family === b.family && a.stated === b.stated;

/**
 * 1.党建工作 1.组织学习 2.开展活动 2.业务工作: a family within itself. Its 1 stands right below a heading of the family, and behind its
 * row the numbers of that heading go on; there the inner row ends.
 */
export function againDepth(
  heading: PlacedHeading,
  index: number,
  stack: readonly Open[],
  headings: readonly PlacedHeading[],
): number {
  if (heading.number === null) return -1;
  const inner = stack.findLastIndex((open) => isAlike(open.heading, heading));
  const outer = stack.findIndex((open) => isAlike(open.heading, heading));
  if (inner > outer) {
    const last = (stack[inner] as Open).heading.number;
    return last !== null && heading.number === last + 1 ? inner : outer;
  }
  const above = stack.at(-1)?.heading;
  if (heading.number !== 1 || above === undefined || above.number === null || !isAlike(above, heading)) return -1;
  if (heading.line - above.line !== 1 || above.inline) return -1;
  if (above.number > 1) return stack.length; // no row begins anew right below its own number
  let last = 1;
  for (let i = index + 1; i < headings.length; i++) {
    const next = headings[i] as PlacedHeading;
    if (next.rank < heading.rank) return -1;
    if (!isAlike(next, heading)) continue;
    if (next.number === last + 1 && !(next.number === above.number + 1 && opensRow(headings, i))) last++;
    else return last >= 2 && next.number === above.number + 1 ? stack.length : -1;
  }
  return -1;
}

/** Whether the heading has a row of its own family right below it. */
const opensRow = (headings: readonly PlacedHeading[], index: number): boolean => {
  const [heading, next] = [headings[index] as PlacedHeading, headings[index + 1]];
  return next !== undefined && next.number === 1 && isAlike(heading, next) && next.line - heading.line === 1;
};

/** 三 （四） 五: a mark of another form that goes on the numbers of a row belongs to it. */
export function strayDepth(
  { number, family, row }: PlacedHeading,
  index: number,
  stack: readonly Open[],
  headings: readonly PlacedHeading[],
): number {
  if (number === null || number < 2 || row !== null) return -1;
  if (stack.some((open) => open.heading.family === family)) return -1;
  const at = stack.findIndex((open) => open.heading.number === number - 1 && open.heading.family !== 'table');
  if (at < 0) return -1;
  const known = (stack[at] as Open).heading.family;
  for (let i = index + 1; i < Math.min(headings.length, index + NEAR); i++) {
    const next = headings[i] as PlacedHeading;
    if (next.family === known) return next.number === number + 1 ? at : -1;
    if (next.family === family) return -1;
  }
  return -1;
}

/** 这五年，…; 五年来，…: tells of the whole time. */
const OVER_ALL = /^(?:这|过去|近)?(?:的)?[一二三四五六七八九十两\d]+年(?:来|间|里)?[，,]/;
/** So many topics with nothing below them make the last of them one of their kind, too. */
const FEWEST_TOPICS = 3;

/**
 * 五年来，… behind the last of topics that have no headings below them: a row that looks back over the whole time stands
 * beside them, and not in the last.
 */
export const looksBackOverAll = (
  heading: PlacedHeading,
  index: number,
  above: Open | undefined,
  headings: readonly PlacedHeading[],
): boolean => OVER_ALL.test(heading.text) && isBehindTopics(heading, index, above, headings);

/** Whether the heading stands behind the last topic of a row of numbers none of which has headings below it. */
export function isBehindTopics(
  { line }: PlacedHeading,
  index: number,
  last: Open | undefined,
  headings: readonly PlacedHeading[],
): boolean {
  const topic = last?.heading;
  if (last === undefined || topic === undefined || topic.number === null || topic.number <= FEWEST_TOPICS) return false;
  for (let i = last.index; (headings[i] as PlacedHeading).number !== 1; i--) {
    const before = headings[i - 1];
    const { number } = headings[i] as PlacedHeading;
    if (before === undefined || !isAlike(before, topic) || before.number !== (number ?? 0) - 1) return false;
  }
  const next = headings.slice(index).find((one) => isAlike(one, topic));
  return line > topic.line && next?.number !== topic.number + 1;
}
