import { LONGEST_TEXT, nearRepeatsIn } from './nearRepeats';
import type { NearRepeat } from './nearRepeats';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { wordAround } from './boundary';

/** A name that stands once and is a character off one that stands oftener; spans are absolute. */
export interface NearName {
  /** As much of both as they have in common around the character. */
  readonly odd: Span;
  readonly usual: Span;
  /** What is written, and what the usual name has in its place. */
  readonly written: Span;
  readonly instead: Span;
  /** Whether it sounds alike or is two characters swapped: the slips of typing; else it may be another thing. */
  readonly slip: boolean;
}

/** Characters of other words or of series (一期, 二期; 东城, 西城; 再建, 在建): with one of them it is another thing. */
export const TELLS_APART: ReadonlySet<string> = new Set(
  '的地得做作再在他她它以已与于为未是有由又各个及即将向像较其起次此至只直止把被比必和会还也都从自就而' +
    '一二三四五六七八九十百千万亿几两第甲乙丙丁多少年月日时市县区镇乡村街省州旗左右老旧正副男女父母',
);
/** So do these, unless the other character only sounds like one of them: 清溪水厂 and 清西水厂 may be one name. */
export const SIDES: ReadonlySet<string> = new Set('东西南北中上下大小内外前后高低轻重新');
/**
 * So many characters around must be the same: where the odd one is no part of a word, where it is, and where it sounds
 * otherwise.
 */
const SHARED = 3;
const SHARED_IN_WORD = 5;
const SHARED_OTHERWISE = 7;
/** And so many on either side, where it sounds otherwise. */
const SIDE_OTHERWISE = 2;
const HAN = /[\u4e00-\u9fff]/;
/** As much of the name is shown. */
const [SHOWN_BEFORE, SHOWN_BEHIND] = [3, 5];

/** The names of a report that are a character off their usual form, in reading order. */
export const nearNamesIn = remembered((report: Report): readonly NearName[] => {
  if (report.length > LONGEST_TEXT || report.paragraphs.length < 2) return [];
  const text = textOf(report);
  return nearRepeatsIn(text)
    .filter((near) => isName(text, near))
    .map((near) => {
      const width = near.how === 'swap' ? 2 : 1;
      const [before, behind] = [Math.min(near.before, SHOWN_BEFORE), width + Math.min(near.behind, SHOWN_BEHIND)];
      const around = (at: number): Span => ({ start: at - before, end: at + behind });
      const itself = (at: number): Span => ({ start: at, end: at + width });
      return {
        odd: around(near.at),
        usual: around(near.usual),
        written: itself(near.at),
        instead: itself(near.usual),
        slip: near.how !== 'other',
      };
    })
    .sort((a, b) => a.odd.start - b.odd.start);
});

/** The words of each paragraph; those that are no words of the report have none. */
const words = gathered(({ reading }) => (reading.outline.chrome ? null : reading.halfWidth));

/** The text by absolute offsets; line breaks and pieces that are no words of the report are blank. */
function textOf(report: Report): string {
  let text = '';
  for (const { paragraph, found } of words(report))
    text = text.padEnd(report.starts[paragraph] as number, '\n') + found;
  return text;
}

function isName(text: string, { at, usual, how, before, behind }: NearRepeat): boolean {
  if (TELLS_APART.has(text[at] as string) || TELLS_APART.has(text[usual] as string)) return false;
  const sides = Number(SIDES.has(text[at] as string)) + Number(SIDES.has(text[usual] as string));
  if (sides > (how === 'sound' ? 1 : 0)) return false;
  const shared = before + behind;
  const width = how === 'swap' ? 2 : 1;
  // what the usual character makes a word with must be shared, else two words only begin or end alike
  const isShared = (from: number): boolean => {
    const word = wordAround(text, from);
    return word.start >= from - before && word.end <= from + width + behind;
  };
  if (!isShared(usual)) return false;
  // 年度工作量, 年度工作亮点: what follows may belong to it, in a word that no dictionary has
  if (behind === 0 && HAN.test(text[at + width] ?? '')) return false;
  const word = wordAround(text, at);
  const isInWord = word.end - word.start > 1;
  if (how === 'other') return !isInWord && shared >= SHARED_OTHERWISE && Math.min(before, behind) >= SIDE_OTHERWISE;
  return isInWord ? shared >= SHARED_IN_WORD && isShared(at) : shared >= SHARED;
}
