import type { FamilyId } from '../../core/outline/markers/family';
import type { Section } from '../../core/outline/model';
import type { Report } from '../../core/report/report';

/** Sections whose heading is a heading in Word, too; the others (一是…, 首先…) open sentences of a paragraph. */
const WORD_HEADINGS: ReadonlySet<FamilyId> = new Set([
  'part',
  'cn',
  'cn-paren',
  'arabic',
  'arabic-paren',
  'decimal-2',
  'decimal-3',
  'markdown',
  'question',
  'issue',
  'bare',
]);
/** Above 一、: set apart from the four levels of GB/T 9704. */
const ABOVE: ReadonlySet<FamilyId> = new Set(['part', 'bare', 'markdown']);
/** A whole line longer than this is an item of a list. */
const LONGEST_HEADING = 45;
/** Levels of headings in Word. */
export const DEEPEST = 6;
/** The levels that GB/T 9704-2012, 7.3.3, gives a face of their own. */
const LEVELS = 4;

/** Whether the heading of a section, which begins this line, is a heading in Word. */
export const isWordHeading = ({ family, inline, level }: Section, line: string): boolean =>
  WORD_HEADINGS.has(family) && level <= DEEPEST && (inline || line.length <= LONGEST_HEADING);

/**
 * How the levels of headings are set, from the topmost: 1 to 4 as 一、 （一） 1. （1）; 0 for parts that stand above 一、.
 */
export function facesOf(report: Report): readonly number[] {
  const all = report.allSections().filter(({ family }) => WORD_HEADINGS.has(family));
  const first = all.filter(({ level }) => level === 1);
  const hasParts =
    first.length > 0 &&
    first.every(({ family }) => ABOVE.has(family)) &&
    all.some(({ family, level }) => level === 2 && family === 'cn');
  return Array.from({ length: DEEPEST }, (_, i) => Math.min(LEVELS, hasParts ? i : i + 1));
}
