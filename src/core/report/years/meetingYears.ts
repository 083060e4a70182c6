import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { hasItsYear } from './staleYears';
import type { StaleYear } from './staleYears';

/** A year of a meeting that its date contradicts; offsets relative to the paragraph. */
interface MeetingYear {
  readonly start: number;
  readonly end: number;
  readonly stated: number;
  /** Null where it is the year of the report. */
  readonly meant: number | null;
}

/** 2025年1月17日，管委会召开2024年第一次会议: a meeting is counted in the year that it is held in. */
const COUNTED =
  /(?<date>20\d\d)年1?\d月\d{1,2}日[^。;\d]{0,30}?(?<written>(?<year>20\d\d)年)度?第[一二三四五六七八九十]{1,3}次[^,。;\d]{0,12}(?:会议|全会|全体会|例会|办公会|常务会|理事会|大会|学习)/g;
/** 2025年12月18日召开的2024年社员大会, 今年9月，2023年全国科普日: what is held in one year is not that of another. */
const HELD =
  /(?:(?<date>20\d\d)年1?\d月(?:\d{1,2}日)?|(?<now>今年1?\d月))[^。;\d]{0,4}?(?:(?:召开|举行|举办|开展|承办)的?|,)(?<written>(?<year>20\d\d)年)(?!度)(?![^,。;]{0,10}(?:总结|述职|表彰|考核|生活会|年会|决算))[^,。;\d]{2,14}(?:大会|会议|论坛|活动|大赛|博览会|艺术节|文化节|旅游节|采购节|宣传[日周月]|科普[日周]|[赛展])/g;
/** 2024年1月9日召开总结表彰会，对2024年度工作作了讲评: a year that has hardly begun is not looked back on. */
const LOOKED_BACK =
  /(?<written>(?<date>20\d\d)年)[1-3]月(?:\d{1,2}日)?[^。;\d]{0,24}(?:召开|举行|举办)[^。;\d]{0,16}(?:总结|表彰|述职|考评|考核|年会)[^。;\d]{0,16}(?<year>20\d\d)年度?(?:的|全[市县区局院校镇])*(?:各项)?工作/g;

/** A year with its month, or 今年 with one: without it nothing is dated. */
const DATED = /年1?\d月/;

function meetingYearsOf(halfWidth: string): readonly MeetingYear[] {
  if (!DATED.test(halfWidth)) return [];
  const counted = matchesOf(halfWidth, COUNTED).flatMap(({ index, 0: words, groups }) => {
    const { date, written, year } = groups as Record<string, string>;
    const start = index + words.lastIndexOf(written as string);
    return date === year
      ? []
      : [{ start, end: start + (written as string).length, stated: Number(year), meant: Number(date) }];
  });
  const lookedBack = matchesOf(halfWidth, LOOKED_BACK).flatMap(({ index, groups }) => {
    const { date, written, year } = groups as Record<string, string>;
    return date === year
      ? [{ start: index, end: index + (written as string).length, stated: Number(date), meant: Number(date) + 1 }]
      : [];
  });
  const held = matchesOf(halfWidth, HELD).flatMap(({ index, 0: words, groups }) => {
    const { date, written, year } = groups as Record<string, string | undefined>;
    const start = index + words.indexOf(written as string, (date ?? '今年').length);
    const meant = date === undefined ? null : Number(date);
    return date === year ? [] : [{ start, end: start + (written as string).length, stated: Number(year), meant }];
  });
  return [...counted, ...lookedBack, ...held];
}

/** The paragraphs that date a meeting against its year: the same objects while no edit touches one. */
export const meetingYearsRead = gathered(({ reading: { halfWidth } }): readonly MeetingYear[] | null => {
  const found = meetingYearsOf(halfWidth);
  return found.length === 0 ? null : found;
});

/** The years of meetings that their dates contradict, of a report that bears its year. Each is in doubt. */
export function meetingYearsIn(report: Report): readonly StaleYear[] {
  const { year: own } = report;
  if (own === null || !hasItsYear(report)) return [];
  return meetingYearsRead(report).flatMap(({ paragraph, found }) =>
    found
      .filter(({ stated, meant }) => stated !== (meant ?? own))
      .map(({ start, end, stated, meant }) => ({
        span: shift({ start, end }, report.starts[paragraph] as number),
        stated,
        meant: meant ?? own,
        inDoubt: true,
      })),
  );
}
