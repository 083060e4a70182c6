import { chineseValue } from '../../numerals/number';
import type { Marker } from '../../outline/markers/markers';
import type { Section } from '../../outline/model';
import { gathered, indexFrom } from '../gathered';
import type { Report } from '../report';
import { matchesOf } from '../../text/characters';

/** A number that begins no heading, since it runs into what stands around it, with where it stands in its paragraph. */
export interface RunIn {
  /** Ordinals (一是) are listed all, headings or not. */
  readonly family: 'arabic' | 'is';
  readonly at: number;
  readonly number: number | null;
}

/** 2．12355服务台…, 4、4月末…: the number reads as the whole part of a decimal, or as one of two numbers. */
const INTO_DIGITS = /^[ \t\u3000]*(\d{1,4})[.、](?=\d)/gm;
/** 二、管网改造情况1.主城区管网: the first item glued to the heading above it. */
const BEHIND_HEADING = /(?<=[一-龥])(\d{1,2})[.、](?=[一-龥])/g;
/** …隐患36处二是…: an ordinal with no mark before it. */
const BEHIND_NO_MARK = /(?<=[^\s,;:。!?、.("“第一二三四五六七八九十])([二三四五六七八九十])是(?!否|非)/g;

/**
 * Of each paragraph the numbers that run into digits (2．12355服务台…, 4、4月末…), into the heading before them (…情况1.主城区…) or
 * follow a sentence without its mark (隐患36处二是…).
 */
export const runTogether = gathered(({ reading: { halfWidth, outline } }): readonly RunIn[] | null => {
  const found = [
    ...[INTO_DIGITS, BEHIND_HEADING].flatMap((pattern) =>
      matchesOf(halfWidth, pattern).map(
        ({ index, 1: number }): RunIn => ({ family: 'arabic', at: index, number: Number(number) }),
      ),
    ),
    ...ordinalsIn(halfWidth, outline.markers),
  ].sort((a, b) => a.at - b.at);
  return found.length === 0 ? null : found;
});

/** The ordinals of a paragraph (一是), headings or not, in reading order. */
export const ordinalsIn = (halfWidth: string, markers: readonly Marker[]): readonly RunIn[] =>
  [
    ...matchesOf(halfWidth, BEHIND_NO_MARK).map(
      ({ index, 1: number }): RunIn => ({ family: 'is', at: index, number: chineseValue(number as string) }),
    ),
    ...markers.flatMap(({ family, number, start }): readonly RunIn[] =>
      family === 'is' ? [{ family, at: start, number }] : [],
    ),
  ].sort((a, b) => a.at - b.at);

/** So many numbers on end may begin no heading. */
const MOST_MISSING = 9;

/**
 * Whether the numbers that are missing stand there but begin no heading: 2．12355服务台… reads as a decimal (2.12355), 4、4月末…
 * as two numbers, 1. is glued to the heading above, and 二是 right behind a word lacks the mark before it. None is a gap.
 */
export function isRunIn(report: Report, section: Section, previous: Section | null, expected: number): boolean {
  const { family, number } = section;
  if ((family !== 'arabic' && family !== 'is') || number === null) return false;
  if (number <= expected || number > expected + MOST_MISSING) return false;
  let missing = expected;
  for (const stands of numbersBetween(report, family, previous?.headingSpan.start ?? 0, section.headingSpan.start))
    if (stands === missing) missing++;
  return missing === number;
}

/** The numbers that run into something, and all ordinals, of a stretch of the report in reading order. */
function numbersBetween(report: Report, family: RunIn['family'], from: number, to: number): readonly number[] {
  const entries = runTogether(report);
  const numbers: number[] = [];
  for (let i = indexFrom(entries, report.paragraphAt(from)); i < entries.length; i++) {
    const { paragraph, found } = entries[i] as (typeof entries)[number];
    const start = report.starts[paragraph] as number;
    if (start >= to) break;
    for (const one of found)
      if (one.family === family && one.number !== null && start + one.at >= from && start + one.at < to)
        numbers.push(one.number);
  }
  return numbers;
}
