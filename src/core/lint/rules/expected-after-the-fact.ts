import type { ReportKind } from '../../outline/model';
import { roleWithin } from '../../report/context';
import type { PlacedParagraph } from '../../report/context';
import { expectationsIn, namesOtherYear } from '../../report/years/expectations';
import type { Expectation } from '../../report/years/expectations';
import { yearWritten } from '../../report/years/yearWritten';
import { shift } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Kinds that tell of a whole year that is over; a 政府工作报告 is written before its figures are final. */
const KINDS: ReadonlySet<ReportKind> = new Set<ReportKind>(['annual', 'results-and-plan', 'duty']);

/** 预计, 有望 in the results of a year that is over (年度已过仍写预计). */
export default defineRule({
  id: 'expected-after-the-fact',
  category: 'period-mixed',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  title: { zh: '年度已过仍写“预计”“有望”', en: 'Still expected when the year is over' },
  why: '年度总结报出去时这一年已经过完，“预计税收3.2亿元”“有望突破1000亿元”应换成实际数；实际数还没出的，写“快报数”“初步核算数”。',
  exceptions:
    '政府工作报告在数据定案前写成，不报；年内定稿的（落款在当年）、项目建成后的预期、对以后年份的预计，不报。',
  source: '公文校对通例：已完成的年度用实际数，未定案的注明数据性质',
  examples: {
    bad: [
      '某市交通运输局2024年工作总结\n货运量1.2亿吨，同比增长3.1%。⟦预计公路建设投资可达36亿元⟧。',
      '某县农业农村局2024年工作总结\n全年茶产业综合产值⟦有望突破30亿元⟧。\n某县农业农村局\n2025年1月8日',
      '某街道2024年工作总结\n⟦预计税收15亿元⟧，工业产值同比增长6%。预计零售额90亿元。预计合同外资2.5亿美元。',
    ],
    good: [
      '某县2025年政府工作报告\n预计全年地区生产总值420亿元。',
      '某县农业农村局2024年工作总结\n全年茶产业综合产值有望突破30亿元。\n某县农业农村局\n2024年12月8日',
      '某市交通运输局2024年工作总结\n东环高速全线开工，建成后预计年均节约物流成本3亿元。北环大桥预计2026年通车，总投资12亿元。',
      '某市交通运输局2024年工作总结\n客运量96万人次。\n存在的主要问题是运力不足。\n下一步，预计公路建设投资38亿元。',
      '某院2024年上半年工作总结\n预计全年门急诊量38万人次。',
    ],
  },
  check: (report) => {
    const { year, period } = report;
    if (
      year === null ||
      !KINDS.has(report.kind) ||
      period?.start?.endsWith('-01') !== true ||
      period.end !== `${year}-12`
    )
      return [];
    const places = expectationsIn(report);
    if (places.length === 0 || (yearWritten(report) ?? year + 1) <= year) return [];
    return gatheredOf(
      year,
      places.flatMap(({ paragraph: i, found }) => {
        const paragraph = report.paragraphs[i] as PlacedParagraph;
        return found
          .filter(
            ({ span }) =>
              i >= report.body &&
              ['progress', 'measures', 'other'].includes(roleWithin(paragraph.context, span.start)) &&
              !namesOtherYear(paragraph, span, year),
          )
          .map(({ span, word }) => ({ span: shift(span, report.starts[i] as number), word }));
      }),
    );
  },
});

/** So many in one report are its way of writing, and one remark. */
const HABIT = 3;

function gatheredOf(year: number, all: readonly Expectation[]): readonly Finding[] {
  const told = all.map(({ span, word }) => ({
    span,
    message: {
      zh: `${year}年已过，这里仍写“${word}”，应改用实际数。`,
      en: `${year} is over: give the real figure, not “${word}”.`,
    },
  }));
  const [first, ...others] = told;
  if (first === undefined || told.length < HABIT) return told;
  return [
    {
      span: first.span,
      message: {
        zh: `${first.message.zh.slice(0, -1)}，全文共${told.length}处。`,
        en: `${first.message.en} ${told.length} places in all.`,
      },
      related: others.map(({ span }) => ({ span, message: { zh: '这里也是', en: 'Here, too' } })),
    },
  ];
}
