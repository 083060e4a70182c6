import { cutoffsOf } from '../../figures/cutoffs';
import type { Cutoff } from '../../figures/cutoffs';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { statedCutoff } from '../../report/years/statedCutoff';
import type { StatedCutoff } from '../../report/years/statedCutoff';
import { shift } from '../../text/span';
import { defineRule } from '../rule';
import type { Severity } from '../../house/severity';
import type { Finding } from '../model';

/** Figures up to different months side by side, or not up to the month that the title names (统计截止时间不一). */
export default defineRule({
  id: 'period-mixed',
  category: 'period-mixed',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  title: { zh: '统计截止时间不一', en: 'Figures up to different months' },
  why: '同一段里这个数到4月、那个数到5月，或者题目写“上半年”数据只到5月：不可比，也让人怀疑数据没有更新。统一到同一时点，确无数据的加以说明。',
  exceptions:
    '同一指标按月列出走势的、写明数据尚未公布的，不报；存量（截至5月底）与当期发生额（1—5月）性质不同，时点不一致只作提示；目标、上年同期数不看。',
  source: '国家统计局统计资料编排通例：同一资料的数据时点一致',
  examples: {
    bad: [
      '⟦1—4月⟧，全市货运量820万吨，完成投资1.2亿元；1—5月，客运量96万人次，完成投资1.6亿元。',
      '某县农业农村局2025年上半年工作总结\n⟦1—5月⟧，生猪出栏51.3万头。',
      '某区卫生健康局2025年上半年工作总结\n⟦截至5月底⟧，托位总数3920个。',
      '某港口公司2025年工作总结\n现将全年工作总结如下（数据截至2025年12月31日）。\n货物吞吐量820万吨。⟦截至11月底⟧，签约货主86家。',
    ],
    good: [
      '某县农业农村局2025年上半年工作总结\n1—6月，生猪出栏51.3万头。截至6月底，生猪存栏32.6万头。',
      '1—4月规上工业增加值36亿元，1—5月规上工业增加值45亿元，1—6月规上工业增加值56亿元，逐月回升。',
      '1—5月，货运量820万吨。截至5月底，泊位总数36个。',
      '某区法院2025年上半年工作总结\n截至3月底，超期未结案件全部清零。5月审结积案36件。一季度收案820件。',
      '某县农业农村局2025年工作总结\n全年新建高标准农田2.4万亩。\n1—4月完成春灌68万亩。',
      '1—10月，客运量96万人次。1—9月，货运量820万吨（10月数据尚未核定）。',
      '集团1—5月实现营业收入12亿元，力争1—6月突破15亿元。',
      '某港口公司2025年工作总结\n现将全年工作总结如下（数据截至2025年12月31日）。\n货物吞吐量820万吨。1—4月完成春检，截至12月底签约货主86家。',
    ],
  },
  check: (report) => {
    if (report.kind === 'plan' || report.kind === 'goals') return [];
    const findings: Finding[] = [];
    const misfits: { readonly cutoff: Cutoff; readonly at: number }[] = [];
    const stated = statedCutoff(report);
    const end = stated?.month ?? lastMonth(report);
    for (const { paragraph, found: cutoffs } of cutoffsIn(report)) {
      const at = report.starts[paragraph] as number;
      const found = mixed(cutoffs, at);
      if (found !== null) findings.push(found);
      else if (end !== null)
        for (const cutoff of cutoffs) if (misses(cutoff, end, stated !== null)) misfits.push({ cutoff, at });
    }
    const [first] = misfits;
    if (first !== undefined && end !== null) findings.push(misfit(report, misfits, end, stated));
    return findings;
  },
});

/** The cutoffs of the paragraphs in which they do not differ for a reason. */
const cutoffsIn = gathered((paragraph): readonly Cutoff[] | null => {
  const { cutoffs, meant } = cutoffsOf(paragraph);
  return cutoffs.length === 0 || meant ? null : cutoffs;
});

const DECEMBER = 12;

/**
 * The last month of the title's period, which begins with January; null where the title names none, or a month's own
 * report.
 */
function lastMonth({ period, year }: Report): number | null {
  if (period?.start !== `${year}-01` || period.end === null || !period.end.startsWith(`${year}-`)) return null;
  return Number(period.end.slice(5));
}

/**
 * A year's report may tell what came of the spring; what stops short of December is its yearly figures up to September
 * or later.
 */
const LATE = 9;
/**
 * Against a cut-off that the report states for all its figures, what ends a quarter earlier or less was not brought up
 * to date.
 */
const LATE_BY = 3;

function misses({ month, kind }: Cutoff, end: number, stated: boolean): boolean {
  if (stated) return month !== end && month >= end - LATE_BY;
  if (kind === 'stock') return end < DECEMBER && month === end - 1; // 截至3月底 dates an event
  return end < DECEMBER ? month !== end : month >= LATE && month < DECEMBER;
}

/** Amounts up to different months are a fault; a stock of another month beside them is worth a look. */
function mixed(cutoffs: readonly Cutoff[], at: number): Finding | null {
  const flows = cutoffs.filter(({ kind }) => kind === 'flow');
  const [first] = flows;
  const flow = flows.find(({ month }) => month !== first?.month);
  const other =
    flow ??
    (first === undefined
      ? undefined
      : cutoffs.find(({ kind, month }) => kind === 'stock' && Math.abs(month - first.month) === 1));
  if (first === undefined || other === undefined) return null;
  const [one, two] = [first, other].sort((a, b) => a.span.start - b.span.start) as [Cutoff, Cutoff];
  return {
    span: shift(one.span, at),
    ...(flow === undefined ? { severity: 'info' as const } : {}),
    message: {
      zh: `同一段里“${one.text}”与“${two.text}”并用，统计截止时间不一。`,
      en: `“${one.text}” and “${two.text}” in one paragraph: the figures end at different months.`,
    },
    related: cutoffs
      .filter((cutoff) => cutoff !== one && cutoff.month !== one.month)
      .map(({ span, text }) => ({ span: shift(span, at), message: { zh: `这里是“${text}”`, en: `“${text}” here` } })),
  };
}

function misfit(
  report: Report,
  places: readonly { readonly cutoff: Cutoff; readonly at: number }[],
  end: number,
  stated: StatedCutoff | null,
): Finding {
  const flows = places.some(({ cutoff }) => cutoff.kind === 'flow');
  const severity: Severity = stated !== null || (flows && end < DECEMBER) ? 'warning' : 'info';
  const [zh, en] =
    stated === null
      ? [`题目是“${report.period?.text ?? ''}”`, `The title says “${report.period?.text ?? ''}”`]
      : [`开头说明数据“${stated.words}”`, `The opening says “${stated.words}”`];
  const [first, ...others] = places as readonly [
    { readonly cutoff: Cutoff; readonly at: number },
    ...{ readonly cutoff: Cutoff; readonly at: number }[],
  ];
  return {
    span: shift(first.cutoff.span, first.at),
    severity,
    message: {
      zh: `${zh}，这里的数据写“${first.cutoff.text}”，没有到${end}月底${others.length > 0 ? `，全文共${places.length}处` : ''}。`,
      en: `${en}, the figures “${first.cutoff.text}”${others.length > 0 ? ` (${places.length} places)` : ''}.`,
    },
    related: others.map(({ cutoff, at }) => ({
      span: shift(cutoff.span, at),
      message: { zh: `这里是“${cutoff.text}”`, en: `“${cutoff.text}” here` },
    })),
  };
}
