import { FULL_WIDTH_MARKS, readHalfWidth } from '../../core/text/halfWidth';
import { changeLines, isMarkup } from './lines';
import type { Tidied } from './model';

/** A blank or two between Chinese characters or marks, or between them and digits, as PDF and OCR put them. */
const SPACE =
  /(?<=[\u4e00-\u9fff，。；：、！？”’》）])[ \u00a0]{1,2}(?=[\u4e00-\u9fff，。；：、！？“‘《（\d])|(?<=[\d.%])[ \u00a0]{1,2}(?=[\u4e00-\u9fff，。；：、！？”’》）])|(?<=[\u4e00-\u9fff，；：、“‘《（])[ \u00a0]{1,2}$/g;
/**
 * No line begins with these but one that a wrap has parted from its sentence: blanks before them are none of an indent.
 */
const CLOSES = /^[，。；：、！？”’》）]/;
/** Blanks that are never meant, in a short line either: before marks, around a number within Chinese (2026 年, not 附件 1). */
const NEVER_MEANT =
  /(?<=[\u4e00-\u9fff\d.%])[ \u00a0]{1,2}(?=[，。；：、！？])|(?<=[\d.%])[ \u00a0](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[ \u00a0](?=\d[\d.]{0,9}%?[ \u00a0]?[\u4e00-\u9fff，。；：、])/g;
/** 2 0 2 5, 1 . 2 6, 6 2 . 5 %: digits one by one, a blank between each and the next. */
const SPACED_DIGITS = /(?<![\d.])\d(?:[ \u00a0]\d|[ \u00a0]?\.[ \u00a0]?\d)+(?!\d)(?:[ \u00a0](?=%))?/g;
/** Two Chinese characters side by side, and two with a blank between. */
const CLOSE_PAIR = /[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g;
const SPACED_PAIR = /[\u4e00-\u9fff](?=[ \u00a0][\u4e00-\u9fff])/g;
/** Fewer in the whole text are meant: 王 伟, 附件 1. */
const FEWEST = 8;
/** A line of so few characters is a name or a heading that was spaced out. */
const SHORT = 12;

/**
 * Takes out the blanks that PDF and OCR leave between Chinese characters. Where most are parted so, short lines are no
 * names that were spaced out, and digits are parted, too.
 */
export function spacesBetweenHan(text: string): Tidied {
  let count = 0;
  const all = (text.match(SPACED_PAIR) ?? []).length > (text.match(CLOSE_PAIR) ?? []).length;
  const taken = (): string => {
    count++;
    return '';
  };
  const { text: tidied } = changeLines(text, (line) => {
    const body = line.trimStart();
    if (isMarkup(line)) return line;
    const spaces = !all && body.trimEnd().length <= SHORT && !CLOSES.test(body) ? NEVER_MEANT : SPACE;
    const indent = CLOSES.test(body) ? '' : line.slice(0, line.length - body.length);
    const joined = all ? body.replace(SPACED_DIGITS, (digits) => digits.replace(/[ \u00a0]/g, taken)) : body;
    return indent + joined.replace(spaces, taken);
  });
  return count < FEWEST ? { text, count: 0 } : { text: tidied, count };
}

/** Makes the half-width marks of Chinese prose full-width. */
export function fullWidthMarks(text: string): Tidied {
  let count = 0;
  const { text: tidied } = changeLines(text, (line) => {
    let changed = '';
    let at = 0;
    for (const { start, end, mark } of readHalfWidth(line)) {
      changed += line.slice(at, start) + (FULL_WIDTH_MARKS[mark] as string);
      at = end;
      count++;
    }
    return changed + line.slice(at);
  });
  return { text: tidied, count };
}
