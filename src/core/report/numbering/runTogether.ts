import { chineseValue } from '../../numerals/number';
import type { Section } from '../../outline/model';
import { gathered, indexFrom } from '../gathered';
import type { Report } from '../report';

/** A number that begins no heading, since it runs into what stands around it, with where it stands in its paragraph. */
export interface RunIn {
  readonly family: 'arabic' | 'is';
  readonly at: number;
  readonly number: number | null;
}

/** 2．12355服务台…: the number reads as the whole part of a decimal. */
const INTO_DIGITS = /^[ \t\u3000]*(\d{1,4})\.(?=\d)/gm;
/** …隐患36处二是…: an ordinal with no mark before it. */
const BEHIND_NO_MARK = /(?<=[^\s,;:。!?、.("“第一二三四五六七八九十])([二三四五六七八九十])是(?!否|非)/g;

/**
 * Of each paragraph the numbers that run into digits (2．12355服务台…) or follow a sentence without its mark (隐患36处二是…).
 */
export const runTogether = gathered(({ reading: { halfWidth } }): readonly RunIn[] | null => {
  const found = [
    ...[...halfWidth.matchAll(INTO_DIGITS)].map(
      ({ index, 1: number }): RunIn => ({ family: 'arabic', at: index, number: Number(number) }),
    ),
    ...[...halfWidth.matchAll(BEHIND_NO_MARK)].map(
      ({ index, 1: number }): RunIn => ({ family: 'is', at: index, number: chineseValue(number as string) }),
    ),
  ];
  return found.length === 0 ? null : found;
});

/**
 * Whether the number that is missing stands there but begins no heading: 2．12355服务台… reads as a decimal (2.12355), and
 * 二是 right behind a word lacks the mark before it. Neither is a gap.
 */
export function isRunIn(report: Report, section: Section, previous: Section | null, expected: number): boolean {
  const { family } = section;
  if ((family !== 'arabic' && family !== 'is') || section.number !== expected + 1) return false;
  const from = previous?.headingSpan.start ?? 0;
  const to = section.headingSpan.start;
  const entries = runTogether(report);
  for (let i = indexFrom(entries, report.paragraphAt(from)); i < entries.length; i++) {
    const { paragraph, found } = entries[i] as (typeof entries)[number];
    const start = report.starts[paragraph] as number;
    if (start >= to) break;
    if (
      found.some(
        (one) => one.family === family && one.number === expected && start + one.at >= from && start + one.at < to,
      )
    )
      return true;
  }
  return false;
}
