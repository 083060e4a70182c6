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
/** A blank that is never meant, in a short line either. */
const BEFORE_MARK = /(?<=[\u4e00-\u9fff\d.%])[ \u00a0]{1,2}(?=[，。；：、！？])/g;
/** Fewer in the whole text are meant: 王 伟, 附件 1. */
const FEWEST = 8;
/** A line of so few characters is a name or a heading that was spaced out. */
const SHORT = 12;

/** Takes out the blanks that PDF and OCR leave between Chinese characters. */
export function spacesBetweenHan(text: string): Tidied {
  let count = 0;
  const { text: tidied } = changeLines(text, (line) => {
    const body = line.trimStart();
    if (isMarkup(line)) return line;
    const spaces = body.trimEnd().length <= SHORT && !CLOSES.test(body) ? BEFORE_MARK : SPACE;
    const indent = CLOSES.test(body) ? '' : line.slice(0, line.length - body.length);
    return (
      indent +
      body.replace(spaces, () => {
        count++;
        return '';
      })
    );
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
