import { YEAR } from '../../lexicon/time/writtenYear';
import { chineseNumeral } from '../../numerals/chineseNumeral';
import { chineseValue } from '../../numerals/number';
import {
  BRACKETED,
  CIRCLED,
  circled,
  CN_BRACKETED,
  CN_DIGITS,
  COUNTED_IN,
  DARK,
  inRow,
  POINTED,
  replaceChinese,
  replaceDigits,
  replaceLastDigits,
  UNIT,
  writeInRow,
} from './numerals';
import type { WriteMarker } from './numerals';

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
  | 'arabic-half'
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

/** One row of the table of families. */
export interface MarkerFamily {
  readonly id: FamilyId;
  /** The conventional order, topmost first (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）); 一是 goes below what encloses it. */
  readonly rank: number;
  /** Matches the marker on the half-width view, at a place; its numeral is the group that matched. */
  readonly pattern: RegExp;
  /** The characters that it may begin with. */
  readonly initials: string;
  /** Whether a marker may stand inside a line: after a sentence, or in a report pasted onto one line. */
  readonly inside: boolean;
  /** Whether the mark is weak: a number and a blank, that counts only in a row 1, 2, 3. */
  readonly weak?: true;
  /** Whether the mark is weak where no blank follows it: 1.1平台升级, which may be a date or a figure. */
  readonly weakWithoutBlank?: true;
  readonly number: (numeral: string) => number | null;
  /** How a level is marked with it where the report has no example: the first marker, and the blank behind it. */
  readonly plain?: { readonly marker: string; readonly blank: string };
  /** Whether a level that is added takes it by convention, the first that ranks below the level above. */
  readonly byConvention?: true;
  /** Whether it is never the form of a level: words of the sentence, questions. */
  readonly marksNoLevel?: true;
  /** The highest number that it is written for, where that is not 99. */
  readonly highest?: number;
  /** The marker for `n` in the manner of `like`, as written (full-width stays full-width). */
  readonly write: WriteMarker;
}

const CN = `[${CN_DIGITS}]{1,3}`;
const DIGITS = '0123456789';
const ADVERBS = ['首先', '其次', '再次', '最后'];
/** What is told one by one by its name: 问题一：, 案例二：. */
const COUNTED = '问题 案例 亮点 任务 举措 措施 做法 经验 特色 成效 建议 原因 课题 行动 专题'.split(' ');

