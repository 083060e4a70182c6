import { HEADED } from '../../outline/markers/kinds';
import { pairWordsOf } from '../../outline/markers/pairs';
import type { Pair, PairWord } from '../../outline/markers/pairs';
import type { Section } from '../../outline/model';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { strangers } from './strangers';

const NAMES: readonly Pair[] = ['aspect', 'adverb', 'is'];

/** A first (一方面, 首先, 一是) that waits for its second; absolute. */
export interface WaitingFirst {
  readonly at: number;
  readonly length: number;
  readonly pair: Pair;
  /** The level of the section it stands in; the section's end ends the wait. */
  readonly level: number;
}

/** A second 一方面 further on than this belongs to something else. */
const NEAR = 1000;

const pairWordsIn = gathered(({ reading }): readonly PairWord[] | null => {
  const found = pairWordsOf(reading);
  return found.length === 0 ? null : found;
});

/**
 * The firsts of a report whose second never comes within their section. One pass over paragraphs and sections together,
 * with a stack of waiting firsts for each pair; deeper ones stand above.
 */
export function unpairedFirsts(report: Report): readonly WaitingFirst[] {
  const found: WaitingFirst[] = [];
  const sections = report.allSections();
  const skipped = new Set<Section>(strangers(report).map(({ section }) => section));
  const stacks: Readonly<Record<Pair, WaitingFirst[]>> = { aspect: [], adverb: [], is: [] };
  let next = 0;
  let level = 0;
  const leave = (to: number): void => {
    for (const pair of NAMES) {
      const stack = stacks[pair];
      while (stack.length > 0 && (stack[stack.length - 1] as WaitingFirst).level >= to)
        found.push(stack.pop() as WaitingFirst);
    }
  };
  const enterUpTo = (offset: number): void => {
    for (; next < sections.length && (sections[next] as Section).headingSpan.start <= offset; next++) {
      const section = sections[next] as Section;
      // a numbered section holds a whole line of thought; an unnumbered one is too uncertain, 一是 is what is counted
      if (!HEADED.has(section.family) || skipped.has(section)) continue;
      leave(section.level);
      level = section.level;
    }
  };
  for (const { paragraph, found: words } of pairWordsIn(report)) {
    for (const { pair, does, length, at: within } of words) {
      const at = (report.starts[paragraph] as number) + within;
      enterUpTo(at);
      const stack = stacks[pair];
      const first = stack[stack.length - 1];
      const closes = first !== undefined && (does === 'close' || (does === 'either' && at - first.at <= NEAR));
      if (closes) stack.pop();
      else if (does !== 'close' && !(report.kind === 'press' && pair === 'adverb'))
        stack.push({ at, length, pair, level });
    }
  }
  leave(0);
  return found;
}
