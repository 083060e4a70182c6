import {
  AFTER_GAP,
  ASKED_IN_ROUND,
  FAMILY_NAMES,
  GAP_NAMES,
  GAP_WORDS,
  GAP_WORDS_IN_ROUND,
} from '../lexicon/placeholders';
import { Trie } from '../lexicon/trie';
import { UNITS } from '../lexicon/quantities/units';
import { readGaps } from '../text/gaps';
import type { Gap } from '../text/gaps';
import { remembered } from '../text/remembered';
import { overlaps, shift } from '../text/span';
import type { Span } from '../text/span';
import type { PlacedParagraph } from './context';
import { gathered } from './gathered';
import { leftOpenIn } from './gaps/leftOpen';
import { emphasizes, maskedNames, starRuns } from './gaps/maskedNames';
import type { ParagraphReading } from './paragraph';
import type { Report } from './report';

const NONE: readonly Span[] = [];
const MAGNITUDES = '万亿余多';
const STAR = /^[*＊]/;
const units = new Trie<true>();
for (const name of [...UNITS.map((unit) => unit.name), '%', '％']) units.add(name, true);

/** The gaps of a paragraph that were to be filled (占位符): XX, ××, 【待补】, [单位], TODO, ____; relative to it, in order. */
export const placeholdersOf = remembered(({ text }: Pick<ParagraphReading, 'text'>): readonly Span[] => {
  const found: Span[] = [];
  const stars = starRuns(text);
  const emphasis = stars.length > 0 && emphasizes(text, stars, (at) => unitAt(text, at) !== null);
  const add = (span: Span): void => {
    if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  };
  const names = stars.length === 0 ? NONE : maskedNames(text, stars);
  let next = 0;
  for (const gap of readGaps(text)) {
    for (let name = names[next]; name !== undefined && name.start <= gap.start; name = names[++next]) add(name);
    if (!(emphasis && STAR.test(gap.content)) && isPlaceholder(text, gap)) add(whole(text, gap));
  }
  for (const name of names.slice(next)) add(name);
  const open = leftOpenIn(text, (at) => unitAt(text, at)).filter((one) => !found.some((gap) => overlaps(gap, one)));
  const all = open.length === 0 ? found : [...found, ...open].sort((a, b) => a.start - b.start);
  return all.length === 0 ? NONE : all;
});

/** The gaps of a report's paragraphs; the same list while no edit touches one. */
export const gapsIn = gathered(({ reading }): readonly Span[] | null => {
  const found = placeholdersOf(reading);
  return found.length === 0 ? null : found;
});

/** A digit, a magnitude and a unit. */
const LONGEST_STATED = 5;

const PROMPT = '【待';
const FEWEST_PROMPTS = 3;

/** Whether the report is a draft that is being filled: several prompts (【待填：…】) still stand in it. */
export const isBeingFilled = (report: Report): boolean =>
  gapsIn(report).reduce(
    (prompts, { paragraph, found }) =>
      prompts +
      found.filter(
        ({ start }) =>
          (report.paragraphs[paragraph] as PlacedParagraph).reading.text.slice(start, start + PROMPT.length) === PROMPT,
      ).length,
    0,
  ) >= FEWEST_PROMPTS;

/** All that is left to be filled in the report, in absolute offsets. */
export const placeholdersIn = (report: Report): readonly Span[] =>
  report.paragraphs.flatMap(({ reading }: PlacedParagraph, i) =>
    placeholdersOf(reading).map((span) => shift(span, report.starts[i] as number)),
  );

/** With the second pair of braces, or the dollar sign, of {{单位}} and ${单位}. */
function whole(text: string, { start, end }: Gap): Span {
  const around = text.slice(Math.max(0, start - 1), start + 1);
  const braces = around === '{{' && text.slice(end, end + 1) === '}' ? 1 : 0;
  const dollar = around === '${' ? 1 : 0;
  return { start: start - braces - dollar, end: end + braces };
}

/** 由【单位】牵头 is a gap; 【时间】 before what it labels is none. */
const BESIDE = /[\u4e00-\u9fff\d】【，。；、,;%％]/;

function isPlaceholder(text: string, { kind, content, start, end }: Gap): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  const masked = (content.length > 0 && /^[×xX]+$/.test(content)) || GAP_WORDS.some((word) => content.includes(word));
  if (kind === 'number') return isNumberToCome(text, start, end, content);
  if (kind === 'round')
    return (
      GAP_WORDS_IN_ROUND.some((word) => content.includes(word)) ||
      (content.startsWith('待') && (unitAt(text, end) !== null || isAsked(text, start, content)))
    );
  if (kind === 'brace') return before === '{' || before === '$' || GAP_NAMES.has(content);
  if (kind === 'square')
    return (
      masked ||
      ((text.slice(start, start + 1) !== '【' || (BESIDE.test(before) && BESIDE.test(after))) &&
        GAP_NAMES.has(content) &&
        !/[:： ]/.test(after))
    );
  if (kind === 'cross')
    return (
      text.slice(end, end + 3) !== '染色体' &&
      !(
        before !== '' &&
        !/\d/.test(text.charAt(start)) &&
        FAMILY_NAMES.includes(before) &&
        !AFTER_GAP.includes(after === '' ? '。' : after)
      )
    );
  return true;
}

/** A number with its unit, or the end of a sentence, right before. */
const STATED = /(?:\d[万亿]?[\u4e00-\u9fff%％]{0,3}|[。；;]|^)$/;

/** Whether the brackets hold what the writer still has to do: 引进企业3家（待核实）, …打好基础。（待财务科确认）. */
const isAsked = (text: string, start: number, content: string): boolean =>
  ASKED_IN_ROUND.test(content) && STATED.test(text.slice(Math.max(0, start - LONGEST_STATED), start));

const NUMERALS = '一二三四五六七八九十零百千';
const ENDS_CLAUSE = /^(?:[^\u4e00-\u9fff]|以上|以下|左右|$)/;
const FIRM = /^[×✕╳]|^.{2}/;

/**
 * Whether fillers stand where a number would: before a unit. One star or Latin letter may be emphasis or a name (X光片),
 * so its unit must be a plain one: with a magnitude, of two characters, or at the end of its clause.
 */
function isNumberToCome(text: string, start: number, end: number, content: string): boolean {
  if (NUMERALS.includes(text[start - 1] ?? '') || NUMERALS.slice(0, 10).includes(text[end] ?? '')) return false; // 二○二五
  const unit = unitAt(text, end);
  if (unit === null) return false;
  return FIRM.test(content) || unit.end - end > 1 || ENDS_CLAUSE.test(text.slice(unit.end));
}

/** The unit at the offset, with the magnitude before it (万亩, 余户, %); null where there is none. */
function unitAt(text: string, at: number): { readonly end: number } | null {
  let from = at;
  while (MAGNITUDES.includes(text[from] ?? '。')) from++;
  const found = units.longest(text, from);
  return found ?? (from > at ? { end: from } : null);
}

/** How many there are. */
export const placeholderCount = (report: Report): number =>
  report.paragraphs.reduce((sum, { reading }) => sum + placeholdersOf(reading).length, 0);

/** The gap that holds the offset, its ends included; null where none does. */
export function placeholderAt(report: Report, offset: number): Span | null {
  const index = report.paragraphAt(offset);
  const at = report.starts[index] as number;
  const found = placeholdersOf((report.paragraphs[index] as PlacedParagraph).reading).find(
    ({ start, end }) => at + start <= offset && offset <= at + end,
  );
  return found === undefined ? null : shift(found, at);
}
