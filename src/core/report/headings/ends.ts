import { CONVENTIONAL } from '../../outline/markers/kinds';
import type { Section } from '../../outline/model';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import type { Report } from '../report';
import { hasBody, statesFigure } from './body';

/** The headings of a report whose end is wrong, by what is wrong. */
export interface HeadingEnds {
  /** Alone in the line, with a full stop. */
  readonly closed: readonly Section[];
  /** Followed by text in the same line, with no mark between. */
  readonly open: readonly Section[];
  /** Followed by another mark than most siblings. */
  readonly differing: readonly DifferingEnd[];
}

/** A heading with another mark behind it than most of its siblings have. */
export interface DifferingEnd {
  readonly section: Section;
  /** The mark that is written, and the one that is usual here. */
  readonly mark: Span;
  readonly written: string;
  readonly usual: string;
}

/** What follows a heading: 。 and the line's end, 。 or ： and text, text at once, anything else. */
type End = 'closed' | 'stop' | 'colon' | 'open' | 'other';

const BLANKS = /[\s*]/;
const STARTS_TEXT = /[\p{L}\p{N}（(“《]/u;

/** What is found, while it is gathered. */
interface Found {
  readonly closed: Section[];
  readonly open: Section[];
  readonly differing: DifferingEnd[];
}

const ENDS: Readonly<Record<'stop' | 'colon', RegExp>> = { stop: /。/, colon: /[：:]/ };

const isRanked = ({ family }: Section): boolean => CONVENTIONAL.includes(family);

/** The headings of a report that do not end as headings do; a list of whole sentences has none. */
export function wrongHeadingEnds(report: Report): HeadingEnds {
  const found: Found = { closed: [], open: [], differing: [] };
  readLevel(report, report.sections, found);
  return found;
}

function readLevel(report: Report, siblings: readonly Section[], found: Found): void {
  let stops = 0;
  let colons = 0;
  for (let i = 0; i < siblings.length; i++) {
    const section = siblings[i] as Section;
    if (isRanked(section) || section.family === 'is') {
      const end = endOf(report, section);
      if (end === 'open') found.open.push(section);
      if (isRanked(section)) {
        if (end === 'stop') stops++;
        if (end === 'colon') colons++;
        if (end === 'closed' && isHeading(report, siblings, i)) found.closed.push(section);
      }
    }
    if (section.children.length > 0) readLevel(report, section.children, found);
  }
  if (stops > 0 && colons > 0 && stops !== colons)
    differing(report, siblings, stops > colons ? 'colon' : 'stop', found);
}

function endOf(report: Report, { headingSpan, text }: Section): End {
  if (text === '') return 'other';
  const index = report.paragraphAt(headingSpan.end);
  const { reading } = report.paragraphs[index] as PlacedParagraph;
  let at = headingSpan.end - (report.starts[index] as number);
  while (at < reading.text.length && BLANKS.test(reading.text[at] as string)) at++;
  const goesOn = report.paragraphs[index + 1]?.continues === true;
  if (at >= reading.text.length) return goesOn ? 'open' : 'other';
  const mark = reading.halfWidth[at] as string;
  const last = at + 1 >= reading.outline.body.end && !goesOn;
  if (mark === '。') return last ? 'closed' : 'stop';
  if (mark === ':') return last ? 'other' : 'colon';
  return STARTS_TEXT.test(mark) && !/[?!…—]/.test(reading.halfWidth[at - 1] as string) ? 'open' : 'other';
}

/** A heading, not a statement of a list: no figure in it, text below, and below its neighbours too. */
function isHeading(report: Report, siblings: readonly Section[], index: number): boolean {
  const section = siblings[index] as Section;
  const headed = (other: Section | undefined): boolean => other?.family !== section.family || hasBody(report, other);
  return !statesFigure(section) && headed(section) && headed(siblings[index - 1]) && headed(siblings[index + 1]);
}

/** The mark behind a heading's end and blanks. */
export function markAfter(report: Report, { headingSpan }: Section): Span {
  const index = report.paragraphAt(headingSpan.end);
  const start = report.starts[index] as number;
  const { text } = (report.paragraphs[index] as PlacedParagraph).reading;
  let at = headingSpan.end - start;
  while (BLANKS.test(text[at] as string)) at++;
  return { start: start + at, end: start + at + 1 };
}

/** The siblings with the rarer mark. One mark against one says nothing. */
function differing(report: Report, siblings: readonly Section[], rare: 'stop' | 'colon', found: Found): void {
  const ends = siblings.map((section) => (isRanked(section) ? endOf(report, section) : 'other'));
  const usualIndex = ends.indexOf(rare === 'stop' ? 'colon' : 'stop');
  const usual = report.slice(markAfter(report, siblings[usualIndex] as Section));
  siblings.forEach((section, i) => {
    const beside = siblings[usualIndex] as Section;
    if (ends[i] !== rare || section.family !== beside.family) return;
    const mark = markAfter(report, section);
    const written = report.slice(mark);
    if (ENDS[rare].test(written)) found.differing.push({ section, mark, written, usual });
  });
}
