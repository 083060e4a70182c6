import { chineseNumeral } from '../../numerals/chineseNumeral';
import { numeralValue } from '../../numerals/number';
import { SPOKEN } from '../../outline/markers/kinds';
import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { gathered } from '../gathered';
import type { Report } from '../report';

/** What counts off the items of a list without heading them: 第一，, 其一，, 1）. */
type Form = 'nth' | 'of-them' | 'half';

/** An item that is counted off with the wrong number. */
export interface MiscountedItem {
  /** What counts it off. */
  readonly span: Span;
  /** What it should be, and what the item before it is counted off with; null where it is the first. */
  readonly expected: string;
  readonly previous: string | null;
}

/** A word or number that counts off an item, relative to its paragraph. */
export interface Counted {
  readonly form: Form;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** How a form is written, and where it begins an item: behind a mark or a blank; 第二、三产业 is none. */
const FORMS: Readonly<Record<Form, { readonly pattern: RegExp; readonly write: (number: number) => string }>> = {
  nth: { pattern: /(?<=^|[。;:!?,\s])第([一二三四五六七八九十]),/gm, write: (number) => `第${chineseNumeral(number)}` },
  'of-them': {
    pattern: /(?<=^|[。;:!?,\s])其([一二三四五六七八九十])[,:]/gm,
    write: (number) => `其${chineseNumeral(number)}`,
  },
  half: { pattern: /(?<=^|[。;:!?\s])(\d{1,2})\)/gm, write: (number) => `${number}）` },
};
const FORM_NAMES = Object.keys(FORMS) as readonly Form[];
/** Further on another list is meant. */
const MOST_LEFT_OUT = 2;
/** Other ways to count off the one that seems to be left out, and words that go on without counting. */
const OTHERWISE = ['一是', '首先', '一方面', '再者', '此外', '同时', '另外', '还有', '再次', '最后'];
const OTHER_FORMS = ['$是', '第$', '其$', '$要', '$则', '$来', '$、', '($)'];

/** Of each paragraph what is counted off in it, in reading order. */
const countedIn = gathered(({ reading: { halfWidth } }): readonly Counted[] | null => {
  const found = FORM_NAMES.flatMap((form) =>
    matchesOf(halfWidth, FORMS[form].pattern).map(({ index, 1: numeral }): Counted => {
      const number = numeralValue(numeral as string) as number;
      return { form, number, start: index, end: index + FORMS[form].write(number).length };
    }),
  ).sort((a, b) => a.start - b.start);
  return found.length === 0 ? null : found;
});

/** What the reading goes by, besides the outline. */
export const countedOffRead = countedIn;

/** The items of a report that are counted off with the wrong number, headings aside. Absolute. */
export function miscountedIn(report: Report): readonly MiscountedItem[] {
  const entries = countedIn(report);
  if (entries.length === 0) return [];
  const sections = report.allSections();
  const marked = new Set(sections.flatMap(({ markerSpan: { start, end } }) => (end > start ? start : [])));
  const parts = sections
    .filter(({ family, number }) => number !== null && !SPOKEN.has(family))
    .map(({ headingSpan }) => headingSpan.start);
  const found: MiscountedItem[] = [];
  for (const form of FORM_NAMES) {
    const items = entries.flatMap(({ paragraph, found: all }) => {
      const at = report.starts[paragraph] as number;
      return all.filter((one) => one.form === form).map((one) => ({ ...one, ...shift(one, at) }));
    });
    for (const list of listsOf(items, parts))
      found.push(...miscounted(report, form, list).filter(({ span }) => !marked.has(span.start)));
  }
  return found;
}

/** The items part by part: a heading ends what was counted before it. @param parts where headings begin, in order */
function listsOf(items: readonly Counted[], parts: readonly number[]): readonly (readonly Counted[])[] {
  const lists = new Map<number, Counted[]>();
  for (const item of items) {
    const part = parts.findLastIndex((start) => start <= item.start);
    lists.set(part, [...(lists.get(part) ?? []), item]);
  }
  return [...lists.values()];
}

/** Lists within lists: the last item of each that is open, the innermost last. */
function miscounted(report: Report, form: Form, items: readonly Counted[]): readonly MiscountedItem[] {
  const found: MiscountedItem[] = [];
  const { write } = FORMS[form];
  let open: Counted[] = [];
  let due: number | null = null;
  for (const [i, item] of items.entries()) {
    const { number } = item;
    const last = open.at(-1);
    if (number === 1) {
      open.push(item);
      continue;
    }
    const outer = open.findLastIndex((one) => one.number === number - 1);
    const expected = (last?.number ?? 0) + 1;
    const from = last?.end ?? report.starts[report.paragraphAt(item.start)] ?? item.start;
    const between = report.slice({ start: from, end: item.start });
    // a first one is missed only where the list goes on
    const isTold =
      last === undefined
        ? number === 2 && items[i + 1]?.number === 3 && !isToldOtherwise(between, expected)
        : outer < 0 &&
          number !== due &&
          (number === last.number || (number > last.number && number - expected <= MOST_LEFT_OUT)) &&
          !isToldOtherwise(between, expected);
    if (isTold) {
      found.push({
        span: { start: item.start, end: item.end },
        expected: write(expected),
        previous: last === undefined ? null : write(last.number),
      });
      due = expected;
    }
    if (last === undefined) open = [item];
    else if (outer >= 0) open = [...open.slice(0, outer), item];
    else if (number > last.number) open = [...open.slice(0, -1), item];
  }
  return found;
}

const isToldOtherwise = (between: string, expected: number): boolean =>
  OTHERWISE.some((word) => between.includes(word)) ||
  OTHER_FORMS.some((form) => between.includes(form.replace('$', chineseNumeral(expected))));
