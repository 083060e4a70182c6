import { lint } from '../../src/core/lint/lint';
import { ReportDocument } from '../../src/core/report/document';
import { generateReport } from './generate-report';
import type { Task } from './measure';
import { bodyParagraphs } from './ours';

/** Edits and undoings in a row on one text. */
const repeat = 6;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Edits chosen to cost most, each beside a fresh analysis of the same text: an edit takes turns with the one that
 * undoes it, and both are timed.
 *
 * @param length characters of the report that is edited
 */
export function worstCases(length: number): readonly Task[] {
  const oneLine = (text: string): string => text.replaceAll(/\n+/g, '');
  const faulty = (text: string): string => text.replaceAll('，', ',');
  return [
    fresh('fresh analysis, for comparison', (text) => text),
    edits('a year in the title changes', (text) => replaceFirst(text, '2023', '2024')),
    edits('a heading loses its number', (text) => replaceFirst(text, '\n二、', '\n')),
    edits('a heading is added, all later numbers are off by one', (text) =>
      insert(text.indexOf('\n二、') + 1, '二、新增的一章\n'),
    ),
    edits('a paragraph is split by Enter', (text) => insert(middle(text), '\n')),
    edits('a line end is removed before a heading', (text) => replaceFirst(text, '\n（二）', '（二）')),
    edits('10,000 characters are pasted', (text, turn) =>
      insert(middle(text), generateReport({ seed: turn + 5000, length: 10_000 })),
    ),
    edits('all of the text is replaced', (text, turn) => ({
      start: 0,
      end: text.length,
      text: generateReport({ seed: turn + 6000, length }),
    })),
    fresh('on one line: fresh analysis', oneLine),
    edits('on one line: a character is typed', (text) => insert(text.length >> 1, '的'), oneLine),
    edits(
      'on one line: 10,000 characters are pasted',
      (text, turn) => insert(text.length >> 1, oneLine(generateReport({ seed: turn + 7000, length: 10_000 }))),
      oneLine,
    ),
    fresh('every comma half-width: fresh analysis', faulty),
    edits('every comma half-width: a character is typed', (text) => insert(middle(text), '的'), faulty),
  ];
}

function fresh(name: string, shape: (text: string) => string): Task {
  return {
    id: 'worst',
    name,
    work: 'diagnostics',
    prepare: (text) => {
      const shaped = shape(text);
      return () => lint(new ReportDocument(shaped).report).length;
    },
  };
}

function edits(
  name: string,
  editOf: (text: string, turn: number) => Edit,
  shape: (text: string) => string = (text) => text,
): Task {
  return {
    id: 'worst',
    name,
    work: 'diagnostics',
    repeat,
    prepare: (text, seed) => {
      const shaped = shape(text);
      const document = new ReportDocument(shaped);
      const before = lint(document.report).length;
      // Every turn has text of its own, as what was pasted before may still be known.
      const turns = Array.from({ length: repeat / 2 }, (_, turn) => editOf(shaped, seed * repeat + turn));
      return (index) => {
        const edit = turns[index >> 1] as Edit;
        const undo = {
          start: edit.start,
          end: edit.start + edit.text.length,
          text: shaped.slice(edit.start, edit.end),
        };
        const found = lint(document.update([index % 2 === 0 ? edit : undo])).length;
        if (index % 2 === 1 && found !== before)
          throw new Error(`${found} diagnostics after the edit is undone, ${before} before`);
        return found;
      };
    },
  };
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function replaceFirst(text: string, what: string, by: string): Edit {
  const start = text.indexOf(what);
  if (start < 0) throw new Error(`the generated report has no ${JSON.stringify(what)}`);
  return { start, end: start + what.length, text: by };
}

/** The middle of the paragraph in the middle of the text. */
function middle(text: string): number {
  const paragraphs = bodyParagraphs(text);
  const paragraph = paragraphs[paragraphs.length >> 1];
  if (!paragraph) throw new Error('the generated report has no paragraph');
  return (paragraph.start + paragraph.end) >> 1;
}
