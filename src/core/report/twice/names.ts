import { compare, decimal, times } from '../../arithmetic/decimal';
import type { Period } from '../../figures/model';
import { isOneName } from '../../relations/identity/mention';
import type { Mention } from '../../relations/identity/mention';
import { sharedInformation } from '../../relations/identity/pieces';

const TEN = decimal(10);

/** So much at the end of two names says that they are kinds of one thing, and so much before it that they are two. */
const [HEAD, KIND] = [2, 2];

/** 审结涉企案件 and 审结民商事案件: names that are the same but for what kind each is of. */
export function areOfTwoKinds({ figure: a }: Mention, { figure: b }: Mention): boolean {
  let [one, other] = [a.indicator.text, b.indicator.text];
  const start = sharedStart(one, other);
  [one, other] = [one.slice(start), other.slice(start)];
  let head = 0;
  while (head < Math.min(one.length, other.length) && one.at(-1 - head) === other.at(-1 - head)) head++;
  const kinds = [one, other].map((name) => name.slice(0, name.length - head)) as [string, string];
  return (
    head >= HEAD &&
    kinds.every(({ length }) => length >= KIND) &&
    ![...kinds[0]].some((letter) => kinds[1].includes(letter))
  );
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** Whether nothing tells their times apart: 2025年 and 全年 of a report on it are one. */
export const areOfOneTime = (a: Period | null, b: Period | null): boolean =>
  a === null || b === null || a.text === b.text || (a.start !== null && a.start === b.start && a.end === b.end);

/** 2846.0万元 and 284.6万元, a tenth of it: no digit is lost. */
export const isTenTimes = ({ value: a }: Mention, { value: b }: Mention): boolean =>
  compare(times(a, TEN), b) === 0 || compare(times(b, TEN), a) === 0;

/** Numbers of so many digits come together by chance hardly ever; of fewer, in a report with many, they do. */
const MANY_DIGITS = 4;
const LEAST_COVERED = 0.5;

/** Not 教学仪器设备总值2.14亿元 and 教学经费1.24亿元: of numbers of few digits, the names have half in common. */
export const isSureByName = (a: Mention, b: Mention): boolean =>
  b.digits.length >= MANY_DIGITS ||
  isOneName(a, b) ||
  sharedInformation(a.pieces, b.pieces) >= LEAST_COVERED * Math.max(1, Math.min(a.information, b.information));

/** What refers to a number of ten times its value has to share so much of its name. */
const SHARED_BY_REFERRING = 3;
/**
 * By the same whole name, or by one that refers to the other: parts of names meet by chance (执行案件4015件, 其中执行案件401件).
 */
export const isNamedAlike = (a: Mention, b: Mention): boolean =>
  isOneName(a, b) || (a.referring !== b.referring && sharedInformation(a.pieces, b.pieces) >= SHARED_BY_REFERRING);
