import { familyOf } from '../outline/markers/families';
import { chineseNumeral } from '../numerals/chineseNumeral';
import type { Role, Section } from '../outline/model';
import type { Span } from '../text/span';
import type { Report } from './report';

/** A skeleton section to insert where it belongs: its edits are one undoable change. */
export interface Insertion {
  /** The heading as it will stand, marker included. */
  readonly heading: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

const SKELETONS: Readonly<Record<Exclude<Role, 'other'>, { readonly title: string; readonly body: string }>> = {
  progress: { title: '工作进展情况', body: '【待补：主要进展和成效，逐项写清数据、时期和同比】' },
  measures: { title: '主要工作举措', body: '【待补：主要做法，写清做了什么、怎么做的】' },
  problems: { title: '存在的问题', body: '【待补：两到三条主要问题，写清表现和原因】' },
  plan: { title: '下一步工作打算', body: '【待补：下一步重点任务、目标值和完成时限】' },
};

const HEAD = /^[^\S\r\n]*(?:#+[^\S\r\n]+)?(?:\*\*)?/;
/** Before and behind a heading in bold type. */
const BOLD = '**';
/** What follows a heading: whether a blank line does, and the blanks before the next paragraph. */
const BODY = /^(?:\*\*)?[^\S\r\n]*(?:\r\n|\r|\n)((?:[^\S\r\n]*(?:\r\n|\r|\n))*)([^\S\r\n]*)(?=\S)/;

/** The order of the roles in a report. */
const ORDER: readonly Role[] = ['progress', 'measures', 'problems', 'plan'];

/**
 * Where and how to insert a missing part: before the first top section that comes later in the usual order (进展, 举措, 问题,
 * 计划), else at the end; numbered like its siblings, which are renumbered.
 */
export function insertion(report: Report, role: Exclude<Role, 'other'>): Insertion {
  const { title, body } = SKELETONS[role];
  const tops = report.sections;
  const later = ORDER.slice(ORDER.indexOf(role) + 1);
  const next = tops.find((section) => later.includes(section.role));
  const numbered = tops.filter((section) => section.number !== null);
  const like = numbered[0];
  const before = (
    next === undefined ? numbered : numbered.filter((section) => section.span.start < next.span.start)
  ).at(-1);
  const number = (before?.number ?? 0) + 1;
  const marker =
    like === undefined
      ? tops.length === 0
        ? `${chineseNumeral(number)}、`
        : ''
      : (familyOf(like.family)?.write(number, like.marker) ?? '');
  const heading = marker === '' ? titledLike(report, tops[0], title) : marker + blankBehind(report, like) + title;
  const shape = shapeOf(report, like ?? tops[0], marker.startsWith('#'));
  const { lineBreak } = shape;
  const at = next === undefined ? report.length : headOf(report, next);
  const opening = at > 0 && !/[\n\r]$/.test(report.slice({ start: at - 1, end: at })) ? lineBreak : '';
  const gap = shape.isSpaced ? lineBreak : '';
  const isApart = at === 0 || /^[^\S\r\n]*(?:\r\n|\r|\n)$/.test(lineBefore(report, at));
  const skeleton = [
    opening,
    isApart ? '' : gap,
    `${shape.headIndent}${heading}${shape.headIndent.endsWith(BOLD) ? BOLD : ''}${lineBreak}${gap}`,
    `${shape.bodyIndent}${body}`,
    next === undefined ? '' : lineBreak + gap,
  ].join('');
  const [first, ...others] = renumberAfter(next, numbered, number);
  // The section that follows starts where the skeleton goes: one edit does both, so that no two meet at one place.
  const here =
    first !== undefined && first.span.start === at ? { span: first.span, newText: skeleton + first.newText } : null;
  const edits =
    here !== null
      ? [here, ...others]
      : [{ span: { start: at, end: at }, newText: skeleton }, ...(first === undefined ? [] : [first]), ...others];
  return { heading, edits };
}

/** What parts a marker from its text: a blank (第一章 概况, 1 概况) or a line break. */
const blankBehind = (report: Report, like: Section | undefined): string =>
  like === undefined
    ? ''
    : (/^\s*/.exec(report.slice({ start: like.markerSpan.end, end: like.headingSpan.end }))?.[0] ?? '');

/** The title between the brackets of yearbooks, where the first section has them. */
const titledLike = (report: Report, like: Section | undefined, title: string): string =>
  like !== undefined && like.marker === '' && report.slice(like.headingSpan).startsWith('【') ? `【${title}】` : title;

/** How the report sets its headings and paragraphs. */
interface Shape {
  readonly lineBreak: string;
  /** What stands before a heading in its line: blanks, the # of Markdown, the ** of bold type. */
  readonly headIndent: string;
  readonly bodyIndent: string;
  /** Whether a blank line parts a heading from its text. */
  readonly isSpaced: boolean;
}

/** @param isMarked whether the marker brings the # of Markdown itself */
function shapeOf(report: Report, like: Section | undefined, isMarked: boolean): Shape {
  const lineBreak = report.paragraphs.find((paragraph) => paragraph.lineBreak !== '')?.lineBreak ?? '\n';
  if (like === undefined) return { lineBreak, headIndent: '', bodyIndent: '', isSpaced: false };
  const head = headOf(report, like);
  const before = HEAD.exec(report.slice({ start: head, end: like.headingSpan.end }))?.[0] ?? '';
  const headIndent = isMarked ? before.replace(/#.*$/, '') : before;
  const [blank = '', bodyIndent = ''] =
    BODY.exec(report.slice({ start: like.headingSpan.end, end: like.span.end }))?.slice(1) ?? [];
  return {
    lineBreak,
    headIndent,
    bodyIndent: bodyIndent || (/[#*]/.test(before) ? '' : before),
    isSpaced: blank !== '',
  };
}

/** Where the line of a heading begins, if nothing but blanks, # and ** stand before it; else where the section does. */
function headOf(report: Report, { span, headingSpan }: Section): number {
  const line = report.offsetAt({ line: report.positionAt(headingSpan.start).line, character: 0 });
  return /^[^\S\r\n]*(?:#+[^\S\r\n]*)?(?:\*\*)?$/.test(report.slice({ start: line, end: headingSpan.start }))
    ? line
    : span.start;
}

/** The line that ends right before an offset, its break included; "" at the text's start. */
function lineBefore(report: Report, at: number): string {
  const { line, character } = report.positionAt(at);
  return report.slice({ start: report.offsetAt({ line: character > 0 ? line : line - 1, character: 0 }), end: at });
}

/** Moves the numbers of the sections from `next` on up by one, and the decimals below them (2.1) with them. */
function renumberAfter(
  next: Section | undefined,
  numbered: readonly Section[],
  inserted: number,
): { span: Span; newText: string }[] {
  if (next === undefined) return [];
  return numbered
    .filter((section) => section.span.start >= next.span.start)
    .flatMap((section, i) => {
      const number = inserted + 1 + i;
      const newText = familyOf(section.family)?.write(number, section.marker) ?? section.marker;
      return [{ span: section.markerSpan, newText }, ...decimalsBelow(section, number)];
    });
}

/** Their first number is that of the section: 2.1 below 3 becomes 3.1. */
const decimalsBelow = ({ children }: Section, number: number): { span: Span; newText: string }[] =>
  children.flatMap((child) => [
    ...(/^decimal-/.test(child.family)
      ? [{ span: child.markerSpan, newText: child.marker.replace(/^\d+/, String(number)) }]
      : []),
    ...decimalsBelow(child, number),
  ]);
