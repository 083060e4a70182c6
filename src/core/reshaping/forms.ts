import { FAMILIES, familyOf } from '../outline/markers/families';
import type { FamilyId } from '../outline/markers/family';
import { CONVENTIONAL, UNMARKED } from '../outline/markers/kinds';
import type { Section } from '../outline/model';
import { toHalfWidth } from '../text/width';

/** How a level is marked: the family, and in Markdown how many # stand before it. */
export interface Form {
  readonly family: FamilyId;
  readonly hashes: number;
}

/** A form as it is written: a marker to take as the pattern, and the blanks after it. */
export interface Style extends Form {
  readonly marker: string;
  readonly blank: string;
}

/** A marker as it shall stand, with the blanks after it. */
export interface Marking extends Form {
  readonly marker: string;
  readonly blank: string;
  readonly number: number | null;
}

/** The form in which a section is marked. */
export const formOf = ({ family, marker }: Pick<Section, 'family' | 'marker'>): Form => ({
  family,
  hashes: /^#*/.exec(marker)?.[0].length ?? 0,
});
/** Whether both mark the same level. */
export const sameForm = (a: Form, b: Form): boolean => a.family === b.family && a.hashes === b.hashes;

/**
 * How the report writes the marker of a section.
 * @param text of the whole report
 */
export function styleOf(text: string, section: Section): Style {
  const { markerSpan, headingSpan, marker } = section;
  const after =
    marker === '' || section.family === 'table'
      ? ''
      : text.slice(markerSpan.end, Math.max(markerSpan.end, headingSpan.end));
  return { ...formOf(section), marker, blank: /^[^\S\n\r]*/.exec(after)?.[0] ?? '' };
}

/**
 * Never the form that a level is marked with: beside what the table of families says, rows of a table and paragraphs
 * without heading.
 */
const NO_LEVEL: ReadonlySet<FamilyId> = new Set<FamilyId>([
  ...FAMILIES.filter(({ marksNoLevel }) => marksNoLevel === true).map(({ id }) => id),
  'table',
  'lead',
  'cue',
]);
const NO_MARKER = { marker: '', blank: '' };
/** The highest number that a family can write where its row does not say. */
const HIGHEST = 99;

/** Whether markers of the family state a number. */
export const isNumbered = (family: FamilyId): boolean =>
  !UNMARKED.has(family) && family !== 'markdown' && family !== 'question';

/** The forms of the levels as the report uses them. */
export interface Usage {
  /** How the report writes the form; the plain way where it has no example. */
  readonly style: (form: Form) => Style;
  readonly uses: (form: Form) => boolean;
  /** The form of the level below, as in the rest of the report, else by convention; null where there is none. */
  readonly below: (parent: Form | null, above: readonly Form[]) => Form | null;
  /** Whether headings of this form can stand directly below the parent. */
  readonly fits: (form: Form, parent: Form | null, above: readonly Form[]) => boolean;
}

