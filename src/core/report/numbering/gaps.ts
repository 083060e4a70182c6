import type { Section } from '../../outline/model';
import { restartsOf } from '../headings/restarts';
import type { Report } from '../report';
import { isRunIn } from './runTogether';
import { splitsSentence } from './splitSentences';
import { strangers } from './strangers';
import { throughRuns } from './throughRuns';
import type { ThroughRuns } from './throughRuns';

/** A heading whose number does not follow the one before it. */
export interface NumberingGap {
  readonly section: Section;
  /** The heading of the same family before it; null where it is the first of its level. */
  readonly previous: Section | null;
  /** The number it should have. */
  readonly expected: number;
  /** Whether the report has no title and begins with it: it may be an excerpt that begins midway. */
  readonly beginsMidway: boolean;
  /** Its siblings in reading order, and which of them it is. */
  readonly siblings: readonly Section[];
  readonly index: number;
  /** The parts of the report that are numbered on from the part before. */
  readonly runs: ThroughRuns;
  /** How many gaps among these siblings come before it. */
  readonly told: number;
}

/** What makes a run of numbers begin with another than one. */
interface Known {
  /**
   * Sections whose marker is of another family than the run they stand in (see `strangers`), with the neighbour of that
   * run: it goes on below them.
   */
  readonly odd: ReadonlyMap<Section, Section>;
  readonly runs: ThroughRuns;
}

/** The headings of a report whose numbers are out of sequence, in the order of the outline. */
export function numberingGaps(report: Report): readonly NumberingGap[] {
  const odd = new Map(strangers(report).map(({ section, like }) => [section, like]));
  const found: NumberingGap[] = [];
  readLevel(report, report.sections, { odd, runs: throughRuns(report) }, found);
  return found;
}

/** @param run the section that the run begins after, where it goes on. */
function readLevel(
  report: Report,
  siblings: readonly Section[],
  known: Known,
  found: NumberingGap[],
  run?: Section,
): void {
  const { odd } = known;
  const restarts = restartsOf(report);
  // what a run began anew below: 一、（二）|一、二、三、|二、
  const outer = new Map<string, Section>();
  const own = odd.size > 0 ? new Set(siblings) : null;
  let told = 0;
  const last = new Map<string, Section>(run === undefined ? [] : [[run.family, run]]);
  // what would follow if the wrong number before were right: one slip is told once
  const due = new Map<string, number>();
  for (const [index, section] of siblings.entries()) {
    const like = odd.get(section);
    if (like !== undefined) {
      const going = { ...like, number: section.number };
      if (own?.has(like)) last.set(like.family, going);
      readLevel(report, section.children, known, found, going);
      continue;
    }
    if (section.number !== null && section.family !== 'first') {
      const previous = last.get(section.family) ?? null;
      const expected = (previous?.number ?? 0) + 1;
      const right = due.get(section.family) ?? expected;
      due.delete(section.family);
      if (previous !== null && restarts.has(section)) outer.set(section.family, previous);
      const goesOnOuter = section.number === (outer.get(section.family)?.number ?? section.number) + 1;
      if (
        section.number !== expected &&
        section.number !== right &&
        !goesOnOuter &&
        previousStranger(odd, previous)?.number !== expected &&
        !splitsSentence(report, section) &&
        section.text !== '' && // its name stands in the next line, and so may what lies between
        !isRunIn(report, section, previous, expected) &&
        !(section.number === 1 && previous !== null)
      ) {
        const beginsMidway = previous === null && isCutFromLonger(report, section);
        found.push({ section, previous, expected, beginsMidway, siblings, index, runs: known.runs, told: told++ });
        due.set(section.family, expected + 1);
      }
      last.set(section.family, section);
    }
    if (section.children.length > 0) readLevel(report, section.children, known, found, known.runs.get(section));
  }
}

/** Whether the text has no title and its first part another number than one: it was cut from a longer one. */
const isCutFromLonger = (report: Report, section: Section): boolean =>
  report.title === null && report.sections.some((one) => one === section);

/** The section of another form right behind one, which may bear the number that is missing: that is another fault. */
function previousStranger(odd: ReadonlyMap<Section, Section>, previous: Section | null): Section | undefined {
  for (const child of previous?.children ?? []) if (odd.get(child) === previous) return child;
  return undefined;
}
