import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import type { PartOfYear } from './besideYear';

/** What is told over one stretch and held against one of another length: a row of data, in half-width text. */
interface UnlikeStretches {
  /** With the groups `part` and `whole`. */
  readonly pattern: RegExp;
  /** A word without which the pattern is not looked for. */
  readonly mark: string;
}

const MONTHS = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const YEARS_PART = `(?:第?[一二三四]季度|前[一二三]个?季度|[上下]半年|前${MONTHS}个?月|1月?[—\\-~～至到](?!12)\\d{1,2}月份?)`;
const LAST = '(?:[上去]年|20\\d\\d年)';
/** The whole of a year that a value is told for, and nothing of a part of it behind. */
const WHOLE = '(?:今年|20\\d\\d年)?(?:全年|1月?[—\\-~～至到]12月份?)';
const NO_OTHER = `(?:(?!季度|半年|个月|\\d月|同期|[。;!?]).)`;
const CHANGE = '[增降减多少高低上下升回提翻缩扩]';

const ROWS: readonly UnlikeStretches[] = [
  // 今年1—12月收缴会费1874万元，比上年前三季度多出93万元
  {
    mark: '年',
    pattern: new RegExp(
      `(?<whole>${WHOLE})${NO_OTHER}{0,50}?\\d${NO_OTHER}{0,12}?[比较](?<part>${LAST}${YEARS_PART})(?:同期)?(?:的?[\\d.]+[万亿]?[^,。;\\d]{1,4})?,?(?:同比)?${CHANGE}`,
      'g',
    ),
  },
  // 全年成交额19.4亿元，上年前十个月为16.9亿元
  {
    mark: '年',
    pattern: new RegExp(
      `(?<whole>${WHOLE})${NO_OTHER}{0,50}?\\d${NO_OTHER}{0,8}?[,(](?<part>${LAST}${YEARS_PART})(?:同期)?[为是仅][\\d.]+`,
      'g',
    ),
  },
  // 上半年组织收入8.6亿元，比上年全年的8.2亿元增长4.9%
  {
    mark: '全年',
    pattern: new RegExp(
      `(?<=^|[。;,])(?<part>(?:今年|20\\d\\d年)?${YEARS_PART})(?:(?!已|季度|半年|个月|\\d月|同期|[。;!?]).){0,50}?\\d(?:(?!已|[。;!?]).){0,8}?[比较](?<whole>${LAST}全年)(?:的[\\d.]+[万亿]?[^,。;\\d]{1,4})?,?(?:增长|下降|上升|提高|减少)`,
      'g',
    ),
  },
];

const unlikeIn = gathered(({ figures, reading: { halfWidth } }: PlacedParagraph): readonly PartOfYear[] | null => {
  if (figures.length === 0 || !/[上去]年|20\d\d年/.test(halfWidth)) return null;
  const found = ROWS.flatMap(({ mark, pattern }) =>
    halfWidth.includes(mark)
      ? matchesOf(halfWidth, pattern).map(({ index, 0: words, groups = {} }): PartOfYear => {
          const placed = (written: string, from: number) => {
            const start = halfWidth.indexOf(written, from);
            return { start, end: start + written.length };
          };
          const [part, whole] = [groups['part'] as string, groups['whole'] as string];
          const isPartFirst = words.startsWith(part);
          return isPartFirst
            ? { part: placed(part, index), whole: placed(whole, index + part.length) }
            : { part: placed(part, index + whole.length), whole: placed(whole, index) };
        })
      : [],
  );
  return found.length === 0 ? null : found;
});

/** The values of a whole year that are held against part of the year before, or the other way round. Absolute. */
export const unlikeStretchesIn = (report: Report): readonly PartOfYear[] =>
  unlikeIn(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map(({ part, whole }) => ({ part: shift(part, at), whole: shift(whole, at) }));
  });
