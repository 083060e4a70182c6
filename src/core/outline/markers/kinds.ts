import { FAMILIES } from './families';
import type { FamilyId } from './family';

/** Families by which levels are marked by convention, topmost first: 第一部分, 一、, （一）, 1., （1）, ①. */
export const CONVENTIONAL: readonly FamilyId[] = FAMILIES.filter(({ byConvention }) => byConvention === true)
  .sort((a, b) => a.rank - b.rank)
  .map(({ id }) => id);

/** The four levels that GB/T 9704-2012, 7.3.3, names: 一、, （一）, 1., （1）. */
export const STANDARD: ReadonlySet<FamilyId> = new Set<FamilyId>(['cn', 'cn-paren', 'arabic', 'arabic-paren']);

/** Families whose markers stand before headings with text below them; 一是, 首先 and ① rather count items of a list. */
export const HEADED: ReadonlySet<FamilyId> = new Set<FamilyId>([
  'part',
  'section',
  'roman',
  'lenticular',
  ...STANDARD,
  'question',
  'markdown',
  'table',
]);

/** Families that count in words of the sentence: 一是, 首先, 第一. */
export const SPOKEN: ReadonlySet<FamilyId> = new Set<FamilyId>(['is', 'first', 'nth']);

/** Families whose headings have no marker: a title alone in its line, a first sentence, a cue such as 下一步. */
export const UNMARKED: ReadonlySet<FamilyId> = new Set<FamilyId>(['bare', 'lead', 'cue']);

/** Families that number headings inside a line only where blanks stand for line breaks: 第三章 is that of a law, too. */
export const APART: ReadonlySet<FamilyId> = new Set<FamilyId>(['part', 'section', 'arabic-half']);
