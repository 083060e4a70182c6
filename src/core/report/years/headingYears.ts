import type { Section } from '../../outline/model';
import type { Span } from '../../text/span';
import { toHalfWidth } from '../../text/width';
import type { Report } from '../report';
import type { PlacedParagraph } from '../context';
import { roleWithin } from '../context';
import { hasItsYear, nextYear, openingOf, yearsIn } from './staleYears';
import type { StaleYear } from './staleYears';

const PLANS = /打算|计划|思路|安排|展望|工作要点|重点工作|重点任务/;
const RESULTS = /情况|回顾|总结|成效|进展|完成|做法|落实/;
const YEAR_BEGINS: ReadonlySet<string> = new Set('12１２');
/** The year that a heading begins with (2024年度…); a stretch of years (2024—2026年) does not match. */
const HEADED = /^((?:19|20)\d{2})年/;

/** 六、存在的问题和2025年工作打算, 六、再出发：2025年打算: the plan stands behind what it is joined to. */
const JOINED =
  /[和与及、暨:](?<written>(?<year>20\d\d)年)(?:度|的|重点|主要|工作|下一步){0,3}(?:打算|计划|思路|安排|展望|要点)$/;

/** The years that a report and its plans are of. */
interface Years {
  readonly year: number;
  readonly next: number;
}

/** 一、2024年工作情况, 三、2025年工作打算 in a report on 2025. */
function staleInHeading(report: Report, section: Section, { year, next }: Years): StaleYear | null {
  if (!YEAR_BEGINS.has(section.text[0] ?? '')) return null;
  const heading = toHalfWidth(section.text);
  const written = HEADED.exec(heading);
  if (written === null) return null;
  const stated = Number(written[1]);
  const looksBack = RESULTS.test(heading);
  const should =
    looksBack && stated === year - 1
      ? year
      : !looksBack && PLANS.test(heading) && section.role === 'plan' && stated < next && stated >= year - 1
        ? next
        : null;
  return should === null ? null : { span: spanIn(report, section, written[0]), stated, meant: should };
}

/** 六、存在的问题和2025年工作打算 in a report on 2025. */
function staleInJoinedHeading(report: Report, section: Section, { year, next }: Years): StaleYear | null {
  const { written, year: stated } = JOINED.exec(toHalfWidth(section.text))?.groups ?? {};
  return written === undefined || section.level < 1 || Number(stated) >= next || Number(stated) < year - 1
    ? null
    : { span: spanIn(report, section, written), stated: Number(stated), meant: next };
}

/** 某局2025年工作总结和2025年工作计划: a year's plan stands behind the summary of the year before it. */
const JOINED_IN_TITLE =
  /(?<![\d—–~至-])(?<own>(?:19|20)\d\d)年?度?(?!上半年|下半年|[前第一二三四春秋]|\d)(?:(?!学[年期]|月)[^\d,;:。—–~至-]){0,24}?(?:总结|小结|回顾|情况|汇报)(?:报告)?[和与及、暨](?<written>\k<own>年)度?(?!上半年|下半年|[前后第一二三四春秋])(?:(?!学期|月)[^\d,;:。]){0,10}(?:打算|计划|思路|安排|展望|要点|谋划|方案)$/;

/** One year for what was done and what is planned, in the title of a report on a whole year. */
function staleInTitle(report: Report, { year, next }: Years): readonly StaleYear[] {
  const { titleSpan } = report;
  const joined = titleSpan === null ? null : JOINED_IN_TITLE.exec(toHalfWidth(report.slice(titleSpan)));
  if (titleSpan === null || joined === null || next === year) return [];
  const { own, written } = joined.groups as { readonly own: string; readonly written: string };
  if (Number(own) !== year) return [];
  const start = titleSpan.start + joined.index + joined[0].lastIndexOf(written);
  return [{ span: { start, end: start + written.length }, stated: year, meant: next }];
}

