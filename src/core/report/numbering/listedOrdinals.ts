import { chineseNumeral } from '../../numerals/chineseNumeral';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { ordinalsIn } from './runTogether';
import type { RunIn } from './runTogether';

/** An item of a list in a sentence whose number does not follow: 一是…；二是…；四是…. */
export interface ListedGap {
  /** The ordinal. */
  readonly span: Span;
  readonly number: number;
  /** The number before it, and the one that should follow. */
  readonly previous: number;
  readonly expected: number;
}

const LENGTH = '一是'.length;
/** A list in a sentence has no more items. */
const MOST_ITEMS = 10;
/** Beyond so many numbers left out another list is meant. */
const MOST_LEFT_OUT = 2;
/** Another form of the ordinal that seems to be left out. */
const OTHER_FORMS = ['第$', '其$', '$要', '$则', '$来', '$、', '$)'];
const GOES_ON = ['再者', '此外', '同时', '另外', '还有'];

/** An ordinal of the spoken kind: 三是. */
export const ordinal = (number: number): string => `${chineseNumeral(number)}是`;

/** The candidates of each paragraph, headings or not. */
const gapsIn = gathered(({ reading: { halfWidth, outline } }): readonly ListedGap[] | null => {
  const found = gapsOf(halfWidth, ordinalsIn(halfWidth, outline.markers));
  return found.length === 0 ? null : found;
});

/** What the reading goes by: the same objects while no edit touches an ordinal. */
export const listedOrdinalsRead = gapsIn;

/** Lists within lists: the last number of each that is open, the innermost last. */
function gapsOf(halfWidth: string, ordinals: readonly Pick<RunIn, 'at' | 'number'>[]): readonly ListedGap[] {
  const gaps: ListedGap[] = [];
  let open: { number: number; end: number }[] = [];
  for (const { at, number } of ordinals) {
    if (number === null || number > MOST_ITEMS) continue;
    const end = at + LENGTH;
    if (number === 1) {
      open.push({ number, end });
      continue;
    }
    const outer = open.findLastIndex((one) => one.number === number - 1);
    const last = open.at(-1);
    if (outer >= 0) open = [...open.slice(0, outer), { number, end }];
    else if (last !== undefined && number > last.number && number - last.number <= MOST_LEFT_OUT + 1) {
      const expected = last.number + 1;
      if (!isToldOtherwise(halfWidth.slice(last.end, at), expected))
        gaps.push({ span: { start: at, end }, number, previous: last.number, expected });
      open = [...open.slice(0, -1), { number, end }];
    }
  }
  return gaps;
}

const isToldOtherwise = (between: string, expected: number): boolean =>
  GOES_ON.some((word) => between.includes(word)) ||
  OTHER_FORMS.some((form) => between.includes(form.replace('$', chineseNumeral(expected))));

/** The items of lists in sentences whose numbers do not follow; those that are headings belong to the outline. Absolute. */
export function listedGapsIn(report: Report): readonly ListedGap[] {
  const gaps = gapsIn(report);
  if (gaps.length === 0) return [];
  const headings = new Set(report.allSections().map(({ markerSpan }) => markerSpan.start));
  return gaps.flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found
      .filter(({ span }) => !headings.has(at + span.start))
      .map((gap) => ({ ...gap, span: shift(gap.span, at) }));
  });
}
