import { characterSet } from '../text/characters';
import { isDigit, isHan } from '../text/fold';
import { chineseValue } from '../numerals/number';

/** Families of heading markers (序号体例). A further family is one more row of `FAMILIES`. */
export type FamilyId =
  | 'part'
  | 'section'
  | 'cn'
  | 'cn-blank'
  | 'cn-paren'
  | 'arabic'
  | 'arabic-blank'
  | 'arabic-paren'
  | 'circled'
  | 'is'
  | 'first'
  | 'nth'
  | 'issue'
  | 'decimal-2'
  | 'decimal-3'
  | 'question'
  | 'markdown'
  | 'table'
  | 'bare'
  | 'lead'
  | 'cue';

export interface MarkerFamily {
  readonly id: FamilyId;
  /** The conventional order, topmost first (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）); 一是 goes below what encloses it. */
  readonly rank: number;
  /** Matches the marker on the half-width view, at a place; group 1 is its numeral. */
  readonly pattern: RegExp;
  /** The characters that it may begin with. */
  readonly initials: string;
  /** Whether a marker may stand inside a line: after a sentence, or in a report pasted onto one line. */
  readonly inside: boolean;
  /** Whether the mark is weak: a number and a blank, that counts only in a row 1, 2, 3. */
  readonly weak?: true;
  readonly number: (numeral: string) => number | null;
  /** The marker for `n` in the manner of `like`, as written (full-width stays full-width). */
  readonly write: (n: number, like: string) => string;
}

const CN_DIGITS = '一二三四五六七八九十';
const CN = `[${CN_DIGITS}]{1,3}`;
const DIGITS = '0123456789';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const ADVERBS = ['首先', '其次', '再次', '最后'];
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const PLACES = ['千', '百', '十', ''];

/** 23 → 二十三, 108 → 一百零八; in digits from 10,000 on, where nobody numbers in words. */
export function chineseNumeral(n: number): string {
  if (n >= 10 ** PLACES.length) return String(n);
  let text = '';
  for (const [i, digit] of [...String(n).padStart(PLACES.length, '0')].entries()) {
    if (digit !== '0') text += (NUMERALS[Number(digit)] as string) + (PLACES[i] as string);
    else if (text !== '' && !text.endsWith('零')) text += '零';
  }
  const written = text.replace(/零$/, '') || '零';
  return n < 20 ? written.replace(/^一十/, '十') : written;
}

const replaceChinese = (n: number, like: string): string =>
  like.replace(/[一二三四五六七八九十]{1,3}/, chineseNumeral(n));
const replaceDigits = (n: number, like: string): string =>
  like.replace(/[\d０-９]+/, (old) =>
    /[０-９]/.test(old) ? String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : String(n),
  );

const replaceLastDigits = (n: number, like: string): string => like.replace(/\d+(?=\D*$)/, String(n));

