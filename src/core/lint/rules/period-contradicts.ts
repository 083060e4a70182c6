import type { PlacedParagraph } from '../../report/context';
import { doubledBounds } from '../../report/periods/doubledBounds';
import type { Report } from '../../report/report';
import { misleadingYears, untoldYear } from '../../report/years/vagueYears';
import type { MisleadingYears, UntoldYear } from '../../report/years/vagueYears';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { countOf } from '../places';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';

/** Words of time that contradict each other, or the year of the report (时间限定矛盾). */
export default defineRule({
  id: 'period-contradicts',
  category: 'period-mixed',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  title: { zh: '时间限定互相矛盾', en: 'Words of time that contradict each other' },
  why: '“截至目前，上半年访问量62万人次”到底算到哪天？次年才定稿的总结里写“今年以来”，读者会当成次年。一个数据只写一个时间；过了年，“今年”改成年份。',
  exceptions:
    '“截至目前，上半年确定的12项任务全部完成”里“上半年”限定的是任务，不报；下一年计划里的“今年”、政府工作报告里的“今年”不报；全文没写过年份、看不出是哪一年的，只作提示。',
  source: '公文校对通例：时间用语应当确指，不用易生歧义的“今年”“目前”',
  examples: {
    bad: [
      '⟦截至9月30日，全年⟧受理诉求13.5万件，平均每月11250件。',
      '⟦截至目前，政务服务大厅上半年⟧受理量62万件，总体受理量突破225万件。',
      '某县人民法院2024年工作总结\n⟦今年以来⟧，全院干警忠实履职，审结案件8600件。今年首次开展巡回审判36场。\n某县人民法院\n2025年1月16日',
    ],
    fixed: [
      '全年受理诉求13.5万件，平均每月11250件。',
      '政务服务大厅上半年受理量62万件，总体受理量突破225万件。',
      '某县人民法院2024年工作总结\n2024年，全院干警忠实履职，审结案件8600件。2024年首次开展巡回审判36场。\n某县人民法院\n2025年1月16日',
    ],
    good: [
      '截至9月30日，全年任务完成86%；截至12月31日，全年受理诉求13.5万件。',
      '截至目前，上半年确定的12项任务全部完成，全年受理量62万件。',
      '截至目前，前三季度督查反馈问题已完成整改1051项，整改率93.5%。',
      '截至目前，货运量820万吨，其中上半年640万吨。',
      '上半年受理量62万件。截至目前，累计受理量突破225万件。',
      '某县人民法院2024年工作总结\n今年以来，全院干警忠实履职，审结案件8600件。\n某县人民法院\n2024年12月26日',
      '今年以来，学校开展教研活动36场。今年还新建校舍2栋。',
    ],
  },
  check: (report) => [...contradictions(report), ...otherYear(report)],
});

function contradictions(report: Report): Finding[] {
  return doubledBounds(report).flatMap(({ paragraph, found }) => {
    const { text } = (report.paragraphs[paragraph] as PlacedParagraph).reading;
    return found.map(({ now, closed }) => contradiction(text, now, closed, report.starts[paragraph] as number));
  });
}

function contradiction(text: string, now: Span, closed: Span, at: number): Finding {
  const [first, second] = [text.slice(now.start, now.end), text.slice(closed.start, closed.end)];
  const comma = /[,，]/.test(text[now.end] ?? '') ? 1 : 0;
  const drop = (word: string, { start, end }: Span): Fix => ({
    title: { zh: `删去“${word}”`, en: `Remove “${word}”` },
    edits: [{ span: shift({ start, end }, at), newText: '' }],
  });
  return {
    span: shift({ start: now.start, end: closed.end }, at),
    message: {
      zh: `“${first}”与“${second}”限定同一个数据，只能留一个。`,
      en: `“${first}” and “${second}” bound the same figure: keep one.`,
    },
    fixes: [drop(first, { start: now.start, end: now.end + comma }), drop(second, closed)],
  };
}

/** 今年 in a report on a year that was over when it was written; a hint of doubt where no year stands anywhere. */
function otherYear(report: Report): Finding[] {
  if (report.kind === 'government' || report.kind === 'plan' || report.kind === 'goals') return [];
  const misleading = misleadingYears(report);
  const untold = untoldYear(report);
  return [
    ...(misleading === null ? [] : [misread(report, misleading)]),
    ...(untold === null ? [] : [inDoubt(report, untold)]),
  ];
}

function misread(report: Report, { year, written, places }: MisleadingYears): Finding {
  const [first, ...others] = places as readonly [Span, ...Span[]];
  const newText = `${year}年`;
  const count = countOf(places.length);
  return {
    span: first,
    severity: 'info', // most readers of a January report know which year is meant
    message: {
      zh: `总结的是${newText}，${written}年定稿时“${report.slice(first)}”会读成${written}年${count.zh}。`,
      en: `The report is on ${year} and dated ${written}: “${report.slice(first)}” reads as ${written}${count.en}.`,
    },
    fixes: [
      {
        title: {
          zh: `改为“${newText}”${places.length > 1 ? `（${places.length}处）` : ''}`,
          en: `Change to “${newText}”`,
        },
        edits: places.map((span) => ({ span, newText })),
      },
    ],
    related: others.map((span) => ({ span, message: { zh: '这里也是', en: 'Here, too' } })),
  };
}

const inDoubt = (report: Report, { first, count }: UntoldYear): Finding => ({
  span: first,
  severity: 'info',
  message: {
    zh: `标题和落款都没有年份，“${report.slice(first)}”是哪一年说不准，全文共${count}处“今年”“本月”。`,
    en: `Neither title nor signature has a year: which one is “${report.slice(first)}”? (${count} places)`,
  },
});