function spanIn(report: Report, { headingSpan }: Section, written: string): Span {
  const at = headingSpan.start + Math.max(0, toHalfWidth(report.slice(headingSpan)).indexOf(written));
  return { start: at, end: at + written.length };
}

/** 一、2024年工作回顾: what was done in a whole year. */
const YEAR_BEHIND =
  /^(?<year>20\d\d)年度?(?!上半年|下半年|[前第一二三四春秋]|\d)(?:(?!月|季度)[^\d,;:。]){0,12}(?:回顾|总结|情况)$/;
/** 二、2024年工作安排. */
const YEAR_AHEAD =
  /^(?<year>20\d\d)年度?(?!上半年|下半年|[前后第一二三四春秋]|\d)(?:(?!月|季度|下一步|回顾|总结|情况|完成)[^\d,;:。]){0,12}(?:安排|打算|计划|思路|任务|要点)$/;

/** Two headings of one level that look back and ahead with one year: the plan's is that of the draft before. */
function staleInPair(report: Report): readonly StaleYear[] {
  const { sections } = report;
  const headings = sections.map((section) => ({ section, text: toHalfWidth(section.text) }));
  return headings.flatMap(({ section, text }, i): readonly StaleYear[] => {
    const ahead = YEAR_AHEAD.exec(text)?.groups?.['year'];
    if (ahead === undefined) return [];
    const isTold = headings.slice(0, i).some((other) => YEAR_BEHIND.exec(other.text)?.groups?.['year'] === ahead);
    if (!isTold) return [];
    return [{ span: spanIn(report, section, `${ahead}年`), stated: Number(ahead), meant: Number(ahead) + 1 }];
  });
}

/** The years of headings that were left over from an earlier draft. */
export function headingYearsIn(report: Report): readonly StaleYear[] {
  const { year } = report;
  const pairs = staleInPair(report);
  if (pairs.length > 0) return pairs;
  if (year === null || report.kind === 'plan' || !hasItsYear(report)) return [];
  const years = { year, next: nextYear(report, year) };
  const sections = report.allSections().filter(({ text }) => text.includes('年'));
  return [
    ...staleInTitle(report, years),
    ...[staleInHeading, staleInJoinedHeading].flatMap((read) =>
      sections.flatMap((section) => read(report, section, years) ?? []),
    ),
  ];
}

/** 1月至12月, 全年, or a comma: the year of all that follows. */
const WHOLE_YEAR = /^(?:全年|1月?份?[至\-—~～到]12月份?|度?,)/;

/**
 * The year of the title, where the text opens with the results of the one after: 2025年1月至12月，办理案件1350件 under a title that
 * says 2024. In doubt where the title may name the year of something else.
 */
export function titleYearIn(report: Report): readonly StaleYear[] {
  const { year, kind, titleSpan } = report;
  if (year === null || titleSpan === null || kind === 'plan' || !hasItsYear(report)) return [];
  if (nextYear(report, year) !== year + 1 || toHalfWidth(report.title ?? '').includes(String(year + 1))) return [];
  const index = openingOf(report);
  const entry = yearsIn(report).find(({ paragraph }) => paragraph === index);
  const first = entry?.found[0];
  if (first?.year !== year + 1) return [];
  const paragraph = report.paragraphs[index] as PlacedParagraph;
  const { halfWidth, outline } = paragraph.reading;
  const opens = first.start === outline.body.start && roleWithin(paragraph.context, first.start) !== 'plan';
  const hasResults = paragraph.figures.some(
    ({ span, nature }) => nature === 'result' && first.end <= span.start && span.start < first.sentence.end,
  );
  if (!opens || !hasResults || !WHOLE_YEAR.test(halfWidth.slice(first.start + '2025年'.length))) return [];
  const at = toHalfWidth(report.slice(titleSpan)).indexOf(`${year}年`);
  return at < 0
    ? []
    : [
        {
          span: { start: titleSpan.start + at, end: titleSpan.start + at + '2025年'.length },
          stated: year,
          meant: year + 1,
          inDoubt: true,
        },
      ];
}