/** Reads the report's own use from the given sections (all but those that are about to change). */
export function usageOf(
  text: string,
  sections: readonly Section[],
  parentOf: (section: Section) => Section | null,
): Usage {
  const examples = new Map<string, Section>();
  const children = new Map<string, Map<string, { readonly form: Form; count: number }>>();
  for (const section of sections) {
    const form = formOf(section);
    if (!examples.has(keyOf(form))) examples.set(keyOf(form), section);
    if (NO_LEVEL.has(form.family)) continue;
    const parent = parentOf(section);
    const key = parent === null ? '' : keyOf(formOf(parent));
    const counts = children.get(key) ?? new Map<string, { readonly form: Form; count: number }>();
    children.set(key, counts);
    const counted = counts.get(keyOf(form)) ?? { form, count: 0 };
    counts.set(keyOf(form), counted);
    counted.count++;
  }
  const used = (parent: Form | null): readonly Form[] =>
    [...(children.get(parent === null ? '' : keyOf(parent))?.values() ?? [])]
      .sort((a, b) => b.count - a.count)
      .map(({ form }) => form);
  const style = (form: Form): Style => {
    const example = examples.get(keyOf(form));
    if (example !== undefined) return styleOf(text, example);
    const plain = familyOf(form.family)?.plain ?? NO_MARKER;
    const hashes = '#'.repeat(form.hashes);
    if (form.family === 'markdown') return { ...form, marker: hashes, blank: ' ' };
    const likeFamily = [...examples.values()].find(({ family }) => family === form.family);
    const narrow = [...examples.values()].some(
      ({ family, marker }) => family.endsWith('-paren') && marker.includes('('),
    );
    const core =
      likeFamily !== undefined
        ? styleOf(text, likeFamily)
        : narrow
          ? { ...plain, marker: plain.marker.replace('（', '(').replace('）', ')') }
          : plain;
    return {
      ...form,
      marker: (hashes === '' ? '' : `${hashes} `) + core.marker.replace(/^#+\s*/, ''),
      blank: core.blank,
    };
  };
  const fits = (form: Form, parent: Form | null, above: readonly Form[]): boolean => {
    if (parent === null) return true;
    if ([...above, parent].some((other) => clashes(other, form))) return false;
    if (used(parent).some((other) => sameForm(other, form))) return true;
    return form.family === 'markdown' && parent.family === 'markdown'
      ? form.hashes > parent.hashes
      : rankOf(form) > rankOf(parent);
  };
  const below = (parent: Form | null, above: readonly Form[]): Form | null => {
    const own = used(parent).find((form) => fits(form, parent, above));
    if (own !== undefined) return own;
    if (parent === null) return { family: 'cn', hashes: 0 };
    const hashes = parent.hashes === 0 ? 0 : parent.hashes + 1;
    if (parent.family === 'markdown') return hashes <= 6 ? { family: 'markdown', hashes } : null;
    if (parent.family === 'decimal-2') return { family: 'decimal-3', hashes };
    return (
      CONVENTIONAL.map((family) => ({ family, hashes })).find(
        (form) => rankOf(form) > rankOf(parent) && fits(form, parent, above),
      ) ?? null
    );
  };
  return { style, uses: (form) => examples.has(keyOf(form)), below, fits };
}

const keyOf = ({ family, hashes }: Form): string => `${family} ${hashes}`;
const clashes = (a: Form, b: Form): boolean =>
  a.family === b.family && (a.family !== 'markdown' || a.hashes === b.hashes);
/** Unnumbered headings rank between 一、 and （一）. */
const rankOf = ({ family }: Form): number => familyOf(family)?.rank ?? (family === 'cue' ? Infinity : 1.5);

/** Whether the family can write the number. */
export const canCount = (family: FamilyId, number: number): boolean =>
  number >= 1 && number <= (familyOf(family)?.highest ?? HIGHEST);

/** The marker for the number. @param parent the marker of the section above, whose number 1.2 repeats. */
export function write(style: Style, number: number | null, parent: string | null): string {
  if (UNMARKED.has(style.family)) return '';
  if (number === null) return style.marker;
  if (style.family.startsWith('decimal')) {
    const path = numberPath(parent ?? '');
    if (path !== '') return style.marker.replace(/[\d.]*\d/, `${path}.${number}`);
  }
  return familyOf(style.family === 'table' ? 'arabic' : style.family)?.write(number, style.marker) ?? style.marker;
}

/** 2 of “2.”, 1.3 of “1.3”; "" where the marker has no digits. */
export const numberPath = (marker: string): string => /\d+(?:\.\d+)*/.exec(toHalfWidth(marker))?.[0] ?? '';

/** The blanks between a marker of this style and the heading: 1. before a digit needs one. */
export const blankFor = (style: Style, heading: string): string =>
  UNMARKED.has(style.family)
    ? ''
    : style.blank === '' && /[.．]$/.test(style.marker) && /^[\d０-９]/.test(heading)
      ? ' '
      : style.blank;
