import { readMarkers } from '../../outline/markers/markers';
import type { Section } from '../../outline/model';
import type { PlacedParagraph } from '../../report/context';
import type { PlacedFigure, Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import { deliverables } from '../delivers';
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
  const results = sections.filter(({ role }) => role === 'progress' || role === 'measures');
  const progress = results.find(({ level }) => level === 1) ?? null;
  const plans = LOOKS_FORWARD.has(report.kind)
    ? []
    : leaves('plan').flatMap((section): readonly Question[] => {
        const line = planText(report, section);
        return line === '' ? [] : [{ line: planToAnswer(line), section: alike(section, results) ?? progress }];
      });
  const problems = leaves('problems')
    .filter(({ children }) => children.length === 0)
    .flatMap((section) =>
      section.marker === '' || section.level === 1 ? itemsOf(textOf(report, section)) : [section.text],
    )
    .map(problemToAnswer);
  const difficulties = sections.find(({ role }) => role === 'problems') ?? null;
  return [
    ...[...new Set(plans.map(({ section }) => section))].flatMap((section) =>
      asked('plan', report, section, [
        ...new Set(plans.filter((plan) => plan.section === section).map(({ line }) => line)),
      ]),
    ),
    ...asked('problem', report, difficulties, [...new Set(problems)]),
  ];
}

/** A question, and the section of the results that it is asked in; null for the start of the text. */
interface Question {
  readonly line: string;
  readonly section: Section | null;
}

/** What of a plan is to be answered, with its heading where that is one of several; "" for what delivers nothing. */
function planText(report: Report, section: Section): string {
  const isLeaf = section.children.length === 0;
  const told = deliverables(isLeaf ? textOf(report, section) : introOf(report, section)).join('');
  const heads = isLeaf && (section.inline || section.level > 1) && !told.startsWith(section.text);
  return told === '' || !heads ? told : `${section.text}${section.inline ? '。' : '：'}${told}`;
}

/** What headings say of every field. */
const OF_EVERY_FIELD =
  /工作|建设|推进|加强|抓好|着力|提升|扎实|全力|持续|深化|做好|强化|加快|发展|推动|进一步|管理|全面|提高|水平|能力|服务|不断|聚焦|坚持|完善|体系|机制|高质量|[\d一二三四五六七八九十年、，,和与的]/g;

/** The words of two characters that a heading has of its own field. */
const wordsOf = ({ text }: Section): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const part of text.replaceAll('党的建设', '党建').replace(OF_EVERY_FIELD, ' ').split(' '))
    for (let i = 0; i + 2 <= part.length; i++) words.add(part.slice(i, i + 2));
  return words;
};

/** The section of the results whose heading has most words of the plan's, the first of several; null where none has any. */
function alike(plan: Section, results: readonly Section[]): Section | null {
  const words = wordsOf(plan);
  let best: Section | null = null;
  let most = 0;
  for (const section of results) {
    const shared = [...wordsOf(section)].filter((word) => words.has(word)).length;
    if (section.level > 1 && shared > most) [best, most] = [section, shared];
  }
  return best;
}

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

/** Marks of Markdown in a line of text: **重点**, - 项目. */
const MARKDOWN = /^(?:[-*+>]|\d+\.)\s+|\*\*|__|`/g;

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
      text += part.replace(MARKDOWN, '');
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
