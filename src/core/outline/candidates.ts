import type { FeatureName, RowForm } from '../lexicon/headings/headingWeights';
import type { FamilyId } from './markers/family';
import { APART } from './markers/kinds';
import type { Marker } from './markers/markers';
import type { Role } from './model';
import { chineseValue } from '../numerals/number';
import type { OutlineParagraph } from './paragraph';
import { isBlank } from './reading';

/** A place that may be a heading. Offsets are relative to the paragraph. */
export interface Candidate {
  readonly paragraph: number;
  readonly family: FamilyId;
  readonly number: number | null;
  readonly start: number;
  readonly textStart: number;
  /** The paragraph that the text stands in, where the marker has a line of its own (第一，⏎推进…). */
  readonly textIn?: number;
  /** The marker as written, where it does not stand directly before the text (a table's number cell). */
  readonly markerText?: string;
  /** The heading's end where it is known already (unnumbered headings). */
  readonly textEnd?: number;
  readonly place: Marker['place'];
  /** The role that the words say, where they open a part without a heading. */
  readonly role?: Role;
  /** Whether its paragraph ends by announcing the parts that follow. */
  readonly announces?: boolean;
  /** Whether the paragraph is part of a report on one line. */
  readonly dense: boolean;
  /** Whether its mark counts only in a row 1, 2, 3. */
  readonly weak?: boolean;
  /** Whether even the blank behind its number is missing. */
  readonly glued?: true;
  /** The row that a heading without number belongs to. */
  readonly row?: CandidateRow;
  /** What spoke for and against it and its row. */
  readonly features?: readonly FeatureName[];
}

/** A row of headings without numbers, as nesting sees it. */
export interface CandidateRow {
  readonly form: RowForm;
  /** The heading in whose scope the row stands; null where none stands above. */
  readonly above: Candidate | null;
  readonly last: () => Candidate;
}

/** Families that stand inside a line only where it holds what were lines of their own. */
const MAKES_DENSE: ReadonlySet<FamilyId> = new Set<FamilyId>(['cn', 'cn-paren', ...APART]);

/**
 * The places with a number or mark, in reading order.
 * @param body index of the first paragraph after title and front matter
 * @param goesOn the paragraphs that go on the line before them.
 */
export function findCandidates(
  paragraphs: readonly OutlineParagraph[],
  body: number,
  goesOn: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  const blanks = paragraphs.some(({ outline }) => outline.markers[0]?.family === 'cn-blank');
  for (let i = 0; i < paragraphs.length; i++) {
    const { outline, continues } = paragraphs[i] as OutlineParagraph;
    if (outline.chrome) continue;
    if (outline.markers.length > 0) {
      const dense =
        continues ||
        paragraphs[i + 1]?.continues === true ||
        outline.markers.some((m) => m.place !== 'start' && MAKES_DENSE.has(m.family));
      for (const marker of outline.markers) {
        if (marker.place === 'inside' && !dense && !opensRow(marker, outline.markers)) continue;
        if (marker.family === 'markdown' && i < body) continue;
        if (marker.place === 'start' && goesOn.has(i) && !continues) continue;
        const named = nameBelow(paragraphs, i, marker);
        found.push({
          paragraph: i,
          family: marker.family,
          number: marker.number,
          weak: marker.weak === true,
          start: marker.start,
          textStart: marker.end,
          ...named,
          place:
            (marker.place === 'start' && continues) || (marker.place === 'inside' && !dense)
              ? 'sentence'
              : marker.place,
          dense,
        });
      }
    }
    if (blanks && !continues && outline.markers[0]?.place !== 'start' && !goesOn.has(i)) {
      const glued = gluedNumber(i, paragraphs[i] as OutlineParagraph);
      if (glued !== null) found.push(glued);
    }
    if (continues || outline.cell === null) continue;
    const cell = cellHeading(paragraphs, i);
    if (cell !== null) found.push(cell);
  }
  found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const tables = found.filter((c) => c.family === 'table').length;
  return tables >= 2 ? found : found.filter(({ family }) => family !== 'table');
}

/** A marker alone on its line with its name in the next (一、⏎工作回顾, 第一，⏎推进…): where the name stands. */
function nameBelow(
  paragraphs: readonly OutlineParagraph[],
  index: number,
  { family, place, start, end }: Marker,
): Pick<Candidate, 'textIn' | 'textStart' | 'markerText'> | null {
  const { halfWidth, text, continues } = paragraphs[index] as OutlineParagraph;
  if (place !== 'start' || continues || family === 'markdown' || halfWidth.slice(end).trim() !== '') return null;
  const textIn = neighbour(paragraphs, index, 1);
  const name = paragraphs[textIn]?.outline;
  if (name === undefined || name.chrome || name.waits || name.cell !== null || name.markers[0]?.place === 'start')
    return null;
  return { textIn, textStart: name.body.start, markerText: text.slice(start, end).trim() };
}

/** 九以统筹发展…, among lines that open with 八 and 十 and a blank: a heading whose blank was lost. */
function gluedNumber(paragraph: number, { halfWidth, outline }: OutlineParagraph): Candidate | null {
  const { start } = outline.body;
  const numeral = /^[一二三四五六七八九十]{1,3}/.exec(halfWidth.slice(start, start + 4))?.[0];
  const number = numeral === undefined ? null : chineseValue(numeral);
  if (numeral === undefined || number === null || number < 2) return null;
  const textStart = start + numeral.length;
  return {
    paragraph,
    family: 'cn-blank',
    number,
    start,
    textStart,
    place: 'start',
    dense: false,
    weak: true,
    glued: true,
  };
}

/** “两大挑战”，一是…。二是…。: the first of a row behind a comma, where the second opens a sentence. */
function opensRow({ family, number, start }: Marker, markers: readonly Marker[]): boolean {
  if (family !== 'is' || number !== 1) return false;
  const second = markers.find((other) => other.start > start && other.family === 'is');
  return second?.number === 2 && second.place === 'sentence';
}

/** The next paragraph that is not blank, in the given direction. */
function neighbour(paragraphs: readonly OutlineParagraph[], index: number, step: 1 | -1): number {
  let i = index + step;
  while (i >= 0 && i < paragraphs.length && isBlank((paragraphs[i] as OutlineParagraph).outline)) i += step;
  return i;
}

/** A pasted table: the number alone in its line, the name in the next. */
function cellHeading(paragraphs: readonly OutlineParagraph[], index: number): Candidate | null {
  const cell = paragraphs[index] as OutlineParagraph;
  const at = neighbour(paragraphs, index, 1);
  const name = paragraphs[at];
  if (name === undefined || !name.outline.bare || name.outline.chrome || name.outline.markers[0]?.place === 'start')
    return null;
  const { start, end } = name.outline.body;
  return {
    paragraph: at,
    family: 'table',
    number: cell.outline.cell,
    start,
    textStart: start,
    textEnd: end,
    markerText: cell.halfWidth.trim(),
    place: 'start',
    dense: false,
  };
}
