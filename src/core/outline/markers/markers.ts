import { characterSet, matchesOf, PICTURE } from '../../text/characters';
import { isDigit, isHan } from '../../text/width';
import { FAMILIES } from './families';
import type { FamilyId, MarkerFamily } from './family';
import { APART } from './kinds';
import { CN_DIGITS } from './numerals';

/** A marker found in a paragraph; offsets are relative to it. */
export interface Marker {
  readonly family: FamilyId;
  readonly number: number | null;
  readonly start: number;
  /** Where the heading's text starts. */
  readonly end: number;
  /** At the paragraph's start, after the end of a sentence or a colon, or anywhere else. */
  readonly place: 'start' | 'sentence' | 'inside';
  /** Whether it counts only in a row 1, 2, 3. */
  readonly weak?: true;
}

const LEADING = new RegExp(`(?:[\\s•·●◆■▪►*\\-—]|${PICTURE})*`, 'y');
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
/** 一、二、三产业增加值…, 一、二季度…: a line that opens with numbers of one noun, not with the number of a heading. */
const ENUMERATION = /^(?:一、二|二、三|三、四|四、五)(?:、[三四五六]|[级类季线期产档审](?![、。]))/;
const LONGEST_ROW = 8;
/** 三、四季度安排: a heading of one quarter, behind its number. */
const OF_A_QUARTER = /^[二三四]、[二三四]季度[^,。;:、\d]{0,14}$/;

/** (2) that opens a sentence. */
const SECOND = /[。;] *\(2\)/g;

/** Every place of a paragraph where a heading marker stands. @param halfWidth the half-width view. */
export function readMarkers(halfWidth: string): Marker[] {
  const found: Marker[] = [];
  let second: number | undefined;
  const lastSecond = (): number => (second ??= matchesOf(halfWidth, SECOND).at(-1)?.index ?? -1);
  LEADING.lastIndex = 0;
  const start = LEADING.exec(halfWidth)?.[0].length ?? 0;
  const atStart =
    ENUMERATION.test(halfWidth.slice(start, start + LONGEST_ROW)) && !OF_A_QUARTER.test(halfWidth.slice(start).trim())
      ? null
      : matchAt(halfWidth, start, AT_START);
  if (atStart !== null) found.push({ ...atStart, start, place: 'start' });
  for (let i = Math.max(start, atStart?.end ?? 1); i < halfWidth.length; i++) {
    if (INITIALS[halfWidth.charCodeAt(i)] !== 1 || isInNumber(halfWidth, i)) continue;
    const match = matchAt(halfWidth, i, WITHIN);
    if (match === null) continue;
    const place = placeOf(halfWidth, i);
    if (!isPlausible(match, halfWidth, i, place, lastSecond)) continue;
    found.push({ ...match, start: i, place });
    i = match.end - 1;
  }
  return found;
}

/** Whether a digit goes on a number that began before it. */
const isInNumber = (halfWidth: string, at: number): boolean =>
  isDigit(halfWidth.charCodeAt(at)) && isDigit(halfWidth.charCodeAt(at - 1));

function matchAt(
  halfWidth: string,
  at: number,
  families: ReadonlyMap<string, readonly MarkerFamily[]>,
): Omit<Marker, 'start' | 'place'> | null {
  for (const family of families.get(halfWidth[at] as string) ?? []) {
    family.pattern.lastIndex = at;
    const match = family.pattern.exec(halfWidth);
    if (match === null) continue;
    const number = family.number(match[1] ?? (match[2] as string));
    if (number === 0 || (number === null && family.id !== 'markdown' && family.id !== 'question')) continue;
    const end = at + match[0].length;
    // ## 一、主要工作: the number says what the heading is, the # only that it is one
    const numbered = family.id === 'markdown' ? matchAt(halfWidth, end, NUMBERED) : null;
    if (numbered !== null) return numbered;
    const weak = family.weak === true || (family.weakWithoutBlank === true && halfWidth[end - 1] !== ' ');
    return weak ? { family: family.id, number, end, weak } : { family: family.id, number, end };
  }
  return null;
}

function placeOf(halfWidth: string, at: number): Marker['place'] {
  let before = at - 1;
  while (before >= 0 && halfWidth[before] === ' ') before--;
  const blank = before < at - 1; // a blank before it: pasted from a page, the line breaks became blanks
  return before < 0 || blank || '。!?:;”)'.includes(halfWidth[before] as string) || endsTitle(halfWidth, at)
    ? 'sentence'
    : 'inside';
}

const TITLE_END = /^[^。,;:]{4,}(?:总结|报告|要点|计划|思路|汇报|安排|方案|打算|情况)$/;
const LONGEST_TITLE = 60;

/** …2025年工作总结一、主要工作: the first heading glued to the title. */
const endsTitle = (halfWidth: string, at: number): boolean =>
  at <= LONGEST_TITLE && halfWidth[at] === '一' && TITLE_END.test(halfWidth.slice(0, at));

/** 赴外培训5人,四、存在问题。设备老化…: the title of a part behind a comma where a full stop was meant. */
const TITLE_BEHIND_COMMA =
  /^[,;] *[一二三四五六七八九十]{1,3}、 *[^ ,。;:、]{0,10}(?:问题|不足|打算|计划|思路|安排|措施|举措|情况|工作|目标|建议|任务|方向)[。: ]/;

/** 三、四级手术: two numbers of one noun, the second one more than the first. */
function isRow(halfWidth: string, at: number): boolean {
  const first = CN_DIGITS.indexOf(halfWidth[at] as string);
  return (
    halfWidth[at + 1] === '、' &&
    halfWidth[at + 2] === CN_DIGITS[first + 1] &&
    /[级类季线期产档审、]/.test(halfWidth[at + 3] ?? '')
  );
}

/**
 * Inside a sentence only the forms that are hardly anything else: （二）, 一是, and 1. between Chinese characters.
 * @param lastSecond where the last mark is that (2) stands behind; −1 where there is none
 */
function isPlausible(
  { family, end }: Pick<Marker, 'family' | 'end'>,
  halfWidth: string,
  at: number,
  place: Marker['place'],
  lastSecond: () => number,
): boolean {
  if (APART.has(family)) return halfWidth[at - 1] === ' ' && (family === 'arabic-half' || halfWidth[end - 1] === ' ');
  if (family === 'cn' && place !== 'start' && isRow(halfWidth, at)) return false;
  if (family === 'cn' && place === 'inside')
    return TITLE_BEHIND_COMMA.test(halfWidth.slice(at - 1, at + LONGEST_TITLE));
  if (place === 'sentence') return family !== 'arabic' || halfWidth[at - 1] !== ')';
  if (family === 'is') return !/[统唯之万其单同第如合十]/.test(halfWidth[at - 1] ?? '') && halfWidth[at + 1] !== '要';
  if (family === 'arabic')
    return (
      (halfWidth[at + 1] === '.' || (halfWidth[at] === '1' && halfWidth[at + 1] === '、')) &&
      isHan(halfWidth.charCodeAt(at - 1)) &&
      isHan(halfWidth.charCodeAt(at + 2))
    );
  // 抓培训(1)集中培训。…。(2)上门培训; 小(1)型水库 is one word
  if (family === 'arabic-paren')
    return halfWidth.startsWith('(1)', at) && isHan(halfWidth.charCodeAt(at - 1)) && end <= lastSecond();
  return family === 'cn-paren';
}
