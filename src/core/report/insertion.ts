import { chineseNumeral, familyOf } from '../outline/markers';
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
  const heading = marker + title;
  const lineBreak = report.paragraphs.find((paragraph) => paragraph.lineBreak !== '')?.lineBreak ?? '\n';
  const at = next === undefined ? report.length : next.span.start;
  const opening = at > 0 && !/[\n\r]$/.test(report.slice({ start: at - 1, end: at })) ? lineBreak : '';
  const closing = next === undefined ? '' : lineBreak;
  const skeleton = `${opening}${heading}${lineBreak}${body}${closing}`;
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

/** Moves the numbers of the sections from `next` on up by one. */
function renumberAfter(
  next: Section | undefined,
  numbered: readonly Section[],
  inserted: number,
): { span: Span; newText: string }[] {
  if (next === undefined) return [];
  return numbered
    .filter((section) => section.span.start >= next.span.start)
    .map((section, i) => ({
      span: section.markerSpan,
      newText: familyOf(section.family)?.write(inserted + 1 + i, section.marker) ?? section.marker,
    }));
}
