import { oneClause, opensSentence, sentenceAround, timeWordsOf } from '../../figures/timeWords';
import type { TimeWord } from '../../figures/timeWords';
import { yearWritten } from '../../ledger/written';
import { roleWithin } from '../../report/context';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
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
      '⟦截至目前，政务服务大厅上半年⟧受理量62万件，总体受理量突破225万件。',
      '某县人民法院2024年工作总结\n⟦今年以来⟧，全院干警忠实履职，审结案件8600件。今年首次开展巡回审判36场。\n某县人民法院\n2025年1月16日',
    ],
    fixed: [
      '政务服务大厅上半年受理量62万件，总体受理量突破225万件。',
      '某县人民法院2024年工作总结\n2024年，全院干警忠实履职，审结案件8600件。2024年首次开展巡回审判36场。\n某县人民法院\n2025年1月16日',
    ],
    good: [
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

/** 截至目前 before 上半年 this near, with no figure between, speaks of the same figure. */
const NEAR = 25;
/** What makes 上半年 part of a noun: 上半年确定的任务, 上半年督查反馈问题已完成整改. */
const MODIFIES = /的|确定|安排|部署|下达|计划|提出|交办|目标|任务|反馈|移交|转办|排查出|发现问题|已|均|全部|仍/;

/** Two words of time that bound one figure; spans relative to the paragraph. */
interface Contradiction {
  readonly now: Span;
  readonly closed: Span;
}

function contradictions(report: Report): Finding[] {
  return contradictionsIn(report).flatMap(({ paragraph, found }) =>
    found.map(({ now, closed }) =>
      contradiction(
        (report.paragraphs[paragraph] as PlacedParagraph).reading.text,
        now,
        closed,
        report.starts[paragraph] as number,
      ),
    ),
  );
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

const contradictionsIn = gathered(read);

function read({ figures, reading }: PlacedParagraph): readonly Contradiction[] | null {
  const { halfWidth } = reading;
  const words = timeWordsOf(reading).filter(({ sense }) => sense === 'now' || sense === 'closed');
  const found = words.flatMap((now, i): Contradiction[] => {
    const closed = words[i + 1];
    if (
      now.sense !== 'now' ||
      closed?.sense !== 'closed' ||
      closed.start - now.end > NEAR ||
      sentenceAround(halfWidth, now.start).end < closed.end
    )
      return [];
    const figure = figures.find(({ span }) => span.start >= now.start);
    if (figure === undefined || figure.span.start <= closed.end || figure.span.start - closed.end > NEAR) return [];
    const between = halfWidth.slice(closed.end, figure.span.start);
    return oneClause(between, 0, between.length) && !MODIFIES.test(between) && figure.nature === 'result'
      ? [{ now, closed }]
      : [];
  });
  return found.length === 0 ? null : found;
}

/** 今年1月 in a report finished in spring may well mean that year. */
const NEW_YEAR = /^[123一二三]月/;

/** 今年 in a report on a year that was over when it was written; a hint of doubt where no year stands anywhere. */
function otherYear(report: Report): Finding[] {
  if (report.kind === 'government' || report.kind === 'plan' || report.kind === 'goals') return [];
  if (report.year === null) return inDoubt(report);
  const written = yearWritten(report);
  if (written === null || written <= report.year) return [];
  const places = placesOf(
    report,
    (word, paragraph) =>
      word.sense === 'thisYear' &&
      !NEW_YEAR.test(paragraph.reading.halfWidth.slice(word.end, word.end + 3)) &&
      roleWithin(paragraph.context, word.start) !== 'plan',
  );
  const [first, ...others] = places;
  if (first === undefined) return [];
  const year = `${report.year}年`;
  const count = places.length > 1 ? `，全文共${places.length}处` : '';
  return [
    {
      span: first,
      message: {
        zh: `总结的是${year}，${written}年定稿时“${report.slice(first)}”会读成${written}年${count}。`,
        en: `The report is on ${report.year} and dated ${written}: “${report.slice(first)}” reads as ${written}${places.length > 1 ? ` (${places.length} places)` : ''}.`,
      },
      fixes: [
        {
          title: { zh: `改为“${year}”${places.length > 1 ? `（${places.length}处）` : ''}`, en: `Change to “${year}”` },
          edits: places.map((span) => ({ span, newText: year })),
        },
      ],
      related: others.map((span) => ({ span, message: { zh: '这里也是', en: 'Here, too' } })),
    },
  ];
}

/** The 今年 and 本月 of a paragraph. */
const vagueWordsIn = gathered(({ reading }): readonly TimeWord[] | null => {
  const found = timeWordsOf(reading).filter(({ sense }) => sense === 'thisYear' || sense === 'thisMonth');
  return found.length === 0 ? null : found;
});

/** Paragraphs in which a year opens a sentence. */
const yearsToldIn = gathered(
  ({ reading }): true | null =>
    timeWordsOf(reading).some(({ sense, start }) => sense === 'year' && opensSentence(reading.halfWidth, start)) ||
    null,
);

/** As many 今年 and 本月 must stand before the want of a year is worth a word. */
const ENOUGH = 2;

/** A report whose year neither title, date nor a sentence that opens with it tells, though it says 今年 throughout. */
function inDoubt(report: Report): Finding[] {
  if (yearsToldIn(report).length > 0) return [];
  let vague = 0;
  for (const { found } of vagueWordsIn(report)) vague += found.length;
  if (vague < ENOUGH || report.kind === 'unknown' || yearWritten(report) !== null) return [];
  const [first] = placesOf(report, () => true);
  if (first === undefined) return [];
  return [
    {
      span: first,
      severity: 'info',
      message: {
        zh: `标题和落款都没有年份，“${report.slice(first)}”是哪一年说不准，全文共${vague}处“今年”“本月”。`,
        en: `Neither title nor signature has a year: which one is “${report.slice(first)}”? (${vague} places)`,
      },
    },
  ];
}

/** The 今年 and 本月 of the report's body that are wanted. */
function placesOf(report: Report, wanted: (word: TimeWord, paragraph: PlacedParagraph) => boolean): Span[] {
  const places: Span[] = [];
  for (const { paragraph: i, found } of vagueWordsIn(report)) {
    const paragraph = report.paragraphs[i] as PlacedParagraph;
    if (i >= report.body)
      for (const word of found)
        if (wanted(word, paragraph))
          places.push(shift({ start: word.start, end: word.end }, report.starts[i] as number));
  }
  return places;
}
