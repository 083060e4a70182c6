import type { Section } from '../../core/outline/model';
import type { Report } from '../../core/report/report';
import { toHalfWidth } from '../../core/text/width';
import { textOfRuns } from '../model';
import type { Block, Composition, ParagraphBlock, Part, Run } from '../model';
import { widthOf } from '../pages/metrics';
import { attachmentIndent, closingIndents, readClosing } from './closing';
import { facesOf, isWordHeading } from './headings';
import { readFrontLines } from './front';
import { Footnotes, noteDefinition, readInline, withoutStrong } from './inline';
import { linesOf, runsOf, sectionsByLine, within } from './lines';
import type { Line } from './lines';
import { tableAt } from './tables';

/** 表1 主要指标, 图2 走势: the name of a table or a picture. */
const CAPTION = /^附?[表图]\s*[\d一二三四五六七八九十]{1,3}(?:[-.]\d{1,2})?[\s:.、]/;
/** What closes a heading in the line of its text belongs to it. */
const CLOSES_HEADING = '。：:．.！？!?';
/** The marks of a list in Markdown; others (• ●) are the writer's. */
const BULLETS = /^[*-] +/;
/** What may stand before a heading in its line without being words of it. */
const PREFIX = /^[\s•·●◆■▪►★☆*\-—]*$/;
/** Marks before a number that stay where they are. */
const STAR = /^[★☆]/;
const LONGEST_ATTACHMENT_TITLE = 40;
const BLANK: ParagraphBlock = { kind: 'paragraph', part: 'blank', level: 0, runs: [], newPage: false };

/** Lays a report out in blocks. @param titleRoom how many characters a line of the title holds */
export function compose(report: Report, titleRoom: number): Composition {
  const all = linesOf(report);
  const definitions = new Map<string, readonly Run[]>();
  const lines = all.filter((line) => {
    const note = noteDefinition(line.text);
    if (note !== null && !definitions.has(note.label))
      definitions.set(note.label, runsOf(line, note.from, line.text.length));
    return note === null;
  });
  const footnotes = new Footnotes(definitions);
  const inline = (runs: readonly Run[]): Run[] => readInline(runs, footnotes);
  const front = readFrontLines(report, lines, titleRoom);
  const headings = sectionsByLine(front.rest, report.allSections());
  const faces = facesOf(report);
  const isNumbered = (line: Line): boolean => headings.get(line)?.some(({ number }) => number !== null) === true;
  const closing = readClosing(front.rest, 0, isNumbered);
  const blocks: Block[] = [...front.blocks];
  const { rest } = front;
  for (let i = 0; i < rest.length; ) {
    const line = rest[i] as Line;
    if (i === closing.attachments || i === closing.signature) blocks.push(BLANK);
    if (i === closing.signature) {
      blocks.push(...signed(rest.slice(closing.signature, closing.date + 1)));
      i = Math.min(closing.date + 1, rest.length);
      continue;
    }
    if (line.text === '') {
      i++;
      continue;
    }
    if (i >= closing.attachments && i < closing.attachmentsEnd) {
      blocks.push({ ...plain('attachments', line), indent: attachmentIndent(line.text) });
      i++;
      continue;
    }
    if (i >= closing.pages) {
      const page = attachmentPage(rest, i, headings);
      if (page !== null) {
        blocks.push(...page.blocks);
        i = page.end;
        continue;
      }
    }
    const table = tableAt(rest, i, inline);
    if (table !== null) {
      const before = blocks.at(-1);
      if (before?.kind === 'paragraph' && before.part === 'body' && CAPTION.test(toHalfWidth(textOfRuns(before.runs))))
        blocks[blocks.length - 1] = { ...before, part: 'caption' };
      blocks.push(table.table);
      i = table.end;
      continue;
    }
    blocks.push(paragraphOf(line, headingOf(headings.get(line)), inline));
    i++;
  }
  return { blocks, notes: footnotes.notes.map((note) => inline(note)), title: report.title, faces };
}

/** The heading of a line: of a mark and a number behind it (★ 一、基本情况) the one that says something. */
const headingOf = (sections: readonly Section[] | undefined): Section | undefined =>
  sections?.find(({ text }) => text !== '') ?? sections?.[0];

const plain = (part: Part, line: Line): ParagraphBlock => ({
  kind: 'paragraph',
  part,
  level: 0,
  runs: runsOf(line, 0, line.text.length),
  newPage: false,
});

function paragraphOf(
  line: Line,
  section: Section | undefined,
  inline: (runs: readonly Run[]) => Run[],
): ParagraphBlock {
  const { text } = line;
  const begins = section === undefined ? 0 : within(line, section.headingSpan.start);
  const start = STAR.test(text) ? 0 : begins;
  if (section === undefined || !PREFIX.test(text.slice(0, begins)) || !isWordHeading(section, text)) {
    const bullet = BULLETS.exec(text)?.[0].length ?? 0;
    return { ...plain('body', line), runs: inline(runsOf(line, bullet, text.length)) };
  }
  const hashes = section.family === 'markdown' || section.marker.startsWith('#') ? markdownMark(text, start) : 0;
  let end = within(line, section.headingSpan.end);
  while (text.startsWith('**', end)) end += 2;
  if (end < text.length && CLOSES_HEADING.includes(text[end] as string)) end++;
  const runs = [
    ...withoutStrong(runsOf(line, start + hashes, end)),
    ...inline(runsOf(line, end, text.length, 'runIn')),
  ];
  return { kind: 'paragraph', part: 'heading', level: section.level, runs, newPage: false };
}

/** How long the # and blanks are that begin a heading of Markdown. */
function markdownMark(text: string, start: number): number {
  let at = start;
  while (text[at] === '#') at++;
  while (text[at] === ' ') at++;
  return at - start;
}

function signed(lines: readonly Line[]): ParagraphBlock[] {
  const present = lines.filter(({ text }) => text !== '');
  const date = present.at(-1);
  const names = present.slice(0, -1);
  if (date === undefined) return [];
  const widest = Math.max(0, ...names.map(({ text }) => widthOf(text)));
  const right = closingIndents(widest, widthOf(date.text));
  return [
    ...names.map((line) => ({
      ...plain('signature', line),
      indent: { right: right.signature + (widest - widthOf(line.text)) / 2 },
    })),
    { ...plain('date', date), indent: { right: names.length === 0 ? closingIndents(0, 1).date : right.date } },
  ];
}

/** 附件1 at the head of a page of its own, and the attachment's title below it; null for any other line. */
function attachmentPage(
  lines: readonly Line[],
  index: number,
  headings: ReadonlyMap<Line, readonly Section[]>,
): { readonly blocks: readonly Block[]; readonly end: number } | null {
  const line = lines[index] as Line;
  if (!/^附件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*:?$/.test(toHalfWidth(line.text))) return null;
  let next = index + 1;
  while (next < lines.length && (lines[next] as Line).text === '') next++;
  const title = lines[next];
  const isTitle =
    title !== undefined &&
    title.text.length <= LONGEST_ATTACHMENT_TITLE &&
    !/[。；，、：|\t]/.test(title.text) &&
    (headings.get(title)?.[0]?.family ?? 'bare') === 'bare';
  return {
    blocks: [
      { ...plain('attachment', line), newPage: true },
      BLANK,
      ...(isTitle ? [plain('title', title), BLANK] : []),
    ],
    end: isTitle ? next + 1 : index + 1,
  };
}
