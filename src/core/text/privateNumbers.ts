import type { Span } from './span';
import { matchesOf } from './characters';

/** A number that belongs to a person: an identity number (公民身份号码), or a mobile phone's. */
export interface PrivateNumber extends Span {
  readonly what: 'identity' | 'phone';
}

const LONG_NUMBER = /(?<![\dA-Za-z])(?:[1-9]\d{16}[\dXx]|1[3-9]\d{9})(?![\dA-Za-z元万亿])/g;
const IDENTITY_LENGTH = 18;
/** GB 11643–1999: the weights of the first seventeen digits, and the check character for each remainder by 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const BIRTHDAY = /^(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** What makes a mobile number a public one, in the characters before it. */
const PUBLIC = /热线|举报|投诉|咨询|服务电话|客服|公开电话|值班|监督电话|报名|联系电话/;
const BEFORE = 14;
const NONE: readonly PrivateNumber[] = [];

/** The numbers in order. @param halfWidth the half-width view. */
export function readPrivateNumbers(halfWidth: string): readonly PrivateNumber[] {
  const found = matchesOf(halfWidth, LONG_NUMBER).flatMap(({ 0: written, index }): PrivateNumber[] => {
    const span = { start: index, end: index + written.length };
    if (written.length === IDENTITY_LENGTH) return isIdentityNumber(written) ? [{ ...span, what: 'identity' }] : [];
    return PUBLIC.test(halfWidth.slice(Math.max(0, index - BEFORE), index)) ? [] : [{ ...span, what: 'phone' }];
  });
  return found.length === 0 ? NONE : found;
}

/** Whether the eighteen characters hold a date of birth and the right check character. */
export function isIdentityNumber(written: string): boolean {
  if (!BIRTHDAY.test(written.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(written[i]), 0);
  return CHECKS[sum % CHECKS.length] === written[IDENTITY_LENGTH - 1]?.toUpperCase();
}
