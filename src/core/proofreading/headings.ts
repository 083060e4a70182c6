import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import type { Message } from '../text/message';
import { toHalfWidth } from '../text/width';
import type { Aid } from './model';
import { openingVerb } from './openings';

/** Two headings are no row yet. */
const FEWEST_IN_ROW = 3;
/**
 * A heading stands out by its length when it is so much longer or shorter than the middle one, and the others are not.
 */
const ODD_BY = 5;
const ALIKE_BY = 3;

interface Shape {
  readonly section: Section;
  readonly length: number;
  /** How many parts it has: 抓项目、促投资 has two. */
  readonly parts: number;
  readonly verb: string;
}

const PART_MARKS = /[,、 ]+/;

function shapeOf(section: Section): Shape {
  const halfWidth = toHalfWidth(section.text).trim();
  return {
    section,
    length: [...halfWidth].length,
    parts: halfWidth.split(PART_MARKS).filter((part) => part !== '').length,
    verb: openingVerb(halfWidth),
  };
}

/** The headings of each row that has an odd one, or several that begin alike: each with its length and first verb. */
export function headings(report: Report): readonly Aid[] {
  const rows = [report.sections, ...report.allSections().map(({ children }) => children)];
  return rows
    .flatMap(byRole)
    .filter((row) => row.length >= FEWEST_IN_ROW)
    .flatMap(rowAids);
}

/** The headings of a row that do the same in the report: plans are not worded as results are. */
const byRole = (row: readonly Section[]): readonly (readonly Section[])[] =>
  [...new Set(row.map(({ role }) => role))].map((role) => row.filter((section) => section.role === role));

function rowAids(row: readonly Section[]): readonly Aid[] {
  const shapes = row.map(shapeOf);
  const notes = shapes.map((shape) => oddness(shape, shapes));
  if (notes.every((note) => note === null)) return [];
  return shapes.map(({ section, length, verb }, i) => {
    const odd = notes[i] ?? null;
    const own: Message = {
      zh: `${length}字${verb === '' ? '' : ` · ${verb}`}`,
      en: `${length} characters${verb === '' ? '' : ` · ${verb}`}`,
    };
    return {
      kind: 'headings',
      label: `${section.marker}${section.text}`,
      note: odd === null ? own : { zh: `${own.zh} · ${odd.zh}`, en: `${own.en} · ${odd.en}` },
      look: odd !== null,
      places: [section.headingSpan],
    };
  });
}

/** What sets a heading apart from the others of its row; null where nothing does. */
function oddness(shape: Shape, row: readonly Shape[]): Message | null {
  const others = row.filter((other) => other !== shape);
  const first = others[0] as Shape;
  if (first.parts !== shape.parts && others.every(({ parts }) => parts === first.parts))
    return {
      zh: `分${shape.parts}段，其余分${first.parts}段`,
      en: `in ${shape.parts} parts, the others in ${first.parts}`,
    };
  const lengths = others.map(({ length }) => length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest - shortest <= ALIKE_BY && (shape.length > longest + ODD_BY || shape.length < shortest - ODD_BY))
    return { zh: `其余${range(shortest, longest)}字`, en: `the others have ${range(shortest, longest)} characters` };
  const alike = others.filter(({ verb }) => verb !== '' && verb === shape.verb).length;
  return alike === 0 || (alike + 1) * 2 > row.length // a row that begins alike on purpose
    ? null
    : { zh: `同级有${alike + 1}个以“${shape.verb}”开头`, en: `${alike + 1} of the row begin with “${shape.verb}”` };
}

const range = (from: number, to: number): string => (from === to ? String(from) : `${from}—${to}`);
