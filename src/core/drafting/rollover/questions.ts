import { readMarkers } from '../../outline/markers/markers';
import type { Section } from '../../outline/model';
import type { PlacedParagraph } from '../../report/context';
import type { PlacedFigure, Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import { planToAnswer, problemToAnswer } from './fillIn';
import type { Edit } from './model';

/** They are plans themselves: next year's is written from them, nothing is answered. */
const LOOKS_FORWARD: ReadonlySet<Report['kind']> = new Set<Report['kind']>(['goals', 'plan']);

/**
 * What this year's report must answer: each plan of last year where the results begin, each problem where the problems
 * begin.
 */
export function questions(report: Report): readonly Edit[] {
  const sections = report.allSections();
  const figures = report.figures();
  const leaves = (role: Section['role']): readonly Section[] =>
    sections.filter(
      (section) => section.role === role && (section.children.length === 0 || statesFigures(figures, section)),
    );
  const plans = LOOKS_FORWARD.has(report.kind)
    ? []
    : leaves('plan')
        .map((section) => planToAnswer(planText(report, section)))
        .filter((question) => question !== planToAnswer(''));
  const problems = leaves('problems')
    .filter(({ children }) => children.length === 0)
    .flatMap((section) =>
      section.marker === '' || section.level === 1 ? itemsOf(textOf(report, section)) : [section.text],
    )
    .map(problemToAnswer);
  const progress =
    sections.find(({ role, level }) => level === 1 && (role === 'progress' || role === 'measures')) ?? null;
  const difficulties = sections.find(({ role }) => role === 'problems') ?? null;
  return [
    ...asked('plan', report, progress, [...new Set(plans)]),
    ...asked('problem', report, difficulties, [...new Set(problems)]),
  ];
}

/** The plan with its heading, where that is one of several; of a section with parts, what stands before the first. */
const planText = (report: Report, section: Section): string =>
  section.children.length === 0
    ? [section.inline || section.level === 1 ? '' : section.text, textOf(report, section)]
        .filter((part) => part !== '')
        .join('：')
    : introOf(report, section);

/** What a section says before its first part. */
export const introOf = (report: Report, section: Section): string =>
  written(report, section.headingSpan.end, section.children[0]?.span.start ?? section.headingSpan.end);

/** Whether goals in figures stand before the first part of a section: 全年实现营业收入45.8亿元. */
function statesFigures(figures: readonly PlacedFigure[], { headingSpan, children }: Section): boolean {
  const end = children[0]?.span.start ?? headingSpan.end;
  return figures.some(
    ({ figure: { quantity }, span }) =>
      quantity.script !== 'chinese' && span.start >= headingSpan.end && span.end <= end,
  );
}

/** What a section says, with a heading that its text follows in the line. */
export const textOf = (report: Report, { inline, markerSpan, headingSpan, span }: Section): string =>
  written(report, inline ? markerSpan.end : headingSpan.end, span.end);

/** Problems told in one sentence, one by one, without what leads to them: 还存在不少问题：一是…；二是…。对此，…. */
function itemsOf(text: string): readonly string[] {
  const marked = readMarkers(toHalfWidth(text)).filter(({ family }) => family === 'is');
  if (marked.length < 2) return [text];
  return marked.map(({ end }, i) => {
    const next = marked[i + 1];
    const item = text.slice(end, next?.start);
    return (next === undefined ? (item.split('。', 1)[0] as string) : item).replace(/[；;。，,]\s*$/, '');
  });
}

/** 各位代表：the closing words to those who listen, which belong to no section. */
const ADDRESSES = /^[\s\u3000]*(?:各位|同志们|代表们)/;

/** The sentences between two offsets; not what ends like no sentence: a signature, a date, a heading. */
function written(report: Report, start: number, end: number): string {
  let text = '';
  const first = report.paragraphAt(start);
  for (let i = first; i < report.paragraphs.length && (report.starts[i] as number) < end; i++) {
    const { reading } = report.paragraphs[i] as PlacedParagraph;
    const at = report.starts[i] as number;
    if (i > first && ADDRESSES.test(reading.text)) break;
    const part = report.slice({ start: Math.max(start, at), end: Math.min(end, at + reading.text.length) }).trim();
    if (i === first || report.paragraphs[i + 1]?.continues === true || /[。！？!?；;.]["”’』）)]?$/.test(part))
      text += part;
  }
  return text.replace(/^[。：:，,、；;\s]+/, '').trim();
}

/**
 * The questions as lines of their own below the heading, else at the start of the text, else where a report on one line
 * ends.
 */
function asked(
  kind: 'plan' | 'problem',
  report: Report,
  section: Section | null,
  lines: readonly string[],
): readonly Edit[] {
  if (lines.length === 0) return [];
  const lineBreak = report.paragraphs.find((paragraph) => paragraph.lineBreak !== '')?.lineBreak ?? '\n';
  if (section === null) {
    const at = report.starts[report.body] ?? report.length;
    return [{ kind, span: { start: at, end: at }, newText: lines.map((line) => line + lineBreak).join('') }];
  }
  if (section.marker === '' && section.inline) {
    const at = report.starts[report.paragraphAt(section.headingSpan.start)] as number;
    return [{ kind, span: { start: at, end: at }, newText: lines.map((line) => line + lineBreak).join('') }];
  }
  let last = report.paragraphAt(Math.max(section.headingSpan.start, section.headingSpan.end - 1));
  while (report.paragraphs[last + 1]?.continues === true) last++;
  const { reading } = report.paragraphs[last] as PlacedParagraph;
  const at = (report.starts[last] as number) + reading.text.length;
  const next =
    report.paragraphs.slice(last + 1).find((paragraph) => paragraph.reading.text.trim() !== '')?.reading.text ?? '';
  const isSpaced = report.paragraphs[last + 1]?.reading.text.trim() === '' && next !== '';
  const indent = /^[\u3000 ]*/.exec(next)?.[0] ?? '';
  return [
    {
      kind,
      span: { start: at, end: at },
      newText: lines.map((line) => lineBreak + (isSpaced ? lineBreak : '') + indent + line).join(''),
    },
  ];
}
