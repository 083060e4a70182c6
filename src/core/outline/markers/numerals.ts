import { chineseNumeral } from '../../numerals/chineseNumeral';
import { toFullWidth } from '../../text/width';

/** Writes the marker for `n` in the manner of `like`, as written (full-width stays full-width). */
export type WriteMarker = (n: number, like: string) => string;

/** The digits of Chinese numerals in order. */
export const CN_DIGITS = '一二三四五六七八九十';
/** Circled numbers in order, from 1. */
export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** Chinese numerals with their brackets, one character each, in order from 1. */
export const CN_BRACKETED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
/** Numbers with their brackets, one character each, in order from 1. */
export const BRACKETED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
/** Numbers with their point, one character each, in order from 1. */
export const POINTED = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
/** Numbers in a black circle, in order from 1. */
export const DARK = '❶❷❸❹❺❻❼❽❾❿';
/** What makes a digit before it a key: 1️⃣. */
export const KEYCAP = '\ufe0f?\u20e3';
/** Roman numerals, one character each, in order from 1. */
export const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const IN_LETTERS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** The number of a Roman numeral, in one character or in letters; null for other letters. */
export const romanValue = (numeral: string): number | null =>
  ROMAN.indexOf(numeral) + 1 || IN_LETTERS.indexOf(numeral) + 1 || null;
/** A marker like the given one, its Roman numeral replaced by a number. */
export const replaceRoman = (n: number, like: string): string =>
  like.replace(new RegExp(`[${ROMAN}]`), ROMAN[n - 1] ?? String(n)).replace(/[IVX]+/, IN_LETTERS[n - 1] ?? String(n));
/** What makes a decimal before it a figure. */
export const UNIT = '[万亿元个倍家户人次公千百吨米亩年月日号分点成至折级]';
/** What a number before it counts. */
export const COUNTED_IN =
  '[名项件条支所座处场位只头台套批期起笔天时秒周季届岁种类组张棵株例份篇册间栋幢辆艘平立美港班队楼院区]';

/** A marker like the given one, its first Chinese numeral replaced by a number. */
export const replaceChinese = (n: number, like: string): string =>
  like.replace(/[一二三四五六七八九十]{1,3}/, chineseNumeral(n));
/** A marker like the given one, its first digits replaced by a number in their width. */
export const replaceDigits = (n: number, like: string): string =>
  like.replace(/[\d０-９]+/, (old) => (/[０-９]/.test(old) ? String(n).replace(/\d/g, toFullWidth) : String(n)));

/** The number of a numeral that may be one of a row of single characters. */
export const inRow =
  (row: string, otherwise: (numeral: string) => number | null) =>
  (numeral: string): number | null =>
    row.includes(numeral) ? row.indexOf(numeral) + 1 : otherwise(numeral);
/** Writes a marker that is a character of the row with the next one of it, as long as the row goes. */
export const writeInRow =
  (row: string, otherwise: WriteMarker, plain: (n: number) => string): WriteMarker =>
  (n, like) => {
    const at = [...like].findIndex((character) => row.includes(character));
    return at < 0 ? otherwise(n, like) : like.slice(0, at) + (row[n - 1] ?? plain(n)) + like.slice(at + 1);
  };

/** ① and its like; in brackets where the row of them has come to its end. */
export const circled = (n: number): string => CIRCLED[n - 1] ?? `(${n})`;

/** A marker like the given one, the last of its numbers replaced: 1.2 → 1.3. */
export const replaceLastDigits = (n: number, like: string): string => like.replace(/\d+(?=\D*$)/, String(n));
