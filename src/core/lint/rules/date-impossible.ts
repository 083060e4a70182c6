import { WITHIN_YEAR } from '../../lexicon/reportKinds';
import { readImpossibleDates } from '../../numerals/dates';
import { roleWithin } from '../../report/context';
import type { PlacedParagraph } from '../../report/context';
import { yearMentionsOf } from '../../report/years/years';
import { againstCalendar } from '../findings/againstCalendar';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import type { Surroundings } from '../rule';

const NAMES = { day: ['这个月只有', '天'], month: ['一年只有', '个月'], quarter: ['一年只有', '个季度'] } as const;

/** Dates that no calendar has (不存在的日期). */
export default defineRule({
  id: 'date-impossible',
  category: 'date-impossible',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '日期不存在', en: 'A date that does not exist' },
  why: '“11月31日”“2月30日”“第五季度”日历上没有，无论原意是什么都写错了。年份写明的，2月29日按是否闰年判断，“12月4日（星期五）”按那一天是星期几判断；同一个月里结束的日子早于开始的，也是写错了。',
  exceptions: '农历（腊月三十）、月龄（18月龄）、十三薪（13月薪）、时长（15个月）不报。',
  source: 'GB/T 7408《日期和时间表示法》：公历日期',
  examples: {
    bad: [
      '⟦四季度（7—9月）⟧完成投资3.2亿元。',
      '统计1—⟦13月⟧的数据。',
      '网点⟦13月⟧开业以来，日均接待186人次。',
      '截至⟦11月31日⟧，完成造林5200亩。',
      '定于⟦2月30日⟧开庭。',
      '2025年⟦2月29日⟧召开职工大会。',
      '培训安排在6月28日至⟦31日⟧。',
      '2025年⟦13月⟧启动试点。',
      '力争⟦第五季度⟧通车。',
      '发布日期：⟦2025-04-31⟧。',
      '会议在⟦九月三十一日⟧举行。',
      '左线贯通，⟦8月32日⟧前验收。',
      '某县水务局2026年工作计划\n⟦2月29日⟧前完成摸底。',
      '定于⟦2025年9月8日（星期三）⟧开讲。',
      '某县水务局2025年工作总结\n⟦5月12日（星期二）⟧启动防汛演练。',
      '赏花节⟦4月25日开幕，4月15日⟧闭幕，接待游客6.2万人次。',
      '集中整治安排在⟦6月20日至6月12日⟧。',
      '改造工程自⟦2025年9月开工，2025年6月⟧竣工。',
      '6月12日⟦8时75分⟧，水位超过警戒线。',
    ],
    fixed: [
      '四季度（10—12月）完成投资3.2亿元。',
      '统计1—12月的数据。',
      '网点12月开业以来，日均接待186人次。',
      '截至11月30日，完成造林5200亩。',
      '定于2月29日开庭。',
      '2025年2月28日召开职工大会。',
      '培训安排在6月28日至30日。',
      '2025年12月启动试点。',
      '力争第四季度通车。',
      '发布日期：2025-04-30。',
      '会议在九月三十日举行。',
      '左线贯通，8月31日前验收。',
      '某县水务局2026年工作计划\n2月28日前完成摸底。',
      '定于2025年9月8日（星期一）开讲。',
      '某县水务局2025年工作总结\n5月12日（星期一）启动防汛演练。',
    ],
    good: [
      '四季度（10—12月）完成投资3.2亿元，1—13月龄婴儿全部建卡。',
      '定于2025年9月8日（星期一）开讲，每周三答疑，9月12日周期结束。',
      '赏花节4月15日开幕，5月10日闭幕；12月20日至次年1月10日停航，6月20日至7月12日检修。',
      '13月龄婴儿接种疫苗286人次，12月开业以来日均接待186人次。',
      '2024年2月29日开工，12月31日竣工，4月30日验收。',
      '为18月龄婴幼儿接种，发放13月薪，工期15个月，农历二月三十日前备足春耕物资。',
      '1月28日至2月3日停诊，第四季度复诊，7月1日—31日轮训，文号2025-13-01。',
      '12月5日、13日、31日分三批发车，运行3月有余。',
      '某县水务局2028年工作计划\n2月29日前完成摸底。',
      '某县水务局2027年工作总结\n存在的主要问题是人手不足。\n下一步，2月29日前完成摸底。',
    ],
  },
  check: (paragraph, surroundings) => {
    const { reading } = paragraph;
    const yearAt = (at: number): number | null => yearAround(paragraph, at, surroundings);
    const found = readImpossibleDates(reading.halfWidth, yearAt);
    return [
      ...againstCalendar(paragraph, yearAt),
      ...found.map(({ start, end, numeral, nearest, what, most, inferred }): Finding => {
        const date = reading.text.slice(start, end);
        const fixed = reading.text.slice(start, numeral.start) + nearest + reading.text.slice(numeral.end, end);
        const [zh, unit] = NAMES[what];
        return {
          span: { start, end },
          ...(inferred === true ? { severity: 'warning' as const } : {}),
          message: {
            zh: `没有“${date}”：${zh}${most}${unit}。`,
            en: `There is no ${date}: there are only ${most} ${what}s.`,
          },
          fixes: [
            {
              title: { zh: `改为“${fixed}”`, en: `Change to ${fixed}` },
              edits: [{ span: { start: numeral.start, end: numeral.end }, newText: nearest }],
              guess: true,
            },
          ],
        };
      }),
    ];
  },
});

/**
 * The year of a date that names none: the report's, or the one that its plans are for; null where the paragraph speaks
 * of others.
 */
function yearAround({ reading, context }: PlacedParagraph, at: number, { kind, year }: Surroundings): number | null {
  if (year === null || kind === 'unknown' || kind === 'government') return null;
  const meant = kind !== 'plan' && !WITHIN_YEAR.has(kind) && roleWithin(context, at) === 'plan' ? year + 1 : year;
  return yearMentionsOf(reading).every((named) => named.year === meant || named.use === 'other') ? meant : null;
}
