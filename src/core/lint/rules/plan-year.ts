import { yearOfPlan } from '../../lexicon/time/fiveYearPlans';
import { planYearsOf } from '../../report/years/planYears';
import type { PlanYear } from '../../report/years/planYears';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** A year called the first or the last of a five-year plan that it is not (规划年份不符). */
export default defineRule({
  id: 'plan-year',
  category: 'stale-period',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '规划的第几年不对', en: 'A year that is not that year of the five-year plan' },
  why: '“2026年是‘十四五’规划收官之年”是拿去年的稿子改年份时最容易留下的错：“十四五”是2021—2025年，2026年是“十五五”开局之年。',
  exceptions: '没有写明哪一年的、一句话里写了几个年份的，不报；谋划之年、攻坚之年这类没有定在哪一年的说法不报。',
  source: '国民经济和社会发展五年规划的起止年份',
  examples: {
    bad: [
      '⟦2026年是“十四五”规划收官之年⟧，做好水利工作意义重大。',
      '⟦2024年是“十四五”规划实施的第三年⟧。',
      '某市林业局2025年工作总结\n⟦今年是“十五五”开局之年⟧，全市林业系统扎实工作。',
    ],
    fixed: [
      '2026年是“十五五”规划开局之年，做好水利工作意义重大。',
      '2024年是“十四五”规划实施的第四年。',
      '某市林业局2025年工作总结\n今年是“十四五”收官之年，全市林业系统扎实工作。',
    ],
    good: [
      '2025年是“十四五”规划收官之年，也是“十五五”规划谋划之年。',
      '2026年是“十五五”开局之年，2027年是建军一百周年。',
      '2021年是“十四五”开局之年、2025年是“十四五”收官之年。',
      '“十四五”收官之年，各项指标全部完成。',
      '2023年是“十四五”规划实施的第三年，也是中期评估之年。',
    ],
  },
  check: ({ reading }, { year, kind }) =>
    planYearsOf(reading).flatMap((claim) => {
      const stated =
        claim.year === 'this' ? year : claim.year === 'next' ? (year === null ? null : year + 1) : claim.year;
      // 今年 may be either year there
      const looksAhead = kind === 'government' || kind === 'plan' || kind === 'results-and-plan';
      if (stated === null || (claim.year !== stated && looksAhead)) return [];
      return stated === claim.plan.first + claim.nth - 1 ? [] : [finding(claim, stated, reading.text)];
    }),
});

function finding(claim: PlanYear, year: number, text: string): Finding {
  const { plan, nth, span, planSpan } = claim;
  const words = text.slice(span.start, span.end);
  const right = yearOfPlan(year);
  return {
    span: { start: claim.yearSpan?.start ?? span.start, end: span.end },
    message: {
      zh: `“${plan.name}”是${plan.first}—${plan.last}年，${year}年不是它的${words}${right === undefined ? '' : `，是“${right.plan.name}”的${right.words}`}。`,
      en: `The plan “${plan.name}” runs from ${plan.first} to ${plan.last}: ${year} is not its ${words}.`,
    },
    fixes:
      right === undefined
        ? []
        : [
            {
              title: {
                zh: `改为“${right.plan.name}”${right.words}`,
                en: `Change to ${right.plan.name} ${right.words}`,
              },
              edits: [
                ...(right.plan === plan ? [] : [{ span: planSpan, newText: right.plan.name }]),
                ...(right.nth === nth ? [] : [{ span, newText: right.words }]),
              ],
            },
          ],
  };
}
