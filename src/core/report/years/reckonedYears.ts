import { ANNIVERSARIES, KEPT_EACH_YEAR } from '../../lexicon/time/anniversaries';
import type { Anniversary } from '../../lexicon/time/anniversaries';
import { chineseNumeral } from '../../numerals/chineseNumeral';
import { numeralValue } from '../../numerals/number';
import { sentenceAround } from '../../figures/timeWords';
import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import { isPlanAt } from '../context';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { hasItsYear } from './staleYears';
import type { StaleYear } from './staleYears';

/** What only one year of the report can be right for; offsets relative to the paragraph. */
interface Reckoned {
  readonly start: number;
  readonly end: number;
  /** Of a year the year; of an anniversary the year that it falls in. */
  readonly told: number;
  /** How far from the report's the year is to be; the others are no fault. */
  readonly offset: number;
  /** Whether it may be the year of the report as well as the one after: 今年 of a report that is written in January. */
  readonly isLateToo: boolean;
  /** What is written for the year, where it is no year. */
  readonly write: ((year: number) => string) | null;
  readonly isSure: boolean;
}

const NUMBER = '(?<n>\\d{1,3}|[一二三四五六七八九十百零〇两]{1,6})';
const namesOf = (rows: readonly Anniversary[]): string => rows.map(({ what }, i) => `(?<r${i}>${what})`).join('|');
const SINCE = new RegExp(`(?:${namesOf(ANNIVERSARIES)})[”"]?(?:的|胜利|第)*${NUMBER}周年`, 'g');
const KEPT = new RegExp(`第${NUMBER}个[“"]?(?:${namesOf(KEPT_EACH_YEAR)})`, 'g');
/** What is looked back on for long: 建党100周年. */
const ROUND = 10;
const RECALLED = /[以自]来?$|自$|曾/;
const YEAR = /(?:19|20)\d\d年/;

/** 今年(2024年), 明年(2025年): a word for a year beside its number. */
const GLOSSED = /(?<word>[今本去上明来]年度?|下一年度?)[(](?<year>20\d\d)年?度?[)]/g;
const OFFSETS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 明: 1, 来: 1, 下: 1 };
/** 回顾2024年，展望2026年: what is looked back on and what is looked forward to follow each other. */
const FROM_TO =
  /(?:回顾|回首|回望|盘点)(?<past>20\d\d)(?:年(?:的?工作)?)?,[^。;,\d]{0,8}(?:展望|面向|面对|迈向|迎接|走进|喜迎|谋划)(?<next>20\d\d)/g;
/** 2016年9月通车，到今年9月运营满九年: the years since what has its year in the sentence. */
const RUNS =
  /(?<since>(?:19|20)\d\d)年(?:(?<from>1?\d)月)?[^。;\d]{0,3}(?:\d{1,2}日)?[^。;\d]{0,12}(?:通车|通航|开[通业园馆诊航院校厂工]|建[院校馆厂站局会园]|成立|创[办建刊]|挂牌|投[用产]|启用|揭牌|落成|组建)[^。;\d]{0,12}(?:今年|本年)(?:(?<to>1?\d)月)?[^。;\d]{0,10}?(?:(?:已|正好|刚好|迎来|届|将)*满(?<n>[一二三四五六七八九十百]{1,5}|\d{1,3})(?:周年|年)|(?<m>[一二三四五六七八九十百]{1,5}|\d{1,3})周年)/g;

const asWritten = (numeral: string, since: number) => (year: number) =>
  /\d/.test(numeral) ? String(year - since) : chineseNumeral(year - since);

