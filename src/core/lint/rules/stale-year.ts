import { opensSentence, sentenceAround, timeWordsOf } from '../../figures/timeWords';
import type { TimeWord } from '../../figures/timeWords';
import type { ReportKind, Role, Section } from '../../outline/model';
import { roleWithin } from '../../report/context';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { fold } from '../../text/fold';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** A year left over from the draft that was copied (年份没有更新). */
export default defineRule({
  id: 'stale-year',
  category: 'stale-period',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [openingYearsIn(report)],
  title: { zh: '年份没有更新', en: 'A year left over from an earlier draft' },
  why: '拿去年的稿子改，最容易漏掉年份：2025年的总结里写“2024年以来”，下一年的打算标题还是“2025年工作打算”。',
  exceptions: '与以往年份比较、跨年度累计（2022年以来累计）、五年规划、往年结转项目，不报。',
  source: '公文校对通例：标题、时限与文稿年度一致',
  examples: {
    bad: [
      '某县卫生健康局2025年工作总结\n⟦2024年以来⟧，全县卫生健康系统扎实工作，总诊疗186万人次。',
      '某市中级人民法院2025年工作总结\n⟦2024年⟧，全市法院忠实履职，审结案件8.6万件。',
      '某集团2025年工作总结\n一、⟦2024年⟧主要工作完成情况\n实现营业收入42.8亿元。\n二、存在的主要问题\n债务压力较大。\n三、⟦2025年⟧工作打算\n完成投资60亿元。',
      '某县人民法院2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、⟦2024年⟧下半年工作打算\n全年审结案件1.8万件。',
      '某学院2025年工作总结和2026年工作思路\n招生1650人。\n存在的主要问题是师资不足。\n下一步，重点抓好招生工作。⟦2025年⟧，我们将招生1800人。',
      '某区税务局2026年工作要点\n⟦2025年⟧，全区税务工作的总体要求是：以组织收入为主责，以优化服务为主线。',
      '某局2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、下半年打算\n⟦2024年下半年⟧，力争审结案件9000件。',
    ],
    fixed: [
      '某县卫生健康局2025年工作总结\n2025年以来，全县卫生健康系统扎实工作，总诊疗186万人次。',
      '某市中级人民法院2025年工作总结\n2025年，全市法院忠实履职，审结案件8.6万件。',
      '某集团2025年工作总结\n一、2025年主要工作完成情况\n实现营业收入42.8亿元。\n二、存在的主要问题\n债务压力较大。\n三、2025年工作打算\n完成投资60亿元。',
      '某县人民法院2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、2025年下半年工作打算\n全年审结案件1.8万件。',
      '某学院2025年工作总结和2026年工作思路\n招生1650人。\n存在的主要问题是师资不足。\n下一步，重点抓好招生工作。2026年，我们将招生1800人。',
      '某区税务局2026年工作要点\n2026年，全区税务工作的总体要求是：以组织收入为主责，以优化服务为主线。',
      '某局2025年上半年工作总结\n审结案件8600件。\n存在的主要问题是人手不足。\n一、下半年打算\n2025年下半年，力争审结案件9000件。',
    ],
    good: [
      '某县卫生健康局2025年工作总结\n2025年，总诊疗186万人次，比2024年增长5.6%。2022年以来，累计培训全科医生260名。',
      '某集团2025年工作总结\n一、2025年主要工作完成情况\n实现营业收入42.8亿元。2024年以来，累计完成投资118亿元。\n二、存在的主要问题\n债务压力较大。\n三、2026年工作打算\n完成2025年结转项目12个，营业收入比2025年增长7%。',
      '某市2025年政府工作报告\n一、2024年工作回顾\n新增床位120张。\n二、存在的困难和问题\n财力不足。\n三、2025年工作安排\n新增床位200张。',
      '某县农业农村局2026年工作要点\n2026年，新建高标准农田3.2万亩。',
      '在某农商银行2025年工作会议上的述职报告\n根据会议安排，现就2024年度履职情况报告如下。\n一、履职情况\n存款余额312.6亿元。\n二、存在的不足\n调研不够。\n三、下一步打算\n2025年，我将重点做好三件事。',
      '某局“十四五”工作总结\n2021年以来，新建站台36座。',
    ],
  },
  check: (report) => {
    const { year, period } = report;
    if (year === null || !KINDS.has(report.kind) || period?.start !== `${year}-01` || period.end === null) return [];
    if (report.kind === 'plan') return inText(report, year, year);
    const next = period.end === `${year}-12` ? nextYear(report, year) : year; // 上半年 is followed by the rest of the year
    return [...inHeadings(report, year, next), ...inText(report, year, next)];
  },
});

/** Kinds that look back on the year of their title; a 政府工作报告 bears the year that it looks forward to. */
const KINDS: ReadonlySet<ReportKind> = new Set<ReportKind>(['annual', 'half-year', 'results-and-plan', 'duty', 'plan']);
const PLANS = /打算|计划|思路|安排|展望|工作要点|重点工作|重点任务/;
const RESULTS = /情况|回顾|总结|成效|进展|完成|做法|落实/;

/** The year that the plans are for: the second one of the title, else the one after the report's. */
function nextYear({ title }: Report, year: number): number {
  const later = [...fold(title ?? '').matchAll(/(?:19|20)\d{2}/g)]
    .map(([written]) => Number(written))
    .find((written) => written > year);
  return later ?? year + 1;
}

