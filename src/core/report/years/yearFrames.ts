import type { YearMention } from './years';
import { RECALLS } from '../../lexicon/time/years';
import type { YearFrame } from './frameOfYear';
import { FRAMES_BACK } from './framesBack';
import { FRAMES_OF_PLANS } from './framesOfPlans';

/** All frames. */
export const YEAR_FRAMES: readonly YearFrame[] = [...FRAMES_BACK, ...FRAMES_OF_PLANS];

const FRAMES_OF = {
  back: FRAMES_BACK,
  plan: FRAMES_OF_PLANS,
};
/** So much around the year is looked at. In UTF-16 code units. */
const [BEFORE, BEHIND] = [24, 48];
const NEVER_MEANT = new RegExp([...RECALLS, '已', '原定', '原计划'].join('|'));
const LAST_CLAUSE = /[^,;:]*$/;
const OTHER_TIMES = /今年|本年|明年|来年|去年(?!同)|历年|往年|逐年|连续|相比|[两三四五]年|20\d\d[年—\-~～]/;

/**
 * The frames that a year stands in, the surest first; none where it may be meant: something is held against it, something
 * began in it, or its sentence tells of another time.
 * @param halfWidth the text of its paragraph
 * @param month that in which the report's period ends
 */
export function framesOf(
  halfWidth: string,
  { start, sentence }: Pick<YearMention, 'start' | 'sentence'>,
  part: YearFrame['part'],
  month: number,
): readonly YearFrame[] {
  const before = halfWidth.slice(Math.max(sentence.start, start - BEFORE), start);
  const from = start + '2024年'.length;
  const behind = halfWidth.slice(from, Math.min(sentence.end, from + BEHIND));
  if (OTHER_TIMES.test(behind) || OTHER_TIMES.test(before)) return [];
  const stop = behind.indexOf(',');
  if (
    NEVER_MEANT.test(before.slice(before.search(LAST_CLAUSE))) ||
    NEVER_MEANT.test(stop < 0 ? behind : behind.slice(0, stop))
  )
    return [];
  return FRAMES_OF[part].filter((frame) => {
    if (!frame.before.test(before)) return false;
    const match = frame.behind.exec(behind);
    return match !== null && (match.groups?.month === undefined || Number(match.groups.month) === month);
  });
}
