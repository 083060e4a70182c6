import { createRandom } from './random';
import type { Random } from './random';
import { findings, goal, measureItem, progress, trouble } from './report-sentences';
import type { Writing } from './report-sentences';
import { aims, fields } from './report-words';

export interface ReportOptions {
  /** Whole number; the same seed and options always yield the same text. */
  readonly seed: number;
  /**
   * Characters (UTF-16 units) to reach; the text ends with the first paragraph that reaches it, at most some 400
   * further on.
   */
  readonly length: number;
  /** The year reported on; 2023 unless told. */
  readonly year?: number;
  /**
   * Share of the body sentences written with a common fault (no base period, half-width comma, a rate that does not
   * follow); 0.03 unless told.
   */
  readonly faultRate?: number;
  /** Line end; '\n' unless told. An empty string yields a report pasted onto one line. */
  readonly eol?: string;
  /** Markdown: headings of the levels one to four start with #, paragraphs are set apart by a blank line. */
  readonly markdown?: boolean;
}

type Kind = 'progress' | 'measures' | 'problems' | 'plan';

const kinds: readonly { readonly kind: Kind; readonly title: string; readonly share: number }[] = [
  { kind: 'progress', title: '工作进展', share: 0.45 },
  { kind: 'measures', title: '主要举措', share: 0.25 },
  { kind: 'problems', title: '存在的问题', share: 0.1 },
  { kind: 'plan', title: '下一步工作计划', share: 0.2 },
];

/** How likely the next paragraph of a body starts a series 一是…二是…, which then runs to the end of that body. */
const seriesChance: Readonly<Record<Kind, number>> = { progress: 0, measures: 0.4, problems: 0.7, plan: 0.4 };

/** Characters below one 一、 at most, so that a long report gets more of them instead of endless （一）. */
const chapterLength = 20_000;
const sectionLength = 4_000;
const itemLength = 1_000;

/**
 * Generates an invented work report: a title, 一、（一）1. headings over the four roles, paragraphs of 60 to 300 characters
 * with figures, comparisons and names, and series of 一是…二是…. No two paragraphs of a report are alike, so caching by
 * text cannot flatter a timing.
 */
export function generateReport(options: ReportOptions): string {
  const { seed, length, year = 2023, faultRate = 0.03, eol = '\n', markdown = false } = options;
  const separator = markdown ? eol + eol : eol;
  const writing: Writing = { random: createRandom(seed), year, faultRate, stated: new Set() };
  const lines: string[] = [];
  const seen = new Set<string>();
  let written = 0;

  const full = (): boolean => written >= length;
  const add = (line: string): void => {
    lines.push(line);
    written += line.length + separator.length;
  };
  const addHeading = (level: number, heading: string): void =>
    add(markdown ? `${'#'.repeat(level)} ${heading}` : heading);
  /**
   * Adds paragraphs, then perhaps a series 一是…二是…, until the text is `budget` longer; at least one while there is room.
   */
  const addBody = (kind: Kind, budget: number): void => {
    const end = written + budget;
    let ordinal = 0;
    do {
      if (full()) return;
      const inSeries = ordinal > 0 || writing.random.chance(seriesChance[kind]);
      if (inSeries) ordinal++;
      let body: string;
      do body = inSeries ? `${chineseNumber(ordinal)}是${seriesItem(writing, kind)}` : paragraph(writing, kind);
      while (seen.has(body));
      seen.add(body);
      add(body);
    } while (written < end);
  };
  const addItems = (kind: Kind, budget: number): void => {
    const count = Math.max(2, Math.round(budget / itemLength));
    for (let item = 1; item <= count && !full(); item++) {
      addHeading(4, `${item}.${itemTitle(writing.random)}`);
      addBody(kind, budget / count);
    }
  };
  const addSections = (kind: Kind, budget: number): void => {
    const count = Math.max(2, Math.round(budget / sectionLength));
    for (let section = 1; section <= count && !full(); section++) {
      addHeading(3, `（${chineseNumber(section)}）${writing.random.pick(fields)}${writing.random.pick(aims)}`);
      if (budget / count < 2 * itemLength) addBody(kind, budget / count);
      else addItems(kind, budget / count);
    }
  };

  addHeading(1, `${writing.random.pick(fields)}领域${year}年工作总结`);
  addBody('progress', Math.min(600, length / 10));
  const rest = Math.max(0, length - written);
  const cycles = Math.max(1, Math.round(length / chapterLength / kinds.length));
  let chapter = 0;
  while (!full()) {
    for (const { kind, title, share } of kinds) {
      if (full()) break;
      const prefix = cycles > 1 ? `${writing.random.pick(fields)}` : '';
      addHeading(2, `${chineseNumber(++chapter)}、${prefix}${title}`);
      const budget = (rest / cycles) * share;
      if (budget < 600) addBody(kind, budget);
      else addSections(kind, budget);
    }
  }
  return lines.join(separator) + eol;
}

function itemTitle(random: Random): string {
  return `${random.pick(aims)}，推动${random.pick(fields)}工作上台阶`;
}

function seriesItem(writing: Writing, kind: Kind): string {
  if (kind === 'problems') return trouble(writing);
  if (kind === 'plan') return goal(writing);
  return measureItem(writing);
}

function paragraph(writing: Writing, kind: Kind): string {
  const goalLength = writing.random.int(60, 200);
  let text = '';
  while (text.length < goalLength) text += sentence(writing, kind);
  return text;
}

function sentence(writing: Writing, kind: Kind): string {
  if (kind === 'problems') return trouble(writing);
  if (kind === 'plan') return goal(writing);
  return writing.random.chance(0.25) ? findings(writing) : progress(writing);
}

/** Chinese numeral of a whole number from 1 to 9999, as section markers write it: 十二, 二十, 一百零三. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`no section number: ${value}`);
  const digits = '零一二三四五六七八九';
  const units = ['', '十', '百', '千'];
  const text = String(value);
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const digit = Number(text[index]);
    if (digit > 0) result += digits.charAt(digit) + (units[text.length - 1 - index] ?? '');
    else if (!result.endsWith('零')) result += '零';
  }
  return result.replace(/零$/, '').replace(/^一十/, '十');
}