function anniversariesIn(halfWidth: string): readonly Reckoned[] {
  const read = (pattern: RegExp, rows: readonly Anniversary[]): readonly Reckoned[] =>
    matchesOf(halfWidth, pattern).flatMap(({ index, 0: words, groups = {} }) => {
      const numeral = groups['n'] as string;
      const n = numeralValue(numeral);
      const row = rows.find((_, i) => groups[`r${i}`] !== undefined);
      if (n === null || row === undefined || (rows === ANNIVERSARIES && n % ROUND === 0)) return [];
      const { start, end } = sentenceAround(halfWidth, index);
      if (YEAR.test(halfWidth.slice(start, end)) || RECALLED.test(halfWidth.slice(start, index))) return [];
      const at = index + words.indexOf(numeral);
      return [
        {
          start: at,
          end: at + numeral.length,
          told: row.since + n,
          offset: 0,
          isLateToo: true,
          write: asWritten(numeral, row.since),
          isSure: false,
        },
      ];
    });
  return [
    ...(halfWidth.includes('周年') ? read(SINCE, ANNIVERSARIES) : []),
    ...(halfWidth.includes('第') ? read(KEPT, KEPT_EACH_YEAR) : []),
  ];
}

const plainYear = (halfWidth: string, from: number, year: string, offset: number, isLateToo: boolean): Reckoned => {
  const start = halfWidth.indexOf(year, from);
  return { start, end: start + year.length, told: Number(year), offset, isLateToo, write: null, isSure: true };
};

function yearsIn(halfWidth: string): readonly Reckoned[] {
  const glossed = matchesOf(halfWidth, GLOSSED).map(({ index, groups = {} }) => {
    const offset = OFFSETS[(groups['word'] as string)[0] as string] ?? 0;
    return plainYear(halfWidth, index, groups['year'] as string, offset, true);
  });
  const pairs = matchesOf(halfWidth, FROM_TO).flatMap(({ index, groups = {} }) => {
    const { past, next } = groups as { past: string; next: string };
    return Number(next) === Number(past) + 1
      ? []
      : [
          plainYear(halfWidth, index, past, 0, false),
          plainYear(halfWidth, halfWidth.indexOf(past, index) + past.length, next, 1, false),
        ];
  });
  return [...glossed, ...pairs];
}

/** How long something has run, that has its year in the sentence. */
function runsIn(halfWidth: string): readonly Reckoned[] {
  return matchesOf(halfWidth, RUNS).flatMap(({ index, 0: words, groups = {} }) => {
    const { since, from, to } = groups;
    const numeral = (groups['n'] ?? groups['m']) as string;
    const n = numeralValue(numeral);
    // before its month the year is not full
    if (n === null || (to !== undefined && Number(to) < Number(from ?? 1))) return [];
    const start = index + words.lastIndexOf(numeral);
    const write = asWritten(numeral, Number(since));
    return [
      { start, end: start + numeral.length, told: Number(since) + n, offset: 0, isLateToo: true, write, isSure: false },
    ];
  });
}

/** Without one of these nothing is looked for. */
const MARKS: readonly string[] = ['周年', '个', '回', '盘点', '年(', '年度(', '满'];

const reckonedIn = gathered(({ reading: { halfWidth } }: PlacedParagraph): readonly Reckoned[] | null => {
  if (!MARKS.some((mark) => halfWidth.includes(mark))) return null;
  const found = [...anniversariesIn(halfWidth), ...yearsIn(halfWidth), ...runsIn(halfWidth)];
  return found.length === 0 ? null : found;
});

/** What the reading goes by. */
export const reckonedYearsRead = (report: Report): unknown => reckonedIn(report);

/**
 * The years, and the numbers of years since, that cannot be of the report's: 明年（2025年） in a report on 2025, 建党103周年 in one on
 * that year, 回顾2024，展望2026. A number of years is told only where it was right the year before.
 */
export function reckonedYearsIn(report: Report): readonly StaleYear[] {
  const { year, kind } = report;
  if (year === null || kind === 'plan' || !hasItsYear(report)) return [];
  return reckonedIn(report).flatMap(({ paragraph: index, found }) => {
    const paragraph = report.paragraphs[index] as PlacedParagraph;
    return found.flatMap((one): readonly StaleYear[] => {
      const meant = year + one.offset;
      if (one.write !== null && (one.told !== meant - 1 || isPlanAt(kind, paragraph, one.start))) return [];
      if (one.isLateToo ? one.told >= meant : one.told === meant) return [];
      return [
        {
          span: shift(one, report.starts[index] as number),
          stated: one.told,
          meant,
          newText: one.write === null ? String(meant) : one.write(meant),
          ...(one.isSure ? {} : { inDoubt: true }),
        },
      ];
    });
  });
}
