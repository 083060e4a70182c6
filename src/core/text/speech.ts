import { toHalfWidth, isDigit, isHan, isLatin } from './width';

/** How fast a report is read aloud at a meeting, in characters a minute. */
export const READING_PACE = 220;

/** Signs that are read as words: how many syllables each has (℃ 摄氏度, ～ 至). */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['%', 3],
  ['‰', 3],
  ['℃', 3],
  ['°', 1],
  ['～', 1],
  ['~', 1],
  ['+', 1],
  ['=', 2],
  ['×', 1],
  ['÷', 2],
  ['㎡', 3],
  ['&', 1],
  ['¥', 1],
  ['￥', 1],
  ['$', 2],
]);

/** A longer run of digits is no amount and is read digit by digit. */
const LONGEST_AMOUNT = 12;
/** So many small letters make about one syllable: km is read 千米, GB/T letter by letter. */
const LETTERS_A_SYLLABLE = 2;

/**
 * How many syllables a text has when it is read aloud: a Chinese character is one, a number has those of its reading
 * (12.3% is 百分之十二点三, seven; 3816 is 三千八百一十六, seven), a year those of its digits, a capital letter is one; marks are
 * silent.
 */
export function spokenLength(text: string): number {
  const halfWidth = toHalfWidth(text);
  let count = 0;
  for (let i = 0; i < halfWidth.length; ) {
    const code = halfWidth.charCodeAt(i);
    if (isDigit(code)) {
      const end = numberEnd(halfWidth, i);
      count += numberLength(halfWidth.slice(i, end), halfWidth[end] === '年');
      i = end;
    } else if (isLatin(code)) {
      const start = i;
      while (i < halfWidth.length && isLatin(halfWidth.charCodeAt(i))) i++;
      const word = halfWidth.slice(start, i);
      count += word === word.toUpperCase() ? word.length : Math.ceil(word.length / LETTERS_A_SYLLABLE);
    } else {
      // a character beyond the basic plane is two code units, and of those used in reports nearly always Han
      count +=
        isHan(code) || (code >= 0xd840 && code <= 0xd87f) || code === 0x3007
          ? 1
          : (SIGNS.get(halfWidth[i] as string) ?? 0);
      i++;
    }
  }
  return count;
}

/** The end of the number that starts here: digits with thousands separators and one decimal point. */
function numberEnd(text: string, start: number): number {
  let end = start;
  let hasPoint = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if (!isDigit(text.charCodeAt(end + 1))) break;
    else if (text[end] === ',' && !hasPoint && isGroup(text, end + 1)) end++;
    else if (text[end] === '.' && !hasPoint) {
      hasPoint = true;
      end++;
    } else break;
  }
  return end;
}

/** Whether exactly three digits stand here. */
const isGroup = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));

function numberLength(written: string, isYear: boolean): number {
  const [whole = '', decimals = ''] = written.replaceAll(',', '').split('.');
  const isAmount =
    whole.length <= LONGEST_AMOUNT && !(whole.length > 1 && whole.startsWith('0')) && !(isYear && whole.length === 4);
  return (isAmount ? wholeLength(whole) : whole.length) + (decimals === '' ? 0 : 1 + decimals.length);
}

/** The syllables of a whole number: digits with 十百千, 零 for a gap, 万 and 亿 behind the groups of four. */
function wholeLength(digits: string): number {
  if (/^0+$/.test(digits)) return 1;
  let count = 0;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end));
  let gap = false;
  groups.forEach((group, g) => {
    if (g > 0 && group.startsWith('0')) gap = true;
    if (/^0+$/.test(group)) return;
    for (let i = 0; i < group.length; i++) {
      if (group[i] === '0') {
        gap ||= i > 0;
        continue;
      }
      const place = group.length - 1 - i;
      if (gap) count++;
      gap = false;
      count += place === 0 ? 1 : 2;
      if (g === 0 && i === 0 && place === 1 && group[i] === '1') count--; // 十二, not 一十二
    }
    gap = false; // 二万 ends a group: its noughts behind are not read
    if (g < groups.length - 1) count++;
  });
  return count;
}
