/** The years that bodies work by beside the calendar's (学年, 采暖季, 榨季): each is held against the one before. */
export const WORKING_YEARS: readonly string[] =
  '学年 采暖季 采暖期 供暖季 供暖期 供热季 供热期 榨季 雪季 赛季 财年 灌溉季'.split(' ');
/** They as alternatives of a pattern. */
export const WORKING_YEAR = `(?:${WORKING_YEARS.join('|')})`;

/** The one before, as alternatives of a pattern: 上学年, 上一采暖季, 上个榨季. */
export const LAST_WORKING_YEAR = `上[一个]?${WORKING_YEAR}`;
/** The same, as words: 上学年, 上一学年, 上个学年. */
export const LAST_WORKING_YEARS: readonly string[] = WORKING_YEARS.flatMap((year) =>
  ['上', '上一', '上个'].map((last) => last + year),
);