/** The table of families. The order is that in which markers are tried: longer ones before those they begin with. */
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
    initials: [...new Set(COUNTED.map(([initial]) => initial))].join(''),
    pattern: new RegExp(`(?:${COUNTED.join('|')})(${CN})[:、] *`, 'y'),
    inside: false,
    number: chineseValue,
    write: replaceChinese,
    marksNoLevel: true,
  },
  {
    id: 'question',
    rank: 1,
    initials: '★☆问',
    pattern: /(★+|☆+|问:)/y,
    inside: false,
    number: () => null,
    write: (_, like) => like,
    marksNoLevel: true,
  },
  {
    id: 'part',
    rank: 0,
    initials: '第',
    pattern: new RegExp(`第(${CN}|\\d{1,2})(?:部分|板块|章|篇)[、:.]? *`, 'y'),
    inside: false,
    number: (numeral) => (/\d/.test(numeral) ? Number(numeral) : chineseValue(numeral)),
    write: (n, like) => (/[\d０-９]/.test(like) ? replaceDigits : replaceChinese)(n, like),
    plain: { marker: '第一部分', blank: ' ' },
    byConvention: true,
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
    plain: { marker: '一、', blank: '' },
    byConvention: true,
  },
  {
    id: 'cn-paren',
    rank: 2,
    initials: `(${CN_BRACKETED}`,
    pattern: new RegExp(`(?:\\( ?(${CN}) ?\\)|([${CN_BRACKETED}]))(?: ?[、.])? *`, 'y'),
    inside: true,
    number: inRow(CN_BRACKETED, chineseValue),
    write: writeInRow(CN_BRACKETED, replaceChinese, (n) => `（${chineseNumeral(n)}）`),
    plain: { marker: '（一）', blank: '' },
    byConvention: true,
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
    pattern: new RegExp(`\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})(?: +|(?!${UNIT}))(?=[一-龥“《])`, 'y'),
    weakWithoutBlank: true,
    inside: false,
    number: Number,
    write: replaceLastDigits,
    plain: { marker: '1.1.1', blank: ' ' },
  },
  {
    id: 'decimal-2',
    rank: 3.3,
    initials: DIGITS,
    pattern: new RegExp(`\\d{1,2}\\.(\\d{1,2})(?: +|(?!${UNIT}))(?=[一-龥“《])`, 'y'),
    weakWithoutBlank: true,
    inside: false,
    number: Number,
    write: replaceLastDigits,
    plain: { marker: '1.1', blank: ' ' },
  },
  {
    id: 'arabic',
    rank: 3,
    initials: DIGITS + POINTED,
    pattern: new RegExp(`(?:(\\d{1,2})[.、](?!(?!${YEAR})\\d)|([${POINTED}])) *`, 'y'),
    inside: true,
    number: inRow(POINTED, Number),
    write: writeInRow(POINTED, replaceDigits, (n) => `${n}.`),
    plain: { marker: '1.', blank: '' },
    byConvention: true,
  },
  {
    id: 'arabic-blank',
    rank: 3,
    initials: DIGITS,
    // a point that was lost in copying left no blank: 1保障粮油生产。
    pattern: new RegExp(
      `(\\d{1,2})(?: +(?=${YEAR})|(?: +(?![年月日至个])|(?!${UNIT}|${COUNTED_IN}))(?=[一-龥“《]))`,
      'y',
    ),
    inside: false,
    weak: true,
    number: Number,
    write: replaceDigits,
  },
  {
    id: 'arabic-paren',
    rank: 4,
    initials: `(${BRACKETED}`,
    pattern: new RegExp(`(?:\\( ?(\\d{1,2}) ?\\)|([${BRACKETED}]))(?: ?[、.])? *`, 'y'),
    inside: true,
    number: inRow(BRACKETED, Number),
    write: writeInRow(BRACKETED, replaceDigits, (n) => `（${n}）`),
    plain: { marker: '（1）', blank: '' },
    byConvention: true,
  },
  {
    id: 'arabic-half',
    rank: 4.2,
    initials: DIGITS,
    pattern: /(\d{1,2})\)[、.]? */y,
    inside: false,
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
    marksNoLevel: true,
    highest: Infinity,
  },
  {
    id: 'nth',
    rank: 5.5,
    initials: '第',
    pattern: new RegExp(`第(${CN})[,、]`, 'y'),
    inside: true,
    number: chineseValue,
    write: replaceChinese,
    marksNoLevel: true,
  },
  {
    id: 'circled',
    rank: 5,
    initials: CIRCLED + DARK,
    pattern: new RegExp(`([${CIRCLED}${DARK}]) *`, 'y'),
    inside: true,
    number: (c) => (DARK.includes(c) ? DARK : CIRCLED).indexOf(c) + 1,
    write: writeInRow(DARK, circled, (n) => circled(n)),
    plain: { marker: '①', blank: '' },
    byConvention: true,
    highest: CIRCLED.length,
  },
  {
    id: 'is',
    rank: 6,
    initials: CN_DIGITS,
    pattern: /([一二三四五六七八九十]{1,2})(?:是|要|抓(?!到底|就|好|实|手|住))(?!否|非)/y,
    inside: true,
    number: chineseValue,
    write: replaceChinese,
    plain: { marker: '一是', blank: '' },
    marksNoLevel: true,
    highest: 20,
  },
];

const byId = new Map(FAMILIES.map((family) => [family.id, family]));
/** The family of that id; the families without a marker of their own (table, bare) have none. */
export const familyOf = (id: FamilyId): MarkerFamily | undefined => byId.get(id);
