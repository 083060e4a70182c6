import type { Report } from '../../report/report';

/** So many paragraphs may hold the opening of a report. */
const OPENING = 30;
const ADDRESS = '各位代表';
const HANDED_IN = ['请予审议', '向大会报告', '向大会作'];

/** Whether a report opens as those of a government to its congress do, title or not (各位代表：现在，我代表…请予审议). */
export function opensAsGovernment({ paragraphs }: Report): boolean {
  const opening = paragraphs
    .slice(0, OPENING)
    .map(({ reading }) => reading.folded)
    .join('');
  return opening.includes(ADDRESS) && HANDED_IN.some((words) => opening.includes(words));
}
