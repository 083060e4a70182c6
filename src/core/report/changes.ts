import { readChanges } from '../relations/bases/claims';
import { judgeChanges } from '../relations/bases/inForce';
import type { JudgedChange } from '../relations/bases/inForce';
import { remembered } from '../text/remembered';
import { gathered } from './gathered';
import type { Report } from './report';

/** Per-paragraph changes over time and bases of a report, skipping nulls; updated incrementally. */
export const changeSentencesIn = gathered(readChanges);

/**
 * Every change over time that a report tells, in reading order, each with the reason why it has a base or needs none.
 */
export const changesIn = remembered((report: Report): readonly JudgedChange[] =>
  judgeChanges(changeSentencesIn(report), {
    starts: report.starts,
    body: report.body,
    sectioned: report.sections.length > 0,
  }),
);

/** So many paragraphs may hold the opening of a report. */
const OPENING = 30;
const ADDRESS = '各位代表';
const HANDED_IN = ['请予审议', '向大会报告', '向大会作'];
/** Who reports to the deputies of a staff instead, up to so many characters behind their address. */
const TO_A_STAFF = /公司|集团|医院|学院|学校|中学|小学|职代会|职工代表大会|教代会|双代会/;
const OPENS_WITH = 30;
/** News that tells such a report again. */
const RETOLD = [
  '在政府工作报告中',
  '在政府报告中',
  '作政府工作报告',
  '作出政府工作报告',
  '政府工作报告指出',
  '政府工作报告提出',
  '政府工作报告显示',
];

/**
 * Whether a report opens as those of a government to its congress do, title or not (各位代表：现在，我代表…请予审议), or as news of
 * one.
 */
export function opensAsGovernment({ paragraphs }: Report): boolean {
  const opening = paragraphs
    .slice(0, OPENING)
    .map(({ reading }) => reading.halfWidth)
    .join('');
  const has = (words: string): boolean => opening.includes(words);
  const title = opening.slice(0, opening.indexOf(ADDRESS) + OPENS_WITH);
  return (has(ADDRESS) && HANDED_IN.some(has) && !TO_A_STAFF.test(title)) || RETOLD.some(has);
}