/** 一、2024年工作情况, 三、2025年工作打算 in a report on 2025. */
function inHeadings(report: Report, year: number, next: number): Finding[] {
  return report.allSections().flatMap((section) => {
    if (!YEAR_BEGINS.has(section.text[0] ?? '')) return [];
    const heading = fold(section.text);
    const written = HEADED.exec(heading);
    if (written === null) return [];
    const stated = Number(written[1]);
    const looksBack = RESULTS.test(heading);
    const should =
      looksBack && stated === year - 1
        ? year
        : !looksBack && PLANS.test(heading) && section.role === 'plan' && stated < next && stated >= year - 1
          ? next
          : null;
    return should === null ? [] : [finding(spanIn(report, section, written[0]), stated, should, report)];
  });
}

/** A heading's first words: 2024年度…; a stretch of years (2024—2026年) is none. */
const YEAR_BEGINS: ReadonlySet<string> = new Set('12１２');
const HEADED = /^((?:19|20)\d{2})年/;

function spanIn(report: Report, { headingSpan }: Section, written: string): Span {
  const at = headingSpan.start + Math.max(0, fold(report.slice(headingSpan)).indexOf(written));
  return { start: at, end: at + written.length };
}

function inText(report: Report, year: number, next: number): Finding[] {
  const findings: Finding[] = [];
  const opening = openingOf(report);
  for (const { paragraph: i, found } of openingYearsIn(report)) {
    const paragraph = report.paragraphs[i] as PlacedParagraph;
    const { folded, outline } = paragraph.reading;
    if (i < report.body || outline.body.start === outline.body.end) continue;
    for (const word of found) {
      if (word.year > year || word.year < year - 1) continue;
      const first = i <= opening && word.start === outline.body.start;
      const should =
        report.kind === 'plan'
          ? staleInPlan(paragraph, word, year, first)
          : staleAs(paragraph, word, roleWithin(paragraph.context, word.start), year, next, first);
      if (should !== null)
        findings.push(finding(shift(wholeWord(folded, word), report.starts[i] as number), word.year, should, report));
    }
  }
  return findings;
}

/** The index of the paragraph that opens the text: the first that has no number. */
function openingOf({ paragraphs, body }: Report): number {
  let i = body;
  for (; i < paragraphs.length; i++) {
    const { outline } = (paragraphs[i] as PlacedParagraph).reading;
    if (outline.body.start < outline.body.end && outline.markers.length === 0) break;
  }
  return i;
}

const SINCE = '以来';
/** 2026年|工作的总体思路是: what a plan is for, with no comma. */
const AIM_OF_YEAR = /^[^,;。\d]{0,14}(?:总体|工作|指导|基本)(?:思路|要求|目标|思想)是/;
const HALF = /^(?:上半年|下半年|全年)/;

/** The years that sentences of a paragraph open with, set off by a comma: 2024年以来，…. */
const openingYearsIn = gathered(({ reading }): readonly TimeWord[] | null => {
  const { folded } = reading;
  const found = timeWordsOf(reading).filter(
    (word) =>
      word.sense === 'year' &&
      opensSentence(folded, word.start) &&
      (folded[wholeWord(folded, word).end] === ',' || AIM_OF_YEAR.test(folded.slice(word.end, word.end + 24))),
  );
  return found.length === 0 ? null : found;
});

const wholeWord = (folded: string, { start, end }: TimeWord): Span => ({
  start,
  end: folded.startsWith(SINCE, end)
    ? end + SINCE.length
    : end + (HALF.exec(folded.slice(end, end + 3))?.[0].length ?? 0),
});

/** What tells that a stretch of several years is meant, or that the sentence is right about its year. */
const SEVERAL = /累计|连续|两年|历年|同比|相比/;
const AIMS = /总体要求|总体思路|将|要|力争|着力|继续|确保|计划/;

/** 2025年，…的总体要求是 at the head of a plan for 2026: a plan may look back, but not aim at the year before. */
function staleInPlan(
  { reading: { folded } }: PlacedParagraph,
  word: TimeWord,
  year: number,
  first: boolean,
): number | null {
  const sentence = sentenceAround(folded, word.end);
  return first &&
    word.year === year - 1 &&
    !folded.startsWith(SINCE, word.end) &&
    AIMS_AHEAD.test(folded.slice(word.end, sentence.end))
    ? year
    : null;
}
const AIMS_AHEAD = /总体要求|总体思路|工作思路|总体目标|主要目标|预期目标|力争|我们将/;

/** The year that should stand in place of the word; null where it is as it should be. */
function staleAs(
  { reading }: PlacedParagraph,
  word: TimeWord,
  role: Role,
  year: number,
  next: number,
  opening: boolean,
): number | null {
  const { folded } = reading;
  const since = folded.startsWith(SINCE, word.end);
  const sentence = sentenceAround(folded, word.end);
  const others = timeWordsOf(reading).filter(
    (other) => other.sense === 'year' && other.start > word.start && other.start < sentence.end,
  );
  if (others.length > 0 || SEVERAL.test(folded.slice(sentence.start, sentence.end))) return null;
  if (role === 'plan')
    return !since && word.year < next && AIMS.test(folded.slice(word.end, sentence.end)) ? next : null;
  if (role === 'problems' || word.year !== year - 1) return null;
  return since || opening ? year : null;
}

function finding(span: Span, stated: number, should: number, report: Report): Finding {
  const written = report.slice(span);
  const digits = { start: span.start, end: span.start + String(stated).length };
  return {
    span,
    message: {
      zh: `总结的是${report.year}年，这里写“${written}”，是否沿用了旧稿？应为${should}年。`,
      en: `The report is on ${report.year}, here “${written}”: left over from an earlier draft? ${should} is meant.`,
    },
    fixes: [
      {
        title: { zh: `改为${should}年`, en: `Change to ${should}` },
        edits: [{ span: digits, newText: String(should) }],
      },
    ],
  };
}
