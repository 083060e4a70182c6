import { chineseNumeral } from '../numerals/chineseNumeral';
import type { ReportKind, Section } from '../outline/model';
import type { Report } from '../report/report';
import { deliverables } from './delivers';
import { goalToAnswer } from './rollover/fillIn';
import { introOf, textOf } from './rollover/questions';
import { gap } from './skeleton';

/** The draft of a year's report that answers its plan, and the name of its file. */
export interface ReportOfPlan {
  readonly text: string;
  readonly fileName: string;
  readonly year: number;
  /** How many goals it asks about. */
  readonly goals: number;
}

const PLANS: ReadonlySet<ReportKind> = new Set<ReportKind>(['plan', 'goals']);

/** Whether the report is a plan (工作要点, 工作计划, 职能目标), which a report of its year can answer. */
export const isPlan = ({ kind }: Report): boolean => PLANS.has(kind);

/** What a plan is called in its title and its file's name; the longest first. */
const PLAN_NAMES =
  /(?:业务)?(?:职能目标|工作目标)|(?:重点)?工作(?:要点|计划|安排|打算|思路|任务)|重点工作|目标任务|要点|计划/;
const REPORT_NAME = '工作总结';
/** Headings of a plan that set no goals. */
const NO_GOALS =
  /总体(?:要求|思路)|指导思想|基本原则|基本思路|保障措施|组织(?:领导|保障)|工作要求|有关要求|^(?:工作|现有|发展)?基础$|基础(?:情况|条件)$|回顾|工作(?:基础|开展情况|完成情况)|(?:完成|进展|开展|落实)情况$|主要成效|取得(?:的)?成效/;

/**
 * The draft of the year's report (由工作要点起草总结): the plan's sections as those of the results, under each its goals as
 * questions (【待答：年初计划“…”完成得怎样？】); problems and next year's plans left to be written.
 * @returns null where the report is no plan, or its year is not known and not given
 */
export function reportOfPlan(report: Report, year: number | null = report.year): ReportOfPlan | null {
  if (!isPlan(report) || year === null) return null;
  const lines = [titleOf(report, year), gap('写全年总体情况和主要成绩，一段'), '一、主要工作完成情况'];
  let goals = 0;
  const ask = (section: Section): void => {
    const asked = goalsOf(report, section);
    goals += asked.length;
    lines.push(...asked.map(goalToAnswer));
  };
  const sections = report.sections.filter(({ text, role }) => role !== 'progress' && !NO_GOALS.test(text));
  sections.forEach((section, index) => {
    if (section.text !== '') lines.push(`（${chineseNumeral(index + 1)}）${section.text}`);
    ask(section);
    section.children.forEach((child, nth) => {
      lines.push(`${nth + 1}.${child.text}`);
      for (const one of [child, ...descendants(child)]) ask(one);
    });
  });
  if (sections.length === 0) {
    const asked = goalsIn(wholeText(report));
    goals = asked.length;
    lines.push(...asked.map(goalToAnswer));
  }
  lines.push(
    '二、存在的问题',
    gap('写没有完成的目标和原因'),
    `三、${year + 1}年工作打算`,
    gap('写目标值、责任和时限'),
    gap('落款：单位全称，换行写成文日期（年、月、日）'),
  );
  const title = lines[0] as string;
  return { text: lines.map((line) => `${line}\n`).join(''), fileName: `${title}.txt`, year, goals };
}

const descendants = ({ children }: Section): readonly Section[] =>
  children.flatMap((child) => [child, ...descendants(child)]);

/** The plan's title as that of a report: 某局2026年工作要点 → 某局2026年工作总结. */
function titleOf({ title, issuer }: Report, year: number): string {
  const plain = (title ?? '').replace(/[\s\u3000]+/g, '');
  const named = PLAN_NAMES.test(plain) ? plain.replace(PLAN_NAMES, REPORT_NAME) : '';
  return named === '' ? `${issuer ?? ''}${year}年${REPORT_NAME}` : named;
}

/** What a section sets as goals: its sentences that deliver something, else its heading. */
function goalsOf(report: Report, section: Section): readonly string[] {
  const isLeaf = section.children.length === 0;
  const told = goalsAmong(isLeaf ? textOf(report, section) : introOf(report, section));
  return told.length === 0 && isLeaf ? [section.text] : told;
}

/** A line in bold and nothing else, which heads what follows without being a heading: **工作基础**. */
const BOLD = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)[:：]?\s*$/;
/** What a paragraph says first of what it is about, in bold or not: 工作基础：2025年…. */
const LEAD = /^\s*(?:\*\*|__)?([^*_:：。，]{2,12})(?:\*\*|__)?[:：](?:\*\*|__)?/;

/** The sentences that deliver something, but those that say first that they tell what the plan builds on. */
const goalsAmong = (text: string): readonly string[] =>
  deliverables(text).filter((sentence) => !NO_GOALS.test(LEAD.exec(sentence)?.[1] ?? ''));

/** The goals of a text without headings, but those below a line in bold that says that it sets none. */
function goalsIn(text: string): readonly string[] {
  let setsGoals = true;
  return text.split('\n').flatMap((line) => {
    const head = BOLD.exec(line)?.[1];
    if (head !== undefined) setsGoals = !NO_GOALS.test(head);
    return head === undefined && setsGoals ? goalsAmong(line) : [];
  });
}

const wholeText = (report: Report): string =>
  report.slice({ start: report.titleSpan?.end ?? report.starts[report.body] ?? 0, end: report.length });
