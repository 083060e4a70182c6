import { KIND_WORDS } from '../lexicon/headings/headings';
import { WITHIN_YEAR } from '../lexicon/reportKinds';
import { toHalfWidth } from '../text/width';
import type { ReportKind } from './model';
import type { OutlineParagraph } from './paragraph';
import { kindByPeriod } from './title';

/** The kind of a report, and what told it; null where nothing did. */
export interface KindRead {
  readonly kind: ReportKind;
  readonly kindFrom: 'title' | 'fileName' | 'questions' | 'opening' | null;
}

/** Kinds by how a report without title opens: 现在，我代表市人民政府，向大会报告工作. */
const OPENINGS: readonly (readonly [ReportKind, RegExp])[] = [
  ['government', /我代表[^。]{0,16}政府[^。]{0,16}报告/],
  ['self-review', /对照检查如下|(?:检视|剖析)(?:剖析|材料|情况)?如下|进行对照检查/],
  ['rectification', /整改(?:落实|工作|进展|完成)?(?:的)?情况(?:报告|汇报|通报)?如下/],
  ['survey', /形成[^。]{0,8}调研报告|调研(?:的)?情况(?:报告|汇报)?如下/],
  ['weekly', /本周(?:主要)?工作(?:完成)?(?:情况)?(?:总结|小结|汇报|报告)?如下/],
  [
    'monthly',
    /(?<![-—–~至到\d])(?:本|1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?[^。\d]{0,12}(?:情况|总结|小结|汇报|报告)如下/,
  ],
  ['quarterly', /(?:本|[一二三四])季度[^。\d]{0,12}(?:情况|总结|小结|汇报|报告)如下/],
  ['annual', /我代表[^。]{0,24}报告|(?:总结|小结|汇报|报告)如下|做了以下[^。]{0,6}工作/],
  ['duty', /述职如下|作如下述职|进行述职/],
];
const OPENING_READ = 400;

/**
 * The kind by the words of the title, else of the file's name, else of the opening; questions make a press conference of
 * all but a government report.
 */
export function kindOf(
  title: string,
  fileName: string,
  paragraphs: readonly OutlineParagraph[],
  opening: string,
): KindRead {
  const named = kindNamed('title', title) ?? kindNamed('fileName', fileName);
  const questions = paragraphs.filter((p) => p.outline.markers[0]?.family === 'question').length;
  if (questions >= 2 && named?.kind !== 'government') return { kind: 'press', kindFrom: 'questions' };
  const told = OPENINGS.find(([, words]) => words.test(opening.slice(0, OPENING_READ)))?.[0];
  if (named === null || named.kind === 'annual') {
    const kind = kindByPeriod(toHalfWidth(title));
    if (kind !== null) return { kind, kindFrom: 'title' };
    if (named !== null && told !== undefined && WITHIN_YEAR.has(told)) return { kind: told, kindFrom: 'opening' };
  }
  if (named !== null) return named;
  return told === undefined ? { kind: 'unknown', kindFrom: null } : { kind: told, kindFrom: 'opening' };
}

/** 关于2023年工作情况和2024年工作计划的报告, 2023年度工作报告暨2024年工作安排: what was done, joined to what is planned. */
const JOINED =
  /(?:总结|小结|回顾|情况|报告|汇报)(?:和|及|与|暨|以及|、)[^和与及暨、]{0,16}(?:计划|安排|打算|思路|要点|任务|展望|设想|建议)/;

/** The kind that the words name, or null. */
function kindNamed(
  kindFrom: 'title' | 'fileName',
  words: string,
): (KindRead & { readonly kindFrom: 'title' | 'fileName' }) | null {
  const kind = KIND_WORDS.find(
    ([name, known]) =>
      known.some((word) => says(words, word, name)) || (name === 'results-and-plan' && JOINED.test(words)),
  )?.[0];
  return kind === undefined ? null : { kind, kindFrom };
}

const REPORTED_ON = /^[^和与及暨]*(?:情况|自查|自评|评估|总结)[^和与及暨]*(?:报告|汇报|通报|总结)$/;

/** Whether the words say it; a plan that is reported on (行动计划落实情况的自查报告) makes no plan. */
const says = (words: string, word: string, kind: ReportKind): boolean =>
  words.includes(word) && !(kind === 'plan' && REPORTED_ON.test(words.slice(words.lastIndexOf(word) + word.length)));
