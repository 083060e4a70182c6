import { chineseEnd, chineseValue } from './number';
import type { NumberLiteral } from './number';

/** Two neighbouring digits in a Chinese numeral: 七八 (个), 四五十 (人), 十七八 (岁), 三五百 (米). */
export interface RoughNumber {
  readonly low: NumberLiteral;
  readonly high: NumberLiteral;
}

const DIGITS = '一二三四五六七八九';
const digitOf = (character: string): number => (character === '两' ? 2 : DIGITS.indexOf(character) + 1);

/** The rough number (概数) that starts at `start`: two neighbours, or 三五; null where the numeral is none. */
export function readRough(halfWidth: string, start: number): RoughNumber | null {
  const end = chineseEnd(halfWidth, start);
  const written = halfWidth.slice(start, end);
  for (let i = 0; i + 1 < written.length; i++) {
    const first = digitOf(written[i] as string);
    const second = digitOf(written[i + 1] as string);
    if (first === 0 || second === 0) continue;
    if (second !== first + 1 && !(first === 3 && second === 5)) return null;
    const low = chineseValue(written.slice(0, i + 1) + written.slice(i + 2));
    const high = chineseValue(written.slice(0, i) + written.slice(i + 1));
    if (low === null || high === null) return null;
    const literal = { start, end, decimals: 0, script: 'chinese' } as const;
    return { low: { ...literal, value: low }, high: { ...literal, value: high } };
  }
  return null;
}