export const FAMILIES: readonly MarkerFamily[] = [
  {
    id: 'markdown',
    rank: 0,
    initials: '#',
    pattern: /(#{1,6}) +/y,
    inside: false,
    number: () => null,
    write: (_, like) => like,
  },
  {
    id: 'issue',
    rank: 2.5,
    initials: '问',
    pattern: new RegExp(`问题(${CN})[:、]`, 'y'),
    inside: false,
    number: chineseValue,
    write: replaceChinese,
  },
  {
    id: 'question',
    rank: 1,
    initials: '★☆问',
    pattern: /(★+|☆+|问:)/y,
    inside: false,
    number: () => null,
    write: (_, like) => like,
  },
  {
    id: 'part',
    rank: 0,
    initials: '第',
    pattern: new RegExp(`第(${CN})(?:部分|章|篇)[、:.]? *`, 'y'),
    inside: false,
    number: chineseValue,
    write: replaceChinese,
  },
  {
    id: 'section',
    rank: 0.5,
    initials: '第',
    pattern: new RegExp(`第(${CN})节[、:.]? *`, 'y'),
    inside: false,
    number: chineseValue,
    write: replaceChinese,
  },
  {
    id: 'cn',
    rank: 1,
    initials: CN_DIGITS,
    pattern: new RegExp(`(${CN})(?:、|\\.) *`, 'y'),
    inside: true,
    number: chineseValue,
    write: replaceChinese,
  },
  {
    id: 'cn-paren',
    rank: 2,
    initials: '(',
    pattern: new RegExp(`\\( ?(${CN}) ?\\)[、.]? *`, 'y'),
    inside: true,
    number: chineseValue,
    write: replaceChinese,
  },
  {
    id: 'cn-blank',
    rank: 2,
    initials: CN_DIGITS,
    pattern: new RegExp(`(${CN})[ \ue000-\uf8ff]+(?=[一-龥“《])`, 'y'),
    inside: false,
    weak: true,
    number: chineseValue,
    write: replaceChinese,
  },
  {
    id: 'decimal-3',
    rank: 3.6,
    initials: DIGITS,
    pattern: /\d{1,2}\.\d{1,2}\.(\d{1,2}) +(?=[一-龥])/y,
    inside: false,
    number: Number,
    write: replaceLastDigits,
  },
  {
    id: 'decimal-2',
    rank: 3.3,
    initials: DIGITS,
    pattern: /\d{1,2}\.(\d{1,2}) +(?=[一-龥])/y,
    inside: false,
    number: Number,
    write: replaceLastDigits,
  },
  {
    id: 'arabic',
    rank: 3,
    initials: DIGITS,
    pattern: /(\d{1,2})(?:\.(?!\d)|、(?!\d)) */y,
    inside: true,
    number: Number,
    write: replaceDigits,
  },
  {
    id: 'arabic-blank',
    rank: 3,
    initials: DIGITS,
    pattern: /(\d{1,2}) +(?=[一-龥“《])(?![年月日至个])/y,
    inside: false,
    weak: true,
    number: Number,
    write: replaceDigits,
  },
  {
    id: 'arabic-paren',
    rank: 4,
    initials: '(',
    pattern: /\( ?(\d{1,2}) ?\)[、.]? */y,
    inside: true,
    number: Number,
    write: replaceDigits,
  },
  {
    id: 'first',
    rank: 5.5,
    initials: '首其再最',
    pattern: /(首先|其次|再次|最后)[,、:]/y,
    inside: true,
    number: (word) => ADVERBS.indexOf(word) + 1,
    write: (n, like) => like.replace(/首先|其次|再次|最后/, ADVERBS[n - 1] ?? '最后'),
  },
  {
    id: 'nth',
    rank: 5.5,
    initials: '第',
    pattern: new RegExp(`第(${CN})[,、]`, 'y'),
    inside: true,
    number: chineseValue,
    write: replaceChinese,
  },
  {
    id: 'circled',
    rank: 5,
    initials: CIRCLED,
    pattern: new RegExp(`([${CIRCLED}]) *`, 'y'),
    inside: true,
    number: (c) => CIRCLED.indexOf(c) + 1,
    write: (n) => CIRCLED[n - 1] ?? `(${n})`,
  },
  {
    id: 'is',
    rank: 6,
    initials: CN_DIGITS,
    pattern: /([一二三四五六七八九十]{1,2})(?:是|要|抓(?!到底|就|好|实|手|住))(?!否|非)/y,
    inside: true,
    number: chineseValue,
    write: replaceChinese,
  },
];

const byId = new Map(FAMILIES.map((family) => [family.id, family]));
/** The family of that id; the families without a marker of their own (table, bare) have none. */
export const familyOf = (id: FamilyId): MarkerFamily | undefined => byId.get(id);

/** A marker found in a paragraph; offsets are relative to it. */
export interface Marker {
  readonly family: FamilyId;
  readonly number: number | null;
  readonly start: number;
  /** Where the heading's text starts. */
  readonly end: number;
  /** At the paragraph's start, after the end of a sentence or a colon, or anywhere else. */
  readonly place: 'start' | 'sentence' | 'inside';
}

const LEADING = /[\s•·●◆■▪►*\-—]*/y;
const INSIDE = FAMILIES.filter((family) => family.inside);
const familiesBy = (families: readonly MarkerFamily[]): ReadonlyMap<string, readonly MarkerFamily[]> =>
  new Map(
    [...new Set(families.flatMap(({ initials }) => [...initials]))].map((initial) => [
      initial,
      families.filter(({ initials }) => initials.includes(initial)),
    ]),
  );
/** The families by the characters that they may begin with, at a line's start and inside it. */
const AT_START = familiesBy(FAMILIES);
const WITHIN = familiesBy(INSIDE);
/** What may follow the # of Markdown. */
const NUMBERED = familiesBy(FAMILIES.filter(({ id }) => id !== 'markdown'));
const INITIALS = characterSet(WITHIN.keys());

/** Every place of a paragraph where a heading marker stands. @param folded the half-width view. */
export function readMarkers(folded: string): Marker[] {
  const found: Marker[] = [];
  LEADING.lastIndex = 0;
  const start = LEADING.exec(folded)?.[0].length ?? 0;
  const atStart = matchAt(folded, start, AT_START);
  if (atStart !== null) found.push({ ...atStart, start, place: 'start' });
  for (let i = Math.max(start, atStart?.end ?? 1); i < folded.length; i++) {
    if (INITIALS[folded.charCodeAt(i)] !== 1 || isInNumber(folded, i)) continue;
    const match = matchAt(folded, i, WITHIN);
    if (match === null) continue;
    const place = placeOf(folded, i);
    if (!isPlausible(match.family, folded, i, place)) continue;
    found.push({ ...match, start: i, place });
    i = match.end - 1;
  }
  return found;
}

/** Whether a digit goes on a number that began before it. */
const isInNumber = (folded: string, at: number): boolean =>
  isDigit(folded.charCodeAt(at)) && isDigit(folded.charCodeAt(at - 1));

function matchAt(
  folded: string,
  at: number,
  families: ReadonlyMap<string, readonly MarkerFamily[]>,
): { family: FamilyId; number: number | null; end: number } | null {
  for (const family of families.get(folded[at] as string) ?? []) {
    family.pattern.lastIndex = at;
    const match = family.pattern.exec(folded);
    if (match === null) continue;
    const number = family.number(match[1] as string);
    if (number === 0 || (number === null && family.id !== 'markdown' && family.id !== 'question')) continue;
    const end = at + match[0].length;
    // ## 一、主要工作: the number says what the heading is, the # only that it is one
    const numbered = family.id === 'markdown' ? matchAt(folded, end, NUMBERED) : null;
    return numbered ?? { family: family.id, number, end };
  }
  return null;
}

function placeOf(folded: string, at: number): Marker['place'] {
  let before = at - 1;
  while (before >= 0 && folded[before] === ' ') before--;
  const blank = before < at - 1; // a blank before it: pasted from a page, the line breaks became blanks
  return before < 0 || blank || '。!?:;”)'.includes(folded[before] as string) || endsTitle(folded, at)
    ? 'sentence'
    : 'inside';
}

/** …2025年工作总结一、主要工作: the first heading glued to the title. */
const endsTitle = (folded: string, at: number): boolean =>
  at <= LONGEST_TITLE && folded[at] === '一' && TITLE_END.test(folded.slice(0, at));
const TITLE_END = /^[^。,;:]{4,}(?:总结|报告|要点|计划|思路|汇报|安排|方案|打算|情况)$/;
const LONGEST_TITLE = 60;

/** 三、四级手术: two numbers of one noun, the second one more than the first. */
function isRow(folded: string, at: number): boolean {
  const first = CN_DIGITS.indexOf(folded[at] as string);
  return (
    folded[at + 1] === '、' &&
    folded[at + 2] === CN_DIGITS[first + 1] &&
    /[级类季线期产档审、]/.test(folded[at + 3] ?? '')
  );
}

/** Inside a sentence only the forms that are hardly anything else: （二）, 一是, and 1. between Chinese characters. */
function isPlausible(family: FamilyId, folded: string, at: number, place: Marker['place']): boolean {
  if (family === 'cn' && place !== 'start' && isRow(folded, at)) return false;
  if (place === 'sentence') return family !== 'arabic' || folded[at - 1] !== ')';
  if (family === 'is') return !/[统唯之万其单同第如合十]/.test(folded[at - 1] ?? '') && folded[at + 1] !== '要';
  if (family === 'arabic')
    return folded[at + 1] === '.' && isHan(folded.charCodeAt(at - 1)) && isHan(folded.charCodeAt(at + 2));
  return family === 'cn-paren';
}
