import { LAST_WORKING_YEAR } from '../lexicon/time/workingYears';
import { characterSet } from '../text/characters';
import { CLAUSE_MARKS, ENDS_CLAUSE, endBefore, startBehind } from '../text/clauses';
import type { Scene, Term } from './terms';

/** The words of a clause that are looked at, on either side of a number. In UTF-16 code units. */
const [BEFORE, BEHIND] = [20, 10];
const MARKS = characterSet(`${CLAUSE_MARKS}()、`);

/** The year before, in the words of a base or of a period. */
export const LAST_YEAR = new RegExp(`[上去]年|同期|上一?届|${LAST_WORKING_YEAR}`);

/** The words before a number, back to the mark or the number before. */
export function clauseBefore({ halfWidth, terms }: Scene, { at, start }: Term): string {
  const from = Math.max(terms[at - 1]?.end ?? 0, start - BEFORE);
  return halfWidth.slice(startBehind(halfWidth, start, MARKS, from), start);
}

/** The words before a number that are its own: those of lists (计划新建、改建) too, none from before a comma or number. */
export function wordsOf({ halfWidth, terms }: Scene, { at, start }: Term): string {
  const from = Math.max(terms[at - 1]?.end ?? 0, start - BEFORE);
  return halfWidth.slice(startBehind(halfWidth, start, ENDS_CLAUSE, from), start);
}

/** 较2023年的, 比三年前的: what a value is held against is of a time before, by whatever word. */
const HELD_AGAINST =
  /(?:(?<![同环对占之])比|较|相比于?|相较于?|与|同|跟)(?:20\d\d年|前年|[一二两三四五六七八九十]年前|年初|期初|上月|上季度|上一年)(?:同期|度|末|底|全年)?的$/;

/** Whether the words before a number say that it is one of the year before, or of another time that a value is held against. */
export function isOfLastYear(scene: Scene, term: Term): boolean {
  const words = clauseBefore(scene, term);
  return LAST_YEAR.test(words) || HELD_AGAINST.test(words);
}

/** What is planned, in the words before a number or in its name. */
export const PLANNED = /计划|目标|任务|预算/;

/** The words behind a number, up to the next mark or number. */
export function clauseBehind({ halfWidth, terms }: Scene, { at, end }: Term): string {
  const to = Math.min(terms[at + 1]?.start ?? halfWidth.length, end + BEHIND);
  return halfWidth.slice(end, endBefore(halfWidth, end, MARKS, to));
}

/** Whether words say a name in full or in short: 调解撤诉 says 调撤, 夏粮播种面积 says 夏粮面积. */
export function saysInOrder(words: string, name: string): boolean {
  let at = -1;
  return [...name].every((letter) => (at = words.indexOf(letter, at + 1)) >= 0);
}
