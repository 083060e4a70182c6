import { chineseNumeral } from '../../../core/numerals/chineseNumeral';

/** How Word writes the numbers of a list (ST_NumberFormat, ECMA-376, 17.18.59). */
type Format = (n: number) => string;

const from =
  (characters: string): Format =>
  (n) =>
    [...characters][n - 1] ?? String(n);
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const DIGITS = '〇一二三四五六七八九';
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
const MOST_ROMAN = 4999;
const LETTERS = 26;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const roman: Format = (n) => {
  if (n > MOST_ROMAN) return String(n);
  let rest = n;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
};
/** a … z, aa, bb … */
const letter: Format = (n) =>
  String.fromCharCode(97 + ((n - 1) % LETTERS)).repeat(Math.min(10, Math.ceil(n / LETTERS)));
const chinese: Format = (n) => (n < 100 ? chineseNumeral(n) : counted(n, DIGITS.replace('〇', '零'), '十百千'));
const digits =
  (characters: string): Format =>
  (n) =>
    [...String(n)].map((digit) => characters[Number(digit)]).join('');
const wide: Format = (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** 105 → 一百零五, up to 9999. */
function counted(n: number, numerals: string, units: string): string {
  const written = [...String(n)];
  if (written.length > 4) return String(n);
  let text = '';
  let gap = false;
  written.forEach((digit, i) => {
    const place = written.length - 1 - i;
    if (digit === '0') gap = true;
    else {
      text += (gap ? (numerals[0] as string) : '') + numerals[Number(digit)] + (place === 0 ? '' : units[place - 1]);
      gap = false;
    }
  });
  return text;
}

const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: digits(DIGITS),
  japaneseDigitalTenThousand: digits(DIGITS),
  taiwaneseDigital: digits(DIGITS),
  chineseLegalSimplified: (n) => counted(n, LEGAL, '拾佰仟'),
  ideographLegalTraditional: (n) => counted(n, LEGAL, '拾佰仟'),
  ideographTraditional: from('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: from('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: from(CIRCLED),
  decimalEnclosedCircleChinese: from(CIRCLED),
  decimalEnclosedFullstop: (n) => `${n}.`,
  decimalEnclosedParen: (n) => `(${n})`,
  ideographEnclosedCircle: from('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerLetter: letter,
  upperLetter: (n) => letter(n).toUpperCase(),
  ordinal: String,
  cardinalText: String,
  none: () => '',
};

/** The number in a format of Word; in digits where the format is another one. */
export const formatted = (n: number, format: string): string => (FORMATS[format] ?? String)(n);
